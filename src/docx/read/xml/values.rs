//! Values of attributes. What cannot be read is remembered as odd and left out.

use super::{Element, Xml};
use crate::measure::{FontSize, Length};

/// No length of a document is longer: ten metres.
const LONGEST: f64 = 10_000.0;
/// The largest size that Word sets, in half-points.
const LARGEST: f64 = 3_276.0;

impl Xml<'_> {
    /// Whether a switch is on (§22.9.2.7 `ST_OnOff`): it is where its value is missing.
    pub(in crate::docx::read) fn is_on(&mut self, element: &Element<'_>) -> Option<bool> {
        self.is_on_as(element, "val")
    }

    /// Whether an attribute switches on; on if it is missing.
    pub(in crate::docx::read) fn is_on_as(&mut self, element: &Element<'_>, name: &str) -> Option<bool> {
        let Some(value) = element.value(name) else { return Some(true) };
        match value.trim() {
            "1" | "true" | "on" | "True" | "t" => Some(true),
            "0" | "false" | "off" | "False" | "f" => Some(false),
            _ => {
                self.odd(element, name);
                None
            }
        }
    }

    /// A length in twips or with a unit (§22.9.2.14 `ST_TwipsMeasure`).
    pub(in crate::docx::read) fn twips(&mut self, element: &Element<'_>, name: &str) -> Option<Length> {
        self.length(element, name, 1.0 / 20.0)
    }

    /// A length in EMU or with a unit (§20.1.10.16 `ST_Coordinate`).
    pub(in crate::docx::read) fn emu(&mut self, element: &Element<'_>, name: &str) -> Option<Length> {
        self.length(element, name, 1.0 / 12_700.0)
    }

    /// The thickness of a border, in eighths of a point.
    pub(in crate::docx::read) fn eighths(&mut self, element: &Element<'_>, name: &str) -> Option<Length> {
        self.length(element, name, 1.0 / 8.0)
    }

    /// A length in half-points or with a unit.
    pub(in crate::docx::read) fn half_points(&mut self, element: &Element<'_>, name: &str) -> Option<Length> {
        self.length(element, name, 1.0 / 2.0)
    }

    /// A length in points.
    pub(in crate::docx::read) fn points(&mut self, element: &Element<'_>, name: &str) -> Option<Length> {
        self.length(element, name, 1.0)
    }

    fn length(&mut self, element: &Element<'_>, name: &str, unit: f64) -> Option<Length> {
        let value = element.value(name)?;
        let length = measure(&value, unit);
        if length.is_none() {
            self.odd(element, name);
        }
        length
    }

    /// The size of type, in half-points or with a unit (§17.18.42 `ST_HpsMeasure`).
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is checked to be in the range"
    )]
    pub(in crate::docx::read) fn font_size(&mut self, element: &Element<'_>) -> Option<FontSize> {
        let half_points = self.half_points(element, "val")?.to_pt() * 2.0;
        if (1.0..=LARGEST).contains(&half_points) {
            Some(FontSize::half_points(half_points.round() as u16))
        } else {
            self.odd(element, "val");
            None
        }
    }

    /// A whole number.
    pub(in crate::docx::read) fn number(&mut self, element: &Element<'_>, name: &str) -> Option<i32> {
        let value = element.value(name)?;
        let number = whole(&value);
        if number.is_none() {
            self.odd(element, name);
        }
        number
    }
}

/// A whole number; decimals, which some programs write, are rounded.
fn whole(text: &str) -> Option<i32> {
    let text = text.trim();
    let number: f64 = text.strip_suffix('%').unwrap_or(text).parse().ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "it is checked to be in the range")]
    let in_range = |number: f64| number.round() as i32;
    (number.abs() < f64::from(i32::MAX)).then(|| in_range(number))
}

/// A number of a unit (in points), or with a unit of its own: mm, cm, in, pt, pc, pi (§22.9.2.15).
pub(in crate::docx::read) fn measure(text: &str, unit: f64) -> Option<Length> {
    let text = text.trim();
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let points = match &text[digits.len()..] {
        "" => unit,
        "pt" => 1.0,
        "mm" => 72.0 / 25.4,
        "cm" => 72.0 / 2.54,
        "in" => 72.0,
        "pc" | "pi" => 12.0,
        "px" => 0.75,
        "emu" => 1.0 / 12_700.0,
        _ => return None,
    };
    let number: f64 = digits.trim().parse().ok()?;
    let length = number * points;
    (length.is_finite() && (length / 72.0 * 25.4).abs() <= LONGEST).then(|| Length::pt(length))
}

/// A length of a style of VML, where a number without a unit counts pixels.
pub(in crate::docx::read) fn css_length(text: &str) -> Option<Length> {
    measure(&text.to_lowercase(), 0.75)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_twips_or_have_a_unit() {
        for (text, length) in [
            ("567", Some(Length::twips(567))),
            ("-120", Some(Length::pt(-6.0))),
            ("1134.5", Some(Length::pt(56.725))),
            ("20mm", Some(Length::mm(20.0))),
            ("2.5cm", Some(Length::mm(25.0))),
            ("1in", Some(Length::pt(72.0))),
            ("99999999999", None),
            ("1e300", None),
            ("NaN", None),
            ("inf", None),
            ("", None),
            ("on", None),
            ("5ữ", None),
        ] {
            assert_eq!(measure(text, 0.05), length, "{text}");
        }
    }

    #[test]
    fn numbers_are_whole() {
        assert_eq!(whole("26"), Some(26));
        assert_eq!(whole("26.0"), Some(26));
        assert_eq!(whole("-1"), Some(-1));
        assert_eq!(whole("99999999999"), None);
        assert_eq!(whole("0x10"), None);
    }
}
