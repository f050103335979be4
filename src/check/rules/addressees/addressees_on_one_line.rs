//! Several addressees on one line.
//!
//! # What is wrong
//! Behind Kính gửi stand several addressees with semicolons between them, or the first one of several with its dash. Commas and *và* may be part of
//! one name: they part addressees only where each part begins as the names of agencies do (*Sở Tài chính, Sở Y tế*).
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: two and more go to lines of their own.
//!
//! # What to do
//! Begin a new line for each, with a dash.
//!
//! # Bad
//! ```text
//! Kính gửi: UBND xã Tân Thái; UBND xã Đại Từ
//! ```
//!
//! # Good
//! ```text
//! Kính gửi:
//! - UBND xã Tân Thái;
//! - UBND xã Đại Từ.
//! ```

use crate::check::components::Part;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::ParagraphId;
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "addressees-on-one-line",
    clause: "ND30-PL1-II-9d-kg-many",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Addressees,
};

/// The addressees as written.
struct OneLine {
    written: String,
}

impl From<OneLine> for Diagnostic {
    fn from(OneLine { written }: OneLine) -> Self {
        METADATA.finding().with("written", written)
    }
}

/// How names of agencies begin that stand beside others.
const AGENCIES: [&str; 9] =
    ["Sở ", "Bộ ", "UBND ", "Ủy ban ", "Uỷ ban ", "Công an ", "Cục ", "Chi cục ", "Thanh tra "];

/// Whether commas and *và* part names of which each begins as those of agencies do.
fn names_several(written: &str) -> bool {
    let text = written.replace(" và ", ", ");
    let parts: Vec<&str> = text.split(", ").map(str::trim).collect();
    parts.len() > 1 && parts.iter().all(|part| AGENCIES.iter().any(|kind| part.starts_with(kind)))
}

fn is_marked(written: &str) -> bool {
    written.starts_with("- ") || written.starts_with("– ")
}

/// Whether an item stands in a paragraph of its own, and has its dash too.
fn is_below(letter: &Examined<'_>, item: &Part, label: ParagraphId) -> bool {
    item.paragraph != label && is_marked(&forms::tidy(&letter.seen(item)))
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(addressees) = &letter.components.addressees else { return };
    let label = addressees.label.first().paragraph;
    let Some(first) = addressees.items.first().filter(|item| item.paragraph == label) else { return };
    let written = forms::tidy(&letter.seen(first));
    let is_wrong = match addressees.single() {
        Some(_) => written.trim_end_matches(';').contains(';') || names_several(&written),
        // The others stand below, so the first one belongs there too.
        None => is_marked(&written) && addressees.items[1..].iter().all(|item| is_below(letter, item, label)),
    };
    if is_wrong {
        findings.push(first, OneLine { written });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn several_on_one_line_are_told() {
        let letter =
            |names: &str| good().with("Ủy ban nhân dân xã Tân Thái\n", &format!("{names}\n")).finds();
        assert_eq!(letter("UBND xã Tân Thái; UBND xã Đại Từ."), ["addressees-on-one-line"]);
        assert_eq!(letter("Sở Tài chính, Sở Y tế, Công an tỉnh"), ["addressees-on-one-line"]);
        assert_eq!(letter("Sở Tài chính và Sở Y tế"), ["addressees-on-one-line"]);
        assert!(letter("- Sở Tài chính;\nleft 14 left 50 | - Sở Y tế.").contains(&"addressees-on-one-line"));
        for one in [
            "Các sở, ban, ngành thuộc tỉnh",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Ủy ban nhân dân các xã, phường",
            "Sở Nông nghiệp và Môi trường",
        ] {
            assert_eq!(letter(one), NOTHING, "{one}");
        }
        assert_eq!(good().with("Kính gửi", "Kính gởi").finds(), NOTHING);
    }
}
