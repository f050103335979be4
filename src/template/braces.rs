//! Marks of expressions that the author's text is left with.
//!
//! Tera prints whatever it does not take for an expression, so `{ name | filter }` or a `}}` too many would
//! reach the letter. Only what the author wrote is looked at: a value may hold any of these.

use super::names::is_path;
use super::tags::Parts;

/// Marks that have no place in a text, also with the space that slips between their two halves.
const MARKS: [&str; 7] = ["}}", "%}", "#}", "{ {", "{ %", "% }", "} }"];

/// Where the author's text holds a mark of an expression, or what should have been one: each place once, at most
/// one in a line. `is_name` tells whether there is a value of a name.
pub(super) fn stray(source: &str, parts: &Parts<'_>, is_name: impl Fn(&str) -> bool) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    for range in &parts.texts {
        let text = &source[range.clone()];
        let after_expression = text.starts_with('}') && source[..range.start].ends_with("}}");
        let marks = MARKS.iter().flat_map(|mark| text.match_indices(mark)).map(|(offset, _)| offset);
        let likes = text.match_indices('{').map(|(offset, _)| offset);
        let likes = likes.filter(|offset| is_like_expression(&text[offset + 1..], &is_name));
        let offsets = marks.chain(likes).chain(after_expression.then_some(0));
        found.extend(offsets.map(|offset| range.start + offset));
    }
    found.sort_unstable();
    found.dedup_by(|later, earlier| !source[*earlier..*later].contains('\n'));
    found
}

/// Whether what follows a brace reads like an expression: `name.field }`, `name | filter }`, the name of a value.
fn is_like_expression(after_brace: &str, is_name: impl Fn(&str) -> bool) -> bool {
    let Some((inside, _)) = after_brace.split_once('}') else { return false };
    match inside.split_once('|') {
        Some((path, filter)) => {
            is_path(path.trim()) && filter.trim_start().starts_with(|first: char| first.is_ascii_lowercase())
        }
        None => is_path(inside.trim()) && (inside.contains('.') || is_name(inside.trim())),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tags::parts;
    use super::*;

    fn found(source: &str) -> Vec<usize> {
        stray(source, &parts(source), |name| name == "agency")
    }

    #[test]
    fn what_is_left_of_an_expression_is_found_once_in_a_line() {
        for (source, offset) in [
            ("a { agency.name } b", 2),
            ("a {agency.name}} b", 2),
            ("a { period | period }", 2),
            ("a { agency }", 2),
            ("a { { agency.name } }", 2),
            ("{{ a }}} b", 7),
            ("{{ a }} b }}", 10),
            ("{% if a %}b{% endif %} %}", 23),
            ("a { % if b % }", 2),
            ("a #}", 2),
        ] {
            assert_eq!(found(source), [offset], "{source}");
        }
        assert_eq!(found("{ a.b }\n{ a.b } }}\n").len(), 2);
    }

    #[test]
    fn braces_that_are_no_expression_stay() {
        for source in [
            "{}",
            "{a} {agenci}",
            "{ một | hai }",
            "{2.5}",
            "f({{ a }})",
            "{ {{ a }} }",
            "{{ \"}}\" }}",
            "{{ {\"a\": {\"b\": 1} } }}",
            "{% raw %}{ a.b }}{% endraw %}",
            "{# }} #}",
            "\\{ a.b \\}",
            "{ a.b",
            "5 % của {x}",
        ] {
            assert_eq!(found(source), [0; 0], "{source}");
        }
    }
}
