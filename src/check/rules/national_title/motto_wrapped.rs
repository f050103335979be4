//! A motto on two lines.
//!
//! # What is wrong
//! A break parts the motto. One that has too little room is not told here: the national title above it is wider, and told.
//!
//! # Why
//! The decree gives the motto as one line with a line of the same length below it.
//!
//! # What to do
//! Delete the break; if the motto breaks by itself then, widen the right column.
//!
//! # Bad
//! ```text
//! Độc lập - Tự do -
//! Hạnh phúc
//! ```
//!
//! # Good
//! ```text
//! Độc lập - Tự do - Hạnh phúc
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "motto-wrapped",
    clause: "CONV-tn-one-line",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::NationalTitle,
};

/// A motto that is parted.
struct Wrapped;

impl From<Wrapped> for Diagnostic {
    fn from(_: Wrapped) -> Self {
        METADATA.finding().with("wanted", wording::MOTTO)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(motto) = &letter.components.motto else { return };
    if motto.parts().len() > 1 {
        findings.push(motto, Wrapped);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_motto_that_is_parted_is_told() {
        for (first, second) in [
            ("Độc lập - Tự do -", "Hạnh phúc"),
            ("Độc lập - Tự do", "- Hạnh phúc"),
            ("Độc lập -", "Tự do - Hạnh phúc"),
            ("Độc lập - Tự do - Hạnh", "phúc"),
        ] {
            for apart in ["{br}", "\ncenter 14 bold | "] {
                let letter = good().with("Độc lập - Tự do - Hạnh phúc", &format!("{first}{apart}{second}"));
                assert_eq!(letter.finds(), ["motto-wrapped"], "{first}{apart}{second}");
            }
        }
        assert_eq!(good().finds(), NOTHING);
    }
}
