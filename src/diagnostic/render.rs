//! A report as a person reads it, on one line each, or as JSON.

use std::fmt::Write;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{
    Catalogue, Diagnostic, DocumentCell, DocumentPosition, DocumentRegion, Letters, Place, Position, Report,
    Severity, SheetColumn, SheetPosition,
};

/// The form of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Several lines for each diagnostic: message, place, found, required, hint.
    #[default]
    Text,
    /// One line for each diagnostic: place, severity, message.
    Short,
    /// One JSON object for each diagnostic, a line each.
    Json,
}

/// The name of what another program hands over.
const STANDARD_INPUT: &str = "-";

/// The attributes of a message that follow it, each on a line of its own.
const ATTRIBUTES: [&str; 3] = ["found", "required", "hint"];

/// Writes a report out. Every diagnostic ends with a newline; an empty report gives an empty string.
pub fn render(report: &Report, format: Format, catalogue: &Catalogue) -> String {
    let mut out = String::new();
    for diagnostic in report.iter() {
        match format {
            Format::Text => text(&mut out, diagnostic, catalogue),
            Format::Short => short(&mut out, diagnostic, catalogue),
            Format::Json => json(&mut out, diagnostic, catalogue),
        }
    }
    out
}

/// A diagnostic in the words of a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// The identifier of the severity: `note`, `warning` or `error`.
    pub severity: &'static str,
    /// The word for the severity.
    pub severity_word: String,
    /// The code.
    pub code: &'static str,
    /// The one-line message.
    pub message: String,
    /// The place.
    pub place: Option<String>,
    /// The letters of a batch it was found in.
    pub letters: Option<String>,
    /// What else is said of it, each with its label: what was found, what is wanted, what to do.
    pub details: Vec<(String, String)>,
}

impl Explanation {
    /// Explains a diagnostic in the language of a catalogue.
    pub fn of(diagnostic: &Diagnostic, catalogue: &Catalogue) -> Self {
        let id = diagnostic.message_id();
        let detail = |attribute: &&str| {
            let sentence = catalogue.attribute(&id, attribute, &diagnostic.arguments)?;
            Some((catalogue.text(&format!("label-{attribute}"), &[]), sentence))
        };
        let clause = diagnostic.clause.as_ref();
        let clause = clause.map(|clause| (catalogue.text("label-clause", &[]), clause.in_words(catalogue)));
        Self {
            severity: severity_id(diagnostic.severity),
            severity_word: catalogue.text(severity_id(diagnostic.severity), &[]),
            code: diagnostic.code,
            message: catalogue.message(diagnostic),
            place: diagnostic.place.as_ref().map(|place| place_in_words(place, catalogue)),
            letters: diagnostic.letters.as_ref().map(|letters| letters_in_words(letters, catalogue)),
            details: ATTRIBUTES.iter().filter_map(detail).chain(clause).collect(),
        }
    }
}

fn text(out: &mut String, diagnostic: &Diagnostic, catalogue: &Catalogue) {
    let told = Explanation::of(diagnostic, catalogue);
    let _ = writeln!(out, "{}: {} [{}]", told.severity_word, told.message, told.code);
    if let Some(place) = &told.place {
        let _ = writeln!(out, "  {} {place}", catalogue.text("label-place", &[]));
    }
    if let Some(letters) = &told.letters {
        let _ = writeln!(out, "  {} {letters}", catalogue.text("label-letters", &[]));
    }
    for (label, sentence) in &told.details {
        let _ = writeln!(out, "  {label} {sentence}");
    }
}

fn short(out: &mut String, diagnostic: &Diagnostic, catalogue: &Catalogue) {
    if let Some(place) = &diagnostic.place {
        let _ = write!(out, "{place}: ");
    }
    let severity = catalogue.text(severity_id(diagnostic.severity), &[]);
    let _ = write!(out, "{severity}[{}]: {}", diagnostic.code, catalogue.message(diagnostic));
    if let Some(letters) = &diagnostic.letters {
        let _ = write!(out, " ({})", letters_in_words(letters, catalogue));
    }
    out.push('\n');
}

fn letters_in_words(letters: &Letters, catalogue: &Catalogue) -> String {
    let names = letters.names.join(", ");
    let arguments = [("names", names), ("more", letters.more.to_string())];
    catalogue.text(if letters.more == 0 { "letters-named" } else { "letters-named-and-more" }, &arguments)
}

fn json(out: &mut String, diagnostic: &Diagnostic, catalogue: &Catalogue) {
    let mut object = Map::new();
    object.insert("code".into(), diagnostic.code.into());
    object.insert("severity".into(), severity_id(diagnostic.severity).into());
    object.insert("message".into(), catalogue.message(diagnostic).into());
    if let Some(clause) = &diagnostic.clause {
        object.insert("clause".into(), clause.0.into());
        object.insert("source".into(), clause.in_words(catalogue).into());
    }
    let id = diagnostic.message_id();
    for attribute in ATTRIBUTES {
        if let Some(sentence) = catalogue.attribute(&id, attribute, &diagnostic.arguments) {
            object.insert(attribute.into(), sentence.into());
        }
    }
    if let Some(place) = &diagnostic.place {
        object.insert("place".into(), place_as_json(place));
    }
    if let Some(letters) = &diagnostic.letters {
        object.insert("letters".into(), json!({ "names": letters.names, "more": letters.more }));
    }
    let _ = writeln!(out, "{}", Value::Object(object));
}

fn place_as_json(place: &Place) -> Value {
    match &place.position {
        None => json!({ "file": place.file }),
        Some(Position::Line { line, column }) => {
            json!({ "file": place.file, "line": line, "column": column })
        }
        Some(Position::Row { row, column: None }) => json!({ "file": place.file, "row": row }),
        Some(Position::Row { row, column: Some(column) }) => {
            json!({ "file": place.file, "row": row, "column": column })
        }
        Some(Position::Sheet(place_in_sheet)) => {
            let SheetPosition { sheet, row, column } = &**place_in_sheet;
            match column {
                None => json!({ "file": place.file, "sheet": sheet, "row": row }),
                Some(SheetColumn { letters, header }) => {
                    let cell = format!("{letters}{row}");
                    json!({ "file": place.file, "sheet": sheet, "row": row, "cell": cell, "column": header })
                }
            }
        }
        Some(Position::Document(position)) => {
            let mut object = document_position_as_json(position);
            object.insert("file".into(), place.file.clone().into());
            Value::Object(object)
        }
    }
}

fn document_position_as_json(position: &DocumentPosition) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("region".into(), position.region.name().into());
    if let DocumentRegion::Section(number) = position.region {
        object.insert("section".into(), number.into());
    }
    if let Some(table) = position.table {
        object.insert("table".into(), table.into());
    }
    if let Some(DocumentCell { row, column }) = position.cell {
        object.extend([("row".into(), row.into()), ("column".into(), column.into())]);
    }
    if let Some(paragraph) = position.paragraph {
        object.insert("paragraph".into(), paragraph.into());
    }
    if !position.words.is_empty() {
        object.insert("words".into(), position.words.clone().into());
    }
    object
}

fn place_in_words(place: &Place, catalogue: &Catalogue) -> String {
    let file =
        if place.file == STANDARD_INPUT { catalogue.text("standard-input", &[]) } else { place.file.clone() };
    let mut arguments = vec![("file", file)];
    let id = match &place.position {
        None => "place-file",
        Some(Position::Line { line, column }) => {
            arguments.extend([("line", line.to_string()), ("column", column.to_string())]);
            "place-line"
        }
        Some(Position::Row { row, column: None }) => {
            arguments.push(("row", row.to_string()));
            "place-row"
        }
        Some(Position::Row { row, column: Some(column) }) => {
            arguments.extend([("row", row.to_string()), ("column", column.clone())]);
            "place-cell"
        }
        Some(Position::Sheet(cell)) => {
            arguments.push(("cell", cell.to_string()));
            match &cell.column {
                None => "place-sheet-row",
                Some(column) if column.header.is_empty() => "place-sheet-cell",
                Some(column) => {
                    arguments.push(("column", column.header.clone()));
                    "place-sheet-cell-under"
                }
            }
        }
        Some(Position::Document(position)) => {
            arguments.push(("position", document_position_in_words(position, catalogue)));
            "place-document"
        }
    };
    catalogue.text(id, &arguments)
}

fn document_position_in_words(position: &DocumentPosition, catalogue: &Catalogue) -> String {
    let region = [("region", position.region.name().to_owned()), ("number", position.region.number())];
    let mut words = vec![catalogue.text("document-region", &region)];
    if let Some(table) = position.table {
        let mut arguments = vec![("table", table.to_string())];
        let id = match position.cell {
            None => "document-table",
            Some(DocumentCell { row, column }) => {
                arguments.extend([("row", row.to_string()), ("column", column.to_string())]);
                "document-cell"
            }
        };
        words.push(catalogue.text(id, &arguments));
    }
    if let Some(paragraph) = position.paragraph {
        words.push(catalogue.text("document-paragraph", &[("paragraph", paragraph.to_string())]));
    }
    let words = words.join(", ");
    if position.words.is_empty() {
        return words;
    }
    catalogue.text("document-quoted", &[("position", words), ("words", position.words.clone())])
}

/// The identifier of the word for a severity, which is its English name too.
const fn severity_id(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}
