"""Makes PDFs in several ways and prints how long each took and how much memory it had at most.

usage: measure.py PROGRAM BENCH FOLDER ROUNDS
"""

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


def beside_libreoffice(program, folder, rounds):
    """The real letter a hundred times: each a run of ours from its letter file, against one run of LibreOffice."""
    one = folder / "one"
    run([program, "build", "letter.toml", "-o", "letter.docx"], one)
    copies = folder / "copies"
    copies.mkdir()
    for number in range(LETTERS):
        shutil.copy(one / "letter.docx", copies / f"{number:03}.docx")
    profile = f"-env:UserInstallation=file://{folder}/profile"
    convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", "out"]
    # The first start of LibreOffice makes its profile.
    run([*convert, "copies/000.docx"], folder)
    ratios = []
    for _ in range(rounds):
        began = time.monotonic()
        for number in range(LETTERS):
            run([program, "build", "letter.toml", "-f", "pdf", "-o", f"{number:03}.pdf"], one)
        ours = time.monotonic() - began
        theirs, _ = run([*convert, *(f"copies/{number:03}.docx" for number in range(LETTERS))], folder)
        ratios.append(theirs / ours)
        print(
            f"{LETTERS} PDFs of the real letter: congvan, a start for each {ours:.2f} s, "
            f"LibreOffice, one start for all {theirs:.2f} s, ratio {theirs / ours:.1f}"
        )
    print(f"LibreOffice takes {statistics.median(ratios):.1f} times as long (median of {rounds})")


def the_country(program, folder):
    for name, more in [("1 thread", ["--jobs", "1"]), (f"{os.cpu_count()} threads", [])]:
        shutil.rmtree(folder / "out", ignore_errors=True)
        batch = ["batch", "letter.toml", "--by", "district", "-o", "out", "-f", "pdf", *more]
        wall, memory = run([program, *batch], folder)
        made = len(list((folder / "out").glob("*.pdf")))
        print(f"batch by district, {name}: {made} PDFs in {wall:.2f} s, {memory:.0f} MB")


def long_appendix(bench, folder):
    for rows in (100, 1_000, 10_000):
        _, memory = run([bench, str(rows)], folder, sys.stdout)
        print(f"    {memory:.0f} MB at most")


def main(program, bench, folder, rounds):
    program, bench, folder = os.path.abspath(program), os.path.abspath(bench), pathlib.Path(folder).resolve()
    beside_libreoffice(program, folder, int(rounds))
    the_country(program, folder)
    long_appendix(bench, folder)


if __name__ == "__main__":
    main(*sys.argv[1:])
