//! Boxes 1 to 5b, 9a, 10 and 11: everything above the body.

use super::line::{Line, Side};
use super::{Addressees, Certainty, Components, Found, Lines, NumberLine, Part, kind, number, written};
use crate::docx::read::{Alignment, Document};
use crate::measure::Length;
use crate::nearest::distance;
use crate::standard::wording;
use crate::vietnamese::fold::{fold, fold_without_marks};

/// The most lines that a letterhead has, text boxes and blank lines among them.
const HEAD: usize = 80;
/// How many letters a fixed wording can differ by and still be recognised.
const SLIPS: usize = 6;
/// The most letters of a line of the letterhead.
const LINE: usize = 160;
/// Place and date are shorter.
const DATE_LINE: usize = 90;
/// From this indent on, a line below `Kính gửi:` is one of its items.
const ITEM_INDENT: Length = Length::mm(20.0);

/// Finds the letterhead and the addressees; gives the position of the line after them.
pub(super) fn find(document: &Document, lines: &[Line], components: &mut Components) -> usize {
    let head = lines.len().min(HEAD);
    let addressees = position(lines, head, |line| line.begins("kinh gui") || line.begins("kinh goi"));
    let end = addressees.unwrap_or_else(|| before_foot(lines, head));
    let title = nearest_to(lines, end, wording::NATIONAL_TITLE);
    let motto = nearest_to(lines, end, wording::MOTTO);
    let number = number_position(lines, end);
    let date = date_position(lines, end, motto.as_ref().map(|motto| motto.start));
    let subject = position(lines, end, is_subject);
    components.national_title =
        title.clone().and_then(|at| fixed_wording(document, &lines[at], wording::NATIONAL_TITLE));
    components.motto = motto.clone().and_then(|at| fixed_wording(document, &lines[at], wording::MOTTO));
    components.number = number.map(|(at, certainty)| NumberLine::of(document, lines[at].found(certainty)));
    components.place_and_date = date.map(|at| lines[at].found(date_certainty(&lines[at])));
    components.subject = subject.and_then(|at| subject_of(lines, at, end));
    marks(lines, head, components);
    let fixed = [title, motto.clone()].into_iter().flatten().flatten();
    let known: Vec<usize> =
        fixed.chain([number.map(|(at, _)| at), date, subject].into_iter().flatten()).collect();
    let type_name = written(lines, 0..end).find(|(at, line)| !known.contains(at) && kind::is_type_name(line));
    // A letter has its subject beside the number, or `Kính gửi`; where it has neither, a title below the number is one.
    let below_number = || number.filter(|_| subject.is_none() && addressees.is_none()).map(|(at, _)| at);
    let own_title = || title_below(lines, below_number()?.max(date.unwrap_or(0))..end, kind::is_title);
    let below_motto = || motto.clone().filter(|_| number.is_none() && subject.is_none());
    let title_of_people = || title_below(lines, below_motto()?.end - 1..end, kind::is_title_of_people);
    let type_name = type_name.or_else(own_title).or_else(title_of_people);
    components.type_name = type_name.map(|(_, line)| line.found(Certainty::Likely));
    agencies(lines, number.map_or(end, |(at, _)| at), &known, components);
    if let Some(at) = addressees {
        return addressees_of(document, lines, at, components);
    }
    let last = type_name.map(|(at, _)| at).into_iter().chain(known).max();
    let last = last.map_or(0, |at| at + 1);
    let after_subject = components.subject.as_ref().map(Found::last);
    let after_subject = after_subject.and_then(|part| lines.iter().position(|line| line.part == *part));
    after_subject.map_or(last, |at| last.max(at + 1))
}

fn position(lines: &[Line], end: usize, fits: impl Fn(&Line) -> bool) -> Option<usize> {
    written(lines, 0..end).find(|(_, line)| fits(line)).map(|(at, _)| at)
}

/// Where the text after the letterhead cannot reach: the recipients.
fn before_foot(lines: &[Line], head: usize) -> usize {
    position(lines, head, |line| line.begins("noi nhan")).unwrap_or(head)
}

/// The line that is nearest to a fixed wording, if one is near; or two, one below the other, where a break parts it.
fn nearest_to(lines: &[Line], end: usize, wording: &str) -> Option<Lines> {
    let key = fold_without_marks(wording);
    let short = || written(lines, 0..end).filter(|(_, line)| line.key.len() < key.len() * 2);
    let single = || short().map(|(at, line)| (distance(&line.key, &key), at, at + 1)).min();
    let is_pair = |(at, line): &(usize, &Line)| {
        lines[..end]
            .get(at + 1)
            .is_some_and(|below| !below.is_blank() && (below.cell, below.side) == (line.cell, line.side))
    };
    let pair = |(at, _): (usize, &Line)| (distance(&key_of(&lines[at..at + 2]), &key), at, at + 2);
    let near = |(distance, _, _): &(usize, usize, usize)| *distance <= SLIPS;
    let single = single().filter(near);
    // `Độc lập - Tự do - Hạnh` is near by itself, and yet the word below belongs to it.
    let is_exact = single.is_some_and(|(distance, _, _)| distance == 0);
    let pair = || short().filter(is_pair).map(pair).min().filter(near);
    let pair = if is_exact { None } else { pair() };
    let found = pair.filter(|(distance, _, _)| single.is_none() || *distance == 0).or(single);
    found.map(|(_, start, end)| start..end)
}

/// The first line with words below the first of these, if it is a title.
fn title_below(lines: &[Line], at: Lines, is_title: impl Fn(&Line) -> bool) -> Option<(usize, &Line)> {
    let below = at.start + 1..at.end;
    written(lines, below)
        .find(|(_, line)| line.has_words())
        .filter(|(_, line)| is_title(line) && !is_mark(line))
}

fn key_of(lines: &[Line]) -> String {
    lines.iter().map(|line| line.key.as_str()).collect::<Vec<_>>().join(" ")
}

fn fixed_wording(document: &Document, lines: &[Line], wording: &str) -> Option<Found> {
    // The space before a break is no space too many.
    let parts = match lines {
        [line] => vec![line.part.clone()],
        _ => lines.iter().map(|line| trimmed(document, &line.part)).collect(),
    };
    let is_exact = key_of(lines) == fold_without_marks(wording);
    let certainty = if is_exact { Certainty::Certain } else { Certainty::Likely };
    Found::several(parts, certainty)
}

fn number_position(lines: &[Line], end: usize) -> Option<(usize, Certainty)> {
    let certain = position(lines, end, |line| number::begins_number_line(&line.text));
    let certain = certain.map(|at| (at, Certainty::Certain));
    certain.or_else(|| {
        Some((position(lines, end, |line| number::is_bare_number(&line.text))?, Certainty::Likely))
    })
}

/// The line with place and date: “…, ngày … tháng … năm …”, and where there is none, one with a date in figures.
fn date_position(lines: &[Line], end: usize, motto: Option<usize>) -> Option<usize> {
    let fits = |line: &Line| line.text.chars().count() <= DATE_LINE && !line.begins("can cu");
    let in_words = |line: &Line| {
        let words: Vec<&str> = line.key.split(' ').collect();
        fits(line) && ["ngay", "thang", "nam"].iter().all(|word| words.contains(word))
    };
    let in_figures = |line: &Line| {
        let figures = line.text.rsplit(',').next().unwrap_or_default();
        fits(line) && line.text.contains(',') && figures.matches('/').count() == 2
    };
    let after_motto = motto.unwrap_or(0);
    let found = written(lines, after_motto..end).find(|(_, line)| in_words(line)).map(|(at, _)| at);
    found
        .or_else(|| position(lines, end, in_words))
        .or_else(|| written(lines, after_motto..end).find(|(_, line)| in_figures(line)).map(|(at, _)| at))
        .or_else(|| {
            let nearly = |line: &Line| fits(line) && is_nearly_date(line);
            written(lines, after_motto..end).find(|(_, line)| nearly(line)).map(|(at, _)| at)
        })
}

/// A line at the right or in italics with month and year, where the word *ngày* is missing or touches the day.
fn is_nearly_date(line: &Line) -> bool {
    let stands = |word: &str| {
        let begins = |written: &str| written.strip_prefix(word).map(str::to_owned);
        line.key.split(' ').filter_map(begins).any(|rest| rest.chars().all(|sign| sign.is_ascii_digit()))
    };
    let is_apart = line.side == Side::Right || line.is_italic;
    is_apart && !is_subject(line) && line.text.contains(',') && stands("thang") && stands("nam")
}

fn date_certainty(line: &Line) -> Certainty {
    if line.side == Side::Right || line.is_italic { Certainty::Certain } else { Certainty::Likely }
}

fn is_subject(line: &Line) -> bool {
    let is_short = line.text.chars().count() <= 2 * LINE;
    is_short && (line.begins("v v") || line.begins("vv") || line.begins("ve viec") && line.side == Side::Left)
}

/// The subject and what stands below it in its cell.
fn subject_of(lines: &[Line], at: usize, end: usize) -> Option<Found> {
    let first = &lines[at];
    let belongs = |line: &&Line| {
        let is_together =
            line.paragraph() == first.paragraph() || first.cell.is_some() && line.cell == first.cell;
        is_together && line.side == first.side && line.has_words() && !is_mark(line)
    };
    let parts = lines[at..end].iter().take_while(belongs).map(|line| line.part.clone());
    let certainty = if first.begins("v v") { Certainty::Certain } else { Certainty::Likely };
    Found::several(parts.collect(), certainty)
}

const URGENCY: [&str; 3] = ["khan", "thuong khan", "hoa toc"];
const SECRECY: [&str; 3] = ["mat", "toi mat", "tuyet mat"];
const CIRCULATION: [&str; 2] = ["xem xong tra lai", "luu hanh noi bo"];

/// How marks begin that offices make up.
const URGENT_WORDS: [&str; 6] = ["khan", "rat", "toi", "cuc", "dac", "thuong"];
/// The most words of a mark.
const MARK: usize = 5;

fn is_mark(line: &Line) -> bool {
    is_urgency(line) || [&SECRECY[..], &CIRCULATION].iter().any(|marks| marks.contains(&line.key.as_str()))
}

/// `DỰ THẢO`, `DỰ THẢO LẦN 2`, `(Dự thảo)`: no line of an agency.
fn is_draft_mark(line: &Line) -> bool {
    let words = line.key.trim_matches(['(', ')', '[', ']']);
    words.split(' ').count() <= MARK && (words == "du thao" || words.starts_with("du thao "))
}

/// A mark of the decree, or one of somebody's own: `RẤT KHẨN`, `HỎA TỐC HẸN GIỜ`.
fn is_urgency(line: &Line) -> bool {
    let is_short = line.key.split(' ').count() <= MARK && line.side != Side::Whole;
    let begins = || URGENT_WORDS.iter().any(|word| line.begins(word));
    let has_word = || begins() && fold(&line.text).split(' ').any(|word| word == "khẩn");
    URGENCY.contains(&line.key.as_str())
        || is_short && line.is_capitals() && (line.begins("hoa toc") || has_word())
}

fn marks(lines: &[Line], head: usize, components: &mut Components) {
    let mark = |marks: &[&str]| {
        let at = position(lines, head, |line| line.is_capitals() && marks.contains(&line.key.as_str()))?;
        Some(lines[at].found(Certainty::Certain))
    };
    let urgency = position(lines, head, |line| line.is_capitals() && is_urgency(line));
    components.urgency = urgency.map(|at| lines[at].found(Certainty::Certain));
    components.secrecy = mark(&SECRECY);
    components.circulation = mark(&CIRCULATION);
}

/// Words that begin the name of an agency which has one above it.
const SUBORDINATE: [&str; 14] = [
    "so",
    "phong",
    "ban",
    "chi cuc",
    "cuc",
    "vu",
    "truong",
    "trung tam",
    "van phong",
    "thanh tra",
    "benh vien",
    "vien",
    "dai",
    "doi",
];

/// The lines of the agencies: those at the left above the number, or the ones in capitals where nothing stands side by side.
fn agencies(lines: &[Line], end: usize, known: &[usize], components: &mut Components) {
    let candidate = |(at, line): &(usize, &Line)| {
        !known.contains(at)
            && line.has_words()
            && !is_mark(line)
            && !is_draft_mark(line)
            && line.text.chars().count() <= LINE
    };
    let left = |(_, line): &(usize, &Line)| line.side == Side::Left;
    let mut names: Vec<&Line> =
        written(lines, 0..end).filter(candidate).filter(left).map(|(_, line)| line).collect();
    let mut certainty = Certainty::Certain;
    if names.is_empty() {
        let capitals = |(_, line): &(usize, &Line)| line.is_capitals() && !kind::is_type_name(line);
        names = written(lines, 0..end).filter(candidate).filter(capitals).map(|(_, line)| line).collect();
        certainty = Certainty::Likely;
    }
    if names.is_empty() {
        return;
    }
    let (first_of_issuer, split) = first_line_of_issuer(&names);
    let parts = |names: &[&Line]| names.iter().map(|line| line.part.clone()).collect();
    let certainty = certainty.min(split);
    components.parent_agency = Found::several(parts(&names[..first_of_issuer]), certainty);
    components.issuing_agency = Found::several(parts(&names[first_of_issuer..]), certainty);
}

/// The parent agency is not bold and the issuing one is; where that tells nothing, the words decide.
fn first_line_of_issuer(names: &[&Line]) -> (usize, Certainty) {
    let bold = names.iter().position(|line| line.is_bold);
    match bold {
        Some(0) if names.iter().all(|line| line.is_bold) => by_words(names, Certainty::Likely),
        Some(0) | None => by_words(names, Certainty::Guess),
        Some(first) => (first, Certainty::Certain),
    }
}

fn by_words(names: &[&Line], certainty: Certainty) -> (usize, Certainty) {
    let subordinate = |line: &&Line| SUBORDINATE.iter().any(|word| line.begins(word));
    match names.iter().skip(1).position(subordinate) {
        Some(at) => (at + 1, certainty),
        None => (0, certainty),
    }
}

fn addressees_of(document: &Document, lines: &[Line], at: usize, components: &mut Components) -> usize {
    let first = &lines[at];
    let typed = first.part.typed(document);
    let length = label_length(&typed);
    let start = first.part.range.start;
    let label = Part { paragraph: first.paragraph(), range: start..start + length };
    let rest = Part { paragraph: first.paragraph(), range: start + length..first.part.range.end };
    let mut items = Vec::new();
    if rest.typed(document).chars().any(char::is_alphanumeric) {
        items.push(trimmed(document, &rest));
    }
    let mut end = at + 1;
    let table = first.cell.map(|cell| cell.table);
    for (index, line) in written(lines, at + 1..lines.len()) {
        let is_beside = table.is_some() && line.cell.map(|cell| cell.table) == table;
        let format = &document.paragraph(line.paragraph()).format;
        let is_after_sign =
            || items.last().is_some_and(|item: &Part| item.typed(document).trim_end().ends_with([';', ',']));
        let is_below = (items.is_empty() || is_after_sign())
            && line.text.chars().count() <= LINE
            && (format.alignment == Alignment::Center || format.indent_left >= ITEM_INDENT);
        let is_basis =
            ["can cu", "thuc hien", "theo de nghi"].into_iter().any(|words| line.begins_as_item(words));
        if is_item(line) && !is_basis || is_beside || is_below || line.paragraph() == first.paragraph() {
            items.push(line.part.clone());
            end = index + 1;
        } else {
            break;
        }
    }
    let certainty = if items.is_empty() { Certainty::Likely } else { Certainty::Certain };
    components.addressees = Some(Addressees { label: Found::one(label, certainty), items });
    end
}

/// Whether a line is one of a list: it begins with a dash, or with a bullet of the numbering.
pub(super) fn is_item(line: &Line) -> bool {
    line.text.starts_with(['-', '–', '—', '+', '•', '·', '*', '\u{2011}', '\u{f0b7}', '\u{f02d}'])
}

/// The length of the words `Kính gửi:` in bytes.
fn label_length(typed: &str) -> usize {
    let before: String = typed.chars().take(16).collect();
    if let Some(colon) = before.find(':') {
        return colon + 1;
    }
    let mut words = typed.char_indices().skip_while(|(_, letter)| letter.is_whitespace());
    let mut spaces = 0;
    words
        .find(|(_, letter)| {
            spaces += usize::from(letter.is_whitespace());
            spaces == 2
        })
        .map_or(typed.len(), |(at, _)| at)
}

/// A part without white space around it.
pub(super) fn trimmed(document: &Document, part: &Part) -> Part {
    let typed = part.typed(document);
    let start = part.range.start + (typed.len() - typed.trim_start().len());
    Part { paragraph: part.paragraph, range: start..start + typed.trim().len() }
}
