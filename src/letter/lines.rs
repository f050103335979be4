//! The fixed lines of a letter, as every output prints them: some hold slots that the office fills in after
//! signing (number and symbol, place and date, the line below the title of an appendix), others are lists with
//! the marks of the decree.

use serde::Serialize;

use super::{Letter, Urgency};
use crate::measure::Length;
use crate::standard::wording;
use crate::vietnamese::{case, date};

/// A part of such a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Piece {
    /// Fixed text.
    Text(String),
    /// A place that is filled in, perhaps later.
    Slot(Slot),
}

/// A place in the letter that is filled in, perhaps later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Slot {
    /// The number of the letter.
    Number,
    /// The symbol of the letter.
    Symbol,
    /// The day of signing.
    Day,
    /// The month of signing.
    Month,
    /// The year of signing.
    Year,
}

impl Slot {
    /// Every slot, in the order of a letter.
    pub const ALL: [Self; 5] = [Self::Number, Self::Symbol, Self::Day, Self::Month, Self::Year];

    /// What a Vietnamese reader calls it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Number => "số",
            Self::Symbol => "ký hiệu",
            Self::Day => "ngày",
            Self::Month => "tháng",
            Self::Year => "năm",
        }
    }
}

impl Letter {
    /// What stands in a slot, written as the decree wants it (a zero before numbers under 10, ND30-PL1-II-3c-num-pad,
    /// and in dates as `vietnamese::date` has it); `None` while it is blank.
    pub fn slot(&self, slot: Slot) -> Option<String> {
        match slot {
            Slot::Number => self.number.as_ref().map(|number| format!("{number:0>2}")),
            Slot::Symbol => Some(self.symbol.clone()),
            Slot::Day => self.date.day.map(date::day_in_figures),
            Slot::Month => self.date.month.map(date::month_in_figures),
            Slot::Year => self.date.year.map(|year| year.to_string()),
        }
    }

    /// `Số: …/STTTT-TTCNTTTT` (ND30-PL1-II-3a-num-arabic, ND30-PL1-II-3c-num-sep).
    pub fn number_line(&self) -> Vec<Piece> {
        vec![
            text(format!("{} ", wording::NUMBER)),
            Piece::Slot(Slot::Number),
            text("/"),
            Piece::Slot(Slot::Symbol),
        ]
    }

    /// `Thái Nguyên, ngày … tháng … năm …` (ND30-PL1-II-4b-date-full).
    pub fn place_and_date_line(&self) -> Vec<Piece> {
        let mut line = vec![text(format!("{}, ", self.letterhead.place))];
        line.extend(date_pieces());
        line
    }

    /// `(Kèm theo Văn bản số …/… ngày … tháng … năm … của …)`. The blanks may stay in an electronic letter
    /// (ND30-PL1-III-1c-kem-theo-e) and are filled in once for all places in a paper one
    /// (ND30-PL1-III-1c-kem-theo-paper).
    pub fn enclosed_with_line(&self) -> Vec<Piece> {
        let mut line = vec![
            text(format!("({} ", wording::ENCLOSED_WITH)),
            Piece::Slot(Slot::Number),
            text("/"),
            Piece::Slot(Slot::Symbol),
            text(" "),
        ];
        line.extend(date_pieces());
        line.push(text(format!(" của {})", self.letterhead.issuer)));
        line
    }
}

impl Letter {
    /// The lines of the addressees: `Kính gửi: X`, or `Kính gửi:` and one line for each, `- X;` … `- Z.`
    /// (ND30-PL1-II-9d-kg-one, ND30-PL1-II-9d-kg-many).
    pub fn addressee_lines(&self) -> Vec<String> {
        match self.addressees.as_slice() {
            [] => Vec::new(),
            [single] => vec![format!("{} {single}", wording::ADDRESSEES)],
            several => {
                let last = several.len() - 1;
                let items = several.iter().enumerate().map(|(index, addressee)| {
                    let mark = if index == last { '.' } else { ';' };
                    format!("- {addressee}{mark}")
                });
                [wording::ADDRESSEES.to_owned()].into_iter().chain(items).collect()
            }
        }
    }

    /// The lines below `Nơi nhận:`, from `- Như trên;` to `- Lưu: VT, TTCNTTTT.`
    /// (ND30-PL1-II-9b-two-parts, ND30-PL1-II-9a-nn-purpose, ND30-PL1-II-9d-nn-luu).
    pub fn recipient_lines(&self) -> Vec<String> {
        let others = self.recipients.iter().map(|recipient| match &recipient.purpose {
            Some(purpose) => format!("- {} ({purpose});", recipient.name),
            None => format!("- {};", recipient.name),
        });
        let kept = [Some(&self.archive.office), self.archive.unit.as_ref(), self.archive.copies.as_ref()];
        let kept: Vec<&str> = kept.into_iter().flatten().map(String::as_str).collect();
        let archive = format!("- {} {}.", wording::ARCHIVE, kept.join(", "));
        [format!("- {};", wording::AS_ABOVE)].into_iter().chain(others).chain([archive]).collect()
    }

    /// The lines above the signature, in capitals: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC` (ND30-PL1-II-7dd-title-style).
    pub fn signature_lines(&self) -> Vec<String> {
        self.signature
            .authority
            .iter()
            .chain([&self.signature.title])
            .map(|line| case::uppercase(line))
            .collect()
    }
}

impl Urgency {
    /// The words of the mark and the width of its frame.
    pub const fn mark(self) -> (&'static str, Length) {
        match self {
            Self::Urgent => wording::URGENT,
            Self::VeryUrgent => wording::VERY_URGENT,
            Self::Express => wording::EXPRESS,
        }
    }
}

/// What a blank slot shows in a document: five no-break spaces, the placeholder that Word itself falls back to
/// when a content control names none (ECMA-376 part 1 §17.5.2.25). They leave room for a pen.
pub const BLANK: &str = "\u{a0}\u{a0}\u{a0}\u{a0}\u{a0}";

/// The text of a line as a document prints it, blank slots as [`BLANK`].
pub fn printed_line(pieces: &[Piece], letter: &Letter) -> String {
    line_text(pieces, letter, |_| BLANK.to_owned())
}

/// The text of a line, with the name of the slot in brackets where it is blank.
pub fn plain_line(pieces: &[Piece], letter: &Letter) -> String {
    line_text(pieces, letter, |slot| format!("[{}]", slot.label()))
}

fn line_text(pieces: &[Piece], letter: &Letter, blank: impl Fn(Slot) -> String) -> String {
    let texts = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Slot(slot) => letter.slot(*slot).unwrap_or_else(|| blank(*slot)),
    });
    texts.collect()
}

fn text(text: impl Into<String>) -> Piece {
    Piece::Text(text.into())
}

fn date_pieces() -> [Piece; 6] {
    [
        text("ngày "),
        Piece::Slot(Slot::Day),
        text(" tháng "),
        Piece::Slot(Slot::Month),
        text(" năm "),
        Piece::Slot(Slot::Year),
    ]
}
