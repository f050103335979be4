//! National title and motto that are not single-spaced.
//!
//! # What is wrong
//! Between national title and motto is more than a single line: a larger line spacing, space before or after, or a blank paragraph.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 1 điểm c: the two lines stand at single line spacing.
//!
//! # What to do
//! Select both lines; Paragraph → Before 0, After 0, Line spacing Single.
//!
//! # Bad
//! ```text
//! (1.5 lines)
//! ```
//!
//! # Good
//! ```text
//! (single)
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::single_spacing::Apart;
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "motto-not-single-spaced",
    clause: "ND30-PL1-II-1c-single",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::NationalTitle,
};

/// How the lines stand apart.
struct NotSingle(Apart);

impl From<NotSingle> for Diagnostic {
    fn from(NotSingle(apart): NotSingle) -> Self {
        apart.tell(METADATA.finding())
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let (Some(title), Some(motto)) = (&letter.components.national_title, &letter.components.motto) else {
        return;
    };
    if let Some((part, apart)) = Apart::first(letter, &[title.last(), motto.first()]) {
        findings.push(part, NotSingle(apart));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn lines_that_stand_apart_are_told() {
        for (from, to) in [
            ("14 bold | Độc", "14 bold lines 1.5 | Độc"),
            ("14 bold | Độc", "14 bold before 6 | Độc"),
            ("13 bold | CỘNG", "13 bold after 6 | CỘNG"),
            ("center 14 bold | Độc", "center 14 |\ncenter 14 bold | Độc"),
            ("14 bold | Độc", "14 bold exactly 24 | Độc"),
        ] {
            assert_eq!(good().with(from, to).finds(), ["motto-not-single-spaced"], "{to}");
        }
        assert_eq!(good().with("14 bold | Độc", "14 bold exactly 16 | Độc").finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
