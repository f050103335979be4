//! Files of events, made up: the same for the same number of rows.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, RecordBatch, StringArray};
use datafusion::parquet::arrow::ArrowWriter;
use tempfile::TempDir;

/// Files of events in a folder, and letters about them.
pub(crate) struct Events {
    folder: TempDir,
    rows: u64,
}

/// Units as files write them: codes with their zeros and without, names with their districts, in other spellings.
const UNITS: [[&str; 2]; 9] = [
    ["05431", ""],
    ["5434", ""],
    ["Phường Quán Triều", "Thành phố Thái Nguyên"],
    ["phuong Quang Vinh", "TP. Thái Nguyên"],
    ["Phường Quang Vinh", "Thành phố Thái Nguyên"],
    ["05440", "Huyện Đại Từ"],
    ["00001", ""],
    // On no list.
    ["99998", ""],
    ["P. Qua\u{301}n Trie\u{302}\u{300}u", "TP Thái Nguyên"],
];

/// The columns of a file, its delimiter and the ends of its lines.
const FORMS: [(&[&str], char, &str); 4] = [
    (&["scanned_at", "commune", "district", "direction", "device", "note"], ',', "\n"),
    (&["direction", "device", "scanned_at", "commune", "district"], ';', "\r\n"),
    (&["note", "commune", "district", "scanned_at", "device", "direction"], '\t', "\n"),
    (&["scanned_at", "commune", "district", "direction", "device"], ',', "\n"),
];

impl Events {
    /// CSV files with so many rows together, of every form a row may have.
    pub(crate) fn csv(rows: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut chance = Chance(rows);
        for (number, (columns, delimiter, end)) in FORMS.iter().enumerate() {
            let mut text = if number == 1 { "\u{feff}".to_owned() } else { String::new() };
            text += &columns.join(&delimiter.to_string());
            text += end;
            for _ in 0..rows / FORMS.len() as u64 {
                let event = Event::new(&mut chance);
                let mut fields: Vec<String> =
                    columns.iter().map(|column| event.field(column, *delimiter)).collect();
                match chance.below(100) {
                    0 => fields.push(String::new()),
                    1 => drop(fields.pop()),
                    _ => {}
                }
                text += &fields.join(&delimiter.to_string());
                text += end;
            }
            fs::write(folder.path().join(format!("lượt quét {number}.csv")), text).unwrap();
        }
        Self { folder, rows: rows / FORMS.len() as u64 * FORMS.len() as u64 }
    }

    /// How many rows there are.
    pub(crate) fn rows(&self) -> u64 {
        self.rows
    }

    /// Where the files are.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The same events, without rows of another width, as CSV and as Parquet files.
    pub(crate) fn twins(rows: u64) -> (Self, Self) {
        let twins = [(); 2].map(|()| Self { folder: tempfile::tempdir().unwrap(), rows });
        let mut chance = Chance(rows);
        let columns = ["scanned_at", "commune", "district", "direction", "device"];
        for file in 0..2 {
            let events: Vec<Event> = (0..rows / 2).map(|_| Event::new(&mut chance)).collect();
            let lines =
                events.iter().map(|event| columns.map(|column| event.field(column, ',')).join(",") + "\n");
            let text = format!("{}\n{}", columns.join(","), lines.collect::<String>());
            fs::write(twins[0].folder().join(format!("{file}.csv")), text).unwrap();
            let values = |column| -> ArrayRef {
                let values =
                    events.iter().map(|event| Some(event.value(column)).filter(|text| !text.is_empty()));
                Arc::new(values.collect::<StringArray>())
            };
            let batch = RecordBatch::try_from_iter(columns.map(|column| (column, values(column)))).unwrap();
            let target = fs::File::create(twins[1].folder().join(format!("{file}.csv"))).unwrap();
            let mut writer = ArrowWriter::try_new(target, batch.schema(), None).unwrap();
            writer.write(&batch).unwrap();
            writer.close().unwrap();
        }
        let [text, parquet] = twins;
        (text, parquet)
    }

    /// A letter file that counts them.
    pub(crate) fn letter(&self, direction: &str, count: &str) -> PathBuf {
        self.letter_of("*.csv", direction, count)
    }

    /// A letter file that counts files.
    pub(crate) fn letter_of(&self, files: &str, direction: &str, count: &str) -> PathBuf {
        let file = tempfile::Builder::new().suffix(".toml").tempfile_in(&self.folder).unwrap();
        let (_, path) = file.keep().unwrap();
        let events = format!(
            "[counts.events]\nfiles = \"{files}\"\ndirection = \"{direction}\"\ncount = \"{count}\"\nbad_rows = \"50 %\"\n"
        );
        fs::write(&path, format!("{LETTER}{events}")).unwrap();
        path
    }
}

const LETTER: &str = r#"
template = "plain-letter"
addressees = ["UBND"]

[agency]
parent = "UBND tỉnh Thái Nguyên"
name = "Sở Thông tin và Truyền thông"
place = "Thái Nguyên"
symbol = ["STTTT"]

[document]
date = "2021-11"
subject = "lượt quét"

[fields]
body = "Lượt quét."

[period]
from = 2021-10-25
to = 2021-10-31

[signer]
title = "Giám đốc"
name = "Phạm Quang Hiếu"

[[recipients]]
name = "UBND tỉnh"

[archive]
office = "VT"

[counts]
province = "Tỉnh Thái Nguyên"
low = 5

"#;

/// One scan.
struct Event {
    time: String,
    unit: [&'static str; 2],
    direction: &'static str,
    device: String,
}

impl Event {
    fn new(chance: &mut Chance) -> Self {
        let day = 20 + chance.below(12);
        let (hour, minute, second) = (chance.below(24), chance.below(60), chance.below(60));
        let clock = format!("{hour:02}:{minute:02}:{second:02}");
        let time = match chance.below(40) {
            0 => format!("2021-10-{day} {clock}"),
            1 => format!("2021-10-{day}T{clock}.{minute}Z"),
            2 => format!("{day}/10/2021 {hour:02}:{minute:02}"),
            3 => format!("2021-10-{day}"),
            4 => (1_634_000_000 + chance.below(1_800_000)).to_string(),
            5 => (1_634_000_000_000 + chance.below(1_800_000_000)).to_string(),
            6 => format!("2021-10-{day}T{clock}-0{}00", hour % 10),
            7 => format!("2021-10-{day} {clock},5 +08:30"),
            8 => "sáng nay".to_owned(),
            9 => String::new(),
            _ => format!("2021-10-{day}T{clock}+07:00"),
        };
        let unit = match chance.below(50) {
            0 => ["", ""],
            other => UNITS[usize::try_from(other).unwrap() % UNITS.len()],
        };
        let directions = ["in", "out", "vào", "RA", "In", "check-out", "lên"];
        let direction = directions[usize::try_from(chance.below(60)).unwrap().saturating_sub(53)];
        let device = match chance.below(100) {
            0 => String::new(),
            _ => format!("M{}", chance.below(5_000)),
        };
        Self { time, unit, direction, device }
    }

    fn value(&self, column: &str) -> &str {
        match column {
            "scanned_at" => &self.time,
            "commune" => self.unit[0],
            "district" => self.unit[1],
            "direction" => self.direction,
            "device" => &self.device,
            _ if self.device.ends_with('7') => "ghi \"chú\"; có, đủ\tdấu",
            _ => "",
        }
    }

    fn field(&self, column: &str, delimiter: char) -> String {
        let text = self.value(column);
        if text.contains([delimiter, '"']) {
            let mut quoted = String::new();
            write!(quoted, "\"{}\"", text.replace('"', "\"\"")).unwrap();
            return quoted;
        }
        text.to_owned()
    }
}

/// Numbers as if by chance (xorshift64*, Marsaglia 2003 and Vigna 2016).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 |= 1;
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % limit
    }
}
