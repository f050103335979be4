//! Parts of a template that some batches do without.

use crate::toml_reader::Section;

/// The batches for which a part is left out: a letter to one district needs no column of districts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExceptBy(Vec<&'static str>);

/// What a batch is made by, as the key `except_by` names it.
const WAYS: &[(&str, &str)] = &[("province", "province"), ("district", "district"), ("commune", "commune")];

impl ExceptBy {
    /// The key `except_by` of an appendix or a column.
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self(section.choices("except_by", WAYS).into_iter().map(|way| way.value).collect())
    }

    /// Whether letters made by something go without the part. A letter that is not of a batch never does.
    pub fn contain(&self, by: Option<&str>) -> bool {
        by.is_some_and(|by| self.0.contains(&by))
    }
}
