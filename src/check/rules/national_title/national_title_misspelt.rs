//! A national title with other letters than the decree has.
//!
//! # What is wrong
//! A letter, a mark or a space of the national title is wrong. HÒA and HOÀ are both right: the decree itself has both.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 1 điểm a gives the words.
//!
//! # What to do
//! Type the words again.
//!
//! # Bad
//! ```text
//! CỘNG HOÀ XÃ HỘI CHỦ NGHIÃ VIỆT NAM
//! ```
//!
//! # Good
//! ```text
//! CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;
use crate::vietnamese::{case, forms};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "national-title-misspelt",
    clause: "ND30-PL1-II-1a-qh-text",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::NationalTitle,
};

/// The national title as it is written.
struct Misspelt {
    written: String,
}

impl From<Misspelt> for Diagnostic {
    fn from(Misspelt { written }: Misspelt) -> Self {
        METADATA.finding().with("written", written).with("right", wording::NATIONAL_TITLE)
    }
}

/// The spelling of the tone that the decree has too.
const OTHER_TONE: (&str, &str) = ("HOÀ", "HÒA");

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(title) = &letter.components.national_title else { return };
    let written = title.seen(letter.document);
    let words: Vec<&str> = written.trim().split(' ').collect();
    // Small letters are another matter: see national-title-misformatted.
    let capitals = case::uppercase(&forms::to_nfc(&words.join(" "))).replace(OTHER_TONE.0, OTHER_TONE.1);
    if capitals != wording::NATIONAL_TITLE {
        findings.push(title, Misspelt { written });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn other_letters_are_told_and_another_place_of_the_tone_is_not() {
        for (written, expected) in [
            ("CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM", &["national-title-misspelt"][..]),
            ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", NOTHING),
            ("CỘNG HÒA XÃ HỘI  CHỦ NGHĨA VIỆT NAM", &["national-title-misspelt"]),
        ] {
            assert_eq!(
                good().with("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", written).finds(),
                expected,
                "{written}"
            );
        }
    }
}
