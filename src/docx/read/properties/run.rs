//! Properties of characters (`w:rPr`, §17.3.2).

use std::sync::Arc;

use super::color::{ColorOf, shading};
use crate::docx::read::facts::{Effect, Effects, Underline, VerticalPosition};
use crate::docx::read::failure::Failure;
use crate::docx::read::xml::{Element, Space, Xml};
use crate::measure::{FontSize, Length};

/// Properties of characters, as one place writes them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::docx::read) struct RunProperties {
    /// The identity of the character style.
    pub(in crate::docx::read) style: Option<String>,
    /// ASCII, other Latin, East Asian, complex.
    pub(in crate::docx::read) fonts: [Option<FontName>; 4],
    pub(in crate::docx::read) hint: Option<HintOf>,
    /// Which effects are said to be on or off, and which of them are on.
    pub(in crate::docx::read) said: Effects,
    pub(in crate::docx::read) on: Effects,
    /// The same for text that is set as complex script.
    pub(in crate::docx::read) complex_said: Effects,
    pub(in crate::docx::read) complex_on: Effects,
    pub(in crate::docx::read) size: Option<FontSize>,
    pub(in crate::docx::read) complex_size: Option<FontSize>,
    pub(in crate::docx::read) is_complex: Option<bool>,
    pub(in crate::docx::read) is_right_to_left: Option<bool>,
    pub(in crate::docx::read) color: Option<ColorOf>,
    pub(in crate::docx::read) underline: Option<Option<Underline>>,
    pub(in crate::docx::read) highlight: Option<Option<Arc<str>>>,
    pub(in crate::docx::read) shading: Option<Option<ColorOf>>,
    pub(in crate::docx::read) vertical: Option<VerticalPosition>,
    pub(in crate::docx::read) raised: Option<Length>,
    pub(in crate::docx::read) letter_spacing: Option<Length>,
    pub(in crate::docx::read) width_percent: Option<u16>,
    pub(in crate::docx::read) language: Option<Arc<str>>,
    pub(in crate::docx::read) east_asian_language: Option<Arc<str>>,
    /// For the mark of a paragraph: that it was deleted, so that the next paragraph goes on in this one.
    pub(in crate::docx::read) is_deleted: bool,
    /// For the mark of a paragraph: that it was inserted.
    pub(in crate::docx::read) is_inserted: bool,
}

/// A font by its name, or as one of the theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::docx::read) enum FontName {
    Named(Arc<str>),
    /// One of the theme, and what stands beside it for programs that know no themes.
    Theme(ThemeFont, Option<Arc<str>>),
}

/// A font of the theme (§17.18.96 `ST_Theme`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::docx::read) struct ThemeFont {
    pub(in crate::docx::read) is_major: bool,
    pub(in crate::docx::read) slot: ThemeSlot,
}

/// The letters that a font of the theme is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::docx::read) enum ThemeSlot {
    Latin,
    EastAsian,
    Complex,
}

/// To whom characters belong that could belong to two classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::docx::read) enum HintOf {
    Default,
    EastAsian,
    Complex,
}

impl ThemeFont {
    fn parse(name: &str) -> Option<Self> {
        let (is_major, slot) = match name.strip_prefix("major") {
            Some(slot) => (true, slot),
            None => (false, name.strip_prefix("minor")?),
        };
        let slot = match slot {
            "Ascii" | "HAnsi" => ThemeSlot::Latin,
            "EastAsia" => ThemeSlot::EastAsian,
            "Bidi" => ThemeSlot::Complex,
            _ => return None,
        };
        Some(Self { is_major, slot })
    }
}

impl RunProperties {
    /// Reads an element whose children are properties of characters.
    pub(in crate::docx::read) fn read(xml: &mut Xml<'_>) -> Result<Self, Failure> {
        let mut properties = Self::default();
        while let Some(element) = xml.child()? {
            if element.space == Space::Word {
                properties.take(xml, &element)?;
            } else {
                xml.skip()?;
            }
        }
        Ok(properties)
    }

    fn take(&mut self, xml: &mut Xml<'_>, element: &Element<'_>) -> Result<(), Failure> {
        match element.name() {
            "rStyle" => self.style = element.value("val").map(std::borrow::Cow::into_owned),
            "rFonts" => self.take_fonts(element),
            "b" => self.take_effect(xml, element, Effect::Bold),
            "i" => self.take_effect(xml, element, Effect::Italic),
            "caps" => self.take_effect(xml, element, Effect::Capitals),
            "smallCaps" => self.take_effect(xml, element, Effect::SmallCapitals),
            "strike" => self.take_effect(xml, element, Effect::Strike),
            "dstrike" => self.take_effect(xml, element, Effect::DoubleStrike),
            "outline" => self.take_effect(xml, element, Effect::Outline),
            "shadow" => self.take_effect(xml, element, Effect::Shadow),
            "emboss" => self.take_effect(xml, element, Effect::Emboss),
            "imprint" => self.take_effect(xml, element, Effect::Imprint),
            "vanish" => self.take_effect(xml, element, Effect::Hidden),
            "bCs" => self.take_complex_effect(xml, element, Effect::Bold),
            "iCs" => self.take_complex_effect(xml, element, Effect::Italic),
            "sz" => self.size = xml.font_size(element).or(self.size),
            "szCs" => self.complex_size = xml.font_size(element).or(self.complex_size),
            "cs" => self.is_complex = xml.is_on(element).or(self.is_complex),
            "rtl" => self.is_right_to_left = xml.is_on(element).or(self.is_right_to_left),
            "color" => {
                self.color = ColorOf::read(element, ["val", "themeColor", "themeTint", "themeShade"]);
            }
            "u" => {
                self.underline = element.value("val").map(|kind| match &*kind {
                    "none" => None,
                    "single" => Some(Underline::Single),
                    "words" => Some(Underline::Words),
                    "double" => Some(Underline::Double),
                    _ => Some(Underline::Other),
                });
            }
            "highlight" => {
                let color = element.value("val");
                self.highlight = Some(color.filter(|name| name != "none").map(|name| Arc::from(&*name)));
            }
            "shd" => {
                self.shading = Some(shading(xml, element)?);
                return Ok(());
            }
            "vertAlign" => {
                self.vertical = element.value("val").map(|kind| match &*kind {
                    "superscript" => VerticalPosition::Superscript,
                    "subscript" => VerticalPosition::Subscript,
                    _ => VerticalPosition::Baseline,
                });
            }
            "position" => self.raised = xml.half_points(element, "val").or(self.raised),
            "spacing" => self.letter_spacing = xml.twips(element, "val").or(self.letter_spacing),
            "w" => {
                let percent = xml.number(element, "val").and_then(|percent| u16::try_from(percent).ok());
                self.width_percent = percent.or(self.width_percent);
            }
            "lang" => {
                let language = |name: &str| element.value(name).map(|language| Arc::from(&*language));
                self.language = language("val").or(self.language.take());
                self.east_asian_language = language("eastAsia").or(self.east_asian_language.take());
            }
            "del" | "moveFrom" => self.is_deleted = true,
            "ins" | "moveTo" => self.is_inserted = true,
            _ => {}
        }
        xml.skip()
    }

    fn take_effect(&mut self, xml: &mut Xml<'_>, element: &Element<'_>, effect: Effect) {
        if let Some(on) = xml.is_on(element) {
            self.said = self.said.with(effect);
            self.on = if on { self.on.with(effect) } else { self.on.without(effect) };
        }
    }

    fn take_complex_effect(&mut self, xml: &mut Xml<'_>, element: &Element<'_>, effect: Effect) {
        if let Some(on) = xml.is_on(element) {
            self.complex_said = self.complex_said.with(effect);
            self.complex_on = if on { self.complex_on.with(effect) } else { self.complex_on.without(effect) };
        }
    }

    fn take_fonts(&mut self, element: &Element<'_>) {
        const NAMES: [(&str, &str); 4] = [
            ("ascii", "asciiTheme"),
            ("hAnsi", "hAnsiTheme"),
            ("eastAsia", "eastAsiaTheme"),
            ("cs", "cstheme"),
        ];
        for (font, (plain, theme)) in self.fonts.iter_mut().zip(NAMES) {
            let named = element.value(plain).filter(|name| !name.is_empty()).map(|name| Arc::from(&*name));
            let theme = element.value(theme).and_then(|name| ThemeFont::parse(&name));
            match (theme, named) {
                (Some(theme), named) => *font = Some(FontName::Theme(theme, named)),
                (None, Some(named)) => *font = Some(FontName::Named(named)),
                (None, None) => {}
            }
        }
        if let Some(hint) = element.value("hint") {
            self.hint = Some(match &*hint {
                "eastAsia" => HintOf::EastAsian,
                "cs" => HintOf::Complex,
                _ => HintOf::Default,
            });
        }
    }

    /// Takes what another place says, which counts more than what stands here.
    pub(in crate::docx::read) fn override_with(&mut self, other: &Self) {
        fn put<T: Clone>(here: &mut Option<T>, there: Option<&T>) {
            if let Some(there) = there {
                *here = Some(there.clone());
            }
        }
        put(&mut self.style, other.style.as_ref());
        for (here, there) in self.fonts.iter_mut().zip(&other.fonts) {
            put(here, there.as_ref());
        }
        put(&mut self.hint, other.hint.as_ref());
        self.on = self.on.outside(other.said).either(other.on.both(other.said));
        self.said = self.said.either(other.said);
        self.complex_on =
            self.complex_on.outside(other.complex_said).either(other.complex_on.both(other.complex_said));
        self.complex_said = self.complex_said.either(other.complex_said);
        put(&mut self.size, other.size.as_ref());
        put(&mut self.complex_size, other.complex_size.as_ref());
        put(&mut self.is_complex, other.is_complex.as_ref());
        put(&mut self.is_right_to_left, other.is_right_to_left.as_ref());
        put(&mut self.color, other.color.as_ref());
        put(&mut self.underline, other.underline.as_ref());
        put(&mut self.highlight, other.highlight.as_ref());
        put(&mut self.shading, other.shading.as_ref());
        put(&mut self.vertical, other.vertical.as_ref());
        put(&mut self.raised, other.raised.as_ref());
        put(&mut self.letter_spacing, other.letter_spacing.as_ref());
        put(&mut self.width_percent, other.width_percent.as_ref());
        put(&mut self.language, other.language.as_ref());
        put(&mut self.east_asian_language, other.east_asian_language.as_ref());
    }
}
