//! The letters of an SVG as outlines, which a browser draws in half the time.
//!
//! Typst writes each letter as a reference to its outline (`use`, SVG 2 §5.5), and for each of a thousand references a browser makes a small
//! document of its own. Here each letter is the outline itself.

use std::collections::HashMap;
use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// To how many parts of a point an outline is kept: a thousand of its steps together are off by half a point at most, and it has
/// fewer than a hundred.
const PARTS_OF_A_POINT: f64 = 1_000.0;

/// The same picture with outlines in the place of references; what is no SVG of Typst with outlines alone stays as it is.
pub(super) fn with_outlines(svg: String) -> String {
    replaced(&svg).unwrap_or(svg)
}

/// None where a reference is to no outline.
fn replaced(svg: &str) -> Option<String> {
    let outlines = outlines(svg);
    let mut reader = Reader::from_str(svg);
    let mut picture = String::with_capacity(svg.len() * 2);
    let mut copied = 0;
    loop {
        let before = position(&reader)?;
        let is_replaced = match reader.read_event().ok()? {
            Event::Start(element) if element.name().0 == "symbol" => {
                picture.push_str(svg.get(copied..before)?);
                reader.read_to_end(element.name()).ok()?;
                true
            }
            Event::Empty(element) if element.name().0 == "use" => {
                picture.push_str(svg.get(copied..before)?);
                let outline = outlines.get(attribute(&element, "xlink:href")?.strip_prefix('#')?)?;
                write_outline(&element, outline, &mut picture)?;
                true
            }
            Event::Eof => {
                picture.push_str(svg.get(copied..)?);
                return Some(picture);
            }
            _ => false,
        };
        if is_replaced {
            copied = position(&reader)?;
        }
    }
}

fn position(reader: &Reader<&[u8]>) -> Option<usize> {
    usize::try_from(reader.buffer_position()).ok()
}

/// A letter where its reference stood. Black, filled as SVG fills unasked, it needs no word of that.
fn write_outline(element: &BytesStart<'_>, outline: &str, picture: &mut String) -> Option<()> {
    let (x, y) = (attribute(element, "x")?, attribute(element, "y")?);
    let _ = write!(picture, "<path transform=\"translate({x} {y})\"");
    for (name, unasked) in [("fill", "#000000"), ("fill-rule", "nonzero")] {
        let value = attribute(element, name)?;
        if value != unasked {
            let _ = write!(picture, " {name}=\"{value}\"");
        }
    }
    let _ = write!(picture, " d=\"{outline}\"/>");
    Some(())
}

/// The outlines by their names: the symbols that are a path and nothing else.
fn outlines(svg: &str) -> HashMap<String, String> {
    let mut reader = Reader::from_str(svg);
    let mut outlines = HashMap::new();
    let mut symbol = None;
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) if element.name().0 == "symbol" => symbol = attribute(&element, "id"),
            Event::Empty(element) if element.name().0 == "path" => {
                if let (Some(name), Some(path)) = (symbol.take(), attribute(&element, "d")) {
                    outlines.insert(name, rounded(&path));
                }
            }
            Event::End(_) => symbol = None,
            Event::Eof => break,
            _ => {}
        }
    }
    outlines
}

/// The value of an attribute; those of Typst have nothing to unescape.
fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|attribute| attribute.key.0 == name)?;
    Some(found.value.to_string()).filter(|value| !value.contains(['&', '<', '"']))
}

/// A path with shorter numbers (SVG 2 §9.3).
fn rounded(path: &str) -> String {
    // A number with an exponent is a rarity, and then the path stays.
    if path.contains('e') {
        return path.to_owned();
    }
    let begins = |sign: char| sign.is_ascii_digit() || matches!(sign, '-' | '.');
    let mut shorter = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(start) = rest.find(begins) {
        let (before, number) = rest.split_at(start);
        let end = number[1..].find(|sign: char| !sign.is_ascii_digit() && sign != '.');
        let (number, after) = number.split_at(end.map_or(number.len(), |end| end + 1));
        shorter.push_str(before);
        let _ = match number.parse::<f64>() {
            Ok(value) => write!(shorter, "{}", (value * PARTS_OF_A_POINT).round() / PARTS_OF_A_POINT),
            Err(_) => write!(shorter, "{number}"),
        };
        rest = after;
    }
    shorter + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const USE: &str = r##"<use xlink:href="#a" x="1.5" y="0" fill="#000000" fill-rule="nonzero"/>"##;

    fn picture(letters: &str) -> String {
        let symbol =
            r#"<symbol id="a" overflow="visible"><path d="M 0 0m 7.356933594 -8.0004l .5 -2"/></symbol>"#;
        format!(r#"<svg><path d="M 0 0.123456"/><g>{letters}</g><defs>{symbol}</defs></svg>"#)
    }

    #[test]
    fn each_letter_is_its_outline() {
        let outline = "M 0 0m 7.357 -8l 0.5 -2";
        let drawn = with_outlines(picture(&USE.repeat(2)));
        let letter = format!(r#"<path transform="translate(1.5 0)" d="{outline}"/>"#);
        let expected = format!(r#"<svg><path d="M 0 0.123456"/><g>{letter}{letter}</g><defs></defs></svg>"#);
        assert_eq!(drawn, expected);
        let red = with_outlines(picture(&USE.replace("#000000", "#ff0000")));
        assert!(red.contains(r##"translate(1.5 0)" fill="#ff0000" d="##), "{red}");
    }

    #[test]
    fn what_is_not_understood_stays() {
        let unknown = USE.replace("#a", "#b");
        let nowhere = USE.replace(" x=\"1.5\"", "");
        for letters in [unknown.as_str(), &nowhere, "<g>"] {
            assert_eq!(with_outlines(picture(letters)), picture(letters));
        }
        assert_eq!(rounded("M 1e-7 2.00049"), "M 1e-7 2.00049");
        assert_eq!(rounded("M-1.23456-2.5Z"), "M-1.235-2.5Z");
    }
}
