//! The text of a document as people read it: where a paragraph belongs, its words, its sentences, and slips in it.

use std::collections::HashMap;
use std::ops::Range;

use super::Examined;
use super::citations::{Citation, citations};
use super::components::{Components, Found};
use super::findings::{Findings, Spot};
use crate::diagnostic::Diagnostic;
use crate::docx::read::{Document, Paragraph, ParagraphId};
use crate::vietnamese::words::{Token, TokenKind, tokens};

/// What a paragraph belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::check) enum Region {
    /// The subject.
    Subject,
    /// The addressees.
    Addressees,
    /// A legal basis.
    Basis,
    /// The body.
    Body,
    /// The recipients.
    Recipients,
    /// A table in the text of the letter.
    Table,
    /// An appendix, its tables among it.
    Appendix,
    /// The letterhead and the signature, where blanks and names stand.
    Other,
}

/// A paragraph with words.
#[derive(Clone, Debug)]
pub(in crate::check) struct Passage {
    /// The paragraph.
    pub(in crate::check) paragraph: ParagraphId,
    /// Its text as it was typed; what is hidden is covered, byte by byte.
    pub(in crate::check) text: String,
    /// What it belongs to.
    pub(in crate::check) region: Region,
    /// The texts that it cites, by its tokens, where it is a legal basis or of the body.
    pub(in crate::check) citations: Vec<Citation>,
    /// Its words, numbers and signs, in bytes: each rule reads them.
    words: Vec<(Range<usize>, TokenKind)>,
}

/// Stands for a byte of hidden text.
const COVER: &str = "\u{1}";

/// The passages of the body of a document, text boxes among them.
pub(super) fn passages_of(document: &Document, components: &Components) -> Vec<Passage> {
    let regions = regions(document, components);
    let passage = |paragraph: &Paragraph| {
        let table = document.outermost_cell(&paragraph.place).map(|cell| document.table(cell.table));
        let elsewhere =
            if table.is_some_and(|table| !table.is_borderless()) { Region::Table } else { Region::Other };
        let region = regions.get(&paragraph.id).copied().unwrap_or(elsewhere);
        let text = uncovered(paragraph);
        let tokens = tokens(&text);
        let citations = if is_letter_text(region) { citations(&tokens) } else { Vec::new() };
        let words = tokens.iter().map(|token| (token.start..token.end(), token.kind)).collect();
        Passage { paragraph: paragraph.id, text, region, citations, words }
    };
    document.paragraphs().filter(|paragraph| !paragraph.is_blank()).map(passage).collect()
}

const fn is_letter_text(region: Region) -> bool {
    matches!(region, Region::Basis | Region::Body)
}

fn regions(document: &Document, components: &Components) -> HashMap<ParagraphId, Region> {
    let mut regions = HashMap::new();
    let mut add = |paragraph: ParagraphId, region: Region| {
        regions.entry(paragraph).or_insert(region);
    };
    for appendix in &components.appendices {
        for paragraph in document.paragraphs_in(appendix.blocks_of(document)) {
            add(paragraph.id, Region::Appendix);
        }
    }
    for part in components.subject.iter().flat_map(Found::parts) {
        add(part.paragraph, Region::Subject);
    }
    if let Some(addressees) = &components.addressees {
        for part in addressees.label.parts().iter().chain(&addressees.items) {
            add(part.paragraph, Region::Addressees);
        }
    }
    if let Some(recipients) = &components.recipients {
        for part in &recipients.items {
            add(part.paragraph, Region::Recipients);
        }
    }
    for part in components.bases.iter().flat_map(Found::parts) {
        add(part.paragraph, Region::Basis);
    }
    for paragraph in &components.body {
        add(*paragraph, Region::Body);
    }
    regions
}

fn uncovered(paragraph: &Paragraph) -> String {
    let texts = paragraph
        .runs
        .iter()
        .map(|run| if run.format.is_hidden() { COVER.repeat(run.text.len()) } else { run.text.clone() });
    texts.collect()
}

impl Passage {
    /// Its words, numbers and signs.
    pub(in crate::check) fn tokens(&self) -> Vec<Token<'_>> {
        let token = |(at, kind): &(Range<usize>, TokenKind)| Token {
            text: &self.text[at.clone()],
            start: at.start,
            kind: *kind,
        };
        self.words.iter().map(token).collect()
    }

    /// Words of it.
    pub(in crate::check) const fn spot(&self, words: Range<usize>) -> Spot {
        Spot::Words(self.paragraph, words)
    }

    /// Some of its words with the words before and after them, as a person would quote them.
    pub(in crate::check) fn quoted(&self, words: &Range<usize>) -> (Range<usize>, String) {
        let before = self.text[..words.start].trim_end();
        let start = before
            .rfind(char::is_whitespace)
            .map_or(0, |space| space + before[space..].chars().next().map_or(0, char::len_utf8));
        let start = if before.is_empty() { words.start } else { start };
        let gap = self.text[words.end..].len() - self.text[words.end..].trim_start().len();
        let after = &self.text[words.end + gap..];
        let end = words.end + gap + after.find(char::is_whitespace).unwrap_or(after.len());
        let end = if after.is_empty() { words.end } else { end };
        (start..end, self.text[start..end].replace(COVER, ""))
    }
}

/// How far a sentence is looked for on either side, so that a paragraph of a million words is read in time.
const FAR: usize = 400;

/// The sentence among tokens that one of them is in: from one full stop, semicolon, question or exclamation mark to the next.
pub(in crate::check) fn sentence(tokens: &[Token<'_>], at: usize) -> Range<usize> {
    let (first, last) = (at.saturating_sub(FAR), tokens.len().min(at + FAR));
    let start =
        (first..at).rev().find(|index| ends_sentence(tokens, *index)).map_or(first, |index| index + 1);
    let end = (at..last).find(|index| ends_sentence(tokens, *index)).unwrap_or(last);
    start..end
}

fn ends_sentence(tokens: &[Token<'_>], at: usize) -> bool {
    let token = tokens[at];
    match token.text {
        ";" | "!" | "?" => true,
        "." => {
            let next = tokens.get(at + 1);
            let stands_apart = next.is_none_or(|next| !token.touches(next) && !starts_small(next));
            // `TP. Hồ Chí Minh`, `KT. Giám đốc`: after capitals a full stop abbreviates.
            let before = at.checked_sub(1).map(|before| tokens[before]);
            let abbreviates = before.is_some_and(|before| {
                before.kind == TokenKind::Word && before.text.chars().all(char::is_uppercase)
            });
            stands_apart && (next.is_none() || !abbreviates)
        }
        _ => false,
    }
}

fn starts_small(token: &Token<'_>) -> bool {
    token.text.starts_with(char::is_lowercase)
}

/// A slip that may stand in many places.
#[derive(Debug)]
pub(in crate::check) struct Slips {
    /// The first places, each with the words there.
    first: Vec<(Spot, String)>,
    count: usize,
}

/// In how many places a slip is told by itself; more would bury what else is told.
const TOLD_SLIPS: usize = 10;

impl Slips {
    /// Looks for a slip in each passage.
    pub(in crate::check) fn of<'p>(
        passages: impl Iterator<Item = &'p Passage>,
        find: impl Fn(&Passage) -> Vec<Range<usize>>,
    ) -> Self {
        let mut slips = Self { first: Vec::new(), count: 0 };
        for passage in passages {
            let found = find(passage);
            slips.count += found.len();
            for slip in found.iter().take(TOLD_SLIPS - slips.first.len()) {
                let (words, written) = passage.quoted(slip);
                slips.first.push((passage.spot(words), written));
            }
        }
        slips
    }

    /// Tells the first places, with the last of them how many more there are.
    pub(in crate::check) fn tell_each(self, findings: &mut Findings<'_>, finding: impl Fn() -> Diagnostic) {
        let (told, count) = (self.first.len(), self.count);
        for (index, (spot, written)) in self.first.into_iter().enumerate() {
            let more = if index + 1 == told { count - told } else { 0 };
            findings.push(spot, finding().with("written", written).with("more", more));
        }
    }

    /// Tells the first place, and in how many it is: where all are mended at once.
    pub(in crate::check) fn tell_once(self, findings: &mut Findings<'_>, finding: Diagnostic) {
        let Some((spot, written)) = self.first.into_iter().next() else { return };
        findings.push(spot, finding.with("written", written).with("count", self.count));
    }
}

impl Examined<'_> {
    /// The passages where words stand in sentences and lists, and no blanks for a date or a number are usual.
    pub(in crate::check) fn running_text(&self) -> impl Iterator<Item = &Passage> {
        self.passages.iter().filter(|passage| passage.region != Region::Other)
    }

    /// The passages of the text of the letter itself: legal bases and body.
    pub(in crate::check) fn letter_text(&self) -> impl Iterator<Item = &Passage> {
        self.passages.iter().filter(|passage| is_letter_text(passage.region))
    }

    /// The passages of a region.
    pub(in crate::check) fn passages_in(&self, region: Region) -> impl Iterator<Item = &Passage> {
        self.passages.iter().filter(move |passage| passage.region == region)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::check::Mode;
    use crate::check::letters_for_tests::{document_of, good};

    /// What rules look for, in whatever order.
    const WORDS: [&str; 40] = [
        "ngày",
        "tháng",
        "năm",
        "25",
        "31/4",
        "25/10/2021",
        "từ",
        "đến",
        "(",
        ")",
        "07",
        "thứ",
        "Hai",
        "nhất",
        "Phụ",
        "lục",
        "I",
        "II",
        ",",
        ".",
        ";",
        "-",
        "–",
        "Nghị định",
        "số",
        "30/2020/NĐ-CP",
        "của",
        "về",
        "kèm theo",
        "hai mươi",
        "lăm",
        "xã",
        "1.250",
        "Khoản",
        "điều",
        "trước",
        "gửi về",
        "  ",
        "hoà",
        "Ủy Ban Nhân Dân",
    ];

    #[test]
    fn every_passage_knows_where_it_belongs() {
        let regions = good().examined(Mode::Final, |letter| {
            let region = |words: &str| {
                letter
                    .passages
                    .iter()
                    .find(|passage| passage.text.contains(words))
                    .map(|passage| passage.region)
            };
            ["V/v", "Kính gửi", "Thực hiện", "Như trên", "Kèm theo", "Số văn bản đi", "GIÁM ĐỐC"].map(region)
        });
        let expected = [
            Region::Subject,
            Region::Addressees,
            Region::Body,
            Region::Recipients,
            Region::Appendix,
            Region::Appendix,
            Region::Other,
        ];
        assert_eq!(regions, expected.map(Some));
    }

    #[test]
    fn a_sentence_ends_where_people_stop() {
        let text = "Gửi về TP. Huế trước ngày 5.10.2026. Đề nghị UBND; các sở";
        let tokens = tokens(text);
        let words = |at: usize| {
            let range = sentence(&tokens, at);
            &text[tokens[range.start].start..tokens[range.end - 1].end()]
        };
        assert_eq!(words(0), "Gửi về TP. Huế trước ngày 5.10.2026");
        assert_eq!(words(tokens.len() - 1), "các sở");
    }

    #[test]
    fn a_quotation_has_the_words_around() {
        document_of("justify 14 | gửi báo  cáo về").examined(Mode::Final, |letter| {
            let passage = &letter.passages[0];
            let at = passage.text.find("  ").unwrap();
            assert_eq!(passage.quoted(&(at..at + 2)).1, "báo  cáo");
            assert_eq!(passage.quoted(&(0..passage.text.len())).1, "gửi báo  cáo về");
        });
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn whatever_a_letter_says_it_is_checked_to_the_end(
            words in prop::collection::vec(prop::sample::select(WORDS.to_vec()), 0..60),
            spaced in prop::sample::select(vec![" ", ""]),
        ) {
            let letter = good().with("Nội dung báo cáo theo", &words.join(spaced));
            letter.finds();
        }
    }
}
