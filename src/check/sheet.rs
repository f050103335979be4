//! A table as a clerk reads it: a column that counts its rows, rows of figures, groups, and a row of totals.

use super::Examined;
use super::findings::Spot;
use crate::docx::read::{Block, Cell, Document, ParagraphId, Table, TableId, VerticalMerge};
use crate::vietnamese::fold::fold_without_marks;
use crate::vietnamese::forms;

/// A table whose rows are counted.
#[derive(Clone, Debug)]
pub(in crate::check) struct Sheet {
    /// The table.
    table: TableId,
    /// What stands above each column.
    pub(in crate::check) headers: Vec<String>,
    /// The rows below, in their order.
    pub(in crate::check) rows: Vec<SheetRow>,
    /// The column that counts the rows.
    pub(in crate::check) counter: usize,
}

/// A row below the header.
#[derive(Clone, Debug)]
pub(in crate::check) struct SheetRow {
    /// What it is.
    pub(in crate::check) kind: RowKind,
    /// Its cells by column.
    cells: Vec<Field>,
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum RowKind {
    /// One with a number of its own.
    Item(u32),
    /// One with a Roman numeral or a capital letter, which heads the rows below it.
    Group,
    /// The row of totals.
    Total,
    /// Anything else.
    Other,
}

/// A cell of a row.
#[derive(Clone, Debug, Default)]
struct Field {
    text: String,
    paragraph: Option<ParagraphId>,
    reach: Reach,
}

/// Whether a cell stands in one column alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Reach {
    #[default]
    Column,
    Several,
}

/// What a cell says, as a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Figure {
    /// Nothing: it is empty, or a dash.
    Blank,
    /// A number, and how many decimals it has.
    Number(i128, u32),
    /// Words.
    Words,
}

/// The names of the column that counts, folded.
const COUNTERS: [&str; 5] = ["stt", "tt", "so tt", "so thu tu", "s tt"];
/// The names of the row of totals, folded.
const TOTALS: [&str; 7] =
    ["tong", "tong cong", "tong so", "cong", "tong cong so", "tong so cong", "tong cong toan tinh"];
/// In which rows the header is looked for.
const HEADER: usize = 4;

/// Every table of a document whose rows are counted.
pub(super) fn sheets_of(document: &Document) -> Vec<Sheet> {
    document.tables().filter_map(|table| Sheet::of(document, table)).collect()
}

impl Examined<'_> {
    /// The tables among blocks whose rows are counted.
    pub(in crate::check) fn sheets_in(&self, blocks: &[Block]) -> Vec<&Sheet> {
        let sheet = |block: &Block| match block {
            Block::Table(id) => self.sheets.binary_search_by_key(id, |sheet| sheet.table).ok(),
            Block::Paragraph(_) => None,
        };
        blocks.iter().filter_map(sheet).map(|at| &self.sheets[at]).collect()
    }
}

impl Sheet {
    fn of(document: &Document, table: &Table) -> Option<Self> {
        let columns = table.cells().map(|cell| cell.column + cell.span.max(1)).max()?;
        let rows: Vec<Vec<Field>> =
            table.rows.iter().map(|row| fields(document, &row.cells, columns)).collect();
        let is_counter = |field: &Field| COUNTERS.contains(&fold_without_marks(&field.text).as_str());
        let found = rows
            .iter()
            .take(HEADER)
            .enumerate()
            .find_map(|(at, row)| Some((at, row.iter().position(is_counter)?)));
        let (header, counter) = found?;
        let first = (header + 1..rows.len()).find(|at| kind_of(&rows[*at], counter) != RowKind::Other)?;
        // A row of numbers that name the columns belongs to the header.
        let first = if names_columns(&rows[first]) { first + 1 } else { first };
        let header_of = |column: usize| {
            let texts =
                rows[..first].iter().map(|row| row[column].text.as_str()).filter(|text| !text.is_empty());
            texts.collect::<Vec<_>>().join(" ")
        };
        let headers = (0..columns).map(header_of).collect();
        let below =
            rows.into_iter().skip(first).map(|cells| SheetRow { kind: kind_of(&cells, counter), cells });
        Some(Self { table: table.id, headers, rows: below.collect(), counter })
    }

    /// The rows with a number of their own.
    pub(in crate::check) fn items(&self) -> impl Iterator<Item = &SheetRow> {
        self.rows.iter().filter(|row| matches!(row.kind, RowKind::Item(_)))
    }

    /// The columns that may be added up: figures are in them, and their header names no share, mean, price, year or code.
    pub(in crate::check) fn summed_columns(&self) -> impl Iterator<Item = usize> {
        const NOT_SUMMED: [&str; 16] = [
            "ty le",
            "%",
            "binh quan",
            "trung binh",
            "don gia",
            "nam",
            "ma",
            "diem",
            "xep",
            "so hieu",
            "dien thoai",
            "stt",
            "he so",
            "muc",
            "luy ke",
            "cong don",
        ];
        let is_summed = |column: &usize| {
            let words = format!(" {} ", fold_without_marks(&self.headers[*column]));
            let is_named = NOT_SUMMED.iter().any(|name| words.contains(&format!(" {name} ")));
            *column != self.counter && !is_named && !self.headers[*column].contains('%')
        };
        (0..self.headers.len()).filter(is_summed)
    }
}

impl SheetRow {
    /// What the cell in a column says.
    pub(in crate::check) fn figure(&self, column: usize) -> Figure {
        let field = &self.cells[column];
        if field.reach == Reach::Several { Figure::Words } else { figure(&field.text) }
    }

    /// The text in a column.
    pub(in crate::check) fn text(&self, column: usize) -> &str {
        &self.cells[column].text
    }

    /// Where the cell in a column stands; the document, where it has no paragraph.
    pub(in crate::check) fn spot(&self, column: usize) -> Spot {
        self.cells[column].paragraph.map_or(Spot::Document, Spot::Paragraph)
    }
}

fn fields(document: &Document, cells: &[Cell], columns: usize) -> Vec<Field> {
    let mut fields = vec![Field::default(); columns];
    for cell in cells.iter().filter(|cell| cell.merge != VerticalMerge::Continued) {
        let paragraphs: Vec<_> =
            document.paragraphs_in(&cell.blocks).filter(|paragraph| !paragraph.is_blank()).collect();
        let texts: Vec<String> = paragraphs.iter().map(|paragraph| paragraph.seen()).collect();
        let reach = if cell.span > 1 { Reach::Several } else { Reach::Column };
        if let Some(field) = fields.get_mut(cell.column) {
            *field = Field {
                text: forms::tidy(&texts.join(" ")),
                paragraph: paragraphs.first().map(|paragraph| paragraph.id),
                reach,
            };
        }
        let end = (cell.column + cell.span).min(columns);
        for field in fields.get_mut(cell.column + 1..end).unwrap_or_default() {
            field.reach = Reach::Several;
        }
    }
    fields
}

fn kind_of(row: &[Field], counter: usize) -> RowKind {
    if row.iter().any(|field| TOTALS.contains(&fold_without_marks(&field.text).as_str())) {
        return RowKind::Total;
    }
    let label = row[counter].text.trim_end_matches(['.', ')', ' ']);
    if let Ok(number) = label.parse() {
        return RowKind::Item(number);
    }
    let is_letter = label.chars().count() == 1 && label.chars().all(char::is_uppercase);
    let is_roman = !label.is_empty() && label.chars().all(|sign| "IVXLC".contains(sign));
    if is_letter || is_roman { RowKind::Group } else { RowKind::Other }
}

/// `1 | 2 | 3 | 4`, `A | B | 1 | 2`, `(1) | (2) | (3)`
fn names_columns(row: &[Field]) -> bool {
    let label = |field: &Field| field.text.trim_matches(['(', ')']).to_owned();
    let numbers: Vec<u32> = row.iter().filter_map(|field| label(field).parse().ok()).collect();
    let others = row.iter().filter(|field| label(field).parse::<u32>().is_err());
    // Letters stand before the numbers: `1 | x | 2` is a row of figures.
    let ends_with_numbers =
        row.iter().skip(others.clone().count()).all(|field| label(field).parse::<u32>().is_ok());
    let is_run =
        numbers.len() > 1 && numbers[0] == 1 && numbers.windows(2).all(|pair| pair[1] == pair[0] + 1);
    is_run
        && ends_with_numbers
        && others.clone().count() < 3
        && others.into_iter().all(|field| label(field).chars().count() <= 1)
}

/// A number as Vietnamese writes it: `1.234`, `1.234,5`, `07`. Where a comma may part thousands too, it is none.
pub(in crate::check) fn figure(text: &str) -> Figure {
    let text = text.trim();
    if text.is_empty() || matches!(text, "-" | "–" | "—") {
        return Figure::Blank;
    }
    let (whole, decimals) =
        text.split_once(',').map_or((text, None), |(whole, decimals)| (whole, Some(decimals)));
    let mut groups = whole.split('.');
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let are_groups = rest.iter().all(|group| group.len() == 3 && are_digits(group));
    let is_whole = are_digits(first) && are_groups && (rest.is_empty() || first.len() <= 3);
    let is_fraction =
        decimals.is_none_or(|decimals| are_digits(decimals) && (decimals.len() != 3 || !rest.is_empty()));
    if !is_whole || !is_fraction {
        return Figure::Words;
    }
    let digits: String = [first, &rest.concat(), decimals.unwrap_or_default()].concat();
    let places = u32::try_from(decimals.map_or(0, str::len)).unwrap_or(u32::MAX);
    // Longer numbers are codes.
    if digits.len() > 18 || places > 6 {
        return Figure::Words;
    }
    digits.parse().map_or(Figure::Words, |number| Figure::Number(number, places))
}

/// Figures added up to the most decimals that any of them has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::check) struct Sum {
    /// In units of the last decimal.
    units: i128,
    decimals: u32,
    count: u32,
}

impl Sum {
    /// The sum of figures; None if one of them is words, or all are blank.
    pub(in crate::check) fn of(figures: impl Iterator<Item = Figure>) -> Option<Self> {
        let mut sum = Self::default();
        for figure in figures {
            match figure {
                Figure::Words => return None,
                Figure::Blank => {}
                Figure::Number(number, decimals) => {
                    let most = sum.decimals.max(decimals);
                    sum.units =
                        sum.units * 10_i128.pow(most - sum.decimals) + number * 10_i128.pow(most - decimals);
                    sum.decimals = most;
                    sum.count += 1;
                }
            }
        }
        (sum.count > 0).then_some(sum)
    }

    /// Whether it is a number, or would be if each of its figures had been rounded.
    pub(in crate::check) fn is(&self, number: i128, decimals: u32) -> bool {
        let most = self.decimals.max(decimals);
        let ours = self.units * 10_i128.pow(most - self.decimals);
        let theirs = number * 10_i128.pow(most - decimals);
        let tolerance =
            if self.decimals == 0 { 0 } else { i128::from(self.count) * 10_i128.pow(most - self.decimals) };
        (ours - theirs).abs() <= tolerance
    }

    /// The sum, if it has no decimals.
    pub(in crate::check) const fn whole(self) -> Option<i128> {
        if self.decimals == 0 { Some(self.units) } else { None }
    }

    /// As Vietnamese writes it.
    pub(in crate::check) fn written(&self) -> String {
        let scale = 10_i128.pow(self.decimals);
        let whole = crate::vietnamese::number::integer(self.units / scale);
        let width = usize::try_from(self.decimals).unwrap_or_default();
        if width == 0 { whole } else { format!("{whole},{:0width$}", self.units % scale) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Mode;
    use crate::check::letters_of_tables::with_table;

    #[test]
    fn figures_are_read_as_vietnamese_writes_them() {
        for (text, expected) in [
            ("", Figure::Blank),
            ("–", Figure::Blank),
            ("07", Figure::Number(7, 0)),
            ("1.234", Figure::Number(1_234, 0)),
            ("1.234,5", Figure::Number(12_345, 1)),
            ("0,25", Figure::Number(25, 2)),
            ("1,234", Figure::Words),
            ("1.23", Figure::Words),
            ("15 xã", Figure::Words),
            ("5/15", Figure::Words),
        ] {
            assert_eq!(figure(text), expected, "{text}");
        }
    }

    #[test]
    fn sums_keep_decimals_and_allow_for_rounding() {
        let sum = Sum::of(["1,5", "", "2,25"].into_iter().map(figure)).unwrap();
        assert_eq!(sum.written(), "3,75");
        assert!(sum.is(375, 2) && sum.is(377, 2) && !sum.is(378, 2));
        assert_eq!(Sum::of(["1", "xã"].into_iter().map(figure)), None);
        assert_eq!(Sum::of(["", "-"].into_iter().map(figure)), None);
    }

    #[test]
    fn a_table_is_read_with_its_header_groups_and_totals() {
        let letter = with_table(&[
            "STT | Xã | Số lượt",
            "(1) | (2) | (3)",
            "I | Nhóm A | 3",
            "1 | Xã X | 3",
            "Tổng cộng | | 3",
        ]);
        letter.examined(Mode::Final, |letter| {
            let [sheet] = letter.sheets.as_slice() else { panic!("one table") };
            let kinds: Vec<RowKind> = sheet.rows.iter().map(|row| row.kind).collect();
            assert_eq!(kinds, [RowKind::Group, RowKind::Item(1), RowKind::Total]);
            assert_eq!(sheet.headers[2], "Số lượt (3)");
            assert_eq!(sheet.summed_columns().collect::<Vec<_>>(), [1, 2]);
        });
        let letter =
            with_table(&["STT | A | B | Lũy kế", "1 | x | 2 | 2", "2 | y | 3 | 5", "Tổng | | 5 | 5"]);
        letter.examined(Mode::Final, |letter| {
            let [sheet] = letter.sheets.as_slice() else { panic!("one table") };
            assert_eq!(sheet.items().count(), 2);
            assert_eq!(sheet.summed_columns().collect::<Vec<_>>(), [1, 2]);
        });
    }
}
