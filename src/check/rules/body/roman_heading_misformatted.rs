//! A heading with a Roman numeral that is not in bold capitals.
//!
//! # What is wrong
//! A line such as `I. TIÊU ĐỀ` is not in capitals, not bold, or of another size. Only where such headings are counted from I on, so that initials of names are left alone.
//!
//! # Why
//! Phụ lục I, Phần I, Mục V, row 6b: number and title in capitals, 13 to 14 pt, upright, bold.
//!
//! # What to do
//! Write the title in capitals and set it bold.
//!
//! # Bad
//! ```text
//! I. Đánh giá chung
//! ```
//!
//! # Good
//! ```text
//! I. ĐÁNH GIÁ CHUNG
//! ```

use super::shared;
use crate::check::components::HeadingKind;
use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "roman-heading-misformatted",
    clause: "ND30-PL1-II-6dd-muc-roman",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Body,
};

/// Words that look otherwise.
struct Misformatted(Departure);

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted(departure): Misformatted) -> Self {
        departure.tell(METADATA.finding())
    }
}

const LOOK: Look = Look {
    size: sizes::BODY,
    weight: Weight::Bold,
    slant: Slant::Upright,
    case: Some(Case::Capitals),
    alignment: None,
};

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let headings: Vec<_> = shared::headings(letter, &[HeadingKind::Roman]).collect();
    if !headings.iter().any(|heading| heading.number == "I") {
        return;
    }
    for heading in headings {
        if let Some((part, departure)) = Departure::first_in_text(letter, heading.found.parts(), &LOOK) {
            findings.push(part, Misformatted(departure));
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_look_is_told() {
        let letter =
            |line: &str| good().with_after("| Thực hiện", &format!("justify 14 first 12.7 before 6 {line}"));
        assert_eq!(letter("bold | I. Đánh giá chung").finds(), ["roman-heading-misformatted"]);
        assert_eq!(letter("| I. ĐÁNH GIÁ CHUNG").finds(), ["roman-heading-misformatted"]);
        assert_eq!(letter("bold | I. ĐÁNH GIÁ CHUNG").finds(), NOTHING);
        assert_eq!(letter("| C. Mác và Ph. Ăng-ghen").finds(), NOTHING);
    }
}
