//! An article whose heading departs from the decree.
//!
//! # What is wrong
//! The words `Điều N.` are not bold, in italics, in capitals, or of a size that the body may not have. A quoted article begins with a quotation mark and is left alone.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: word, Arabic number and title of an article in small letters, the size of the text, upright, bold.
//!
//! # What to do
//! Select the heading and set it bold.
//!
//! # Bad
//! ```text
//! ĐIỀU 1. Phạm vi
//! ```
//!
//! # Good
//! ```text
//! Điều 1. Phạm vi (bold)
//! ```

use super::shared;
use crate::check::components::HeadingKind;
use crate::check::components::{Heading, Part};
use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "article-heading-misformatted",
    clause: "ND30-PL1-II-6dd-dieu",
    severity: Severity::Error,
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
    case: Some(Case::Sentence),
    alignment: None,
};

/// The word and the number of an article, without its title.
fn label(letter: &Examined<'_>, heading: &Heading) -> Option<Part> {
    let part = heading.found.first();
    let typed = letter.typed(part);
    let end = typed.find(&heading.number)? + heading.number.len();
    let is_article = typed.trim_start().to_lowercase().starts_with("điều");
    is_article.then(|| Part { paragraph: part.paragraph, range: part.range.start..part.range.start + end })
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for heading in shared::headings(letter, &[HeadingKind::Article]) {
        let Some(label) = label(letter, heading) else { continue };
        if let Some((part, departure)) = Departure::first_in_text(letter, &[label], &LOOK) {
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
        assert_eq!(letter("| Điều 1. Phạm vi điều chỉnh").finds(), ["article-heading-misformatted"]);
        assert_eq!(
            letter("bold italic | Điều 1. Phạm vi điều chỉnh").finds(),
            ["article-heading-misformatted"]
        );
        assert_eq!(letter("| {bold 14|Điều 1.} Phạm vi điều chỉnh").finds(), NOTHING);
        assert_eq!(letter("| “Điều 1. Phạm vi điều chỉnh”.").finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
