//! What the rules of margins share.

use crate::check::numbers;
use crate::check::rule::Metadata;
use crate::check::{Examined, Findings};
use crate::diagnostic::Diagnostic;
use crate::docx::read::{Orientation, PageMargins};
use crate::measure::Length;
use crate::standard::Bounds;

/// How far a margin may be off: programs round to points, inches and tenths of millimetres.
const TOLERANCE: Length = Length::mm(0.3);

/// A margin that is too small or too large.
pub(super) struct Margin {
    pub(super) found: Length,
    pub(super) bounds: Bounds<Length>,
    /// How many sections have it so.
    pub(super) sections: usize,
}

impl Margin {
    /// Tells of it.
    pub(super) fn tell(self, metadata: &Metadata) -> Diagnostic {
        metadata
            .finding()
            .with("found", numbers::mm(self.found))
            .with("least", numbers::mm(self.bounds.least))
            .with("most", numbers::mm(self.bounds.most))
            .with("sections", self.sections)
    }
}

/// Tells each wrong margin once, at the first section that has it, however many follow.
pub(super) fn check<F: Into<Diagnostic>>(
    letter: &Examined<'_>,
    findings: &mut Findings<'_>,
    (margin, bounds): (impl Fn(&PageMargins) -> Length, Bounds<Length>),
    finding: impl Fn(Margin) -> F,
) {
    let mut wrong: Vec<(Length, Vec<usize>)> = Vec::new();
    for (index, section) in letter.document.sections.iter().enumerate() {
        let found = margin(&section.margins);
        let fits = bounds.least - TOLERANCE <= found && found <= bounds.most + TOLERANCE;
        // The decree names edges of the page as it is read; a landscape page of tables is turned in the binder.
        if fits || section.page.seen() == Orientation::Landscape {
            continue;
        }
        match wrong.iter_mut().find(|(known, _)| *known == found) {
            Some((_, sections)) => sections.push(index),
            None => wrong.push((found, vec![index])),
        }
    }
    for (found, sections) in wrong {
        let margin = Margin { found, bounds, sections: sections.len() };
        findings.push(crate::check::findings::Spot::Section(sections[0]), finding(margin));
    }
}
