//! The name of an addressee in another size, weight or slant than the decree wants.
//!
//! # What is wrong
//! The name of an addressee is bold, in italics or of another size. A remark in brackets, as “(để báo cáo)”, and the dash before the name may look
//! as they like; whether a name is in capitals nobody asks, as many are abbreviations. Where the words Kính gửi look otherwise too, they alone are told.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d, and Mục V: the words Kính gửi and the names are set in 13 to 14 pt, upright; other components are
//! said to be “upright, bold” where they are to be bold.
//!
//! # What to do
//! Select the names and set what the finding names.
//!
//! # Bad
//! ```text
//! Kính gửi: Bộ Nội vụ (the name bold)
//! ```
//!
//! # Good
//! ```text
//! Kính gửi: Bộ Nội vụ
//! ```

use crate::check::components::Part;
use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "addressee-name-misformatted",
    clause: "ND30-PL1-II-9d-kg-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Addressees,
};

/// A name that looks otherwise.
struct Misformatted(Departure);

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted(departure): Misformatted) -> Self {
        departure.tell(METADATA.finding())
    }
}

const LOOK: Look =
    Look { size: sizes::BODY, weight: Weight::Regular, slant: Slant::Upright, case: None, alignment: None };

/// The words of an item without the dash before them and the sign after them, up to a bracket.
fn name(letter: &Examined<'_>, item: &Part) -> Part {
    let typed = letter.typed(item);
    let end = typed.find(['(', '[']).unwrap_or(typed.len());
    let named = typed[..end].trim_end_matches(|sign: char| !sign.is_alphanumeric());
    let words = named.trim_start_matches(|sign: char| !sign.is_alphanumeric());
    let start = item.range.start + (named.len() - words.len());
    Part { paragraph: item.paragraph, range: start..start + words.len() }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(addressees) = &letter.components.addressees else { return };
    if Departure::first(letter, addressees.label.parts(), &LOOK).is_some() {
        return;
    }
    let names: Vec<Part> = addressees.items.iter().map(|item| name(letter, item)).collect();
    if let Some((part, departure)) = Departure::first(letter, &names, &LOOK) {
        findings.push(part, Misformatted(departure));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    const NAME: &str = "Kính gửi: Ủy ban nhân dân xã Tân Thái";

    #[test]
    fn another_look_is_told() {
        for look in ["bold", "italic", "12", "bold italic"] {
            let letter = good().with(NAME, &format!("Kính gửi: {{{look}|Ủy ban nhân dân xã Tân Thái}}"));
            assert_eq!(letter.finds(), ["addressee-name-misformatted"], "{look}");
        }
        let part = good().with(NAME, "Kính gửi: Ủy ban nhân dân {bold|xã Tân Thái}");
        assert_eq!(part.finds(), ["addressee-name-misformatted"]);
    }

    #[test]
    fn what_may_look_as_it_likes_is_left_alone() {
        for line in [
            "Kính gửi: Tập đoàn VNPT",
            "Kính gửi: VNPT",
            "Kính gửi: Ủy ban nhân dân xã Tân Thái {italic|(qua Văn phòng)}",
            "Kính gửi: Ủy ban nhân dân xã Tân Thái{bold| }",
        ] {
            assert_eq!(good().with(NAME, line).finds(), NOTHING, "{line}");
        }
        assert_eq!(good().finds(), NOTHING);
    }

    #[test]
    fn words_and_names_alike_are_told_once() {
        let letter =
            good().with("center 14 before 12 after 6 | Kính", "center 14 bold before 12 after 6 | Kính");
        assert_eq!(letter.finds(), ["addressees-misformatted"]);
    }
}
