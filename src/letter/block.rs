//! The body of a letter: blocks of text.

use serde::Serialize;

/// A block of the body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Block {
    /// A paragraph of running text.
    Paragraph(Vec<Inline>),
    /// One legal basis in a block of its own, with its end mark: `;`, on the last `.`
    /// (ND30-PL1-II-6a-basis-punct). A công văn usually names its bases in its first sentence instead
    /// (FORM-1.5-no-basis).
    Basis(Vec<Inline>),
    /// Items that begin with a dash.
    Dashes(Vec<Vec<Inline>>),
    /// A clause (khoản) or a point (điểm): `marker` is `1.` or `a)`.
    Numbered {
        /// The number or letter with its mark.
        marker: String,
        /// The text.
        text: Vec<Inline>,
    },
    /// A heading in one of the decree's forms (Mục II, khoản 6 điểm đ).
    Heading(Heading),
}

/// A heading in one of the decree's forms; each has a title (ND30-PL1-II-6d-titles).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Heading {
    /// `Phần I`, `Chương II`, `Mục 1`: the label on a line of its own, the title in capitals below, centred
    /// (ND30-PL1-II-6dd-phan-chuong, ND30-PL1-II-6dd-muc).
    Chapter {
        /// Word and number.
        label: String,
        /// The title, in sentence case; it is set in capitals.
        title: String,
    },
    /// `I. TIÊU ĐỀ`: a number in Roman numerals and a title in capitals, bold
    /// (ND30-PL1-II-6dd-muc-roman).
    Section {
        /// The Roman number.
        number: String,
        /// The title, in sentence case; it is set in capitals.
        title: String,
    },
    /// `Điều 5. Tiêu đề` or `1. Tiêu đề`: bold, in sentence case
    /// (ND30-PL1-II-6dd-dieu, ND30-PL1-II-6dd-khoan).
    Article {
        /// Everything before the title, with its full stop: `Điều 5.`, `1.`.
        label: String,
        /// The title.
        title: String,
    },
}

/// A stretch of text of one look, or a forced line break.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Inline {
    /// Text.
    Text {
        /// The text.
        text: String,
        /// Bold.
        bold: bool,
        /// Italic.
        italic: bool,
    },
    /// A new line in the same paragraph.
    LineBreak,
}

impl Inline {
    /// Plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Text { text: text.into(), bold: false, italic: false }
    }
}

/// The text of a stretch of inlines, without its looks; a line break becomes a newline.
pub fn plain_text(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text { text, .. } => text.as_str(),
            Inline::LineBreak => "\n",
        })
        .collect()
}
