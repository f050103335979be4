//! An authority abbreviated otherwise than with a full stop.
//!
//! # What is wrong
//! The authority of the signer begins with `K/T`, `TM` or the like.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 7 điểm b: `TM.`, `Q.`, `KT.`, `TL.`, `TUQ.`, each with a full stop. The slash is the way of documents of the Party.
//!
//! # What to do
//! Type the abbreviation as the finding says, and a space after it.
//!
//! # Bad
//! ```text
//! K/T GIÁM ĐỐC
//! ```
//!
//! # Good
//! ```text
//! KT. GIÁM ĐỐC
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "authority-abbreviation-wrong",
    clause: "ND30-PL1-II-7b-abbr-dot",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Signature,
};

/// An abbreviation that is written otherwise.
struct WrongAbbreviation {
    written: String,
    wanted: &'static str,
}

impl From<WrongAbbreviation> for Diagnostic {
    fn from(WrongAbbreviation { written, wanted }: WrongAbbreviation) -> Self {
        METADATA.finding().with("written", written).with("wanted", wanted)
    }
}

/// The abbreviations, none the beginning of one after it.
const ABBREVIATIONS: [&str; 5] = [
    wording::AUTHORISED_BY,
    wording::ON_BEHALF_OF,
    wording::IN_PLACE_OF,
    wording::BY_ORDER_OF,
    wording::ACTING,
];

/// The abbreviation that a line means to begin with, if it does not begin with it.
fn wanted(written: &str) -> Option<&'static str> {
    let letters: String = written.to_uppercase().chars().filter(|sign| !"./ ".contains(*sign)).collect();
    let wanted =
        ABBREVIATIONS.into_iter().find(|wanted| letters.starts_with(wanted.trim_end_matches('.')))?;
    let is_right = written.strip_prefix(wanted).is_some_and(|rest| rest.starts_with(' '));
    (!is_right).then_some(wanted)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(signature) = &letter.components.signature else { return };
    for part in &signature.authority {
        let written = forms::tidy(&letter.seen(part));
        if let Some(wanted) = wanted(&written) {
            findings.push(part, WrongAbbreviation { written, wanted });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_abbreviation_is_told() {
        for written in ["K/T GIÁM ĐỐC", "KT GIÁM ĐỐC", "KT.GIÁM ĐỐC", "K.T GIÁM ĐỐC", "T/L CHỦ TỊCH"]
        {
            let letter = good().with("KT. GIÁM ĐỐC", written);
            assert_eq!(letter.finds(), ["authority-abbreviation-wrong"], "{written}");
        }
        let collective = good().with("KT. GIÁM ĐỐC", "T/M ỦY BAN NHÂN DÂN\ncenter 14 bold | KT. CHỦ TỊCH");
        assert_eq!(collective.finds(), ["authority-abbreviation-wrong"]);
        assert_eq!(good().finds(), NOTHING);
        assert_eq!(good().with("KT. GIÁM ĐỐC", "TUQ. GIÁM ĐỐC").finds(), NOTHING);
    }
}
