//! A national title on two lines.
//!
//! # What is wrong
//! The national title is wider than the room it has, measured with the metrics of Times New Roman, or is parted by a break.
//!
//! # Why
//! The decree does not say it; offices send back a letter whose national title breaks.
//!
//! # What to do
//! Widen the right column, or set national title, motto and place to 12, 13 and 13 pt.
//!
//! # Bad
//! ```text
//! CỘNG HÒA XÃ HỘI CHỦ NGHĨA
//! VIỆT NAM
//! ```
//!
//! # Good
//! ```text
//! CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
//! ```

use crate::check::numbers;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::measure::Length;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "national-title-wrapped",
    clause: "CONV-qh-one-line",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::NationalTitle,
};

/// How wide the words are, and how wide their room is.
struct Wrapped {
    width: Length,
    room: Length,
}

impl From<Wrapped> for Diagnostic {
    fn from(Wrapped { width, room }: Wrapped) -> Self {
        METADATA.finding().with("width", numbers::mm(width)).with("room", numbers::mm(room))
    }
}

/// By how much words may be too wide: programs round the widths of columns.
const TOLERANCE: Length = Length::mm(1.5);

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(title) = &letter.components.national_title else { return };
    let part = title.first();
    // What stands beside something else in one paragraph shares its room.
    let is_alone = !letter.paragraph(part).text().trim().contains('\t');
    let Some(room) = part.room(letter.document).filter(|_| is_alone) else { return };
    let width = part.width(letter.document);
    if room > Length::ZERO && width > room + TOLERANCE {
        findings.push(title, Wrapped { width, room });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_title_that_breaks_is_told() {
        let narrow = good().with("@table 65 100", "@table 75 90");
        assert_eq!(narrow.finds(), ["national-title-wrapped"]);
        assert_eq!(good().with("@table 65 100", "@table 64 101").finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
