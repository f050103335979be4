//! Loops over nothing.
//!
//! A list that a template goes through and that is empty usually means that something was forgotten, so the
//! user is told, unless the template says itself what to do (`{% else %}`). To learn it without guessing, each
//! loop without an `else` gets one that leaves a mark in the rendered text: the mark is there exactly when the
//! loop was reached and found nothing.

use super::escape::MARK;
use super::tags::Tag;

/// A template whose loops leave marks.
#[derive(Debug)]
pub(super) struct Marked {
    /// The template with what was put in.
    pub(super) source: String,
    insertions: Vec<Insertion>,
}

#[derive(Debug)]
struct Insertion {
    /// Where in the author's text it was put in.
    at: usize,
    length: usize,
    /// Where in the author's text the loop begins.
    loop_start: usize,
}

/// Puts marks into a template that Tera can read.
pub(super) fn mark(source: &str, tags: &[Tag<'_>]) -> Marked {
    let mut marked = Marked { source: String::with_capacity(source.len()), insertions: Vec::new() };
    let mut copied = 0;
    for (tag, loop_start) in ends_of_loops_without_else(tags) {
        let trim = if tag.trims_before { "-" } else { "" };
        let inserted = format!("{{%{trim} else %}}{MARK}{}{MARK}", marked.insertions.len());
        marked.source.push_str(&source[copied..tag.start]);
        marked.source.push_str(&inserted);
        copied = tag.start;
        marked.insertions.push(Insertion { at: tag.start, length: inserted.len(), loop_start });
    }
    marked.source.push_str(&source[copied..]);
    marked
}

fn ends_of_loops_without_else<'tags, 'source>(
    tags: &'tags [Tag<'source>],
) -> Vec<(&'tags Tag<'source>, usize)> {
    let mut open = Vec::new();
    let mut ends = Vec::new();
    for tag in tags {
        match tag.keyword() {
            "for" => open.push(Some(tag.start)),
            "if" => open.push(None),
            // The `else` of a loop: it no longer needs a mark.
            "else" => {
                if let Some(innermost) = open.last_mut() {
                    *innermost = None;
                }
            }
            "endif" => {
                open.pop();
            }
            "endfor" => ends.extend(open.pop().flatten().map(|start| (tag, start))),
            _ => {}
        }
    }
    ends
}

impl Marked {
    /// The place in the author's text of a place in the marked text.
    pub(super) fn original_offset(&self, offset: usize) -> usize {
        let mut inserted = 0;
        for insertion in &self.insertions {
            if offset < insertion.at + inserted + insertion.length {
                break;
            }
            inserted += insertion.length;
        }
        offset - inserted
    }

    /// Takes the marks out of a rendered text. Gives the text, and where in the author's text the loops begin
    /// that found nothing, each once.
    pub(super) fn take_marks(&self, rendered: &str) -> (String, Vec<usize>) {
        let mut text = String::with_capacity(rendered.len());
        let mut loops = Vec::new();
        for (index, part) in rendered.split(MARK).enumerate() {
            if index % 2 == 0 {
                text.push_str(part);
            } else if let Some(insertion) =
                part.parse().ok().and_then(|number: usize| self.insertions.get(number))
            {
                loops.push(insertion.loop_start);
            }
        }
        loops.sort_unstable();
        loops.dedup();
        (text, loops)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tags::parts;
    use super::*;

    #[test]
    fn a_loop_without_else_is_marked_and_its_places_map_back() {
        let source = "{% for a in b %}{% if a %}x{% else %}y{% endif %}{%- endfor %}z\
                      {% for a in b %}{% else %}none{% endfor %}w";
        let marked = mark(source, &parts(source).tags);
        assert_eq!(marked.insertions.len(), 1);
        for letter in ['x', 'y', 'z', 'w'] {
            let offset = marked.source.rfind(letter).unwrap();
            assert_eq!(marked.original_offset(offset), source.rfind(letter).unwrap(), "{letter}");
        }
    }

    #[test]
    fn marks_are_taken_out_and_tell_their_loop_once() {
        let source = "ab{% for a in b %}{% endfor %}";
        let marked = mark(source, &parts(source).tags);
        let rendered = format!("x{MARK}0{MARK}y{MARK}0{MARK}z");
        assert_eq!(marked.take_marks(&rendered), ("xyz".to_owned(), vec![2]));
    }
}
