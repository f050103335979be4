//! The fields that show page numbers, and on which pages they do.

use std::collections::HashMap;

use crate::docx::read::{Document, EvenAndOdd, Field, FieldId, FirstPage, ParagraphId, StoryId, StoryKind};

/// A field that shows the number of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageNumber {
    /// The field.
    pub field: FieldId,
    /// Its paragraph.
    pub paragraph: ParagraphId,
    /// Whether it stands in a header or a footer.
    pub region: StoryKind,
    /// The section whose pages show it, from 0.
    pub section: usize,
    /// The pages of the section that show it.
    pub of: PageOf,
}

/// Pages of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PageOf {
    /// All pages but those that have headers of their own.
    Default,
    /// The first page alone.
    First,
    /// The pages with even numbers.
    Even,
}

/// The most page numbers of a header that are looked at: with thousands of them, shown by thousands of sections, the list would
/// have no end.
const MOST: usize = 8;

/// Every page number that is shown, once for each section that shows it.
pub(super) fn all(document: &Document) -> Vec<PageNumber> {
    let mut fields: HashMap<StoryId, Vec<&Field>> = HashMap::new();
    for field in document.fields().filter(|field| field.name() == "PAGE") {
        let here = fields.entry(document.paragraph(field.paragraph).place.story).or_default();
        if here.len() < MOST {
            here.push(field);
        }
    }
    let mut found = Vec::new();
    for (index, section) in document.sections.iter().enumerate() {
        let first = section.first_page == FirstPage::Different;
        let even = document.even_and_odd_headers == EvenAndOdd::Apart;
        for stories in [section.headers, section.footers] {
            let shown = [
                (stories.first.filter(|_| first), PageOf::First),
                (stories.default, PageOf::Default),
                (stories.even.filter(|_| even), PageOf::Even),
            ];
            for (story, of) in shown {
                let Some(story) = story else { continue };
                let here = fields.get(&story).into_iter().flatten();
                found.extend(here.map(|field| PageNumber {
                    field: field.id,
                    paragraph: field.paragraph,
                    region: document.story(story).kind,
                    section: index,
                    of,
                }));
            }
        }
    }
    found
}
