//! A drawing.

use super::{Block, Color, ParagraphId, ShapeId};
use crate::measure::Length;

/// A drawing: a line, a rectangle, a text box, a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Its identity.
    pub id: ShapeId,
    /// The paragraph that it is anchored in or stands in.
    pub paragraph: ParagraphId,
    /// The position of the run of the paragraph that it stands before; the number of runs where it stands after all.
    pub before_run: usize,
    /// The group it is a part of.
    pub group: Option<ShapeId>,
    /// In which language it is drawn.
    pub language: DrawingLanguage,
    /// What it is.
    pub geometry: Geometry,
    /// Its width.
    pub width: Length,
    /// Its height.
    pub height: Length,
    /// Where it stands.
    pub anchor: Anchor,
    /// Its line; None if there is none.
    pub stroke: Option<Stroke>,
    /// What it is filled with; None if it is not.
    pub fill: Option<Color>,
    /// The picture: the name of its part in the package, as `/word/media/image1.png`, or its address outside of it.
    pub picture: Option<String>,
    /// What it is called in the document.
    pub name: String,
    /// The text in it.
    pub text: Vec<Block>,
}

/// The language of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DrawingLanguage {
    /// `DrawingML`, since Word 2010.
    DrawingMl,
    /// VML, until Word 2007.
    Vml,
}

/// What a drawing is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Geometry {
    /// A straight line.
    Line,
    /// A rectangle, also one with round corners.
    Rectangle,
    /// A picture.
    Picture,
    /// Several drawings taken together, which are drawings of their own.
    Group,
    /// Any other, by its name in the file: `ellipse`, `custom`, `chart`.
    Other(String),
}

/// Where a drawing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// In the text, like a letter.
    Inline,
    /// Beside its text.
    Floating {
        /// From left to right.
        horizontal: Offset,
        /// From top to bottom.
        vertical: Offset,
    },
    /// In a group: from the upper left corner of the group.
    InGroup {
        /// From left to right.
        left: Length,
        /// From top to bottom.
        top: Length,
    },
}

/// Where a floating drawing stands in one direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Offset {
    /// From where it is measured.
    pub from: Origin,
    /// How far it is away.
    pub distance: Distance,
}

/// From where a drawing is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The edge of the page.
    Page,
    /// The edge of the text.
    Margin,
    /// The edge of the column.
    Column,
    /// The paragraph, from top to bottom.
    Paragraph,
    /// The line or the letter it is anchored at.
    Character,
    /// Another.
    Other,
}

/// How far a drawing is away from where it is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Distance {
    /// This far.
    Length(Length),
    /// At the beginning: left or top.
    Start,
    /// In the middle.
    Center,
    /// At the end: right or bottom.
    End,
}

/// A line of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stroke {
    /// Its thickness.
    pub width: Length,
    /// Its colour.
    pub color: Color,
    /// Whether it is whole.
    pub dash: Dash,
}

/// Whether a line is whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Dash {
    /// It is.
    #[default]
    Solid,
    /// It is of dots or dashes.
    Broken,
}

/// How high a rectangle may be and still be seen as a line.
const THIN: Length = Length::mm(0.8);

impl Shape {
    /// Whether it is seen as a horizontal line: a line that is not steep, or a very flat rectangle.
    pub fn is_horizontal_line(&self) -> bool {
        let is_flat = self.height <= THIN && self.width > self.height;
        match self.geometry {
            Geometry::Line => is_flat && self.stroke.is_some(),
            Geometry::Rectangle => {
                is_flat && self.text.is_empty() && (self.stroke.is_some() || self.fill.is_some())
            }
            _ => false,
        }
    }
}
