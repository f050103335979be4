//! Conditions that are nothing but a name: Tera takes a name that does not exist for false, we do not.

use super::context::Context;
use super::names::{Missing, is_path, missing_in_path};
use super::tags::{Tag, bound_names};

/// The conditions of a template that are nothing but a name.
#[derive(Debug)]
pub(super) struct Conditions {
    /// Where each stands, and the name.
    paths: Vec<(usize, String)>,
    /// The names that the template gives itself.
    bound: Vec<String>,
}

impl Conditions {
    pub(super) fn of(tags: &[Tag<'_>]) -> Self {
        let is_condition = |tag: &&Tag<'_>| matches!(tag.keyword(), "if" | "elif");
        let path = |tag: &Tag<'_>| {
            let rest = tag.rest();
            (tag.start, rest.strip_prefix("not ").unwrap_or(rest).trim().to_owned())
        };
        let paths = tags.iter().filter(is_condition).map(path).filter(|(_, path)| is_path(path));
        Self { paths: paths.collect(), bound: bound_names(tags) }
    }

    /// The names that do not exist, each with the place of its condition.
    pub(super) fn missing(&self, context: &Context) -> impl Iterator<Item = (usize, Missing)> {
        self.paths
            .iter()
            .filter_map(|(offset, path)| Some((*offset, missing_in_path(path, context, &self.bound)?)))
    }
}
