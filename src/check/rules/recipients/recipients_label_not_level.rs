//! The words Nơi nhận not level with the authority of the signer.
//!
//! # What is wrong
//! The words stand in another row than the first line of the signature, or above or below it in the text. Text boxes and columns are left alone.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: the words stand on the line of the authority and the title of the signer, at the left.
//!
//! # What to do
//! Put both side by side in one row of a table without lines.
//!
//! # Bad
//! ```text
//! GIÁM ĐỐC
//! Họ và Tên
//! Nơi nhận:
//! ```
//!
//! # Good
//! ```text
//! Nơi nhận:          GIÁM ĐỐC
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Container;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "recipients-label-not-level",
    clause: "ND30-PL1-II-9d-nn-label",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Recipients,
};

/// The words.
struct NotLevel;

impl From<NotLevel> for Diagnostic {
    fn from(_: NotLevel) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let components = &letter.components;
    let (Some(recipients), Some(signature)) = (&components.recipients, &components.signature) else { return };
    let Some(first) = signature
        .authority
        .iter()
        .chain(&signature.titles)
        .min_by_key(|part| letter.paragraph(part).place.number)
    else {
        return;
    };
    let label = recipients.label.first();
    let (left, right) = (letter.paragraph(label).place, letter.paragraph(first).place);
    let is_level = match (left.container, right.container) {
        (Container::Cell(left), Container::Cell(right)) if left.table == right.table => left.row == right.row,
        (Container::Story(_), Container::Story(_)) => {
            let is_framed = [label, first].iter().any(|part| letter.paragraph(part).format.frame.is_some());
            label.paragraph == first.paragraph || is_framed || letter.document.section(&left).columns > 1
        }
        _ => true,
    };
    if !is_level {
        findings.push(label, NotLevel);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn words_that_are_not_level_are_told() {
        let row = good().with(
            "- Lưu: VT, VP.\n@cell\n",
            "- Lưu: VT, VP.\n@cell\nleft 11 |\n@row\n@cell\nleft 11 |\n@cell\n",
        );
        assert_eq!(row.finds(), ["recipients-label-not-level"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
