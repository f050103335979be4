//! A real scheduler and real executors, as processes of this machine: what they count is what this machine counts, to
//! the last row; what they cannot count is told, and soon.
//!
//! The tests run one after the other: each has a cluster of its own, and all share the cores of this machine.

mod nodes;
mod rows;
mod runs;
mod store;

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use nodes::{Cluster, free_port};
use rows::Events;
use runs::{count, here, run, there};

/// The longest that anything that goes wrong may take to be told.
const PATIENCE: Duration = Duration::from_secs(120);

#[test]
fn a_cluster_counts_what_this_machine_counts() {
    let cluster = Cluster::start(2);
    let letter = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/raw-events/letter.toml");
    let letter = letter.to_str().unwrap();
    for command in [&["scans", "count", letter][..], &["build", letter, "-f", "txt"]] {
        let alone = run(command);
        let started = Instant::now();
        let together = run(&[command, &["--cluster", &cluster.address()]].concat());
        println!("21,401 rows take {:?}", started.elapsed());
        assert_eq!((alone.code, together.code), (0, 0), "{}", together.messages);
        assert_eq!(alone.results, together.results);
    }
    for (rows, direction, things) in [(200_000, "both", "scans"), (40_000, "in", "devices")] {
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
        let (text, parquet) = Events::twins(60_000);
        let alone = here(&text.letter(direction, things));
        let together = there(&parquet.letter(direction, things), &cluster);
        assert_eq!(alone, together);
        assert!(alone.bad > 100, "{alone:?}");
    }
}

/// What says, in the environment, that the store is there.
const STORE: &str = "AWS_ENDPOINT";

/// The executors of the project read from S3 what they are told in their environment; so does this program.
#[test]
fn a_cluster_counts_in_an_object_store() {
    let events = Events::csv(20_000);
    let store = store::serve(events.folder(), "tháng 10/ngày=25");
    let environment = [
        (STORE, store.as_str()),
        ("AWS_ALLOW_HTTP", "true"),
        ("AWS_SKIP_SIGNATURE", "true"),
        ("AWS_REGION", "us-east-1"),
    ];
    let cluster = Cluster::start_in(2, &environment);
    let alone = here(&events.letter("both", "scans"));
    let letter = events.letter_of(&format!("s3://{}/tháng 10/", store::BUCKET), "both", "scans");
    // The environment of a program is that of all its threads, so this one is run once more.
    let ran = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "--nocapture", "in_an_object_store"])
        .envs(environment)
        .env("COUNTED_LETTER", &letter)
        .env("COUNTED_AT", cluster.address())
        .output()
        .unwrap();
    let printed = String::from_utf8(ran.stdout).unwrap();
    assert!(ran.status.success(), "{printed}");
    assert!(printed.contains(&format!("{alone:?}")), "{printed}");
}

#[test]
#[ignore = "a part of a_cluster_counts_in_an_object_store"]
fn in_an_object_store() {
    let variable = |name: &str| std::env::var(name).unwrap();
    let counted = count(Path::new(&variable("COUNTED_LETTER")), &["--cluster", &variable("COUNTED_AT")]);
    println!("{:?}", counted.unwrap());
}

#[test]
fn a_cluster_that_loses_an_executor_gives_the_same_counts_or_says_why_not() {
    let mut cluster = Cluster::start(2);
    let events = Events::csv(600_000);
    let letter = events.letter("both", "scans");
    let alone = here(&letter);
    let address = cluster.address();
    let counting = thread::spawn({
        let letter = letter.clone();
        move || {
            let started = Instant::now();
            (count(&letter, &["--cluster", &address]), started.elapsed())
        }
    });
    // Long enough for the work to be shared, short enough for it to go on.
    thread::sleep(Duration::from_millis(1_500));
    assert!(!counting.is_finished(), "the executor must be lost while it works");
    cluster.kill_executor();
    let (together, time) = counting.join().unwrap();
    assert!(time < PATIENCE, "{time:?}");
    match together {
        Ok(together) => {
            println!("the same counts after {time:?}");
            assert_eq!(alone, together);
        }
        Err(messages) => {
            println!("told after {time:?}");
            assert!(messages.contains("[cluster-stopped]"), "{messages}");
        }
    }
    // One is enough.
    assert_eq!(alone, there(&letter, &cluster));
    // And none is told.
    cluster.kill_executor();
    let (told, time) = told(&letter, &address_of(&cluster));
    assert!(told.contains("[cluster-no-executor]") || told.contains("[cluster-no-scheduler]"), "{told}");
    assert!(time < PATIENCE, "{time:?}");
}

#[test]
fn a_cluster_whose_scheduler_dies_is_told() {
    let mut cluster = Cluster::start(1);
    let events = Events::csv(600_000);
    let letter = events.letter("both", "scans");
    let address = cluster.address();
    let counting = thread::spawn(move || told(&letter, &address));
    thread::sleep(Duration::from_millis(1_500));
    assert!(!counting.is_finished(), "the scheduler must be lost while it works");
    cluster.kill_scheduler();
    let (told, time) = counting.join().unwrap();
    let is_told = ["cluster-unreachable", "cluster-stopped", "cluster-no-scheduler"];
    assert!(is_told.iter().any(|code| told.contains(&format!("[{code}]"))), "{told}");
    assert!(time < PATIENCE, "{time:?}");
}

#[test]
fn who_is_no_cluster_is_told() {
    let events = Events::csv(2_000);
    let letter = events.letter("both", "scans");
    let nobody = format!("df://127.0.0.1:{}", free_port());
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
    let (told, time) = told(&letter, &address_of(&lonely));
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

fn address_of(cluster: &Cluster) -> String {
    cluster.address()
}

/// What is told of a letter that cannot be counted, and how soon.
fn told(letter: &Path, address: &str) -> (String, Duration) {
    let started = Instant::now();
    let told = count(letter, &["--cluster", address]).expect_err("this cannot be counted");
    (told, started.elapsed())
}
