//! How characters look, everything that styles say taken together.

use std::sync::Arc;

use crate::measure::{FontSize, Length};

/// The effective format of a run (ECMA-376 part 1 §17.7.2).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RunFormat {
    /// The fonts, theme fonts resolved.
    pub fonts: Fonts,
    /// The size; that of complex scripts where the run is set as one.
    pub size: FontSize,
    /// What is switched on.
    pub effects: Effects,
    /// The colour of the letters.
    pub color: Color,
    /// The underline; None if there is none.
    pub underline: Option<Underline>,
    /// The colour of the marker pen (`w:highlight`), by its name in the file, as `yellow`.
    pub highlight: Option<Arc<str>>,
    /// The colour behind the letters (`w:shd`).
    pub shading: Option<Color>,
    /// Whether the letters stand on the line.
    pub vertical: VerticalPosition,
    /// How far the letters are raised; negative if they are lowered.
    pub raised: Length,
    /// What is added between letters; negative if they stand closer.
    pub letter_spacing: Length,
    /// The width of the letters in per cent of the usual one.
    pub width_percent: u16,
    /// The language of the text (BCP 47), as `vi-VN`.
    pub language: Option<Arc<str>>,
    /// The character style by its name.
    pub style: Option<Arc<str>>,
}

/// The font of each class of characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fonts {
    /// ASCII.
    pub ascii: Arc<str>,
    /// Other Latin letters, Vietnamese ones among them.
    pub high_ansi: Arc<str>,
    /// Chinese, Japanese and Korean.
    pub east_asian: Arc<str>,
    /// Arabic, Hebrew, Thai, and everything in a run that is set as complex script.
    pub complex: Arc<str>,
    /// To whom characters belong that could belong to two classes (`w:hint`).
    pub hint: FontHint,
}

/// Which class takes a character that could belong to two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FontHint {
    /// Latin letters.
    #[default]
    Latin,
    /// East Asian letters, in any East Asian language but Chinese.
    EastAsian,
    /// East Asian letters, in Chinese, which has Latin letters with tone marks of its own.
    Chinese,
    /// Everything in the run is set as complex script.
    Complex,
}

/// What can be on or off for a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Effect {
    /// Bold.
    Bold,
    /// Italic.
    Italic,
    /// All letters shown as capitals.
    Capitals,
    /// Small letters shown as small capitals.
    SmallCapitals,
    /// Struck through.
    Strike,
    /// Struck through twice.
    DoubleStrike,
    /// Only the outline of the letters.
    Outline,
    /// With a shadow.
    Shadow,
    /// Raised from the page.
    Emboss,
    /// Pressed into the page.
    Imprint,
    /// Not shown and not printed.
    Hidden,
}

impl Effect {
    /// Every effect.
    pub const ALL: [Self; 11] = [
        Self::Bold,
        Self::Italic,
        Self::Capitals,
        Self::SmallCapitals,
        Self::Strike,
        Self::DoubleStrike,
        Self::Outline,
        Self::Shadow,
        Self::Emboss,
        Self::Imprint,
        Self::Hidden,
    ];

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// A set of effects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Effects(u16);

impl Effects {
    /// Whether an effect is on.
    pub const fn has(self, effect: Effect) -> bool {
        self.0 & effect.bit() != 0
    }

    /// The effects that are on.
    pub fn iter(self) -> impl Iterator<Item = Effect> {
        Effect::ALL.into_iter().filter(move |effect| self.has(*effect))
    }

    pub(in crate::docx::read) const fn with(self, effect: Effect) -> Self {
        Self(self.0 | effect.bit())
    }

    pub(in crate::docx::read) const fn without(self, effect: Effect) -> Self {
        Self(self.0 & !effect.bit())
    }

    pub(in crate::docx::read) const fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(in crate::docx::read) const fn either(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(in crate::docx::read) const fn one_of(self, other: Self) -> Self {
        Self(self.0 ^ other.0)
    }

    pub(in crate::docx::read) const fn outside(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

/// A colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Color {
    /// What the reader of the document has as the colour of text or paper: black on white.
    #[default]
    Automatic,
    /// Red, green and blue; theme colours resolved.
    Rgb(u8, u8, u8),
    /// A colour of the theme that the document does not define.
    Unknown,
}

impl Color {
    /// Whether letters of this colour are black.
    pub const fn is_black(self) -> bool {
        matches!(self, Self::Automatic | Self::Rgb(0, 0, 0))
    }
}

/// An underline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Underline {
    /// One line.
    Single,
    /// One line under the words and none under the spaces.
    Words,
    /// Two lines.
    Double,
    /// Any other: thick, dotted, dashed, waved.
    Other,
}

/// Whether letters stand on the line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum VerticalPosition {
    /// They do.
    #[default]
    Baseline,
    /// Raised and small.
    Superscript,
    /// Lowered and small.
    Subscript,
}

impl RunFormat {
    /// Whether the letters are bold.
    pub const fn is_bold(&self) -> bool {
        self.effects.has(Effect::Bold)
    }

    /// Whether the letters are italic.
    pub const fn is_italic(&self) -> bool {
        self.effects.has(Effect::Italic)
    }

    /// Whether the letters are shown as capitals, however they are typed.
    pub const fn is_capitals(&self) -> bool {
        self.effects.has(Effect::Capitals)
    }

    /// Whether the letters are neither shown nor printed.
    pub const fn is_hidden(&self) -> bool {
        self.effects.has(Effect::Hidden)
    }
}
