//! How a rule looks.
//!
//! A rule is one file, `rules/<topic>/<defect>.rs`, of five parts in this order:
//!
//! 1. documentation: what is wrong, why (the clause), what to do, an example that is bad and one that is good;
//! 2. `METADATA`, its [`Metadata`];
//! 3. the finding: a small struct that becomes a diagnostic;
//! 4. helpers, if it needs any;
//! 5. `check`, which gives up early where it does not apply; then its tests, at least one letter that it finds something
//!    in and one in which it finds nothing.
//!
//! The name is the file's with hyphens. It names the defect, so that it reads well after “allow”:
//! `margin-left-out-of-range`, never `check-left-margin`.
//!
//! The sentences are in `diagnostic/messages/{vi,en}/check_<topic>.ftl`: `check-<name>` with `.found`, `.required` and
//! `.hint` for its findings, `rule-<name>` with `.why`, `.bad` and `.good` for its page, and a `.hint` where that of
//! the findings depends on what was found. The tests of the registry hold all this.

use super::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

/// What is known of a rule before it has seen a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// Its name in kebab-case, which is the code of its findings.
    pub name: &'static str,
    /// The identifier of its clause in the clause table, `standard/nd30.md`.
    pub clause: &'static str,
    /// How much its findings matter: an error departs from the text of the decree, or cannot be true; a warning departs from
    /// its forms or from custom, or only seems to contradict; a note is for somebody to look at.
    pub severity: Severity,
    /// The version of the program that had it first.
    pub since: &'static str,
    /// What it is about.
    pub topic: Topic,
}

/// What a rule is about: the folder it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Paper, margins, page numbers.
    Page,
    /// Font, colour, encoding: the text wherever it stands.
    Text,
    /// National title and motto, box 1.
    NationalTitle,
    /// Parent and issuing agency, box 2.
    Agency,
    /// Number and symbol, box 3.
    Number,
    /// Place and date, box 4.
    Date,
    /// Subject, box 5b.
    Subject,
    /// Legal bases and citations, box 6.
    Citation,
    /// Body, box 6.
    Body,
    /// Authority, titles and signer, boxes 7a to 7c.
    Signature,
    /// Addressees, box 9a.
    Addressees,
    /// Recipients, box 9b.
    Recipients,
    /// Marks of urgency, secrecy and circulation, contact line: boxes 10 to 13.
    Marks,
    /// Appendices.
    Appendix,
    /// Figures, dates and names that contradict each other.
    Content,
    /// The document as a whole.
    Document,
}

impl Topic {
    /// The name of its folder.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Text => "text",
            Self::NationalTitle => "national_title",
            Self::Agency => "agency",
            Self::Number => "number",
            Self::Date => "date",
            Self::Subject => "subject",
            Self::Citation => "citation",
            Self::Body => "body",
            Self::Signature => "signature",
            Self::Addressees => "addressees",
            Self::Recipients => "recipients",
            Self::Marks => "marks",
            Self::Appendix => "appendix",
            Self::Content => "content",
            Self::Document => "document",
        }
    }
}

impl Metadata {
    /// A finding of the rule, without place and values.
    pub(in crate::check) fn finding(&self) -> Diagnostic {
        let diagnostic = match self.severity {
            Severity::Note => Diagnostic::note(self.name),
            Severity::Warning => Diagnostic::warning(self.name),
            Severity::Error => Diagnostic::error(self.name),
        };
        diagnostic.under(self.clause)
    }
}

/// A rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What is known of it.
    pub metadata: Metadata,
    check: Check,
}

/// The last part of a rule: looks at a letter and tells what it finds.
pub(in crate::check) type Check = fn(&Examined<'_>, &mut Findings<'_>);

impl Rule {
    pub(in crate::check) const fn new(metadata: Metadata, check: Check) -> Self {
        Self { metadata, check }
    }

    pub(in crate::check) fn check(&self, letter: &Examined<'_>, findings: &mut Findings<'_>) {
        (self.check)(letter, findings);
    }
}
