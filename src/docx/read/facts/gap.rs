//! The space between two paragraphs.

use super::{Document, Paragraph, Switch};
use crate::measure::Length;

/// The space between two paragraphs that follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Gap {
    /// What the first one has below it.
    pub after: Length,
    /// What the second one has above it.
    pub before: Length,
}

impl Gap {
    /// The larger of the two: what programs have in common.
    pub fn larger(self) -> Length {
        self.after.max(self.before)
    }

    /// Both together.
    pub fn sum(self) -> Length {
        self.after + self.before
    }
}

impl Document {
    /// The space between a paragraph and the next one, contextual spacing taken into account; None if none follows.
    pub fn gap(&self, paragraph: &Paragraph) -> Option<Gap> {
        let next = self.next(paragraph)?;
        let is_same_style = paragraph.format.style == next.format.style;
        let kept = |of: &Paragraph, space: Length| {
            let is_left_out = is_same_style && of.format.switches.has(Switch::ContextualSpacing);
            if is_left_out { Length::ZERO } else { space }
        };
        Some(Gap {
            after: kept(paragraph, paragraph.format.space_after),
            before: kept(next, next.format.space_before),
        })
    }
}
