"""Runs the batch in several ways and prints how long each took and how much memory it had at most.

usage: measure.py PROGRAM FOLDER
"""

import json
import os
import shutil
import subprocess
import sys
import time

ROUNDS = 3


def run(program, folder, arguments):
    """Wall seconds, processor seconds, most memory in MB, and how many letters were made."""
    command = [program, "batch", *arguments, "--format", "json", "--lang", "en"]
    began = time.monotonic()
    with open(os.path.join(folder, "told"), "wb") as told:
        child = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=told)
        summary = json.loads(child.stdout.read())
        _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command}: exit code {child.returncode}")
    wall = time.monotonic() - began
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, summary["made"]


def main(program, folder):
    program = os.path.abspath(program)
    cores = str(os.cpu_count())
    ways = [
        ("by district, 1 thread", ["letter.toml", "--by", "district", "-o", "out", "--jobs", "1"], "out"),
        (f"by district, {cores} threads", ["letter.toml", "--by", "district", "-o", "out"], "out"),
        ("the same again, nothing changed", ["letter.toml", "--by", "district", "-o", "out"], None),
        ("by commune, all of them made", ["all.toml", "--by", "commune", "-o", "all"], "all"),
        ("the same again, nothing changed", ["all.toml", "--by", "commune", "-o", "all"], None),
        (
            "by district, with ZIP and print bundle",
            ["letter.toml", "--by", "district", "-o", "out", "--zip", "out.zip", "--bundle", "out.docx", "--force"],
            "out",
        ),
    ]
    print(f"{'what':<40} {'letters':>7} {'seconds':>8} {'cpu':>6} {'MB':>6}   (best of {ROUNDS})")
    for name, arguments, fresh in ways:
        results = []
        for _ in range(ROUNDS):
            if fresh:
                shutil.rmtree(os.path.join(folder, fresh), ignore_errors=True)
            results.append(run(program, folder, arguments))
        wall, cpu, memory, made = min(results)
        print(f"{name:<40} {made:>7} {wall:>8.2f} {cpu:>6.2f} {memory:>6.1f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
