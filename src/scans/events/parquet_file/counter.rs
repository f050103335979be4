//! Counting the rows of a row group.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use parquet::file::metadata::{ColumnChunkMetaData, ParquetMetaData, RowGroupMetaData};

use super::Source;
use super::cells::{Cell, Cells};
use super::failure::{Failure, Need, Part};
use super::pages::{Chunk, HasLevels};
use super::rows::{Names, Read, Said, Silence, Unit, moment, thing, unit, way, written};
use super::schema::Column;
use crate::scans::events::columns::Role;
use crate::scans::events::instant::{Clock, Window};
use crate::scans::events::tally::{self, CODES, Fault, First, Tally};
use crate::scans::events::{CountOf, Direction, Question};

/// Time and commune.
const PLAIN_COLUMNS: usize = 2;

/// How many rows are read at a time.
const BATCH: usize = 4_096;

/// What all threads read.
#[derive(Clone, Copy)]
pub(super) struct Job<'a> {
    pub(super) source: &'a Arc<Source>,
    pub(super) footer: &'a ParquetMetaData,
    /// Where the values end and the footer begins.
    pub(super) end: u64,
    pub(super) columns: &'a [Column],
    pub(super) question: &'a Question,
}

/// Counts for one thread.
pub(super) struct Counter<'a> {
    job: Job<'a>,
    window: Window,
    clock: Clock,
    names: Names,
    /// The counts of units that are not all written as codes.
    named: HashMap<Place, u64>,
    tally: Tally,
    batch: Batch,
}

/// A commune with its district and its province, where they have columns.
type Place = (Unit, Option<Unit>, Option<Unit>);

/// Some rows of a row group.
#[derive(Default)]
struct Batch {
    /// The first of them, from 0.
    first: u64,
    times: Read<i64>,
    communes: Read<Unit>,
    districts: Read<Unit>,
    provinces: Read<Unit>,
    directions: Read<Direction>,
    things: Read<u64>,
}

impl<'a> Counter<'a> {
    pub(super) fn new(job: Job<'a>) -> Self {
        let window = Window::new(job.question.from, job.question.to);
        let tally = Tally { coded: vec![0; CODES], ..Tally::default() };
        Self {
            job,
            window,
            clock: Clock::default(),
            names: Names::default(),
            named: HashMap::new(),
            tally,
            batch: Batch::default(),
        }
    }

    pub(super) fn into_tally(mut self) -> Tally {
        for (place, count) in std::mem::take(&mut self.named) {
            *self.tally.named.entry(self.names.unit_key(place)).or_default() += count;
        }
        self.tally
    }

    /// Counts the rows of a row group.
    pub(super) fn take(&mut self, number: usize) -> Result<(), Failure> {
        let group = self.job.footer.row_group(number);
        let rows = u64::try_from(group.num_rows()).map_err(|_| Failure::Damaged(Part::Rows))?;
        self.batch.forget_entries();
        let held = Arc::new(AtomicUsize::new(0));
        let mut cells = Vec::with_capacity(self.job.columns.len());
        for column in self.job.columns {
            let chunk = self.chunk(group, column.leaf, rows)?;
            let description = group.schema_descr().column(column.leaf);
            cells.push(Cells::new(self.job.source, &description, chunk, &held)?);
        }
        let mut done = 0;
        while done < rows {
            let count = usize::try_from(rows - done).map_or(BATCH, |left| left.min(BATCH));
            self.read(&mut cells, (done, count))?;
            self.count((number, count));
            done += count as u64;
        }
        self.tally.lines.insert(number, rows);
        Ok(())
    }

    /// Where the pages of a column are.
    fn chunk(&self, group: &RowGroupMetaData, leaf: usize, rows: u64) -> Result<Chunk, Failure> {
        let damaged = || Failure::Damaged(Part::Footer);
        let column: &ColumnChunkMetaData = group.columns().get(leaf).ok_or_else(damaged)?;
        if column.file_path().is_some_and(|path| !path.is_empty()) {
            return Err(Failure::Unknown(Need::OtherFile));
        }
        // Some writers say 0 where there is no dictionary.
        let dictionary = column.dictionary_page_offset().filter(|offset| *offset > 0);
        let first = dictionary.map_or(column.data_page_offset(), |at| at.min(column.data_page_offset()));
        let start = u64::try_from(first).map_err(|_| damaged())?;
        let length = u64::try_from(column.compressed_size()).map_err(|_| damaged())?;
        let end = start.checked_add(length).filter(|end| *end <= self.job.end).ok_or_else(damaged)?;
        let description = column.column_descr();
        Ok(Chunk {
            start,
            end,
            codec: column.compression_codec(),
            physical: description.physical_type(),
            width: usize::try_from(description.type_length()).unwrap_or(0),
            levels: if description.max_def_level() > 0 { HasLevels::Yes } else { HasLevels::No },
            rows,
        })
    }

    fn read(&mut self, cells: &mut [Cells], (first, count): (u64, usize)) -> Result<(), Failure> {
        let Self { batch, clock, names, job, .. } = self;
        batch.clear();
        batch.first = first;
        for (column, cells) in job.columns.iter().zip(cells) {
            let form = column.form;
            match column.role {
                Role::Time => cells.read(count, &mut batch.times.with(|cell| moment(cell, form, clock)))?,
                Role::Commune => {
                    let unit = |cell: Cell<'_>| unit(cell, form, |text| names.unit(text));
                    cells.read(count, &mut batch.communes.with(unit))?;
                }
                Role::District => {
                    let unit = |cell: Cell<'_>| unit(cell, form, |text| names.name(text));
                    cells.read(count, &mut batch.districts.with(unit))?;
                }
                Role::Province => {
                    let unit = |cell: Cell<'_>| unit(cell, form, |text| names.name(text));
                    cells.read(count, &mut batch.provinces.with(unit))?;
                }
                Role::Direction => cells.read(count, &mut batch.directions.with(way))?,
                Role::Thing => cells.read(count, &mut batch.things.with(|cell| thing(cell, form)))?,
            }
        }
        Ok(())
    }

    fn count(&mut self, (group, rows): (usize, usize)) {
        self.tally.rows += rows as u64;
        let is_plain = self.job.columns.len() == PLAIN_COLUMNS;
        for row in 0..rows {
            if is_plain && self.count_plain(row).is_some() {
                continue;
            }
            if let Err(fault) = self.count_row((group, row)) {
                let written = if self.tally.bad.shows_more() {
                    self.batch.written(row, &self.names)
                } else {
                    String::new()
                };
                self.tally.bad.add(fault, (group, self.batch.first + row as u64), written.as_bytes());
            }
        }
    }

    /// Counts a row that has a time and a code, the only columns that are read. None if it is another, or the first
    /// with its code.
    fn count_plain(&mut self, row: usize) -> Option<()> {
        let moment = self.batch.times.rows.get(row)?.ok()?;
        let code = self.batch.communes.rows.get(row)?.ok()?.code()?;
        if !self.window.contains(moment) {
            self.tally.left_out += 1;
            return Some(());
        }
        let counted = self.tally.coded.get_mut(code).filter(|counted| **counted > 0)?;
        *counted += 1;
        Some(())
    }

    fn count_row(&mut self, at: (usize, usize)) -> Result<(), Fault> {
        let (_, row) = at;
        let Row { time, commune, district, province, direction, thing } = self.batch.row(row);
        let units = [commune.err(), district.err(), province.err()];
        let is_broken = [time.err(), units[0], units[1], units[2], direction.err(), thing.err()];
        if is_broken.contains(&Some(Silence::NotText)) {
            return Err(Fault::Text);
        }
        let moment = time.map_err(|_| Fault::Time)?;
        let commune = commune.map_err(|_| Fault::Unit)?;
        let goes = match self.job.question.direction {
            Direction::Both => true,
            wanted => direction.map_err(|_| Fault::Direction)? == wanted,
        };
        if !goes || !self.window.contains(moment) {
            self.tally.left_out += 1;
            return Ok(());
        }
        let place = (commune, district.ok(), province.ok());
        if self.job.question.unit == CountOf::Scans {
            match commune.code() {
                Some(code) => {
                    if self.tally.coded[code] == 0 {
                        self.first_with(code, at);
                    }
                    self.tally.coded[code] += 1;
                }
                None => *self.named.entry(place).or_default() += 1,
            }
            return Ok(());
        }
        let thing = thing.map_err(|_| Fault::Thing)?;
        if let Some(code) = commune.code() {
            self.first_with(code, at).rows += 1;
        }
        self.note_thing(place, thing);
        Ok(())
    }

    /// Keeps the first row with a code.
    fn first_with(&mut self, code: usize, (group, row): (usize, usize)) -> &mut First {
        let is_known = self.tally.firsts.contains_key(&code);
        let written = if is_known { String::new() } else { self.batch.written(row, &self.names) };
        self.tally.first_with(code, (group, self.batch.first + row as u64), written.as_bytes())
    }

    /// How many different things there are is known when all threads are done.
    fn note_thing(&mut self, place: Place, thing: u64) {
        let unit = if let Some(code) = place.0.code() {
            code as u64
        } else {
            self.named.entry(place).or_default();
            tally::digest_of(&self.names.unit_key(place))
        };
        self.tally.seen.insert((unit, thing));
    }
}

/// What the columns say of a row.
struct Row {
    time: Said<i64>,
    commune: Said<Unit>,
    district: Said<Unit>,
    province: Said<Unit>,
    direction: Said<Direction>,
    thing: Said<u64>,
}

impl Batch {
    fn clear(&mut self) {
        self.times.clear();
        self.communes.clear();
        self.districts.clear();
        self.provinces.clear();
        self.directions.clear();
        self.things.clear();
    }

    fn forget_entries(&mut self) {
        self.times.forget_entries();
        self.communes.forget_entries();
        self.districts.forget_entries();
        self.provinces.forget_entries();
        self.directions.forget_entries();
        self.things.forget_entries();
    }

    #[inline]
    fn row(&self, row: usize) -> Row {
        Row {
            time: self.times.of(row),
            commune: self.communes.of(row),
            district: self.districts.of(row),
            province: self.provinces.of(row),
            direction: self.directions.of(row),
            thing: self.things.of(row),
        }
    }

    /// A row as a CSV file would have it, of the columns that were read; a location or a device is not kept.
    fn written(&self, row: usize, names: &Names) -> String {
        let Row { time, commune, district, province, direction, .. } = self.row(row);
        let unit = |said: Said<Unit>, read: &Read<Unit>| match said {
            Ok(unit) => names.text(unit),
            Err(_) => read.unreadable.of(row).to_owned(),
        };
        let mut fields = vec![
            time.map_or_else(|_| self.times.unreadable.of(row).to_owned(), written),
            unit(commune, &self.communes),
        ];
        if !self.districts.rows.is_empty() {
            fields.push(unit(district, &self.districts));
        }
        if !self.provinces.rows.is_empty() {
            fields.push(unit(province, &self.provinces));
        }
        if !self.directions.rows.is_empty() {
            fields.push(match direction {
                Ok(Direction::In) => "in".to_owned(),
                Ok(_) => "out".to_owned(),
                Err(_) => self.directions.unreadable.of(row).to_owned(),
            });
        }
        fields.join(",")
    }
}
