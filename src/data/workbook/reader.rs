//! Reading the cells of every sheet.

use std::collections::HashMap;
use std::io::Cursor;

use calamine::{
    Cell, DataRef, Dimensions, Ods, OdsError, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsb,
    XlsbError, Xlsx, XlsxError,
};

use super::archive::Kind;
use super::binary::{self, Checked};
use super::grid::{Full, Grid, Region};
use super::office;
use super::opendocument::{self, Layout};
use super::value::{owned_text, text};
use super::{Failure, Sheet, Visibility};

/// All worksheets of a workbook, in its order.
pub(super) fn sheets(kind: Kind, bytes: &[u8]) -> Result<Vec<Sheet>, Failure> {
    match kind {
        Kind::Xlsx => xlsx(bytes),
        Kind::Xlsb => xlsb(bytes),
        Kind::Xls => xls(bytes),
        Kind::Ods => ods(bytes),
    }
}

fn xlsx(bytes: &[u8]) -> Result<Vec<Sheet>, Failure> {
    let mut layouts = office::layouts(Kind::Xlsx, bytes);
    let mut workbook = Xlsx::new(Cursor::new(bytes))?;
    let mut sheets = Vec::new();
    for (name, visibility) in worksheets(workbook.sheets_metadata()) {
        let mut grid = Grid::default();
        let mut cells = workbook.worksheet_cells_reader(&name)?;
        while let Some(cell) = cells.next_cell()? {
            put(&mut grid, &cell, &name)?;
        }
        drop(cells);
        grid.merged = workbook.merge_cells_by_sheet_name(&name)?.iter().map(region).collect();
        grid.hidden_rows = layouts.remove(&name).unwrap_or_default().hidden_rows;
        sheets.push(checked(Sheet { name, visibility, grid })?);
    }
    Ok(sheets)
}

fn xlsb(bytes: &[u8]) -> Result<Vec<Sheet>, Failure> {
    let mut layouts = office::layouts(Kind::Xlsb, bytes);
    let mut workbook = Xlsb::new(Cursor::new(bytes))?;
    let mut sheets = Vec::new();
    for (name, visibility) in worksheets(workbook.sheets_metadata()) {
        let mut grid = Grid::default();
        let mut cells = workbook.worksheet_cells_reader(&name)?;
        while let Some(cell) = cells.next_cell()? {
            put(&mut grid, &cell, &name)?;
        }
        drop(cells);
        lay_out(&mut grid, layouts.remove(&name));
        sheets.push(checked(Sheet { name, visibility, grid })?);
    }
    Ok(sheets)
}

fn xls(bytes: &[u8]) -> Result<Vec<Sheet>, Failure> {
    let Checked { bytes, hidden_rows } = binary::check(bytes)?;
    let mut workbook = Xls::new(Cursor::new(bytes))?;
    let names = workbook.sheets_metadata().iter().map(|sheet| sheet.name.clone());
    let mut hidden_rows: HashMap<String, _> = names.zip(hidden_rows).collect();
    let mut sheets = Vec::new();
    for (name, visibility) in worksheets(workbook.sheets_metadata()) {
        let mut grid = whole(&workbook.worksheet_range(&name)?, &name)?;
        grid.hidden_rows = hidden_rows.remove(&name).unwrap_or_default();
        grid.merged = workbook.merge_cells_by_sheet_name(&name)?.iter().map(region).collect();
        sheets.push(checked(Sheet { name, visibility, grid })?);
    }
    Ok(sheets)
}

fn ods(bytes: &[u8]) -> Result<Vec<Sheet>, Failure> {
    let mut layouts = opendocument::layouts(bytes)?;
    let mut workbook = Ods::new(Cursor::new(bytes))?;
    let mut sheets = Vec::new();
    for (name, visibility) in worksheets(workbook.sheets_metadata()) {
        let mut grid = whole(&workbook.worksheet_range(&name)?, &name)?;
        lay_out(&mut grid, layouts.remove(&name));
        sheets.push(checked(Sheet { name, visibility, grid })?);
    }
    Ok(sheets)
}

/// The names of the sheets that hold cells, and not a chart or a macro.
fn worksheets(sheets: &[calamine::Sheet]) -> Vec<(String, Visibility)> {
    let worksheets = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let named = worksheets.map(|sheet| {
        let visibility = match sheet.visible {
            SheetVisible::Visible => Visibility::Shown,
            SheetVisible::Hidden | SheetVisible::VeryHidden => Visibility::Hidden,
        };
        (sheet.name.clone(), visibility)
    });
    named.collect()
}

fn put(grid: &mut Grid, cell: &Cell<DataRef<'_>>, sheet: &str) -> Result<(), Failure> {
    let (row, column) = cell.get_position();
    match text(cell.get_value()) {
        Some(text) => grid.put(row, column, text).map_err(|Full| too_large(sheet)),
        None => Ok(()),
    }
}

/// The cells of a sheet that was read as a whole.
fn whole(range: &calamine::Range<calamine::Data>, sheet: &str) -> Result<Grid, Failure> {
    let mut grid = Grid::default();
    let (first_row, first_column) = range.start().unwrap_or_default();
    for (row, column, value) in range.used_cells() {
        let Some(text) = owned_text(value) else { continue };
        let at = |first: u32, offset: usize| first.saturating_add(u32::try_from(offset).unwrap_or(u32::MAX));
        grid.put(at(first_row, row), at(first_column, column), text).map_err(|Full| too_large(sheet))?;
    }
    Ok(grid)
}

fn lay_out(grid: &mut Grid, layout: Option<Layout>) {
    let Layout { merged, hidden_rows } = layout.unwrap_or_default();
    (grid.merged, grid.hidden_rows) = (merged, hidden_rows);
}

fn checked(sheet: Sheet) -> Result<Sheet, Failure> {
    match sheet.grid.check_layout() {
        Ok(()) => Ok(sheet),
        Err(Full) => Err(too_large(&sheet.name)),
    }
}

fn too_large(sheet: &str) -> Failure {
    Failure::Cells { sheet: sheet.to_owned() }
}

fn region(cells: &Dimensions) -> Region {
    Region { rows: cells.start.0..=cells.end.0, columns: cells.start.1..=cells.end.1 }
}

impl From<XlsxError> for Failure {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::Password => Self::Locked,
            other => Self::Damaged(other.to_string()),
        }
    }
}

impl From<XlsbError> for Failure {
    fn from(error: XlsbError) -> Self {
        match error {
            XlsbError::Password => Self::Locked,
            other => Self::Damaged(other.to_string()),
        }
    }
}

impl From<XlsError> for Failure {
    fn from(error: XlsError) -> Self {
        match error {
            XlsError::Password => Self::Locked,
            other => Self::Damaged(other.to_string()),
        }
    }
}

impl From<OdsError> for Failure {
    fn from(error: OdsError) -> Self {
        match error {
            OdsError::Password => Self::Locked,
            other => Self::Damaged(other.to_string()),
        }
    }
}
