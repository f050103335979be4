//! Little room for the signature and the seal.
//!
//! # What is wrong
//! Between the title and the name, or another post of the signer above the name, is less than 15 mm, as far as it can be added up. A letter that has a picture there is signed already. The decree gives no number: so a note.
//!
//! # Why
//! Offices leave 3 to 4 cm between title and name; the seal alone is wider than 3 cm.
//!
//! # What to do
//! Leave 3 cm: Paragraph → Before of the name.
//!
//! # Bad
//! ```text
//! GIÁM ĐỐC
//! Họ và Tên
//! ```
//!
//! # Good
//! ```text
//! GIÁM ĐỐC
//! (3 cm)
//! Họ và Tên
//! ```

use crate::check::numbers;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::measure::Length;
use crate::standard::spacing;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "signature-room-too-small",
    clause: "CONV-sign-space",
    severity: Severity::Note,
    since: "0.1.0",
    topic: Topic::Signature,
};

/// The room there is.
struct TooSmall {
    room: Length,
}

impl From<TooSmall> for Diagnostic {
    fn from(TooSmall { room }: TooSmall) -> Self {
        METADATA
            .finding()
            .with("room", numbers::mm(room))
            .with("wanted", numbers::mm(spacing::SIGNATURE_ROOM))
    }
}

/// From here on there is room for a signature.
const LEAST: Length = Length::mm(15.0);

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(signature) = &letter.components.signature else { return };
    let (Some(room), Some(name)) = (signature.room, &signature.name) else { return };
    let is_signed = letter.document.shapes().any(|shape| shape.picture.is_some());
    if room < LEAST && !is_signed {
        findings.push(name, TooSmall { room });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn little_room_is_told() {
        assert_eq!(good().with("before 75 |", "before 6 |").finds(), ["signature-room-too-small"]);
        assert_eq!(good().with("before 75 |", "before 50 |").finds(), NOTHING);
        let post = |gap: &str| {
            let gap = format!("center 14 before {gap} |\ncenter 14 bold | GIÁM ĐỐC SỞ\n");
            good().with("center 14 before 75 |\n", &gap).finds()
        };
        assert_eq!(post("75"), NOTHING);
        assert_eq!(post("6"), ["signature-room-too-small"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
