//! Boxes 7a to 7c, 9b and 13: who signs, who gets a copy, where the agency is.

use super::letterhead::{is_item, trimmed};
use super::line::{Line, Side, lines_of_paragraph};
use super::{Certainty, Components, Found, Lines, Part, Recipients, Signature, appendix, written};
use crate::docx::read::{Document, FirstPage, LINE_BREAK, LineSpacing, Paragraph, ParagraphId};
use crate::measure::Length;
use crate::standard::typeface;

/// The most lines between the end of the body and the end of the recipients.
const FOOT: usize = 120;
/// The most letters of a line of the signature.
const LINE: usize = 120;
/// The words of authority with which a line begins, folded: `KT.`, `K/T`.
const AUTHORITY: [&str; 9] = ["tm", "t m", "kt", "k t", "tl", "t l", "tuq", "t u q", "q"];
/// Words of titles.
const TITLES: [&str; 16] = [
    "giam doc",
    "chu tich",
    "bo truong",
    "thu truong",
    "cuc truong",
    "chi cuc truong",
    "vu truong",
    "truong phong",
    "hieu truong",
    "vien truong",
    "chanh",
    "pho",
    "truong ban",
    "tong",
    "uy vien",
    "bi thu",
];

/// Finds signature and recipients after the letterhead; gives where they stand, or the end of the text where there are none.
pub(super) fn find(document: &Document, lines: &[Line], top: usize, components: &mut Components) -> Lines {
    let end_of_text = appendix::first(document, lines, top).unwrap_or(lines.len());
    let after = || written(lines, top..end_of_text);
    let labels = || after().filter(|(_, line)| is_recipients_label(line));
    // A table of the text may have a column of this name.
    let is_lined = |line: &Line| line.cell.is_some_and(|cell| !document.table(cell.table).is_borderless());
    let label = labels().find(|(_, line)| !is_lined(line)).or_else(|| labels().next());
    let authority = after().find(|(_, line)| is_authority(line) && line.side != Side::Left);
    let title = || after().find(|(_, line)| is_title(line) && line.side == Side::Right);
    let authority = authority.or_else(title);
    let first = [label, authority].into_iter().flatten().map(|(at, _)| at).min();
    let Some(first) = first else { return end_of_text..end_of_text };
    let start = start_of_table(lines, first, top);
    let block = start..end_of_block(lines, first, (label.map(|(at, _)| at), end_of_text));
    if let Some((at, _)) = label {
        components.recipients = Some(recipients(document, lines, at, block.clone()));
    }
    let taken = components
        .recipients
        .iter()
        .flat_map(|recipients| recipients.items.iter().chain(&recipients.drafter));
    let taken: Vec<&Part> = taken.collect();
    let label = components.recipients.as_ref().map(|recipients| recipients.label.first().paragraph);
    let signing = written(lines, block.clone()).filter(|(_, line)| {
        let is_recipients =
            taken.contains(&&line.part) || Some(line.paragraph()) == label && line.begins("noi nhan");
        line.side != Side::Left && !is_recipients && line.has_words() && line.text.chars().count() <= LINE
    });
    let signing: Vec<&Line> = signing.map(|(_, line)| line).collect();
    components.signature = signature(document, &signing);
    block
}

/// `Nơi nhận:`, with the colon or without, and not `Nơi nhận hồ sơ: …` in the text.
fn is_recipients_label(line: &Line) -> bool {
    let mut rest = line.text.trim_start_matches(|sign: char| !sign.is_alphanumeric());
    for _ in 0..2 {
        rest = rest.trim_start().trim_start_matches(char::is_alphanumeric);
    }
    let is_alone = !rest.trim_start().starts_with(char::is_alphanumeric);
    is_alone && line.begins("noi nhan") && line.text.chars().count() <= LINE
}

fn start_of_table(lines: &[Line], first: usize, top: usize) -> usize {
    let Some(cell) = lines[first].cell else { return first };
    let same = |line: &&Line| line.cell.is_some_and(|other| other.table == cell.table);
    first - lines[top..first].iter().rev().take_while(same).count()
}

/// The end of the table that holds all; elsewhere the end of the text, as far as a foot can reach.
fn end_of_block(lines: &[Line], first: usize, (label, end): (Option<usize>, usize)) -> usize {
    let limit = end.min(first + FOOT);
    let last = label.map_or(first, |label| label.max(first));
    let Some(cell) = lines[last].cell else { return limit };
    let same = |line: &&Line| line.cell.is_some_and(|other| other.table == cell.table);
    let table_end = last + lines[last..limit].iter().take_while(same).count();
    let has_right = lines[first..table_end].iter().any(|line| line.side == Side::Right && line.has_words());
    if has_right { table_end } else { limit }
}

fn recipients(document: &Document, lines: &[Line], at: usize, block: Lines) -> Recipients {
    let first = &lines[at];
    let typed = first.part.typed(document);
    let length = typed.find(':').map_or(typed.len(), |colon| colon + 1);
    let start = first.part.range.start;
    let label = Part { paragraph: first.paragraph(), range: start..start + length };
    let rest = Part { paragraph: first.paragraph(), range: start + length..first.part.range.end };
    let mut items = Vec::new();
    if rest.typed(document).chars().any(char::is_alphanumeric) {
        items.push(trimmed(document, &rest));
    }
    let (mut archive, mut drafter) = (None, None);
    for (_, line) in written(lines, at + 1..block.end) {
        let is_beside = line.side != first.side && line.side != Side::Left;
        let is_listed = is_item(line) || line.cell.is_some() && line.cell == first.cell || line.begins("luu");
        if is_beside && !is_item(line) {
            continue;
        }
        if archive.is_some() && drafter.is_none() && !is_item(line) && is_drafter(&line.text) {
            drafter = Some(trimmed(document, &line.part));
            continue;
        }
        if !is_listed || !line.has_words() {
            if line.cell.is_none() && archive.is_some() {
                break;
            }
            continue;
        }
        if line.begins("luu") {
            archive = Some(items.len());
        }
        items.push(line.part.clone());
    }
    let certainty = if archive.is_some() { Certainty::Certain } else { Certainty::Likely };
    Recipients { label: Found::one(trimmed(document, &label), certainty), items, archive, drafter }
}

/// Whether a line is the initials of who wrote the letter, and how many copies there are: `PL.(300)`, `PL`.
pub(in crate::check) fn is_drafter(text: &str) -> bool {
    let (initials, copies) =
        text.split_once('(').map_or((text, None), |(initials, copies)| (initials, Some(copies)));
    let letters = initials.chars().filter(|sign| sign.is_alphabetic()).count();
    let is_short = (1..=5).contains(&letters)
        && initials.trim_end().chars().all(|sign| sign.is_alphabetic() || sign == '.');
    match copies {
        Some(copies) => {
            let count = copies.trim_end_matches(['.', ')', 'b']);
            is_short && !count.is_empty() && count.chars().all(|sign| sign.is_ascii_digit())
        }
        None => is_short && !initials.contains(char::is_lowercase),
    }
}

fn is_authority(line: &Line) -> bool {
    line.is_capitals()
        && line.text.chars().count() <= LINE
        && AUTHORITY.iter().any(|word| line.begins(word) && line.key.len() > word.len())
        // An initial alone may be anything: `Q` has a full stop.
        && (!line.begins("q") || line.text.starts_with(['Q', 'q']) && line.text[1..].starts_with(['.', '/']))
}

fn is_title(line: &Line) -> bool {
    line.is_capitals() && has_title(line)
}

/// Whether a line begins as titles do, in capitals or not.
fn has_title(line: &Line) -> bool {
    TITLES.iter().any(|title| line.begins(title)) && line.text.chars().count() <= LINE
}

/// The lines of the right side: first capitals, at the end the name.
fn signature(document: &Document, lines: &[&Line]) -> Option<Signature> {
    let lines: Vec<&&Line> = lines.iter().filter(|line| !line.text.starts_with(['(', '['])).collect();
    let name = name_of(&lines);
    let before_name = name.map_or(lines.len(), |(at, _)| at);
    let capitals: Vec<&&&Line> =
        lines[..before_name].iter().filter(|line| line.is_capitals() || has_title(line)).collect();
    if capitals.is_empty() && name.is_none() {
        return None;
    }
    let (authority, titles): (Vec<&&Line>, Vec<&&Line>) =
        capitals.into_iter().copied().partition(|line| is_authority(line));
    let part = |lines: Vec<&&Line>| lines.into_iter().map(|line| line.part.clone()).collect::<Vec<Part>>();
    let name = name.map(|(at, certainty)| (lines[at], certainty));
    let room = name.and_then(|(name, _)| room_for_signature(document, &lines[..before_name], name));
    Some(Signature {
        authority: part(authority),
        titles: part(titles),
        name: name.map(|(line, certainty)| Found::one(trimmed(document, &line.part), certainty)),
        room,
    })
}

/// The line with the name: the last one, in small letters, or in capitals that are no title.
fn name_of(lines: &[&&Line]) -> Option<(usize, Certainty)> {
    let at = lines.len().checked_sub(1)?;
    let line = lines[at];
    let words = line.text.split(' ').count();
    if !(2..=9).contains(&words) || line.text.chars().any(|sign| sign.is_ascii_digit()) {
        return None;
    }
    if line.is_capitals() {
        let is_name = at > 0 && !is_authority(line) && !is_title(line);
        return is_name.then_some((at, Certainty::Guess));
    }
    let is_capitalised =
        line.text.split(' ').all(|word| word.starts_with(|first: char| !first.is_lowercase()));
    Some((at, if is_capitalised { Certainty::Certain } else { Certainty::Likely }))
}

/// The room above the name; another post of the signer may stand between both (ND30-PL1-II-7dd-name-style), and the room above it.
fn room_for_signature(document: &Document, above: &[&&Line], name: &Line) -> Option<Length> {
    let (last, before) = above.split_last()?;
    let below_title = room(document, last.paragraph(), name.paragraph())?;
    let post = before.last().filter(|_| last.is_capitals());
    let above_post = post.and_then(|before| room(document, before.paragraph(), last.paragraph()));
    Some(above_post.map_or(below_title, |above_post| above_post.max(below_title)))
}

/// The room between two paragraphs of one container.
fn room(document: &Document, from: ParagraphId, to: ParagraphId) -> Option<Length> {
    let mut paragraph = document.paragraph(from);
    if from == to {
        let breaks = paragraph.text().matches(LINE_BREAK).count().checked_sub(1)?;
        return Some(line_height(paragraph) * i64::try_from(breaks).ok()?);
    }
    let mut room = Length::ZERO;
    loop {
        let gap = document.gap(paragraph)?;
        room = room + gap.sum();
        paragraph = document.next(paragraph)?;
        if paragraph.id == to {
            return Some(room);
        }
        room = room + line_height(paragraph);
    }
}

fn line_height(paragraph: &Paragraph) -> Length {
    let single = typeface::line_height(paragraph.first_size());
    match paragraph.format.line_spacing {
        LineSpacing::Multiple(lines) => single.scale(lines.to_number()),
        LineSpacing::AtLeast(height) => single.max(height),
        LineSpacing::Exactly(height) => height,
    }
}

/// Words of a contact line.
const CONTACT: [&str; 6] = ["dia chi", "dien thoai", "dt", "fax", "email", "website"];

/// The contact line: in the footer of the first page, else below the signature.
pub(super) fn contact_line(document: &Document, lines: &[Line], foot: Lines) -> Option<Found> {
    let section = document.sections.first()?;
    let is_different = section.first_page == FirstPage::Different;
    let footer = if is_different { section.footers.first } else { section.footers.default };
    let in_footer = footer.map(|story| document.paragraphs_in(&document.story(story).blocks));
    for paragraph in in_footer.into_iter().flatten() {
        if let Some(line) = lines_of_paragraph(document, paragraph).iter().find(|line| is_contact(line)) {
            return Some(Found::one(Part::whole(document.paragraph(line.paragraph())), Certainty::Certain));
        }
    }
    let below = written(lines, foot.end..lines.len().min(foot.end + 10)).find(|(_, line)| is_contact(line));
    below.map(|(_, line)| line.found(Certainty::Likely))
}

fn is_contact(line: &Line) -> bool {
    let count =
        CONTACT.iter().filter(|word| format!(" {} ", line.key).contains(&format!(" {word} "))).count();
    count >= 2 || count == 1 && CONTACT.iter().any(|word| line.begins(word))
}
