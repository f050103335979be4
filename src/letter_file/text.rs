//! Text of a letter file: trimmed, and told when it is needed and blank.

use crate::diagnostic::{Diagnostic, Report};
use crate::toml_reader::{Located, Section};

/// A text that must be there and not be blank.
pub(super) fn required(section: &Section<'_>, key: &str, report: &mut Report) -> Option<Located<String>> {
    let text = section.required_text(key)?.map(trimmed);
    if text.value.is_empty() {
        report.push(Diagnostic::error("letter-text-blank").at(text.place).with("key", key));
        return None;
    }
    Some(text)
}

/// A text that may be missing; a blank one counts as missing.
pub(super) fn optional(section: &Section<'_>, key: &str) -> Option<Located<String>> {
    section.text(key).map(|text| text.map(trimmed)).filter(|text| !text.value.is_empty())
}

/// A text of digits, which may stand there as a number.
pub(super) fn of_number(section: &Section<'_>, key: &str) -> Option<Located<String>> {
    section.integer_as_text(key).or_else(|| optional(section, key))
}

/// Whether the text holds an expression of the template language, so that its final form is not known yet.
pub fn is_expression(text: &str) -> bool {
    text.contains("{{") || text.contains("{%")
}

fn trimmed(text: String) -> String {
    let trimmed = text.trim();
    if trimmed.len() == text.len() { text } else { trimmed.to_owned() }
}
