//! Marks of expressions that the author's text is left with.
//!
//! Tera prints whatever it does not take for an expression, so `{ name | filter }` or a `}}` too many would
//! reach the letter. Only what the author wrote is looked at: a value may hold any of these.

use super::names::is_path;
use super::tags::Parts;

/// Marks that have no place in a text, also with the space that slips between their two halves.
const MARKS: [&str; 7] = ["}}", "%}", "#}", "{ {", "{ %", "% }", "} }"];

/// Marks of a text that may be stray.
#[derive(Debug)]
pub(super) struct Suspects(Vec<Suspect>);

#[derive(Debug)]
struct Suspect {
    offset: usize,
    doubt: Doubt,
}

/// On what it depends whether a mark is stray.
#[derive(Debug)]
enum Doubt {
    /// It is, whatever the values are.
    None,
    /// It is if there is a value of this name.
    Name(String),
}

impl Suspects {
    /// Looks through the author's own text.
    pub(super) fn of(source: &str, parts: &Parts<'_>) -> Self {
        let mut found = Vec::new();
        for range in &parts.texts {
            let text = &source[range.clone()];
            let after_expression = text.starts_with('}') && source[..range.start].ends_with("}}");
            let marks = MARKS.iter().flat_map(|mark| text.match_indices(mark));
            let marks = marks.map(|(offset, _)| (offset, Doubt::None));
            let likes = text.match_indices('{');
            let likes = likes.filter_map(|(offset, _)| Some((offset, likeness(&text[offset + 1..])?)));
            let all = marks.chain(likes).chain(after_expression.then_some((0, Doubt::None)));
            found.extend(all.map(|(offset, doubt)| Suspect { offset: range.start + offset, doubt }));
        }
        found.sort_by_key(|suspect| suspect.offset);
        Self(found)
    }

    /// Where the text holds a mark of an expression, or what should have been one: each place once, at most one in a
    /// line. `is_name` tells whether there is a value of a name.
    pub(super) fn stray(&self, source: &str, is_name: impl Fn(&str) -> bool) -> Vec<usize> {
        let is_stray = |suspect: &&Suspect| match &suspect.doubt {
            Doubt::None => true,
            Doubt::Name(name) => is_name(name),
        };
        let mut found: Vec<usize> = self.0.iter().filter(is_stray).map(|suspect| suspect.offset).collect();
        found.dedup_by(|later, earlier| !source[*earlier..*later].contains('\n'));
        found
    }
}

/// How far what follows a brace reads like an expression: `name.field }`, `name | filter }`, perhaps `name }`. None
/// if it does not.
fn likeness(after_brace: &str) -> Option<Doubt> {
    let (inside, _) = after_brace.split_once('}')?;
    let (path, filter) = inside.split_once('|').map_or((inside, None), |(path, filter)| (path, Some(filter)));
    let path = path.trim();
    if !is_path(path) {
        return None;
    }
    match filter {
        Some(filter) => {
            filter.trim_start().starts_with(|first: char| first.is_ascii_lowercase()).then_some(Doubt::None)
        }
        None if path.contains('.') => Some(Doubt::None),
        None => Some(Doubt::Name(path.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tags::parts;
    use super::*;

    fn found(source: &str) -> Vec<usize> {
        Suspects::of(source, &parts(source)).stray(source, |name| name == "agency")
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
