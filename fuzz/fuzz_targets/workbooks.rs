//! Workbooks from parts: the table or an error, and no panic but those of the reader on its own thread.
//!
//! The first byte says in which part of which form the bytes stand; a whole workbook of bytes is hardly ever one.

#![no_main]

use std::io::{Cursor, Write};

use congvan::data::{READER_THREAD, Table};
use congvan::diagnostic::Report;
use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// What panics in the reader is told as a damaged file.
fn let_the_reader_panic() {
    let abort = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if std::thread::current().name() != Some(READER_THREAD) {
            abort(panic);
        }
    }));
}

fuzz_target!(
    init: let_the_reader_panic(),
    |data: &[u8]| {
        let Some((first, bytes)) = data.split_first() else { return };
        let workbook = match first % 5 {
            0 => office(bytes, b"<sst/>", "xml"),
            1 => office(b"<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>", bytes, "xml"),
            2 => open_document(bytes),
            3 => office(bytes, b"", "bin"),
            _ => bytes.to_vec(),
        };
        let told = || {
            let mut report = Report::new();
            let table = Table::parse("a.xlsx", &workbook, &mut report);
            assert_eq!(table.is_none(), report.has_errors(), "a table or an error");
            table.map(|table| table.rows().count())
        };
        assert_eq!(told(), told());
    }
);

fn office(sheet: &[u8], strings: &[u8], form: &str) -> Vec<u8> {
    let listed = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    // BrtBundleSh: shown, sheet 1, rId1, A; between the records that begin and end the sheets.
    let wide = |text: &str| -> Vec<u8> {
        let letters: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [(text.len() as u32).to_le_bytes().to_vec(), letters].concat()
    };
    let record = [vec![0; 4], vec![1, 0, 0, 0], wide("rId1"), wide("A")].concat();
    let binary = [&[0x8f, 0x01, 0, 0x9c, 0x01, record.len() as u8][..], &record, &[0x90, 0x01, 0]].concat();
    let related = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"rId1\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet1.{form}\"/></Relationships>"
    );
    archive(&[
        (&format!("xl/workbook.{form}"), if form == "bin" { &binary } else { listed.as_bytes() }),
        (&format!("xl/_rels/workbook.{form}.rels"), related.as_bytes()),
        ("xl/sharedStrings.xml", strings),
        (&format!("xl/worksheets/sheet1.{form}"), sheet),
    ])
}

fn open_document(content: &[u8]) -> Vec<u8> {
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content),
    ])
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in parts {
        archive.start_file(*name, options).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}
