//! Two runs on one folder.

use std::fs;
use std::process;

use crate::common::workplace::{LOCK, Workplace, ended};
use crate::signals::{hold_up, send, until};

#[test]
fn a_second_run_is_refused_while_the_first_is_at_work_and_welcome_after() {
    let place = Workplace::with_a_letter_for_everybody();
    let batch = "batch letter.toml --by commune -o thu";
    let first = place.start(batch);
    until("letters are there", || place.noted("thu") > 5);
    hold_up(&first);
    let before = place.files("thu");
    assert!(before.contains_key(LOCK), "the run was held up too late");
    // The folder by another name is the same folder.
    std::os::unix::fs::symlink("thu", place.path("cung-thu")).unwrap();
    for folder in ["thu", "./thu/../thu", "cung-thu"] {
        let second = place.run(&format!("batch other.toml --by commune -o {folder} --force"));
        assert_eq!(second.code, Some(2), "{}", second.said);
        assert!(second.said.contains("[batch-folder-taken]"), "{}", second.said);
        assert!(second.said.contains(&first.id().to_string()), "the process is named: {}", second.said);
        assert!(place.files("thu") == before, "a run that was refused has changed the folder");
    }
    let rehearsed = place.run(&format!("{batch} --dry-run"));
    assert_eq!(rehearsed.code, Some(0), "{}", rehearsed.said);
    send("CONT", &first);
    let first = ended(first.wait_with_output().unwrap());
    assert_eq!(first.code, Some(0), "{}", first.said);
    assert!(!place.path("thu").join(LOCK).exists());
    place.succeed(batch);
}

#[test]
fn a_lock_file_that_nobody_holds_holds_nobody_up() {
    let place = Workplace::new();
    let batch = "batch letter.toml --by district -o thu";
    place.succeed("batch letter.toml --by district -o undisturbed");
    let whole = place.letters("undisturbed");
    // A run that is alive but holds no lock, what no run writes, and half a line as a full disk leaves it.
    let noted = format!("run {}\n", process::id());
    for content in [noted.as_bytes(), b"\xff\xfe\0rac", b"run 1\nfile 0123 ../../x\nfile 012", b""] {
        fs::create_dir_all(place.path("thu")).unwrap();
        fs::write(place.path("thu").join(LOCK), content).unwrap();
        if !content.is_empty() {
            fs::write(place.path("thu").join(".congvan-abc.tmp"), "half a letter").unwrap();
        }
        let ended = place.succeed(batch);
        assert_eq!(ended.said.contains("[batch-run-cut-off]"), !content.is_empty(), "{}", ended.said);
        assert!(place.letters("thu") == whole);
        assert!(!place.files("thu").keys().any(|name| name.starts_with('.')), "something is left behind");
    }
}
