//! XML as lines that a reviewer can read: what fits on a line stands on it, the rest has its children indented.

use quick_xml::Reader;
use quick_xml::events::Event;

/// How long a line may be, its indentation included.
const LINE: usize = 120;

/// A piece of a part, as it is written in it.
enum Node {
    Element { start: String, children: Vec<Node>, end: String },
    Text(String),
}

/// The part indented, two spaces a level. Text stays in its element, as it is.
///
/// # Panics
/// If the part is not well-formed.
pub(crate) fn indented(part: &str) -> String {
    let mut out = String::new();
    for node in nodes(part) {
        write(&node, 0, &mut out);
    }
    out
}

/// The texts of all elements of a name (`w:t`), in order, their entities resolved.
///
/// # Panics
/// If the part is not well-formed.
pub(crate) fn texts(part: &str, element: &str) -> Vec<String> {
    let mut texts = Vec::new();
    collect(&nodes(part), element, &mut texts);
    texts
}

fn nodes(part: &str) -> Vec<Node> {
    let mut reader = Reader::from_str(part);
    let mut open = vec![(String::new(), Vec::new())];
    let mut read = 0;
    loop {
        let event = reader.read_event().unwrap_or_else(|error| panic!("{error} in {part}"));
        let end = usize::try_from(reader.buffer_position()).unwrap();
        let raw = part[read..end].to_owned();
        read = end;
        let node = match event {
            Event::Eof => break,
            Event::Start(_) => {
                open.push((raw, Vec::new()));
                continue;
            }
            Event::End(_) => {
                let (start, children) = open.pop().expect("the reader pairs starts and ends");
                Node::Element { start, children, end: raw }
            }
            Event::Text(_) | Event::GeneralRef(_) => Node::Text(raw),
            _ => Node::Element { start: raw, children: Vec::new(), end: String::new() },
        };
        open.last_mut().expect("the root is never closed").1.push(node);
    }
    assert_eq!(open.len(), 1, "an element is not closed in {part}");
    open.remove(0).1
}

fn write(node: &Node, depth: usize, out: &mut String) {
    let flat = flat(node);
    if flat.trim().is_empty() {
        return;
    }
    match node {
        Node::Element { start, children, end }
            if 2 * depth + flat.chars().count() > LINE && !children.iter().any(is_text) =>
        {
            write_line(start, depth, out);
            for child in children {
                write(child, depth + 1, out);
            }
            write_line(end, depth, out);
        }
        _ => write_line(&flat, depth, out),
    }
}

fn write_line(text: &str, depth: usize, out: &mut String) {
    if !text.is_empty() {
        out.extend(std::iter::repeat_n("  ", depth).chain([text, "\n"]));
    }
}

fn flat(node: &Node) -> String {
    match node {
        Node::Text(text) => text.clone(),
        Node::Element { start, children, end } => {
            format!("{start}{}{end}", children.iter().map(flat).collect::<String>())
        }
    }
}

fn is_text(node: &Node) -> bool {
    matches!(node, Node::Text(text) if !text.trim().is_empty())
}

fn collect(nodes: &[Node], element: &str, texts: &mut Vec<String>) {
    for node in nodes {
        let Node::Element { start, children, .. } = node else { continue };
        let name = start.trim_start_matches('<').split([' ', '/', '>']).next().unwrap_or_default();
        if name == element {
            let raw: String = children.iter().map(flat).collect();
            texts.push(quick_xml::escape::unescape(&raw).expect("entities of XML").into_owned());
        } else {
            collect(children, element, texts);
        }
    }
}
