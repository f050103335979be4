//! The national title in another size, weight or place than the decree wants.
//!
//! # What is wrong
//! The national title looks other than the decree says: size, bold, italics, capitals or place.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 1 điểm a: capitals, 12 to 13 pt, upright, bold, centred.
//!
//! # What to do
//! Select the words and set what the finding names.
//!
//! # Bad
//! ```text
//! Cộng hòa xã hội chủ nghĩa Việt Nam (14 pt, not bold)
//! ```
//!
//! # Good
//! ```text
//! CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (13 pt, bold)
//! ```

use crate::check::components::{Found, Part};
use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Alignment;
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "national-title-misformatted",
    clause: "ND30-PL1-II-1a-qh-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::NationalTitle,
};

/// Words that look otherwise.
struct Misformatted(Departure);

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted(departure): Misformatted) -> Self {
        departure.tell(METADATA.finding())
    }
}

const LOOK: Look = Look {
    size: sizes::NATIONAL_TITLE,
    weight: Weight::Bold,
    slant: Slant::Upright,
    case: Some(Case::Capitals),
    alignment: Some(Alignment::Center),
};

fn parts<'a>(letter: &'a Examined<'_>) -> Option<&'a [Part]> {
    letter.components.national_title.as_ref().map(Found::parts)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(parts) = parts(letter) else { return };
    if let Some((part, departure)) = Departure::first(letter, parts, &LOOK) {
        findings.push(part, Misformatted(departure));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_look_is_told() {
        assert_eq!(
            good().with("center 13 bold | CỘNG HÒA", "center 14 | CỘNG HÒA").finds(),
            ["national-title-misformatted"]
        );
        assert_eq!(
            good().with("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Cộng hòa xã hội chủ nghĩa Việt Nam").finds(),
            ["national-title-misformatted"]
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
