"""Opens DOCX files with python-docx and prints what it reads: one JSON object a line.

Usage: read_docx.py FILE.docx...
"""
import json
import sys

from docx import Document

for path in sys.argv[1:]:
    document = Document(path)
    print(json.dumps({
        "title": document.core_properties.title,
        "tables": len(document.tables),
        "sections": len(document.sections),
        "first_cell": document.tables[0].cell(0, 0).text,
        "rows": [len(table.rows) for table in document.tables[2:]],
    }))
