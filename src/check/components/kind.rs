//! What kind of document it is.

use super::line::{Line, Side};
use super::{Certainty, Components};
use crate::docx::read::Alignment;
use crate::standard::wording;
use crate::vietnamese::fold::fold_without_marks;

/// What kind of document it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Công văn.
    Letter(Certainty),
    /// A document whose type has a name: quyết định, báo cáo. The name as the decree has it.
    Named(&'static str),
    /// A document with a title of its own that is no type of the decree: giấy xác nhận, danh sách, đơn.
    Titled,
    /// A document of the Party, which has rules of its own.
    Party,
    /// No administrative document.
    #[default]
    Other,
}

impl Kind {
    /// Its name in messages and for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Letter(_) => "letter",
            Self::Named(_) => "named",
            Self::Titled => "titled",
            Self::Party => "party",
            Self::Other => "other",
        }
    }
}

/// What stands at the top right of documents of the Party.
const PARTY: &str = "dang cong san viet nam";

/// The type whose name stands alone on a line; `CÔNG VĂN` too, which no công văn should show.
pub(super) fn type_name(line: &Line) -> Option<&'static str> {
    let others = wording::DOCUMENT_TYPE_NAMES.into_iter().chain(wording::LEGAL_DOCUMENT_NAMES);
    others.chain([wording::LETTER_TYPE_NAME]).find(|name| fold_without_marks(name) == line.key)
}

/// Whether a line is the name of a type of document: alone, across the page, in capitals or bold in the middle.
pub(super) fn is_type_name(line: &Line) -> bool {
    line.side == Side::Whole
        && line.key.len() < 30
        && (line.is_capitals() || line.is_bold && line.alignment == Alignment::Center)
        && type_name(line).is_some()
}

/// How the titles begin of what people write to an office, which has `Kính gửi` too, folded.
const OF_PEOPLE: [&str; 5] = ["don", "giay", "phieu", "ban", "to"];
/// The most letters of a title of its own.
const TITLE: usize = 80;

/// Whether a line can be the title of a document that is no công văn: bold capitals in the middle of the page, and neither the
/// subject of a letter nor a heading.
pub(super) fn is_title(line: &Line) -> bool {
    let is_short = line.text.chars().count() <= TITLE && line.key.contains(' ');
    let begins = |words: &[&str]| words.iter().any(|word| line.begins(word));
    line.side == Side::Whole
        && line.is_bold
        && line.is_capitals()
        && line.alignment == Alignment::Center
        && is_short
        && !line.text.contains(|sign: char| sign.is_ascii_digit() || matches!(sign, '.' | ':' | '/'))
        && !begins(&[
            "ve viec", "v v", "vv", "kinh gui", "cong van", "du thao", "phan", "chuong", "muc", "phu luc",
        ])
}

/// Whether a title is that of what somebody writes to an office: `ĐƠN XIN NGHỈ PHÉP`.
pub(super) fn is_title_of_people(line: &Line) -> bool {
    is_title(line) && OF_PEOPLE.iter().any(|word| line.begins(word))
}

pub(super) fn is_of_party(lines: &[Line]) -> bool {
    lines.iter().take(20).any(|line| line.key == PARTY && line.is_capitals())
}

/// The kind that the components amount to.
pub(super) fn of(components: &Components, lines: &[Line]) -> Kind {
    if is_of_party(lines) {
        return Kind::Party;
    }
    let type_name = components.type_name.as_ref().and_then(|found| {
        let line = lines.iter().find(|line| line.part == *found.first())?;
        type_name(line)
    });
    match type_name {
        Some(name) if name != wording::LETTER_TYPE_NAME => return Kind::Named(name),
        None if components.type_name.is_some() => return Kind::Titled,
        _ => {}
    }
    let head = [components.national_title.is_some(), components.motto.is_some(), components.number.is_some()];
    let letter = [
        components.subject.is_some(),
        components.addressees.is_some(),
        components.recipients.is_some(),
        type_name.is_some(),
    ];
    // Recipients stand in every administrative document; what a letter alone has is a subject beside it and addressees.
    let is_only_of_letters = components.subject.is_some() || components.addressees.is_some();
    let count = |signs: &[bool]| signs.iter().filter(|sign| **sign).count();
    match (count(&head), count(&letter)) {
        (2.., 2..) if is_only_of_letters => Kind::Letter(Certainty::Certain),
        (2.., 1..) if is_only_of_letters || type_name.is_some() => Kind::Letter(Certainty::Likely),
        (1, 3..) => Kind::Letter(Certainty::Likely),
        (3.., 1..) | (0, 3..) => Kind::Letter(Certainty::Guess),
        _ => Kind::Other,
    }
}
