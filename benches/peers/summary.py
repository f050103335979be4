"""Prints what `run.sh` measured: summary.py RESULTS.tsv, whose lines come round by round."""

import sys
from collections import defaultdict
from pathlib import Path
from statistics import median

OURS, DEFLATED = "congvan", "its document.xml deflated"

rounds = defaultdict(list)
sizes = {}
for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
    name, letters, core, _clock, size = line.split("\t")
    rounds[name].append(float(core) / int(letters) * 1000)
    sizes[name] = size

print("milliseconds of a core for a letter, round by round")
for name, times in rounds.items():
    print(f"  {name:26}", *(f"{time:8.3f}" for time in times))
print()
print(
    "| what | letters per second and core | ms: median (fastest) | bytes "
    "| times as long as congvan: median of the rounds | in the fastest rounds |"
)
print("|---|---|---|---|---|---|")
for name, times in rounds.items():
    ratio = median(time / ours for time, ours in zip(times, rounds[OURS], strict=True))
    fastest = min(times)
    print(
        f"| {name} | {1000 / median(times):,.0f} | {median(times):.2f} ({fastest:.2f}) | {sizes[name]} "
        f"| {ratio:.1f} | {fastest / min(rounds[OURS]):.1f} |"
    )
beyond = [ours - deflated for ours, deflated in zip(rounds[OURS], rounds[DEFLATED], strict=True)]
print()
print(f"congvan costs {median(beyond):.2f} ms a letter beyond deflating its own document.xml.")
