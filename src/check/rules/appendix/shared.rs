//! Where the letter speaks of its appendices, and by which numbers.

use std::ops::Range;

use crate::check::Examined;
use crate::check::citations::document_type;
use crate::check::findings::Spot;
use crate::check::prose::{Passage, Region};
use crate::vietnamese::number::roman;
use crate::vietnamese::words::{Token, TokenKind};

/// The appendices that a letter names.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    /// The numbers in their order, each with its place.
    pub(super) numbers: Vec<(usize, Spot)>,
    /// Whether appendices, or what is enclosed, are named without a number.
    has_general: Generality,
}

/// Whether a letter speaks of appendices without a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Generality {
    #[default]
    Absent,
    Present,
}

/// The most appendices that a number is looked for among.
const MOST: usize = 60;

/// The number that a label has: Roman, or Arabic where somebody wrote it so.
pub(super) fn number_of(written: &str) -> Option<usize> {
    let arabic = written.parse().ok().filter(|number| (1..=MOST).contains(number));
    arabic.or_else(|| (1..=MOST).find(|number| roman(*number) == written))
}

/// Words before *kèm* that say that something goes with the letter, whatever else the sentence speaks of.
const SENT: [&str; 2] = ["gửi", "đính"];

impl Mentions {
    /// Looks into everything above the appendices.
    pub(super) fn of(letter: &Examined<'_>) -> Self {
        let mut mentions = Self::default();
        for passage in letter.passages.iter().filter(|passage| passage.region != Region::Appendix) {
            mentions.add(passage);
        }
        mentions
    }

    /// Whether an appendix is meant, by its number or as one of all.
    pub(super) fn names(&self, number: usize) -> bool {
        self.has_general == Generality::Present || self.numbers.iter().any(|(named, _)| *named == number)
    }

    /// Whether any is meant.
    pub(super) fn is_any(&self) -> bool {
        self.has_general == Generality::Present || !self.numbers.is_empty()
    }

    fn add(&mut self, passage: &Passage) {
        let tokens = passage.tokens();
        let mut named = false;
        for at in labels(&tokens) {
            named = true;
            let (numbers, end) = numbers_after(&tokens, at);
            if is_of_another_text(&tokens, end) {
                continue;
            }
            if numbers.is_empty() {
                self.has_general = Generality::Present;
            }
            let words = tokens[at - 2].start..tokens[end - 1].end();
            self.numbers.extend(numbers.into_iter().map(|number| (number, passage.spot(words.clone()))));
        }
        // `danh sách kèm theo`, `biểu gửi kèm` name an appendix without the word.
        let is_enclosed = |at: usize| {
            let is_sent =
                at.checked_sub(1).is_some_and(|before| SENT.iter().any(|word| tokens[before].is_word(word)));
            tokens[at].is_word("kèm") && (!named || is_sent)
        };
        if (0..tokens.len()).any(is_enclosed) {
            self.has_general = Generality::Present;
        }
    }
}

/// The positions after each `phụ lục`.
fn labels(tokens: &[Token<'_>]) -> Vec<usize> {
    let is_label =
        |at: &usize| tokens[*at].is_word("phụ") && tokens.get(at + 1).is_some_and(|next| next.is_word("lục"));
    (0..tokens.len()).filter(is_label).map(|at| at + 2).collect()
}

/// The numbers after a label, `I`, `I, II và III`, `I đến III`, and the position after them.
fn numbers_after(tokens: &[Token<'_>], at: usize) -> (Vec<usize>, usize) {
    let number = |at: usize| tokens.get(at).and_then(|token| number_of(token.text));
    let at = if tokens.get(at).is_some_and(|token| token.is_word("số")) && number(at + 1).is_some() {
        at + 1
    } else {
        at
    };
    let Some(first) = number(at) else { return (Vec::new(), at) };
    // `Phụ lục 2.1` is of another way of counting.
    if tokens[at].kind == TokenKind::Number
        && tokens.get(at + 1).is_some_and(|next| next.text == "." && number(at + 2).is_some())
    {
        return (Vec::new(), at + 1);
    }
    let (mut numbers, mut end) = (vec![first], at + 1);
    while let Some(sign) = tokens.get(end) {
        // `I, Phụ lục II` and `I đến Phụ lục III` say the word again.
        let repeats = tokens.get(end + 1).is_some_and(|word| word.is_word("phụ"));
        let Some(next) = number(end + if repeats { 3 } else { 1 }) else { break };
        let last = numbers[numbers.len() - 1];
        match sign.text {
            "đến" | "-" | "–" if next > last => numbers.extend(last + 1..=next),
            "," | "và" | "&" if !repeats => numbers.push(next),
            _ => break,
        }
        end += if repeats { 4 } else { 2 };
    }
    (numbers, end)
}

/// Whether the words after a label say that it is of another text: `ban hành kèm theo Nghị định`, `của Thông tư`, `Quyết định số`.
fn is_of_another_text(tokens: &[Token<'_>], end: usize) -> bool {
    let rest = tokens.get(end..).unwrap_or_default();
    let between = |token: &&Token<'_>| {
        ["ban", "hành", "kèm", "theo", "của", "tại", "thuộc", "trong"].iter().any(|word| token.is_word(word))
    };
    let skipped = rest.iter().take_while(between).count();
    let is_issued = rest[..skipped].iter().any(|token| token.is_word("hành"));
    // “ban hành kèm theo.” names no text, and “Công văn này” is the letter itself.
    document_type(rest, skipped).is_some_and(|(length, name)| {
        let is_this = rest.get(skipped + length).is_some_and(|token| token.is_word("này"));
        let may_be_this = !is_issued && ["Văn bản", "Công văn"].contains(&name);
        !is_this && !may_be_this
    })
}

/// The words of a passage that announce an appendix of its own: `Phụ lục ... kèm theo`.
pub(super) fn encloses(passage: &Passage) -> Option<Range<usize>> {
    let tokens = passage.tokens();
    labels(&tokens).into_iter().find_map(|at| {
        let (_, end) = numbers_after(&tokens, at);
        let [first, second] = tokens.get(end..end + 2)? else { return None };
        let is_enclosed =
            first.is_word("kèm") && second.is_word("theo") || first.is_word("đính") && second.is_word("kèm");
        let words = tokens[at - 2].start..second.end();
        (is_enclosed && !is_of_another_text(&tokens, end)).then_some(words)
    })
}
