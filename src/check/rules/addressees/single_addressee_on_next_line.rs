//! The only addressee below the words Kính gửi.
//!
//! # What is wrong
//! There is one addressee, and it stands on a line below the words, a new paragraph or behind a line break. In tables and text boxes it is left alone.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: one addressee stands on the line of the words.
//!
//! # What to do
//! Delete the break behind the colon.
//!
//! # Bad
//! ```text
//! Kính gửi:
//! - Bộ Nội vụ
//! ```
//!
//! # Good
//! ```text
//! Kính gửi: Bộ Nội vụ
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{Container, LINE_BREAK};
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "single-addressee-on-next-line",
    clause: "ND30-PL1-II-9d-kg-one",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Addressees,
};

/// The addressee as written.
struct Below {
    written: String,
}

impl From<Below> for Diagnostic {
    fn from(Below { written }: Below) -> Self {
        METADATA.finding().with("written", written)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(addressees) = &letter.components.addressees else { return };
    let [item] = addressees.items.as_slice() else { return };
    let label = addressees.label.first();
    let written = forms::tidy(&letter.seen(item));
    if label.paragraph == item.paragraph {
        let between = letter.paragraph(item).text();
        let is_broken =
            between.get(label.range.end..item.range.start).is_some_and(|gap| gap.contains(LINE_BREAK));
        if !is_broken || written.trim_end_matches(';').contains(';') {
            return;
        }
    }
    let is_in_text = |place| matches!(place, Container::Story(_));
    if is_in_text(letter.paragraph(item).place.container) {
        findings.push(item, Below { written });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn one_addressee_below_is_told() {
        let letter = good().with("Kính gửi: Ủy ban", "Kính gửi:\ncenter 14 after 6 | Ủy ban");
        assert_eq!(letter.finds(), ["single-addressee-on-next-line"]);
        let dash = good().with("Kính gửi: Ủy ban", "Kính gửi:\nleft 14 left 45 after 6 | - Ủy ban");
        assert_eq!(dash.finds(), ["single-addressee-on-next-line"]);
        let broken = good().with("Kính gửi: Ủy ban", "Kính gửi:{br}Ủy ban");
        assert_eq!(broken.finds(), ["single-addressee-on-next-line"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
