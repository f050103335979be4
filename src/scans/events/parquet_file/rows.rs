//! What the rows of a batch say, column by column: moments, units, directions and things, each read from whatever the
//! file writes them as.

use std::collections::HashMap;

use chrono::DateTime;

use super::cells::{Cell, Dictionary, Sink};
use super::schema::{Form, Zone};
use crate::scans::events::Direction;
use crate::scans::events::instant::{Clock, VIETNAM};
use crate::scans::events::rows::{code, with_province};
use crate::scans::events::tally::{CODES, UnitKey, digest};
use crate::scans::events::words::direction;

/// How many unreadable values of a column are kept for messages, and how many letters of one.
const KEPT: usize = 20;
const LETTERS: usize = 40;

/// What a column says of a row, or why it says nothing.
pub(super) type Said<T> = Result<T, Silence>;

/// Why a value says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Silence {
    /// There is none.
    Empty,
    /// It cannot be read.
    Unreadable,
    /// It should be text and is not UTF-8.
    NotText,
}

/// A unit: its code, or the number of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Unit(u32);

/// The names of units, each with a number.
#[derive(Debug, Default)]
pub(super) struct Names {
    numbers: HashMap<Box<[u8]>, u32>,
    texts: Vec<String>,
}

/// The values of a batch that could not be read, as they are written: the row, from 0, and the value.
#[derive(Debug, Default)]
pub(super) struct Unreadable(Vec<(usize, String)>);

const FIRST_NAME: u32 = 100_000;
const _: () = assert!(FIRST_NAME as usize == CODES);

impl Unit {
    /// Its code, if it is written as one.
    pub(super) fn code(self) -> Option<usize> {
        (self.0 < FIRST_NAME).then_some(self.0 as usize)
    }
}

impl Names {
    /// The unit a text means: a code or a name. None if it is not UTF-8.
    pub(super) fn unit(&mut self, written: &[u8]) -> Option<Unit> {
        if let Some(code) = code(written).and_then(|code| u32::try_from(code).ok()) {
            return Some(Unit(code));
        }
        self.name(written)
    }

    /// The unit a text names, also where it is all digits. None if it is not UTF-8.
    pub(super) fn name(&mut self, written: &[u8]) -> Option<Unit> {
        if let Some(number) = self.numbers.get(written) {
            return Some(Unit(*number));
        }
        let text = std::str::from_utf8(written).ok()?.to_owned();
        let number = u32::try_from(self.texts.len()).ok()?.checked_add(FIRST_NAME)?;
        self.texts.push(text);
        self.numbers.insert(written.into(), number);
        Some(Unit(number))
    }

    /// A commune with its district and its province, as a tally has them.
    pub(super) fn unit_key(
        &self,
        (commune, district, province): (Unit, Option<Unit>, Option<Unit>),
    ) -> UnitKey {
        let text = |unit: Option<Unit>| unit.map(|unit| self.text(unit)).unwrap_or_default();
        (with_province(&self.text(commune), &text(province)), text(district))
    }

    /// The text of a unit: its name, or its code.
    pub(super) fn text(&self, unit: Unit) -> String {
        match unit.0.checked_sub(FIRST_NAME) {
            Some(name) => self.texts.get(name as usize).cloned().unwrap_or_default(),
            None => format!("{:05}", unit.0),
        }
    }
}

impl Unreadable {
    fn note(&mut self, row: usize, cell: Cell<'_>) {
        if self.0.len() < KEPT {
            let text = match cell {
                Cell::Bytes(bytes) | Cell::Entry(_, bytes) => {
                    String::from_utf8_lossy(&bytes[..bytes.len().min(4 * LETTERS)])
                        .chars()
                        .take(LETTERS)
                        .collect()
                }
                Cell::Integer(number) => number.to_string(),
                Cell::Fraction(number) => number.to_string(),
                Cell::Empty | Cell::Moment96(..) => String::new(),
            };
            self.0.push((row, text));
        }
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// What is written in a row.
    pub(super) fn of(&self, row: usize) -> &str {
        self.0.iter().find(|(at, _)| *at == row).map_or("", |(_, text)| text)
    }
}

/// A column of a batch, read.
#[derive(Debug)]
pub(super) struct Read<T> {
    pub(super) rows: Vec<Said<T>>,
    /// What the texts of the dictionary say, as far as they have been looked at.
    entries: Vec<Option<Said<T>>>,
    pub(super) unreadable: Unreadable,
}

impl<T> Default for Read<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), entries: Vec::new(), unreadable: Unreadable::default() }
    }
}

impl<T: Copy> Read<T> {
    /// Begins the next batch.
    pub(super) fn clear(&mut self) {
        self.rows.clear();
        self.unreadable.clear();
    }

    /// Begins the next row group, which has a dictionary of its own.
    pub(super) fn forget_entries(&mut self) {
        self.entries.clear();
    }

    /// What the column says of a row; nothing if it was not read.
    #[inline]
    pub(super) fn of(&self, row: usize) -> Said<T> {
        self.rows.get(row).copied().unwrap_or(Err(Silence::Empty))
    }

    /// Takes values, each as `read` reads it.
    pub(super) fn with<F: FnMut(Cell<'_>) -> Said<T>>(&mut self, read: F) -> Reading<'_, T, F> {
        Reading { column: self, read }
    }

    #[inline]
    fn push(&mut self, said: Said<T>, cell: Cell<'_>) {
        if matches!(said, Err(Silence::Unreadable | Silence::NotText)) {
            self.unreadable.note(self.rows.len(), cell);
        }
        self.rows.push(said);
    }
}

/// A column that takes values.
pub(super) struct Reading<'r, T, F> {
    column: &'r mut Read<T>,
    read: F,
}

impl<T: Copy, F: FnMut(Cell<'_>) -> Said<T>> Sink for Reading<'_, T, F> {
    /// Reads a value; one of the dictionary only when it is met first.
    fn take(&mut self, cell: Cell<'_>) {
        let Cell::Entry(number, text) = cell else {
            let said = (self.read)(cell);
            return self.column.push(said, cell);
        };
        if let Some(Some(said)) = self.column.entries.get(number) {
            return self.column.push(*said, cell);
        }
        let said = (self.read)(Cell::Bytes(text));
        if self.column.entries.len() <= number {
            self.column.entries.resize(number + 1, None);
        }
        self.column.entries[number] = Some(said);
        self.column.push(said, cell);
    }

    fn take_integers(&mut self, numbers: &[i64]) {
        self.column.rows.reserve(numbers.len());
        for number in numbers {
            let cell = Cell::Integer(*number);
            let said = (self.read)(cell);
            self.column.push(said, cell);
        }
    }

    fn take_entries(&mut self, numbers: &[i32], dictionary: &Dictionary) {
        self.column.rows.reserve(numbers.len());
        for number in numbers {
            match self.column.entries.get(number.cast_unsigned() as usize) {
                Some(Some(Ok(value))) => self.column.rows.push(Ok(*value)),
                _ => self.take(dictionary.entry(*number)),
            }
        }
    }
}

/// Reads a moment, in seconds since 1970.
#[inline]
pub(super) fn moment(cell: Cell<'_>, form: Form, clock: &mut Clock) -> Said<i64> {
    if let (Cell::Integer(parts), Form::Moment { in_second, zone }) = (cell, form) {
        let seconds = in_second.of(parts);
        return Ok(if zone == Zone::Local { seconds - VIETNAM } else { seconds });
    }
    rare_moment(cell, form, clock)
}

fn rare_moment(cell: Cell<'_>, form: Form, clock: &mut Clock) -> Said<i64> {
    match cell {
        Cell::Integer(days) if form == Form::Day => Ok(days * 86_400 - VIETNAM),
        Cell::Moment96(nanoseconds, day) => {
            // The Julian day that begins at noon of 1 January 1970.
            let days = i64::from(day) - 2_440_588;
            let seconds = nanoseconds / 1_000_000_000;
            if seconds < 86_400 {
                Ok(days * 86_400 + seconds.cast_signed())
            } else {
                Err(Silence::Unreadable)
            }
        }
        Cell::Bytes(text) => match text.trim_ascii() {
            [] => Err(Silence::Empty),
            text => clock.moment(text).ok_or_else(|| unreadable(text)),
        },
        other => {
            let number = number(other, form).ok_or(Silence::Empty)?;
            clock.moment(number.as_bytes()).ok_or(Silence::Unreadable)
        }
    }
}

/// Reads a commune or a district, whose unit `unit_of` gives; None stands for text that is not UTF-8.
pub(super) fn unit(cell: Cell<'_>, form: Form, unit_of: impl FnOnce(&[u8]) -> Option<Unit>) -> Said<Unit> {
    match cell {
        Cell::Bytes(text) => match text.trim_ascii() {
            [] => Err(Silence::Empty),
            text => unit_of(text).ok_or(Silence::NotText),
        },
        other => unit_of(number(other, form).ok_or(Silence::Empty)?.as_bytes()).ok_or(Silence::NotText),
    }
}

/// Reads a direction.
pub(super) fn way(cell: Cell<'_>) -> Said<Direction> {
    match cell {
        Cell::Bytes(text) => direction(text).ok_or_else(|| unreadable(text)),
        _ => Err(Silence::Empty),
    }
}

/// Reads a location or a device: a digest stands for it.
pub(super) fn thing(cell: Cell<'_>, form: Form) -> Said<u64> {
    match cell {
        Cell::Bytes(bytes) if form == Form::Bytes => Ok(digest(&bytes)),
        Cell::Bytes(text) => match text.trim_ascii() {
            [] => Err(Silence::Empty),
            text if std::str::from_utf8(text).is_err() => Err(Silence::NotText),
            text => Ok(digest(&text)),
        },
        other => number(other, form).map(|number| digest(&number.as_bytes())).ok_or(Silence::Empty),
    }
}

fn unreadable(text: &[u8]) -> Silence {
    if std::str::from_utf8(text).is_ok() { Silence::Unreadable } else { Silence::NotText }
}

/// A number as a CSV file would write it.
fn number(cell: Cell<'_>, form: Form) -> Option<String> {
    match cell {
        Cell::Integer(number) if form == Form::Unsigned => Some(number.cast_unsigned().to_string()),
        Cell::Integer(number) => Some(number.to_string()),
        Cell::Fraction(number) if number.is_nan() => None,
        Cell::Fraction(number) => {
            Some(whole(number).map_or_else(|| number.to_string(), |number| number.to_string()))
        }
        _ => None,
    }
}

fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "within what is exact")]
    (number.fract() == 0.0 && number.abs() < EXACT).then_some(number as i64)
}

/// A moment as people of Vietnam write it.
pub(super) fn written(moment: i64) -> String {
    let local = moment.checked_add(VIETNAM).and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    local.map(|moment| moment.format("%Y-%m-%dT%H:%M:%S+07:00").to_string()).unwrap_or_default()
}
