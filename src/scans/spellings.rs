//! Names that are written otherwise than the list has them, told once each and not row by row.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Place};
use crate::gazetteer::{Commune, District, UnknownDistrict, Written};
use crate::vietnamese::fold::fold;

/// How many names a summing note shows.
const SHOWN: usize = 5;
/// How many rows of an unknown district are named.
const NAMED_ROWS: usize = 3;

/// The spellings of a file.
#[derive(Debug, Default)]
pub(super) struct Spellings {
    /// Each other spelling once, as `“written” → name`, in the order of the file.
    folded: Vec<String>,
    folded_before: HashSet<String>,
    unknown: Vec<Unknown>,
    corrected: Vec<Corrected>,
}

/// A district that cannot be told, with its rows.
#[derive(Debug)]
struct Unknown {
    key: String,
    district: UnknownDistrict,
    place: Place,
    first_rows: Vec<String>,
    rows: usize,
}

/// A district with a slip that was put right, with its rows.
#[derive(Debug)]
struct Corrected {
    written: String,
    district: &'static District,
    place: Place,
    rows: usize,
}

impl Spellings {
    /// Keeps the spelling of a commune, or of its district if that is all that differs from the list.
    pub(super) fn folded(&mut self, written: Written<'_>, commune: &'static Commune) {
        let spelling = match (written.district, commune.district()) {
            (Some(column), Some(district))
                if written.commune == commune.name() || written.commune == commune.name_with_district() =>
            {
                format!("“{column}” → {}", district.name())
            }
            _ => format!("“{}” → {}", written.commune, commune.name()),
        };
        if self.folded_before.insert(spelling.clone()) {
            self.folded.push(spelling);
        }
    }

    /// Keeps a row whose district cannot be told. Where there are no districts any more, all rows are one case.
    pub(super) fn unknown_district(
        &mut self,
        district: &UnknownDistrict,
        (place, row): (Place, usize),
        commune: &str,
    ) {
        let key = if district.has_ended() { String::new() } else { fold(&district.written) };
        let at = self.unknown.iter().position(|unknown| unknown.key == key).unwrap_or_else(|| {
            let district = district.clone();
            self.unknown.push(Unknown { key, district, place, first_rows: Vec::new(), rows: 0 });
            self.unknown.len() - 1
        });
        let unknown = &mut self.unknown[at];
        unknown.rows += 1;
        if unknown.first_rows.len() < NAMED_ROWS {
            unknown.first_rows.push(format!("{row} (“{commune}”)"));
        }
    }

    /// Keeps a row whose district was put right.
    pub(super) fn corrected_district(&mut self, written: &str, district: &'static District, place: Place) {
        match self.corrected.iter_mut().find(|corrected| corrected.written == written) {
            Some(corrected) => corrected.rows += 1,
            None => self.corrected.push(Corrected { written: written.to_owned(), district, place, rows: 1 }),
        }
    }

    /// What is to be told of the names of a file.
    pub(super) fn told(self, file: Place) -> Vec<Diagnostic> {
        let unknown = self.unknown.into_iter().map(|unknown| {
            let first_rows = shown(&unknown.first_rows, ", ", unknown.rows);
            unknown.district.error(&first_rows, unknown.rows).at(unknown.place)
        });
        let corrected = self.corrected.into_iter().map(|corrected| {
            Diagnostic::note("district-corrected")
                .at(corrected.place)
                .with("written", corrected.written)
                .with("district", corrected.district.name())
                .with("rows", corrected.rows)
        });
        let folded = (!self.folded.is_empty()).then(|| {
            let names = &self.folded[..self.folded.len().min(SHOWN)];
            Diagnostic::note("communes-folded")
                .at(file)
                .with("count", self.folded.len())
                .with("names", shown(names, "; ", self.folded.len()))
        });
        unknown.chain(corrected).chain(folded).collect()
    }
}

fn shown(names: &[String], separator: &str, of: usize) -> String {
    let shown = names.join(separator);
    if names.len() < of { format!("{shown}{separator}…") } else { shown }
}
