use proptest::prelude::*;

use super::*;

fn parse(text: &str) -> (Option<Table>, Vec<String>) {
    let mut report = Report::new();
    let table = Table::parse("a.csv", text.as_bytes(), &mut report);
    let told = report
        .iter()
        .map(|diagnostic| {
            let place = diagnostic.place.as_ref().map(ToString::to_string).unwrap_or_default();
            format!("{place} {}", diagnostic.code)
        })
        .collect();
    (table, told)
}

fn cells(text: &str) -> Vec<(String, String)> {
    let (table, told) = parse(text);
    assert_eq!(told, Vec::<String>::new());
    let table = table.unwrap();
    let cells = table.rows().flat_map(|row| row.cells().collect::<Vec<_>>());
    cells.map(|cell| (cell.place().to_string(), cell.text().to_owned())).collect()
}

#[test]
fn every_cell_knows_its_place() {
    let expected = [
        ("a.csv:2:xã", "Xã A"),
        ("a.csv:2:số", "5"),
        ("a.csv:4:xã", "Xã\r\nB"),
        ("a.csv:4:số", "6"),
        ("a.csv:7:xã", "Xã C"),
        ("a.csv:7:số", "7"),
    ]
    .map(|(place, text)| (place.to_owned(), text.to_owned()));
    let text = "xã;số\r\nXã A; 5 \r\n\r\n\"Xã\r\nB\";6\r\n;\r\nXã C;7;;\r\n";
    assert_eq!(cells(text), expected);
    assert_eq!(cells(&format!("\u{feff}{text}")), expected);
}

#[test]
fn what_is_wrong_with_a_file_is_told_all_at_once() {
    for (text, told) in [
        ("", &["a.csv table-empty"][..]),
        ("\n\n", &["a.csv table-empty"]),
        ("xã,số\n", &["a.csv:1 table-without-rows"]),
        ("xã,số\n,\n", &["a.csv:1 table-without-rows"]),
        ("xã,số,xã\nA,1,B\n", &["a.csv:1 table-header-twice"]),
        (
            "xã,số,số\nA,1\nB,1,2\nC,1,2,3\n",
            &["a.csv:1 table-header-twice", "a.csv:2 table-row-width", "a.csv:4 table-row-width"],
        ),
    ] {
        let (table, found) = parse(text);
        assert!(table.is_none());
        assert_eq!(found, told, "{text:?}");
    }
}

#[test]
fn an_unclosed_quotation_mark_is_told_once_and_cut() {
    let mut report = Report::new();
    let text = format!("xã;số\nXã A;5\n\"Xã {};5\n{}", "B".repeat(100), "Xã C;6\n".repeat(50));
    assert!(Table::parse("a.csv", text.as_bytes(), &mut report).is_none());
    let told: Vec<&Diagnostic> = report.iter().collect();
    let [error] = told[..] else { panic!("{told:?}") };
    assert_eq!(error.place, Some(Place::row("a.csv", 3)));
    let (_, shown) = &error.arguments[0];
    assert_eq!(shown.chars().count(), SHOWN_CHARACTERS + 1, "{shown}");
}

#[test]
fn titles_above_the_header_are_left_out_and_told() {
    for text in ["Báo cáo\nxã;số\nA;1\n", "Báo cáo;\n;\nTuần 43;\nxã;số\nA;1\n"] {
        let (table, told) = parse(text);
        let table = table.unwrap();
        assert_eq!(table.columns().map(|(_, header)| header).collect::<Vec<_>>(), ["xã", "số"], "{text:?}");
        assert_eq!(told, [format!("a.csv:{} table-title-left-out", table.header_row())]);
        assert_eq!(table.rows().count(), 1);
    }
    let (table, told) = parse("xã\nA\nB\n");
    assert_eq!((table.unwrap().rows().count(), told.len()), (2, 0));
}

#[test]
fn a_stated_delimiter_is_followed_and_no_row() {
    let expected = [("a.csv:3:xã, số", "A, 1"), ("a.csv:3:b", "2")];
    let expected = expected.map(|(place, text)| (place.to_owned(), text.to_owned()));
    assert_eq!(cells("sep=;\nxã, số;b\nA, 1;2\n"), expected);
}

#[test]
fn many_bad_rows_are_summed_up() {
    let (_, told) = parse(&format!("xã,số\nA,1\n{}", "B\n".repeat(100)));
    assert_eq!(told.len(), TOLD_ROWS + 1);
    assert_eq!(told.last().unwrap(), "a.csv table-rows-width-more");
}

#[test]
fn what_no_person_has_made_is_refused() {
    let header: Vec<String> = (0..=MOST_COLUMNS).map(|column| format!("c{column}")).collect();
    assert_eq!(parse(&format!("{}\n1\n", header.join(";"))).1, ["a.csv:1 table-too-wide"]);
    assert_eq!(parse(&"a".repeat(content::MOST_TEXT + 1)).1, ["a.csv table-too-large"]);
    assert_eq!(parse(&";".repeat(MOST_CELLS + 1)).1, ["a.csv table-too-many-cells"]);
}

#[test]
fn what_is_packed_is_told() {
    for packed in [&b"\x1f\x8b\x08\x00"[..], b"\x28\xb5\x2f\xfd\x24"] {
        let mut report = Report::new();
        assert!(Table::parse("a.csv.gz", packed, &mut report).is_none());
        assert_eq!(report.iter().map(|told| told.code).collect::<Vec<_>>(), ["table-is-packed"]);
    }
}

#[test]
fn a_missing_file_is_told() {
    let mut report = Report::new();
    let path = Path::new("no-such-folder/counts.csv");
    assert!(Table::read(path, None, &crate::environment::Machine, &mut report).is_none());
    assert_eq!(report.iter().next().unwrap().code, "table-missing");
}

proptest! {
    #[test]
    fn any_bytes_give_a_table_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut report = Report::new();
        let table = Table::parse("a.csv", &bytes, &mut report);
        prop_assert_eq!(table.is_none(), report.has_errors());
    }

    #[test]
    fn any_text_gives_a_table_or_an_error(text in "[a\u{e0}\u{300};,\t\"\r\n ]{0,60}") {
        let mut report = Report::new();
        let table = Table::parse("a.csv", text.as_bytes(), &mut report);
        prop_assert_eq!(table.is_none(), report.has_errors());
    }
}
