//! A national title on two lines.
//!
//! # What is wrong
//! The national title is wider than the room it has, measured with the metrics of Times New Roman, or is parted by a break. One that is too large is told as such, and not that it has no room for it.
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
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "national-title-wrapped",
    clause: "CONV-qh-one-line",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::NationalTitle,
};

/// How the words come to stand on two lines.
enum Wrapped {
    Narrow { width: Length, room: Length },
    Parted,
}

impl From<Wrapped> for Diagnostic {
    fn from(wrapped: Wrapped) -> Self {
        match wrapped {
            Wrapped::Narrow { width, room } => METADATA
                .finding()
                .with("because", "narrow")
                .with("width", numbers::mm(width))
                .with("room", numbers::mm(room)),
            Wrapped::Parted => METADATA.finding().with("because", "break"),
        }
    }
}

/// By how much words may be too wide: programs round the widths of columns.
const TOLERANCE: Length = Length::mm(1.5);

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(title) = &letter.components.national_title else { return };
    if title.parts().len() > 1 {
        findings.push(title, Wrapped::Parted);
        return;
    }
    let part = title.first();
    let is_large = letter.runs(part).iter().any(|(run, _)| run.format.size > sizes::NATIONAL_TITLE.most);
    // What stands beside something else in one paragraph shares its room.
    let is_alone = !letter.paragraph(part).text().trim().contains('\t');
    let Some(room) = part.room(letter.document).filter(|_| is_alone && !is_large) else { return };
    let width = part.width(letter.document);
    if room > Length::ZERO && width > room + TOLERANCE {
        findings.push(title, Wrapped::Narrow { width, room });
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
        let title = "center 13 bold | CỘNG HÒA XÃ HỘI CHỦ NGHĨA";
        let parted = good().with(title, &format!("{title}{{br}}"));
        assert_eq!(parted.finds(), ["national-title-wrapped"]);
        let paragraphs = good().with(title, &format!("{title}\ncenter 13 bold |"));
        assert_eq!(paragraphs.finds(), ["national-title-wrapped"]);
    }

    #[test]
    fn a_title_that_is_too_large_is_told_as_such() {
        let large = good().with("center 13 bold | CỘNG", "center 16 bold | CỘNG");
        assert_eq!(large.finds(), ["national-title-misformatted"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
