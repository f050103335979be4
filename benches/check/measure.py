"""Checks what make_documents.py has made, and prints times, memory and ratios.

usage: measure.py PROGRAM FOLDER [ROUNDS]

Of every row the fastest round counts. What the program takes to start (`congvan --version`) is a row of its own and is taken off
where times are compared: a ratio of 1.0 is linear.
"""

import glob
import os
import re
import subprocess
import sys
import time


def run(program, arguments):
    """Wall seconds, processor seconds and most memory in MB."""
    began = time.monotonic()
    child = subprocess.Popen([program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    told = child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    wall = time.monotonic() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        sys.exit(f"{arguments}: exit code {child.returncode}\n{told.decode()}")
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def best(program, rounds, arguments):
    return min(run(program, arguments) for _ in range(rounds))


def row(name, result, remark=""):
    wall, cpu, memory = result
    print(f"{name:<44} {wall * 1000:>10.1f} {cpu * 1000:>10.1f} {memory:>8.1f}   {remark}", flush=True)


def growing(program, rounds, files, start):
    """Documents of one kind from small to large: how much longer each takes than in step with its size."""
    before = None
    for size, file in sorted((int(re.search(r"(\d+)\.docx$", file).group(1)), file) for file in files):
        result = best(program, rounds if size < 5_000 else 1, ["check", file, "--format", "short"])
        own = max(result[1] - start[1], 1e-6)
        ratio = f"{own / before[1] * before[0] / size:.2f} of linear" if before else ""
        row(os.path.basename(file), result, ratio)
        # The letter around the pages counts too, so that small ones say little.
        before = (size, own) if size >= 100 else None


def main(program, folder, rounds="5"):
    program, rounds = os.path.abspath(program), int(rounds)
    letters, cores = os.path.join(folder, "letters"), str(os.cpu_count())
    print(f"{'what':<44} {'wall ms':>10} {'cpu ms':>10} {'MB':>8}   (the fastest of {rounds})")
    start = best(program, rounds, ["--version"])
    row("start alone", start)
    growing(program, rounds, glob.glob(os.path.join(folder, "pages-*.docx")), start)
    growing(program, rounds, glob.glob(os.path.join(folder, "sections-*.docx")), start)
    count = sum(1 for _ in glob.iglob(os.path.join(letters, "**", "*.docx"), recursive=True))
    some = os.path.join(letters, "00")
    row("100 letters, 1 thread", best(program, rounds, ["check", some, "--format", "short", "--jobs", "1"]))
    one = best(program, rounds, ["check", letters, "--format", "short", "--jobs", "1"])
    row(f"{count} letters, 1 thread", one, f"{one[0] / count * 1000:.2f} ms each")
    for form in ["text", "json", "sarif"]:
        row(f"{count} letters, 1 thread, {form}", best(program, rounds, ["check", letters, "--format", form, "--jobs", "1"]))
    many = best(program, rounds, ["check", letters, "--format", "short"])
    row(f"{count} letters, {cores} threads", many, f"{one[0] / many[0]:.2f} times as fast as 1 thread")
    copies = os.path.join(folder, "copies")
    annotated = best(program, 1, ["check", letters, "--format", "short", "--annotate-into", copies])
    row(f"{count} letters, {cores} threads, with copies", annotated)


if __name__ == "__main__":
    main(*sys.argv[1:])
