//! Conditions that are nothing but a name: Tera takes a name that does not exist for false, we do not.

use super::context::Context;
use super::names::{Missing, is_path, missing_in_path};
use super::tags::{Tag, bound_names};

/// The conditions of a template that are nothing but a name.
#[derive(Debug)]
pub(super) struct Conditions {
    conditions: Vec<Condition>,
    /// The names that the template gives itself.
    bound: Vec<String>,
}

#[derive(Debug)]
struct Condition {
    offset: usize,
    path: String,
    /// Whether it is asked only where there is a group.
    after_group: bool,
}

/// The condition that there is a group.
const GROUP: &str = "group";

impl Conditions {
    pub(super) fn of(tags: &[Tag<'_>]) -> Self {
        let mut conditions = Vec::new();
        // Of each block that is open, whether it is there only where there is a group.
        let mut open: Vec<bool> = Vec::new();
        for tag in tags {
            let rest = tag.rest();
            let asks_for_group = rest == GROUP || rest.starts_with("group and ");
            if matches!(tag.keyword(), "elif" | "else" | "endif" | "endfor") {
                open.pop();
            }
            if matches!(tag.keyword(), "if" | "elif") {
                let path = rest.strip_prefix("not ").unwrap_or(rest).trim().to_owned();
                let after_group = open.contains(&true);
                if is_path(&path) {
                    conditions.push(Condition { offset: tag.start, path, after_group });
                }
            }
            if matches!(tag.keyword(), "if" | "elif" | "else" | "for") {
                open.push(asks_for_group && tag.keyword() != "for");
            }
        }
        Self { conditions, bound: bound_names(tags) }
    }

    /// The names that do not exist, each with the place of its condition.
    pub(super) fn missing(&self, context: &Context) -> impl Iterator<Item = (usize, Missing)> {
        let missing = |condition: &Condition| {
            let missing = missing_in_path(&condition.path, context, &self.bound)?;
            let is_asked = !(condition.after_group && missing.is_group());
            is_asked.then_some((condition.offset, missing))
        };
        self.conditions.iter().filter_map(missing)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tags::parts;
    use super::*;

    /// How many names are missing in a text of a letter without a group.
    fn missing(source: &str) -> usize {
        let mut context = Context::new();
        context.insert("group", &None::<()>);
        context.insert("period", &1);
        Conditions::of(&parts(source).tags).missing(&context).count()
    }

    #[test]
    fn the_group_may_be_asked_for_its_parts_only_where_there_is_one() {
        for (source, count) in [
            ("{% if group.note %}a{% endif %}", 1),
            ("{% if group %}{% if group.note %}a{% endif %}{% endif %}", 0),
            (
                "{% if group and period %}{% for a in b %}{% if not group.note %}a{% endif %}{% endfor %}{% endif %}",
                0,
            ),
            ("{% if group %}a{% else %}{% if group.note %}a{% endif %}{% endif %}", 1),
            ("{% if group %}a{% elif group.note %}a{% endif %}", 1),
            ("{% if period %}a{% elif group %}{% if group.note %}a{% endif %}{% endif %}", 0),
            ("{% if group %}a{% endif %}{% if group.note %}a{% endif %}", 1),
            ("{% if group %}{% if periot %}a{% endif %}{% endif %}", 1),
        ] {
            assert_eq!(missing(source), count, "{source}");
        }
    }
}
