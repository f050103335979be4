//! The lines below the motto and the issuing agency, however they are made.

use super::line::{Line, Side};
use super::{Certainty, Components, Found, Part, part};
use crate::docx::read::{
    Anchor, Container, Distance, Document, Origin, Paragraph, Shape, ShapeId, Underline,
};
use crate::measure::Length;

/// A line below a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrawnLine {
    /// How it is made.
    pub kind: LineKind,
    /// Its length, if it can be told.
    pub length: Option<Length>,
    /// The paragraph it belongs to.
    pub part: Part,
    /// How sure it is that it belongs to the text.
    pub certainty: Certainty,
}

/// How a line is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LineKind {
    /// It is drawn.
    Shape(ShapeId),
    /// It is the border of a paragraph.
    Border,
    /// It is typed: underscores, dashes.
    Typed,
    /// The text is underlined.
    Underline,
}

impl LineKind {
    /// Whether it is a line of its own, as the decree wants it.
    pub const fn is_drawn(self) -> bool {
        matches!(self, Self::Shape(_) | Self::Border)
    }

    /// What stands in the place of a drawn line, in messages.
    pub(in crate::check) fn instead(found: Option<Self>) -> &'static str {
        match found {
            Some(Self::Underline) => "underline",
            _ => "nothing",
        }
    }
}

/// How far below the letterhead a line that belongs to it can be anchored, in lines.
const BELOW: usize = 4;

/// Finds the line of the motto and the line of the issuing agency.
pub(super) fn find(document: &Document, lines: &[Line], components: &mut Components) {
    let mut taken = Vec::new();
    let (motto, issuer) = (components.motto.clone(), components.issuing_agency.clone());
    let mut near = |found: &Option<Found>| {
        let line = found.as_ref().and_then(|found| below(document, lines, found, &taken));
        if let Some(DrawnLine { kind: LineKind::Shape(id), .. }) = &line {
            taken.push(*id);
        }
        line
    };
    components.motto_line = near(&motto);
    components.issuer_line = near(&issuer);
    let last = [&components.subject, &components.place_and_date, &motto, &issuer];
    let last = last.into_iter().flatten().filter_map(|found| position(lines, found.last())).max();
    let end = last.map_or(0, |last| (last + 1 + BELOW).min(lines.len()));
    if components.motto_line.is_none() && motto.is_some() {
        components.motto_line = elsewhere(document, &lines[..end], Side::Right, &mut taken);
    }
    if components.issuer_line.is_none() && issuer.is_some() {
        components.issuer_line = elsewhere(document, &lines[..end], Side::Left, &mut taken);
    }
}

fn position(lines: &[Line], part: &Part) -> Option<usize> {
    lines.iter().position(|line| line.part == *part)
}

/// The line of a text in its own paragraphs, or in those without words below it.
fn below(document: &Document, lines: &[Line], found: &Found, taken: &[ShapeId]) -> Option<DrawnLine> {
    let at = position(lines, found.last())?;
    let own = &lines[at];
    let beside = lines.iter().any(|line| line.paragraph() == own.paragraph() && line.side != own.side);
    let side = beside.then_some(own.side);
    let drawn = |paragraph: &Paragraph| {
        let mut shapes =
            paragraph.shapes.iter().filter(|id| !taken.contains(id)).map(|id| document.shape(*id));
        shapes.find(|shape| shape.is_horizontal_line() && fits(document, shape, side))
    };
    let paragraph = document.paragraph(own.paragraph());
    if let Some(shape) = drawn(paragraph) {
        return Some(of_shape(shape, own, Certainty::Certain));
    }
    if !beside && paragraph.format.borders.bottom.is_some() {
        return Some(of_border(document, paragraph, own));
    }
    for line in lines[at + 1..].iter().filter(|line| line.side == own.side || line.is_blank()).take(BELOW) {
        let paragraph = document.paragraph(line.paragraph());
        if line.is_typed_line() {
            let length = line.part.width(document);
            let part = line.part.clone();
            return Some(DrawnLine {
                kind: LineKind::Typed,
                length: Some(length),
                part,
                certainty: Certainty::Likely,
            });
        }
        if let Some(shape) = drawn(paragraph) {
            let is_below = line.side == own.side;
            return is_below.then(|| of_shape(shape, line, Certainty::Certain));
        }
        if !line.is_blank() {
            break;
        }
        if line.side == own.side
            && (paragraph.format.borders.top.is_some() || paragraph.format.borders.bottom.is_some())
        {
            return Some(of_border(document, paragraph, line));
        }
    }
    underlined(document, found)
}

/// Whether a shape stands on a side, as far as its place tells.
fn fits(document: &Document, shape: &Shape, side: Option<Side>) -> bool {
    match (side, side_of(document, shape)) {
        (Some(wanted), Some(side)) => wanted == side,
        _ => true,
    }
}

fn side_of(document: &Document, shape: &Shape) -> Option<Side> {
    let Anchor::Floating { horizontal, .. } = shape.anchor else { return None };
    let paragraph = document.paragraph(shape.paragraph);
    let section = document.section(&paragraph.place);
    let Distance::Length(distance) = horizontal.distance else { return None };
    let left = match horizontal.from {
        Origin::Page => distance - section.margins.left - section.margins.gutter,
        Origin::Margin => distance,
        Origin::Column if matches!(paragraph.place.container, Container::Story(_)) => distance,
        _ => return None,
    };
    Some(if (left * 2 + shape.width) < section.text_width() { Side::Left } else { Side::Right })
}

/// A drawn line that is anchored somewhere else in the letterhead.
fn elsewhere(document: &Document, lines: &[Line], side: Side, taken: &mut Vec<ShapeId>) -> Option<DrawnLine> {
    for line in lines {
        for id in &document.paragraph(line.paragraph()).shapes {
            let shape = document.shape(*id);
            let own = side_of(document, shape).unwrap_or(line.side);
            if !taken.contains(id) && shape.is_horizontal_line() && own == side {
                taken.push(*id);
                return Some(of_shape(shape, line, Certainty::Guess));
            }
        }
    }
    None
}

fn of_shape(shape: &Shape, line: &Line, certainty: Certainty) -> DrawnLine {
    DrawnLine {
        kind: LineKind::Shape(shape.id),
        length: Some(shape.width),
        part: line.part.clone(),
        certainty,
    }
}

fn of_border(document: &Document, paragraph: &Paragraph, line: &Line) -> DrawnLine {
    let length = part::room(document, paragraph);
    DrawnLine { kind: LineKind::Border, length, part: line.part.clone(), certainty: Certainty::Certain }
}

fn underlined(document: &Document, found: &Found) -> Option<DrawnLine> {
    let runs = found.last().runs(document);
    let all = !runs.is_empty()
        && runs.iter().all(|(run, _)| {
            matches!(
                run.format.underline,
                Some(Underline::Single | Underline::Other | Underline::Double | Underline::Words)
            )
        });
    let length = found.last().width(document);
    let part = found.last().clone();
    all.then_some(DrawnLine {
        kind: LineKind::Underline,
        length: Some(length),
        part,
        certainty: Certainty::Certain,
    })
}
