//! The end of the root element of a part, where things are added.

use quick_xml::Reader;
use quick_xml::events::Event;

/// A text with more content at the end of its root. A root without content is opened.
pub(super) fn put_at_end(text: &str, content: &str) -> Option<String> {
    let at = end(text)?;
    let (before, after) = text.split_at(at);
    if after.starts_with("</") {
        return Some([before, content, after].concat());
    }
    let start = before.strip_suffix("/>")?;
    let name = start[start.rfind('<')? + 1..].split_ascii_whitespace().next()?;
    Some(format!("{start}>{content}</{name}>{after}"))
}

/// Where the closing tag of the root begins; where it has none, where the root ends.
fn end(text: &str) -> Option<usize> {
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    loop {
        let before = usize::try_from(reader.buffer_position()).ok()?;
        match reader.read_event().ok()? {
            Event::Start(_) => depth += 1,
            Event::Empty(_) if depth == 0 => return usize::try_from(reader.buffer_position()).ok(),
            Event::End(_) if depth == 1 => return Some(before),
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
        ] {
            assert_eq!(put_at_end(text, "+").as_deref(), Some(expected));
        }
        assert_eq!(put_at_end("<a>", "+"), None);
    }
}
