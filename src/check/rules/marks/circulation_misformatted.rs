//! The mark of circulation departs from the decree in size or style.
//!
//! # What is wrong
//! XEM XONG TRẢ LẠI or LƯU HÀNH NỘI BỘ is of another size, not bold, or in italics.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 2 điểm c: capitals, 13 to 14 pt, upright, bold, in a box.
//!
//! # What to do
//! Select the words and set what the finding names.
//!
//! # Bad
//! ```text
//! LƯU HÀNH NỘI BỘ (12 pt)
//! ```
//!
//! # Good
//! ```text
//! LƯU HÀNH NỘI BỘ (13 pt)
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "circulation-misformatted",
    clause: "ND30-PL1-III-2c-circulation",
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
    size: sizes::CIRCULATION,
    weight: Weight::Bold,
    slant: Slant::Upright,
    case: Some(Case::Capitals),
    alignment: None,
};

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(found) = &letter.components.circulation else { return };
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
            good()
                .with(
                    "center 13 bold | CỘNG",
                    &format!("right {look} | LƯU HÀNH NỘI BỘ\ncenter 13 bold | CỘNG"),
                )
                .finds()
        };
        assert_eq!(letter("12 bold"), ["circulation-misformatted"]);
        assert_eq!(letter("13 italic bold"), ["circulation-misformatted"]);
        assert_eq!(letter("13 bold"), NOTHING);
    }
}
