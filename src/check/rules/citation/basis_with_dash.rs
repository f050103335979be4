//! A legal basis that begins with a dash.
//!
//! # What is wrong
//! Before the words *Căn cứ* or *Theo đề nghị* of a legal basis stands a dash or another bullet, typed or put there by Word. Only the lines of bases before the text
//! are looked at.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm a says how bases stand, a line each with a semicolon, and no dash is among it; the sample forms have none.
//!
//! # What to do
//! Delete the dash; where Word has put it, turn off bullets.
//!
//! # Bad
//! ```text
//! - Căn cứ Luật Lưu trữ;
//! ```
//!
//! # Good
//! ```text
//! Căn cứ Luật Lưu trữ;
//! ```

use crate::check::components::Found;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "basis-with-dash",
    clause: "FORM-basis-without-dash",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Citation,
};

/// Bases with something before them.
struct WithDash {
    mark: String,
    count: usize,
}

impl From<WithDash> for Diagnostic {
    fn from(WithDash { mark, count }: WithDash) -> Self {
        METADATA.finding().with("mark", mark).with("count", count)
    }
}

/// What stands before the words of a basis, if anything does.
fn mark(letter: &Examined<'_>, basis: &Found) -> Option<String> {
    let label = letter.paragraph(basis.first()).label.as_ref().map(|label| label.text.trim().to_owned());
    let typed = || {
        let seen = basis.seen(letter.document);
        let before = seen.split(char::is_alphanumeric).next().unwrap_or_default().trim();
        before.starts_with(['-', '–', '—', '+', '•', '*', '\u{2011}']).then(|| before.to_owned())
    };
    label.filter(|label| !label.is_empty()).or_else(typed)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let bases = &letter.components.bases;
    let marks: Vec<(&Found, String)> =
        bases.iter().filter_map(|basis| Some((basis, mark(letter, basis)?))).collect();
    if let Some((first, mark)) = marks.first() {
        findings.push(*first, WithDash { mark: mark.clone(), count: marks.len() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_dash_is_told() {
        let letter = |first: &str, second: &str| {
            let look = "justify 14 italic first 12.7 before 6";
            good().with_after("Kính gửi", &format!("{look} | {first}\n{look} | {second}")).finds()
        };
        let (law, proposal) = ("Căn cứ Luật Lưu trữ;", "Theo đề nghị của Chánh Văn phòng.");
        for mark in ["-", "+", "•"] {
            assert_eq!(letter(&format!("{mark} {law}"), proposal), ["basis-with-dash"], "{mark}");
        }
        assert_eq!(letter(&format!("- {law}"), &format!("- {proposal}")), ["basis-with-dash"]);
        assert_eq!(letter(law, proposal), NOTHING);
    }

    #[test]
    fn items_of_the_text_are_left_alone() {
        let letter = good().with_after(
            "| Nội dung",
            "justify 14 first 12.7 before 6 | - Căn cứ kết quả rà soát, lập danh mục văn bản;\njustify 14 first 12.7 before 6 | - Gửi danh mục về Sở.",
        );
        assert_eq!(letter.finds(), NOTHING);
    }
}
