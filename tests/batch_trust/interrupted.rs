//! Ctrl-C in the middle of a run.

use std::collections::BTreeSet;

use crate::common::workplace::{Ended, Workplace, ended, of_state};
use crate::signals::{send, until};

const BATCH: &str = "batch letter.toml --by commune -o thu --jobs 2";

#[test]
fn ctrl_c_finishes_the_letters_in_hand_and_the_next_run_makes_the_rest() {
    let place = Workplace::with_a_letter_for_everybody();
    place.succeed("batch letter.toml --by commune -o undisturbed");
    let whole = place.letters("undisturbed");
    let extras = format!("{BATCH} --zip thu.zip --bundle in.docx");
    let stopped = stop(&place, &extras, || place.noted("thu") > 5);
    assert_eq!(stopped.code, Some(1), "{}", stopped.said);
    let there = place.letters("thu");
    assert!(there.iter().all(|(name, bytes)| whole[name] == *bytes), "a letter is not whole");
    let manifest = place.manifest("thu");
    let (made, left) = (of_state(&manifest, "made"), of_state(&manifest, "not-reached"));
    assert!(!left.is_empty(), "the run was stopped too late");
    assert_eq!(made.len() + left.len(), whole.len());
    assert_eq!(made.into_iter().collect::<BTreeSet<_>>(), there.keys().map(String::as_str).collect());
    let says = format!("{} of {}", left.len(), whole.len());
    assert!(stopped.said.contains("[batch-interrupted]") && stopped.said.contains(&says), "{}", stopped.said);
    // Neither the lock nor half a file, in the folder or beside the files that were to hold all letters.
    assert!(!place.files("thu").keys().any(|name| name.starts_with('.')));
    let begun = |name: &String| name.starts_with(".congvan") || name == "thu.zip" || name == "in.docx";
    assert!(!place.files(".").keys().any(begun));

    let ended = place.succeed(&format!("{BATCH} --format json"));
    let summary: serde_json::Value = serde_json::from_str(&ended.printed).unwrap();
    assert_eq!(summary["unchanged"], there.len());
    assert_eq!(summary["made"], left.len());
    assert!(!ended.said.contains("[batch-run-cut-off]"), "{}", ended.said);
    assert!(place.letters("thu") == whole);
}

#[test]
fn what_a_killed_run_has_made_is_known_after_a_run_that_was_stopped() {
    let place = Workplace::with_a_letter_for_everybody();
    let mut killed = place.start(BATCH);
    until("letters are there", || place.noted("thu") > 100);
    killed.kill().unwrap();
    killed.wait().unwrap();
    let noted = place.noted("thu");
    assert!(noted > 100, "the run was killed too late");
    let other = BATCH.replace("letter.toml", "other.toml");
    let stopped = stop(&place, &other, || place.noted("thu") > noted);
    assert!(stopped.said.contains("[batch-interrupted]"), "{}", stopped.said);
    place.succeed(&other);
}

/// Starts a run and stops it once something is so.
fn stop(place: &Workplace, arguments: &str, is_so: impl FnMut() -> bool) -> Ended {
    let run = place.start(arguments);
    until("the run is at work", is_so);
    send("INT", &run);
    ended(run.wait_with_output().unwrap())
}
