"""How soon the preview is seen: from the command to the first page, and from a save to the page that has changed.

usage: preview.py PROGRAM [ROUNDS]
needs: Chromium and tests/judges/requirements.txt, which tests/all.sh installs
"""

import csv
import pathlib
import resource
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
    with chromium() as browser, folder_of(case, template) as folder:
        letter = folder / "letter.toml"
        measure("the real letter", (browser, program, letter), ["Phạm Quang Hiếu", "Phạm Quang Hà"], int(rounds))
        letter = largest(folder.parent)
        measure("a letter with a row for every commune of Hà Nội", (browser, program, letter), ["Họ và Tên", "Tên và Họ"], 3)


def largest(parent):
    """A letter file whose appendix has all communes of the province that has most: each has a few scans. (One of the whole
    country is no letter of one office.)"""
    folder = parent / "hanoi"
    folder.mkdir()
    with open(ROOT / "src" / "gazetteer" / "lists" / "units-2021-10.csv", encoding="utf-8", newline="") as units:
        codes = [unit["commune_code"] for unit in csv.DictReader(units) if unit["province_code"] == "01"]
    with open(folder / "counts.csv", "w", encoding="utf-8", newline="") as counts:
        table = csv.writer(counts)
        table.writerow(["Mã xã", "Số lượt quét"])
        table.writerows([code, 1 + number % 5] for number, code in enumerate(codes))
    letter = (ROOT / "benches" / "country" / "letter.toml").read_text("utf-8")
    letter = letter.replace("UBND {{ group.full_name }}", "UBND các quận, huyện, thị xã").replace("Cả nước", "Hà Nội")
    (folder / "letter.toml").write_text(letter, "utf-8")
    return folder / "letter.toml"


def measure(what, where, names, rounds):
    browser, program, letter = where
    first, updates = [], []
    page = browser.new_page()
    for round in range(rounds):
        begun = time.perf_counter()
        with preview(program, letter) as address:
            page.goto(address)
            until(page, FIRST_PAGE)
            first.append(milliseconds(begun))
            time.sleep(0.3)
            key = page.evaluate("() => document.querySelector('.sheet img').dataset.key")
            begun = time.perf_counter()
            replace(letter, names[round % 2], names[1 - round % 2])
            until(page, CHANGED, key)
            updates.append(milliseconds(begun))
            pages = page.locator(".sheet").count()
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{what}, {pages} pages, {memory:.0f} MB at most, the median of {rounds} (fastest to slowest):")
    for what, times in (("first page", first), ("update", updates)):
        print(f"  {what}: {statistics.median(times):.0f} ms ({min(times):.0f} to {max(times):.0f})")


if __name__ == "__main__":
    main(*sys.argv[1:])
