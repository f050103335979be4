//! Fonts and colours of the theme (`theme1.xml`, §20.1.6.9).

use std::collections::HashMap;
use std::sync::Arc;

use super::facts::Color;
use super::failure::Failure;
use super::properties::{ThemeFont, ThemeSlot};
use super::settings::Settings;
use super::xml::{Element, Xml};

/// The theme of a document.
#[derive(Debug, Default)]
pub(super) struct Theme {
    major: Typefaces,
    minor: Typefaces,
    /// By their names in the theme: `dk1`, `accent1`.
    pub(super) colors: HashMap<String, Color>,
}

/// The fonts of headings or of text.
#[derive(Debug, Default)]
struct Typefaces {
    latin: Option<Arc<str>>,
    east_asian: Option<Arc<str>>,
    complex: Option<Arc<str>>,
    /// By the script (ISO 15924).
    scripts: HashMap<String, Arc<str>>,
}

impl Theme {
    /// Reads the part.
    pub(super) fn read(mut xml: Xml<'_>) -> Result<Self, Failure> {
        let mut theme = Self::default();
        if xml.root()?.is_some() {
            while let Some(element) = xml.child()? {
                if element.name() == "themeElements" {
                    theme.elements(&mut xml)?;
                } else {
                    xml.skip()?;
                }
            }
        }
        Ok(theme)
    }

    fn elements(&mut self, xml: &mut Xml<'_>) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            match element.name() {
                "clrScheme" => self.color_scheme(xml)?,
                "fontScheme" => {
                    while let Some(fonts) = xml.child()? {
                        match fonts.name() {
                            "majorFont" => self.major = Typefaces::read(xml)?,
                            "minorFont" => self.minor = Typefaces::read(xml)?,
                            _ => xml.skip()?,
                        }
                    }
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    fn color_scheme(&mut self, xml: &mut Xml<'_>) -> Result<(), Failure> {
        while let Some(named) = xml.child()? {
            while let Some(element) = xml.child()? {
                if let Some(color) = drawing_color(&element) {
                    self.colors.insert(named.name().to_owned(), color);
                }
                xml.skip()?;
            }
        }
        Ok(())
    }

    /// The name of a font of the theme. Which one takes letters other than Latin ones, the language of the theme
    /// says (§17.15.1.88).
    pub(super) fn font(&self, font: ThemeFont, settings: &Settings) -> Option<&Arc<str>> {
        let typefaces = if font.is_major { &self.major } else { &self.minor };
        let by_script = |script: Option<&str>| typefaces.scripts.get(script?);
        match font.slot {
            ThemeSlot::Latin => typefaces.latin.as_ref(),
            ThemeSlot::EastAsian => {
                let script = settings.theme_east_asian.as_deref().and_then(east_asian_script);
                by_script(script).or(typefaces.east_asian.as_ref())
            }
            ThemeSlot::Complex => {
                let script = settings.theme_complex.as_deref().and_then(complex_script);
                by_script(script).or(typefaces.complex.as_ref())
            }
        }
    }
}

impl Typefaces {
    fn read(xml: &mut Xml<'_>) -> Result<Self, Failure> {
        let mut typefaces = Self::default();
        while let Some(element) = xml.child()? {
            let name =
                element.value("typeface").filter(|name| !name.is_empty()).map(|name| Arc::from(&*name));
            match element.name() {
                "latin" => typefaces.latin = name,
                "ea" => typefaces.east_asian = name,
                "cs" => typefaces.complex = name,
                "font" => {
                    if let (Some(script), Some(name)) = (element.value("script"), name) {
                        typefaces.scripts.insert(script.into_owned(), name);
                    }
                }
                _ => {}
            }
            xml.skip()?;
        }
        Ok(typefaces)
    }
}

/// A colour of `DrawingML` that is no colour of the theme.
pub(super) fn drawing_color(element: &Element<'_>) -> Option<Color> {
    let value = |name: &str| element.value(name).map(|value| super::properties::color(&value));
    match element.name() {
        "srgbClr" | "prstClr" => value("val"),
        "sysClr" => value("lastClr").or_else(|| value("val")),
        "scrgbClr" | "hslClr" => Some(Color::Unknown),
        _ => None,
    }
}

fn language(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

fn east_asian_script(tag: &str) -> Option<&'static str> {
    match language(tag) {
        "ja" => Some("Jpan"),
        "ko" => Some("Hang"),
        "zh" if tag.ends_with("TW") || tag.ends_with("HK") || tag.ends_with("MO") => Some("Hant"),
        "zh" => Some("Hans"),
        _ => None,
    }
}

fn complex_script(tag: &str) -> Option<&'static str> {
    match language(tag) {
        "ar" | "fa" | "ur" => Some("Arab"),
        "he" => Some("Hebr"),
        "th" => Some("Thai"),
        "vi" => Some("Viet"),
        "hi" | "mr" | "ne" | "sa" => Some("Deva"),
        "km" => Some("Khmr"),
        "lo" => Some("Laoo"),
        _ => None,
    }
}
