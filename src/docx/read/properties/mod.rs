//! Properties as one place of a document writes them, where each may be missing.

mod border;
mod color;
mod paragraph;
mod run;

pub(super) use border::border;
pub(super) use color::{ColorOf, ThemeColors, color, shading};
pub(super) use paragraph::{Jc, LineRule, NumberingOf, ParagraphProperties, TabChange};
pub(super) use run::{FontName, HintOf, RunProperties, ThemeFont, ThemeSlot};
