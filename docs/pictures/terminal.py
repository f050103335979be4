"""Draws what a terminal shows while letters are made, and the folder afterwards, as a picture.

usage: terminal.py PROGRAM FOLDER PICTURE.png
needs: pip install pyte pillow; FOLDER with letter.toml and counts.csv, such as benches/country/run.sh makes
"""

import fcntl
import os
import pty
import re
import select
import shutil
import struct
import sys
import termios

import pyte
from PIL import Image, ImageDraw, ImageFont

COLUMNS, ROWS = 128, 40
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"
SIZE, LINE, EDGE = 15, 20, 14
TYPED = "congvan batch letter.toml --by district -o ket-qua"


def screens(program, folder):
    """What the terminal shows half-way through the letters, and at the end."""
    shutil.rmtree(os.path.join(folder, "ket-qua"), ignore_errors=True)
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execv(program, [program, *TYPED.split()[1:], "--diagnostics", "short"])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    screen = pyte.Screen(COLUMNS, ROWS)
    stream = pyte.ByteStream(screen)
    middle = None
    while True:
        ready, _, _ = select.select([terminal], [], [], 60)
        try:
            data = os.read(terminal, 65536) if ready else b""
        except OSError:
            data = b""
        if not data:
            break
        stream.feed(data)
        for line in screen.display:
            count = re.search(r"(\d+)/(\d+) ", line)
            if count and middle is None and 2 * int(count[1]) > int(count[2]):
                middle = line.rstrip()
    os.waitpid(child, 0)
    end = [line.rstrip() for line in screen.display if line.strip()]
    return middle, end[-2:]


def main(program, folder, picture):
    middle, end = screens(os.path.abspath(program), folder)
    files = sorted(os.listdir(os.path.join(folder, "ket-qua")))
    lines = [f"$ {TYPED}", middle, "", "…", *end, "", "$ ls ket-qua"]
    lines += files[:6] + ["…"] + files[-3:]
    font = ImageFont.truetype(FONT, SIZE)
    width = int(max(font.getlength(line) for line in lines)) + 2 * EDGE
    image = Image.new("RGB", (width, LINE * len(lines) + 2 * EDGE), "#1e1e1e")
    draw = ImageDraw.Draw(image)
    for index, line in enumerate(lines):
        colour = "#8ec07c" if line.startswith("$") else "#e6e6e6"
        draw.text((EDGE, EDGE + LINE * index), line, font=font, fill=colour)
    image.quantize(64).save(picture, optimize=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
