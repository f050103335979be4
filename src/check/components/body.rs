//! Box 6: the legal bases, the text and its headings, the end mark.

use super::letterhead::trimmed;
use super::line::Line;
use super::{Certainty, Components, Found, Lines, Part, written};
use crate::docx::read::{Alignment, Document};
use crate::standard::wording;

/// A heading in the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its words.
    pub found: Found,
    /// What it heads.
    pub kind: HeadingKind,
    /// Its number as it is seen, without the word before and the sign after it.
    pub number: String,
}

/// What a heading heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HeadingKind {
    /// Phần.
    Part,
    /// Chương.
    Chapter,
    /// Mục.
    Section,
    /// Tiểu mục.
    Subsection,
    /// Điều.
    Article,
    /// `I. TIÊU ĐỀ`.
    Roman,
    /// Khoản with a title of its own.
    Clause,
}

/// The most letters of a heading.
const HEADING: usize = 200;

/// Finds what stands between the letterhead and the signature.
pub(super) fn find(document: &Document, lines: &[Line], at: Lines, components: &mut Components) {
    let text: Vec<&Line> = written(lines, at.clone())
        .map(|(_, line)| line)
        .filter(|line| line.stands_in_text(document) && line.has_words())
        .collect();
    let bases = bases(&text);
    components.bases = text[..bases].iter().map(|line| line.found(Certainty::Likely)).collect();
    for line in &text[bases..] {
        if components.body.last() != Some(&line.paragraph()) {
            components.body.push(line.paragraph());
        }
    }
    components.headings = text[bases..].iter().filter_map(|line| heading(line)).collect();
    // It may stand alone on a line, as in the sample form 1.5.
    let last = written(lines, at).map(|(_, line)| line).rfind(|line| line.stands_in_text(document));
    components.end_mark = last.and_then(|line| end_mark(document, line));
}

/// How many lines at the beginning are legal bases: each begins with its word and ends with its sign, or they are in italics.
fn bases(text: &[&Line]) -> usize {
    let is_basis = |line: &Line| {
        let words = ["can cu", "xet", "theo de nghi"];
        let begins = words.into_iter().any(|words| line.begins_as_item(words));
        begins && (line.is_italic || line.text.ends_with(';'))
    };
    let count = text.iter().take_while(|line| is_basis(line)).count();
    // The last one has no semicolon, and where the others are not in italics it is none either.
    let is_last = |line: &&&Line| {
        let begins = line.begins_as_item("can cu") || line.begins_as_item("theo de nghi");
        begins && line.text.chars().count() < 300 && line.text.ends_with(['.', ','])
    };
    count + usize::from(count > 0 && text.get(count).is_some_and(|line| is_last(&line)))
}

fn heading(line: &Line) -> Option<Heading> {
    if line.text.chars().count() > HEADING {
        return None;
    }
    let (kind, number) = named_heading(line).or_else(|| numbered_heading(line))?;
    Some(Heading { found: line.found(Certainty::Likely), kind, number })
}

/// `Chương I`, `Điều 5. ...`
fn named_heading(line: &Line) -> Option<(HeadingKind, String)> {
    let words = [
        ("phan", HeadingKind::Part),
        ("chuong", HeadingKind::Chapter),
        ("muc", HeadingKind::Section),
        ("tieu muc", HeadingKind::Subsection),
        ("dieu", HeadingKind::Article),
    ];
    let (word, kind) = words.into_iter().find(|(word, _)| line.begins(word))?;
    let mut rest = line.text.split(' ').skip(word.split(' ').count());
    let number = rest.next()?;
    let bare = number.trim_end_matches(['.', ':']);
    let is_number =
        !bare.is_empty() && bare.chars().all(|sign| sign.is_ascii_digit() || "IVXLC".contains(sign));
    let stands_alone = rest.next().is_none() && line.alignment == Alignment::Center;
    let is_heading = if kind == HeadingKind::Article {
        number.ends_with('.') || line.is_bold
    } else {
        stands_alone || line.is_bold
    };
    (is_number && is_heading).then(|| (kind, bare.to_owned()))
}

/// `I. TIÊU ĐỀ`, `1. Tiêu đề`
fn numbered_heading(line: &Line) -> Option<(HeadingKind, String)> {
    let (number, title) = line.text.split_once(". ")?;
    let is_roman = !number.is_empty() && number.chars().all(|sign| "IVXLC".contains(sign));
    if is_roman {
        return Some((HeadingKind::Roman, number.to_owned()));
    }
    let is_clause = !number.is_empty() && number.chars().all(|sign| sign.is_ascii_digit());
    let is_titled = line.is_bold && !title.ends_with(['.', ';', ':']);
    (is_clause && is_titled).then(|| (HeadingKind::Clause, number.to_owned()))
}

fn end_mark(document: &Document, line: &Line) -> Option<Found> {
    let part = trimmed(document, &line.part);
    let start = part.typed(document).strip_suffix(wording::END_MARK)?.len();
    let mark = Part { paragraph: part.paragraph, range: part.range.start + start..part.range.end };
    Some(Found::one(mark, Certainty::Certain))
}
