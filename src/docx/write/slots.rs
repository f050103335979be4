//! Number, symbol, day, month and year: one custom XML part holds them, and every place in the letter where they
//! stand is a content control bound to it. Typed once in Word, they are right everywhere.

use std::fmt::Write;

use docx_rs::ParagraphProperty;

use super::elements::{Binding, ContentControl, ControlledParagraph, Piece, text_run, without_forbidden};
use crate::letter::{self, Letter, Slot};
use crate::vietnamese::case;

/// Namespace of the data of a letter.
const NAMESPACE: &str = "urn:congvan:letter:1";

/// Identifier of the custom XML part, the same in every letter: it names the kind of data, not the document
/// (the UUID of version 5 of the namespace as a URL).
pub(super) const STORE_ITEM: &str = "{B66A5F7D-BD81-52D6-9E88-7B3223B25FEB}";

/// The part `customXml/item1.xml`.
pub(super) fn data_part(letter: &Letter) -> String {
    let mut part = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<letter xmlns=\"{NAMESPACE}\">");
    for slot in Slot::ALL {
        let element = element(slot);
        let text = letter.slot(slot).unwrap_or_default();
        let text = quick_xml::escape::escape(without_forbidden(&text)).into_owned();
        let _ = write!(part, "<{element}>{text}</{element}>");
    }
    part.push_str("</letter>");
    part
}

/// A paragraph of a style that holds a line with slots. `next_id` counts the controls of the document.
pub(super) fn line(
    style: &str,
    letter: &Letter,
    pieces: &[letter::Piece],
    next_id: &mut u32,
) -> ControlledParagraph {
    let pieces = pieces.iter().map(|piece| match piece {
        letter::Piece::Text(text) => Piece::Run(Box::new(text_run(text))),
        letter::Piece::Slot(slot) => {
            *next_id += 1;
            Piece::Control(control(*slot, letter, *next_id))
        }
    });
    ControlledParagraph { pieces: pieces.collect(), property: ParagraphProperty::new().style(style) }
}

fn control(slot: Slot, letter: &Letter, id: u32) -> ContentControl {
    ContentControl {
        alias: case::sentence_case(slot.label()),
        tag: element(slot),
        id,
        binding: Binding {
            prefix_mappings: format!("xmlns:cv='{NAMESPACE}'"),
            xpath: format!("/cv:letter[1]/cv:{}[1]", element(slot)),
            store_item: STORE_ITEM,
        },
        text: letter.slot(slot),
    }
}

const fn element(slot: Slot) -> &'static str {
    match slot {
        Slot::Number => "number",
        Slot::Symbol => "symbol",
        Slot::Day => "day",
        Slot::Month => "month",
        Slot::Year => "year",
    }
}
