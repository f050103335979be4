//! The order of child elements that the schema wants.
//!
//! docx-rs writes the right elements but, in some containers, not in the order of the schema (`w:jc` before
//! `w:spacing`, `w:rFonts` after `w:sz`), leaves empty property containers behind and numbers paragraphs from a
//! counter of the thread. This is the one place where that is mended, in a single pass over what it wrote.
//! Sequences: ECMA-376 part 4 (transitional), `wml.xsd`.

use quick_xml::Reader;
use quick_xml::events::Event;

/// Containers whose children have an order, and that order.
const SEQUENCES: &[(&str, &[&str])] = &[
    (
        "w:pPr",
        &[
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "framePr",
            "widowControl",
            "numPr",
            "suppressLineNumbers",
            "pBdr",
            "shd",
            "tabs",
            "suppressAutoHyphens",
            "bidi",
            "adjustRightInd",
            "snapToGrid",
            "spacing",
            "ind",
            "contextualSpacing",
            "jc",
            "textDirection",
            "textAlignment",
            "outlineLvl",
            "cnfStyle",
            "rPr",
            "sectPr",
            "pPrChange",
        ],
    ),
    (
        "w:rPr",
        &[
            "rStyle",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "smallCaps",
            "strike",
            "dstrike",
            "vanish",
            "color",
            "spacing",
            "w",
            "kern",
            "position",
            "sz",
            "szCs",
            "highlight",
            "u",
            "bdr",
            "shd",
            "fitText",
            "vertAlign",
            "lang",
            "specVanish",
        ],
    ),
    ("w:pBdr", &["top", "left", "bottom", "right", "between", "bar"]),
    (
        "w:tblPr",
        &[
            "tblStyle",
            "tblpPr",
            "tblW",
            "jc",
            "tblCellSpacing",
            "tblInd",
            "tblBorders",
            "shd",
            "tblLayout",
            "tblCellMar",
            "tblLook",
            "tblCaption",
            "tblDescription",
        ],
    ),
    ("w:tblBorders", &["top", "left", "bottom", "right", "insideH", "insideV"]),
    ("w:tblCellMar", &["top", "left", "bottom", "right"]),
    (
        "w:tcPr",
        &[
            "cnfStyle",
            "tcW",
            "gridSpan",
            "vMerge",
            "tcBorders",
            "shd",
            "noWrap",
            "tcMar",
            "textDirection",
            "vAlign",
        ],
    ),
    (
        "w:sectPr",
        &[
            "headerReference",
            "footerReference",
            "type",
            "pgSz",
            "pgMar",
            "pgBorders",
            "pgNumType",
            "cols",
            "vAlign",
            "titlePg",
            "textDirection",
            "docGrid",
        ],
    ),
    (
        "w:style",
        &[
            "name",
            "basedOn",
            "next",
            "link",
            "uiPriority",
            "semiHidden",
            "unhideWhenUsed",
            "qFormat",
            "pPr",
            "rPr",
            "tblPr",
            "trPr",
            "tcPr",
        ],
    ),
];

/// Property containers that say nothing when they are empty.
const MEANINGLESS_WHEN_EMPTY: &[&str] =
    &["w:pPr", "w:rPr", "w:pBdr", "w:tblBorders", "w:tblCellMar", "w:trPr", "w:tcPr", "w:tblPr"];

/// A container that is open, and where its children begin.
struct Open {
    sequence: Option<&'static [&'static str]>,
    start: usize,
    first_child: usize,
}

/// A child of a container with an order: its place in that order, and where it begins in the output.
#[derive(Clone, Copy)]
struct Child {
    rank: usize,
    start: usize,
}

/// A fragment that docx-rs wrote, with the children of every known container in the order of the schema, without
/// empty property containers and without paragraph ids.
pub(super) fn in_order(fragment: &str) -> Result<String, quick_xml::Error> {
    let mut out = String::with_capacity(fragment.len());
    let mut reader = Reader::from_str(fragment);
    let mut open: Vec<Open> = Vec::new();
    let mut children: Vec<Child> = Vec::new();
    let mut read = 0;
    loop {
        let event = reader.read_event()?;
        let end = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX).min(fragment.len());
        let raw = &fragment[read..end];
        read = end;
        match event {
            Event::Eof => return Ok(out),
            Event::Start(tag) => {
                let name = tag.name();
                note_child(name.as_ref(), open.last(), &mut children, out.len());
                open.push(Open {
                    sequence: sequence(name.as_ref()),
                    start: out.len(),
                    first_child: children.len(),
                });
                out.push_str(if name.as_ref() == "w:p" { "<w:p>" } else { raw });
            }
            Event::Empty(tag) => {
                let name = tag.name();
                if tag.attributes_raw().trim().is_empty() && is_meaningless_when_empty(name.as_ref()) {
                    continue;
                }
                note_child(name.as_ref(), open.last(), &mut children, out.len());
                out.push_str(if name.as_ref() == "w:p" { "<w:p/>" } else { raw });
            }
            Event::End(tag) => {
                if let Some(closed) = open.pop() {
                    let name = tag.name();
                    let is_empty = closed.sequence.is_some() && children.len() == closed.first_child;
                    if is_empty && is_meaningless_when_empty(name.as_ref()) {
                        out.truncate(closed.start);
                        drop_last_child(open.last(), &mut children);
                        continue;
                    }
                    sort_children(&children[closed.first_child..], &mut out);
                    children.truncate(closed.first_child);
                }
                out.push_str(raw);
            }
            _ => out.push_str(raw),
        }
    }
}

fn sequence(name: &str) -> Option<&'static [&'static str]> {
    SEQUENCES.iter().find(|(container, _)| *container == name).map(|(_, sequence)| *sequence)
}

fn is_meaningless_when_empty(name: &str) -> bool {
    MEANINGLESS_WHEN_EMPTY.contains(&name)
}

fn note_child(name: &str, parent: Option<&Open>, children: &mut Vec<Child>, start: usize) {
    let Some(sequence) = parent.and_then(|parent| parent.sequence) else { return };
    let local = name.strip_prefix("w:").unwrap_or(name);
    let rank = sequence.iter().position(|known| *known == local);
    debug_assert!(rank.is_some(), "no place in the order of the schema: {name}");
    children.push(Child { rank: rank.unwrap_or(sequence.len()), start });
}

fn drop_last_child(parent: Option<&Open>, children: &mut Vec<Child>) {
    if parent.is_some_and(|parent| parent.sequence.is_some()) {
        children.pop();
    }
}

/// Puts the children, which are the tail of `out`, in order; those of one rank keep theirs.
fn sort_children(children: &[Child], out: &mut String) {
    if children.is_sorted_by_key(|child| child.rank) {
        return;
    }
    let first = children[0].start;
    let ends = children[1..].iter().map(|next| next.start).chain([out.len()]);
    let mut spans: Vec<(usize, String)> = children
        .iter()
        .zip(ends)
        .map(|(child, end)| (child.rank, out[child.start..end].to_owned()))
        .collect();
    spans.sort_by_key(|(rank, _)| *rank);
    out.truncate(first);
    for (_, span) in spans {
        out.push_str(&span);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(fragment: &str) -> String {
        in_order(fragment).unwrap()
    }

    #[test]
    fn children_come_in_the_order_of_the_schema() {
        assert_eq!(
            mended(
                r#"<w:pPr><w:jc w:val="both" /><w:spacing w:before="120" /><w:pStyle w:val="A" /></w:pPr>"#
            ),
            r#"<w:pPr><w:pStyle w:val="A" /><w:spacing w:before="120" /><w:jc w:val="both" /></w:pPr>"#
        );
        assert_eq!(
            mended(r#"<w:rPr><w:sz w:val="28" /><w:rFonts w:ascii="T"></w:rFonts></w:rPr>"#),
            r#"<w:rPr><w:rFonts w:ascii="T"></w:rFonts><w:sz w:val="28" /></w:rPr>"#
        );
    }

    #[test]
    fn an_order_inside_an_order_is_mended_too() {
        assert_eq!(
            mended("<w:pPr><w:rPr><w:i /><w:b /></w:rPr><w:pBdr><w:left /><w:top /></w:pBdr></w:pPr>"),
            "<w:pPr><w:pBdr><w:top /><w:left /></w:pBdr><w:rPr><w:b /><w:i /></w:rPr></w:pPr>"
        );
    }

    #[test]
    fn empty_property_containers_and_paragraph_ids_go_away() {
        assert_eq!(
            mended(
                r#"<w:p w14:paraId="00000001"><w:pPr><w:rPr /></w:pPr><w:r><w:rPr /><w:t>x</w:t></w:r></w:p>"#
            ),
            "<w:p><w:r><w:t>x</w:t></w:r></w:p>"
        );
        assert_eq!(
            mended("<w:tcPr><w:tcW /></w:tcPr><w:tr><w:trPr /></w:tr>"),
            "<w:tcPr><w:tcW /></w:tcPr><w:tr></w:tr>"
        );
    }

    #[test]
    fn text_is_copied_as_it_is() {
        let text = "<w:t>a &amp; b &lt; c &#xA; — “ễ”</w:t>";
        assert_eq!(mended(text), text);
    }

    #[test]
    fn what_is_in_order_stays_as_it_is() {
        let ordered = r#"<w:sectPr><w:headerReference r:id="rId1" /><w:headerReference r:id="rId2" /><w:pgSz /></w:sectPr>"#;
        assert_eq!(mended(ordered), ordered);
    }
}
