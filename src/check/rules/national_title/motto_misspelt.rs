//! A motto with other letters, dashes or spaces than the decree has.
//!
//! # What is wrong
//! The three phrases begin with capitals, and a hyphen with a space on either side parts them. Word makes long dashes of them by itself.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 1 điểm b gives the words and says how they are parted.
//!
//! # What to do
//! Type the words again; where Word makes a long dash, undo once (Ctrl+Z).
//!
//! # Bad
//! ```text
//! Độc lập – Tự do – Hạnh phúc
//! Độc Lập-Tự Do-Hạnh Phúc
//! ```
//!
//! # Good
//! ```text
//! Độc lập - Tự do - Hạnh phúc
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;
use crate::vietnamese::{case, forms};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "motto-misspelt",
    clause: "ND30-PL1-II-1b-tn-text",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::NationalTitle,
};

/// The motto as it is written.
struct Misspelt {
    written: String,
    matter: Matter,
}

/// What is wrong with it.
enum Matter {
    /// Long dashes.
    Dashes,
    /// Capitals in the middle of the phrases.
    Capitals,
    /// Anything else.
    Words,
}

impl From<Misspelt> for Diagnostic {
    fn from(Misspelt { written, matter }: Misspelt) -> Self {
        let matter = match matter {
            Matter::Dashes => "dashes",
            Matter::Capitals => "capitals",
            Matter::Words => "words",
        };
        METADATA.finding().with("written", written).with("matter", matter).with("right", wording::MOTTO)
    }
}

fn matter(written: &str) -> Option<Matter> {
    let written = forms::to_nfc(written.trim());
    // All in capitals is another matter: see motto-misformatted.
    if written == wording::MOTTO || written == case::uppercase(wording::MOTTO) {
        return None;
    }
    let hyphens = written.replace(['–', '—', '\u{2011}', '−'], "-");
    if hyphens == wording::MOTTO {
        return Some(Matter::Dashes);
    }
    let is_same = hyphens.to_lowercase() == wording::MOTTO.to_lowercase();
    Some(if is_same { Matter::Capitals } else { Matter::Words })
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(motto) = &letter.components.motto else { return };
    let written = motto.seen(letter.document);
    if let Some(matter) = matter(&written) {
        findings.push(motto, Misspelt { written, matter });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn dashes_capitals_and_spaces_are_told() {
        for written in
            ["Độc lập – Tự do – Hạnh phúc", "Độc Lập - Tự Do - Hạnh Phúc", "Độc lập-Tự do-Hạnh phúc"]
        {
            let letter = good().with("Độc lập - Tự do - Hạnh phúc", written);
            assert_eq!(letter.finds(), ["motto-misspelt"], "{written}");
        }
        assert_eq!(good().finds(), NOTHING);
    }
}
