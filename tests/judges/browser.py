"""What the scripts share that look at the preview in a real browser."""

import contextlib
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

from playwright.sync_api import sync_playwright

BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser"]
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LAPTOP = {"width": 1366, "height": 768}
PHONE = {"width": 390, "height": 844}
PATIENCE = 60


@contextlib.contextmanager
def chromium():
    """Chromium of Debian."""
    path = next(path for path in BROWSERS if pathlib.Path(path).exists())
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@contextlib.contextmanager
def preview(program, *arguments):
    """The preview, and its address. Ctrl-C ends it quietly."""
    process = subprocess.Popen([program, "preview", *map(str, arguments), "--no-open"], stdout=subprocess.PIPE, text=True)
    try:
        yield process.stdout.readline().split()[-1]
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 0, "Ctrl-C ends the preview as a success"


@contextlib.contextmanager
def folder_of(case, template):
    """A copy of a case whose template lies beside it."""
    with tempfile.TemporaryDirectory() as parent:
        folder = pathlib.Path(parent) / "cong-van"
        shutil.copytree(case, folder, ignore=shutil.ignore_patterns("expected"))
        shutil.copytree(template, folder / "mau")
        letter = folder / "letter.toml"
        text = letter.read_text("utf-8")
        letter.write_text(text.replace(f'template = "{template.name}"', 'template = "./mau"'), "utf-8")
        yield folder


def replace(file, written, by):
    """Edits a file as most editors do: a new file takes the place of the old one."""
    text = file.read_text("utf-8")
    assert written in text, f"{file} says {written}"
    beside = file.with_name(f".{file.name}.new")
    beside.write_text(text.replace(written, by, 1), "utf-8")
    beside.replace(file)


def until(page, expression, argument=None):
    """Waits until an expression of the page is true. The page itself may not evaluate any (its policy forbids it)."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        value = page.evaluate(expression, argument)
        if value:
            return value
        time.sleep(0.004)
    raise AssertionError(f"never: {expression} {argument or ''}")


FIRST_PAGE = "() => { const page = document.querySelector('.sheet img'); return Boolean(page?.complete && page.naturalWidth) }"


def open_page(browser, address, viewport=LAPTOP, **options):
    """A page that has its first sheet, and the list of whatever it complains of."""
    page = browser.new_context(viewport=viewport, **options).new_page()
    complaints = []
    page.on("console", lambda message: message.type in ("error", "warning") and complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    # A page that goes hangs up.
    page.on("requestfailed", lambda request: request.url.endswith("/changes") or complaints.append(f"{request.url}: {request.failure}"))
    page.on("request", lambda request: request.url.startswith((address, "data:")) or complaints.append(request.url))
    page.goto(address)
    until(page, FIRST_PAGE)
    return page, complaints
