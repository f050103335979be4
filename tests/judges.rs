//! Outside judges on the DOCX of every case: the schema of ECMA-376, openxml-audit and python-docx. The pages are
//! judged in `pages.rs`. Without `CONGVAN_JUDGES` they are skipped.

mod common;

use std::path::{Path, PathBuf};

use common::case_folder::{bundle, documents};
use common::judge::{program, run, skipped, verdict};
use congvan::standard::wording;
use serde_json::Value;

#[test]
fn every_part_follows_the_schema() {
    // The schemas lie beside the project, not in it.
    let validator = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/judges/validate_docx.py");
    let Some(python) = program("python", "the schema of ECMA-376") else { return };
    if !validator.is_file() {
        return skipped("the schema of ECMA-376; it is not beside the project");
    }
    let folder = tempfile::tempdir().unwrap();
    let documents = documents(folder.path());
    let bundle = bundle(folder.path(), documents.iter().map(|(letter, _)| letter));
    run(python, [&validator, &bundle].into_iter().chain(documents.iter().map(|(_, docx)| docx)));
}

#[test]
fn the_audit_finds_nothing_but_the_theme_we_left_out() {
    /// Decided: a theme would only bring theme fonts, and the decree knows one typeface.
    const THEME: &str = "A required relationship type \
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme' is missing.";
    let Some(audit) = program("openxml-audit", "openxml-audit") else { return };
    let folder = tempfile::tempdir().unwrap();
    let documents = documents(folder.path());
    bundle(folder.path(), documents.iter().map(|(letter, _)| letter));
    let arguments = ["-f", "microsoft365", "-o", "json", "-r", folder.path().to_str().unwrap()];
    let (_, printed, told) = verdict(audit, arguments);
    let files: Vec<Value> = serde_json::from_str(&printed).unwrap_or_else(|error| panic!("{error}: {told}"));
    assert_eq!(files.len(), documents.len() + 1);
    for file in files {
        let errors = file["errors"].as_array().unwrap();
        let others: Vec<_> = errors.iter().filter(|error| error["description"] != THEME).collect();
        assert!(others.is_empty(), "{}: {others:?}", file["file"]);
        assert_eq!((errors.len(), &file["warning_count"]), (1, &Value::from(0)), "{}", file["file"]);
    }
}

#[test]
fn python_docx_opens_every_letter() {
    let Some(python) = program("python", "python-docx") else { return };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/judges/read_docx.py");
    let folder = tempfile::tempdir().unwrap();
    let documents = documents(folder.path());
    let bundle = bundle(folder.path(), documents.iter().map(|(letter, _)| letter));
    let paths = documents.iter().map(|(_, docx)| docx).chain([&bundle]);
    let printed = run(python, [&script].into_iter().chain(paths).collect::<Vec<&PathBuf>>());
    let mut printed: Vec<Value> = printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let bundle = printed.pop().unwrap();
    let sum = |key: &str| printed.iter().map(|read| read[key].as_u64().unwrap()).sum::<u64>();
    assert_eq!((&bundle["sections"], &bundle["tables"]), (&sum("sections").into(), &sum("tables").into()));
    assert_eq!(bundle["title"], wording::BUNDLE_TITLE);
    assert_eq!(printed.len(), documents.len());
    for (read, (letter, docx)) in printed.iter().zip(&documents) {
        let name = docx.display();
        assert_eq!(read["title"], letter.subject.as_str(), "{name}");
        assert_eq!(read["sections"], 1 + letter.appendices.len(), "{name}");
        // The letterhead and the signature are tables without borders.
        assert_eq!(read["tables"], 2 + letter.appendices.len(), "{name}");
        let rows: Vec<usize> =
            letter.appendices.iter().map(|appendix| 1 + appendix.table.row_count()).collect();
        assert_eq!(read["rows"], Value::from(rows), "{name}");
        let issuer = letter.letterhead.issuer.to_uppercase();
        assert!(read["first_cell"].as_str().unwrap().contains(&issuer), "{name}");
    }
}
