//! The form in which the findings of a run are printed.

use clap::ValueEnum;
use clap::builder::PossibleValue;
use serde_json::Value;

use super::sarif;
use crate::diagnostic::{Catalogue, Format, Report, render};

/// The form of the findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Output {
    /// Findings one after the other, as all diagnostics are told.
    Told(Format),
    /// One SARIF log of all.
    Sarif,
}

impl Output {
    /// The form of what is told besides.
    pub(super) const fn of_messages(self) -> Format {
        match self {
            Self::Told(format) => format,
            Self::Sarif => Format::Text,
        }
    }

    /// The findings of a document.
    pub(super) fn findings(self, findings: &Report, catalogue: &Catalogue) -> String {
        match self {
            Self::Told(format) => render(findings, format, catalogue),
            Self::Sarif => sarif::results(findings, catalogue),
        }
    }

    /// What is told of the file itself, where that is part of the results too.
    pub(super) fn notifications(self, report: &Report, catalogue: &Catalogue) -> Vec<Value> {
        match self {
            Self::Told(_) => Vec::new(),
            Self::Sarif => sarif::notifications(report, catalogue),
        }
    }

    /// What comes before all findings.
    pub(super) fn head(self, catalogue: &Catalogue) -> String {
        match self {
            Self::Told(_) => String::new(),
            Self::Sarif => sarif::head(catalogue),
        }
    }
}

impl ValueEnum for Output {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Told(Format::Text), Self::Told(Format::Short), Self::Told(Format::Json), Self::Sarif]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        match self {
            Self::Told(format) => format.to_possible_value(),
            Self::Sarif => Some(PossibleValue::new("sarif")),
        }
    }
}

/// What has been printed of a run.
#[derive(Default)]
pub(super) struct Printed {
    has_findings: bool,
    notifications: Vec<Value>,
}

impl Printed {
    /// The findings of the next document, as they are printed after those before.
    pub(super) fn next(&mut self, form: Output, (findings, notifications): (&str, Vec<Value>)) -> String {
        self.notifications.extend(notifications);
        if form != Output::Sarif || findings.is_empty() {
            return findings.to_owned();
        }
        let comma = if std::mem::replace(&mut self.has_findings, true) { ",\n" } else { "\n" };
        format!("{comma}{findings}")
    }

    /// What comes after all findings, of a run in which so many files failed.
    pub(super) fn end(&self, form: Output, failed: usize) -> String {
        match form {
            Output::Told(_) => String::new(),
            Output::Sarif => sarif::end(failed == 0, &self.notifications),
        }
    }
}
