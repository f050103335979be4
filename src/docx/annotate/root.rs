//! The end of the root element of a part, where things are added.

use quick_xml::Reader;
use quick_xml::events::Event;

/// A text with more content at the end of its root. A root without content is opened.
pub(super) fn put_at_end(text: &str, content: &str) -> Option<String> {
    match end(text)? {
        End::Tag(at) => {
            let (before, after) = text.split_at(at);
            Some([before, content, after].concat())
        }
        End::Empty { from, to } => {
            let start = text[..to].strip_suffix("/>")?;
            let name = start.get(from + 1..)?.split_ascii_whitespace().next()?;
            // A reader may pass over a name that is none; a closing tag of that name it may not.
            if name.contains(['<', '>', '"', '\'', '/', '&']) {
                return None;
            }
            Some(format!("{start}>{content}</{name}>{}", &text[to..]))
        }
    }
}

/// How the root of a text ends, in bytes.
enum End {
    /// With a closing tag that begins here.
    Tag(usize),
    /// It has no content: its only tag.
    Empty { from: usize, to: usize },
}

fn end(text: &str) -> Option<End> {
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    loop {
        let from = usize::try_from(reader.buffer_position()).ok()?;
        match reader.read_event().ok()? {
            Event::Start(_) => depth += 1,
            Event::Empty(_) if depth == 0 => {
                return Some(End::Empty { from, to: usize::try_from(reader.buffer_position()).ok()? });
            }
            Event::End(_) if depth == 1 => return Some(End::Tag(from)),
            Event::End(_) => depth -= 1,
            Event::Eof => return None,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_added_before_the_end_whatever_stands_there() {
        for (text, expected) in [
            ("<a><b/></a>\n", "<a><b/>+</a>\n"),
            ("<?xml version=\"1.0\"?><a><b></b></a>", "<?xml version=\"1.0\"?><a><b></b>+</a>"),
            ("<x:a xmlns:x=\"y\" />", "<x:a xmlns:x=\"y\" >+</x:a>"),
            ("<a/><!-- -->", "<a>+</a><!-- -->"),
            ("<!-- --><a b=\"<\"/>", "<!-- --><a b=\"<\">+</a>"),
        ] {
            assert_eq!(put_at_end(text, "+").as_deref(), Some(expected));
        }
        assert_eq!(put_at_end("<a>", "+"), None);
        assert_eq!(put_at_end("<a/\"><b\"/>", "+"), None);
        assert_eq!(put_at_end("<a<b/>", "+"), None);
    }
}
