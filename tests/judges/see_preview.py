"""Opens `congvan preview` in Chromium and works with it as a clerk does.

usage: see_preview.py PROGRAM FIXTURES TEMPLATES
"""

import pathlib
import sys

import docx
from browser import FIRST_PAGE, PHONE, chromium, folder_of, open_page, preview, replace, until

KEYS = "() => [...document.querySelectorAll('.sheet img')].map(page => page.dataset.key)"
SCROLL = "() => document.getElementById('paper').scrollTop"
TEXT = "id => document.getElementById(id).textContent"


def one_letter(browser, program, folder):
    """Pages, places, an edit, an error and its mending, keys, downloads, languages."""
    with preview(program, folder / "letter.toml") as address:
        page, complaints = open_page(browser, address)
        alternatives = page.eval_on_selector_all(".sheet img", "pages => pages.map(page => page.alt)")
        assert len(alternatives) == 4 and alternatives[1] == "Trang 2 trên 4, Phụ lục I", alternatives
        assert page.locator(".thumbnail").count() == 4
        assert page.title().startswith("V/v thực hiện"), page.title()
        finds_place(page)
        goes_by_keys(page)
        follows_edits(page, folder)
        shows_errors(page, folder)
        downloads(page, folder)
        speaks_english(page)
        prints(page)
        assert complaints == [], complaints
        is_named(page)


def finds_place(page):
    page.locator("button.place").first.click()
    meant = page.locator(".excerpt [aria-current]").first
    meant.wait_for()
    assert "[[bases]]" in meant.text_content(), meant.text_content()
    assert page.locator("button.place").first.get_attribute("aria-expanded") == "true"
    assert page.locator("button.place").first.text_content().startswith("letter.toml, dòng")


def goes_by_keys(page):
    page.keyboard.press("J")
    page.keyboard.press("J")
    until(page, "() => document.getElementById('page-count').textContent === '3 / 4'")
    page.keyboard.press("k")
    until(page, "() => document.getElementById('page-count').textContent === '2 / 4'")
    assert page.evaluate("() => document.activeElement.id") == "sheet-2"
    before = page.locator(".sheet").first.bounding_box()["width"]
    page.keyboard.press("+")
    until(page, "before => document.querySelector('.sheet').offsetWidth > before", before)
    page.keyboard.press("0")
    room = page.locator("#paper").bounding_box()["width"]
    until(page, "room => Math.abs(document.querySelector('.sheet').offsetWidth - room) < 80", room)
    page.keyboard.press("?")
    page.locator("#help[open]").wait_for()
    assert page.locator("#keys dt").count() > 10
    page.keyboard.press("Escape")
    page.locator("#help").wait_for(state="hidden")
    # Everything that can be clicked is reached by the Tab key, and is seen to be reached.
    seen = set()
    page.evaluate("() => document.activeElement.blur()")
    for _ in range(60):
        page.keyboard.press("Tab")
        seen.add(page.evaluate("() => document.activeElement.id || document.activeElement.className"))
        if "docx" in seen and "paper" in seen and "place" in seen:
            break
    assert {"page-after", "zoom-in", "print", "language", "docx", "thumbnail", "paper", "place"} <= seen, seen
    style = "() => getComputedStyle(document.activeElement).outlineStyle"
    assert page.evaluate(style) == "solid"


def follows_edits(page, folder):
    page.keyboard.press("1")
    page.keyboard.press("J")
    page.evaluate("() => document.getElementById('paper').scrollBy(0, 120)")
    keys, scroll = page.evaluate(KEYS), page.evaluate(SCROLL)
    assert scroll > 200
    replace(folder / "letter.toml", "Phạm Quang Hiếu", "Phạm Quang Hà")
    until(page, "before => document.querySelector('.sheet img').dataset.key !== before", keys[0])
    until(page, FIRST_PAGE)
    after = page.evaluate(KEYS)
    assert after[1:] == keys[1:], "pages that have not changed stay"
    assert page.evaluate(SCROLL) == scroll
    assert page.evaluate(TEXT, "state-text").startswith("Đã cập nhật lúc")
    # The data, written over in place.
    counts = folder / "scans-by-commune.csv"
    lines = counts.read_text("utf-8").splitlines(keepends=True)
    counts.write_text("".join(lines[:-3]), "utf-8")
    until(page, "before => JSON.stringify([...document.querySelectorAll('.sheet img')].map(page => page.dataset.key)) !== before",
          page.evaluate("keys => JSON.stringify(keys)", after))
    counts.write_text("".join(lines), "utf-8")
    until(page, "before => JSON.stringify([...document.querySelectorAll('.sheet img')].map(page => page.dataset.key)) === before",
          page.evaluate("keys => JSON.stringify(keys)", after))


def shows_errors(page, folder):
    keys, scroll = page.evaluate(KEYS), page.evaluate(SCROLL)
    body = folder / "mau" / "body.md"
    replace(body, "{{", "{{ khong_co }} {{")
    until(page, "() => document.getElementById('band').textContent.includes('khong_co')")
    assert "mau/body.md, dòng" in page.evaluate(TEXT, "band")
    page.locator("#band button.place").click()
    page.locator("#findings .excerpt [aria-current]").first.wait_for()
    assert "khong_co" in page.locator("#findings .excerpt [aria-current]").first.text_content()
    assert page.get_by_role("alert").is_visible()
    assert page.evaluate(KEYS) == keys and page.locator(".sheet").first.is_visible(), "the last good pages stay"
    assert page.get_attribute("#docx", "aria-disabled") == "true"
    replace(body, "{{ khong_co }} {{", "{{")
    until(page, "() => document.getElementById('band').textContent === ''")
    assert page.evaluate(KEYS) == keys and page.evaluate(SCROLL) == scroll


def downloads(page, folder):
    with page.expect_download() as waiting:
        page.keyboard.press("d")
    name = waiting.value.suggested_filename
    assert name == "cong-van-thuc-hien-dang-ky-quan-ly-su-dung-khai-bao-ma-qr.docx", name
    path = folder / name
    waiting.value.save_as(path)
    paragraphs = [paragraph.text for table in docx.Document(path).tables for cell in table._cells for paragraph in cell.paragraphs]
    assert any("Phạm Quang Hà" in text for text in paragraphs), paragraphs
    with page.expect_download() as waiting:
        page.click("#pdf")
    assert waiting.value.suggested_filename.endswith(".pdf")
    assert pathlib.Path(waiting.value.path()).read_bytes().startswith(b"%PDF")


def speaks_english(page):
    page.keyboard.press("l")
    until(page, "() => document.documentElement.lang === 'en' && document.getElementById('summary').textContent.includes('warnings')")
    assert page.get_by_role("button", name="Next page").is_visible()
    assert page.locator(".sheet img").nth(1).get_attribute("alt") == "Page 2 of 4, Phụ lục I"
    page.reload()
    until(page, FIRST_PAGE)
    assert page.evaluate("() => document.documentElement.lang") == "en", "the language is kept"
    page.click("#language")
    until(page, "() => document.documentElement.lang === 'vi'")


def prints(page):
    page.emulate_media(media="print")
    sheets = page.eval_on_selector_all(".sheet", "sheets => sheets.map(sheet => [sheet.offsetWidth, sheet.offsetHeight])")
    assert all(abs(width - 794) < 2 and abs(height - 1123) < 2 for width, height in sheets), sheets
    assert not page.locator(".bar").is_visible()
    page.emulate_media(media="screen")


def is_named(page):
    """Whatever can be worked has a name, and the landmarks are there."""
    nameless = """() => [...document.querySelectorAll('button, a[href], input, [role=group], nav, main, aside, img')].filter(element =>
        !(element.ariaLabel || element.textContent.trim() || element.alt || element.closest('label') || element.closest('a'))).map(element => element.outerHTML)"""
    assert page.evaluate(nameless) == []
    for role in ["banner", "main", "complementary", "navigation", "status", "alert"]:
        assert page.get_by_role(role).count() >= 1, role


def a_batch(browser, program, folder):
    """A list of all letters, with a search, and one of them at a time; on a phone."""
    with preview(program, folder / "letter.toml", "--group", "171") as address:
        page, complaints = open_page(browser, address)
        assert page.evaluate(TEXT, "group-name") == "Huyện Đại Từ"
        page.keyboard.press("g")
        page.keyboard.type("dinh hoa")
        until(page, "() => document.querySelectorAll('#letters-list li').length === 1")
        page.keyboard.press("Enter")
        until(page, "() => document.getElementById('group-name').textContent === 'Huyện Định Hóa'")
        assert "group=167" in page.url
        keys = page.evaluate(KEYS)
        page.keyboard.press("]")
        until(page, "() => document.getElementById('group-name').textContent === 'Huyện Đồng Hỷ'")
        until(page, "before => document.querySelector('.sheet img').dataset.key !== before", keys[0])
        with page.expect_download() as waiting:
            page.click("#docx")
        assert waiting.value.suggested_filename == "169-huyen-dong-hy.docx", waiting.value.suggested_filename
        page.click("#letters-button")
        page.get_by_role("button", name="không có công văn").first.click()
        page.locator("#empty").wait_for()
        assert complaints == [], complaints
        page, complaints = open_page(browser, address, PHONE, has_touch=True)
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), "nothing sticks out"
        page.get_by_role("button", name="Kiểm tra").click()
        assert page.locator("#findings").is_visible()
        page.keyboard.press("Escape")
        assert not page.locator("#findings").is_visible()
        assert complaints == [], complaints


def never_a_page(browser, program, folder):
    """A letter that is broken from the beginning says so, and appears when it is mended."""
    replace(folder / "letter.toml", "[agency]", "[agency")
    with preview(program, folder / "letter.toml") as address:
        page = browser.new_page()
        page.goto(address)
        page.locator("#empty").wait_for()
        assert page.get_by_role("alert").is_visible()
        replace(folder / "letter.toml", "[agency", "[agency]")
        until(page, FIRST_PAGE)
        assert not page.locator("#empty").is_visible()


def two_at_once(program, folder):
    with preview(program, folder / "letter.toml") as first, preview(program, folder / "letter.toml") as second:
        assert first != second


def main(program, fixtures, templates):
    fixtures, template = pathlib.Path(fixtures), pathlib.Path(templates) / "qr-scan-reminder"
    letter, batch = fixtures / "thai-nguyen-2021-11", fixtures / "batches" / "thai-nguyen-by-district"
    with chromium() as browser:
        with folder_of(letter, template) as folder:
            one_letter(browser, program, folder)
            two_at_once(program, folder)
        with folder_of(batch, template) as folder:
            a_batch(browser, program, folder)
        with folder_of(letter, template) as folder:
            never_a_page(browser, program, folder)
    print("seen")


if __name__ == "__main__":
    main(*sys.argv[1:])
