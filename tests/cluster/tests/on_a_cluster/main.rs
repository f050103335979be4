//! A real scheduler and real executors, as processes of this machine: what they count is what this machine counts, to
//! the last row; what they cannot count is told, and soon.
//!
//! The tests run one after the other: each has a cluster of its own, and all share the cores of this machine.

mod elsewhere;
mod nodes;
mod rows;
mod runs;
mod store;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use elsewhere::{Counting, Signal};
use nodes::{Cluster, free_ports};
use rows::Events;
use runs::{count, here, run, there};
use store::{BUCKET, Store, wait_for_the_end};

/// The longest that anything that goes wrong may take to be told.
const PATIENCE: Duration = Duration::from_secs(120);

#[test]
fn a_cluster_counts_what_this_machine_counts() {
    let cluster = Cluster::start(2);
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/raw-events");
    let (letter, events) = (fixtures.join("letter.toml"), fixtures.join("scan-events.csv"));
    let (letter, events) = (letter.to_str().unwrap(), events.to_str().unwrap());
    for command in [
        &["scans", "count", letter][..],
        &["scans", "count", events, "--from", "2021-10-25", "--to", "2021-10-31"],
        &["build", letter, "-f", "txt"],
        &["batch", letter, "--by", "district", "-o", "letters", "--dry-run"],
    ] {
        let alone = run(command);
        let started = Instant::now();
        let together = run(&[command, &["--cluster", &cluster.address()]].concat());
        println!("21,401 rows take {:?}", started.elapsed());
        assert_eq!((alone.code, together.code), (0, 0), "{}", together.messages);
        assert!(alone.results.lines().count() > 8, "{}", alone.results);
        assert_eq!(alone.results, together.results);
    }
    for (rows, direction, things) in [(80_000, "both", "scans"), (20_000, "in", "devices")] {
        let events = Events::csv(rows);
        let letter = events.letter(direction, things);
        let (alone, together) = (here(&letter), there(&letter, &cluster));
        assert_eq!(alone, together);
        let rows = alone.rows;
        assert_eq!(rows, events.rows());
        assert!(alone.bad > rows / 100 && alone.left_out > rows / 10, "{alone:?}");
    }
}

/// The same events as text and as Parquet; this machine counts the text.
#[test]
fn a_cluster_counts_parquet_as_it_counts_text() {
    let cluster = Cluster::start(2);
    for (direction, things) in [("both", "scans"), ("out", "devices")] {
        let (text, parquet) = Events::twins(20_000);
        let alone = here(&text.letter(direction, things));
        let together = there(&parquet.letter(direction, things), &cluster);
        assert_eq!(alone, together);
        assert!(alone.bad > 100, "{alone:?}");
    }
}

/// The executors of the project read from S3 what they are told in their environment; so does this program.
#[test]
fn a_cluster_counts_in_an_object_store() {
    let events = Events::csv(20_000);
    let alone = here(&events.letter("both", "scans"));
    let (store, letter) = stored(&events);
    let door = store.door();
    let cluster = Cluster::start_in(&door.to_vec(), &[door.to_vec(), door.to_vec()]);
    let counting = Counting::start(&letter, &cluster.address(), &door);
    let (printed, _) = counting.wait();
    assert!(printed.contains(&format!("{:?}", Ok::<_, String>(alone))), "{printed}");
}

/// The executor is lost while it reads: the store tells who reads, and keeps it waiting.
#[test]
fn a_cluster_that_loses_an_executor_gives_the_same_counts_or_says_why_not() {
    let events = Events::csv(40_000);
    let alone = here(&events.letter("both", "scans"));
    let (store, letter) = stored(&events);
    let reads = Arc::new(Signal::default());
    let open = store.door();
    let (waited_for, given) = (Arc::clone(&reads), Arc::clone(&reads));
    // The other one may not do all the work before.
    let other = store.door_with(move |_| assert!(waited_for.wait()));
    let lost = store.door_with(move |reader| {
        given.give();
        wait_for_the_end(reader);
    });
    let mut cluster = Cluster::start_in(&open.to_vec(), &[other.to_vec(), lost.to_vec()]);
    let mut counting = Counting::start(&letter, &cluster.address(), &open);
    assert!(reads.wait(), "the executor gets no work");
    assert!(counting.goes_on(), "the executor must be lost while it works");
    cluster.kill_executor();
    let (together, time) = counting.wait();
    let alone = format!("{:?}", Ok::<_, String>(alone));
    if together.contains("Ok(") {
        println!("the same counts after {time:?}");
        assert!(together.contains(&alone), "{together} {alone}");
    } else {
        println!("told after {time:?}");
        assert!(together.contains("[cluster-stopped]"), "{together}");
    }
    // One is enough.
    let (together, _) = Counting::start(&letter, &cluster.address(), &open).wait();
    assert!(together.contains(&alone), "{together} {alone}");
    // And none is told.
    cluster.kill_executor();
    let (told, time) = told(&events.letter("both", "scans"), &cluster.address());
    assert!(told.contains("[cluster-no-executor]") || told.contains("[cluster-no-scheduler]"), "{told}");
    assert!(time < PATIENCE, "{time:?}");
}

#[test]
fn a_cluster_whose_scheduler_dies_is_told() {
    let events = Events::csv(2_000);
    let (store, letter) = stored(&events);
    let reads = Arc::new(Signal::default());
    let told = Arc::clone(&reads);
    let held = store.door_with(move |reader| {
        told.give();
        wait_for_the_end(reader);
    });
    let open = store.door();
    let mut cluster = Cluster::start_in(&open.to_vec(), &[held.to_vec()]);
    let mut counting = Counting::start(&letter, &cluster.address(), &open);
    assert!(reads.wait(), "the executor gets no work");
    assert!(counting.goes_on(), "the scheduler must be lost while the cluster works");
    cluster.kill_scheduler();
    let (told, _) = counting.wait();
    let is_told = ["cluster-unreachable", "cluster-stopped", "cluster-no-scheduler"];
    assert!(is_told.iter().any(|code| told.contains(&format!("[{code}]"))), "{told}");
}

/// The files of events as objects, and a letter that counts these.
fn stored(events: &Events) -> (Store, PathBuf) {
    let letter = events.letter_of(&format!("s3://{BUCKET}/tháng 10/"), "both", "scans");
    (Store::of(events.folder(), "tháng 10/ngày=25"), letter)
}

#[test]
fn who_is_no_cluster_is_told() {
    let events = Events::csv(2_000);
    let letter = events.letter("both", "scans");
    let nobody = format!("df://127.0.0.1:{}", free_ports::<1>()[0]);
    assert!(told(&letter, &nobody).0.contains("[cluster-unreachable]"));
    assert!(told(&letter, "df://khong-co-may-nay.invalid").0.contains("[cluster-unreachable]"));
    // Somebody else: one that hangs up, and one that says nothing.
    for answers in [true, false] {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("df://{}", listener.local_addr().unwrap());
        thread::spawn(move || {
            let mut kept = Vec::new();
            for stream in listener.incoming().flatten() {
                if !answers {
                    kept.push(stream);
                }
            }
        });
        let (told, time) = told(&letter, &address);
        assert!(told.contains("[cluster-no-scheduler]"), "{told}");
        assert!(time < PATIENCE, "{time:?}");
    }
    let lonely = Cluster::start(0);
    let (told, time) = told(&letter, &lonely.address());
    assert!(told.contains("[cluster-no-executor]"), "{told}");
    assert!(time < PATIENCE, "{time:?}");
}

#[test]
fn what_a_cluster_cannot_read_is_told() {
    let cluster = Cluster::start(1);
    let events = Events::csv(2_000);
    let letter = events.letter("both", "scans");
    let address = cluster.address();
    let file = events.folder().join("thêm.csv");
    for (bytes, code) in [
        (&b"time,commune\n2021-10-25,\xff\n"[..], "cluster-not-utf8"),
        (b"time,commune\n2021-10-25,\"a\nb\"\n", "cluster-torn-rows"),
        (b"time,commune\n2021-10-25,\x1e\n", "cluster-control-character"),
        (b"\x1f\x8b\x08\x00", "cluster-file-packed"),
        (b"a,b\n", "events-column-missing"),
        (b"", "events-empty"),
    ] {
        fs::write(&file, bytes).unwrap();
        let (told, time) = told(&letter, &address);
        assert!(told.contains(&format!("[{code}]")), "{code}: {told}");
        assert!(time < PATIENCE, "{code}: {time:?}");
    }
}

/// What is told of a letter that cannot be counted, and how soon.
fn told(letter: &Path, address: &str) -> (String, Duration) {
    let started = Instant::now();
    let told = count(letter, &["--cluster", address]).expect_err("this cannot be counted");
    (told, started.elapsed())
}
