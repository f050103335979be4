//! A national title that is not at the right of the page.
//!
//! # What is wrong
//! The national title stands in the left one of two columns. Where nothing stands side by side its place cannot be told.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 1 điểm a and Mục IV, box 1: at the top of the first page, on the right.
//!
//! # What to do
//! Change the columns: the agency on the left, national title and motto on the right.
//!
//! # Bad
//! ```text
//! | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | SỞ NỘI VỤ |
//! ```
//!
//! # Good
//! ```text
//! | SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
//! ```

use crate::check::components::Side;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "national-title-not-at-right",
    clause: "ND30-PL1-II-1a-qh-pos",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::NationalTitle,
};

/// A national title in the left column.
struct AtLeft;

impl From<AtLeft> for Diagnostic {
    fn from(_: AtLeft) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(title) = &letter.components.national_title else { return };
    if title.first().side(letter.document) == Side::Left {
        findings.push(title, AtLeft);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_title_at_the_left_is_told() {
        let agency =
            "center 13 | UBND TỈNH THÁI NGUYÊN\ncenter 13 bold | SỞ NỘI VỤ\ncenter 2 | {line 11.5}\n";
        let title = "center 13 bold | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\ncenter 14 bold | Độc lập - Tự do - Hạnh phúc\ncenter 2 | {line 60.4}\n";
        let swapped = good()
            .with(agency, "AGENCY")
            .with(title, agency)
            .with("AGENCY", title)
            .with("@table 65 100", "@table 82 83")
            .finds();
        assert!(swapped.contains(&["national-title-not-at-right"][0]), "{swapped:?}");
        assert_eq!(good().finds(), NOTHING);
    }
}
