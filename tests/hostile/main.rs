//! Input made to do harm: each ends with a message, in memory that has a bound. What a process has taken at most is known
//! of the whole process only, so every case runs in one of its own.

mod documents;
mod measured;

use std::io::{self, Cursor, Read, Write};
use std::num::NonZeroUsize;
use std::path::Path;

use chrono::NaiveDate;
use congvan::data::Table;
use congvan::diagnostic::Report;
use congvan::environment::Environment;
use congvan::scans::events::{
    CountOf, Direction, Effort, EventNames, Fault, Question, Stream, Tally, count, unpacked,
};
use measured::in_own_process;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// In MB: what a table that is refused may take. The program and its lists take some 20 of them.
const REFUSED: u64 = 100;
/// In MB: what a text may take of which as much is read as a table may have.
const READ: u64 = 250;
/// In MB: what counting takes, however long the stream.
const COUNTED: u64 = 60;

const GIGABYTE: u64 = 1 << 30;

/// A file that is made while it is read.
struct Generated<F>(F);

impl<R: Read + Send + 'static, F: Fn() -> R + Sync> Environment for Generated<F> {
    fn today(&self) -> NaiveDate {
        NaiveDate::MIN
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        panic!("{} is read whole", path.display())
    }

    fn open(&self, _path: &Path) -> io::Result<Box<dyn Read + Send>> {
        Ok(Box::new((self.0)()))
    }

    fn write(&self, path: &Path, _content: &[u8]) -> io::Result<()> {
        panic!("{} is written", path.display())
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        panic!("{} is made", path.display())
    }
}

/// What is told of a table that is made while it is read.
fn told_of<R: Read + Send + 'static>(make: impl Fn() -> R + Sync) -> Vec<&'static str> {
    let mut report = Report::new();
    let table = Table::read(Path::new("a.csv"), None, &Generated(make), &mut report);
    assert!(table.is_none());
    report.iter().map(|told| told.code).collect()
}

fn told_of_bytes(bytes: &[u8]) -> Vec<&'static str> {
    let mut report = Report::new();
    assert!(Table::parse("a.xlsx", bytes, &mut report).is_none());
    report.iter().map(|told| told.code).collect()
}

/// The tally of the week of the letter, or what is told instead.
fn counted<'a>(text: impl Read + Send + 'a) -> io::Result<Result<Tally, Vec<&'static str>>> {
    let day = |day| NaiveDate::from_ymd_opt(2021, 10, day).unwrap();
    let question = Question { from: day(25), to: day(31), direction: Direction::Both, unit: CountOf::Scans };
    let effort = Effort { jobs: NonZeroUsize::new(2).unwrap(), progress: &|_| () };
    let mut report = Report::new();
    let stream = Stream { file: "a.csv", text: unpacked(Box::new(text))? };
    let tally = count(stream, (&question, &EventNames::default()), effort, &mut report)?;
    Ok(tally.ok_or_else(|| report.iter().map(|told| told.code).collect()))
}

fn bytes_of(byte: u8, length: u64) -> io::Take<io::Repeat> {
    io::repeat(byte).take(length)
}

/// An archive of small parts and one that unpacks to half a gigabyte of spaces.
fn bomb(parts: &[(&str, &str)], last: &str) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_level(Some(1));
    for (name, content) in parts {
        archive.start_file(*name, options).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.start_file(last, options).unwrap();
    io::copy(&mut bytes_of(b' ', GIGABYTE / 2), &mut archive).unwrap();
    archive.finish().unwrap().into_inner()
}

#[test]
fn a_zip_bomb_as_xlsx() {
    in_own_process("a_zip_bomb_as_xlsx", REFUSED, || {
        let bomb = bomb(&[("xl/workbook.xml", "<workbook/>")], "xl/worksheets/sheet1.xml");
        assert_eq!(told_of_bytes(&bomb), ["workbook-too-large"]);
    });
}

#[test]
fn a_zip_bomb_as_xlsb() {
    in_own_process("a_zip_bomb_as_xlsb", REFUSED, || {
        let bomb = bomb(&[("xl/workbook.bin", "")], "xl/worksheets/sheet1.bin");
        assert_eq!(told_of_bytes(&bomb), ["workbook-too-large"]);
    });
}

#[test]
fn a_zip_bomb_as_ods() {
    in_own_process("a_zip_bomb_as_ods", REFUSED, || {
        let stated = [("mimetype", "application/vnd.oasis.opendocument.spreadsheet")];
        assert_eq!(told_of_bytes(&bomb(&stated, "content.xml")), ["workbook-too-large"]);
    });
}

#[test]
fn a_gzip_bomb_as_counts() {
    in_own_process("a_gzip_bomb_as_counts", REFUSED, || {
        let start = b"\x1f\x8b\x08\x00".as_slice();
        assert_eq!(told_of(move || start.chain(bytes_of(0, GIGABYTE))), ["table-is-packed"]);
    });
}

#[test]
fn a_line_of_a_gigabyte_as_counts() {
    in_own_process("a_line_of_a_gigabyte_as_counts", READ, || {
        assert_eq!(told_of(|| bytes_of(b'x', GIGABYTE)), ["table-too-large"]);
    });
}

#[test]
fn a_line_of_a_gigabyte_among_events() {
    in_own_process("a_line_of_a_gigabyte_among_events", COUNTED, || {
        let before = b"time,commune\n2021-10-26,05851\n".as_slice();
        let after = b"\n2021-10-26,05851\n".as_slice();
        let tally = counted(before.chain(bytes_of(b'x', GIGABYTE)).chain(after)).unwrap().unwrap();
        assert_eq!(tally.by_code().collect::<Vec<_>>(), [(5_851, 2)]);
        assert_eq!(tally.bad.counts, [(Fault::Length, 1)].into());
    });
}

#[test]
fn a_header_of_a_gigabyte_of_events() {
    in_own_process("a_header_of_a_gigabyte_of_events", COUNTED, || {
        let told = counted(bytes_of(b'x', GIGABYTE)).unwrap().unwrap_err();
        assert_eq!(told, ["events-column-missing", "events-column-missing"]);
    });
}

#[test]
fn a_million_columns_of_counts() {
    in_own_process("a_million_columns_of_counts", READ, || {
        let text = format!("Xã{}\nXã A{}\n", ";c".repeat(1_000_000), ";5".repeat(1_000_000));
        assert_eq!(told_of(move || Cursor::new(text.clone())), ["table-too-wide"]);
        assert_eq!(told_of(|| bytes_of(b';', 60 << 20)), ["table-too-many-cells"]);
    });
}

#[test]
fn a_million_columns_of_events() {
    in_own_process("a_million_columns_of_events", COUNTED, || {
        // A header is read as far as a block reaches, which is far enough to see that there are too many.
        let text = format!("time,commune{}\n", ",c".repeat(1_000_000));
        assert_eq!(counted(text.as_bytes()).unwrap().unwrap_err(), ["events-too-wide"]);
    });
}

#[test]
fn nul_bytes_in_counts() {
    in_own_process("nul_bytes_in_counts", READ, || {
        assert_eq!(told_of(|| bytes_of(0, 60 << 20)), ["table-is-binary"]);
        assert_eq!(told_of(|| "Xã;Số lượt\nXã A\0;5\n".as_bytes()), ["table-is-binary"]);
    });
}

#[test]
fn nul_bytes_in_events() {
    in_own_process("nul_bytes_in_events", COUNTED, || {
        let rows = b"time,commune\n2021-10-26,05851\n\0\0\0\n2021-10-26\0,05851\n".as_slice();
        let tally = counted(rows).unwrap().unwrap();
        assert_eq!(tally.by_code().collect::<Vec<_>>(), [(5_851, 1)]);
        assert_eq!(tally.bad.counts, [(Fault::Width, 1), (Fault::Time, 1)].into());
        assert!(counted(bytes_of(0, 100 << 20)).unwrap().is_err());
    });
}

/// Ten entities, each of ten of the one before.
fn entities() -> String {
    let nested =
        (1..10).map(|depth| format!("<!ENTITY e{depth} \"{}\">", format!("&e{};", depth - 1).repeat(10)));
    format!("<!DOCTYPE x [<!ENTITY e0 \"aaaaaaaaaa\">{}]>", nested.collect::<String>())
}

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn an_entity_bomb_as_xlsx() {
    in_own_process("an_entity_bomb_as_xlsx", REFUSED, || {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        let workbook = format!(
            "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
        );
        let related = format!(
            "<Relationships><Relationship Id=\"rId1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
        );
        let sheet = format!(
            "{}<worksheet xmlns=\"{main}\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e9;</t></is></c></row></sheetData></worksheet>",
            entities()
        );
        let parts = [
            ("xl/workbook.xml", workbook.as_str()),
            ("xl/_rels/workbook.xml.rels", &related),
            ("xl/worksheets/sheet1.xml", &sheet),
        ];
        let told = told_of_bytes(&archive(&parts));
        assert!(matches!(told[..], ["workbook-damaged" | "table-empty" | "table-without-rows"]), "{told:?}");
    });
}

#[test]
fn an_entity_bomb_as_ods() {
    in_own_process("an_entity_bomb_as_ods", REFUSED, || {
        let content = format!(
            "{}<office:document-content><office:body><office:spreadsheet><table:table table:name=\"A\"><table:table-row>\
             <table:table-cell office:value-type=\"string\"><text:p>&e9;</text:p></table:table-cell></table:table-row>\
             </table:table></office:spreadsheet></office:body></office:document-content>",
            entities()
        );
        let parts = [
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("META-INF/manifest.xml", "<manifest:manifest/>"),
            ("content.xml", content.as_str()),
        ];
        let told = told_of_bytes(&archive(&parts));
        assert!(matches!(told[..], ["workbook-damaged" | "table-empty" | "table-without-rows"]), "{told:?}");
    });
}
