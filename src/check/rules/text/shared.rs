//! What the rules about text share.

use crate::docx::read::Paragraph;
use crate::vietnamese::legacy;

/// Fonts that were made for an encoding of their own, by how their names begin.
const FONTS: [&str; 3] = [".vn", "vni-", "vni "];

/// Whether the words of a paragraph that are set in such fonts, or else all of them, are of an old encoding.
pub(super) fn encoding(paragraph: &Paragraph) -> Option<legacy::Encoding> {
    let old: String = paragraph
        .visible_runs()
        .filter(|run| run.fonts().iter().any(|(font, _)| is_old(font)))
        .map(|run| run.text.as_str())
        .collect();
    legacy::behind_latin(&old).or_else(|| legacy::behind_latin(&paragraph.text()))
}

/// Whether a font was made for an encoding from before Unicode.
pub(super) fn is_old(font: &str) -> bool {
    let begins = |name: &&str| font.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name));
    FONTS.iter().any(begins)
}
