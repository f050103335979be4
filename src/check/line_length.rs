//! How long the line below a text is, against the share of the text that the decree wants.

use super::components::{DrawnLine, Found};
use super::{Examined, numbers};
use crate::diagnostic::Diagnostic;
use crate::measure::{FontSize, Length};
use crate::standard::typeface::{self, Face};

/// The share of a text that the line below it may be.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) struct Share {
    pub(in crate::check) least: f64,
    pub(in crate::check) most: f64,
    /// How far the share may be off.
    pub(in crate::check) tolerance: f64,
}

impl Share {
    fn allows(self, line: Length, text: Length) -> bool {
        text.scale(self.least - self.tolerance) <= line && line <= text.scale(self.most + self.tolerance)
    }
}

/// A line that is too short or too long for the text above it.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) struct WrongLength {
    line: Length,
    text: Length,
    share: Share,
}

impl WrongLength {
    /// A drawn line that fits its text neither as it stands nor in the right words and size, which are bold: other rules see to
    /// those.
    pub(in crate::check) fn of(
        letter: &Examined<'_>,
        (above, line): (&Found, &DrawnLine),
        share: Share,
        (right_words, right_size): (&str, FontSize),
    ) -> Option<Self> {
        let line = line.length.filter(|_| line.kind.is_drawn())?;
        // Where the text takes several lines the last one counts: the decree does not say.
        let text = letter.last_line(above.last());
        let right_lines = above.last().broken(letter.document, right_words, (Face::Bold, right_size));
        let right_line = right_lines.last().map_or(right_words, String::as_str);
        let as_it_should_be = typeface::width(right_line, Face::Bold, right_size);
        let fits = share.allows(line, text) || share.allows(line, as_it_should_be);
        (!fits).then_some(Self { line, text, share })
    }

    /// Adds what there is to tell.
    pub(in crate::check) fn tell(self, finding: Diagnostic) -> Diagnostic {
        finding
            .with("line", numbers::mm(self.line))
            .with("text", numbers::mm(self.text))
            .with("least", numbers::mm(self.text.scale(self.share.least)))
            .with("most", numbers::mm(self.text.scale(self.share.most)))
    }
}
