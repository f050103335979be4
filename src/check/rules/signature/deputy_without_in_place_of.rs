//! A deputy who signs without KT..
//!
//! # What is wrong
//! The title is that of a deputy, and no line says in whose place (`KT.`), by whose order (`TL.`) or by whose authorisation (`TUQ.`) the deputy signs. So it is where the title of the head stands above that of the deputy without `KT.`, and where a deputy signs by order (`TL.`) of the head, which is for the heads of units. Both only where the two titles are of one post: another post of the signer may stand below the title. Where `TM.` stands before the title of a person, that is told instead. One who is in charge signs with `KT.` too.
//!
//! # Why
//! Điều 13 khoản 1: the head may let deputies sign in place of the head.
//!
//! # What to do
//! Type `KT.` and the title of the head on a line above.
//!
//! # Bad
//! ```text
//! PHÓ GIÁM ĐỐC
//! ```
//!
//! # Good
//! ```text
//! KT. GIÁM ĐỐC
//! PHÓ GIÁM ĐỐC
//! ```

use super::shared;
use crate::check::components::Part;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "deputy-without-in-place-of",
    clause: "ND30-D13-1",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Signature,
};

/// The title as it is written, and what is wrong.
struct Deputy {
    written: String,
    slip: Slip,
}

/// Where `KT.` is missing.
enum Slip {
    /// The line of the head.
    Line,
    /// Before the title of the head.
    Head(String),
    /// In place of `TL.`, before the title of the head.
    Order(String),
}

impl From<Deputy> for Diagnostic {
    fn from(Deputy { written, slip }: Deputy) -> Self {
        let (slip, head) = match slip {
            Slip::Line => ("line", String::new()),
            Slip::Head(head) => ("head", head),
            Slip::Order(head) => ("order", head),
        };
        METADATA.finding().with("written", written).with("slip", slip).with("head", head)
    }
}

/// Whether a title is that of the deputy of this head and of no other.
fn is_deputy_of(title: &str, head: &str) -> bool {
    title.strip_prefix("PHÓ ") == Some(head) || (title, head) == ("THỨ TRƯỞNG", "BỘ TRƯỞNG")
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(signature) = &letter.components.signature else { return };
    let Some(part) = signature.titles.first() else { return };
    let lines = |parts: &[Part]| parts.iter().map(|part| shared::line(letter, part)).collect::<Vec<_>>();
    let (authority, titles) = (lines(&signature.authority), lines(&signature.titles));
    let written = titles[0].clone();
    let is_for_another = authority.iter().any(|line| shared::is_for_another(line));
    let is_told = authority.iter().any(|line| shared::is_on_behalf_of_person(line));
    let of = |word: &str| authority.iter().find_map(|line| shared::after(line, word));
    let ordering = || of(wording::BY_ORDER_OF).filter(|_| of(wording::IN_PLACE_OF).is_none());
    // A line that says so in capitals and in other words is left to people.
    if shared::is_deputy(&written) && !is_for_another && !is_told {
        findings.push(part, Deputy { written, slip: Slip::Line });
    } else if let Some(deputy) =
        titles.get(1).filter(|title| is_deputy_of(title, &written) && !is_for_another)
    {
        findings.push(part, Deputy { written: format!("{written}, {deputy}"), slip: Slip::Head(written) });
    } else if let Some(head) = ordering().filter(|head| is_deputy_of(&written, head)) {
        findings.push(part, Deputy { slip: Slip::Order(head.to_owned()), written });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_deputy_alone_is_told() {
        let alone = good().without("14 bold | KT. GIÁM ĐỐC");
        assert_eq!(alone.finds(), ["deputy-without-in-place-of"]);
        assert_eq!(
            good().with("KT. GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN").finds(),
            ["deputy-without-in-place-of"]
        );
        assert_eq!(good().with("KT. GIÁM", "TM. GIÁM").finds(), ["on-behalf-of-person"]);
        assert_eq!(good().with("KT. GIÁM", "TUQ. GIÁM").finds(), NOTHING);
        for head in ["GIÁM", "TL. GIÁM", "TM. ỦY BAN NHÂN DÂN\ncenter 14 bold | GIÁM"] {
            assert_eq!(good().with("KT. GIÁM", head).finds(), ["deputy-without-in-place-of"], "{head}");
        }
        // Another post of the signer, and the deputy of a unit by order of the head above it.
        let other_post = alone.with("PHÓ GIÁM ĐỐC", "TRƯỞNG BAN\ncenter 14 bold | PHÓ GIÁM ĐỐC SỞ NỘI VỤ");
        assert_eq!(other_post.finds(), NOTHING);
        let of_unit = good().with("KT. GIÁM", "TL. GIÁM").with("PHÓ GIÁM ĐỐC", "PHÓ CHÁNH VĂN PHÒNG");
        assert_eq!(of_unit.finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
