//! The findings as SARIF 2.1.0 (OASIS Standard, errata 01), for programs that collect what checkers say.

use std::collections::HashMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::check::{Metadata, Rule, rules};
use crate::cli::explain;
use crate::diagnostic::{
    Catalogue, Clause, Diagnostic, DocumentCell, DocumentPosition, DocumentRegion, Explanation, Place,
    Position, Report, Severity,
};
use crate::digest::Digest;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The key of the fingerprints; another way to make them gets another number.
const FINGERPRINT: &str = "congvanFinding/v1";

/// What comes before all results: the tool and its rules.
pub(super) fn head(catalogue: &Catalogue) -> String {
    let rules: Vec<Value> = rules().iter().map(|rule| descriptor(rule, catalogue)).collect();
    let driver = json!({
        "name": "congvan",
        "version": env!("CARGO_PKG_VERSION"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "shortDescription": { "text": catalogue.text("help-check", &[]).lines().next() },
        "language": catalogue.language().tag(),
        "rules": rules,
    });
    format!(
        "{{\"$schema\":\"{SCHEMA}\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{{\"driver\":{driver}}},\"language\":\"{}\",\"results\":[",
        catalogue.language().tag()
    )
}

/// What comes after all results: whether every file was read, and what is told of the files.
pub(super) fn end(is_successful: bool, notifications: &[Value]) -> String {
    let invocation = json!({
        "executionSuccessful": is_successful,
        "toolExecutionNotifications": notifications,
    });
    format!("\n],\"invocations\":[{invocation}]}}]}}\n")
}

/// The findings of a document, with commas between.
pub(super) fn results(findings: &Report, catalogue: &Catalogue) -> String {
    let mut seen: HashMap<Digest, usize> = HashMap::new();
    let results = findings.iter().map(|finding| {
        let digest = fingerprint(finding);
        let count = seen.entry(digest).or_insert(0);
        *count += 1;
        result(finding, &format!("{digest}:{count}"), catalogue).to_string()
    });
    results.collect::<Vec<_>>().join(",\n")
}

/// What is told of a file that could not be read, or not in whole.
pub(super) fn notifications(report: &Report, catalogue: &Catalogue) -> Vec<Value> {
    let notification = |diagnostic: &Diagnostic| {
        json!({
            "descriptor": { "id": diagnostic.code },
            "level": level(diagnostic.severity),
            "message": { "text": sentences(diagnostic, catalogue) },
            "locations": diagnostic.place.as_ref().map(location).into_iter().collect::<Vec<_>>(),
        })
    };
    report.iter().map(notification).collect()
}

fn descriptor(rule: &Rule, catalogue: &Catalogue) -> Value {
    let Metadata { name, clause, severity, since, topic } = rule.metadata;
    let page = format!("rule-{name}");
    let why = catalogue.attribute(&page, "why", &[]).unwrap_or_default();
    json!({
        "id": name,
        "shortDescription": { "text": catalogue.text(&page, &[]) },
        "fullDescription": { "text": why },
        "help": { "text": explain::page(rule, catalogue), "markdown": explain::markdown(rule, catalogue) },
        "defaultConfiguration": { "level": level(severity) },
        "properties": {
            "clause": clause,
            "source": Clause(clause).in_words(catalogue),
            "since": since,
            "tags": [topic.folder()],
        },
    })
}

fn result(finding: &Diagnostic, fingerprint: &str, catalogue: &Catalogue) -> Value {
    let index = rules().iter().position(|rule| rule.metadata.name == finding.code);
    json!({
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": level(finding.severity),
        "message": { "text": sentences(finding, catalogue) },
        "locations": finding.place.as_ref().map(location).into_iter().collect::<Vec<_>>(),
        "partialFingerprints": { FINGERPRINT: fingerprint },
    })
}

/// What is said of it, a line each.
fn sentences(diagnostic: &Diagnostic, catalogue: &Catalogue) -> String {
    let Explanation { message, details, .. } = Explanation::of(diagnostic, catalogue);
    let details = details.iter().map(|(label, sentence)| format!("{label} {sentence}"));
    std::iter::once(message).chain(details).collect::<Vec<_>>().join("\n")
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// What stays the same when text elsewhere in the document changes: rule, region and words.
fn fingerprint(finding: &Diagnostic) -> Digest {
    let (region, words) = match finding.place.as_ref().and_then(|place| place.position.as_ref()) {
        Some(Position::Document(position)) => (position.region.name(), position.words.as_str()),
        _ => ("", ""),
    };
    Digest::of_parts([finding.code, region, words].map(str::as_bytes))
}

fn location(place: &Place) -> Value {
    let artifact = json!({ "uri": uri(&place.file) });
    let Some(Position::Document(position)) = &place.position else {
        return json!({ "physicalLocation": { "artifactLocation": artifact } });
    };
    let mut physical = json!({ "artifactLocation": artifact });
    if let Some(paragraph) = position.paragraph {
        // A region must say where it begins (§3.30): each paragraph of its region counts as a line.
        physical["region"] = json!({ "startLine": paragraph });
        if !position.words.is_empty() {
            physical["region"]["snippet"] = json!({ "text": position.words });
        }
    }
    json!({ "physicalLocation": physical, "logicalLocations": logical(position) })
}

/// The region, the cell and the paragraph, each within the one before.
fn logical(position: &DocumentPosition) -> Vec<Value> {
    let mut path = String::new();
    let mut found = Vec::new();
    let mut step = |kind: &str, name: String| {
        if !path.is_empty() {
            path.push('/');
        }
        path.push_str(&name);
        found.push(json!({ "kind": kind, "name": name, "fullyQualifiedName": path }));
    };
    match position.region {
        DocumentRegion::Section(number) => step("section", format!("section {number}")),
        region => step("region", region.name().to_owned()),
    }
    if let Some(table) = position.table {
        step("table", format!("table {table}"));
    }
    if let Some(DocumentCell { row, column }) = position.cell {
        step("cell", format!("row {row}, cell {column}"));
    }
    if let Some(paragraph) = position.paragraph {
        step("paragraph", format!("paragraph {paragraph}"));
    }
    found
}

/// A path as a reference of RFC 3986: relative ones stay relative.
fn uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    let mut uri = String::new();
    match (path.starts_with('/'), cfg!(windows) && path.get(1..3) == Some(":/")) {
        (true, _) => uri.push_str("file://"),
        (false, true) => uri.push_str("file:///"),
        (false, false) => {}
    }
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Language;

    #[test]
    fn a_path_is_a_reference() {
        for (path, expected) in [
            ("công văn/a.docx", "c%C3%B4ng%20v%C4%83n/a.docx"),
            ("../a:b.docx", "../a%3Ab.docx"),
            ("/tmp/a.docx", "file:///tmp/a.docx"),
        ] {
            assert_eq!(uri(path), expected);
        }
    }

    #[test]
    fn a_place_is_told_from_the_region_to_the_paragraph() {
        let position = DocumentPosition {
            region: DocumentRegion::Body,
            table: Some(1),
            cell: Some(DocumentCell { row: 2, column: 1 }),
            paragraph: Some(7),
            words: "Số: 5".to_owned(),
        };
        let place =
            Place { file: "a.docx".to_owned(), position: Some(Position::Document(Box::new(position))) };
        let location = location(&place);
        let last = location["logicalLocations"].as_array().unwrap().last().unwrap();
        assert_eq!(last["fullyQualifiedName"], "body/table 1/row 2, cell 1/paragraph 7");
        let region = &location["physicalLocation"]["region"];
        assert_eq!(region, &json!({ "startLine": 7, "snippet": { "text": "Số: 5" } }));
    }

    #[test]
    fn two_findings_alike_have_fingerprints_of_their_own() {
        let finding = || Diagnostic::error("number-missing").under("ND30-PL1-II-3b-symbol-cv");
        let mut report = Report::new();
        report.push(finding());
        report.push(finding());
        let text = results(&report, &Catalogue::new(Language::English));
        let results: Vec<Value> = text.split(",\n").map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_ne!(results[0]["partialFingerprints"], results[1]["partialFingerprints"]);
        let index = usize::try_from(results[0]["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules()[index].metadata.name, "number-missing");
    }
}
