//! The messages of the program: complete, alike and used in both languages.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use common::sources::program_files;

use unicode_normalization::is_nfc;

/// The messages of one language: the variables of each message and of each of its attributes.
type Messages = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// The name under which the value of a message stands beside its attributes.
const VALUE: &str = "value";

#[test]
fn both_languages_have_the_same_messages_attributes_and_variables() {
    let (vietnamese, english) = (messages("vi"), messages("en"));
    for (id, parts) in &vietnamese {
        assert_eq!(Some(parts), english.get(id), "vi and en differ in {id}");
    }
    let only_english: Vec<_> = english.keys().filter(|id| !vietnamese.contains_key(*id)).collect();
    assert_eq!(only_english, Vec::<&String>::new(), "only in English");
}

#[test]
fn every_code_has_its_message_and_every_error_and_warning_says_what_to_do() {
    let sources = sources();
    for language in ["vi", "en"] {
        let messages = messages(language);
        for constructor in ["error", "warning", "note"] {
            for code in sources.iter().flat_map(|source| codes(source, constructor)) {
                let parts = messages.get(&code);
                let parts = parts.unwrap_or_else(|| panic!("{language}: no message for the code {code}"));
                assert!(parts.contains_key(VALUE), "{language}: {code} has no sentence");
                let says_what_to_do = constructor == "note" || parts.contains_key("hint");
                assert!(says_what_to_do, "{language}: the {constructor} {code} has no hint");
            }
        }
    }
}

#[test]
fn every_message_is_used() {
    let sources = sources();
    let files: Vec<String> =
        message_files("vi").into_iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let is_used = |id: &String| {
        let referred_to = format!("{{ {id} }}");
        sources.iter().any(|source| names(source, id)) || files.iter().any(|file| file.contains(&referred_to))
    };
    let unused: Vec<String> = messages("vi").into_keys().filter(|id| !is_used(id)).collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn every_message_file_is_part_of_the_program_and_composed() {
    let program = fs::read_to_string(folder().join("../message_files.rs")).unwrap();
    for language in ["vi", "en"] {
        for path in message_files(language) {
            let room = path.file_stem().unwrap().to_str().unwrap();
            assert!(program.contains(&format!("\"{room}\"")), "{} is not in the program", path.display());
            assert!(is_nfc(&fs::read_to_string(&path).unwrap()), "{} has decomposed letters", path.display());
        }
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diagnostic/messages")
}

fn message_files(language: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder().join(language)).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

fn messages(language: &str) -> Messages {
    let mut messages = Messages::new();
    for path in message_files(language) {
        read_messages(&fs::read_to_string(&path).unwrap(), &mut messages);
    }
    assert!(messages.len() > 50, "the messages are where this test looks for them");
    messages
}

/// Reads Fluent as far as this test needs: a message begins at the margin, its attributes are indented and begin
/// with a full stop, and what else is indented belongs to the line above.
fn read_messages(source: &str, messages: &mut Messages) {
    let (mut id, mut part) = (String::new(), String::new());
    for line in source.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        if !line.starts_with(' ') && line.contains(" =") {
            line.split(" =").next().unwrap().clone_into(&mut id);
            VALUE.clone_into(&mut part);
            assert!(!messages.contains_key(&id), "{id} stands twice");
        } else if let Some((attribute, _)) =
            line.trim().strip_prefix('.').and_then(|rest| rest.split_once(" ="))
        {
            attribute.clone_into(&mut part);
        }
        let variables = messages.entry(id.clone()).or_default().entry(part.clone()).or_default();
        for text in line.split('$').skip(1) {
            variables.insert(
                text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '-').collect(),
            );
        }
    }
}

/// The sources of the program without their tests.
fn sources() -> Vec<String> {
    let without_tests = |path: &PathBuf| {
        let source = fs::read_to_string(path).unwrap();
        source.split("#[cfg(test)]\nmod tests {").next().unwrap().to_owned()
    };
    program_files().iter().map(without_tests).collect()
}

/// The codes given as they are to one constructor of `Diagnostic`.
fn codes(source: &str, constructor: &str) -> Vec<String> {
    let call = format!("Diagnostic::{constructor}(");
    let calls = source.split(&call).skip(1);
    let literals = calls.filter_map(|rest| rest.trim_start().strip_prefix('"'));
    literals.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

/// Whether a source names a message, as it is or by the text before an inserted name (`"label-{attribute}"`).
fn names(source: &str, id: &str) -> bool {
    let beginnings = id.match_indices('-').map(|(hyphen, _)| &id[..=hyphen]);
    source.contains(&format!("\"{id}\""))
        || beginnings.into_iter().any(|beginning| source.contains(&format!("\"{beginning}{{")))
}
