//! What styles inherit.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::table::{Condition, TablePart, TableStyle};
use super::written::{StyleKind, WrittenStyle, WrittenStyles};
use super::{CharacterStyle, ParagraphStyle, Styles};
use crate::docx::read::numbering::{NO_LIST, Numbering};
use crate::docx::read::properties::{ParagraphProperties, RunProperties};

/// A style with all that it inherits.
#[derive(Clone, Debug, Default)]
struct Inherited {
    paragraph: ParagraphProperties,
    outside_list: ParagraphProperties,
    run: RunProperties,
    parts: HashMap<Condition, TablePart>,
    row_band: Option<i32>,
    column_band: Option<i32>,
}

impl WrittenStyles {
    /// Every style with all that it inherits, and one that inherits from itself, if there is one.
    pub(in crate::docx::read) fn inherit(self, numbering: &Numbering) -> (Styles, Option<String>) {
        let mut circle = None;
        let mut inherited: HashMap<&str, Inherited> = HashMap::new();
        for id in self.styles.keys() {
            let (waiting, is_circle) = self.ancestors(id, &inherited);
            if let (true, None, Some(style)) = (is_circle, &circle, self.styles.get(id)) {
                circle = Some(style.name.clone());
            }
            for id in waiting.into_iter().rev() {
                let style = &self.styles[id];
                let base = style.based_on.as_deref().filter(|base| self.is_of_kind(base, style.kind));
                let mut whole = base.and_then(|base| inherited.get(base)).cloned().unwrap_or_default();
                whole.add(id, style, numbering);
                inherited.insert(id, whole);
            }
        }
        let mut styles = Styles::default();
        let mut inherited: HashMap<String, Inherited> =
            inherited.into_iter().map(|(id, whole)| (id.to_owned(), whole)).collect();
        (styles.default_run, styles.default_paragraph) = (self.default_run, self.default_paragraph);
        for (id, style) in self.styles {
            let whole = inherited.remove(&id).unwrap_or_default();
            styles.add(id, style, whole);
        }
        (styles, circle)
    }

    fn is_of_kind(&self, id: &str, kind: StyleKind) -> bool {
        self.styles.get(id).is_some_and(|style| style.kind == kind)
    }

    /// A style and those it is based on, as far as they are not known yet; and whether one of them is based on itself.
    fn ancestors<'a>(&'a self, id: &'a str, known: &HashMap<&str, Inherited>) -> (Vec<&'a str>, bool) {
        let mut waiting = Vec::new();
        let mut seen = HashSet::new();
        let mut next = Some(id);
        while let Some(id) = next {
            if known.contains_key(id) {
                break;
            }
            let Some((id, style)) = self.styles.get_key_value(id) else { break };
            if !seen.insert(id.as_str()) {
                return (waiting, true);
            }
            waiting.push(id.as_str());
            next = style.based_on.as_deref().filter(|base| self.is_of_kind(base, style.kind));
        }
        (waiting, false)
    }
}

impl Inherited {
    fn add(&mut self, id: &str, style: &WrittenStyle, numbering: &Numbering) {
        self.outside_list.override_with(&style.paragraph);
        if style.paragraph.numbering.list == Some(NO_LIST) {
            self.paragraph = self.outside_list.clone();
            self.paragraph.numbering = style.paragraph.numbering;
        } else if style.paragraph.numbering.list.is_some() {
            // What the list says of indents stands between what is inherited and what the style says itself.
            let mut list = style.paragraph.numbering;
            list.level = list.level.or_else(|| numbering.level_of_style(list.list, id));
            if let Some(level) = numbering.level(list) {
                self.paragraph.override_with(&level.paragraph);
            }
            self.paragraph.override_with(&style.paragraph);
            self.paragraph.numbering = list;
        } else {
            self.paragraph.override_with(&style.paragraph);
            if let Some(level) = numbering.level_of_style(self.paragraph.numbering.list, id) {
                self.paragraph.numbering.level = Some(level);
            }
        }
        self.run.override_with(&style.run);
        for (condition, part) in &style.table {
            self.parts.entry(*condition).or_default().override_with(part);
        }
        self.row_band = style.row_band.or(self.row_band);
        self.column_band = style.column_band.or(self.column_band);
    }
}

impl Styles {
    fn add(&mut self, id: String, style: WrittenStyle, whole: Inherited) {
        let name: Arc<str> = style.name.into();
        match style.kind {
            StyleKind::Paragraph => {
                let Inherited { paragraph, outside_list, run, .. } = whole;
                let added = Arc::new(ParagraphStyle { name, paragraph, outside_list, run });
                if style.is_usual {
                    self.usual_paragraph = Some(Arc::clone(&added));
                }
                self.paragraphs.insert(id, added);
            }
            StyleKind::Character => {
                let added = Arc::new(CharacterStyle { name, run: whole.run });
                if style.is_usual {
                    self.usual_character = Some(Arc::clone(&added));
                }
                self.characters.insert(id, added);
            }
            StyleKind::Table => {
                let band = |band: Option<i32>| band.and_then(|band| usize::try_from(band).ok()).unwrap_or(1);
                let (row_band, column_band) = (band(whole.row_band), band(whole.column_band));
                let added = Arc::new(TableStyle { name, parts: whole.parts, row_band, column_band });
                if style.is_usual {
                    self.usual_table = Some(Arc::clone(&added));
                }
                self.tables.insert(id, added);
            }
            StyleKind::Numbering => {}
        }
    }
}
