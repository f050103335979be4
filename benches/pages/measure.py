"""Makes PDFs in several ways and prints how long each took and how much memory it had at most.

usage: measure.py PROGRAM BENCH FOLDER ROUNDS

FOLDER holds a letter file for the letters of all districts, and in `one` the real letter: see run.sh beside this file.
"""

import csv
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

LETTERS = 100


def run(command, folder, printed=subprocess.DEVNULL):
    """Wall seconds and most memory in MB."""
    sys.stdout.flush()
    began = time.monotonic()
    child = subprocess.Popen(command, cwd=folder, stdout=printed, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command}: exit code {child.returncode}")
    return time.monotonic() - began, used.ru_maxrss / 1024


def beside_libreoffice(program, bench, folder, rounds):
    """A hundred letters to PDF beside one run of LibreOffice on the same letters as DOCX: those of districts in a batch,
    then the real one a hundred times, in one process and with a start of the program for each."""
    run([program, "batch", "letter.toml", "--by", "district", "-o", "docx"], folder)
    letters = sorted((folder / "docx").glob("*.docx"))[:LETTERS]
    keep_districts(folder, [letter.name.split("-")[0] for letter in letters])
    one = folder / "one"
    run([program, "build", "letter.toml", "-o", "letter.docx"], one)
    (folder / "copies").mkdir()
    copies = [shutil.copy(one / "letter.docx", folder / "copies" / f"{number:03}.docx") for number in range(LETTERS)]
    profile = f"-env:UserInstallation=file://{folder}/profile"
    convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", "out"]
    # The first start of LibreOffice makes its profile.
    run([*convert, str(letters[0])], folder)
    threads = sorted({1, os.cpu_count()})
    times = {}
    for _ in range(rounds):
        theirs, _ = run([*convert, *map(str, letters)], folder)
        for jobs in threads:
            batch = ["batch", "hundred.toml", "--by", "district", "-o", "pdf", "-f", "pdf", "--jobs", str(jobs)]
            ours = hundred([program, *batch], folder, folder / "pdf")
            times.setdefault(f"letters of districts, one batch, threads: {jobs}", []).append((ours, theirs))
        theirs, _ = run([*convert, *map(str, copies)], folder)
        for jobs in threads:
            ours = hundred([bench, "hundred", "letter.toml", str(jobs), "pdf"], one, one / "pdf")
            times.setdefault(f"the real letter, one process, threads: {jobs}", []).append((ours, theirs))
        began = time.monotonic()
        for number in range(LETTERS):
            run([program, "build", "letter.toml", "-f", "pdf", "-o", f"{number:03}.pdf"], one)
        ours = time.monotonic() - began
        times.setdefault("the real letter, a start for each", []).append((ours, theirs))
    for what, pairs in times.items():
        ours, theirs = (f"{min(side):.2f} to {max(side):.2f} s" for side in zip(*pairs))
        ratio = statistics.median(theirs / ours for ours, theirs in pairs)
        print(f"{LETTERS} PDFs, {what}: {ours}, LibreOffice {theirs}: {ratio:.1f} times as long (median of {rounds})")


def hundred(command, working_in, made_in):
    """How long a command takes to make a hundred PDFs in a folder that is empty before."""
    shutil.rmtree(made_in, ignore_errors=True)
    made_in.mkdir()
    wall, _ = run(command, working_in)
    made = len(list(made_in.glob("*.pdf")))
    if made != LETTERS:
        sys.exit(f"{made} letters instead of {LETTERS}")
    return wall


def keep_districts(folder, codes):
    """A letter file `hundred.toml` with the counts of some districts: all others have many scans and get no letter."""
    units = csv.DictReader(open(folder / "units.csv", encoding="utf-8"))
    kept = {unit["commune_code"] for unit in units if unit["district_code"] in codes}
    with open(folder / "counts.csv", encoding="utf-8", newline="") as source:
        header, *rows = csv.reader(source)
    with open(folder / "hundred.csv", "w", encoding="utf-8", newline="") as target:
        table = csv.writer(target)
        table.writerow(header)
        table.writerows(row if row[2] in kept else [*row[:-1], "100"] for row in rows)
    letter = (folder / "letter.toml").read_text(encoding="utf-8").replace("counts.csv", "hundred.csv")
    (folder / "hundred.toml").write_text(letter, encoding="utf-8")


def the_country(program, folder):
    for name, more in [("1 thread", ["--jobs", "1"]), (f"{os.cpu_count()} threads", [])]:
        shutil.rmtree(folder / "out", ignore_errors=True)
        batch = ["batch", "letter.toml", "--by", "district", "-o", "out", "-f", "pdf", *more]
        wall, memory = run([program, *batch], folder)
        made = len(list((folder / "out").glob("*.pdf")))
        print(f"batch by district, {name}: {made} PDFs in {wall:.2f} s, {memory:.0f} MB")


def long_appendix(bench, folder):
    for rows in (100, 1_000, 10_000):
        _, memory = run([bench, "appendix", str(rows)], folder, sys.stdout)
        print(f"    {memory:.0f} MB at most")


def main(program, bench, folder, rounds):
    program, bench, folder = os.path.abspath(program), os.path.abspath(bench), pathlib.Path(folder).resolve()
    beside_libreoffice(program, bench, folder, int(rounds))
    the_country(program, folder)
    long_appendix(bench, folder)


if __name__ == "__main__":
    main(*sys.argv[1:])
