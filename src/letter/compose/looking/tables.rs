//! Files of counts that no letter file names.

use std::io;

use super::super::data::{Files, Territory};
use super::super::events::{Source, opened, unreadable};
use super::event_files::{needed, several};
use super::kinds::Known;
use crate::data::{Request, Table, bytes_of};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::gazetteer::{Province, UnitList};
use crate::scans::{ColumnNames, Counts, provinces_of};

/// How many provinces are named.
const NAMED: usize = 5;

/// The counts of all files together, of workbooks those on one sheet if one is named. None if an error was reported.
pub(super) fn counts(
    (known, sheet): (Vec<Known<'_>>, Option<&str>),
    (territory, list, files): (Option<Territory>, &'static UnitList, Files<'_>),
    report: &mut Report,
) -> Option<Vec<Counts>> {
    let tables: Vec<Option<Table>> =
        known.into_iter().map(|known| table((known.source, sheet), files, report)).collect();
    let tables: Vec<Table> = tables.into_iter().collect::<Option<_>>()?;
    let names = ColumnNames::default();
    let territory = match territory {
        Some(territory) => territory,
        None => Territory::of(one_province(&tables, &names, list, report)?),
    };
    let read = tables.iter().map(|table| match &territory {
        Territory::Province(resolver) => {
            Counts::read(table, &names, resolver, report).map(|counts| vec![counts])
        }
        Territory::Country(list) => Counts::read_provinces(table, &names, list, report),
    });
    let read: Vec<Option<Vec<Counts>>> = read.collect();
    let read: Vec<Vec<Counts>> = read.into_iter().collect::<Option<_>>()?;
    let counts = Counts::joined(read.into_iter().flatten().collect(), report)?;
    if let Territory::Country(list) = territory
        && let Some(warning) = Counts::missing_provinces(&counts, list)
    {
        report.push(warning);
    }
    Some(counts)
}

fn table(
    (mut source, sheet): (Source<'_>, Option<&str>),
    files: Files<'_>,
    report: &mut Report,
) -> Option<Table> {
    let file = source.file();
    match bytes(&mut source, files) {
        Ok(bytes) => {
            let names = ColumnNames::default();
            let is_header = |cells: &[&str]| names.are_headed_by(cells);
            let option = Place::file("--sheet");
            let request = Request {
                sheet: sheet.map(|sheet| (sheet, &option)),
                encoding: files.encoding,
                is_header: Some(&is_header),
                ..Request::default()
            };
            Table::parse_as(&file, &bytes, &request, report)
        }
        Err(error) => {
            report.push(unreadable(&source, &error));
            None
        }
    }
}

/// The content of a file, unpacked.
fn bytes(source: &mut Source<'_>, files: Files<'_>) -> io::Result<Vec<u8>> {
    bytes_of(match source.opened.take() {
        Some(text) => text,
        None => opened(source, files.environment, None)?,
    })
}

/// The one province that the tables tell by a column or by codes; reported if they tell none or several.
fn one_province(
    tables: &[Table],
    names: &ColumnNames,
    list: &'static UnitList,
    report: &mut Report,
) -> Option<&'static Province> {
    let mut provinces: Vec<&'static Province> = Vec::new();
    let mut is_sound = true;
    for table in tables {
        match provinces_of(table, names, list, report) {
            None => is_sound = false,
            Some(found) => provinces.extend(found),
        }
    }
    provinces.sort_by_key(|province| province.code());
    provinces.dedup();
    let file = tables.first().map_or("", Table::file);
    match provinces[..] {
        _ if !is_sound => None,
        [province] => {
            let note = Diagnostic::note("count-province-told").at(Place::file(file));
            report.push(note.with("province", province.name_in_sentence()));
            Some(province)
        }
        [] => {
            report.push(needed(file, None));
            None
        }
        _ => {
            let first: Vec<String> =
                provinces.iter().take(NAMED).map(|province| province.name().to_owned()).collect();
            report.push(several(file, &first, provinces.len()));
            None
        }
    }
}
