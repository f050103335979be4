//! Drawings: `DrawingML` since Word 2010, VML before.

mod drawing_ml;
mod vml;

use super::body::Reading;
use super::facts::{Anchor, Container, DrawingLanguage, Geometry, ParagraphId, Shape, ShapeId};
use super::failure::Failure;
use super::xml::{Element, Xml};
use crate::measure::Length;

/// How a group draws its parts: its own units, and what they are on the page.
#[derive(Clone, Copy, Debug)]
struct Scale {
    origin: (f64, f64),
    factor: (f64, f64),
}

impl Default for Scale {
    fn default() -> Self {
        Self { origin: (0.0, 0.0), factor: (1.0, 1.0) }
    }
}

impl Scale {
    fn size(self, width: Length, height: Length) -> (Length, Length) {
        (width.scale(self.factor.0), height.scale(self.factor.1))
    }
}

/// Where the parts of a drawing go.
#[derive(Clone, Copy, Debug)]
struct Canvas {
    paragraph: ParagraphId,
    group: Option<ShapeId>,
    scale: Scale,
}

impl Reading {
    fn new_shape(&mut self, canvas: Canvas, language: DrawingLanguage) -> Result<ShapeId, Failure> {
        self.count_drawing()?;
        let id = ShapeId::after(self.shapes.len());
        self.shapes.push(Shape {
            id,
            paragraph: canvas.paragraph,
            before_run: 0,
            group: canvas.group,
            language,
            geometry: Geometry::Other(String::new()),
            width: Length::ZERO,
            height: Length::ZERO,
            anchor: Anchor::Inline,
            stroke: None,
            fill: None,
            picture: None,
            name: String::new(),
            text: Vec::new(),
        });
        Ok(id)
    }

    /// Reads the text of a text box.
    fn text_box(&mut self, xml: &mut Xml<'_>, shape: ShapeId) -> Result<(), Failure> {
        let outer = self.leave_for_text_box();
        let blocks = self.blocks(xml, Container::TextBox(shape))?;
        self.return_from_text_box(outer);
        self.shapes[shape.index()].text.extend(blocks);
        Ok(())
    }

    /// The part or the address that an element refers to.
    fn picture(&mut self, element: &Element<'_>, names: &[&str]) -> Option<String> {
        let id = names.iter().find_map(|name| element.foreign_value(name))?;
        if id.is_empty() {
            return None;
        }
        let related = self.relationships.get(&*id).map(|related| related.target.clone());
        if related.is_none() {
            self.dangling.insert(id.into_owned());
        }
        related
    }
}
