"""Opens a PDF with pikepdf (qpdf) and prints what it reads as one JSON object.

Usage: read_pdf.py FILE.pdf
"""
import json
import sys

import pikepdf

with pikepdf.open(sys.argv[1]) as pdf:
    with pdf.open_metadata() as metadata:
        part, level = metadata.get("pdfaid:part"), metadata.get("pdfaid:conformance")
        title = metadata.get("dc:title")
    fonts = {
        str(font.BaseFont)
        for page in pdf.pages
        for font in page.Resources.get("/Font", {}).values()
    }
    print(json.dumps({
        "problems": pdf.check_pdf_syntax() if hasattr(pdf, "check_pdf_syntax") else pdf.check(),
        "language": str(pdf.Root.get("/Lang")),
        "tagged": bool(pdf.Root.get("/MarkInfo", {}).get("/Marked")) and "/StructTreeRoot" in pdf.Root,
        "title": title,
        "pdf_a": f"{part}{level}" if part else None,
        "fonts": sorted(fonts),
        "pages": len(pdf.pages),
    }))
