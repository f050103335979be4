//! Lines of borders.

use super::color::{ColorOf, ThemeColors};
use crate::docx::read::facts::{Border, BorderKind, Color};
use crate::docx::read::xml::{Element, Xml};
use crate::measure::Length;

/// A line of a border (§17.18.2 `ST_Border`); None where it says that there is none.
pub(in crate::docx::read) fn border(
    xml: &mut Xml<'_>,
    element: &Element<'_>,
    theme: &ThemeColors,
) -> Option<Border> {
    let kind = match element.value("val").as_deref() {
        None | Some("nil" | "none") => return None,
        Some("single" | "thick") => BorderKind::Single,
        Some(double)
            if double.contains("double") || double.contains("triple") || double.starts_with("thi") =>
        {
            BorderKind::Double
        }
        Some(broken) if broken.contains("dot") || broken.contains("dash") => BorderKind::Broken,
        Some(_) => BorderKind::Other,
    };
    let color = ColorOf::read(element, ["color", "themeColor", "themeTint", "themeShade"]);
    Some(Border {
        kind,
        width: xml.eighths(element, "sz").unwrap_or(Length::pt(0.5)),
        space: xml.points(element, "space").unwrap_or_default(),
        color: color.map_or(Color::Automatic, |color| color.seen(theme)),
    })
}
