//! `kill -9` at any moment.

use std::collections::BTreeSet;
use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use crate::common::package;
use crate::common::workplace::{Files, LOCK, Workplace, ends_in, letters, manifest, without_states};
use crate::signals::{Moments, until};

/// How many folders are begun, and how often the making of each is killed.
const FOLDERS: usize = 10;
const KILLS: usize = 5;

/// Every letter of one of these files differs from that of the other: a run after a run of the other has all letters
/// to make.
const LETTER_FILES: [&str; 2] = ["letter.toml", "other.toml"];

fn batch(letter: &str, folder: &str) -> String {
    format!("batch {letter} --by commune -o {folder}")
}

#[test]
fn killed_at_any_moment_only_whole_letters_are_there_and_the_next_run_completes_them() {
    let place = Workplace::new();
    // More than a hundred letters, and a run that is over soon.
    for file in LETTER_FILES {
        place.replace(file, "low = 5", "low = 130");
    }
    let start = Instant::now();
    let whole = LETTER_FILES.map(|letter| {
        place.succeed(&batch(letter, letter.trim_end_matches(".toml")));
        place.files(letter.trim_end_matches(".toml"))
    });
    let mut duration = start.elapsed() / 2;
    assert!(letters(whole[0].clone()).len() > 100);
    for (name, bytes) in letters(whole[0].clone()).iter().chain(&letters(whole[1].clone())) {
        assert!(package::part(bytes, "word/document.xml").contains("UBND"), "{name} is not whole");
    }
    let mut moments = Moments(30_2020);
    let mut cut_off = 0;
    for round in 0..FOLDERS {
        let folder = format!("folder-{round}");
        let is_noted = || fs::metadata(place.path(&folder).join(LOCK)).is_ok_and(|lock| lock.len() > 0);
        for kill in 0..KILLS {
            // A machine that is quicker now than it was is caught sooner.
            while !kill_after(moments.next(duration), &place, &batch(LETTER_FILES[kill % 2], &folder)) {
                duration = duration.mul_f64(0.8);
            }
            assert_only_whole(&place.files(&folder), &whole);
            cut_off += usize::from(is_noted());
        }
        let was_cut_off = is_noted();
        let last = KILLS % 2;
        let start = Instant::now();
        let ended = place.succeed(&batch(LETTER_FILES[last], &folder));
        duration = start.elapsed();
        assert_eq!(ended.said.contains("[batch-run-cut-off]"), was_cut_off, "{}", ended.said);
        assert_same(&place.files(&folder), &whole[last]);
    }
    assert!(cut_off > 2 * FOLDERS, "only {cut_off} kills hit a run that was writing");
}

#[test]
fn what_a_killed_run_has_made_is_known_as_ours_by_every_later_run() {
    let place = Workplace::with_a_letter_for_everybody();
    kill_midway(&place, "letter.toml");
    let rehearsed = place.run(&format!("{} --dry-run", batch("other.toml", "thu")));
    assert_eq!(rehearsed.code, Some(0), "{}", rehearsed.said);
    // The counts change, and with them the letters of low communes.
    let before = place.letters("thu");
    place.edit("scans-by-commune.csv", |text| {
        let (header, rows) = text.split_once('\n').unwrap();
        let row = |row: &str| {
            let (commune, scans) = row.rsplit_once(';').unwrap();
            format!("{commune};{}\n", scans.parse::<u32>().unwrap() + 1)
        };
        format!("{header}\n{}", rows.lines().map(row).collect::<String>())
    });
    let ended = place.succeed(&batch("letter.toml", "thu"));
    assert!(ended.said.contains("[batch-run-cut-off]"), "{}", ended.said);
    place.succeed(&batch("letter.toml", "undisturbed"));
    assert_same(&place.files("thu"), &place.files("undisturbed"));
    assert!(before.iter().any(|(name, bytes)| place.letters("thu")[name] != *bytes), "nothing was replaced");
}

#[test]
fn what_a_killed_run_has_made_is_known_also_after_a_run_that_could_not_replace_it() {
    let place = Workplace::with_a_letter_for_everybody();
    place.succeed(&batch("other.toml", "thu"));
    let others = place.letters("thu");
    kill_midway(&place, "letter.toml");
    let replaced = place.letters("thu").into_iter().find(|(name, bytes)| others[name] != *bytes);
    let name = replaced.expect("the killed run has replaced a letter").0;
    let open = place.path("thu").join(format!(".~lock.{name}#"));
    fs::write(&open, "").unwrap();
    let refused = place.run(&batch("other.toml", "thu"));
    assert_eq!(refused.code, Some(1), "{}", refused.said);
    fs::remove_file(open).unwrap();
    place.succeed(&batch("other.toml", "thu"));
    assert_eq!(place.letters("thu"), others);
}

fn kill_midway(place: &Workplace, letter: &str) {
    let mut run = place.start(&batch(letter, "thu"));
    until("letters are there", || place.noted("thu") > 60);
    run.kill().unwrap();
    run.wait().unwrap();
    assert!(place.noted("thu") > 60, "the run was killed too late");
}

/// Kills a run after a moment; false if it was over by then.
fn kill_after(moment: Duration, place: &Workplace, arguments: &str) -> bool {
    let mut run = place.start(arguments);
    thread::sleep(moment);
    run.kill().unwrap();
    !run.wait().unwrap().success()
}

/// Fails unless every letter is one that an undisturbed run makes, and nothing else is there but the manifest, the
/// lock and files that cannot be mistaken for letters.
fn assert_only_whole(files: &Files, whole: &[Files; 2]) {
    for (name, bytes) in files {
        if ends_in(name, "docx") {
            assert!(whole.iter().any(|whole| whole.get(name) == Some(bytes)), "{name} is not whole");
        } else if name == "manifest.json" {
            manifest(files);
        } else {
            let is_temporary = name.starts_with(".congvan-") && ends_in(name, "tmp");
            assert!(is_temporary || name == LOCK || name == "manifest.csv", "{name} is left behind");
        }
    }
}

/// Fails unless two folders hold the same letters, and manifests that say the same of them.
fn assert_same(files: &Files, whole: &Files) {
    assert_eq!(files.keys().collect::<BTreeSet<_>>(), whole.keys().collect::<BTreeSet<_>>());
    assert!(letters(files.clone()) == letters(whole.clone()), "letters differ");
    assert_eq!(without_states(manifest(files)), without_states(manifest(whole)));
}
