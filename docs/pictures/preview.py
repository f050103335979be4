"""Draws the preview as a laptop and as a phone show it.

usage: preview.py PROGRAM
needs: Chromium and tests/judges/requirements.txt, which tests/all.sh installs; pip install pillow
"""

import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "tests" / "judges"))

from browser import LAPTOP, PHONE, chromium, folder_of, open_page, preview  # noqa: E402
from PIL import Image  # noqa: E402


def draw(page, name, colours):
    page.wait_for_timeout(500)
    path = HERE / f"{name}.png"
    page.screenshot(path=path)
    Image.open(path).convert("RGB").quantize(colours).save(path, optimize=True)


def main(program):
    case = ROOT / "fixtures" / "thai-nguyen-2021-11"
    batch = ROOT / "fixtures" / "batches" / "thai-nguyen-by-district"
    template = ROOT / "templates" / "qr-scan-reminder"
    with chromium() as browser:
        with folder_of(case, template) as folder, preview(program, folder / "letter.toml") as address:
            page, _ = open_page(browser, address, LAPTOP)
            page.locator("button.place").first.click()
            page.mouse.move(600, 500)
            draw(page, "preview", 128)
        with folder_of(batch, template) as folder, preview(program, folder / "letter.toml", "--group", "171") as address:
            page, _ = open_page(browser, address, PHONE, device_scale_factor=2, color_scheme="dark")
            draw(page, "preview-phone", 64)


if __name__ == "__main__":
    main(*sys.argv[1:])
