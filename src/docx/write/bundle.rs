//! The print bundle: many letters in one document, each with pages, page numbers and data of its own.
//!
//! The letters are made on any thread, each a [`Leaf`], and streamed into the [`Bundle`] in their order.

use std::collections::HashMap;
use std::io::{self, Seek, Write};

use super::markup::Markup;
use super::parts::{self, relation};
use super::sections::BundleEnds;
use super::slots::{self, Controls};
use super::stencil::Stencil;
use super::{DOCUMENT_END, DOCUMENT_START, add_pages_of_letter, appendix};
use crate::docx::package::Stream;
use crate::letter::Letter;

/// How many content controls a letter may have: five for itself and five for each appendix. Their ids are unique in
/// the document (ECMA-376 part 1 §17.5.2.18), so each letter has a range of its own, by its position.
const CONTROLS: u32 = 10_000;

/// The last position whose ids are all whole numbers of the schema (`xsd:int`).
const LAST_POSITION: u32 = i32::MAX as u32 / CONTROLS - 1;

/// One letter as it stands in a bundle: all of it that can be made before it is its turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    position: usize,
    /// The markup of the letter, then of each appendix, without the ends of their sections.
    sections: Vec<String>,
    contact_line: Option<String>,
    /// The element of this letter in the custom XML part.
    data: String,
    /// How many content controls the letter has.
    controls: u32,
}

impl Leaf {
    /// The letter of a position: its number among the letters of the run, where numbers may be left out.
    pub fn of(letter: &Letter, position: usize) -> Self {
        let before = u32::try_from(position).unwrap_or(u32::MAX).saturating_mul(CONTROLS);
        let mut markup = Markup::with(Controls::in_bundle(position, before));
        add_pages_of_letter(&mut markup, letter);
        let mut sections = vec![markup.take()];
        for index in 0..letter.appendices.len() {
            appendix::add(&mut markup, letter, index);
            sections.push(markup.take());
        }
        Self {
            position,
            sections,
            contact_line: letter.contact_line.clone(),
            data: slots::data_in_bundle(letter, position),
            controls: markup.controls.last() - before,
        }
    }
}

/// A bundle being written. What it keeps in memory of a letter is its number, symbol and date, and of the contact
/// lines each different one.
///
/// Every letter and every appendix begins on an odd page, so that in a bundle printed on both sides no sheet is of
/// two letters.
pub struct Bundle<W: Write + Seek> {
    package: Stream<W>,
    ends: BundleEnds,
    /// The section whose end is not written yet: the relation of the footer of its first page.
    open: Option<String>,
    last_position: Option<usize>,
    data: String,
    contact_lines: Vec<String>,
    /// The place of a line among them.
    places: HashMap<String, usize>,
}

impl<W: Write + Seek> Bundle<W> {
    /// Begins a bundle.
    ///
    /// # Errors
    /// If `out` cannot be written.
    pub fn new(out: W) -> io::Result<Self> {
        let mut package = parts::begin_bundle(out)?;
        package.write(DOCUMENT_START)?;
        Ok(Self {
            package,
            ends: BundleEnds::new(),
            open: None,
            last_position: None,
            data: String::new(),
            contact_lines: Vec::new(),
            places: HashMap::new(),
        })
    }

    /// Adds the next letter.
    ///
    /// # Errors
    /// If the bundle cannot be written or grows over 4 GiB before it is packed. Of kind
    /// [`InvalidInput`](io::ErrorKind::InvalidInput), and nothing written, if the positions do not rise, or are more
    /// than 214,747, or a letter has more than 1,999 appendices.
    pub fn add(&mut self, leaf: &Leaf) -> io::Result<()> {
        let is_next = self.last_position.is_none_or(|last| leaf.position > last);
        if !is_next || leaf.position > LAST_POSITION as usize || leaf.controls > CONTROLS {
            let message = format!("letter {} cannot stand here in the bundle", leaf.position);
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        self.last_position = Some(leaf.position);
        let contact = leaf.contact_line.as_deref().map(|line| relation::contact(self.place(line)));
        let mut footer = contact.as_deref().unwrap_or(relation::EMPTY_FOOTER);
        for section in &leaf.sections {
            if let Some(open) = self.open.replace(footer.to_owned()) {
                end(&mut self.package, &self.ends.followed, &open)?;
            }
            self.package.write(section)?;
            footer = relation::EMPTY_FOOTER;
        }
        self.data.push_str(&leaf.data);
        Ok(())
    }

    /// The place of a contact line among the different ones.
    fn place(&mut self, line: &str) -> usize {
        if let Some(place) = self.places.get(line) {
            return *place;
        }
        let place = self.contact_lines.len();
        self.contact_lines.push(line.to_owned());
        self.places.insert(line.to_owned(), place);
        place
    }

    /// Ends the bundle and gives back what it was written to.
    ///
    /// # Errors
    /// If the bundle cannot be written. Of kind [`InvalidInput`](io::ErrorKind::InvalidInput) if it has no letter:
    /// a document without a section is none.
    pub fn finish(mut self) -> io::Result<W> {
        let Some(open) = self.open.take() else {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "a bundle without a letter"));
        };
        end(&mut self.package, &self.ends.last, &open)?;
        self.package.write(DOCUMENT_END)?;
        let data = slots::data_part_of_bundle(&self.data);
        parts::finish_bundle(self.package, &data, &self.contact_lines)
    }
}

/// Ends a section whose first page has this footer.
fn end<W: Write + Seek>(package: &mut Stream<W>, end: &Stencil, footer: &str) -> io::Result<()> {
    let mut markup = String::new();
    end.fill(footer, &mut markup);
    package.write(&markup)
}
