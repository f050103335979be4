//! The form in which the findings of a run are printed.

use clap::ValueEnum;
use clap::builder::PossibleValue;

use crate::diagnostic::{Catalogue, Format};

/// The form of the findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Output {
    /// Findings one after the other, as all diagnostics are told.
    Told(Format),
}

impl Output {
    /// The form of what is told besides.
    pub(super) const fn of_messages(self) -> Format {
        match self {
            Self::Told(format) => format,
        }
    }

    /// What is printed of a run, in a language.
    pub(super) const fn begin(self, _catalogue: &Catalogue) -> Printed {
        Printed {}
    }
}

impl ValueEnum for Output {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Told(Format::Text), Self::Told(Format::Short), Self::Told(Format::Json)]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        match self {
            Self::Told(format) => format.to_possible_value(),
        }
    }
}

/// What is printed of a run, piece by piece.
pub(super) struct Printed {}

impl Printed {
    /// What comes before all findings.
    pub(super) const fn head(&self) -> String {
        String::new()
    }

    /// The findings of the next document, as they are printed after those before.
    pub(super) fn next(&mut self, findings: String) -> String {
        findings
    }

    /// What comes after all findings.
    pub(super) const fn end(&self) -> String {
        String::new()
    }
}
