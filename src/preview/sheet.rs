//! A letter as `letter.typ` and `margins.typ` set it: every text as it is printed, every length in points.
//!
//! The looks are those of the DOCX (`docx::write`): both take their numbers from `standard` and their widths from
//! `layout`, so that the pages agree.

mod appendix;
mod body;
mod letterhead;
mod words;

use serde::{Serialize, Serializer};

use crate::letter::{Letter, printed_line};
use crate::measure::{FontSize, Length};
use crate::standard::typeface::{self, Face};
use crate::standard::{components, page, sizes, spacing, wording};

use appendix::Appendix;
use body::{Addressee, Paragraph};
use letterhead::Letterhead;
use words::Lines;

/// All that `letter.typ` is given.
#[derive(Serialize)]
pub(super) struct Sheet<'a> {
    #[serde(flatten)]
    look: Look<'a>,
    title: String,
    author: &'a str,
    letterhead: Letterhead,
    addressees: Vec<Addressee>,
    body: Vec<Paragraph>,
    signature: Signature,
    appendices: Vec<Appendix>,
}

/// All that `margins.typ` is given.
#[derive(Serialize)]
pub(super) struct Margins<'a> {
    #[serde(flatten)]
    look: Look<'a>,
    page_number: Style,
    contact_line: Option<Line>,
    /// The number that each page shows.
    numbers: Vec<Option<usize>>,
}

/// What all pages have in common.
#[derive(Serialize)]
struct Look<'a> {
    typeface: Typeface<'a>,
    page: Page,
    rule: Rule,
}

#[derive(Serialize)]
struct Typeface<'a> {
    family: &'a str,
    /// What a line takes above and below its base line, in ems.
    above: f64,
    below: f64,
}

#[derive(Serialize)]
struct Page {
    width: f64,
    height: f64,
    top: f64,
    bottom: f64,
    left: f64,
    right: f64,
    header: f64,
    footer: f64,
}

/// A rule: the height of its strip, where in it the rule is, and how thick.
#[derive(Serialize)]
struct Rule {
    room: f64,
    before: f64,
    thickness: f64,
}

/// The look of a text.
#[derive(Clone, Copy, Serialize)]
struct Style {
    size: Points,
    bold: bool,
    italic: bool,
}

/// A size of type, which is written in points.
#[derive(Clone, Copy)]
struct Points(FontSize);

impl Serialize for Points {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.0.to_pt())
    }
}

/// A text of one look.
#[derive(Serialize)]
struct Line {
    text: String,
    style: Style,
}

/// A title in the middle, set into a width.
#[derive(Serialize)]
struct Title {
    text: String,
    style: Style,
    width: f64,
}

#[derive(Serialize)]
struct Signature {
    columns: [f64; 2],
    above: f64,
    recipients_label: Line,
    recipients: Vec<Line>,
    authority: Vec<Line>,
    room: f64,
    signer: Line,
}

impl<'a> Sheet<'a> {
    /// The sheet of a letter, set in a family of fonts.
    pub(super) fn of(letter: &'a Letter, family: &'a str) -> Self {
        Self {
            look: Look::of(family),
            title: title(letter),
            author: &letter.letterhead.issuer,
            letterhead: Letterhead::of(letter),
            addressees: body::addressees(letter),
            body: body::paragraphs(letter),
            signature: Signature::of(letter),
            appendices: (0..letter.appendices.len()).map(|index| Appendix::of(letter, index)).collect(),
        }
    }
}

impl<'a> Margins<'a> {
    /// The margins of the pages of a letter, each of which shows its number or none.
    pub(super) fn of(letter: &Letter, numbers: Vec<Option<usize>>, family: &'a str) -> Self {
        let contact = Style::regular(sizes::CONTACT_LINE.chosen);
        Self {
            look: Look::of(family),
            page_number: Style::regular(sizes::PAGE_NUMBER.chosen),
            contact_line: letter.contact_line.as_ref().map(|line| contact.line(line, page::text_width())),
            numbers,
        }
    }

    /// Whether they are blank.
    pub(super) fn are_blank(&self) -> bool {
        self.contact_line.is_none() && self.numbers.iter().all(Option::is_none)
    }
}

impl<'a> Look<'a> {
    fn of(family: &'a str) -> Self {
        Self {
            typeface: Typeface { family, above: typeface::ABOVE_BASE_LINE, below: typeface::BELOW_BASE_LINE },
            page: Page {
                width: page::WIDTH.to_pt(),
                height: page::HEIGHT.to_pt(),
                top: page::MARGIN_TOP.chosen.to_pt(),
                bottom: page::MARGIN_BOTTOM.chosen.to_pt(),
                left: page::MARGIN_LEFT.chosen.to_pt(),
                right: page::MARGIN_RIGHT.chosen.to_pt(),
                header: page::HEADER_DISTANCE.to_pt(),
                footer: page::FOOTER_DISTANCE.to_pt(),
            },
            rule: Rule {
                room: spacing::RULE_ROOM.to_pt(),
                before: spacing::BEFORE_RULE.to_pt(),
                thickness: spacing::RULE_THICKNESS.to_pt(),
            },
        }
    }
}

/// What a reader of the PDF sees in its window: number, symbol and subject.
fn title(letter: &Letter) -> String {
    let number = printed_line(&letter.number_line(), letter);
    let number = number.split_whitespace().collect::<Vec<_>>().join(" ");
    [number, letter.subject.clone()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" – ")
}

impl Signature {
    fn of(letter: &Letter) -> Self {
        let label = Style { italic: true, ..Style::bold(sizes::RECIPIENTS_LABEL.chosen) };
        let recipient = Style::regular(sizes::RECIPIENTS.chosen);
        let signer = Style::bold(sizes::SIGNER.chosen);
        let (left, right) = (components::signature_left(), components::SIGNATURE_RIGHT);
        Self {
            columns: [left.to_pt(), right.to_pt()],
            above: (spacing::BETWEEN_PARAGRAPHS * 2).to_pt(),
            recipients_label: label.line(wording::RECIPIENTS, left),
            recipients: letter.recipient_lines().iter().map(|line| recipient.line(line, left)).collect(),
            authority: letter.signature_lines().iter().map(|line| signer.line(line, right)).collect(),
            room: spacing::SIGNATURE_ROOM.to_pt(),
            signer: signer.line(&letter.signature.name, right),
        }
    }
}

impl Style {
    fn regular(size: FontSize) -> Self {
        Self { size: Points(size), bold: false, italic: false }
    }

    fn bold(size: FontSize) -> Self {
        Self { bold: true, ..Self::regular(size) }
    }

    fn italic(size: FontSize) -> Self {
        Self { italic: true, ..Self::regular(size) }
    }

    fn face(self) -> Face {
        match (self.bold, self.italic) {
            (false, false) => Face::Regular,
            (true, false) => Face::Bold,
            (false, true) => Face::Italic,
            (true, true) => Face::BoldItalic,
        }
    }

    /// A text that fits into a width.
    fn line(self, text: &str, available: Length) -> Line {
        Line { text: self.breakable(text, available), style: self }
    }

    fn title(self, text: &str, width: Length) -> Title {
        Title { text: self.breakable(text, width), style: self, width: width.to_pt() }
    }

    /// A text whose words are parted as word processors part them, in lines of a width.
    fn breakable(self, text: &str, width: Length) -> String {
        Lines { face: self.face(), size: self.size.0, width }.pieces(text)
    }
}
