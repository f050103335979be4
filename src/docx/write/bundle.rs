//! The print bundle: many letters in one document, each with pages, page numbers and data of its own.
//!
//! The letters are made on any thread, each a [`Leaf`], and streamed into the [`Bundle`] in their order.

use std::collections::HashMap;
use std::io::{self, Seek, Write};

use super::markup::Markup;
use super::parts::{self, relation};
use super::sections::{BUNDLE_NAMESPACES, BundleEnds};
use super::slots::{self, Controls};
use super::stencil::Stencil;
use super::{DOCUMENT_END, add_pages_of_letter, appendix, document_start};
use crate::docx::package::Stream;
use crate::letter::Letter;

/// How many content controls a letter may have: five for itself and five for each appendix. Their ids are unique in
/// the document (ECMA-376 part 1 §17.5.2.18), so each letter has a range of its own, by its position.
const CONTROLS: u32 = 10_000;

/// The last position whose ids Word can hold: 32 bits, one of them the sign.
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
        package.write(&document_start(BUNDLE_NAMESPACES))?;
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
    /// [`InvalidInput`](io::ErrorKind::InvalidInput), and nothing written, if the positions do not rise or go
    /// over 214,747, or a letter has more than 1,999 appendices.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::{
        Alignment, Appendix, Archive, Block, Column, ColumnWidth, Group, Inline, Letterhead, PartialDate,
        Signature, Table,
    };
    use std::io::{Cursor, ErrorKind, Read};

    fn letter(contact_line: Option<&str>, appendices: usize) -> Letter {
        let column = Column { header: "STT".into(), alignment: Alignment::Center, width: ColumnWidth::Rest };
        let groups = vec![Group { label: String::new(), rows: vec![vec!["1".into()]] }];
        let table = Table { columns: vec![column], group_column: None, groups };
        let text = Inline::Text { text: "Nội dung./.".into(), bold: false, italic: false };
        Letter {
            letterhead: Letterhead { parent: None, issuer: "Sở A".into(), place: "Hà Nội".into() },
            number: None,
            symbol: "STTTT".into(),
            date: PartialDate::default(),
            subject: "báo cáo".into(),
            urgency: None,
            addressees: vec!["Sở B".into()],
            body: vec![Block::Paragraph(vec![text])],
            signature: Signature {
                authority: vec![], title: "Giám đốc".into(), name: "Họ Tên".into()
            },
            recipients: vec![],
            archive: Archive { office: "VT".into(), unit: None, copies: None },
            contact_line: contact_line.map(str::to_owned),
            appendices: vec![Appendix { title: "Danh sách".into(), table }; appendices],
        }
    }

    fn bundle(leaves: &[Leaf]) -> Vec<u8> {
        let mut bundle = Bundle::new(Cursor::new(Vec::new())).unwrap();
        for leaf in leaves {
            bundle.add(leaf).unwrap();
        }
        bundle.finish().unwrap().into_inner()
    }

    fn part(docx: &[u8], name: &str) -> String {
        let mut text = String::new();
        let mut package = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
        package.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    /// The values of an attribute, in order.
    fn values<'a>(markup: &'a str, attribute: &str) -> Vec<&'a str> {
        let opening = format!("{attribute}=\"");
        markup.split(&opening).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
    }

    #[test]
    fn every_section_begins_on_an_odd_page_with_its_own_numbers_and_its_own_first_footer() {
        let letters = [letter(Some("a"), 2), letter(None, 0), letter(Some("b"), 0), letter(Some("a"), 1)];
        let leaves: Vec<Leaf> = letters.iter().zip(1..).map(|(letter, at)| Leaf::of(letter, at)).collect();
        let docx = bundle(&leaves);
        let document = part(&docx, "word/document.xml");
        let sections: Vec<&str> = document.split("<w:sectPr").skip(1).collect();
        for section in &sections {
            let types = values(section, "<w:type w:val");
            assert_eq!(types, ["oddPage", "nextPage"], "{section}");
            assert!(section.contains("<mc:Choice Requires=\"w15\"><w:type w:val=\"oddPage\""), "{section}");
            assert!(section.contains("w:start=\"1\""), "{section}");
        }
        let footers = sections.iter().flat_map(|section| values(section, "w:type=\"first\" r:id"));
        let none = "rId7";
        let expected = ["contact1", none, none, none, "contact2", "contact1", none];
        assert_eq!(footers.collect::<Vec<_>>(), expected);
        let relations = part(&docx, "word/_rels/document.xml.rels");
        for (number, line) in [(1, "a"), (2, "b")] {
            assert!(relations.contains(&format!("Target=\"contact{number}.xml\"")), "{relations}");
            assert!(part(&docx, &format!("word/contact{number}.xml")).contains(&format!(">{line}</w:t>")));
        }
        assert!(document.ends_with("</w:sectPr></w:body></w:document>"));
    }

    #[test]
    fn every_control_has_an_id_of_its_own_and_the_data_of_its_letter() {
        let letters: Vec<Letter> =
            [3, 17, 18].map(|number| Letter { number: Some(number.to_string()), ..letter(None, 1) }).into();
        let leaves: Vec<Leaf> =
            letters.iter().zip([3, 17, 18]).map(|(letter, at)| Leaf::of(letter, at)).collect();
        let docx = bundle(&leaves);
        let document = part(&docx, "word/document.xml");
        let mut ids = values(&document, "<w:id w:val");
        assert_eq!(ids.len(), 30);
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 30);
        let data = part(&docx, "customXml/item1.xml");
        let paths = values(&document, "w:xpath");
        for (paths, number) in paths.chunks(10).zip(["03", "17", "18"]) {
            let position = number.trim_start_matches('0');
            let own = format!("/cv:letters[1]/cv:letter{position}[1]/cv:");
            assert!(paths.iter().all(|path| path.starts_with(&own)), "{paths:?}");
            assert_eq!((paths[0], paths[5]), (&*format!("{own}number[1]"), paths[0]));
            assert!(data.contains(&format!("<letter{position}><number>{number}</number>")), "{data}");
        }
        assert!(part(&docx, "customXml/itemProps1.xml").contains(values(&document, "w:storeItemID")[0]));
    }

    #[test]
    fn a_bundle_without_a_letter_is_none() {
        let bundle = Bundle::new(Cursor::new(Vec::new())).unwrap();
        assert_eq!(bundle.finish().unwrap_err().kind(), ErrorKind::InvalidInput);
    }

    #[test]
    fn a_letter_that_would_take_the_ids_of_another_is_refused() {
        let mut bundle = Bundle::new(Cursor::new(Vec::new())).unwrap();
        bundle.add(&Leaf::of(&letter(None, 0), 5)).unwrap();
        let refused = [
            Leaf::of(&letter(None, 0), 5),
            Leaf::of(&letter(None, 0), 4),
            Leaf::of(&letter(None, 0), 214_748),
            Leaf::of(&letter(None, 0), usize::MAX),
            Leaf { controls: CONTROLS + 1, ..Leaf::of(&letter(None, 0), 6) },
        ];
        for leaf in refused {
            assert_eq!(bundle.add(&leaf).unwrap_err().kind(), ErrorKind::InvalidInput, "{}", leaf.position);
        }
        let last = Leaf::of(&letter(None, 3), 214_747);
        assert_eq!(last.controls, 20);
        bundle.add(&Leaf { controls: CONTROLS, ..last }).unwrap();
        let docx = bundle.finish().unwrap().into_inner();
        let document = part(&docx, "word/document.xml");
        let ids = values(&document, "<w:id w:val");
        assert!(ids.iter().all(|id| id.parse::<i32>().is_ok()), "{:?}", ids.last());
    }
}
