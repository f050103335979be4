use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::sync::atomic::{AtomicU64, Ordering};

use proptest::prelude::*;

use super::*;
use crate::gazetteer::ListId;

const EVENTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/raw-events/scan-events.csv");

fn question() -> Question {
    let day = |month, day| NaiveDate::from_ymd_opt(2021, month, day).unwrap();
    Question { from: day(10, 25), to: day(10, 31), direction: Direction::Both, unit: CountOf::Scans }
}

fn ask(text: &[u8], question: &Question, jobs: usize) -> (Option<Tally>, Vec<&'static str>) {
    let read = AtomicU64::new(0);
    let progress = |bytes| {
        read.fetch_add(bytes, Ordering::SeqCst);
    };
    let effort = Effort { jobs: NonZeroUsize::new(jobs).unwrap(), progress: &progress };
    let stream = Stream { file: "events.csv", text: Box::new(Cursor::new(text.to_vec())) };
    let mut report = Report::new();
    let tally = count(stream, (question, &EventNames::default()), effort, &mut report).unwrap();
    (tally, report.iter().map(|told| told.code).collect())
}

fn tally(text: &str) -> Tally {
    ask(text.as_bytes(), &question(), 1).0.unwrap()
}

fn named(tally: &Tally) -> Vec<(String, u64)> {
    tally
        .by_name()
        .into_iter()
        .map(|((commune, district), count)| (format!("{commune}|{district}"), count))
        .collect()
}

/// How many different things each unit has, by its code or as its name is written.
fn seen(tally: &Tally) -> Vec<(String, u64)> {
    let names: BTreeMap<u64, &UnitKey> =
        tally.by_name().into_keys().map(|unit| (tally::digest_of(unit), unit)).collect();
    let mut counts = BTreeMap::new();
    for (unit, _) in tally.things() {
        let written = names.get(&unit).map_or_else(|| unit.to_string(), |unit| unit.0.clone());
        *counts.entry(written).or_default() += 1;
    }
    counts.into_iter().collect()
}

#[test]
fn the_events_of_november_2021_give_its_counts() {
    let events = std::fs::read(EVENTS).unwrap();
    let (tally, told) = ask(&events, &question(), 3);
    let tally = tally.unwrap();
    assert_eq!((told, tally.bad.count(), tally.rows), (vec![], 0, 21_401));
    assert_eq!(tally.by_code().map(|(_, count)| count).sum::<u64>(), 16_949);
    assert_eq!(tally.by_code().count(), 178 - 15);
}

#[test]
fn directions_and_different_things_are_counted() {
    let text = "time,commune,direction,device\n\
        2021-10-25 08:00,Xã A,in,1\n2021-10-25 09:00,Xã A,out,1\n2021-10-26 08:00,Xã A,Vào,2\n\
        2021-10-26 08:00,Xã B,ra,2\n2021-11-26 08:00,Xã B,ra,2\n2021-10-26 08:00,Xã B,up,2\n";
    let with = |direction, unit| {
        let tally = ask(text.as_bytes(), &Question { direction, unit, ..question() }, 3).0.unwrap();
        let counts = if unit == CountOf::Scans { named(&tally) } else { seen(&tally) };
        (counts.into_iter().map(|(_, count)| count).collect::<Vec<_>>(), tally.bad.count())
    };
    assert_eq!(with(Direction::Both, CountOf::Scans), (vec![3, 2], 0));
    assert_eq!(with(Direction::In, CountOf::Scans), (vec![2], 1));
    assert_eq!(with(Direction::Out, CountOf::Scans), (vec![1, 1], 1));
    assert_eq!(with(Direction::Both, CountOf::Devices), (vec![2, 1], 0));
}

#[test]
fn bad_rows_are_counted_and_the_first_ones_shown() {
    let text = b"scanned_at;ma xa;x\n2021-10-25 08:00;1;a\n\n2021-10-25;1\n08:00;1;\n2021-10-25 08:00;;\n\
        2021-10-25;1;\"a\nb\"\n2021-10-25;2;\xff\n";
    let tally = ask(text, &question(), 1).0.unwrap();
    assert_eq!(tally.by_code().collect::<Vec<_>>(), [(1, 2)]);
    let shown: Vec<_> = tally.first_bad().iter().map(|row| (row.line, row.fault)).collect();
    assert_eq!(shown, [(4, Fault::Width), (5, Fault::Time), (6, Fault::Unit), (9, Fault::Text)]);
}

#[test]
fn rows_with_a_code_of_no_commune_are_bad_and_the_first_of_each_code_is_shown() {
    let rows = |code: &str, times: usize| format!("2021-10-25,{code},{code}\n").repeat(times);
    let text =
        ["time,code of ward,device\n", &rows("5431", 2), &rows("99999", 3), &rows("2", 1), &rows("99999", 1)];
    for unit in [CountOf::Scans, CountOf::Devices] {
        let question = Question { unit, ..question() };
        let mut tally = ask(text.concat().as_bytes(), &question, 3).0.unwrap();
        tally.refuse_unknown_codes(ListId::October2021.list());
        assert_eq!(tally.bad.counts, [(Fault::Code, 5)].into());
        let shown: Vec<_> = tally.first_bad().into_iter().map(|row| (row.line, row.written)).collect();
        assert_eq!(shown, [(4, "2021-10-25,99999,99999".to_owned()), (7, "2021-10-25,2,2".to_owned())]);
        assert_eq!(
            (tally.by_code().count(), tally.things().count()),
            match unit {
                CountOf::Scans => (1, 0),
                _ => (0, 1),
            }
        );
    }
}

#[test]
fn columns_that_cannot_be_told_are_reported() {
    let told = |header: &str| ask(header.as_bytes(), &question(), 1).1;
    assert_eq!(told(""), ["events-empty"]);
    assert_eq!(told("a,b,c\n"), ["events-column-missing", "events-column-missing"]);
    assert_eq!(told("time,timestamp,commune\n"), ["events-column-ambiguous"]);
    assert_eq!(told(&format!("time,commune{}\n", ",x".repeat(1_000))), ["events-too-wide"]);
    assert_eq!(told("time,commune\n"), [""; 0]);
}

#[test]
fn a_line_without_end_and_a_mark_that_is_never_closed_take_no_memory_and_no_other_rows() {
    let long = "x".repeat(3 << 20);
    let text = format!("time,commune\n2021-10-25,1\n{long}\n2021-10-26,1\n");
    let counted = tally(&text);
    assert_eq!(
        (counted.by_code().collect::<Vec<_>>(), counted.bad.counts),
        (vec![(1, 2)], [(Fault::Length, 1)].into())
    );
    let rows = "2021-10-26,1\n".repeat(200_000);
    let counted = tally(&format!("time,commune\n\"2021-10-25,1\n{rows}"));
    assert_eq!(counted.by_code().collect::<Vec<_>>(), [(1, 200_000)]);
    assert_eq!(counted.bad.counts, [(Fault::Length, 1)].into());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    /// Whatever the number of threads and wherever blocks end: the same counts.
    #[test]
    fn the_counts_do_not_depend_on_threads_or_quotes(rows in prop::collection::vec((0_u32..14, 1_u32..9, any::<bool>()), 1..400)) {
        let row = |(day, code, quoted): &(u32, u32, bool)| match quoted {
            true => format!("2021-10-{:02}T10:00:00Z,\"{code}\",\"a \"\"b\"\"\nc\"\r\n", day + 18),
            false => format!("2021-10-{:02}T10:00:00Z,{code},a\n", day + 18),
        };
        let text: String = rows.iter().map(row).collect();
        // Long enough for several blocks.
        let text = format!("time,code of commune,note\n{}", text.repeat(1 + (3 << 20) / text.len()));
        let mut expected = [0_u64; 10];
        let times = text.matches("T10:").count() / rows.len();
        for (day, code, _) in &rows {
            if (25..=31).contains(&(day + 18)) {
                expected[*code as usize] += times as u64;
            }
        }
        let expected: Vec<(usize, u64)> = expected.iter().copied().enumerate().filter(|(_, count)| *count > 0).collect();
        for jobs in [1, 3] {
            let counted = ask(text.as_bytes(), &question(), jobs).0.unwrap();
            prop_assert_eq!(counted.by_code().collect::<Vec<_>>(), expected.clone());
            prop_assert_eq!(counted.bad.count(), 0);
        }
    }

    /// Different things are counted once, whichever threads have seen them.
    #[test]
    fn different_things_are_counted_once(things in prop::collection::vec((0_u8..3, 0_u8..30), 1..200)) {
        let rows = things.iter().map(|(unit, thing)| {
            let unit = ["Xã A", "Xã B", "00001"][usize::from(*unit)];
            format!("2021-10-26 08:00,{unit},{thing}\n")
        });
        let rows: String = rows.collect();
        let text = format!("time,commune,device\n{}", rows.repeat(1 + (2 << 20) / rows.len()));
        let question = Question { unit: CountOf::Devices, ..question() };
        let counted = ask(text.as_bytes(), &question, 3).0.unwrap();
        let different = |unit| things.iter().filter(|(of, _)| *of == unit).collect::<BTreeSet<_>>().len() as u64;
        let sum = |name: &str| seen(&counted).iter().filter(|(unit, _)| unit == name).map(|(_, count)| count).sum::<u64>();
        prop_assert_eq!([sum("Xã A"), sum("Xã B"), sum("1")], [different(0), different(1), different(2)]);
    }

    #[test]
    fn nothing_that_is_read_panics(text in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let whole = [b"time,commune\n".as_slice(), &text].concat();
        let _ = ask(&whole, &question(), 2);
        let _ = ask(&text, &question(), 1);
    }
}
