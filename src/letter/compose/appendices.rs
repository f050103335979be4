//! The appendices: one for each row set of the template that is not empty.

use super::subject::Subject;
use super::{Draft, Lines};
use crate::diagnostic::Diagnostic;
use crate::letter::{Appendix, Column, Group, Table};
use crate::scans::{CommuneScans, by_district};
use crate::template::{AppendixSpec, ColumnSpec, ColumnValue, RowSet, WhenEmpty};
use crate::vietnamese::number;

/// An appendix and the key of its rows.
pub(super) struct Titled {
    pub(super) key: &'static str,
    pub(super) appendix: Appendix,
}

/// The appendices that will be there, their titles and headers filled in. What is left out is told.
pub(super) fn titled(draft: &Draft, subject: Option<Subject<'_>>, lines: &mut Lines<'_>) -> Vec<Titled> {
    let Some(subject) = subject else { return Vec::new() };
    let mut appendices = Vec::new();
    let by = subject.dispatch().map(|dispatch| dispatch.by.kind());
    for spec in draft.template.appendices.iter().filter(|spec| !spec.except_by.contain(by)) {
        let rows = subject.rows(spec.rows);
        let title = lines.line(&spec.title);
        if rows.is_empty() {
            // Of many letters the manifest says what each one is about.
            if by.is_none() {
                let title = title.replace('\u{a0}', " ");
                lines.report.push(Diagnostic::note("appendix-left-out").with("title", title));
            }
            continue;
        }
        let appendix = Appendix { title, table: table(spec, (rows, by), lines) };
        appendices.push(Titled { key: spec.rows.key(), appendix });
    }
    appendices
}

/// The table of some rows, in a letter that is made by something or not.
fn table(spec: &AppendixSpec, (rows, by): (&[CommuneScans], Option<&str>), lines: &mut Lines<'_>) -> Table {
    let is_filled = |column: &ColumnSpec| {
        column.when_empty == WhenEmpty::Show || rows.iter().any(|row| !cell(column.value, 1, row).is_empty())
    };
    let is_shown = |column: &ColumnSpec| !column.except_by.contain(by) && is_filled(column);
    let shown: Vec<(usize, &ColumnSpec)> =
        spec.columns.iter().enumerate().filter(|(_, column)| is_shown(column)).collect();
    let columns = shown.iter().map(|(_, column)| Column {
        header: lines.line(&column.header),
        width: column.width,
        alignment: column.alignment,
    });
    let columns = columns.collect();
    let group_column = shown.iter().position(|(index, _)| spec.group_column == Some(*index));
    let mut index = 0;
    let mut row = |row: &CommuneScans| {
        index += 1;
        shown.iter().map(|(_, column)| cell(column.value, index, row)).collect()
    };
    let groups = by_district(rows).map(|district| Group {
        label: district.first().and_then(|row| row.district).unwrap_or_default().to_owned(),
        rows: district.iter().map(&mut row).collect(),
    });
    Table { columns, group_column, groups: groups.collect() }
}

fn cell(value: ColumnValue, index: usize, row: &CommuneScans) -> String {
    match value {
        ColumnValue::Index => index.to_string(),
        ColumnValue::District => row.district.unwrap_or_default().to_owned(),
        ColumnValue::Commune => row.commune.to_owned(),
        ColumnValue::Scans => number::integer(row.scans.into()),
        ColumnValue::Code => row.code.to_owned(),
    }
}

impl RowSet {
    /// The key of the rows in the context of a template.
    const fn key(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::Low => "low",
            Self::All => "all",
        }
    }
}
