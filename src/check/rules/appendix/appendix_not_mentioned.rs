//! An appendix that the letter does not mention.
//!
//! # What is wrong
//! The body points to no appendix, or not to this one. Words as *các phụ lục kèm theo*, *gửi kèm*, *danh sách kèm
//! theo* point to all of them. Where the body names a number that no appendix has, it may mean this one: that is told instead.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 1 điểm a: a letter with an appendix points to it.
//!
//! # What to do
//! Name the appendix where the text speaks of what it holds.
//!
//! # Bad
//! ```text
//! Sở Nội vụ đề nghị các đơn vị báo cáo. (có Phụ lục, không nhắc đến)
//! ```
//!
//! # Good
//! ```text
//! Sở Nội vụ đề nghị các đơn vị báo cáo (theo Phụ lục kèm theo).
//! ```

use super::shared::{Mentions, number_of};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "appendix-not-mentioned",
    clause: "ND30-PL1-III-1a-app-ref",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Appendix,
};

/// An appendix that is never named.
struct NotMentioned;

impl From<NotMentioned> for Diagnostic {
    fn from(_: NotMentioned) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let appendices = &letter.components.appendices;
    // Where no body was found, nothing can be missing in it.
    if letter.components.body.is_empty() {
        return;
    }
    let mentions = Mentions::of(letter);
    let known: Vec<usize> = appendices.iter().filter_map(|appendix| number_of(&appendix.number)).collect();
    let names_another = mentions.numbers.iter().any(|(number, _)| !known.contains(number));
    for appendix in appendices {
        let is_mentioned = match number_of(&appendix.number) {
            Some(number) => mentions.names(number) || names_another && known.len() == appendices.len(),
            None => mentions.is_any(),
        };
        if let Some(label) = appendix.label.as_ref().filter(|_| !is_mentioned) {
            findings.push(label, NotMentioned);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn an_appendix_that_is_not_mentioned_is_told() {
        let letter = |words: &str| good().with("theo Phụ lục kèm theo.", words);
        assert_eq!(letter("theo mẫu của Sở.").finds(), ["appendix-not-mentioned"]);
        for fine in [
            "theo phụ lục.",
            "theo danh sách gửi kèm.",
            "theo biểu mẫu đính kèm.",
            "theo Phụ lục ban hành kèm theo Công văn này.",
            "theo Phụ lục ban hành kèm theo.",
        ] {
            assert_eq!(letter(fine).finds(), NOTHING, "{fine}");
        }
        for of_another in ["Nghị định số 30/2020/NĐ-CP", "Công văn số 12/BNV-VP"] {
            let found = letter(&format!("theo Phụ lục ban hành kèm theo {of_another}.")).finds();
            assert!(found.contains(&"appendix-not-mentioned"), "{of_another}");
        }
        let numbered = |words: &str| letter(words).with("14 bold | Phụ lục", "14 bold | Phụ lục II").finds();
        assert!(!numbered("theo Phụ lục I, II.").contains(&"appendix-not-mentioned"));
        assert_eq!(numbered("theo Phụ lục II."), NOTHING);
        assert_eq!(numbered("tại Phụ lục II ban hành kèm theo Văn bản này."), NOTHING);
        assert!(!numbered("theo Phụ lục I đến Phụ lục III.").contains(&"appendix-not-mentioned"));
        assert!(numbered("theo Phụ lục I.").contains(&"mentioned-appendix-unknown"));
        assert!(!numbered("theo Phụ lục I.").contains(&"appendix-not-mentioned"));
    }
}
