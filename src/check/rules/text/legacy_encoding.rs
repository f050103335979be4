//! Text in an encoding from before Unicode.
//!
//! # What is wrong
//! The text is typed for a font of TCVN3 (`.VnTime`) or VNI: read as Unicode it is no Vietnamese. Told by the words, so that a Unicode text that merely names such a font is left to the rule about fonts. Where the whole letterhead is typed so, no other rule understands it.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 4: Unicode, by TCVN 6909:2001.
//!
//! # What to do
//! Convert the document to Unicode (for example with `UniKey`) and set Times New Roman.
//!
//! # Bad
//! ```text
//! Céng hßa x· héi chñ nghÜa ViÖt Nam
//! ```
//!
//! # Good
//! ```text
//! Cộng hòa xã hội chủ nghĩa Việt Nam
//! ```

use super::shared;
use crate::check::components::Kind;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "legacy-encoding",
    clause: "ND30-PL1-I-4-unicode",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Text,
};

/// Text that is not Unicode: how it begins, the name of its encoding, and how many paragraphs have such.
struct Legacy {
    written: String,
    encoding: &'static str,
    count: usize,
}

impl From<Legacy> for Diagnostic {
    fn from(Legacy { written, encoding, count }: Legacy) -> Self {
        METADATA
            .finding()
            .with("written", written)
            .with("encoding", encoding)
            .with("count", count.to_string())
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    // Of a decision or a document of the Party only that is told.
    if !matches!(letter.components.kind, Kind::Letter(_) | Kind::Other) {
        return;
    }
    let all = letter.document.all_paragraphs();
    let mut found = all.filter_map(|paragraph| Some((paragraph, shared::encoding(paragraph)?)));
    let Some((first, encoding)) = found.next() else { return };
    let written = first.seen().split_whitespace().take(8).collect::<Vec<_>>().join(" ");
    findings.push(first, Legacy { written, encoding: encoding.name(), count: 1 + found.count() });
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, document_of, good};

    const OLD: &str =
        "Thùc hiÖn NghÞ ®Þnh cña ChÝnh phñ vÒ c«ng t¸c v¨n th\u{ad}, Së Néi vô ®Ò nghÞ Uû ban nh©n d©n x·";

    #[test]
    fn text_of_an_old_font_is_told() {
        let letter = good()
            .with("| Nội dung", &format!("| {OLD} Nội dung"))
            .with(" Nội dung báo cáo theo Phụ lục kèm theo.", ".")
            .with("Báo cáo gửi về", "Báo cáo theo Phụ lục gửi về");
        assert_eq!(letter.finds(), ["legacy-encoding"]);
        let dressed = good()
            .with(
                "justify 14 first 12.7 before 6 | Nội",
                &format!("justify 14 font .VnTime first 12.7 before 6 | {OLD} Nội"),
            )
            .with(" Nội dung báo cáo theo Phụ lục kèm theo.", ".")
            .with("Báo cáo gửi về", "Báo cáo theo Phụ lục gửi về");
        assert_eq!(dressed.finds(), ["legacy-encoding"]);
        let named = good().with(
            "justify 14 first 12.7 before 6 | Nội",
            "justify 14 font .VnTime first 12.7 before 6 | Nội",
        );
        assert_eq!(named.finds(), ["font-not-times-new-roman"]);
        assert_eq!(good().finds(), NOTHING);
    }

    #[test]
    fn it_is_told_where_nothing_else_is_understood() {
        let letter = document_of(&format!("left 14 font .VnTime | {OLD}"));
        assert_eq!(letter.finds(), ["document-not-a-letter", "legacy-encoding"]);
    }
}
