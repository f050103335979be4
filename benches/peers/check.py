"""Fails unless the peers' letters say what congvan's say: check.py FOLDER."""

import sys
import zipfile
from itertools import zip_longest
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def facts(path):
    """The words of a letter, and how many table rows it has."""
    with zipfile.ZipFile(path) as package:
        if package.testzip():
            sys.exit(f"{path.name}: the package is broken")
        document = etree.fromstring(package.read("word/document.xml"))
    paragraphs = ("".join(node.text or "" for node in p.iter(W + "t")) for p in document.iter(W + "p"))
    return " ".join(paragraphs).split(), sum(1 for _ in document.iter(W + "tr"))


folder = Path(sys.argv[1])
for number in (1, 2, 3):
    words, rows = facts(folder / f"congvan-{number}.docx")
    for peer in ("docxtemplater", "docxtpl", "docxtpl-kept"):
        found, found_rows = facts(folder / f"{peer}-{number}.docx")
        for index, pair in enumerate(zip_longest(words, found)):
            if pair[0] != pair[1]:
                sys.exit(f"letter {number} of {peer}, word {index + 1}: “{pair[1]}” instead of “{pair[0]}”")
        if rows != found_rows:
            sys.exit(f"letter {number} of {peer}: {found_rows} table rows instead of {rows}")
print(f"the same words ({len(words)}) and table rows ({rows}) in the letters of all")
