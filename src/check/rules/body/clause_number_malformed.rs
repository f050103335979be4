//! Clauses numbered otherwise than with a number and a full stop.
//!
//! # What is wrong
//! Paragraphs of the body are counted 1/ 2/ or 1) 2) or 1- 2-. Only where they are counted from 1 on and no paragraph is counted as the decree wants it, so that lists inside points are left alone.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: an Arabic number and a full stop.
//!
//! # What to do
//! Write 1. 2. 3.
//!
//! # Bad
//! ```text
//! 1/ Nội dung báo cáo
//! ```
//!
//! # Good
//! ```text
//! 1. Nội dung báo cáo
//! ```

use super::shared;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "clause-number-malformed",
    clause: "ND30-PL1-II-6dd-khoan",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Body,
};

/// The beginning of the first clause.
struct Malformed {
    written: String,
    number: u32,
}

impl From<Malformed> for Diagnostic {
    fn from(Malformed { written, number }: Malformed) -> Self {
        METADATA.finding().with("written", written).with("number", number.to_string())
    }
}

/// The number that begins a paragraph, and the sign after it.
fn number(seen: &str) -> Option<(u32, char)> {
    let end = seen.find(|sign: char| !sign.is_ascii_digit()).filter(|end| (1..=2).contains(end))?;
    let mut rest = seen[end..].chars();
    let sign = rest.next().filter(|sign| matches!(sign, '.' | '/' | ')' | '-'))?;
    // 2/9 is a date, 1.2 a subclause, 25-30 a range.
    let next = rest.find(|sign| !sign.is_whitespace())?;
    (!next.is_ascii_digit()).then_some((seen[..end].parse().ok()?, sign))
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let body = letter.components.body.iter().map(|id| letter.document.paragraph(*id));
    let numbered: Vec<_> =
        body.filter_map(|paragraph| Some((paragraph, number(&shared::beginning(paragraph))?))).collect();
    let is_as_wanted = numbered.iter().any(|(_, (_, sign))| *sign == '.');
    let Some((first, (1, sign))) = numbered.first().filter(|_| !is_as_wanted) else { return };
    // Below a point they are a list inside it.
    let mut above = letter.components.body.iter().take_while(|id| **id != first.id);
    if above.any(|id| shared::beginning(letter.document.paragraph(*id)).starts_with("a)")) {
        return;
    }
    if numbered.iter().any(|(_, number)| *number == (2, *sign))
        && shared::paragraphs(letter).iter().any(|paragraph| paragraph.id == first.id)
    {
        findings.push(*first, Malformed { written: format!("1{sign}"), number: 1 });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn other_signs_are_told() {
        let letter = |sign: &str| {
            good()
                .with("| Nội dung", &format!("| 1{sign} Nội dung"))
                .with("| Báo cáo gửi", &format!("| 2{sign} Báo cáo gửi"))
        };
        for sign in ["/", ")", "-"] {
            assert_eq!(letter(sign).finds(), ["clause-number-malformed"], "{sign}");
        }
        assert_eq!(letter(".").finds(), NOTHING);
        assert_eq!(letter(")").with("| Thực hiện", "| a) Thực hiện").finds(), NOTHING);
        assert_eq!(good().with("| Nội dung", "| 2/9 là ngày Quốc khánh. Nội dung").finds(), NOTHING);
        assert_eq!(letter("/").with("| Thực hiện", "| 1. Thực hiện").finds(), NOTHING);
    }
}
