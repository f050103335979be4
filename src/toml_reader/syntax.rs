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
    ("invalid unquoted key", "toml-key-letters"),
    ("key with no value", "toml-equals-missing"),
    ("unclosed", "toml-bracket-unclosed"),
    ("missing comma", "toml-comma-missing"),
    ("extra comma", "toml-comma-extra"),
    ("missing escaped value", "toml-backslash"),
    ("too few unicode", "toml-backslash"),
    ("invalid escape", "toml-backslash"),
    ("unexpected leading zero", "toml-digits-unquoted"),
    ("invalid float", "toml-digits-unquoted"),
    ("invalid date", "toml-date-unquoted"),
    ("invalid time", "toml-date-unquoted"),
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
    let mut twice = None;
    for (offset, error) in problems {
        let code = code(error.message(), source, offset);
        let section = section_around(source, offset);
        if code == "toml-key-twice" && twice.is_some() && twice == section {
            continue;
        }
        twice = section.filter(|_| code == "toml-section-twice").or(twice);
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

/// Our code for what the parser says, after a look at what was written: one sentence of the parser may come of
/// slips that are mended in different ways.
fn code(message: &str, source: &str, offset: usize) -> &'static str {
    let line = line(source, offset);
    // The parser sees an empty text without quotes here.
    if line.ends_with('=') {
        return "toml-value-missing";
    }
    let known = CODES.iter().find(|(words, _)| message.starts_with(words));
    let rest = &source[source.floor_char_boundary(offset)..];
    let rest = rest.lines().next().unwrap_or_default();
    match known.map_or("toml-syntax", |(_, code)| *code) {
        "toml-text-unquoted" | "toml-quote-unclosed" if has_curly_quotes(line) => "toml-quotes-curly",
        // What has the form of a day and is none for the parser is not in the calendar.
        "toml-date-unquoted" | "toml-text-unquoted" | "toml-digits-unquoted" if has_form_of_day(line) => {
            "toml-date-impossible"
        }
        "toml-text-unquoted" | "toml-digits-unquoted" if is_like_date(line) => "toml-date-unquoted",
        "toml-equals-missing" if rest.contains('=') => "toml-key-letters",
        "toml-key-letters" if rest.starts_with(':') => "toml-equals-missing",
        "toml-key-twice" if line.starts_with('[') => "toml-section-twice",
        "toml-syntax" if message.starts_with("unexpected key or value") => trailing(line, rest),
        code => code,
    }
}

/// What is wrong when a line goes on after its value.
fn trailing(line: &str, rest: &str) -> &'static str {
    let value = line.split_once('=').map_or(line, |(_, value)| value.trim());
    let is_figure = |text: &str| text.chars().all(|letter| letter.is_ascii_digit() || ",. ".contains(letter));
    if is_figure(value) {
        "toml-number-grouped"
    } else if rest.trim_start().starts_with([',', ';']) {
        "toml-comma-extra"
    } else if value.starts_with(['"', '[']) && value.matches('"').count() > 2 {
        "toml-quote-inside"
    } else {
        "toml-syntax"
    }
}

/// Whether a value begins or ends with the quotation marks of Word in place of straight ones.
fn has_curly_quotes(line: &str) -> bool {
    let value = line.split_once('=').map_or(line, |(_, value)| value).trim().trim_start_matches('[');
    let value = value.trim().trim_end_matches([']', ',']).trim();
    value.starts_with(['“', '”', '‘', '’', '„']) || value.ends_with(['“', '”'])
}

/// What stands after the equals sign of a line, without a comment.
fn value_of(line: &str) -> &str {
    line.split_once('=').map_or("", |(_, value)| value.split('#').next().unwrap_or_default().trim())
}

/// Whether the value of a line is written as the days that need no quotation marks: `2021-10-31`.
fn has_form_of_day(line: &str) -> bool {
    let value = value_of(line);
    let lengths: Vec<usize> = value.split('-').map(str::len).collect();
    lengths == [4, 2, 2] && value.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit())
}

/// Whether the value of a line is figures with the marks of a date between them.
fn is_like_date(line: &str) -> bool {
    let value = value_of(line);
    let parts: Vec<&str> = value.split(['/', '-', '.']).map(str::trim).collect();
    let are_figures = parts
        .iter()
        .all(|part| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()));
    let has_year =
        parts.first().is_some_and(|part| part.len() == 4) || parts.last().is_some_and(|part| part.len() == 4);
    are_figures && (value.contains('/') || parts.len() == 3 && has_year && parts[1].len() <= 2)
}

/// The line of the section that an offset stands in.
fn section_around(source: &str, offset: usize) -> Option<usize> {
    let end = line_start(source, offset) + line(source, offset).len();
    let before = &source[..source.floor_char_boundary(end)];
    before.rfind("\n[").map(|newline| newline + 1).or_else(|| before.starts_with('[').then_some(0))
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
            ("a = [\"x\",, \"y\"]\n", "a.toml:1:10 toml-comma-extra"),
            ("a = \"x\",\n", "a.toml:1:8 toml-comma-extra"),
            ("a = \"x\";\n", "a.toml:1:8 toml-comma-extra"),
            ("a = \"xã \"A\" và\"\n", "a.toml:1:10 toml-quote-inside"),
            ("a = 32,824\n", "a.toml:1:7 toml-number-grouped"),
            ("địa_danh = \"x\"\n", "a.toml:1:1 toml-key-letters"),
            ("unit head = \"x\"\n", "a.toml:1:6 toml-key-letters"),
            ("a: \"x\"\n", "a.toml:1:2 toml-equals-missing"),
            ("a = \"C:\\Users\"\n", "a.toml:1:10 toml-backslash"),
            ("a = \"C:\\so.csv\"\n", "a.toml:1:9 toml-backslash"),
            ("a = 2021-11\n", "a.toml:1:5 toml-date-unquoted"),
            ("a = 2021-02-30\n", "a.toml:1:5 toml-date-impossible"),
            ("a = 2021-13-45 # sai\n", "a.toml:1:5 toml-date-impossible"),
            ("a = 05/11/2021\n", "a.toml:1:5 toml-date-unquoted"),
            ("a = 05.11.2021\n", "a.toml:1:5 toml-date-unquoted"),
            ("a = 0912345678\n", "a.toml:1:5 toml-digits-unquoted"),
            ("a = 0208.385.123\n", "a.toml:1:5 toml-digits-unquoted"),
            ("a = “Sở”\n", "a.toml:1:5 toml-quotes-curly"),
            ("a = \"Sở”\n", "a.toml:1:9 toml-quotes-curly"),
            ("a = [“x”, “y”]\n", "a.toml:1:6 toml-quotes-curly"),
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
    fn a_section_that_stands_twice_is_told_once() {
        let source = "[a]\nname = \"x\"\n[a]\nname = \"y\"\n";
        assert_eq!(codes(source), ["a.toml:3:2 toml-section-twice"]);
        assert_eq!(codes("[a]\nname = 1\nname = 2\n"), ["a.toml:3:1 toml-key-twice"]);
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
