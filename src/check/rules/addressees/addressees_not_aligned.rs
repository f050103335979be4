//! Dashes of the addressees that are not below each other.
//!
//! # What is wrong
//! The dashes of several addressees stand at different places, or not below the words Kính gửi. The sample form 1.5 has them below the words and left of the colon: all that stands between the beginning of the words and the colon is fine. Tables, tabs and spaces are left alone.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: the dashes are aligned with each other below the colon.
//!
//! # What to do
//! Give all of them one left indent, below the colon.
//!
//! # Bad
//! ```text
//! Kính gửi:
//! - UBND xã Tân Thái;
//!       - UBND xã Đại Từ.
//! ```
//!
//! # Good
//! ```text
//! Kính gửi:
//!         - UBND xã Tân Thái;
//!         - UBND xã Đại Từ.
//! ```

use crate::check::components::Part;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{Alignment, Container};
use crate::measure::Length;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "addressees-not-aligned",
    clause: "ND30-PL1-II-9d-kg-align",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Addressees,
};

/// How the dashes stand.
enum NotAligned {
    EachOther,
    Colon,
}

impl From<NotAligned> for Diagnostic {
    fn from(not_aligned: NotAligned) -> Self {
        let with = match not_aligned {
            NotAligned::EachOther => "each-other",
            NotAligned::Colon => "colon",
        };
        METADATA.finding().with("with", with)
    }
}

/// How far dashes may be off each other.
const TOLERANCE: Length = Length::mm(1.0);
/// How far they may be off the words.
const WORDS: Length = Length::mm(3.0);

/// From the left edge of the text to the first word of a part that stands at the left, in the text itself.
fn start(letter: &Examined<'_>, part: &Part) -> Option<Length> {
    let paragraph = letter.paragraph(part);
    let is_in_text = matches!(paragraph.place.container, Container::Story(_));
    let is_at_left = matches!(paragraph.format.alignment, Alignment::Left | Alignment::Justified);
    let text = paragraph.text();
    let is_plain = part.range.start == 0 && !text.starts_with(char::is_whitespace) && !text.contains('\t');
    let indent = paragraph.format.indent_left + paragraph.format.first_line;
    (is_in_text && is_at_left && is_plain).then_some(indent)
}

/// Where the words Kính gửi begin and where their colon is, if that can be told.
fn words(letter: &Examined<'_>, label: &Part) -> Option<(Length, Length)> {
    let width = label.width(letter.document);
    if let Some(start) = start(letter, label) {
        return Some((start, start + width));
    }
    let paragraph = letter.paragraph(label);
    let is_alone = paragraph.text().trim().len() == letter.typed(label).trim().len();
    let is_centered = paragraph.format.alignment == Alignment::Center
        && is_alone
        && matches!(paragraph.place.container, Container::Story(_));
    let start =
        (label.room(letter.document).filter(|_| is_centered)? - width) / 2 + paragraph.format.indent_left;
    Some((start, start + width))
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(addressees) = &letter.components.addressees else { return };
    let label = addressees.label.first();
    let items = addressees.items.iter().filter(|item| item.paragraph != label.paragraph);
    let starts: Vec<(&Part, Length)> = items.filter_map(|item| Some((item, start(letter, item)?))).collect();
    let [(first, wanted), .., _] = starts.as_slice() else { return };
    if let Some((item, _)) = starts.iter().find(|(_, start)| (*start - *wanted).abs() > TOLERANCE) {
        findings.push(*item, NotAligned::EachOther);
    } else if let Some((begin, colon)) = words(letter, label)
        && (*wanted < begin - WORDS || *wanted > colon + WORDS)
    {
        findings.push(*first, NotAligned::Colon);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn dashes_that_stand_elsewhere_are_told() {
        let letter = |first: &str, last: &str| {
            let list = format!(
                "left 14 left 35 before 12 | Kính gửi:\nleft 14 {first} | - UBND xã Tân Thái;\nleft 14 {last} after 6 | - UBND xã Đại Từ."
            );
            good().with("center 14 before 12 after 6 | Kính gửi: Ủy ban nhân dân xã Tân Thái", &list).finds()
        };
        assert_eq!(letter("left 45", "left 50"), ["addressees-not-aligned"]);
        assert_eq!(letter("left 10", "left 10"), ["addressees-not-aligned"]);
        assert_eq!(letter("left 80", "left 80"), ["addressees-not-aligned"]);
        assert_eq!(letter("left 45", "left 45"), NOTHING);
        assert_eq!(letter("left 58 hanging 2", "left 58 hanging 2"), NOTHING);
    }
}
