//! Tables (§17.4).

mod cell;
mod shapes;

use std::sync::Arc;

use super::Reading;
use crate::docx::read::effective::alignment;
use crate::docx::read::facts::{
    Alignment, Block, Border, Container, Repetition, Row, RowHeight, Splitting, Table, TableFlow, TableId,
};
use crate::docx::read::failure::Failure;
use crate::docx::read::styles::{CellMargins, Condition, Look, TablePart, TableStyle};
use crate::docx::read::xml::{Element, Space, Xml};
use crate::measure::Length;
use cell::WrittenCell;
pub(in crate::docx::read) use shapes::TableShape;

/// The columns of a grid that are kept, of which Word knows 63.
const MOST_COLUMNS: usize = 1_000;

/// The lines of a table as they are written: top, left, bottom, right, between rows, between columns.
type Lines = [Option<Option<Border>>; 6];

/// A table that is being read.
struct Frame {
    id: TableId,
    style: Option<Arc<TableStyle>>,
    look: Look,
    own: TablePart,
    flow: TableFlow,
    columns: Vec<Length>,
    shape: Option<TableShape>,
    rows: Vec<WrittenRow>,
    /// What the style says of cells, by the conditions that count for them.
    parts: Vec<(Vec<Condition>, Arc<TablePart>)>,
}

impl Reading {
    /// Reads a table.
    pub(super) fn table(
        &mut self,
        xml: &mut Xml<'_>,
        element: &Element<'_>,
        container: Container,
        into: &mut Vec<Block>,
    ) -> Result<(), Failure> {
        self.count(1)?;
        self.numbers.1 += 1;
        let id = TableId::after(self.tables.len());
        let place = self.place(container, into.len(), self.numbers.1);
        self.tables.push(Table {
            id,
            place,
            style: None,
            alignment: Alignment::Left,
            indent: Length::ZERO,
            flow: TableFlow::InText,
            columns: Vec::new(),
            rows: Vec::new(),
        });
        let outer = self.cell.take();
        let mut frame = Frame {
            id,
            style: self.formats.styles.table(None).cloned(),
            look: Look::USUAL,
            own: TablePart::default(),
            flow: TableFlow::InText,
            columns: Vec::new(),
            shape: self.table_shapes.get(&element.offset).cloned(),
            rows: Vec::new(),
            parts: Vec::new(),
        };
        self.rows(xml, &mut frame)?;
        self.cell = outer;
        self.finish_table(frame);
        into.push(Block::Table(id));
        Ok(())
    }

    fn rows(&mut self, xml: &mut Xml<'_>, frame: &mut Frame) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            match element.full_name() {
                (Space::Word, "tblPr") => self.table_properties(xml, frame)?,
                (Space::Word, "tblGrid") => {
                    while let Some(column) = xml.child()? {
                        if column.name() == "gridCol" && frame.columns.len() < MOST_COLUMNS {
                            frame.columns.push(xml.twips(&column, "w").unwrap_or_default());
                        }
                        xml.skip()?;
                    }
                }
                (Space::Word, "tr") => self.row(xml, frame)?,
                (Space::Word, "sdt") => self.control(xml, |reading, xml| reading.rows(xml, frame))?,
                (Space::Word, "customXml" | "ins" | "moveTo") => self.rows(xml, frame)?,
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    fn table_properties(&mut self, xml: &mut Xml<'_>, frame: &mut Frame) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            match element.name() {
                "tblStyle" => {
                    let id = element.value("val");
                    frame.style = self.formats.styles.table(id.as_deref()).cloned();
                }
                "tblLook" => frame.look = Look::read(&element),
                "tblpPr" => frame.flow = TableFlow::Floating,
                _ => {
                    frame.own.table_property(xml, &element, &self.formats.colors)?;
                    continue;
                }
            }
            xml.skip()?;
        }
        Ok(())
    }

    fn row(&mut self, xml: &mut Xml<'_>, frame: &mut Frame) -> Result<(), Failure> {
        self.count(1)?;
        let mut row = WrittenRow::default();
        self.row_content(xml, frame, &mut row)?;
        if row.is_deleted {
            self.changes.deletions += 1;
        } else {
            frame.rows.push(row);
        }
        Ok(())
    }

    fn row_content(
        &mut self,
        xml: &mut Xml<'_>,
        frame: &mut Frame,
        row: &mut WrittenRow,
    ) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            match element.full_name() {
                (Space::Word, "trPr") => row.properties(xml)?,
                (Space::Word, "tblPrEx") => {
                    let mut exceptions = TablePart::default();
                    while let Some(element) = xml.child()? {
                        exceptions.table_property(xml, &element, &self.formats.colors)?;
                    }
                    row.lines = exceptions.borders;
                }
                (Space::Word, "tc") if !row.is_deleted => self.cell(xml, frame, row)?,
                (Space::Word, "sdt") => {
                    self.control(xml, |reading, xml| reading.row_content(xml, frame, row))?;
                }
                (Space::Word, "customXml" | "ins" | "moveTo") => self.row_content(xml, frame, row)?,
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    fn finish_table(&mut self, frame: Frame) {
        let whole = frame.style.as_ref().and_then(|style| style.parts.get(&Condition::Whole));
        let jc = frame.own.jc.or_else(|| whole?.jc);
        let indent = frame.own.indent.or_else(|| whole?.indent);
        let mut margins = whole.map(|whole| whole.margins).unwrap_or_default();
        margins.override_with(frame.own.margins);
        let rows = frame.rows.len();
        let surroundings = Surroundings { lines: frame.own.borders, margins, columns: &frame.columns };
        let finished = frame.rows.into_iter().enumerate().map(|(number, row)| {
            let is_outer = [number == 0, number + 1 == rows];
            row.finish(&surroundings, is_outer)
        });
        let table = &mut self.tables[frame.id.index()];
        table.rows = finished.collect();
        table.style = frame.style.map(|style| Arc::clone(&style.name));
        table.alignment = alignment(jc, false);
        table.indent = indent.unwrap_or_default();
        (table.flow, table.columns) = (frame.flow, frame.columns);
    }
}

/// What a table says of all its cells.
struct Surroundings<'a> {
    lines: Lines,
    margins: CellMargins,
    columns: &'a [Length],
}

/// A row as it is written.
#[derive(Default)]
struct WrittenRow {
    row: Row,
    cells: Vec<WrittenCell>,
    /// The next column of the grid.
    column: usize,
    /// Lines that are those of the row and not of the table.
    lines: Lines,
    is_deleted: bool,
}

impl WrittenRow {
    fn properties(&mut self, xml: &mut Xml<'_>) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            match element.name() {
                "tblHeader" if xml.is_on(&element) == Some(true) => {
                    self.row.repetition = Repetition::EveryPage;
                }
                "cantSplit" if xml.is_on(&element) == Some(true) => {
                    self.row.splitting = Splitting::Forbidden;
                }
                "trHeight" => {
                    let height = xml.twips(&element, "val").filter(|height| *height > Length::ZERO);
                    self.row.height = match (height, element.value("hRule").as_deref()) {
                        (Some(height), Some("exact")) => RowHeight::Exactly(height),
                        (Some(height), _) => RowHeight::AtLeast(height),
                        (None, _) => RowHeight::Content,
                    };
                }
                "gridBefore" => self.column = columns(xml.number(&element, "val")).unwrap_or(0),
                "del" => self.is_deleted = true,
                _ => {}
            }
            xml.skip()?;
        }
        Ok(())
    }

    /// The row with what its cells have from the table. `is_outer` says whether it is the first row, and the last.
    fn finish(self, table: &Surroundings<'_>, is_outer: [bool; 2]) -> Row {
        let count = self.cells.len();
        let [is_first, is_last] = is_outer;
        let cells = self.cells.into_iter().enumerate().map(|(position, cell)| {
            let is_outer = [is_first, position == 0, is_last, position + 1 == count];
            cell.finish(&self.lines, table, is_outer)
        });
        Row { cells: cells.collect(), ..self.row }
    }
}

/// A number of columns that may be.
fn columns(number: Option<i32>) -> Option<usize> {
    usize::try_from(number?).ok().filter(|columns| *columns <= MOST_COLUMNS)
}
