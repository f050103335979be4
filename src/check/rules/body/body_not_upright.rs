//! A body in italics, bold or capitals.
//!
//! # What is wrong
//! More than half of the paragraphs of the body are all in italics, all bold or all in capitals. Single words and single paragraphs may be.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm e: small letters, upright.
//!
//! # What to do
//! Select the text; turn italics (Ctrl+I) and bold (Ctrl+B) off.
//!
//! # Bad
//! ```text
//! (the whole text in italics)
//! ```
//!
//! # Good
//! ```text
//! (upright)
//! ```

use super::shared;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Run;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "body-not-upright",
    clause: "ND30-PL1-II-6e-body-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Body,
};

/// How most paragraphs look, and how many there are.
struct NotUpright {
    style: &'static str,
    count: usize,
}

impl From<NotUpright> for Diagnostic {
    fn from(NotUpright { style, count }: NotUpright) -> Self {
        METADATA.finding().with("style", style).with("count", count.to_string())
    }
}

type Test = fn(&Run) -> bool;

/// What a body must not be in most of its paragraphs.
const STYLES: [(&str, Test); 3] = [
    ("italic", |run| run.format.is_italic()),
    ("bold", |run| run.format.is_bold()),
    ("capitals", |run| {
        let seen = run.seen();
        seen.contains(char::is_uppercase) && !seen.contains(char::is_lowercase)
    }),
];

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let paragraphs = shared::paragraphs(letter);
    for (style, is_so) in STYLES {
        let all =
            |paragraph: &&&_| shared::runs(paragraph).next().is_some() && shared::runs(paragraph).all(is_so);
        let so: Vec<_> = paragraphs.iter().filter(all).collect();
        if let Some(first) = so.first().filter(|_| so.len() * 2 > paragraphs.len()) {
            findings.push(**first, NotUpright { style, count: so.len() });
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_body_in_italics_is_told() {
        let letter = |style: &str| {
            good()
                .with(
                    "justify 14 first 12.7 before 6 | Nội",
                    &format!("justify 14 {style} first 12.7 before 6 | Nội"),
                )
                .with(
                    "justify 14 first 12.7 before 6 | Báo",
                    &format!("justify 14 {style} first 12.7 before 6 | Báo"),
                )
        };
        for style in ["italic", "bold", "caps"] {
            assert_eq!(letter(style).finds(), ["body-not-upright"], "{style}");
        }
        let one = good()
            .with("justify 14 first 12.7 before 6 | Nội", "justify 14 italic first 12.7 before 6 | Nội");
        assert_eq!(one.finds(), NOTHING);
    }
}
