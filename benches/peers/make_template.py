"""Makes the template of each peer, and the data of both, from a letter that congvan made.

    make_template.py LETTER.docx FOLDER

Writes FOLDER/docxtpl.docx, FOLDER/docxtemplater.docx and FOLDER/data.json. Style sheet, sections, content controls
and table properties stay as they are; texts give way to tags, and table rows to loops.
"""

import copy
import json
import re
import sys
import zipfile
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PART = "word/document.xml"

# What the templates call a text, and the text. Longer texts come before those that they hold.
FIELDS = {
    "agency_parent": "UBND TỈNH THÁI NGUYÊN",
    "agency_in_capitals": "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
    "agency": "Sở Thông tin và Truyền thông",
    "symbol": "STTTT-TTCNTTTT",
    "subject": "thực hiện đăng ký, quản lý, sử dụng khai báo mã QR",
    "place": "Thái Nguyên",
    "addressee": "UBND các huyện, thành phố, thị xã",
    "locations_until": "30/10/2021",
    "locations": "32.824",
    "days": "7 ngày",
    "days_in_capitals": "7 NGÀY",
    "period": "từ ngày 25/10/2021 đến ngày 31/10/2021",
    "period_in_capitals": "TỪ NGÀY 25/10/2021 ĐẾN NGÀY 31/10/2021",
    "kinds": "xã, phường, thị trấn",
    "kinds_in_capitals": "XÃ, PHƯỜNG, THỊ TRẤN",
    "kinds_of_header": "Xã, phường, thị trấn",
    "groups_of_header": "Huyện, thành phố, thị xã",
    "appendices": "Phụ lục I và Phụ lục II",
    "authority": "KT. GIÁM ĐỐC",
    "signer_title": "PHÓ GIÁM ĐỐC",
    "signer": "Phạm Quang Hiếu",
    "archive": "VT, TTCNTTTT",
}

# Lists inside a paragraph: what the templates call the list and one of it, and where the list stands.
LISTS = {
    ("bases", "basis"): re.compile("(?<=^Thực hiện )Nghị quyết.+(?=[.]$)"),
    ("contacts", "contact"): re.compile("(?<=liên hệ: ).+(?=[.]$)"),
}

TABLES = ("silent", "low")
COLUMNS = ("index", "district", "commune", "scans")


class Docxtpl:
    """The tags of docxtpl: Jinja; a loop over paragraphs or rows has paragraphs or rows of its own."""

    name = "docxtpl"

    def value(self, field, of=None):
        return "{{ %s.%s }}" % (of, field) if of else "{{ %s }}" % field

    def inline_loop(self, items, item, text):
        return "{%% for %s in %s %%}%s{%% endfor %%}" % (item, items, text)

    def loop(self, elements, items, item, of=None):
        kind = etree.QName(elements[0]).localname
        items = f"{of}.{items}" if of else items
        opening, closing = copy.deepcopy(elements[0]), copy.deepcopy(elements[0])
        only_text(opening, "{%%%s for %s in %s %%}" % (kind, item, items))
        only_text(closing, "{%%%s endfor %%}" % kind)
        elements[0].addprevious(opening)
        elements[-1].addnext(closing)
        return [opening, *elements, closing]


class Docxtemplater:
    """The tags of docxtemplater: a loop over rows begins in the first cell and ends in the last."""

    name = "docxtemplater"

    def value(self, field, of=None):
        return "{%s}" % field

    def inline_loop(self, items, item, text):
        return "{#%s}%s{/%s}" % (items, text, items)

    def loop(self, elements, items, item, of=None):
        opening, closing = "{#%s}" % items, "{/%s}" % items
        if elements[0].tag == W + "p":
            before, after = copy.deepcopy(elements[0]), copy.deepcopy(elements[0])
            only_text(before, opening)
            only_text(after, closing)
            elements[0].addprevious(before)
            elements[-1].addnext(after)
            return [before, *elements, after]
        first, last = texts(elements[0])[0], texts(elements[-1])[-1]
        first.text, last.text = opening + first.text, last.text + closing
        return elements


def texts(element):
    return list(element.iter(W + "t"))


def only_text(element, text):
    """Leaves one text in the element."""
    for index, node in enumerate(texts(element)):
        node.text = "" if index else text


def is_header(row):
    return row.find(f"{W}trPr/{W}tblHeader") is not None


def is_continued(row):
    return any(merge.get(W + "val") != "restart" for merge in row.iter(W + "vMerge"))


def groups_of(rows):
    """Rows below one district's cell belong together."""
    groups = []
    for row in rows:
        if is_continued(row):
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def record(row):
    return dict(zip(COLUMNS, ("".join(node.text for node in texts(cell)) for cell in row.iter(W + "tc"))))


def replace_row(row, syntax, of):
    for column, cell in zip(COLUMNS, row.iter(W + "tc")):
        for node in texts(cell):
            node.text = syntax.value(column, of)


def replace_table(table, name, syntax):
    """Leaves two rows, the first of a group and the one that follows it; gives the data of all."""
    groups = groups_of([row for row in table.iter(W + "tr") if not is_header(row)])
    data = [record(group[0]) | {"rest": [record(row) for row in group[1:]]} for group in groups]
    kept = next(group for group in groups if len(group) > 1)
    first, following = kept[0], kept[-1]
    for group in groups:
        for row in group:
            if row is not first and row is not following:
                table.remove(row)
    replace_row(first, syntax, "group")
    replace_row(following, syntax, "row")
    following = syntax.loop([following], "rest", "row", of="group")
    syntax.loop([first, *following], name, "group")
    return data


def replace_recipients(document, syntax):
    """The recipients between `Như trên` and `Lưu`."""
    listed = [p for p in document.iter(W + "p") if "".join(node.text for node in texts(p)).startswith("- ")]
    between = listed[1:-1]
    data = [{"text": texts(p)[0].text.removeprefix("- ")} for p in between]
    for paragraph in between[1:]:
        paragraph.getparent().remove(paragraph)
    only_text(between[0], "- " + syntax.value("text", "recipient"))
    syntax.loop([between[0]], "recipients", "recipient")
    return data


def replace_lists(document, syntax):
    data = {}
    for node in texts(document):
        for (items, item), pattern in LISTS.items():
            found = pattern.search(node.text)
            if found:
                written = found.group().split("; ")
                after = ["; "] * (len(written) - 1) + [""]
                data[items] = [{"text": text, "after": mark} for text, mark in zip(written, after)]
                each = syntax.value("text", item) + syntax.value("after", item)
                node.text = pattern.sub(syntax.inline_loop(items, item, each), node.text)
    return data


def replace_fields(document, syntax):
    data = {}
    for field, text in FIELDS.items():
        for node in texts(document):
            # A hard space is a space to whoever writes this list.
            found = re.search(re.escape(text).replace(r"\ ", "[ \u00a0]"), node.text)
            if found:
                data[field] = found.group()
                node.text = node.text.replace(found.group(), syntax.value(field))
    return data


def replace_all(document, syntax):
    tables = [table for table in document.iter(W + "tbl") if any(map(is_header, table.iter(W + "tr")))]
    data = {name: replace_table(table, name, syntax) for name, table in zip(TABLES, tables, strict=True)}
    data["recipients"] = replace_recipients(document, syntax)
    data |= replace_lists(document, syntax)
    data |= replace_fields(document, syntax)
    missing = {"bases", "contacts", *FIELDS} - data.keys()
    if missing:
        sys.exit(f"not found in the letter: {sorted(missing)}")
    return data


def main():
    letter, folder = Path(sys.argv[1]), Path(sys.argv[2])
    with zipfile.ZipFile(letter) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for syntax in (Docxtpl(), Docxtemplater()):
        document = etree.fromstring(parts[PART])
        data = replace_all(document, syntax)
        own = etree.tostring(document, encoding="UTF-8", xml_declaration=True, standalone=True)
        with zipfile.ZipFile(folder / f"{syntax.name}.docx", "w", zipfile.ZIP_DEFLATED) as package:
            for name, content in parts.items():
                package.writestr(name, own if name == PART else content)
    (folder / "data.json").write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")


main()
