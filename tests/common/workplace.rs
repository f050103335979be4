//! A copy of a case in a folder of its own, where the program makes many letters as a clerk would have it.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use super::fixtures;

/// The lock of a folder of letters.
pub(crate) const LOCK: &str = ".congvan-batch.lock";

/// Files by their names.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// A copy of a case. Letters go into folders below it.
pub(crate) struct Workplace {
    folder: TempDir,
}

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    /// Standard error.
    pub(crate) said: String,
    /// Standard output.
    pub(crate) printed: String,
}

impl Workplace {
    /// A copy of the case of nine districts, with a second letter file `other.toml` of which every letter differs
    /// from that of `letter.toml`.
    pub(crate) fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap() };
        for entry in fs::read_dir(fixtures().join("thai-nguyen-2021-11")).unwrap().map(Result::unwrap) {
            if entry.path().is_file() {
                fs::copy(entry.path(), place.path(&entry.file_name().to_string_lossy())).unwrap();
            }
        }
        place.write_other();
        place
    }

    /// The same, but made by commune it has a letter for every one of the 178 communes.
    pub(crate) fn with_a_letter_for_everybody() -> Self {
        let place = Self::new();
        place.edit("letter.toml", |text| format!("{text}\n[batch]\nnothing_to_say = \"make\"\n"));
        place.write_other();
        place
    }

    fn write_other(&self) {
        fs::copy(self.path("letter.toml"), self.path("other.toml")).unwrap();
        self.replace("other.toml", "subject = \"thực hiện", "subject = \"tiếp tục thực hiện");
    }

    /// A path below the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Rewrites a file.
    pub(crate) fn edit(&self, file: &str, change: impl FnOnce(String) -> String) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        fs::write(self.path(file), change(text)).unwrap();
    }

    /// Replaces what must stand in a file.
    pub(crate) fn replace(&self, file: &str, old: &str, new: &str) {
        self.edit(file, |text| {
            assert!(text.contains(old), "{old:?} is not in {file}");
            text.replace(old, new)
        });
    }

    /// The program in the folder, with arguments parted by spaces.
    pub(crate) fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_congvan"));
        self.prepare(&mut command, arguments);
        command
    }

    /// Lets a command work in the folder, with arguments parted by spaces.
    pub(crate) fn prepare(&self, command: &mut Command, arguments: &str) {
        command.args(arguments.split(' ')).env("CONGVAN_LANG", "en").current_dir(self.folder.path());
    }

    /// Runs the program to its end.
    pub(crate) fn run(&self, arguments: &str) -> Ended {
        ended(self.command(arguments).output().unwrap())
    }

    /// Runs the program, which must exit with 0.
    pub(crate) fn succeed(&self, arguments: &str) -> Ended {
        let ended = self.run(arguments);
        assert_eq!(ended.code, Some(0), "{}", ended.said);
        ended
    }

    /// Starts the program and does not wait for it.
    pub(crate) fn start(&self, arguments: &str) -> Child {
        let mut command = self.command(arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// Whatever is in a folder, by name; folders as files without content.
    pub(crate) fn files(&self, folder: &str) -> Files {
        files(&self.path(folder))
    }

    /// How many letters the lock of a folder notes. All but those of the last moment are in the folder.
    pub(crate) fn noted(&self, folder: &str) -> usize {
        let lock = fs::read(self.path(folder).join(LOCK)).unwrap_or_default();
        String::from_utf8_lossy(&lock).lines().filter(|line| line.starts_with("file ")).count()
    }

    /// The letters in a folder.
    pub(crate) fn letters(&self, folder: &str) -> Files {
        letters(self.files(folder))
    }

    /// The manifest of a folder.
    pub(crate) fn manifest(&self, folder: &str) -> Value {
        manifest(&self.files(folder))
    }
}

/// How a run ended, from what the system tells.
pub(crate) fn ended(output: Output) -> Ended {
    Ended {
        code: output.status.code(),
        said: String::from_utf8(output.stderr).unwrap(),
        printed: String::from_utf8(output.stdout).unwrap(),
    }
}

/// Whatever is in a folder, by name; nothing where there is no folder.
pub(crate) fn files(folder: &Path) -> Files {
    let Ok(entries) = fs::read_dir(folder) else { return Files::new() };
    let file = |entry: fs::DirEntry| {
        let content = match fs::read(entry.path()) {
            // A run that is at work has renamed it.
            Err(error) if error.kind() == ErrorKind::NotFound => return None,
            Err(error) if error.kind() == ErrorKind::IsADirectory => Vec::new(),
            content => content.unwrap(),
        };
        Some((entry.file_name().to_string_lossy().into_owned(), content))
    };
    entries.filter_map(|entry| file(entry.unwrap())).collect()
}

/// Whether a name has an ending.
pub(crate) fn ends_in(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == ending)
}

/// The letters among files.
pub(crate) fn letters(files: Files) -> Files {
    files.into_iter().filter(|(name, _)| ends_in(name, "docx") && !name.starts_with(['.', '~'])).collect()
}

/// The manifest among files.
pub(crate) fn manifest(files: &Files) -> Value {
    serde_json::from_slice(&files["manifest.json"]).unwrap()
}

/// The names of the files of a manifest whose letters have a state.
pub(crate) fn of_state<'a>(manifest: &'a Value, state: &str) -> Vec<&'a str> {
    let letters = manifest["letters"].as_array().unwrap().iter();
    letters.filter(|letter| letter["state"] == state).map(|letter| letter["file"].as_str().unwrap()).collect()
}

/// A manifest without what tells this run from others that end with the same letters.
pub(crate) fn without_states(mut manifest: Value) -> Value {
    for letter in manifest["letters"].as_array_mut().unwrap() {
        letter["state"].take();
    }
    manifest
}
