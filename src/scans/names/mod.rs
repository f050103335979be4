//! The communes that the written names of a file mean, row by row.

mod columns;
mod rows;

pub use self::columns::is_header;
use self::columns::names_columns;
use self::rows::{Rows, looked_up};
use super::elsewhere::names_elsewhere;
use crate::data::Listing;
use crate::diagnostic::{Diagnostic, Report};
use crate::gazetteer::{
    Commune, Country, District, Names, Province, Resolution, Resolver, UnitList, Written,
};

/// Where names are looked for.
#[derive(Debug)]
pub enum Area {
    /// In one province.
    Province(Box<Resolver>),
    /// In all provinces of a list.
    Country(Box<Country>),
}

impl Area {
    /// A province, or all of a list.
    pub fn new(list: &'static UnitList, province: Option<&'static Province>) -> Self {
        match province {
            Some(province) => Self::Province(Box::new(Resolver::new(province))),
            None => Self::Country(Box::new(Country::new(list))),
        }
    }

    fn names(&self) -> &Names {
        match self {
            Self::Province(resolver) => resolver.names(),
            Self::Country(country) => country.names(),
        }
    }

    /// The list the names are on.
    pub(super) fn list(&self) -> &'static UnitList {
        match self {
            Self::Province(resolver) => resolver.province().list(),
            Self::Country(country) => country.list(),
        }
    }

    /// The province, where names are looked for in one.
    pub(super) fn province(&self) -> Option<&'static Province> {
        match self {
            Self::Province(resolver) => Some(resolver.province()),
            Self::Country(_) => None,
        }
    }

    pub(super) fn resolve(&self, written: Written<'_>, province: Option<&str>) -> Resolution {
        match self {
            Self::Province(resolver) => resolver.resolve(written),
            Self::Country(country) => country.resolve(written, province),
        }
    }

    pub(super) fn commune_with_code(&self, code: &str) -> Option<&'static Commune> {
        self.names().commune_with_code(code)
    }
}

/// What a row means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A commune, as far as that can be told.
    Commune(Resolution),
    /// The district of the rows below.
    District(&'static District),
    /// The sum of other rows.
    Total,
}

/// A row of a file of names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedRow {
    /// The row, as messages name it.
    pub row: usize,
    /// The name as written or, where there is none, whatever else says what the row is.
    pub written: String,
    /// What it means.
    pub meaning: Meaning,
}

/// What the rows of a file mean, in their order; blank rows, titles and the header are left out. [`is_header`] tells
/// the header of a table of names. Reports which columns are missing or could be several, and gives `None` then.
pub fn resolve_names(listing: &Listing, area: &Area, report: &mut Report) -> Option<Vec<NamedRow>> {
    let mut rows = Rows::new(area);
    let read: Vec<_> = match listing {
        Listing::Lines(lines) => {
            report.push(Diagnostic::note("names-without-header").at(lines.place()));
            lines.iter().map(|(number, line)| rows.of_line(number, line)).collect()
        }
        Listing::Table(table) => {
            let columns = names_columns(table, report)?;
            table.rows().map(|row| rows.of_row(row, &columns)).collect()
        }
    };
    let found = looked_up(&read, area);
    let in_doubt =
        |row: &NamedRow| matches!(&row.meaning, Meaning::Commune(found) if found.commune().is_none());
    let names = read.iter().zip(&found).filter(|(_, row)| in_doubt(row)).filter_map(|(read, _)| read.name());
    if let Some(warning) = names_elsewhere(area, &names.collect::<Vec<_>>(), found.len()) {
        report.push(warning);
    }
    Some(found)
}

#[cfg(test)]
mod tests;
