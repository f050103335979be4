//! XML as lines that a reviewer can read: an element a line, text with its element.

use quick_xml::Reader;
use quick_xml::events::Event;

/// The part indented, two spaces a level. Text stays on the line of its element, as it is.
pub fn indented(part: &str) -> String {
    let mut reader = Reader::from_str(part);
    let mut out = String::new();
    let (mut depth, mut read, mut in_text) = (0_usize, 0, false);
    loop {
        let event = reader.read_event().unwrap_or_else(|error| panic!("{error} in {part}"));
        let end = usize::try_from(reader.buffer_position()).unwrap();
        let raw = &part[read..end];
        read = end;
        match event {
            Event::Eof => break,
            Event::Start(_) => {
                new_line(&mut out, depth);
                out.push_str(raw);
                depth += 1;
                in_text = false;
            }
            Event::End(_) => {
                depth -= 1;
                if !in_text && !out.ends_with('>') || !in_text {
                    new_line(&mut out, depth);
                }
                out.push_str(raw);
                in_text = false;
            }
            Event::Text(_) | Event::GeneralRef(_) if raw.trim().is_empty() && raw.contains('\n') => {}
            Event::Text(_) | Event::GeneralRef(_) => {
                out.push_str(raw);
                in_text = true;
            }
            _ => {
                new_line(&mut out, depth);
                out.push_str(raw);
                in_text = false;
            }
        }
    }
    out.push('\n');
    out
}

fn new_line(out: &mut String, depth: usize) {
    if !out.is_empty() {
        out.push('\n');
    }
    out.extend(std::iter::repeat_n("  ", depth));
}
