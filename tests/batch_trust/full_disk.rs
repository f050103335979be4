//! A disk that is full, on a small file system in memory. Mounting one needs an account that may; others skip it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::common::judge::skipped;
use crate::common::workplace::{Files, Workplace, ends_in, letters};

/// A small file system, until it is dropped.
struct SmallDisk<'a>(&'a Path);

impl<'a> SmallDisk<'a> {
    fn mount(at: &'a Path, size: &str) -> Option<Self> {
        fs::create_dir(at).unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={size}"), "congvan-test"]).arg(at);
        let is_mounted = mount.output().is_ok_and(|output| output.status.success());
        is_mounted.then_some(Self(at))
    }

    /// Leaves so many pages of 4 KiB free.
    fn fill_up_to(&self, pages: usize) {
        let filler = self.0.join("filler");
        let _ = fs::write(&filler, vec![0; 4 << 20]);
        let full = fs::metadata(&filler).unwrap().len();
        let kept = full.saturating_sub(4096 * pages as u64);
        fs::OpenOptions::new().write(true).open(filler).unwrap().set_len(kept).unwrap();
    }

    fn make_room(&self) {
        fs::remove_file(self.0.join("filler")).unwrap();
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0).status();
    }
}

/// How many pages are free: none, a few for the lock, some for a letter, for a few letters, for nearly all.
const FREE: [usize; 8] = [0, 1, 2, 3, 5, 9, 17, 26];

#[test]
fn a_full_disk_is_told_spoils_nothing_and_with_room_the_next_run_completes() {
    let place = Workplace::new();
    let path = place.path("dia");
    let Some(disk) = SmallDisk::mount(&path, "1m") else {
        skipped("a full disk; this account may not mount a small one");
        return;
    };
    place.succeed("batch letter.toml --by district -o older");
    place.succeed("batch other.toml --by district -o newer");
    let (older, newer) = (place.letters("older"), place.letters("newer"));
    for pages in FREE {
        // A folder that is new, and one in which last week's letters lie.
        for before in [None, Some("letter.toml")] {
            if let Some(letter) = before {
                place.succeed(&format!("batch {letter} --by district -o dia/thu"));
            }
            disk.fill_up_to(pages);
            let ended = place.run("batch other.toml --by district -o dia/thu");
            let files = place.files("dia/thu");
            let context = format!("{pages} pages, {before:?}: {}", ended.said);
            assert_whole(&files, [&older, &newer], &context);
            if before.is_some() {
                assert_eq!(letters(files).len(), older.len(), "a letter is gone with {context}");
            }
            if ended.code != Some(0) {
                assert!(matches!(ended.code, Some(1 | 2)), "{:?} with {context}", ended.code);
                assert!(ended.said.contains("[output-disk-full]"), "{context}");
                assert!(ended.said.contains("dia/thu/"), "the file is not named with {context}");
                assert!(!ended.said.contains("panicked"), "{context}");
            }
            // The failures are those that are not there.
            let is_missing = |name: &&String| place.letters("dia/thu").get(*name) != newer.get(*name);
            let missing = newer.keys().filter(is_missing).collect::<Vec<_>>();
            if ended.code == Some(1) {
                assert!(missing.iter().all(|name| ended.said.contains(name.as_str())), "{context}");
            } else {
                assert!(missing.is_empty() || ended.code == Some(2), "{context}");
            }
            disk.make_room();
            let again = place.succeed("batch other.toml --by district -o dia/thu");
            assert!(place.letters("dia/thu") == newer, "not completed with {context}, then {}", again.said);
            assert!(!place.files("dia/thu").keys().any(|name| name.starts_with('.')));
            fs::remove_dir_all(path.join("thu")).unwrap();
        }
    }
}

fn assert_whole(files: &Files, whole: [&Files; 2], context: &str) {
    for (name, bytes) in files {
        if ends_in(name, "docx") {
            assert!(whole.iter().any(|whole| whole[name] == *bytes), "{name} is not whole with {context}");
        }
        assert!(!ends_in(name, "tmp"), "half a file is left with {context}");
        if name == "manifest.json" {
            serde_json::from_slice::<serde_json::Value>(bytes).expect("the manifest is whole");
        }
    }
}
