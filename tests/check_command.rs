//! `congvan check` as a program: its forms of output, many files, profiles, copies.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use common::fixtures;
use common::judge::{program, run, skipped};
use common::program::congvan;
use serde_json::Value;
use tempfile::TempDir;

/// A folder with bad documents, also below it.
fn office() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let bad = fixtures().join("check/common-slips/document.docx");
    fs::create_dir(folder.path().join("phòng")).unwrap();
    for name in ["b.docx", "a.docx", "phòng/công văn.docx", "~$b.docx"] {
        fs::copy(&bad, folder.path().join(name)).unwrap();
    }
    fs::write(folder.path().join("đọc.txt"), "x").unwrap();
    folder
}

fn checked(folder: &Path, arguments: &[&str]) -> Output {
    congvan(&[&["check"], arguments].concat(), "en", folder)
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_folder_is_checked_in_the_order_of_its_documents_on_any_number_of_cores() {
    let office = office();
    let one = checked(office.path(), &[".", "--format", "short", "--jobs", "1"]);
    let many = checked(office.path(), &[".", "--format", "short", "--jobs", "7"]);
    assert_eq!((printed(&one), told(&one)), (printed(&many), told(&many)));
    let mut files: Vec<String> =
        printed(&one).lines().map(|line| line.split(':').next().unwrap().to_owned()).collect();
    files.dedup();
    assert_eq!(files, ["./a.docx", "./b.docx", "./phòng/công văn.docx"]);
    assert!(told(&one).starts_with("Documents checked: 3; errors: "), "{}", told(&one));
    assert_eq!(one.status.code(), Some(1));
}

#[test]
fn a_file_that_cannot_be_read_does_not_stop_the_others() {
    let office = office();
    fs::write(office.path().join("aa.docx"), "no document").unwrap();
    let output = checked(office.path(), &[".", "--format", "json"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(told(&output).contains("\"code\":\"document-is-other\""));
    assert!(printed(&output).contains("công văn.docx"));
}

#[test]
fn a_letter_without_findings_gets_no_advice() {
    let office = office();
    let rules = printed(&checked(office.path(), &["--rules"]));
    let off = rules.lines().map(|line| format!("{} = \"off\"", line.split(':').next().unwrap()));
    let off = off.collect::<Vec<_>>().join("\n");
    fs::write(office.path().join("congvan-check.toml"), format!("[rules]\n{off}")).unwrap();
    let output = checked(office.path(), &["."]);
    assert_eq!(told(&output), "Documents checked: 3; errors: 0, warnings: 0.\n");
    assert_eq!((printed(&output), output.status.code()), (String::new(), Some(0)));
}

#[test]
fn the_profile_beside_or_above_a_document_counts() {
    let office = office();
    let count = |arguments: &[&str], code: &str| {
        printed(&checked(office.path(), arguments)).matches(&format!("[{code}]")).count()
    };
    let short = [".", "--format", "short"];
    assert_eq!(count(&short, "number-not-padded"), 3);
    fs::write(office.path().join("congvan-check.toml"), "[rules]\nnumber-not-padded = \"off\"\n").unwrap();
    fs::write(
        office.path().join("phòng/congvan-check.toml"),
        "[rules]\nnumber-not-padded = \"note\"\n[agency]\nsymbols = \"SNV-VP\"\n",
    )
    .unwrap();
    assert_eq!((count(&short, "number-not-padded"), count(&short, "symbol-not-in-profile")), (1, 1));
    let named = [".", "--format", "short", "--profile", "phòng/congvan-check.toml"];
    assert_eq!((count(&named, "number-not-padded"), count(&named, "symbol-not-in-profile")), (3, 3));
    let file = office.path().join("congvan-check.toml");
    fs::write(file, "[rules]\nnumber-not-paded = \"off\"\n").unwrap();
    let output = checked(office.path(), &["."]);
    assert_eq!((output.status.code(), printed(&output)), (Some(2), String::new()));
    assert!(told(&output).contains("Is it “number-not-padded”?"), "{}", told(&output));
}

#[test]
fn a_copy_has_a_comment_for_each_finding_and_the_document_stays() {
    let office = office();
    let before = fs::read(office.path().join("a.docx")).unwrap();
    let output = checked(office.path(), &["a.docx", "--format", "json", "--annotate", "copy.docx"]);
    assert_eq!((output.status.code(), told(&output).as_str()), (Some(1), ""));
    let comments =
        common::package::part(&fs::read(office.path().join("copy.docx")).unwrap(), "word/comments.xml");
    assert_eq!(comments.matches("<w:comment ").count(), printed(&output).lines().count());
    assert!(comments.contains("w:author=\"congvan\"") && comments.contains("[number-not-padded]"));
    assert_eq!(fs::read(office.path().join("a.docx")).unwrap(), before);
    let output = checked(office.path(), &["a.docx", "--annotate", "./a.docx"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(told(&output).contains("[annotate-over-document]"));
    assert_eq!(fs::read(office.path().join("a.docx")).unwrap(), before);
}

#[test]
fn copies_of_a_folder_lie_as_their_documents_do_and_are_not_checked_again() {
    let office = office();
    for _ in 0..2 {
        let output = checked(office.path(), &[".", "--annotate-into", "nhận xét", "--format", "short"]);
        assert!(told(&output).starts_with("Documents checked: 3;"), "{}", told(&output));
        for name in ["a.docx", "b.docx", "phòng/công văn.docx"] {
            assert!(office.path().join("nhận xét").join(name).is_file(), "{name}");
        }
    }
}

/// The JSON of all bad documents, one object a line, with what is told of components and of files.
fn lines(folder: &Path) -> String {
    fs::write(folder.join("broken.docx"), "PK\u{3}\u{4}").unwrap();
    fs::copy(fixtures().join("check/draft/document.docx"), folder.join("draft.docx")).unwrap();
    let output = checked(folder, &[".", "--format", "json", "--show-components"]);
    printed(&output) + &told(&output)
}

fn schema() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/check-report.schema.json")
}

#[test]
fn every_key_of_the_json_is_in_its_schema_and_on_its_page() {
    let office = office();
    let schema: Value = serde_json::from_str(&fs::read_to_string(schema()).unwrap()).unwrap();
    let keys = |value: &Value| -> BTreeSet<String> { value.as_object().unwrap().keys().cloned().collect() };
    let (of_finding, of_place) = (keys(&schema["properties"]), keys(&schema["$defs"]["place"]["properties"]));
    let mut seen = BTreeSet::new();
    for line in lines(office.path()).lines() {
        let finding: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert!(keys(&finding).is_subset(&of_finding), "{line}");
        seen.extend(keys(&finding));
        if let Some(place) = finding.get("place") {
            assert!(keys(place).is_subset(&of_place), "{line}");
        }
    }
    assert_eq!(seen, of_finding, "a key of the schema is never there");
    let page = fs::read_to_string(schema_page()).unwrap();
    for key in of_finding.iter().chain(&of_place) {
        assert!(page.contains(&format!("`{key}`")), "docs/check.md says nothing of `{key}`");
    }
}

fn schema_page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/check.md")
}

#[test]
fn the_json_follows_its_schema() {
    let Some(python) = program("python", "jsonschema") else { return };
    let office = office();
    let file = office.path().join("report.jsonl");
    fs::write(&file, lines(office.path())).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/judges/validate_json.py");
    run(python, [script, schema(), file]);
}

/// The SARIF of a folder with good and bad files.
fn sarif(office: &Path, language: &str) -> String {
    fs::write(office.join("broken.docx"), "PK\u{3}\u{4}").unwrap();
    let output = congvan(&["check", ".", "--format", "sarif"], language, office);
    assert_eq!(output.status.code(), Some(2));
    printed(&output)
}

#[test]
fn sarif_has_rules_results_and_what_could_not_be_read() {
    let office = office();
    let log: Value = serde_json::from_str(&sarif(office.path(), "en")).unwrap();
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    assert!(results.len() > 30);
    let mut fingerprints = BTreeSet::new();
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let uri = &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
        assert!(
            fingerprints.insert((uri.to_string(), result["partialFingerprints"].to_string())),
            "{result}"
        );
    }
    let last = &results.last().unwrap()["locations"][0];
    assert_eq!(last["physicalLocation"]["artifactLocation"]["uri"], "./ph%C3%B2ng/c%C3%B4ng%20v%C4%83n.docx");
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    assert_eq!(invocation["toolExecutionNotifications"][0]["descriptor"]["id"], "document-damaged");
    let empty = tempfile::tempdir().unwrap();
    fs::write(empty.path().join("a.docx"), "").unwrap();
    let none: Value =
        serde_json::from_str(&printed(&checked(empty.path(), &["a.docx", "--format", "sarif"]))).unwrap();
    assert_eq!(none["runs"][0]["results"], Value::Array(Vec::new()));
}

/// The schema is the one of OASIS, which `tests/all.sh` takes from a crate that carries it (`tests/judges/schemas`).
#[test]
fn sarif_follows_its_schema() {
    const SCHEMA: &str = "CONGVAN_SARIF_SCHEMA";
    let Some(python) = program("python", "the schema of SARIF") else { return };
    let Some(schema) = std::env::var_os(SCHEMA).map(PathBuf::from) else {
        return skipped("the schema of SARIF; tests/all.sh sets CONGVAN_SARIF_SCHEMA");
    };
    let office = office();
    let files = ["vi", "en"].map(|language| {
        let file = office.path().join(format!("{language}.sarif"));
        fs::write(&file, sarif(office.path(), language)).unwrap();
        file
    });
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/judges/validate_json.py");
    run(python, [script, schema].into_iter().chain(files));
}
