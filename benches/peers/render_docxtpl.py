"""Letters per second of docxtpl: render_docxtpl.py LETTERS FOLDER [kept].

With `kept`, Jinja is made to keep what it has compiled, which is not in docxtpl's documentation.
"""

import functools
import io
import json
import sys
import time
import zipfile
from pathlib import Path

import docx.opc.phys_pkg
from docxtpl import DocxTemplate
from jinja2 import Environment

# docxtpl has no setting for the level, and deflates harder than congvan does: give it the same level.
docx.opc.phys_pkg.ZipFile = functools.partial(zipfile.ZipFile, compresslevel=4)


class Kept(Environment):
    """Compiles a text once; docxtpl gives Jinja the same text for every letter."""

    compiled = {}

    def from_string(self, source, *arguments, **options):
        if source not in self.compiled:
            self.compiled[source] = super().from_string(source, *arguments, **options)
        return self.compiled[source]


name, environment = ("docxtpl-kept", Kept()) if "kept" in sys.argv else ("docxtpl", Environment())
letters, folder = int(sys.argv[1]), Path(sys.argv[2])
data = json.loads((folder / "data.json").read_text(encoding="utf-8"))
addressee = data["addressee"]
rows = [row for name in ("silent", "low") for group in data[name] for row in (group, *group["rest"])]
communes = [row["commune"] for row in rows]

template = DocxTemplate(io.BytesIO((folder / "docxtpl.docx").read_bytes()))


def packed(number):
    data["addressee"] = f"{addressee} {number}"
    for row, commune in zip(rows, communes):
        row["commune"] = f"{commune} {number}"
    template.render(data, environment)
    output = io.BytesIO()
    template.save(output)
    return output.getvalue()


for number in (1, 2, 3):
    (folder / f"{name}-{number}.docx").write_bytes(packed(number))
for number in range(letters):
    packed(number)
core, clock = time.process_time(), time.perf_counter()
size = sum(len(packed(number)) for number in range(letters))
core, clock = time.process_time() - core, time.perf_counter() - clock
print(name, letters, f"{core:.4f}", f"{clock:.4f}", size // letters, sep="\t")
