//! The tags of a template (`{% ... %}`), found without reading the expressions in them.

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

    fn split(&self) -> (&'source str, &'source str) {
        let (keyword, rest) = self.content.split_once(char::is_whitespace).unwrap_or((self.content, ""));
        (keyword, rest.trim())
    }
}

/// All tags of a template that Tera can read, in order; what stands in comments and between `raw` and `endraw`
/// is text.
pub(super) fn tags(source: &str) -> Vec<Tag<'_>> {
    let mut tags: Vec<Tag<'_>> = Vec::new();
    let mut position = 0;
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
        let Some(end) = end else { break };
        position = end + 2;
        if source.as_bytes()[start + 1] == b'%' {
            let content = &source[inside..end];
            let trims_before = content.starts_with('-');
            let content = content.trim_start_matches('-').trim_end_matches('-').trim();
            let in_raw = tags.last().is_some_and(|tag| tag.content == "raw");
            if !in_raw || content == "endraw" {
                tags.push(Tag { start, trims_before, content });
            }
        }
    }
    tags
}

/// Where an expression ends: at its closing mark outside of quotes.
fn end_of_expression(source: &str, from: usize, closing: &str) -> Option<usize> {
    let mut quote = None;
    for (offset, character) in source[from..].char_indices() {
        match quote {
            Some(open) if character == open => quote = None,
            Some(_) => {}
            None if matches!(character, '"' | '\'' | '`') => quote = Some(character),
            None if source[from + offset..].starts_with(closing) => return Some(from + offset),
            None => {}
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
        let tags = tags(source);
        let contents: Vec<_> = tags.iter().map(|tag| tag.content).collect();
        assert_eq!(contents, ["for x, y in list", "set z = \"%}\"", "raw", "endraw", "endfor"]);
        assert!(tags[0].trims_before);
        assert_eq!(bound_names(&tags), ["loop", "x", "y", "z"]);
    }
}
