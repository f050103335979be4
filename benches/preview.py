"""How soon the preview is seen: from the command to the first page, and from a save to the page that has changed.

usage: preview.py PROGRAM [ROUNDS]
needs: Chromium and tests/judges/requirements.txt, which tests/all.sh installs
"""

import pathlib
import statistics
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "judges"))

from browser import FIRST_PAGE, chromium, folder_of, preview, replace, until  # noqa: E402

CHANGED = """before => { const page = document.querySelector('.sheet img');
    return page.dataset.key !== before && page.src.includes(page.dataset.key) && page.complete }"""


def milliseconds(since):
    return (time.perf_counter() - since) * 1000


def main(program, rounds="10"):
    case, template = ROOT / "fixtures" / "thai-nguyen-2021-11", ROOT / "templates" / "qr-scan-reminder"
    first, updates = [], []
    with chromium() as browser, folder_of(case, template) as folder:
        page = browser.new_page()
        for round in range(int(rounds)):
            begun = time.perf_counter()
            with preview(program, folder / "letter.toml") as address:
                page.goto(address)
                until(page, FIRST_PAGE)
                first.append(milliseconds(begun))
                time.sleep(0.3)
                key = page.evaluate("() => document.querySelector('.sheet img').dataset.key")
                begun = time.perf_counter()
                names = ["Phạm Quang Hiếu", "Phạm Quang Hà"]
                replace(folder / "letter.toml", names[round % 2], names[1 - round % 2])
                until(page, CHANGED, key)
                updates.append(milliseconds(begun))
    for what, times in (("first page", first), ("update", updates)):
        print(f"{what}: {statistics.median(times):.0f} ms ({min(times):.0f} to {max(times):.0f})")


if __name__ == "__main__":
    main(*sys.argv[1:])
