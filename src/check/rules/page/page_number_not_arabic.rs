//! Page numbers in other signs than Arabic digits.
//!
//! # What is wrong
//! The section numbers its pages with Roman numerals or letters.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 7: Arabic digits.
//!
//! # What to do
//! Insert → Page Number → Format Page Numbers: 1, 2, 3.
//!
//! # Bad
//! ```text
//! ii
//! ```
//!
//! # Good
//! ```text
//! 2
//! ```

use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "page-number-not-arabic",
    clause: "ND30-PL1-I-7-pagenum-arabic",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Page,
};

/// Numbers of another form.
struct NotArabic {
    form: String,
}

impl From<NotArabic> for Diagnostic {
    fn from(NotArabic { form }: NotArabic) -> Self {
        METADATA.finding().with("form", form)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for (index, section) in letter.document.sections.iter().enumerate() {
        let is_shown = letter.components.page_numbers.iter().any(|number| number.section == index);
        if is_shown && section.numbering.form != "decimal" {
            findings.push(Spot::Section(index), NotArabic { form: section.numbering.form.clone() });
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn roman_numbers_are_told() {
        assert_eq!(good().with(" titled", " titled form lowerRoman").finds(), ["page-number-not-arabic"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
