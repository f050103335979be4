//! The namespaces of a document: one name for each, whether the document is strict or transitional.

/// A namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::docx::read) enum Space {
    /// `WordprocessingML`, usually `w`.
    Word,
    /// `DrawingML`, usually `a`.
    Drawing,
    /// Drawings in a text, usually `wp`.
    WordDrawing,
    /// Pictures, usually `pic`.
    Picture,
    /// Shapes of Word 2010, usually `wps`.
    Shape,
    /// Groups of Word 2010, usually `wpg`.
    Group,
    /// Canvases of Word 2010, usually `wpc`.
    Canvas,
    /// VML, usually `v`.
    Vml,
    /// What Office adds to VML, usually `o`.
    Office,
    /// Formulas, usually `m`.
    Math,
    /// Identifiers of relationships, usually `r`.
    Relationships,
    /// Choices for programs of different age, usually `mc`.
    Compatibility,
    /// What later programs added to a text and can be read without it, usually `w14`, `w15`, `wp14`.
    Addition,
    /// Any other.
    Other,
}

/// The addresses. Part 1 annex A lists those of strict documents, part 4 annex A those of transitional ones.
const ADDRESSES: &[(&str, Space)] = &[
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", Space::Word),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", Space::Word),
    ("http://schemas.openxmlformats.org/drawingml/2006/main", Space::Drawing),
    ("http://purl.oclc.org/ooxml/drawingml/main", Space::Drawing),
    ("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", Space::WordDrawing),
    ("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", Space::WordDrawing),
    ("http://schemas.openxmlformats.org/drawingml/2006/picture", Space::Picture),
    ("http://purl.oclc.org/ooxml/drawingml/picture", Space::Picture),
    ("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", Space::Shape),
    ("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", Space::Group),
    ("http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", Space::Canvas),
    ("urn:schemas-microsoft-com:vml", Space::Vml),
    ("urn:schemas-microsoft-com:office:office", Space::Office),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", Space::Math),
    ("http://purl.oclc.org/ooxml/officeDocument/math", Space::Math),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", Space::Relationships),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", Space::Relationships),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", Space::Compatibility),
    ("http://schemas.microsoft.com/office/word/2010/wordml", Space::Addition),
    ("http://schemas.microsoft.com/office/word/2012/wordml", Space::Addition),
    ("http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", Space::Addition),
];

impl Space {
    /// The namespace of an address.
    pub(super) fn of(address: &str) -> Self {
        let known = ADDRESSES.iter().find(|(known, _)| *known == address);
        known.map_or(Self::Other, |(_, space)| *space)
    }

    /// Whether a choice that requires the namespace is one that the reader understands.
    pub(super) fn is_understood(self) -> bool {
        self != Self::Other
    }
}
