//! How elements of WordprocessingML are called in a part: by a prefix, which is `w` in most documents.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The namespace of a transitional document (ECMA-376 part 4).
const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The namespace of a strict one (part 1).
const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/// The names of elements and attributes of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Names {
    /// What stands before them, without the colon.
    pub(super) prefix: String,
    /// The declaration that an element needs where the prefix is not declared around it, with a space before it; else empty.
    pub(super) declaration: String,
    /// Whether the part is strict.
    pub(super) is_strict: bool,
}

impl Names {
    /// The names of a part, from its root element.
    pub(super) fn of_root(text: &str) -> Option<Self> {
        let start = root(text)?;
        Some(Self::like(start.name().0, start.attributes_raw().contains(STRICT)))
    }

    /// The name of the root element of a part.
    pub(super) fn root_name(text: &str) -> Option<String> {
        Some(root(text)?.name().0.to_owned())
    }

    /// The names of what stands in an element of this name.
    pub(super) fn like(name: &str, is_strict: bool) -> Self {
        match name.split_once(':') {
            Some((prefix, _)) => Self { prefix: prefix.to_owned(), declaration: String::new(), is_strict },
            // An attribute has no namespace without a prefix.
            None => Self::declared(is_strict),
        }
    }

    /// The names of what declares its prefix itself.
    pub(super) fn declared(is_strict: bool) -> Self {
        let namespace = if is_strict { STRICT } else { TRANSITIONAL };
        Self { prefix: "w".to_owned(), declaration: format!(" xmlns:w=\"{namespace}\""), is_strict }
    }
}

fn root(text: &str) -> Option<BytesStart<'_>> {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) | Event::Empty(start) => return Some(start),
            Event::Eof => return None,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_is_taken_over_or_declared() {
        let names =
            Names::of_root("<?xml version=\"1.0\"?>\n<!-- a --><ns0:document xmlns:ns0=\"x\"/>").unwrap();
        assert_eq!((names.prefix.as_str(), names.declaration.as_str()), ("ns0", ""));
        let strict = Names::of_root(&format!("<document xmlns=\"{STRICT}\"/>")).unwrap();
        assert!(strict.is_strict);
        assert_eq!(strict.declaration, format!(" xmlns:w=\"{STRICT}\""));
        assert_eq!(Names::of_root(""), None);
    }
}
