//! The query against the engine of this machine, in one process: whatever the rows are, both say the same.

use std::io::Cursor;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate};
use datafusion::arrow::array::{
    ArrayRef, Date32Array, DictionaryArray, FixedSizeBinaryArray, Float64Array, Int64Array, PrimitiveArray,
    RecordBatch, StringArray, UInt64Array,
};
use datafusion::arrow::datatypes::{
    Int32Type, TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType,
};
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::parquet::file::properties::WriterProperties;
use datafusion::prelude::SessionContext;
use proptest::prelude::*;

use super::failure::Failure;
use super::{Location, answer, files, groups, run};
use crate::diagnostic::{Place, Report};
use crate::scans::events::{self, CountOf, Direction, Effort, EventNames, Question, Stream, Tally};

fn question() -> Question {
    let day = |month, day| NaiveDate::from_ymd_opt(2021, month, day).unwrap();
    Question { from: day(10, 25), to: day(10, 31), direction: Direction::Both, unit: CountOf::Scans }
}

/// What this machine counts in texts.
fn here(texts: &[&[u8]], question: &Question) -> Tally {
    let mut whole = Tally::default();
    for text in texts {
        let effort = Effort { jobs: NonZeroUsize::MIN, progress: &|_| () };
        let stream = Stream { file: "events.csv", text: Box::new(Cursor::new(text.to_vec())) };
        let names = EventNames::default();
        let tally = events::count(stream, (question, &names), effort, &mut Report::new()).unwrap().unwrap();
        whole.add(tally);
    }
    whole
}

/// What the query counts in files with these texts, and how many rows are torn.
fn there(texts: &[&[u8]], question: &Question) -> Result<(Tally, u64), Failure> {
    let folder = tempfile::tempdir().unwrap();
    for (number, text) in texts.iter().enumerate() {
        std::fs::write(folder.path().join(format!("lượt quét {number}.csv")), text).unwrap();
    }
    ask(&format!("{}/*.csv", folder.path().display()), question)
}

fn ask(written: &str, question: &Question) -> Result<(Tally, u64), Failure> {
    let threads = tokio::runtime::Builder::new_multi_thread().thread_stack_size(16 << 20).build().unwrap();
    let (written, question) = (written.to_owned(), question.clone());
    let asked = threads.spawn(async move {
        let context = SessionContext::new();
        let location = Location { written, place: Place::file("letter.toml") };
        let mut report = Report::new();
        let files = files::find(&[location], &context, &mut report).await?;
        let groups =
            groups::of_files(&files, (&question, &EventNames::default()), &context, &mut report).await?;
        assert!(!report.has_errors(), "{report:?}");
        let batches = run::query(&groups.unwrap(), (&question, &[]), &context)?.collect().await?;
        Ok(answer::read(&batches, question.unit)?)
    });
    threads.block_on(asked).unwrap()
}

/// By the place of a unit in the list, by name, and what was not counted.
type Figures = (Vec<(usize, u64)>, Vec<(String, u64)>, String);

/// The figures of a tally, by unit, and what was not counted.
fn figures(tally: &Tally) -> Figures {
    let named = tally.by_name().into_iter().filter(|(_, figure)| *figure > 0);
    (
        tally.by_code().collect(),
        named.map(|((commune, district), figure)| (format!("{commune}|{district}"), figure)).collect(),
        format!("{} {} {:?}", tally.rows, tally.left_out, tally.bad.counts),
    )
}

#[track_caller]
fn assert_same(texts: &[&[u8]], question: &Question) {
    let (there, torn) = there(texts, question).unwrap();
    assert_eq!((figures(&there), torn), (figures(&here(texts, question)), 0));
}

const SAMPLES: [&str; 64] = [
    "2021-10-25T12:00:05+07:00",
    "2021-10-25 12:00:05",
    "2021-10-25T12:00:05.123+0700",
    "2021-10-25T05:00:05Z",
    "2021-10-25T12:00:05 +07",
    "2021-10-25T12:00:05   -07:30",
    "2021-10-24T22:00:05-07:00",
    "2021-10-24T17:00:00Z",
    "2021-10-24T16:59:59.999z",
    "2021-10-31T16:59:60Z",
    "2021-10-31T23:59:60",
    "2021-10-31T23:59:59,9",
    "2021-10-31T23:59:59+06:59",
    "2021-10-31T23:59:59+07:01",
    "2021-10-24T23:59:60",
    "25/10/2021 12:00:05",
    "25/10/2021",
    "31/02/2021",
    "29/02/2020 10:00",
    "29/02/2100 10:00",
    "1635134405",
    "1635134405999",
    "+635134405",
    "-635134405",
    "-63513440599",
    "163513440",
    "16351344051",
    "163513440512",
    "16351344051234",
    "2021-10-25T12:00",
    "2021-10-25T12:00.5",
    "2021-10-25T12:00:05.",
    "2021-10-25t12:00:05.+07",
    "2021-10-25",
    "0000-01-01",
    "0000-02-30",
    "9999-12-31T23:59:60-18:59",
    "1969-12-31T23:59:59Z",
    "1600-02-29 00:00:00+18:00",
    "",
    " 2021-10-26 \t",
    "x",
    "2021-13-01T00:00:00",
    "2021-02-30",
    "2021-10-25T25:00:00",
    "2021-10-25T12:61:00",
    "2021-10-25T12:00:61",
    "2021-10-25T12:00:05+99:00",
    "2021-10-25T12:00:05+19",
    "2021-10-25T12:00:05+07:60",
    "2021-10-25T12:00:05+7",
    "2021-10-25T12:00:05+070",
    "2021-10-25T12:00:05+07:00:00",
    "2021-10-25T12:00:05 PM",
    "2021/10/25 12:00",
    "2021-10/25 12:00",
    "25-10-2021 12:00",
    "12:00:05",
    "1",
    "2021-10-25X12:00:05",
    "2021-10-25T1:00:05",
    "2021-10-25T",
    "é021-10-25T12:00:05",
    "２０２１-10-25",
];

/// Each moment in a row of its own, so that one that is read otherwise shows.
#[test]
fn every_moment_is_read_as_this_machine_reads_it() {
    let rows = SAMPLES.iter().enumerate().map(|(number, time)| format!("\"{time}\",{}\n", number + 1));
    let text = format!("time,code of commune\n{}", rows.collect::<String>());
    assert_same(&[text.as_bytes()], &question());
    let wide = Question {
        from: NaiveDate::from_ymd_opt(0, 1, 1).unwrap(),
        to: NaiveDate::from_ymd_opt(9_999, 12, 31).unwrap(),
        ..question()
    };
    assert_same(&[text.as_bytes()], &wide);
}

#[test]
fn rows_of_every_kind_are_counted_or_bad_as_on_this_machine() {
    let texts: [&[u8]; 6] = [
        "\u{feff}scanned_at;Mã xã;chiều;ghi chú\r\n2021-10-25 08:00;01;vào;\r\n2021-10-25 08:00;1;RA;x\r\n\r\n\
         2021-10-25;00001;In;\"a;b\"\"c\"\r\n2021-10-25;1;iN;\r\n2021-10-25;1\r\n;1;in;\r\n2021-10-25;;in;\r\n\
         2021-11-25; 5 ;check-in;\r\n2021-10-25;1;in;;\r\n\"2021-10-25\";\" 7\";\"Check-Out\";"
            .as_bytes(),
        "Xã,Huyện,time,direction\nXã A,Huyện B,2021-10-25,in\nXa\u{303} A,Huyện B,2021-10-25,in\n\
         \"Xã \"\"A\"\"\",\"Huyện B, C\",2021-10-25,Vào\n00001,Huyện B,2021-10-25,vao\n123456,,2021-10-25,in\n"
            .as_bytes(),
        b"direction,time,commune\nin,2021-10-25,a\"b\"\nout,2021-10-25,\"x\"y\nin,\"2021-10-25\"z,x\nup,2021-10-25,\"a\"b\"c\"\n",
        b"time|commune|direction\n2021-10-25|a|in\n2021-10-25|\"a|b\"|in\n",
        b"time\tcommune\tdirection",
        "Xã,Tỉnh,time,direction\nXã A,\"Tỉnh B, C\",2021-10-25,in\nXã A,,2021-10-25,in\n1,Tỉnh B,2021-10-25,in\n,B,2021-10-25,in\n"
            .as_bytes(),
    ];
    for direction in [Direction::Both, Direction::In, Direction::Out] {
        assert_same(&texts, &Question { direction, ..question() });
    }
}

#[test]
fn different_things_are_counted_once_in_all_files() {
    let texts: [&[u8]; 2] = [
        b"time,commune,device\n2021-10-25,1,a\n2021-10-25,01,a\n2021-10-25,x,a\n2021-10-25,x,a \n2021-10-25,x,\n",
        b"device,time,commune\nb,2021-10-26,1\na,2021-10-26,00001\nc,2021-11-26,1\n,2021-11-26,1\nd,2021-10-26,y\n",
    ];
    let question = Question { unit: CountOf::Devices, ..question() };
    let (tally, torn) = there(&texts, &question).unwrap();
    let bad = "{Thing: 1}";
    let expected = (vec![(1, 2)], vec![("x|".to_owned(), 1), ("y|".to_owned(), 1)], format!("10 2 {bad}"));
    assert_eq!((figures(&tally), torn), (expected, 0));
}

#[test]
fn what_the_query_cannot_count_is_told_and_never_counted() {
    let rows = "2021-10-25,1,x\n".repeat(10);
    let header = "time,commune,note\n";
    let torn = there(&[format!("{header}{rows}2021-10-25,1,\"a\nb\"\n").as_bytes()], &question()).unwrap();
    assert_eq!(torn.1, 2);
    let broken = [header.as_bytes(), rows.as_bytes(), b"2021-10-25,1,\xff\n"].concat();
    assert!(matches!(there(&[&broken], &question()), Err(Failure::NotText)));
    let separated = format!("{header}{rows}2021-10-25,1,\u{1e}\n{rows}");
    let told = there(&[separated.as_bytes()], &question());
    assert!(matches!(told, Err(Failure::ControlCharacter)), "{told:?}");
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut gzip, header.as_bytes()).unwrap();
    let told = there(&[&gzip.finish().unwrap()], &question());
    assert!(matches!(told, Err(Failure::Packed { .. })), "{told:?}");
}

#[test]
fn folders_and_odd_names_are_found() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, "time,commune\n2021-10-25,1\n").unwrap();
    };
    for name in ["a.csv", "tháng 10/ngày=25/b%20[1].csv", "tháng 10/c#?.csv", "_SUCCESS", ".crc/d.csv"] {
        write(name);
    }
    let root = folder.path().display();
    let asked = |written: String| ask(&written, &question()).unwrap().0.rows;
    assert_eq!(asked(format!("{root}")), 3);
    assert_eq!(asked(format!("{root}/")), 3);
    assert_eq!(asked(format!("file://{root}/")), 3);
    assert_eq!(asked(format!("{root}/tháng 10/*.csv")), 1);
    assert_eq!(asked(format!("{root}/tháng 10/ngày=25/b%20[1].csv")), 1);
    assert_eq!(asked(format!("{root}/a.csv")), 1);
}

#[test]
fn the_events_of_november_2021_give_its_counts() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/raw-events/scan-events.csv");
    let text = std::fs::read(&path).unwrap();
    let (tally, _) = ask(&path.display().to_string(), &question()).unwrap();
    assert_eq!(figures(&tally), figures(&here(&[&text], &question())));
    assert_eq!(tally.by_code().map(|(_, count)| count).sum::<u64>(), 16_949);
}

/// Writes a Parquet file.
fn write_parquet(path: &Path, columns: Vec<(&str, ArrayRef)>) {
    let batch = RecordBatch::try_from_iter_with_nullable(
        columns.into_iter().map(|(name, column)| (name, column, true)),
    );
    let batch = batch.unwrap();
    let properties = WriterProperties::builder().set_max_row_group_row_count(Some(3)).build();
    let file = std::fs::File::create(path).unwrap();
    let mut writer = ArrowWriter::try_new(file, batch.schema(), Some(properties)).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
}

#[test]
fn values_of_parquet_files_are_those_of_text() {
    let seconds = [1_635_134_405_i64, 1_635_094_799, 1_635_094_800, 1_635_699_599, 1_635_699_600, -1];
    let local = |second: i64| second + 7 * 3_600;
    let utc = |moment: PrimitiveArray<TimestampMicrosecondType>| moment.with_timezone("UTC");
    let micro = |shift: fn(i64) -> i64| {
        PrimitiveArray::<TimestampMicrosecondType>::from_iter_values(
            seconds.iter().map(|second| shift(*second) * 1_000_000 + 999_999 * i64::from(*second > 0)),
        )
    };
    let texts = seconds.map(|second| DateTime::from_timestamp(second, 0).unwrap().to_rfc3339());
    let times: Vec<ArrayRef> = vec![
        Arc::new(StringArray::from_iter_values(&texts)),
        Arc::new(utc(micro(|second| second))),
        Arc::new(micro(|second| second + 7 * 3_600)),
        Arc::new(PrimitiveArray::<TimestampNanosecondType>::from_iter_values(
            seconds.iter().map(|second| local(*second) * 1_000_000_000),
        )),
        Arc::new(PrimitiveArray::<TimestampMillisecondType>::from_iter_values(
            seconds.iter().map(|second| local(*second) * 1_000),
        )),
        Arc::new(Date32Array::from_iter_values(
            seconds.iter().map(|second| i32::try_from(local(*second).div_euclid(86_400)).unwrap()),
        )),
    ];
    let codes: [ArrayRef; 4] = [
        Arc::new(StringArray::from(vec!["00001", "1", " 2 ", "2", "00003", ""])),
        Arc::new(Int64Array::from(vec![Some(1), Some(1), Some(2), Some(2), Some(3), None])),
        Arc::new(Float64Array::from(vec![
            Some(1.0),
            Some(1.0),
            Some(2.0),
            Some(2.0),
            Some(3.0),
            Some(f64::NAN),
        ])),
        Arc::new(DictionaryArray::<Int32Type>::from_iter([
            Some("1"),
            Some("1"),
            Some("2"),
            Some("2"),
            Some("3"),
            None,
        ])),
    ];
    let directions: ArrayRef = Arc::new(StringArray::from(vec!["in", "vào", "RA", "In", "in", "in"]));
    let devices: [ArrayRef; 3] = [
        Arc::new(StringArray::from(vec!["a", "a", "b", "a", "c", "d"])),
        Arc::new(UInt64Array::from(vec![u64::MAX, u64::MAX, 2, 1, 3, 4])),
        Arc::new(
            FixedSizeBinaryArray::try_from_iter(
                [[1; 16], [1; 16], [2; 16], [1; 16], [3; 16], [4; 16]].iter(),
            )
            .unwrap(),
        ),
    ];
    let rows = texts.iter().zip(["1", "1", "2", "2", "3", ""]).zip(["in", "vào", "RA", "In", "in", "in"]);
    let rows = rows.zip(["a", "a", "b", "a", "c", "d"]);
    let rows =
        rows.map(|(((time, code), direction), device)| format!("{time},{code},{direction},{device}\n"));
    let text = format!("time,Mã xã,direction,device\n{}", rows.collect::<String>());
    for (number, time) in times.iter().enumerate() {
        let (code, device) = (&codes[number % codes.len()], &devices[number % devices.len()]);
        let folder = tempfile::tempdir().unwrap();
        let column = Arc::clone;
        // Another order of columns, and two files of one kind.
        for name in ["a.parquet", "b.parquet"] {
            write_parquet(
                &folder.path().join(name),
                vec![
                    ("Mã xã", column(code)),
                    ("device", column(device)),
                    ("time", column(time)),
                    ("direction", column(&directions)),
                ],
            );
        }
        for (direction, unit) in [(Direction::Both, CountOf::Scans), (Direction::In, CountOf::Devices)] {
            let question = Question { direction, unit, ..question() };
            let (tally, _) = ask(&format!("{}/", folder.path().display()), &question).unwrap();
            let twice = [text.as_bytes(), text.as_bytes()];
            let mut expected = figures(&here(&twice, &Question { unit: CountOf::Scans, ..question.clone() }));
            if unit == CountOf::Devices {
                expected.0 = vec![(1, 1), (2, 1)];
            }
            assert_eq!(figures(&tally), expected, "{number} {unit:?}");
        }
    }
}

/// Something like a moment: parts of moments put together, mostly in the right order.
fn moments() -> impl Strategy<Value = String> {
    let part = |parts: &'static [&'static str]| prop::sample::select(parts);
    let date = part(&[
        "2021-10-25",
        "2021-10-31",
        "01/11/2021",
        "31/10/2021",
        "2021-1-1",
        "0001-01-01",
        "2021-10-3x",
    ]);
    let mark = part(&["", "T", " ", "t", "  ", "X"]);
    let time = part(&[
        "", "00:00", "23:59:60", "23:59:59", "24:00", "16:59", "17:00:00", "1:00", "12:00:0", "12.00",
    ]);
    let fraction = part(&["", ".", ".5", ",123456789", ".5."]);
    let offset =
        part(&["", "Z", " z", "+07", "+0700", "-07:00", "+18:59", "+19", "  -1", "+07:0", "-00:00", "+"]);
    (date, mark, time, fraction, offset)
        .prop_map(|(date, mark, time, fraction, offset)| format!("{date}{mark}{time}{fraction}{offset}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn whatever_moments_are_like_both_read_the_same(
        written in prop::collection::vec(prop_oneof![moments(), "[-+0-9]{8,14}", "[ -~]{0,24}"], 1..200)
    ) {
        let quoted = |time: &String| format!("\"{}\"", time.replace('"', "\"\""));
        let rows = written.iter().enumerate().map(|(number, time)| format!("{},{number}\n", quoted(time)));
        let text = format!("time,code of commune\n{}", rows.collect::<String>());
        assert_same(&[text.as_bytes()], &question());
    }

    #[test]
    fn whatever_lines_are_like_both_count_the_same(
        lines in prop::collection::vec("(2021-10-25|\"2021-10-25\")?[,;\" a\t]{0,6}[,1\"xé]{0,6}", 1..100)
    ) {
        let closed = lines.iter().map(|line| {
            let is_open = line.matches('"').count() % 2 == 1;
            format!("{line}{}\n", if is_open { "\"" } else { "" })
        });
        let text = format!("time,commune,direction\n{}", closed.collect::<String>());
        for direction in [Direction::Both, Direction::In] {
            assert_same(&[text.as_bytes()], &Question { direction, ..question() });
        }
    }
}
