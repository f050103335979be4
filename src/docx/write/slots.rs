//! Number, symbol, day, month and year: one custom XML part holds them, and every place in the letter where they
//! stand is a content control bound to it. Typed once in Word, they are right everywhere.

use std::fmt::Write;

use docx_rs::ParagraphProperty;

use super::elements::{Binding, ContentControl, text_run, without_forbidden};
use super::markup::Markup;
use super::stencil::{self, Kept, Stencil};
use crate::letter::{BLANK, Letter, Piece, Slot};
use crate::vietnamese::case;

/// A kind of data.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Store {
    pub(super) namespace: &'static str,
    /// Identifier of the custom XML part: it names the kind of data, not the document (the UUID of version 5 of the
    /// namespace as a URL).
    pub(super) item: &'static str,
}

/// The data of one letter.
pub(super) const LETTER: Store =
    Store { namespace: "urn:congvan:letter:1", item: "{B66A5F7D-BD81-52D6-9E88-7B3223B25FEB}" };

/// The data of every letter of a bundle.
pub(super) const BUNDLE: Store =
    Store { namespace: "urn:congvan:letters:1", item: "{A9FA1FB1-0FC5-5100-963C-14947594C2AB}" };

/// The content controls of a letter as they are made.
pub(super) struct Controls {
    store: &'static Store,
    /// Where the data of the letter is in the store.
    xpath: String,
    /// The id of the last control.
    last: u32,
}

impl Default for Controls {
    /// Those of a letter that is a document of its own: their ids count from 1.
    fn default() -> Self {
        Self { store: &LETTER, xpath: "/cv:letter[1]".to_owned(), last: 0 }
    }
}

impl Controls {
    /// Those of a letter of a bundle: their ids count on from `last`.
    pub(super) fn in_bundle(position: usize, last: u32) -> Self {
        Self { store: &BUNDLE, xpath: format!("/cv:letters[1]/cv:letter{position}[1]"), last }
    }

    /// The id of the last control.
    pub(super) fn last(&self) -> u32 {
        self.last
    }
}

/// The part `customXml/item1.xml`.
pub(super) fn data_part(letter: &Letter) -> String {
    format!("{DECLARATION}<letter xmlns=\"{}\">{}</letter>", LETTER.namespace, data(letter))
}

/// The data of a letter of a bundle, an element of its own name.
pub(super) fn data_in_bundle(letter: &Letter, position: usize) -> String {
    format!("<letter{position}>{}</letter{position}>", data(letter))
}

/// The part `customXml/item1.xml` of a bundle, from the data of its letters.
pub(super) fn data_part_of_bundle(letters: &str) -> String {
    format!("{DECLARATION}<letters xmlns=\"{}\">{letters}</letters>", BUNDLE.namespace)
}

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

fn data(letter: &Letter) -> String {
    let mut data = String::new();
    for slot in Slot::ALL {
        let element = element(slot);
        let text = letter.slot(slot).unwrap_or_default();
        let text = quick_xml::escape::escape(without_forbidden(&text)).into_owned();
        let _ = write!(data, "<{element}>{text}</{element}>");
    }
    data
}

/// What a content control shows.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Content {
    /// Its text.
    Text,
    /// The placeholder, until the office fills it in.
    Placeholder,
}

/// All that the markup of a content control depends on but its id, the path of its letter and its text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct ControlKind {
    slot: Slot,
    content: Content,
    store: Store,
}

thread_local! {
    static PROPERTIES: Kept<&'static str> = Kept::new();
    static RUN: Kept<()> = Kept::new();
    static CONTROLS: Kept<ControlKind> = Kept::new();
}

/// Adds a paragraph of a style that holds a line with slots.
pub(super) fn add_line(markup: &mut Markup, style: &'static str, letter: &Letter, pieces: &[Piece]) {
    markup.add_fixed("<w:p>");
    PROPERTIES.with(|properties| {
        let make = || Stencil::of(&ParagraphProperty::new().style(style));
        markup.fill(&properties.get(style, make), "");
    });
    for piece in pieces {
        match piece {
            Piece::Text(text) => RUN.with(|run| {
                markup.fill(&run.get((), || Stencil::of(&text_run(stencil::TEXT))), text);
            }),
            Piece::Slot(slot) => add_control(markup, *slot, letter.slot(*slot).as_deref()),
        }
    }
    markup.add_fixed("</w:p>");
}

fn add_control(markup: &mut Markup, slot: Slot, text: Option<&str>) {
    markup.controls.last = markup.controls.last.saturating_add(1);
    let content = if text.is_some() { Content::Text } else { Content::Placeholder };
    let kind = ControlKind { slot, content, store: *markup.controls.store };
    let stencil = CONTROLS.with(|controls| controls.get(kind, || Stencil::of(&control(kind))));
    let (id, xpath) = (markup.controls.last.to_string(), markup.controls.xpath.clone());
    markup.fill_all(&stencil, &[&id, &xpath, text.unwrap_or(BLANK)]);
}

/// A control without its id, the path of its letter and its text.
fn control(ControlKind { slot, content, store }: ControlKind) -> ContentControl {
    ContentControl {
        alias: case::sentence_case(slot.label()),
        tag: element(slot),
        id: stencil::TEXT,
        binding: Binding {
            prefix_mappings: format!("xmlns:cv='{}'", store.namespace),
            xpath: format!("{}/cv:{}[1]", stencil::TEXT, element(slot)),
            store_item: store.item,
        },
        shows_placeholder: content == Content::Placeholder,
        text: stencil::TEXT,
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
