//! Cells.

use std::sync::Arc;

use super::{Frame, Lines, Surroundings, WrittenRow, columns};
use crate::docx::read::body::Reading;
use crate::docx::read::facts::{
    Cell, CellBorders, CellPlace, Color, Container, VerticalAlignment, VerticalMerge,
};
use crate::docx::read::failure::Failure;
use crate::docx::read::properties::{ThemeColors, shading};
use crate::docx::read::styles::{CellMargins, Situation, TablePart, read_borders, vertical};
use crate::docx::read::xml::{Space, Xml};
use crate::measure::Length;

/// A cell as it is written.
pub(super) struct WrittenCell {
    cell: Cell,
    lines: Lines,
    /// The lines that the style of the table says.
    style_lines: Lines,
    margins: CellMargins,
}

/// What a cell says of itself.
#[derive(Default)]
struct Properties {
    width: Option<Length>,
    span: Option<usize>,
    merge: VerticalMerge,
    lines: Lines,
    shading: Option<Option<Color>>,
    vertical: Option<VerticalAlignment>,
    margins: CellMargins,
}

impl Reading {
    pub(super) fn cell(
        &mut self,
        xml: &mut Xml<'_>,
        frame: &mut Frame,
        row: &mut WrittenRow,
    ) -> Result<(), Failure> {
        self.count(1)?;
        let place = CellPlace { table: frame.id, row: frame.rows.len(), cell: row.cells.len() };
        let style = frame.part(&place);
        let outer = self.cell.replace(Arc::clone(&style));
        let container = Container::Cell(place);
        let (mut properties, mut blocks) = (Properties::default(), Vec::new());
        while let Some(element) = xml.child()? {
            if element.full_name() == (Space::Word, "tcPr") {
                properties = Properties::read(xml, &self.formats.colors)?;
            } else {
                self.block(xml, &element, container, &mut blocks)?;
            }
        }
        self.last_continued(container, &mut blocks)?;
        self.cell = outer;
        let span = properties.span.unwrap_or(1).max(1);
        let style_shading = style.shading.as_ref().and_then(Option::as_ref);
        let cell = Cell {
            column: row.column,
            span,
            merge: properties.merge,
            width: properties.width,
            shading: properties
                .shading
                .unwrap_or_else(|| style_shading.map(|color| color.seen(&self.formats.colors))),
            vertical: properties.vertical.or(style.vertical).unwrap_or_default(),
            blocks,
            ..Cell::default()
        };
        let (lines, margins) = (properties.lines, properties.margins);
        row.cells.push(WrittenCell { cell, lines, style_lines: style.borders, margins });
        row.column += span;
        Ok(())
    }
}

impl Frame {
    /// What the style of the table says of a cell: the same for all cells for which the same conditions count.
    fn part(&mut self, place: &CellPlace) -> Arc<TablePart> {
        let Some(style) = &self.style else { return Arc::default() };
        let (rows, columns) = match &self.shape {
            Some(shape) => (shape.rows(), shape.cells(place.row)),
            None => (usize::MAX, usize::MAX),
        };
        let situation =
            Situation { row: place.row, rows, column: place.cell, columns, ..Situation::default() };
        let conditions = style.conditions(self.look, &situation);
        if let Some((_, part)) = self.parts.iter().find(|(known, _)| *known == conditions) {
            return Arc::clone(part);
        }
        let part = Arc::new(style.part(&conditions));
        self.parts.push((conditions, Arc::clone(&part)));
        part
    }
}

impl Properties {
    fn read(xml: &mut Xml<'_>, colors: &ThemeColors) -> Result<Self, Failure> {
        let mut properties = Self::default();
        while let Some(element) = xml.child()? {
            match element.name() {
                "tcW" => {
                    let is_length = element.value("type").is_none_or(|kind| kind == "dxa");
                    if is_length {
                        properties.width = xml.twips(&element, "w").filter(|width| *width > Length::ZERO);
                    }
                }
                "gridSpan" => properties.span = columns(xml.number(&element, "val")),
                "vMerge" => {
                    let is_start = element.value("val").is_some_and(|merge| merge == "restart");
                    properties.merge = if is_start { VerticalMerge::Start } else { VerticalMerge::Continued };
                }
                "vAlign" => properties.vertical = Some(vertical(&element)),
                "tcBorders" => {
                    read_borders(xml, &mut properties.lines, colors)?;
                    continue;
                }
                "tcMar" => {
                    properties.margins.read(xml)?;
                    continue;
                }
                "shd" => {
                    properties.shading = Some(shading(xml, &element)?.map(|color| color.seen(colors)));
                    continue;
                }
                _ => {}
            }
            xml.skip()?;
        }
        Ok(properties)
    }
}

impl WrittenCell {
    /// The cell with what it has from its row and table. `is_outer` says of top, left, bottom and right whether it
    /// is an edge of the table.
    pub(super) fn finish(self, row: &Lines, table: &Surroundings<'_>, is_outer: [bool; 4]) -> Cell {
        /// Which of the lines between cells is at the top, at the left, at the bottom, at the right.
        const INSIDE: [usize; 4] = [4, 5, 4, 5];
        let side = |side: usize| {
            let around = |lines: &Lines| lines[if is_outer[side] { side } else { INSIDE[side] }];
            // A style says of a part of a table what is around that part: its own sides count within it too.
            let style = around(&self.style_lines);
            self.lines[side].or_else(|| around(row)).or_else(|| around(&table.lines)).or(style).flatten()
        };
        let mut margins = table.margins;
        margins.override_with(self.margins);
        let grid = table.columns.get(self.cell.column..self.cell.column.saturating_add(self.cell.span));
        let of_grid = grid.map(|columns| columns.iter().copied().sum()).filter(|width| *width > Length::ZERO);
        Cell {
            borders: CellBorders { top: side(0), left: side(1), bottom: side(2), right: side(3) },
            width: self.cell.width.or(of_grid),
            padding_left: margins.left.unwrap_or_default(),
            padding_right: margins.right.unwrap_or_default(),
            ..self.cell
        }
    }
}
