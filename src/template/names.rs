//! Names that a template uses and nobody has given.

use super::context::Context;
use crate::diagnostic::Diagnostic;
use crate::nearest::nearest;

/// The value that only the letters of a batch have; in others it is nothing, so that a text may ask for it.
const GROUP: &str = "group";

/// The code of the error that a letter without a group is asked for something of it.
const GROUP_ONLY_IN_BATCH: &str = "template-group-only-in-batch";

/// A name that does not exist, and those that do in its place.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Missing {
    code: &'static str,
    name: String,
    known: Vec<String>,
}

impl Missing {
    pub(super) fn variable(name: &str, known: Vec<String>) -> Self {
        Self { code: "template-unknown-variable", name: name.to_owned(), known }
    }

    pub(super) fn field(name: &str, known: Vec<String>) -> Self {
        Self { code: "template-unknown-field", name: name.to_owned(), known }
    }

    pub(super) fn group() -> Self {
        Self { code: GROUP_ONLY_IN_BATCH, name: GROUP.to_owned(), known: Vec::new() }
    }

    pub(super) fn is_group(&self) -> bool {
        self.code == GROUP_ONLY_IN_BATCH
    }

    pub(super) fn filter(name: &str, known: Vec<String>) -> Self {
        Self { code: "template-unknown-filter", name: name.to_owned(), known }
    }

    /// The error, without its place.
    pub(super) fn diagnostic(&self) -> Diagnostic {
        let problem = Diagnostic::error(self.code).with("name", &self.name);
        let nearest = nearest(&self.name, self.known.iter().map(String::as_str));
        let problem = match nearest {
            Some(name) => problem.with("advice", "nearest").with("nearest", name),
            None if self.known.is_empty() => problem.with("advice", "none"),
            None => problem.with("advice", "list"),
        };
        let others = self.known.iter().map(String::as_str).filter(|name| Some(*name) != nearest);
        let known: Vec<&str> = nearest.into_iter().chain(others).collect();
        problem.with("known", known.join(", "))
    }
}

/// Whether an expression is nothing but names joined by dots.
pub(super) fn is_path(expression: &str) -> bool {
    let is_name = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    expression.split('.').all(is_name)
}

/// Whether a tag asks for something of the group of a letter that has none.
pub(super) fn asks_for_missing_group(tag: &str, context: &Context) -> bool {
    let is_name = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '.');
    let asks = |(start, _): (usize, &str)| {
        !tag[..start].ends_with(is_name) && tag[start + GROUP.len()..].trim_start().starts_with(['.', '['])
    };
    context.values().get(GROUP).is_some_and(tera::Value::is_none) && tag.match_indices(GROUP).any(asks)
}

/// The first name of a path that the context does not have; None if it has them all. `bound` are the names that
/// the template itself gives, to loop variables for example: of those nothing is known before it runs.
pub(super) fn missing_in_path(path: &str, context: &Context, bound: &[String]) -> Option<Missing> {
    let mut names = path.split('.');
    let first = names.next()?;
    if bound.iter().any(|name| name == first) {
        return None;
    }
    let Some(mut value) = context.values().get(first) else {
        return Some(Missing::variable(first, context.names()));
    };
    for name in names {
        if first == GROUP && value.is_none() {
            return Some(Missing::group());
        }
        match value.get_from_path(name) {
            Some(inner) => value = inner,
            None => return Some(Missing::field(name, fields_of(value))),
        }
    }
    None
}

fn fields_of(value: &tera::Value) -> Vec<String> {
    let keys = value.as_map().into_iter().flat_map(|map| map.keys());
    let mut fields: Vec<String> = keys.filter_map(|key| key.as_str().map(str::to_owned)).collect();
    fields.sort();
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_missing_name_of_a_path_is_found_at_its_level() {
        let mut context = Context::new();
        context.insert("agency", &serde_json::json!({ "name": "Sở", "parent": { "name": "UBND" } }));
        let missing = |path| missing_in_path(path, &context, &["row".to_owned()]);
        assert_eq!(missing("agency.parent.name"), None);
        assert_eq!(missing("row.scans"), None);
        assert_eq!(missing("agncy.name"), Some(Missing::variable("agncy", vec!["agency".to_owned()])));
        let known = vec!["name".to_owned(), "parent".to_owned()];
        assert_eq!(missing("agency.nmae"), Some(Missing::field("nmae", known)));
        assert_eq!(missing("agency.name.first"), Some(Missing::field("first", Vec::new())));
    }

    #[test]
    fn a_tag_asks_for_something_of_the_group_by_its_name_and_no_other() {
        let mut context = Context::new();
        context.insert(GROUP, &None::<()>);
        for (tag, asks) in [
            ("{{ group.name | upper ", true),
            ("{{ 1 + group[\"scans\"] ", true),
            ("{% if not group ", false),
            ("{{ units.groups.name ", false),
            ("{{ subgroup.name ", false),
            ("{{ row.group.name ", false),
        ] {
            assert_eq!(asks_for_missing_group(tag, &context), asks, "{tag}");
        }
        context.insert(GROUP, &serde_json::json!({ "name": "xã" }));
        assert!(!asks_for_missing_group("{{ group.nam ", &context));
    }
}
