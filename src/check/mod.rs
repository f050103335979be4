//! The check: any administrative document against Nghị định 30/2020/NĐ-CP.
//!
//! ```text
//! Document ─► components: what is the national title, the subject, the signer ... ─► rules ─► findings
//! ```
//!
//! A judge must not share the mistakes of the author: this room knows the decree (`standard`) and the facts of a document
//! (`docx::read`), and nothing of the letters that this program writes.
//!
//! A rule is a file under `rules/<component>/`, named as its defect; [`rules`] lists them all. See `rule.rs` for its parts.

pub mod components;
mod examined;
mod findings;
#[cfg(test)]
mod letters_for_tests;
mod numbers;
mod registry;
mod rule;
mod rules;
mod style;

pub use components::Components;
pub use examined::{Examined, Mode};
pub use registry::{rule, rules};
pub use rule::{Metadata, Rule, Topic};

use crate::diagnostic::Report;
use crate::docx::read::Document;
use findings::Findings;

/// Looks for the components of a document.
pub fn examine(document: &Document, mode: Mode) -> Examined<'_> {
    Examined { document, components: Components::of(document), mode }
}

/// Every finding of every rule, in the order of the document.
pub fn check(letter: &Examined<'_>) -> Report {
    let mut findings = Findings::new(letter.document);
    for rule in rules() {
        rule.check(letter, &mut findings);
    }
    findings.into_report()
}
