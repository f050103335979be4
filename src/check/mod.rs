//! The check: any administrative document against Nghị định 30/2020/NĐ-CP.
//!
//! ```text
//! Document ─► components: what is the national title, the subject, the signer ... ─► rules ─► findings
//! ```
//!
//! A judge must not share the mistakes of the author: this room knows the decree (`standard`) and the facts of a document
//! (`docx::read`), and nothing of the letters that this program writes.
//!
//! Beyond form, the text itself is read: words, sentences, dates, numbers in words, citations, tables that count and add up. Such a rule
//! speaks where what it has read cannot be right whatever the words mean, and is silent where it could be.
//!
//! A rule is a file under `rules/<component>/`, named as its defect; [`rules()`] lists them all. See `rule.rs` for its parts.

mod citations;
pub mod components;
#[cfg(test)]
mod docx_for_tests;
mod examined;
mod findings;
#[cfg(test)]
mod layouts_tests;
#[cfg(test)]
mod letters_for_tests;
#[cfg(test)]
mod letters_of_tables;
mod line_length;
mod list_items;
#[cfg(test)]
mod notation_for_tests;
mod numbers;
mod periods;
mod profile;
#[cfg(test)]
mod profile_for_tests;
mod prose;
mod registry;
mod rule;
mod rules;
mod said;
mod sheet;
mod shown;
mod single_spacing;
mod style;
mod weekdays;

pub use components::Components;
pub use examined::{Examined, Mode};
pub use profile::{PROFILE_FILE, Profile, read_profile};
pub use registry::{rule, rules};
pub use rule::{Metadata, Rule, Topic};
pub use shown::shown;

use crate::diagnostic::Report;
use crate::docx::read::Document;
use components::Kind;
use findings::Findings;

/// The rules that speak where a document is no công văn: that it is none, and that nothing of it could be read.
const OF_EVERY_DOCUMENT: [&str; 2] = ["document-not-a-letter", "legacy-encoding"];

/// Looks for the components of a document, which is judged by the decree alone; see [`Examined::under`].
pub fn examine(document: &Document, mode: Mode) -> Examined<'_> {
    let components = Components::of(document);
    let passages = prose::passages_of(document, &components);
    let sheets = sheet::sheets_of(document);
    Examined { document, components, mode, profile: &profile::PLAIN, passages, sheets }
}

/// Every finding of every rule, in the order of the document. Of a document that is no công văn a single rule says so.
pub fn check(letter: &Examined<'_>) -> Report {
    let mut findings = Findings::new(letter.document);
    let is_letter = matches!(letter.components.kind, Kind::Letter(_));
    let is_on = |rule: &&Rule| letter.profile.has(&rule.metadata);
    let is_asked = |rule: &&Rule| is_letter || OF_EVERY_DOCUMENT.contains(&rule.metadata.name);
    for rule in rules().iter().filter(is_on).filter(is_asked) {
        findings.severity = letter.profile.severity(&rule.metadata);
        rule.check(letter, &mut findings);
    }
    findings.into_report()
}
