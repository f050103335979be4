"""Makes documents to check, the same every time: letters in a folder, and documents of more and more pages and sections.

usage: make_documents.py BASE.docx FOLDER

BASE is any letter with a long paragraph in its body; that paragraph is what pages are made of. Needs nothing but Python.
"""

import os
import random
import re
import sys
import zipfile

SEED = 30_2020
LETTERS = 1_000
# How many pages the letter alone has.
BASE_PAGES = 4
PAGES = [5, 10, 100, 1_000, 10_000]
SECTIONS = [30, 300, 3_000]
PARAGRAPHS_OF_A_PAGE = 8
WORDS_OF_A_PARAGRAPH = 75
WORDS = (
    "đề nghị các cơ quan đơn vị địa phương tiếp tục tổ chức thực hiện nghiêm túc nhiệm vụ được giao báo cáo kết quả "
    "về Sở trước ngày quy định để tổng hợp trình Ủy ban nhân dân tỉnh xem xét quyết định theo thẩm quyền"
).split()
PARAGRAPH = re.compile(r"<w:p[ >](?:(?!<w:p[ >]).)*?</w:p>", re.S)
TEXT = re.compile(r"<w:t[ >].*?</w:t>", re.S)
HEADER = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def words(chance, count):
    text = " ".join(chance.choice(WORDS) for _ in range(count))
    return text[0].upper() + text[1:] + "."


def with_text(paragraph, text):
    """The paragraph with a text in its first run, and none in the others."""
    texts = iter([f'<w:t xml:space="preserve">{text}</w:t>'])
    return TEXT.sub(lambda _: next(texts, "<w:t/>"), paragraph)


class Base:
    def __init__(self, path):
        with zipfile.ZipFile(path) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        self.document = self.parts["word/document.xml"].decode()
        found = PARAGRAPH.finditer(self.document)
        length = lambda match: len("".join(TEXT.findall(match.group())))
        long = next(match for match in found if length(match) > 200 and "w:sdt" not in match.group())
        self.paragraph, self.place = long.group(), long.end()

    def write(self, path, inserted="", more=None, changed=lambda document: document):
        document = self.document[: self.place] + inserted + self.document[self.place :]
        parts = {**self.parts, **(more or {}), "word/document.xml": changed(document).encode()}
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
            for name, content in parts.items():
                package.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)

    def pages(self, chance, count):
        paragraphs = (with_text(self.paragraph, words(chance, WORDS_OF_A_PARAGRAPH)) for _ in range(count * PARAGRAPHS_OF_A_PAGE))
        return "".join(paragraphs)

    def sections(self, chance, count):
        """So many sections, each with a header of its own that shows the number of the page."""
        text, more, overrides, relations = [], {}, "", ""
        for number in range(count):
            name = f"word/section{number}.xml"
            more[name] = (
                f'<w:hdr xmlns:w="{NAMESPACE}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
                '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>'
            ).encode()
            overrides += f'<Override PartName="/{name}" ContentType="{HEADER}"/>'
            relations += f'<Relationship Id="rIdSection{number}" Type="{OFFICE}/header" Target="/{name}"/>'
            text.append(with_text(self.paragraph, words(chance, WORDS_OF_A_PARAGRAPH)))
            text.append(
                f'<w:p><w:pPr><w:sectPr xmlns:r="{OFFICE}"><w:headerReference w:type="default" r:id="rIdSection{number}"/>'
                '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"/>'
                "</w:sectPr></w:pPr></w:p>"
            )
        types, related = "[Content_Types].xml", "word/_rels/document.xml.rels"
        more[types] = self.parts[types].replace(b"</Types>", overrides.encode() + b"</Types>")
        more[related] = self.parts[related].replace(b"</Relationships>", relations.encode() + b"</Relationships>")
        return "".join(text), more


def main(base, folder):
    base, chance = Base(base), random.Random(SEED)
    letters = os.path.join(folder, "letters")
    for number in range(LETTERS):
        below = os.path.join(letters, f"{number // 100:02}")
        os.makedirs(below, exist_ok=True)
        # Every third one has a slip: text in red, or too small.
        slips = [("<w:sz ", '<w:color w:val="FF0000"/><w:sz '), ('w:val="28"', 'w:val="22"')]
        slip = chance.choice(slips) if number % 3 == 0 else ("", "")
        changed = lambda document: document.replace(*slip, 1) if slip[0] else document
        base.write(os.path.join(below, f"{number:04}.docx"), base.pages(chance, 1), changed=changed)
    for count in PAGES:
        base.write(os.path.join(folder, f"pages-{count}.docx"), base.pages(chance, count - BASE_PAGES))
    for count in SECTIONS:
        base.write(os.path.join(folder, f"sections-{count}.docx"), *base.sections(chance, count))


if __name__ == "__main__":
    main(*sys.argv[1:])
