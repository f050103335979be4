//! How the last paragraphs look: most paragraphs say the same of themselves as one of those before.

use std::collections::VecDeque;
use std::sync::Arc;

use crate::docx::read::effective::{Formats, RunBase};
use crate::docx::read::facts::{ParagraphFormat, RunFormat};
use crate::docx::read::properties::ParagraphProperties;
use crate::docx::read::styles::{ParagraphStyle, TablePart};
use crate::measure::FontSize;

/// How many are remembered: the cells of a row differ from each other, and the next row is like this one.
const REMEMBERED: usize = 8;

/// The last paragraphs that differ.
#[derive(Debug, Default)]
pub(super) struct Looks {
    looks: VecDeque<Arc<Look>>,
    formats: VecDeque<(Arc<Look>, FontSize, Arc<ParagraphFormat>)>,
}

/// What a paragraph and its cell say, and what follows from it.
#[derive(Debug)]
pub(super) struct Look {
    direct: ParagraphProperties,
    cell: Option<Arc<TablePart>>,
    style: Option<Arc<ParagraphStyle>>,
    /// All that holds for its characters, and for itself.
    pub(super) base: RunBase,
    pub(super) all: ParagraphProperties,
    pub(super) mark: Arc<RunFormat>,
}

impl Looks {
    /// What follows from what a paragraph and its cell say.
    pub(super) fn find(
        &mut self,
        formats: &mut Formats,
        direct: &ParagraphProperties,
        cell: Option<&Arc<TablePart>>,
    ) -> Arc<Look> {
        let is_same_cell = |known: Option<&Arc<TablePart>>| match (known, cell) {
            (None, None) => true,
            (Some(known), Some(cell)) => Arc::ptr_eq(known, cell),
            _ => false,
        };
        let known = self.looks.iter().find(|look| is_same_cell(look.cell.as_ref()) && look.direct == *direct);
        if let Some(known) = known {
            return Arc::clone(known);
        }
        let style = formats.styles.paragraph(direct.style.as_deref()).cloned();
        let base = formats.base(cell.map(|cell| &cell.run), style.as_deref());
        let mark = formats.run(&base, &direct.mark);
        let all = formats.paragraph_properties(cell.map(|cell| &cell.paragraph), style.as_deref(), direct);
        let look = Arc::new(Look { direct: direct.clone(), cell: cell.cloned(), style, base, all, mark });
        remember(&mut self.looks, Arc::clone(&look));
        look
    }

    /// The format of a paragraph whose first letters are of a size.
    pub(super) fn format(
        &mut self,
        formats: &mut Formats,
        look: &Arc<Look>,
        size: FontSize,
    ) -> Arc<ParagraphFormat> {
        let mut known = self.formats.iter();
        if let Some((.., format)) = known.find(|(known, of, _)| Arc::ptr_eq(known, look) && *of == size) {
            return Arc::clone(format);
        }
        let format = formats.paragraph(&look.all, look.style.as_deref(), size);
        remember(&mut self.formats, (Arc::clone(look), size, Arc::clone(&format)));
        format
    }
}

fn remember<T>(known: &mut VecDeque<T>, new: T) {
    if known.len() == REMEMBERED {
        known.pop_back();
    }
    known.push_front(new);
}
