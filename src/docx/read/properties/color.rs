//! Colours, those of the theme among them.

use std::collections::HashMap;

use crate::docx::read::facts::Color;
use crate::docx::read::failure::Failure;
use crate::docx::read::xml::{Element, Xml};

/// A colour as it is written: as it is, or as one of the theme, changed or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::docx::read) struct ColorOf {
    /// What stands there for programs that know no themes.
    pub(in crate::docx::read) written: Color,
    /// The name of the colour of the theme that it is exactly.
    pub(in crate::docx::read) theme: Option<String>,
}

/// The colours of the theme by their names, and the names under which a text asks for them.
#[derive(Clone, Debug, Default)]
pub(in crate::docx::read) struct ThemeColors {
    pub(in crate::docx::read) colors: HashMap<String, Color>,
    pub(in crate::docx::read) mapping: HashMap<String, String>,
}

impl ThemeColors {
    /// The colour of a name as a text writes it (§17.18.97 `ST_ThemeColor`) or a drawing (§20.1.10.54).
    pub(in crate::docx::read) fn get(&self, name: &str) -> Option<Color> {
        let asked = match name {
            "dark1" => "dk1",
            "light1" => "lt1",
            "dark2" => "dk2",
            "light2" => "lt2",
            "hyperlink" => "hlink",
            "followedHyperlink" => "folHlink",
            "text1" | "tx1" => "t1",
            "text2" | "tx2" => "t2",
            "background1" => "bg1",
            "background2" => "bg2",
            other => other,
        };
        let usual = match asked {
            "t1" => "dk1",
            "t2" => "dk2",
            "bg1" => "lt1",
            "bg2" => "lt2",
            other => other,
        };
        let mapped = self.mapping.get(asked).map_or(usual, String::as_str);
        self.colors.get(mapped).copied()
    }
}

impl ColorOf {
    /// Reads `w:color` and whatever names its colour in the same way.
    pub(in crate::docx::read) fn read(element: &Element<'_>, names: [&str; 4]) -> Option<Self> {
        let [value, theme, tint, shade] = names;
        let written = element.value(value);
        let theme = element.value(theme);
        if written.is_none() && theme.is_none() {
            return None;
        }
        let is_changed = element.value(tint).is_some() || element.value(shade).is_some();
        let written = written.map_or(Color::Unknown, |text| color(&text));
        let theme = theme.filter(|name| !is_changed && name != "none").map(std::borrow::Cow::into_owned);
        Some(Self { written, theme })
    }

    /// The colour that is seen.
    pub(in crate::docx::read) fn seen(&self, theme: &ThemeColors) -> Color {
        let resolved = self.theme.as_ref().and_then(|name| theme.get(name));
        resolved.unwrap_or(self.written)
    }
}

/// A colour as six hexadecimal digits or a word.
pub(in crate::docx::read) fn color(text: &str) -> Color {
    let text = text.trim().trim_start_matches('#');
    if text.eq_ignore_ascii_case("auto") || text.is_empty() {
        return Color::Automatic;
    }
    match (text.len(), u32::from_str_radix(text, 16)) {
        (6, Ok(rgb)) => {
            let [_, red, green, blue] = rgb.to_be_bytes();
            Color::Rgb(red, green, blue)
        }
        (3, Ok(rgb)) => {
            let digit = |shift: u32| u8::try_from((rgb >> shift) & 0xf).unwrap_or_default() * 0x11;
            Color::Rgb(digit(8), digit(4), digit(0))
        }
        _ => match text.to_lowercase().split_whitespace().next().unwrap_or_default() {
            "black" | "windowtext" => Color::Rgb(0, 0, 0),
            "white" | "window" => Color::Rgb(255, 255, 255),
            "red" => Color::Rgb(255, 0, 0),
            "blue" => Color::Rgb(0, 0, 255),
            "green" => Color::Rgb(0, 128, 0),
            _ => Color::Unknown,
        },
    }
}

/// What `w:shd` puts behind letters, a paragraph or a cell: nothing where it is clear and has no fill.
pub(in crate::docx::read) fn shading(
    xml: &mut Xml<'_>,
    element: &Element<'_>,
) -> Result<Option<ColorOf>, Failure> {
    let fill = ColorOf::read(element, ["fill", "themeFill", "themeFillTint", "themeFillShade"]);
    let is_clear = element.value("val").is_none_or(|pattern| matches!(&*pattern, "clear" | "nil"));
    xml.skip()?;
    let is_unfilled = |fill: &ColorOf| fill.theme.is_none() && fill.written == Color::Automatic;
    Ok(match fill {
        Some(fill) if !is_unfilled(&fill) => Some(fill),
        _ if is_clear => None,
        _ => Some(ColorOf { written: Color::Unknown, theme: None }),
    })
}
