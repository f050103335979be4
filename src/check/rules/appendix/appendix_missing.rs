//! An appendix that is announced in a file without any.
//!
//! # What is wrong
//! The body speaks of an appendix that is enclosed, and the file has none. It may be a file of its own, so this is a
//! note.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 1 điểm a: what a letter points to goes with it.
//!
//! # What to do
//! Make sure that the appendix goes with the letter.
//!
//! # Bad
//! ```text
//! (chi tiết tại Phụ lục kèm theo) … không có phụ lục
//! ```
//!
//! # Good
//! ```text
//! (chi tiết tại Phụ lục kèm theo) … Phụ lục
//! ```

use super::shared::{Mentions, encloses};
use crate::check::prose::Region;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "appendix-missing",
    clause: "ND30-PL1-III-1a-app-ref",
    severity: Severity::Note,
    since: "0.1.0",
    topic: Topic::Appendix,
};

/// An appendix that is announced.
struct Missing;

impl From<Missing> for Diagnostic {
    fn from(_: Missing) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    if !letter.components.appendices.is_empty() || !Mentions::of(letter).is_any() {
        return;
    }
    let announced = letter.passages_in(Region::Body).find_map(|passage| Some((passage, encloses(passage)?)));
    if let Some((passage, words)) = announced {
        findings.push(passage.spot(words), Missing);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn an_appendix_that_is_announced_is_noted() {
        let alone = || good().with("14 bold | Phụ lục", "14 bold | Danh mục").without("(Kèm theo Văn bản");
        assert_eq!(alone().finds(), ["appendix-missing"]);
        assert_eq!(
            alone().with("theo Phụ lục kèm theo.", "theo Phụ lục III Nghị định trên.").finds(),
            NOTHING
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
