//! What was found in a document, where, and how sure: for people who wonder why a rule speaks.

use super::Examined;
use super::components::Kind;
use super::findings::{Findings, Spot};
use crate::diagnostic::{Diagnostic, Report};

/// The kind of a document, then its components in the order of the text.
pub fn shown(letter: &Examined<'_>) -> Report {
    let mut shown = Findings::new(letter.document);
    let kind = letter.components.kind;
    let title = letter.title();
    let (name, certainty) = match kind {
        Kind::Letter(certainty) => ("", certainty.name()),
        Kind::Named(name) => (name, "certain"),
        Kind::Titled => (title.as_str(), "likely"),
        Kind::Party | Kind::Other => ("", "likely"),
    };
    let note = Diagnostic::note("component-kind").with("kind", kind.name());
    shown.push(Spot::Document, note.with("name", name).with("certainty", certainty));
    for (code, found) in letter.components.named() {
        let words = found.seen(letter.document).split_whitespace().collect::<Vec<_>>().join(" ");
        let note = Diagnostic::note(code).with("written", words).with("certainty", found.certainty.name());
        shown.push(&found, note);
    }
    shown.into_report()
}
