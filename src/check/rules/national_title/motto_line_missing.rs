//! No line below the motto.
//!
//! # What is wrong
//! Below the motto stands no line, or an underline of the words. One that is typed is told by another rule.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 1 điểm b: a solid line below it, as long as the text.
//!
//! # What to do
//! Insert → Shapes → Line, and draw it with Shift held down.
//!
//! # Bad
//! ```text
//! Độc lập - Tự do - Hạnh phúc
//! ```
//!
//! # Good
//! ```text
//! Độc lập - Tự do - Hạnh phúc
//! (a line drawn below)
//! ```

use crate::check::components::LineKind;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "motto-line-missing",
    clause: "ND30-PL1-II-1b-tn-line",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::NationalTitle,
};

/// The motto without a line that is drawn.
struct LineMissing {
    instead: Option<LineKind>,
}

impl From<LineMissing> for Diagnostic {
    fn from(LineMissing { instead }: LineMissing) -> Self {
        METADATA.finding().with("instead", LineKind::instead(instead))
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(motto) = &letter.components.motto else { return };
    let kind = letter.components.motto_line.as_ref().map(|line| line.kind);
    // A typed line is told by a rule of its own.
    if !kind.is_some_and(|kind| kind.is_drawn() || kind == LineKind::Typed) {
        findings.push(motto, LineMissing { instead: kind });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_line_that_is_not_drawn_is_told() {
        assert_eq!(good().with("{line 60.4}", "").finds(), ["motto-line-missing"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
