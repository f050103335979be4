//! `DrawingML` (§20.4, §20.1, [MS-ODRAWXML] for shapes and groups).

use super::{Canvas, Scale};
use crate::docx::read::body::{Line, Reading};
use crate::docx::read::facts::{
    Anchor, Color, Dash, Distance, DrawingLanguage, Geometry, Offset, Origin, ShapeId, Stroke,
};
use crate::docx::read::failure::Failure;
use crate::docx::read::theme::drawing_color;
use crate::docx::read::xml::{Element, Space, Xml};
use crate::measure::Length;

/// The thickness of a line that does not say it (§20.1.2.2.24).
const USUAL_LINE: Length = Length::emu(9_525);

impl Reading {
    /// Reads `w:drawing`.
    pub(in crate::docx::read) fn drawing(
        &mut self,
        xml: &mut Xml<'_>,
        line: &mut Line,
    ) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            match element.full_name() {
                (Space::WordDrawing, "inline" | "anchor") => {
                    let canvas = Canvas { paragraph: line.id, group: None, scale: Scale::default() };
                    let id = self.new_shape(canvas, DrawingLanguage::DrawingMl)?;
                    line.add_shape(id);
                    if element.name() == "anchor" {
                        let here = Offset { from: Origin::Other, distance: Distance::Length(Length::ZERO) };
                        self.shapes[id.index()].anchor =
                            Anchor::Floating { horizontal: here, vertical: here };
                    }
                    self.anchored(xml, id)?;
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    fn anchored(&mut self, xml: &mut Xml<'_>, id: ShapeId) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            match element.full_name() {
                (Space::WordDrawing, "extent") => {
                    let (width, height) = (xml.emu(&element, "cx"), xml.emu(&element, "cy"));
                    let shape = &mut self.shapes[id.index()];
                    (shape.width, shape.height) = (width.unwrap_or_default(), height.unwrap_or_default());
                }
                (Space::WordDrawing, "docPr") => {
                    self.shapes[id.index()].name = element.value("name").unwrap_or_default().into_owned();
                }
                (Space::WordDrawing, name @ ("positionH" | "positionV")) => {
                    let is_horizontal = name == "positionH";
                    let offset = offset(xml, &element)?;
                    if let Anchor::Floating { horizontal, vertical } = &mut self.shapes[id.index()].anchor {
                        *(if is_horizontal { horizontal } else { vertical }) = offset;
                    }
                    continue;
                }
                (Space::Drawing, "graphic") => {
                    while let Some(data) = xml.child()? {
                        if data.name() == "graphicData" {
                            let kind = data.value("uri").unwrap_or_default();
                            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                            self.shapes[id.index()].geometry = Geometry::Other(kind);
                            self.graphic(xml, id)?;
                        } else {
                            xml.skip()?;
                        }
                    }
                    continue;
                }
                _ => {}
            }
            xml.skip()?;
        }
        Ok(())
    }

    fn graphic(&mut self, xml: &mut Xml<'_>, id: ShapeId) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            let shape = &self.shapes[id.index()];
            let canvas = Canvas { paragraph: shape.paragraph, group: Some(id), scale: Scale::default() };
            match element.full_name() {
                (Space::Shape, "wsp") => self.shape_content(xml, id)?,
                (Space::Picture, "pic") => {
                    self.shapes[id.index()].geometry = Geometry::Picture;
                    self.shape_content(xml, id)?;
                }
                (Space::Group, "wgp") | (Space::Canvas, "wpc") => {
                    self.shapes[id.index()].geometry = Geometry::Group;
                    self.group(xml, canvas)?;
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    fn group(&mut self, xml: &mut Xml<'_>, mut canvas: Canvas) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            match element.full_name() {
                (_, "grpSpPr") => {
                    while let Some(element) = xml.child()? {
                        if element.name() == "xfrm" {
                            canvas.scale = group_scale(xml, canvas.scale)?;
                        } else {
                            xml.skip()?;
                        }
                    }
                }
                (Space::Shape, "wsp") => {
                    self.part(xml, canvas, Geometry::Other(String::new()))?;
                }
                (Space::Picture, "pic") => {
                    self.part(xml, canvas, Geometry::Picture)?;
                }
                (Space::Group, "grpSp" | "wgp") => self.group(xml, canvas)?,
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    fn part(&mut self, xml: &mut Xml<'_>, canvas: Canvas, geometry: Geometry) -> Result<(), Failure> {
        let id = self.new_shape(canvas, DrawingLanguage::DrawingMl)?;
        self.shapes[id.index()].geometry = geometry;
        self.shapes[id.index()].anchor = Anchor::InGroup { left: Length::ZERO, top: Length::ZERO };
        self.shape_content(xml, id)?;
        let shape = &mut self.shapes[id.index()];
        (shape.width, shape.height) = canvas.scale.size(shape.width, shape.height);
        if let Anchor::InGroup { left, top } = &mut shape.anchor {
            let Scale { origin, factor } = canvas.scale;
            *left = (*left - Length::pt(origin.0)).scale(factor.0);
            *top = (*top - Length::pt(origin.1)).scale(factor.1);
        }
        Ok(())
    }

    /// What is in a shape or a picture.
    fn shape_content(&mut self, xml: &mut Xml<'_>, id: ShapeId) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            match element.name() {
                "spPr" => self.shape_properties(xml, id)?,
                "style" => self.shape_style(xml, id)?,
                "txbx" => self.text_box(xml, id)?,
                "blipFill" => {
                    while let Some(element) = xml.child()? {
                        if element.name() == "blip" {
                            self.shapes[id.index()].picture = self.picture(&element, &["embed", "link"]);
                        }
                        xml.skip()?;
                    }
                }
                "cNvPr" => {
                    if let (true, Some(name)) =
                        (self.shapes[id.index()].name.is_empty(), element.value("name"))
                    {
                        self.shapes[id.index()].name = name.into_owned();
                    }
                    xml.skip()?;
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    fn shape_properties(&mut self, xml: &mut Xml<'_>, id: ShapeId) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            match element.name() {
                "xfrm" => {
                    let (place, size, ..) = transform(xml)?;
                    let shape = &mut self.shapes[id.index()];
                    if let Anchor::InGroup { left, top } = &mut shape.anchor {
                        (*left, *top) = place;
                        (shape.width, shape.height) = size;
                    }
                    continue;
                }
                "prstGeom" => {
                    let shape = &mut self.shapes[id.index()];
                    if shape.geometry != Geometry::Picture {
                        shape.geometry = geometry(&element.value("prst").unwrap_or_default());
                    }
                }
                "custGeom" => self.shapes[id.index()].geometry = Geometry::Other("custom".to_owned()),
                "solidFill" => {
                    self.shapes[id.index()].fill = self.color(xml)?;
                    continue;
                }
                "gradFill" | "pattFill" => self.shapes[id.index()].fill = Some(Color::Unknown),
                "ln" => {
                    self.shapes[id.index()].stroke = self.stroke(xml, &element)?;
                    continue;
                }
                _ => {}
            }
            xml.skip()?;
        }
        Ok(())
    }

    /// A line that says nothing of itself is drawn as the style of the shape has it.
    fn shape_style(&mut self, xml: &mut Xml<'_>, id: ShapeId) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            let is_drawn = element.value("idx").is_some_and(|index| index != "0");
            if element.name() == "lnRef" && is_drawn && self.shapes[id.index()].stroke.is_none() {
                let color = self.color(xml)?.unwrap_or(Color::Unknown);
                self.shapes[id.index()].stroke = Some(Stroke { width: USUAL_LINE, color, dash: Dash::Solid });
            } else {
                xml.skip()?;
            }
        }
        Ok(())
    }

    fn stroke(&mut self, xml: &mut Xml<'_>, element: &Element<'_>) -> Result<Option<Stroke>, Failure> {
        let width = xml.emu(element, "w");
        let mut stroke =
            Stroke { width: width.unwrap_or(USUAL_LINE), color: Color::Unknown, dash: Dash::Solid };
        let mut is_drawn = false;
        while let Some(element) = xml.child()? {
            match element.name() {
                "noFill" => {
                    xml.skip()?;
                    while xml.child()?.is_some() {
                        xml.skip()?;
                    }
                    return Ok(None);
                }
                "solidFill" | "gradFill" | "pattFill" => {
                    is_drawn = true;
                    stroke.color = self.color(xml)?.unwrap_or(Color::Unknown);
                    continue;
                }
                "prstDash" => {
                    let is_solid = element.value("val").is_none_or(|dash| dash == "solid");
                    stroke.dash = if is_solid { Dash::Solid } else { Dash::Broken };
                }
                _ => {}
            }
            xml.skip()?;
        }
        // Without a fill of its own the line has that of the style, which follows.
        Ok((is_drawn || width.is_some()).then_some(stroke))
    }

    /// The first colour of the element that is being read.
    fn color(&mut self, xml: &mut Xml<'_>) -> Result<Option<Color>, Failure> {
        let mut color = None;
        while let Some(element) = xml.child()? {
            let scheme = if element.name() == "schemeClr" { element.value("val") } else { None };
            let found = match scheme {
                Some(name) => Some(self.formats.colors.get(&name).unwrap_or(Color::Unknown)),
                None => drawing_color(&element),
            };
            color = color.or(found);
            xml.skip()?;
        }
        Ok(color)
    }
}

/// A shape by its name (§20.1.10.56 `ST_ShapeType`).
fn geometry(name: &str) -> Geometry {
    match name {
        "line" | "lineInv" | "straightConnector1" => Geometry::Line,
        "rect" | "roundRect" | "flowChartProcess" => Geometry::Rectangle,
        other => Geometry::Other(other.to_owned()),
    }
}

fn offset(xml: &mut Xml<'_>, element: &Element<'_>) -> Result<Offset, Failure> {
    let from = match element.value("relativeFrom").as_deref() {
        Some("page") => Origin::Page,
        Some("margin" | "leftMargin" | "topMargin") => Origin::Margin,
        Some("column") => Origin::Column,
        Some("paragraph") => Origin::Paragraph,
        Some("line" | "character") => Origin::Character,
        _ => Origin::Other,
    };
    let mut distance = Distance::Length(Length::ZERO);
    while let Some(element) = xml.child()? {
        match element.full_name() {
            (Space::WordDrawing, "posOffset") => {
                let text = xml.text()?;
                let length = crate::docx::read::xml::measure(&text, 1.0 / 12_700.0);
                distance = Distance::Length(length.unwrap_or_default());
            }
            (Space::WordDrawing, "align") => distance = aligned(&xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(Offset { from, distance })
}

pub(super) fn aligned(text: &str) -> Distance {
    match text.trim() {
        "center" => Distance::Center,
        "right" | "bottom" | "outside" => Distance::End,
        _ => Distance::Start,
    }
}

type Pair = (Length, Length);

/// Place and size (§20.1.7.6), and for a group those of its parts in its own units.
fn transform(xml: &mut Xml<'_>) -> Result<(Pair, Pair, Pair, Pair), Failure> {
    let (mut place, mut size, mut inner_place, mut inner_size) = Default::default();
    while let Some(element) = xml.child()? {
        let mut pair = |one: &str, other: &str| {
            (xml.emu(&element, one).unwrap_or_default(), xml.emu(&element, other).unwrap_or_default())
        };
        match element.name() {
            "off" => place = pair("x", "y"),
            "ext" => size = pair("cx", "cy"),
            "chOff" => inner_place = pair("x", "y"),
            "chExt" => inner_size = pair("cx", "cy"),
            _ => {}
        }
        xml.skip()?;
    }
    Ok((place, size, inner_place, inner_size))
}

fn group_scale(xml: &mut Xml<'_>, outer: Scale) -> Result<Scale, Failure> {
    let (_, size, inner_place, inner_size) = transform(xml)?;
    let factor = |outer: f64, length: Length, inner: Length| {
        let factor = if inner == Length::ZERO { 1.0 } else { length.to_pt() / inner.to_pt() };
        (outer * factor).clamp(0.0, 1_000.0)
    };
    Ok(Scale {
        origin: (inner_place.0.to_pt(), inner_place.1.to_pt()),
        factor: (factor(outer.factor.0, size.0, inner_size.0), factor(outer.factor.1, size.1, inner_size.1)),
    })
}
