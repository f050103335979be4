//! Tables from bytes: the table or an error, the same every time, and every figure in the sum of the counts.
//!
//! The first byte says which encoding is stated.

#![no_main]

use std::sync::LazyLock;

use congvan::data::{HeaderTest, Listing, Request, Table};
use congvan::diagnostic::Report;
use congvan::gazetteer::{ListId, Resolver};
use congvan::scans::{Area, ColumnNames, Counts, is_header_of_names, resolve_names};
use congvan::vietnamese::forms::is_nfc;
use congvan::vietnamese::legacy::Encoding;
use libfuzzer_sys::fuzz_target;

static RESOLVER: LazyLock<Resolver> =
    LazyLock::new(|| Resolver::new(ListId::October2021.list().province("19").unwrap()));
static COUNTRY: LazyLock<Area> = LazyLock::new(|| Area::new(ListId::October2021.list(), None));

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    let encoding = Encoding::ALL.get(usize::from(*first % 8)).copied();
    let request = Request { encoding, ..Request::default() };
    let read = |report: &mut Report| Table::parse_as("a.csv", bytes, &request, report);
    let mut report = Report::new();
    let table = read(&mut report);
    assert_eq!(table.is_none(), report.has_errors(), "a table or an error");
    let cells = |table: &Table| -> Vec<String> {
        table
            .rows()
            .flat_map(|row| {
                row.cells().map(|cell| format!("{} {}", cell.place(), cell.text())).collect::<Vec<_>>()
            })
            .collect()
    };
    let again = read(&mut Report::new());
    assert_eq!(table.as_ref().map(cells), again.as_ref().map(cells), "the same table");
    if let Some(table) = &table {
        for cell in table.rows().flat_map(|row| row.cells().collect::<Vec<_>>()) {
            assert!(is_nfc(cell.text()) && cell.text() == cell.text().trim());
        }
        count(table);
    }
    resolve(bytes, &request);
});

/// Every row is a commune, a total, a heading or an error, and the counts are those of the communes.
fn count(table: &Table) {
    let mut report = Report::new();
    let counts = Counts::read(table, &ColumnNames::default(), &RESOLVER, &mut report);
    assert_eq!(counts.is_none(), report.has_errors(), "counts or an error");
    let Some(counts) = counts else { return };
    let summary = congvan::scans::Summary::new(&counts, 5);
    assert_eq!(summary.rows.len(), RESOLVER.province().communes().len(), "every commune once");
    assert_eq!(congvan::scans::total_scans(&summary.rows), counts.total(), "nothing is lost");
}

fn resolve(bytes: &[u8], request: &Request<'_>) {
    let asked = (&is_header_of_names as &HeaderTest<'_>, request);
    let mut report = Report::new();
    let Some(listing) = Listing::parse("a.csv", bytes, asked, &mut report) else {
        assert!(report.has_errors());
        return;
    };
    let rows = resolve_names(&listing, &COUNTRY, &mut report);
    assert_eq!(rows.is_none(), report.has_errors());
    let count = match &listing {
        Listing::Table(table) => table.rows().count(),
        Listing::Lines(lines) => lines.iter().count(),
    };
    if let Some(rows) = rows {
        assert_eq!(rows.len(), count, "an answer for every row");
    }
}
