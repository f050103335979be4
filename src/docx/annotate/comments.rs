//! The part with the comments (ECMA-376 part 1 §11.3.2, §17.13.4.2).

use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::escape::escape;
use quick_xml::events::Event;

use super::names::Names;
use super::root::put_at_end;

/// A comment.
pub(super) struct Comment<'a> {
    pub(super) id: i64,
    pub(super) author: &'a str,
    pub(super) lines: &'a [String],
}

/// The identities of the comments that a part has or refers to.
pub(super) fn identities(text: &str) -> Vec<i64> {
    const NAMES: [&str; 4] = ["comment", "commentRangeStart", "commentRangeEnd", "commentReference"];
    attributes(text, &NAMES, ":id").iter().filter_map(|id| id.trim().parse().ok()).collect()
}

/// The authors of the comments that a part has.
pub(super) fn authors(text: &str) -> Vec<String> {
    attributes(text, &["comment"], ":author")
}

/// The values of an attribute of elements of some names, whatever their prefix; those before the first fault of the XML.
fn attributes(text: &str, elements: &[&str], attribute: &str) -> Vec<String> {
    let mut reader = Reader::from_str(text);
    let mut found = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(start) | Event::Empty(start)) => {
                let name = start.name().0;
                if name.rsplit(':').next().is_some_and(|name| elements.contains(&name)) {
                    let value = start.attributes().flatten().find(|found| found.key.0.ends_with(attribute));
                    found.extend(value.map(|value| value.value.to_string()));
                }
            }
            Ok(Event::Eof) | Err(_) => return found,
            Ok(_) => {}
        }
    }
}

/// A new part with comments.
pub(super) fn new(names: &Names, comments: &[Comment<'_>]) -> String {
    let Names { prefix, declaration, .. } = Names::declared(names.is_strict);
    let plain = Names { prefix: prefix.clone(), declaration: String::new(), is_strict: names.is_strict };
    let comments = written(&plain, comments);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<{prefix}:comments{declaration}>{comments}</{prefix}:comments>"
    )
}

/// A part with comments added after its own; None where it is no part of comments, as a relationship may name any part.
pub(super) fn added(text: &str, comments: &[Comment<'_>]) -> Option<String> {
    let names = Names::of_root(text)?;
    if Names::root_name(text)?.rsplit(':').next() != Some("comments") {
        return None;
    }
    put_at_end(text, &written(&names, comments))
}

fn written(names: &Names, comments: &[Comment<'_>]) -> String {
    let Names { prefix: w, declaration, .. } = names;
    // The size is said: without a style for comments it would be that of the text.
    let look = format!(r#"<{w}:rPr><{w}:sz {w}:val="20"/><{w}:szCs {w}:val="20"/></{w}:rPr>"#);
    let mut out = String::new();
    for Comment { id, author, lines } in comments {
        let author = escape(*author);
        let initials: String = author.chars().take(2).collect();
        let _ = write!(
            out,
            r#"<{w}:comment{declaration} {w}:id="{id}" {w}:author="{author}" {w}:initials="{initials}">"#
        );
        for (index, line) in lines.iter().enumerate() {
            let line: String = line.chars().filter(|letter| is_of_xml(*letter)).collect();
            let mark =
                if index == 0 { format!("<{w}:r>{look}<{w}:annotationRef/></{w}:r>") } else { String::new() };
            let _ = write!(
                out,
                r#"<{w}:p>{mark}<{w}:r>{look}<{w}:t xml:space="preserve">{}</{w}:t></{w}:r></{w}:p>"#,
                escape(&line)
            );
        }
        let _ = write!(out, "</{w}:comment>");
    }
    out
}

/// Whether a character may stand in XML 1.0 (§2.2).
const fn is_of_xml(letter: char) -> bool {
    matches!(letter, '\t' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_added_after_those_that_are_there() {
        let lines = ["<a> & \u{1}b".to_owned()];
        let comments = [Comment { id: 3, author: "congvan", lines: &lines }];
        let added_to = |root: &str| added(root, &comments).unwrap();
        let there = added_to("<w:comments xmlns:w=\"x\"><w:comment w:id=\"1\"/></w:comments>\n");
        assert!(
            there.starts_with("<w:comments xmlns:w=\"x\"><w:comment w:id=\"1\"/><w:comment w:id=\"3\""),
            "{there}"
        );
        assert!(there.ends_with("&lt;a&gt; &amp; b</w:t></w:r></w:p></w:comment></w:comments>\n"), "{there}");
        let empty = added_to("<w:comments xmlns:w=\"x\" />");
        assert!(
            empty.starts_with("<w:comments xmlns:w=\"x\" ><w:comment ") && empty.ends_with("</w:comments>")
        );
        assert_eq!(identities(&there), [1, 3]);
        assert_eq!(added("<w:styles xmlns:w=\"x\"></w:styles>", &comments), None);
    }
}
