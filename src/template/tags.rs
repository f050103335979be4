//! The tags of a template (`{% ... %}`) and the text between them, found without reading the expressions.

use std::ops::Range;

/// A tag.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag<'source> {
    /// Where it begins, in bytes.
    pub(super) start: usize,
    /// Whether it takes away the white space before it (`{%-`).
    pub(super) trims_before: bool,
    /// What stands between the marks, without white space around it.
    pub(super) content: &'source str,
}

impl<'source> Tag<'source> {
    /// The first word: what the tag does.
    pub(super) fn keyword(&self) -> &'source str {
        self.split().0
    }

    /// What follows the first word.
    pub(super) fn rest(&self) -> &'source str {
        self.split().1
    }

    /// The tag that begins at the start of a range and whose closing mark stands at its end.
    fn new(source: &'source str, range: Range<usize>) -> Self {
        let content = &source[range.start + 2..range.end];
        let trims_before = content.starts_with('-');
        let content = content.trim_start_matches('-').trim_end_matches('-').trim();
        Self { start: range.start, trims_before, content }
    }

    fn split(&self) -> (&'source str, &'source str) {
        let (keyword, rest) = self.content.split_once(char::is_whitespace).unwrap_or((self.content, ""));
        (keyword, rest.trim())
    }
}

/// What a template consists of, besides its expressions and comments.
#[derive(Debug, Default)]
pub(super) struct Parts<'source> {
    /// The tags.
    pub(super) tags: Vec<Tag<'source>>,
    /// The author's own text: what stands outside of tags, expressions, comments and `raw`.
    pub(super) texts: Vec<Range<usize>>,
    /// Where the first expression, tag or comment begins that has no end.
    pub(super) unclosed: Option<usize>,
}

/// Takes a template apart. What follows a part without an end is left out.
pub(super) fn parts(source: &str) -> Parts<'_> {
    let mut parts = Parts::default();
    let (mut text_start, mut position) = (0, 0);
    while let Some(start) = source[position..].find('{').map(|offset| position + offset) {
        let inside = start + 2;
        let end = match source.as_bytes().get(start + 1) {
            Some(b'#') => source[inside..].find("#}").map(|offset| inside + offset),
            Some(b'{') => end_of_expression(source, inside, "}}"),
            Some(b'%') => end_of_expression(source, inside, "%}"),
            _ => {
                position = start + 1;
                continue;
            }
        };
        parts.texts.push(text_start..start);
        let Some(end) = end else {
            parts.unclosed = Some(start);
            return parts;
        };
        (position, text_start) = (end + 2, end + 2);
        if source.as_bytes()[start + 1] != b'%' {
            continue;
        }
        let tag = Tag::new(source, start..end);
        let is_raw = tag.content == "raw";
        parts.tags.push(tag);
        if is_raw && let Some(range) = end_of_raw(source, position) {
            parts.tags.push(Tag::new(source, range.clone()));
            (position, text_start) = (range.end + 2, range.end + 2);
        }
    }
    parts.texts.push(text_start..source.len());
    parts
}

/// Where the tag that ends a raw text begins, and where its closing mark does.
fn end_of_raw(source: &str, from: usize) -> Option<Range<usize>> {
    let ends = source[from..].match_indices("{%").map(|(offset, _)| from + offset);
    let ranges = ends.filter_map(|start| Some(start..start + source[start..].find("%}")?));
    ranges.into_iter().find(|range| Tag::new(source, range.clone()).content == "endraw")
}

/// Where an expression ends: at its closing mark outside of quotes and of maps.
fn end_of_expression(source: &str, from: usize, closing: &str) -> Option<usize> {
    let (mut quote, mut maps) = (None, 0_usize);
    for (offset, character) in source[from..].char_indices() {
        match (quote, character) {
            (Some(open), _) if character == open => quote = None,
            (None, '"' | '\'' | '`') => quote = Some(character),
            (None, '{') => maps += 1,
            (None, '}') if maps > 0 => maps -= 1,
            (None, _) if source[from + offset..].starts_with(closing) => return Some(from + offset),
            (Some(_) | None, _) => {}
        }
    }
    None
}

/// The names a template gives to values itself, in loops and by `set`.
pub(super) fn bound_names(tags: &[Tag<'_>]) -> Vec<String> {
    let mut names = vec!["loop".to_owned()];
    for tag in tags {
        let given = match tag.keyword() {
            "for" => tag.rest().split(" in ").next(),
            "set" | "set_global" => tag.rest().split('=').next(),
            _ => None,
        };
        names.extend(given.into_iter().flat_map(|given| given.split(',')).map(|name| name.trim().to_owned()));
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_and_comments_quotes_and_raw_text_are_not() {
        let source = "{# {% if a %} #}{{ \"{% if b %}\" }}{%- for x, y in list -%}{ {% set z = \"%}\" %}\
                      {% raw %}{% if c %}{% endraw %}{% endfor %}";
        let Parts { tags, texts, unclosed } = parts(source);
        let contents: Vec<_> = tags.iter().map(|tag| tag.content).collect();
        assert_eq!(contents, ["for x, y in list", "set z = \"%}\"", "raw", "endraw", "endfor"]);
        assert!(tags[0].trims_before);
        assert_eq!(bound_names(&tags), ["loop", "x", "y", "z"]);
        let texts: Vec<_> =
            texts.into_iter().map(|range| &source[range]).filter(|text| !text.is_empty()).collect();
        assert_eq!((texts.as_slice(), unclosed), (["{ "].as_slice(), None));
        assert_eq!(parts("a {% if b %} {{ c").unclosed, Some(13));
    }
}
