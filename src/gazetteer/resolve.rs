//! The communes of one province by their written names.

use super::district::DistrictFound;
use super::index::Names;
use super::resolution::Resolution;
use super::unit::{Commune, Province};

/// A commune as a file writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written<'t> {
    /// The name, perhaps with its district before or after it.
    pub commune: &'t str,
    /// The district, where it has a column of its own. On a list without districts it is not looked at.
    pub district: Option<&'t str>,
}

/// Finds the communes of one province. Making one folds every name of the province; keep it.
#[derive(Debug)]
pub struct Resolver {
    province: &'static Province,
    names: Names,
}

impl Resolver {
    /// A resolver for the communes of a province.
    pub fn new(province: &'static Province) -> Self {
        Self { province, names: Names::of_province(province) }
    }

    /// The province.
    pub const fn province(&self) -> &'static Province {
        self.province
    }

    /// The names of the province.
    pub const fn names(&self) -> &Names {
        &self.names
    }

    /// The commune with a code of the statistics office. A spreadsheet that took the code for a number has lost
    /// its leading zeros; they are put back.
    pub fn commune_with_code(&self, code: &str) -> Option<&'static Commune> {
        self.names.commune_with_code(code)
    }

    /// The commune that is meant by a written name.
    pub fn resolve(&self, written: Written<'_>) -> Resolution {
        self.names.resolve(written)
    }

    /// The one district of the province that a text means.
    pub fn district(&self, text: &str) -> Option<DistrictFound> {
        self.names.district(text)
    }
}
