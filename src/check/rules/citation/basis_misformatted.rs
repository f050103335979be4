//! A legal basis that is not in italics, or in another size.
//!
//! # What is wrong
//! A line that begins with Căn cứ above the text is upright, bold or in another size.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm a: small letters, italic, 13 to 14 pt.
//!
//! # What to do
//! Select the lines and press Ctrl+I.
//!
//! # Bad
//! ```text
//! Căn cứ Luật Lưu trữ; (upright)
//! ```
//!
//! # Good
//! ```text
//! Căn cứ Luật Lưu trữ; (italic)
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "basis-misformatted",
    clause: "ND30-PL1-II-6a-basis-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Citation,
};

/// A basis that looks otherwise.
struct Misformatted(Departure);

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted(departure): Misformatted) -> Self {
        departure.tell(METADATA.finding())
    }
}

const LOOK: Look = Look {
    size: sizes::BODY,
    weight: Weight::Regular,
    slant: Slant::Italic,
    case: Some(Case::Sentence),
    alignment: None,
};

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for basis in &letter.components.bases {
        if let Some((part, departure)) = Departure::first_in_text(letter, basis.parts(), &LOOK) {
            findings.push(part, Misformatted(departure));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_look_is_told() {
        let letter = |lines: &str| good().with_after("Kính gửi", lines);
        let upright = "justify 14 first 12.7 before 6 | Căn cứ Luật Lưu trữ;\njustify 14 italic first 12.7 before 6 | Theo đề nghị của Chánh Văn phòng.";
        assert_eq!(letter(upright).finds(), ["basis-misformatted"]);
        let fine = "justify 14 italic first 12.7 before 6 | Căn cứ Luật Lưu trữ;\njustify 14 italic first 12.7 before 6 | Theo đề nghị của Chánh Văn phòng.";
        assert_eq!(letter(fine).finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
