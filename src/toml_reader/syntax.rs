//! TOML that is not TOML yet: each line that cannot be read, with what to look at.

use toml::de::{DeTable, Error};

use crate::diagnostic::{Diagnostic, Place, Report};

/// What the parser says, by its first words, and our code for it. What is not listed gets `toml-syntax`.
const CODES: &[(&str, &str)] = &[
    ("duplicate key", "toml-key-twice"),
    ("cannot extend", "toml-key-twice"),
    ("string values must be quoted", "toml-text-unquoted"),
    ("invalid basic string", "toml-quote-unclosed"),
    ("invalid literal string", "toml-quote-unclosed"),
    ("invalid multi-line", "toml-quote-unclosed"),
    ("key with no value", "toml-equals-missing"),
    ("unclosed", "toml-bracket-unclosed"),
    ("missing comma", "toml-comma-missing"),
];

/// The table of a source; None if a line cannot be read, with one report for each such line.
pub(super) fn parse<'source>(
    file: &str,
    source: &'source str,
    report: &mut Report,
) -> Option<DeTable<'source>> {
    let (table, errors) = DeTable::parse_recoverable(source);
    if errors.is_empty() {
        return Some(table.into_inner());
    }
    let mut problems: Vec<(usize, &Error)> =
        errors.iter().map(|error| (error.span().map_or(0, |span| span.start), error)).collect();
    problems.sort_by_key(|(offset, _)| *offset);
    // What follows on a line that is already broken tells nothing new.
    problems.dedup_by_key(|(offset, _)| line_start(source, *offset));
    for (offset, error) in problems {
        let code = code(error.message(), line(source, offset));
        let runs_on = code == "toml-comma-missing" && is_next_entry(source, offset);
        let (code, offset) = if runs_on {
            ("toml-bracket-unclosed", source[..line_start(source, offset)].trim_end().len())
        } else {
            (code, offset)
        };
        let problem = Diagnostic::error(code).at(Place::offset(file, source, offset));
        report.push(problem.with("written", line(source, offset)));
        if runs_on {
            break;
        }
    }
    None
}

/// Whether a new key or section begins here. Where the parser wants a comma before one, a list was never closed,
/// and every line that follows would be told as one more item without its comma.
fn is_next_entry(source: &str, offset: usize) -> bool {
    let line = line(source, offset);
    let begins_line = source[line_start(source, offset)..offset].trim().is_empty();
    begins_line && (line.starts_with('[') || line.starts_with(char::is_alphabetic) && line.contains('='))
}

/// The line around an offset.
fn line(source: &str, offset: usize) -> &str {
    source[line_start(source, offset)..].lines().next().unwrap_or_default().trim()
}

fn code(message: &str, written: &str) -> &'static str {
    // The parser sees an empty text without quotes here.
    if written.ends_with('=') {
        return "toml-value-missing";
    }
    let known = CODES.iter().find(|(words, _)| message.starts_with(words));
    known.map_or("toml-syntax", |(_, code)| *code)
}

fn line_start(source: &str, offset: usize) -> usize {
    let before = &source[..source.floor_char_boundary(offset)];
    before.rfind('\n').map_or(0, |newline| newline + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn codes(source: &str) -> Vec<String> {
        let mut report = Report::new();
        assert!(parse("a.toml", source, &mut report).is_none(), "{source}");
        report.iter().map(|each| format!("{} {}", each.place.as_ref().unwrap(), each.code)).collect()
    }

    #[test]
    fn each_slip_of_syntax_has_its_own_message_and_place() {
        let examples = [
            ("a = \"x\na2 = 1", "a.toml:1:7 toml-quote-unclosed"),
            ("name = Sở Thông tin\n", "a.toml:1:8 toml-text-unquoted"),
            ("a = 1\na = 2\n", "a.toml:2:1 toml-key-twice"),
            ("a\n", "a.toml:1:2 toml-equals-missing"),
            ("a =\n", "a.toml:1:4 toml-value-missing"),
            ("[agency\nname = 1\n", "a.toml:1:8 toml-bracket-unclosed"),
            ("a = [\"x\" \"y\"]\n", "a.toml:1:10 toml-comma-missing"),
            ("a = [\"x\",\n", "a.toml:1:10 toml-bracket-unclosed"),
            ("= 1\n", "a.toml:1:1 toml-syntax"),
        ];
        for (source, expected) in examples {
            assert_eq!(codes(source).first().map(String::as_str), Some(expected), "{source}");
        }
    }

    #[test]
    fn a_list_that_is_never_closed_is_told_once_where_it_ends() {
        let source = "a = [\n  \"x\",\n  \"y\"\n\n[agency]\nname = \"z\"\nplace = \"w\"\n";
        assert_eq!(codes(source), ["a.toml:3:6 toml-bracket-unclosed"]);
        assert_eq!(codes("a = [\n  \"x\"\n  \"y\"\n]\n"), ["a.toml:3:3 toml-comma-missing"]);
    }

    #[test]
    fn two_broken_lines_are_both_reported() {
        assert_eq!(codes("a = \"x\nb = 1\nc = y z\n").len(), 2);
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_reported(source in any::<String>()) {
            let mut report = Report::new();
            let parsed = parse("a.toml", &source, &mut report);
            prop_assert_eq!(parsed.is_some(), !report.has_errors());
        }
    }
}
