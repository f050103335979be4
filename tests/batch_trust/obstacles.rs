//! What stands in the way of a letter: it is told with the name of the file, and the others are made.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;
use std::process::Command;

use crate::common::judge::skipped;
use crate::common::workplace::{Ended, Workplace, ended, of_state};

/// Letters of the case, and what each meets here.
const READ_ONLY: &str = "164-thanh-pho-thai-nguyen.docx";
const REPLACED_BY_FOLDER: &str = "167-huyen-dinh-hoa.docx";
const OPEN_IN_LIBREOFFICE: &str = "168-huyen-phu-luong.docx";
const OPEN_IN_WORD: &str = "169-huyen-dong-hy.docx";

#[test]
fn a_letter_that_cannot_be_replaced_is_told_and_the_others_are_made() {
    let place = Workplace::new();
    place.succeed("batch letter.toml --by district -o thu");
    place.succeed("batch other.toml --by district -o newer");
    let (older, newer) = (place.letters("thu"), place.letters("newer"));
    let thu = place.path("thu");
    fs::set_permissions(thu.join(READ_ONLY), Permissions::from_mode(0o444)).unwrap();
    fs::remove_file(thu.join(REPLACED_BY_FOLDER)).unwrap();
    fs::create_dir(thu.join(REPLACED_BY_FOLDER)).unwrap();
    fs::write(thu.join(REPLACED_BY_FOLDER).join("ghi-chu.txt"), "giữ lại").unwrap();
    let owners = [format!(".~lock.{OPEN_IN_LIBREOFFICE}#"), format!("~${}", &OPEN_IN_WORD[2..])];
    for owner in &owners {
        fs::write(thu.join(owner), "Văn thư").unwrap();
    }
    let refused = [
        (READ_ONLY, "output-read-only"),
        (REPLACED_BY_FOLDER, "letter-is-folder"),
        (OPEN_IN_LIBREOFFICE, "letter-open-elsewhere"),
        (OPEN_IN_WORD, "letter-open-elsewhere"),
    ];
    // A second run refuses the same: that a letter failed is not forgotten.
    for _ in 0..2 {
        let run = place.run("batch other.toml --by district -o thu");
        assert_refused(&run, &refused);
        let there = place.letters("thu");
        for (name, bytes) in &newer {
            let is_refused = refused.iter().any(|(file, _)| file == name);
            let expected = if is_refused { &older[name] } else { bytes };
            assert!(there[name] == *expected || *name == REPLACED_BY_FOLDER, "{name}");
        }
        assert_eq!(fs::read_to_string(thu.join(REPLACED_BY_FOLDER).join("ghi-chu.txt")).unwrap(), "giữ lại");
        let manifest = place.manifest("thu");
        let mut failed = of_state(&manifest, "failed");
        failed.sort_unstable();
        assert_eq!(failed, refused.map(|(file, _)| file));
    }
    let rehearsed = place.run("batch other.toml --by district -o thu --dry-run");
    assert_eq!(rehearsed.code, Some(1));
    assert!(rehearsed.said.contains(OPEN_IN_WORD), "{}", rehearsed.said);

    fs::set_permissions(thu.join(READ_ONLY), Permissions::from_mode(0o640)).unwrap();
    fs::remove_dir_all(thu.join(REPLACED_BY_FOLDER)).unwrap();
    for owner in &owners {
        fs::remove_file(thu.join(owner)).unwrap();
    }
    place.succeed("batch other.toml --by district -o thu");
    assert!(place.letters("thu") == newer, "what failed was not made again");
    let manifest = place.manifest("thu");
    assert_eq!((of_state(&manifest, "made").len(), of_state(&manifest, "unchanged").len()), (4, 4));
    let mode = fs::metadata(thu.join(READ_ONLY)).unwrap().mode();
    assert_eq!(mode & 0o777, 0o640, "the permissions of the letter that was there");
}

fn assert_refused(run: &Ended, refused: &[(&str, &str)]) {
    assert_eq!(run.code, Some(1), "{}", run.said);
    let (told, table) = run.said.split_once("Letters that were not made (").expect("a table of the failures");
    for (file, code) in refused {
        let is_told =
            |line: &str| line.contains(&format!("thu/{file}")) && line.contains(&format!("[{code}]"));
        assert!(told.lines().any(is_told), "{file}, {code}: {}", run.said);
        assert!(table.contains(file), "{file}: {table}");
    }
}

#[test]
fn what_may_not_be_written_or_read_is_told_and_left_as_it_is() {
    let place = Workplace::new();
    place.succeed("batch letter.toml --by district -o thu");
    let before = place.files("thu");
    let thu = place.path("thu");
    let Some(somebody) = Somebody::new(&place) else {
        skipped("a folder that may not be written; this account may write everywhere and is nobody else");
        return;
    };
    fs::set_permissions(&thu, Permissions::from_mode(0o555)).unwrap();
    for arguments in ["-o thu", "-o thu --force", "-o thu/con"] {
        let run = somebody.run(&place, &format!("batch other.toml --by district {arguments}"));
        assert_eq!(run.code, Some(2), "{}", run.said);
        assert!(run.said.contains("[output-not-permitted]") && run.said.contains("thu/"), "{}", run.said);
        assert!(place.files("thu") == before);
    }
    fs::set_permissions(&thu, Permissions::from_mode(0o777)).unwrap();
    fs::set_permissions(thu.join(READ_ONLY), Permissions::from_mode(0o000)).unwrap();
    let run = somebody.run(&place, "batch other.toml --by district -o thu");
    assert_eq!(run.code, Some(1), "{}", run.said);
    assert!(run.said.contains(READ_ONLY), "{}", run.said);
    fs::set_permissions(thu.join(READ_ONLY), Permissions::from_mode(0o644)).unwrap();
    place.succeed("batch other.toml --by district -o newer");
    let newer = place.letters("newer");
    let differing = |(name, bytes): &(&String, &Vec<u8>)| newer[*name] != **bytes;
    let letters = place.letters("thu");
    let kept = letters.iter().filter(differing).map(|(name, _)| name.as_str()).collect::<Vec<_>>();
    assert_eq!(kept, [READ_ONLY]);
    assert!(letters[READ_ONLY] == before[READ_ONLY]);
}

/// Whom permissions hold off: this account, or for root another one.
struct Somebody(Option<&'static str>);

impl Somebody {
    fn new(place: &Workplace) -> Option<Self> {
        let is_root = fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0);
        if !is_root {
            return Some(Self(None));
        }
        // The other account must find the program and the case.
        fs::set_permissions(place.path("."), Permissions::from_mode(0o755)).unwrap();
        let program = place.path("congvan");
        let built = Path::new(env!("CARGO_BIN_EXE_congvan"));
        fs::hard_link(built, &program).or_else(|_| fs::copy(built, &program).map(drop)).unwrap();
        let somebody = Self(Some("./congvan"));
        (somebody.command(place, "--version").output().ok()?.status.success()).then_some(somebody)
    }

    fn command(&self, place: &Workplace, arguments: &str) -> Command {
        let Some(program) = self.0 else { return place.command(arguments) };
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups", program]);
        place.prepare(&mut command, arguments);
        command
    }

    fn run(&self, place: &Workplace, arguments: &str) -> Ended {
        ended(self.command(place, arguments).output().unwrap())
    }
}

/// The ZIP file of last month, which may have the same name.
#[test]
fn files_of_all_letters_replace_those_of_earlier_runs_and_no_others() {
    let place = Workplace::new();
    let october = "batch letter.toml --by district -o october --zip letters.zip --bundle print.docx";
    place.succeed(october);
    place.succeed(&october.replace("letter.toml", "other.toml"));
    let before = place.files(".");
    let november = october.replace("-o october", "-o november");
    for command in [format!("{november} --dry-run"), november.clone()] {
        let run = place.run(&command);
        assert_eq!(run.code, Some(2), "{}", run.said);
        assert_eq!(run.said.matches("[extra-not-ours]").count(), 2, "{}", run.said);
        assert!(["letters.zip", "print.docx"].iter().all(|file| run.said.contains(file)), "{}", run.said);
    }
    assert!(place.files(".") == before && !place.path("november").exists(), "something was written");
    // What somebody has edited is no longer what was written.
    fs::write(place.path("print.docx"), "sửa").unwrap();
    let edited = place.run(october);
    assert!(edited.said.matches("[extra-not-ours]").count() == 1 && edited.said.contains("print.docx"));
    place.succeed(&format!("{october} --force"));
    place.succeed(october);
    place.succeed(&november.replace("letters.zip", "november.zip").replace("print.docx", "november.docx"));
}
