//! What a second run remakes, and what it leaves alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::time::SystemTime;

use crate::common::workplace::{Workplace, ends_in, of_state};

const BATCH: &str = "batch letter.toml --by district -o thu";
const OTHER: &str = "batch other.toml --by district -o thu";
const LETTER: &str = "171-huyen-dai-tu.docx";

/// By which a file that was replaced differs from one that was not.
fn identities(place: &Workplace) -> BTreeMap<String, (u64, SystemTime)> {
    let identity = |name: String| {
        let metadata = fs::metadata(place.path("thu").join(&name)).unwrap();
        (name, (metadata.ino(), metadata.modified().unwrap()))
    };
    place.files("thu").into_keys().map(identity).collect()
}

#[test]
fn a_run_that_changes_nothing_touches_no_file_and_says_so() {
    let place = Workplace::new();
    place.succeed(BATCH);
    let letters = |place: &Workplace| {
        let mut identities = identities(place);
        identities.retain(|name, _| ends_in(name, "docx"));
        identities
    };
    let first = letters(&place);
    let second = place.succeed(BATCH);
    assert_eq!(letters(&place), first);
    assert!(second.printed.contains("0 made, 8 unchanged"), "{}", second.printed);
    // The manifest of the second run says unchanged; from then on it is the same.
    let all = identities(&place);
    place.succeed(BATCH);
    assert_eq!(identities(&place), all);
    // What has a new time and the same content is the same.
    let file = place.path("scans-by-commune.csv");
    fs::write(&file, fs::read(&file).unwrap()).unwrap();
    place.succeed(BATCH);
    assert_eq!(identities(&place), all);
    place.succeed(&format!("{BATCH} --force"));
    assert!(letters(&place).iter().all(|(name, identity)| first[name] != *identity), "--force remakes all");
}

#[test]
fn after_a_change_of_one_district_only_the_letters_that_say_otherwise_are_made() {
    let place = Workplace::new();
    place.succeed(BATCH);
    let (before, first) = (place.letters("thu"), identities(&place));
    place.replace("scans-by-commune.csv", "Xã Úc Kỳ - Huyện Phú Bình;0", "Xã Úc Kỳ - Huyện Phú Bình;3");
    place.succeed(BATCH);
    place.succeed("batch letter.toml --by district -o anew");
    let anew = place.letters("anew");
    assert!(place.letters("thu") == anew);
    let said_otherwise: BTreeSet<_> =
        anew.iter().filter(|(name, bytes)| before[*name] != **bytes).map(|(name, _)| name.as_str()).collect();
    assert_eq!(said_otherwise, BTreeSet::from(["173-huyen-phu-binh.docx"]));
    assert_eq!(of_state(&place.manifest("thu"), "made"), ["173-huyen-phu-binh.docx"]);
    let mut second = identities(&place);
    second.retain(|name, identity| ends_in(name, "docx") && first[name] != *identity);
    assert!(second.keys().eq(&said_otherwise), "{second:?}");
}

#[test]
fn what_somebody_has_edited_is_not_overwritten_unless_forced() {
    let place = Workplace::new();
    place.succeed(BATCH);
    let path = place.path("thu").join(LETTER);
    let made = fs::read(&path).unwrap();
    fs::write(&path, "sửa tay").unwrap();
    // The refusal is not forgotten by the runs that follow, whatever they make.
    for batch in [BATCH, OTHER, BATCH] {
        let run = place.run(batch);
        assert_eq!(run.code, Some(1), "{}", run.said);
        assert!(run.said.contains("[letter-edited]") && run.said.contains(LETTER), "{}", run.said);
        assert_eq!(fs::read(&path).unwrap(), "sửa tay".as_bytes());
        assert_eq!(of_state(&place.manifest("thu"), "failed"), [LETTER]);
    }
    // Put back as it was made, it is ours again: as it is, and to be replaced.
    assert_eq!(place.run(OTHER).code, Some(1));
    fs::write(&path, &made).unwrap();
    place.succeed(OTHER);
    assert!(fs::read(&path).unwrap() != made, "the letter of the time before was taken for that of this run");
    fs::write(&path, "sửa tay").unwrap();
    place.succeed(&format!("{BATCH} --force"));
    assert!(fs::read(&path).unwrap() == made);
    // Taken away, it is made again.
    fs::remove_file(&path).unwrap();
    place.succeed(BATCH);
    assert!(fs::read(&path).unwrap() == made);
}

#[test]
fn a_file_that_was_never_ours_is_not_overwritten_unless_forced() {
    let place = Workplace::new();
    fs::create_dir(place.path("thu")).unwrap();
    let path = place.path("thu").join(LETTER);
    fs::write(&path, "của người khác").unwrap();
    fs::write(place.path("thu").join("ghi-chu.txt"), "giữ lại").unwrap();
    for _ in 0..2 {
        let run = place.run(BATCH);
        assert_eq!(run.code, Some(1), "{}", run.said);
        assert!(run.said.contains("[letter-not-ours]") && run.said.contains(LETTER), "{}", run.said);
        assert_eq!(place.letters("thu").len(), 8);
        assert_eq!(fs::read(&path).unwrap(), "của người khác".as_bytes());
    }
    place.succeed(&format!("{BATCH} --force"));
    assert!(fs::read(&path).unwrap() != "của người khác".as_bytes());
    assert_eq!(fs::read_to_string(place.path("thu").join("ghi-chu.txt")).unwrap(), "giữ lại");
}

#[test]
fn without_a_manifest_that_can_be_read_letters_as_they_would_be_made_stay_and_others_are_refused() {
    let place = Workplace::new();
    place.succeed(BATCH);
    let first = identities(&place);
    let manifest = place.path("thu").join("manifest.json");
    let whole = fs::read(&manifest).unwrap();
    let newer = String::from_utf8(whole.clone()).unwrap().replace("\"form\": 1", "\"form\": 99");
    for broken in [&whole[..whole.len() / 2], b"", b"\xff\0", b"[]", newer.as_bytes()] {
        fs::write(&manifest, broken).unwrap();
        let refused = place.run(OTHER);
        assert_eq!(refused.code, Some(1), "{}", refused.said);
        assert!(refused.said.contains("[manifest-unreadable]"), "{}", refused.said);
        assert_eq!(of_state(&place.manifest("thu"), "failed").len(), 8);
        fs::write(&manifest, broken).unwrap();
        place.succeed(BATCH);
        let second = identities(&place);
        let is_same = |name: &String| !ends_in(name, "docx") || first[name] == second[name];
        assert!(first.keys().all(is_same), "a letter was replaced");
        assert_eq!(of_state(&place.manifest("thu"), "unchanged").len(), 8);
    }
    place.succeed(OTHER);
}

#[test]
fn a_district_with_nothing_left_to_say_keeps_its_letter_which_is_named() {
    let place = Workplace::new();
    place.succeed(BATCH);
    let (before, counts) = (place.letters("thu"), fs::read(place.path("scans-by-commune.csv")).unwrap());
    // Every commune of the district has plenty of scans.
    place.edit("scans-by-commune.csv", |text| {
        let line =
            |line: &str| match line.strip_prefix("Huyện Phú Lương;").and_then(|rest| rest.rsplit_once(';'))
            {
                Some((commune, _)) => format!("Huyện Phú Lương;{commune};100\n"),
                None => format!("{line}\n"),
            };
        text.lines().map(line).collect()
    });
    for _ in 0..2 {
        let run = place.run(BATCH);
        assert_eq!(run.code, Some(0), "{}", run.said);
        assert!(run.said.contains("[letter-left-over]"), "{}", run.said);
        assert!(run.said.contains("168-huyen-phu-luong.docx"), "{}", run.said);
        assert!(place.letters("thu") == before, "a letter was taken away or changed");
        let manifest = place.manifest("thu");
        assert_eq!(of_state(&manifest, "skipped").len(), 2);
        assert_eq!(manifest["left_over"][0]["file"], "168-huyen-phu-luong.docx");
    }
    // It has something to say again, and its letter is still known as ours.
    fs::write(place.path("scans-by-commune.csv"), counts).unwrap();
    let run = place.succeed(OTHER);
    assert!(!run.said.contains("[letter-left-over]"), "{}", run.said);
    assert!(place.letters("thu") != before);
}

#[test]
fn the_files_of_groups_that_are_gone_are_named_and_stay() {
    let place = Workplace::new();
    place.succeed(BATCH);
    let before = place.letters("thu");
    let renamed = format!("{BATCH} --name {{{{group.code}}}}");
    let run = place.run(&renamed);
    assert_eq!(run.code, Some(0), "{}", run.said);
    let after = place.letters("thu");
    assert_eq!(after.len(), 16);
    assert!(before.iter().all(|(name, bytes)| after[name] == *bytes));
    // The first ones are told, and where all of them are named.
    assert_eq!(before.keys().filter(|name| run.said.contains(*name)).count(), 5, "{}", run.said);
    assert!(run.said.contains("3 further files are left"), "{}", run.said);
    let manifest = place.manifest("thu");
    let left = manifest["left_over"].as_array().unwrap().iter().map(|left| left["file"].as_str().unwrap());
    assert!(left.eq(before.keys()));
    // Taken away by hand, they are not named any more.
    for name in before.keys() {
        fs::remove_file(place.path("thu").join(name)).unwrap();
    }
    let run = place.succeed(&renamed);
    assert!(!run.said.contains("[letter-left-over]"), "{}", run.said);
    assert!(place.manifest("thu")["left_over"].as_array().unwrap().is_empty());
}
