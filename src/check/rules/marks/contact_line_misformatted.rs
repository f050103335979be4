//! The contact line departs from the decree in size or style.
//!
//! # What is wrong
//! Address, telephone and web address at the foot of the first page are of another size, bold, in italics or in capitals.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 4: small letters, 11 to 12 pt, upright.
//!
//! # What to do
//! Select the words and set what the finding names.
//!
//! # Bad
//! ```text
//! ĐT: 02083 855 000 (9 pt)
//! ```
//!
//! # Good
//! ```text
//! ĐT: 02083 855 000 (11 pt)
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "contact-line-misformatted",
    clause: "ND30-PL1-III-4-contact",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Marks,
};

/// Words that look otherwise.
struct Misformatted(Departure);

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted(departure): Misformatted) -> Self {
        departure.tell(METADATA.finding())
    }
}

const LOOK: Look = Look {
    size: sizes::CONTACT_LINE,
    weight: Weight::Regular,
    slant: Slant::Upright,
    case: Some(Case::Sentence),
    alignment: None,
};

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(found) = &letter.components.contact_line else { return };
    if let Some((part, departure)) = Departure::first(letter, found.parts(), &LOOK) {
        findings.push(part, Misformatted(departure));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_look_is_told() {
        let letter = |look: &str| {
            let footer = format!(
                "@footer first\nleft 2 border |\nleft {look} | Địa chỉ: Số 10 đường Nha Trang; Điện thoại: 02083 855 000\n@body"
            );
            good().with("@body", &footer).finds()
        };
        assert_eq!(letter("9"), ["contact-line-misformatted"]);
        assert_eq!(letter("11 italic"), ["contact-line-misformatted"]);
        assert_eq!(letter("11"), NOTHING);
    }
}
