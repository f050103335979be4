//! Blocks that are opened and not ended, and ends of blocks that are not open.

use super::tags::Tag;

/// What is wrong with the blocks of a template.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unbalanced<'tags, 'source> {
    pub(super) problem: Problem<'tags, 'source>,
    /// From where on it shows.
    pub(super) shows_at: usize,
}

/// A block and its end that do not meet.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Problem<'tags, 'source> {
    /// A block without its end, and the name of that end.
    Open(&'tags Tag<'source>, &'static str),
    /// A tag that ends or divides a block which is not open, and the block that is open there.
    Stray(&'tags Tag<'source>, Option<&'tags Tag<'source>>),
}

/// The first of them.
pub(super) fn unbalanced<'tags, 'source>(
    tags: &'tags [Tag<'source>],
    end_of_source: usize,
) -> Option<Unbalanced<'tags, 'source>> {
    let mut open: Vec<(&Tag<'source>, &'static str)> = Vec::new();
    for tag in tags {
        if let Some(end) = end_of(tag) {
            open.push((tag, end));
            continue;
        }
        let stray = Problem::Stray(tag, open.last().map(|(opener, _)| *opener));
        let problem = match (tag.keyword(), open.last()) {
            ("else" | "elif", Some((opener, _))) if matches!(opener.keyword(), "if" | "for") => continue,
            ("else" | "elif", _) => stray,
            (keyword, Some((_, end))) if keyword == *end => {
                open.pop();
                continue;
            }
            (keyword, Some((opener, end))) if open.iter().any(|(_, outer)| *outer == keyword) => {
                Problem::Open(opener, end)
            }
            (keyword, _) if ENDS.contains(&keyword) => stray,
            _ => continue,
        };
        return Some(Unbalanced { problem, shows_at: tag.start });
    }
    let (opener, end) = open.pop()?;
    Some(Unbalanced { problem: Problem::Open(opener, end), shows_at: end_of_source })
}

/// The ends of blocks.
const ENDS: [&str; 5] = ["endif", "endfor", "endset", "endfilter", "endraw"];

/// The name of the end that a tag needs.
fn end_of(tag: &Tag<'_>) -> Option<&'static str> {
    match tag.keyword() {
        "if" => Some("endif"),
        "for" => Some("endfor"),
        "filter" => Some("endfilter"),
        "raw" => Some("endraw"),
        "set" | "set_global" if !tag.rest().contains('=') => Some("endset"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tags::parts;
    use super::*;

    fn found(source: &str) -> String {
        let tags = parts(source).tags;
        match unbalanced(&tags, source.len()).map(|unbalanced| unbalanced.problem) {
            None => "balanced".to_owned(),
            Some(Problem::Open(tag, end)) => format!("{} without {end}", tag.content),
            Some(Problem::Stray(tag, open)) => {
                format!("{} in {}", tag.content, open.map_or("nothing", |open| open.content))
            }
        }
    }

    #[test]
    fn the_tag_that_is_alone_is_found() {
        for (source, expected) in [
            ("{% if a %}{% for x in b %}{% else %}{% endfor %}{% elif c %}{% endif %}", "balanced"),
            ("{% set a = 1 %}{% set b %}x{% endset %}{% raw %}{% if %}{% endraw %}", "balanced"),
            ("{% if a %}{% for x in b %}{% endfor %}", "if a without endif"),
            ("{% for x in b %}{% if a %}{% endfor %}", "if a without endif"),
            ("{% for x in b %}a{% endif %}", "endif in for x in b"),
            ("a{% endif %}", "endif in nothing"),
            ("{% else %}", "else in nothing"),
        ] {
            assert_eq!(found(source), expected, "{source}");
        }
    }
}
