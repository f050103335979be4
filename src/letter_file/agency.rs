//! The agency that writes (ô 2, 3, 4).

use super::text;
use crate::diagnostic::Report;
use crate::toml_reader::{Located, Section};

/// The agency that writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agency {
    /// The direct superior.
    pub parent: Option<Located<String>>,
    /// The full name.
    pub name: Located<String>,
    /// The official name of the place.
    pub place: Located<String>,
    /// The parts of the symbol: the agency, and the unit that drafts.
    pub symbol: Vec<Located<String>>,
}

const KEYS: [&str; 4] = ["parent", "name", "place", "symbol"];

/// The section `[agency]`.
pub(super) fn read(root: &Section<'_>, report: &mut Report) -> Option<Agency> {
    let section = root.required_section("agency", &KEYS)?;
    let parent = text::optional(&section, "parent");
    let name = text::required(&section, "name", report);
    let place = text::required(&section, "place", report);
    let symbol = section.texts("symbol").unwrap_or_default().into_iter().flat_map(parts).collect();
    Some(Agency { parent, name: name?, place: place?, symbol })
}

/// `STTTT-VP` as one text is its parts.
fn parts(written: Located<String>) -> Vec<Located<String>> {
    if text::is_expression(&written.value) {
        return vec![written];
    }
    let part = |part: &str| Located { value: part.to_owned(), place: written.place.clone() };
    written.value.split('-').map(part).collect()
}
