//! Workbooks made in the test: what they are by their content, merged cells, and those made to do harm.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::data::{Request, Table};
use crate::diagnostic::{Place, Report};

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// An `.xlsx` of sheets with these names and contents of their XML.
fn xlsx(sheets: &[(&str, &str)], strings: &str) -> Vec<u8> {
    let numbered = || (1..).zip(sheets);
    let listed = numbered().fold(String::new(), |listed, (id, (name, _))| {
        listed + &format!("<sheet name={name:?} sheetId=\"{id}\" r:id=\"rId{id}\"/>")
    });
    let workbook =
        format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{listed}</sheets></workbook>");
    let relation = |id: usize, kind: &str, target: &str| {
        format!("<Relationship Id=\"rId{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
    };
    let related: String =
        numbered().map(|(id, _)| relation(id, "worksheet", &format!("worksheets/sheet{id}.xml"))).collect();
    let relations = |related: &str| {
        let namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
        format!("<Relationships xmlns=\"{namespace}\">{related}</Relationships>")
    };
    let (root, relations) =
        (relations(&relation(1, "officeDocument", "xl/workbook.xml")), relations(&related));
    let worksheets: Vec<(String, String)> = numbered()
        .map(|(id, (_, content))| {
            (
                format!("xl/worksheets/sheet{id}.xml"),
                format!("<worksheet xmlns=\"{MAIN}\">{content}</worksheet>"),
            )
        })
        .collect();
    let mut parts = vec![
        ("_rels/.rels", root.as_str()),
        ("xl/workbook.xml", workbook.as_str()),
        ("xl/_rels/workbook.xml.rels", &relations),
        ("xl/sharedStrings.xml", strings),
    ];
    parts.extend(worksheets.iter().map(|(name, content)| (name.as_str(), content.as_str())));
    archive(&parts)
}

/// The XML of cells: where, and a number or a text.
fn cells(cells: &[(&str, &str)]) -> String {
    let cell = |(at, value): &(&str, &str)| match value.parse::<f64>() {
        Ok(_) => format!("<c r=\"{at}\"><v>{value}</v></c>"),
        Err(_) => format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{value}</t></is></c>"),
    };
    let rows = cells
        .iter()
        .map(|each| format!("<row r=\"{}\">{}</row>", each.0.trim_matches(char::is_alphabetic), cell(each)));
    format!("<sheetData>{}</sheetData>", rows.collect::<String>())
}

fn parse(bytes: &[u8]) -> (Option<Table>, Vec<String>) {
    parse_as(bytes, &Request::default())
}

fn parse_as(bytes: &[u8], request: &Request<'_>) -> (Option<Table>, Vec<String>) {
    let mut report = Report::new();
    let table = super::read("a.xlsx", bytes, request, &mut report);
    let told = report.iter().map(|told| format!("{} {}", told.place.as_ref().unwrap(), told.code));
    (table, told.collect())
}

fn rows(table: &Table) -> Vec<(String, String)> {
    let cells = table.rows().flat_map(|row| row.cells().collect::<Vec<_>>());
    cells.map(|cell| (cell.place().to_string(), cell.text().to_owned())).collect()
}

const NO_STRINGS: &str = "<sst/>";

#[test]
fn words_of_merged_cells_are_filled_down_and_figures_are_not() {
    let data = cells(&[
        ("A1", "Huyện"),
        ("B1", "Xã"),
        ("C1", "Số lượt"),
        ("A2", "Huyện A"),
        ("B2", "Xã B"),
        ("C2", "7"),
        ("B3", "Xã C"),
    ]);
    let sheet =
        format!("{data}<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"C2:C3\"/></mergeCells>");
    let (table, told) = parse(&xlsx(&[("Sheet1", &sheet)], NO_STRINGS));
    assert_eq!(told, Vec::<String>::new());
    let expected = [
        ("a.xlsx:Sheet1!A2", "Huyện A"),
        ("a.xlsx:Sheet1!B2", "Xã B"),
        ("a.xlsx:Sheet1!C2", "7"),
        ("a.xlsx:Sheet1!A3", "Huyện A"),
        ("a.xlsx:Sheet1!B3", "Xã C"),
        ("a.xlsx:Sheet1!C3", ""),
    ];
    let expected = expected.map(|(place, text)| (place.to_owned(), text.to_owned()));
    assert_eq!(rows(&table.unwrap()), expected);
}

#[test]
fn a_header_of_two_rows_is_one() {
    let data = cells(&[
        ("A1", "BÁO CÁO"),
        ("A3", "Xã"),
        ("B3", "Số lượt quét"),
        ("B4", "Vào"),
        ("C4", "Ra"),
        ("A5", "Xã A"),
        ("B5", "1"),
        ("C5", "2"),
    ]);
    let sheet =
        format!("{data}<mergeCells><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B3:C3\"/></mergeCells>");
    let (table, told) = parse(&xlsx(&[("Sheet1", &sheet)], NO_STRINGS));
    assert_eq!(told, ["a.xlsx:Sheet1!4 table-title-left-out"]);
    let table = table.unwrap();
    let headers: Vec<&str> = table.columns().map(|(_, header)| header).collect();
    assert_eq!(headers, ["Xã", "Số lượt quét Vào", "Số lượt quét Ra"]);
    assert_eq!(table.rows().count(), 1);
}

#[test]
fn the_sheet_is_the_one_that_fits_or_the_one_that_is_named() {
    let data = cells(&[("A1", "Xã"), ("B1", "Số lượt"), ("A2", "Xã A"), ("B2", "5")]);
    let notes = cells(&[("A1", "Người lập"), ("B1", "A"), ("A2", "x"), ("B2", "y")]);
    let is_header = |cells: &[&str]| cells.contains(&"Xã");
    let request = Request { is_header: Some(&is_header), ..Request::default() };
    let two = xlsx(&[("Bìa", &notes), ("Tuần 1", &data)], NO_STRINGS);
    assert_eq!(parse_as(&two, &request).1, ["a.xlsx sheet-taken"]);
    let three = xlsx(&[("Bìa", &notes), ("Tuần 1", &data), ("Tuần 2", &data)], NO_STRINGS);
    assert_eq!(parse_as(&three, &request).1, ["a.xlsx sheet-ambiguous"]);
    let place = Place::line("letter.toml", 1, 1);
    let named = |name: &'static str| Request { sheet: Some((name, &place)), ..request };
    let (table, told) = parse_as(&three, &named("tuần 2"));
    assert_eq!((rows(&table.unwrap())[0].0.as_str(), told), ("a.xlsx:'Tuần 2'!A2", vec![]));
    assert_eq!(parse_as(&three, &named("Tuần 3")).1, ["letter.toml:1:1 sheet-unknown"]);
    let empty = xlsx(&[("Sheet1", "<sheetData/>")], NO_STRINGS);
    assert_eq!(parse_as(&empty, &request).1, ["a.xlsx table-empty"]);
}

#[test]
fn what_unpacks_to_far_too_much_is_refused() {
    let zeros = "0".repeat(60 << 20);
    let sheet = format!("<!--{zeros}--><sheetData/>");
    assert_eq!(parse(&xlsx(&[("Sheet1", &sheet)], NO_STRINGS)).1, ["a.xlsx workbook-too-large"]);
}

#[test]
fn sheets_made_to_fill_the_memory_are_refused() {
    let far = cells(&[("A1", "Xã"), ("B1", "Số lượt"), ("XFD1048576", "5")]);
    let (table, _) = parse(&xlsx(&[("Sheet1", &far)], NO_STRINGS));
    assert_eq!(table.unwrap().rows().count(), 1);
    let wide: Vec<(String, String)> = (1..=700).map(|row| (format!("XFD{row}"), "5".to_owned())).collect();
    let wide: Vec<(&str, &str)> = wide.iter().map(|(at, value)| (at.as_str(), value.as_str())).collect();
    assert_eq!(parse(&xlsx(&[("Sheet1", &cells(&wide))], NO_STRINGS)).1, ["a.xlsx sheet-too-large"]);
    for count in ["1000000000000", "99999999999999999999999"] {
        let strings = format!("<sst uniqueCount=\"{count}\"/>");
        assert_eq!(
            parse(&xlsx(&[("Sheet1", "<sheetData/>")], &strings)).1,
            ["a.xlsx workbook-damaged"],
            "{count}"
        );
    }
}

#[test]
fn empty_and_hidden_rows_without_number_take_no_time() {
    let rows: String = (1..=200_000)
        .map(|row| {
            if row % 2 == 0 {
                format!("<row r=\"{row}\" hidden=\"1\"/>")
            } else {
                format!("<row r=\"{row}\"/>")
            }
        })
        .collect();
    let filled = cells(&[("A1", "Xã"), ("B1", "Số lượt"), ("A1048576", "Xã A"), ("B1048576", "5")]);
    let sheet = filled.replace("</sheetData>", &format!("{rows}</sheetData>"));
    let (table, told) = parse(&xlsx(&[("Sheet1", &sheet)], NO_STRINGS));
    assert_eq!((table.unwrap().rows().count(), told), (1, vec![]));
}

#[test]
fn cells_merged_over_each_other_are_refused_or_read_in_time() {
    let data = cells(&[("A1", "Xã"), ("B1", "Số lượt"), ("A2", "Xã A"), ("B2", "5"), ("B3", "6")]);
    let merged = |count: usize| {
        let cells = "<mergeCell ref=\"A2:A1048576\"/>".repeat(count);
        xlsx(&[("Sheet1", &format!("{data}<mergeCells>{cells}</mergeCells>"))], NO_STRINGS)
    };
    assert_eq!(parse(&merged(50_000)).0.unwrap().rows().count(), 2);
    assert_eq!(parse(&merged(100_001)).1, ["a.xlsx sheet-too-large"]);
}

#[test]
fn what_is_cut_or_damaged_is_told_in_our_words() {
    let data = cells(&[("A1", "Xã"), ("B1", "Số lượt"), ("A2", "Xã A"), ("B2", "5")]);
    let whole = xlsx(&[("Sheet1", &data)], NO_STRINGS);
    let reason = |bytes: &[u8]| {
        let mut report = Report::new();
        assert!(super::read("a.xlsx", bytes, &Request::default(), &mut report).is_none());
        let told = report.iter().next().unwrap().clone();
        (told.code, told.arguments.into_iter().find(|(name, _)| *name == "reason").unwrap().1)
    };
    assert_eq!(reason(&whole[..whole.len() - 30]), ("workbook-damaged", "cut-short".to_owned()));
    // The first part, behind its name of 11 letters, packed.
    let mut damaged = whole;
    damaged[45..90].fill(0xff);
    assert_eq!(reason(&damaged), ("workbook-damaged", "packing".to_owned()));
}

#[test]
fn entities_are_not_expanded() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>\
        <sst><si><t>&c;</t></si></sst>";
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>";
    let (table, told) = parse(&xlsx(&[("Sheet1", sheet)], bomb));
    assert!(table.is_none(), "{told:?}");
}

/// An `.ods` with the XML of one sheet.
fn ods(sheet: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet>{sheet}</office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
        ("content.xml", &content),
    ])
}

#[test]
fn an_open_document_made_to_do_harm_is_refused() {
    let cell = "<table:table-cell office:value-type=\"float\" office:value=\"1\"";
    let row = |attributes: &str| format!("<table:table-row>{cell} {attributes}/></table:table-row>");
    let many_columns = row("table:number-columns-repeated=\"16384\"").repeat(2000);
    let many_rows = format!(
        "<table:table-row table:number-rows-repeated=\"1048576\">{cell}/>{}</table:table-row>",
        format!("{cell}/>").repeat(20)
    );
    let spaces = format!(
        "<table:table-row>{cell}><text:p><text:s text:c=\"99999999999\"/></text:p></table:table-cell></table:table-row>"
    );
    for (rows, code) in
        [(many_columns, "sheet-too-large"), (many_rows, "sheet-too-large"), (spaces, "workbook-damaged")]
    {
        let sheet = format!("<table:table table:name=\"A\">{rows}</table:table>");
        assert_eq!(parse(&ods(&sheet)).1, [format!("a.xlsx {code}")]);
    }
    // Without its end, the sheet would be waited for.
    let cut = archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
        ("content.xml", "<table:table table:name=\"A\"><table:table-row>"),
    ]);
    assert_eq!(parse(&cut).1, ["a.xlsx workbook-damaged"]);
}

#[test]
fn a_binary_workbook_that_lies_about_its_size_is_refused() {
    let record = |kind: u16, content: &[u8]| {
        let length = u16::try_from(content.len()).unwrap();
        [&kind.to_le_bytes()[..], &length.to_le_bytes(), content].concat()
    };
    let begin = record(0x0809, &[0x00, 0x06, 0x05, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let end = record(0x000a, &[]);
    // One sheet, whose records begin behind those of the workbook.
    let sheet = |start: u32| record(0x0085, &[&start.to_le_bytes()[..], &[0, 0, 1, 0, b'A']].concat());
    let start = u32::try_from([begin.clone(), sheet(0), end.clone()].concat().len()).unwrap();
    let figure = |row: u16, column: u16| {
        let place = [row.to_le_bytes(), column.to_le_bytes(), [0, 0]].concat();
        record(0x0203, &[place, 5_f64.to_le_bytes().to_vec()].concat())
    };
    let stated = record(0x0200, &[0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 0, 0xff, 0xff, 0, 0]);
    let far = [figure(0, 0), figure(u16::MAX, u16::MAX)].concat();
    let near = [figure(0, 0), figure(1, 0)].concat();
    for (cells, expected) in
        [(stated, Err("a.xlsx sheet-too-large")), (far, Err("a.xlsx sheet-too-large")), (near, Ok(1))]
    {
        let stream = [begin.clone(), sheet(start), end.clone(), begin.clone(), cells, end.clone()].concat();
        let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        file.create_stream("/Workbook").unwrap().write_all(&stream).unwrap();
        file.flush().unwrap();
        let (table, told) = parse(&file.into_inner().into_inner());
        match expected {
            Ok(count) => assert_eq!(table.map(|table| table.rows().count()), Some(count), "{told:?}"),
            Err(code) => assert_eq!(told, [code]),
        }
    }
}

/// The same pseudo-random numbers in every run.
struct Dice(usize);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 24) % sides
    }

    fn damage(&mut self, bytes: &mut [u8]) {
        for _ in 0..4 {
            let place = self.throw(bytes.len());
            bytes[place] = u8::try_from(self.throw(256)).unwrap();
        }
    }
}

/// The archive with its parts damaged, but whole as an archive.
fn damaged_within(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut whole = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut damaged = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..whole.len() {
        let mut part = whole.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if dice.throw(3) == 0 {
            dice.damage(&mut content);
        }
        damaged.start_file(name, SimpleFileOptions::default()).unwrap();
        damaged.write_all(&content).unwrap();
    }
    damaged.finish().unwrap().into_inner()
}

#[test]
fn whatever_is_broken_in_a_workbook_ends_with_a_message() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/counts-in-every-form/same");
    let mut dice = Dice(7);
    for name in ["counts.xlsx", "counts.xlsb", "counts.xls", "counts.ods"] {
        let whole = std::fs::read(format!("{folder}/{name}")).unwrap();
        let mut broken: Vec<Vec<u8>> =
            (1..12).map(|part| whole[..whole.len() * part / 12].to_vec()).collect();
        for _ in 0..50 {
            let mut bytes = whole.clone();
            dice.damage(&mut bytes);
            broken.push(bytes);
            if crate::archive::is_zip(&whole) {
                broken.push(damaged_within(&whole, &mut dice));
            }
        }
        for bytes in broken.iter().filter(|bytes| super::is_workbook(bytes)) {
            let (table, told) = parse(bytes);
            assert!(table.is_some() || !told.is_empty(), "{name}");
        }
    }
}
