//! VML (part 4 §19), which Word wrote until 2007 and still writes for lines of old documents.

use super::drawing_ml::aligned;
use super::{Canvas, Scale};
use crate::docx::read::body::{Line, Reading};
use crate::docx::read::facts::{
    Anchor, Color, Dash, Distance, DrawingLanguage, Geometry, Offset, Origin, ShapeId, Stroke,
};
use crate::docx::read::failure::Failure;
use crate::docx::read::properties::color;
use crate::docx::read::xml::{Element, Space, Xml, css_length};
use crate::measure::Length;

/// The thickness of a line that does not say it (part 4 §19.1.2.19).
const USUAL_LINE: Length = Length::pt(0.75);
/// The width of a rule across the text that does not say its share, in tenths of a per cent.
const WHOLE: i32 = 1_000;
/// The units of a group that does not say them (part 4 §19.1.2.7).
const USUAL_UNITS: f64 = 1_000.0;

/// What a shape says of itself in its style, as `width:100pt;position:absolute`.
struct Style(String);

impl Style {
    fn of(element: &Element<'_>) -> Self {
        Self(element.value("style").unwrap_or_default().into_owned())
    }

    fn get(&self, name: &str) -> Option<&str> {
        let mut declarations = self.0.split(';').filter_map(|declaration| declaration.split_once(':'));
        declarations.find(|(known, _)| known.trim() == name).map(|(_, value)| value.trim())
    }

    fn length(&self, name: &str) -> Option<Length> {
        css_length(self.get(name)?)
    }

    /// A number of the units of a group.
    fn units(&self, name: &str) -> f64 {
        let number = self.get(name).and_then(|value| value.parse().ok()).unwrap_or(0.0_f64);
        if number.is_finite() { number.clamp(-1e7, 1e7) } else { 0.0 }
    }
}

impl Reading {
    /// Reads `w:pict` or `w:object`.
    pub(in crate::docx::read) fn old_drawing(
        &mut self,
        xml: &mut Xml<'_>,
        line: &mut Line,
    ) -> Result<(), Failure> {
        let canvas = Canvas { paragraph: line.id, group: None, scale: Scale::default() };
        while let Some(element) = xml.child()? {
            if element.space == Space::Vml {
                if let Some(id) = self.old_shape(xml, &element, canvas)? {
                    line.add_shape(id);
                }
            } else {
                xml.skip()?;
            }
        }
        Ok(())
    }

    fn old_shape(
        &mut self,
        xml: &mut Xml<'_>,
        element: &Element<'_>,
        canvas: Canvas,
    ) -> Result<Option<ShapeId>, Failure> {
        let Some(geometry) = geometry(element) else {
            xml.skip()?;
            return Ok(None);
        };
        let id = self.new_shape(canvas, DrawingLanguage::Vml)?;
        let style = Style::of(element);
        let is_group = geometry == Geometry::Group;
        let is_line = geometry == Geometry::Line;
        let shape = &mut self.shapes[id.index()];
        shape.geometry = geometry;
        shape.name = element.value("id").unwrap_or_default().into_owned();
        (shape.width, shape.height, shape.anchor) = place(element, &style, canvas);
        shape.stroke = if is_group { None } else { stroke(element) };
        // A rule that Word makes of three hyphens (part 4 §19.2.2.7): it says no width, and takes the width of the text.
        let is_rule = element.foreign_value("hr").is_some_and(|value| matches!(&*value, "t" | "true" | "1"));
        if is_rule && shape.width == Length::ZERO {
            let part = element.foreign_value("hrpct").and_then(|value| value.parse().ok());
            self.rules_across.push((id, part.unwrap_or(WHOLE).clamp(0, WHOLE)));
        }
        let shape = &mut self.shapes[id.index()];
        // A line has no inside.
        let is_filled = !is_line && !is_group && !is_off(element, "filled");
        shape.fill = is_filled
            .then(|| element.value("fillcolor").map_or(Color::Rgb(255, 255, 255), |text| color(&text)));
        let scale = if is_group { inner_scale(element, &self.shapes[id.index()]) } else { Scale::default() };
        let inner = Canvas { group: Some(id), scale, ..canvas };
        self.old_content(xml, inner, id)?;
        Ok(Some(id))
    }

    fn old_content(&mut self, xml: &mut Xml<'_>, canvas: Canvas, id: ShapeId) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            match element.full_name() {
                (Space::Vml, "textbox") => {
                    self.text_box(xml, id)?;
                    continue;
                }
                (Space::Vml, "imagedata") => {
                    let picture = self.picture(&element, &["id", "embed", "href"]);
                    let shape = &mut self.shapes[id.index()];
                    (shape.picture, shape.geometry) = (picture, Geometry::Picture);
                }
                (Space::Vml, "stroke") => {
                    let shape = &mut self.shapes[id.index()];
                    let is_solid = element.value("dashstyle").is_none_or(|dash| dash == "solid");
                    if let (false, Some(stroke)) = (is_solid, &mut shape.stroke) {
                        stroke.dash = Dash::Broken;
                    }
                    if is_off(&element, "on") {
                        shape.stroke = None;
                    }
                }
                (Space::Vml, "fill") if is_off(&element, "on") => {
                    self.shapes[id.index()].fill = None;
                }
                (Space::Vml, _) if self.shapes[id.index()].geometry == Geometry::Group => {
                    self.old_shape(xml, &element, canvas)?;
                    continue;
                }
                _ => {}
            }
            xml.skip()?;
        }
        Ok(())
    }
}

fn is_off(element: &Element<'_>, name: &str) -> bool {
    element.value(name).is_some_and(|value| matches!(&*value, "f" | "false" | "0" | "off"))
}

/// What an element of VML draws; None for what draws nothing.
fn geometry(element: &Element<'_>) -> Option<Geometry> {
    Some(match element.name() {
        "line" => Geometry::Line,
        "rect" | "roundrect" => Geometry::Rectangle,
        "group" => Geometry::Group,
        "image" => Geometry::Picture,
        "oval" => Geometry::Other("ellipse".to_owned()),
        name @ ("arc" | "curve" | "polyline") => Geometry::Other(name.to_owned()),
        "shape" => of_type(&element.value("type").unwrap_or_default()),
        _ => return None,
    })
}

/// The types of Office that are seen in letters ([MS-ODRAW] 2.4.24 `MSOSPT`), as `#_x0000_t32`.
fn of_type(name: &str) -> Geometry {
    let number = name.rsplit("_t").next().unwrap_or_default();
    match number {
        "20" | "32" => Geometry::Line,
        "1" | "2" | "202" => Geometry::Rectangle,
        "75" => Geometry::Picture,
        _ => Geometry::Other(name.trim_start_matches('#').to_owned()),
    }
}

fn stroke(element: &Element<'_>) -> Option<Stroke> {
    let is_text_box = element.value("type").is_some_and(|name| name.ends_with("_t75"));
    if is_off(element, "stroked") || is_text_box {
        return None;
    }
    let width = element.value("strokeweight").and_then(|width| css_length(&width));
    let color = element.value("strokecolor").map_or(Color::Rgb(0, 0, 0), |text| color(&text));
    Some(Stroke { width: width.unwrap_or(USUAL_LINE), color, dash: Dash::Solid })
}

/// Size and place of a shape.
fn place(element: &Element<'_>, style: &Style, canvas: Canvas) -> (Length, Length, Anchor) {
    if canvas.group.is_some() {
        let Scale { origin, factor } = canvas.scale;
        let (mut left, mut top) = (style.units("left"), style.units("top"));
        let (mut width, mut height) = (style.units("width"), style.units("height"));
        if let Some((from, to)) = ends(element, |text| text.trim().parse().ok()) {
            (left, top) = (f64::min(from.0, to.0), f64::min(from.1, to.1));
            (width, height) = ((to.0 - from.0).abs(), (to.1 - from.1).abs());
        }
        let units = |number: f64, factor: f64| Length::pt((number * factor).clamp(-28_000.0, 28_000.0));
        let anchor =
            Anchor::InGroup { left: units(left - origin.0, factor.0), top: units(top - origin.1, factor.1) };
        return (units(width, factor.0), units(height, factor.1), anchor);
    }
    let (mut width, mut height) =
        (style.length("width").unwrap_or_default(), style.length("height").unwrap_or_default());
    let mut left = style.length("margin-left").or(style.length("left")).unwrap_or_default();
    let mut top = style.length("margin-top").or(style.length("top")).unwrap_or_default();
    if let Some((from, to)) = ends(element, |text| css_length(text).map(Length::to_pt)) {
        left = left + Length::pt(f64::min(from.0, to.0));
        top = top + Length::pt(f64::min(from.1, to.1));
        (width, height) = (Length::pt((to.0 - from.0).abs()), Length::pt((to.1 - from.1).abs()));
    }
    if style.get("position") != Some("absolute") {
        return (width, height, Anchor::Inline);
    }
    let offset = |direction: &str, distance: Length, usual: Origin| {
        let position = style.get(&format!("mso-position-{direction}"));
        let from = match style.get(&format!("mso-position-{direction}-relative")) {
            Some("page") => Origin::Page,
            Some("margin") => Origin::Margin,
            Some("char" | "line") => Origin::Character,
            _ => usual,
        };
        let distance = match position {
            None | Some("absolute") => Distance::Length(distance),
            Some(position) => aligned(position),
        };
        Offset { from, distance }
    };
    let horizontal = offset("horizontal", left, Origin::Column);
    let vertical = offset("vertical", top, Origin::Paragraph);
    (width, height, Anchor::Floating { horizontal, vertical })
}

type Point = (f64, f64);

/// The ends of a line.
fn ends(element: &Element<'_>, number: impl Fn(&str) -> Option<f64>) -> Option<(Point, Point)> {
    let point = |name: &str| {
        let value = element.value(name)?;
        let (x, y) = value.split_once(',')?;
        let finite = |text: &str| number(text).filter(|number| number.is_finite());
        Some((finite(x)?, finite(y)?))
    };
    Some((point("from")?, point("to")?))
}

fn inner_scale(element: &Element<'_>, group: &crate::docx::read::facts::Shape) -> Scale {
    let pair = |name: &str, usual: f64| {
        let value = element.value(name);
        let (x, y) = value.as_deref().and_then(|value| value.split_once(',')).unwrap_or_default();
        let number =
            |text: &str| text.trim().parse().ok().filter(|number: &f64| number.is_finite()).unwrap_or(usual);
        (number(x), number(y))
    };
    let (origin, units) = (pair("coordorigin", 0.0), pair("coordsize", USUAL_UNITS));
    let factor = |length: Length, units: f64| if units > 0.0 { length.to_pt() / units } else { 1.0 };
    Scale { origin, factor: (factor(group.width, units.0), factor(group.height, units.1)) }
}
