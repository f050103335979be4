//! A line Kèm theo with blank places in a letter that is issued.
//!
//! # What is wrong
//! Number or date are blank in the line below the title of an appendix, and the letter itself has its number. In an electronic document they may stay blank, on paper they may not; a file does not say which it is: so a note. Not in drafts.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 1 điểm c: on paper all places are filled in; in an electronic document they need not be.
//!
//! # What to do
//! Fill in number and date if the letter goes out on paper.
//!
//! # Bad
//! ```text
//! (Kèm theo Văn bản số ..../SNV-VP ngày ... tháng ... năm 2026 của Sở Nội vụ)
//! ```
//!
//! # Good
//! ```text
//! (Kèm theo Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)
//! ```

use crate::check::Mode;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::fold::fold;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "enclosed-with-blank",
    clause: "ND30-PL1-III-1c-kem-theo-paper",
    severity: Severity::Note,
    since: "0.1.0",
    topic: Topic::Appendix,
};

/// The line as it is written.
struct Blank {
    written: String,
}

impl From<Blank> for Diagnostic {
    fn from(Blank { written }: Blank) -> Self {
        METADATA.finding().with("written", written)
    }
}

/// Whether a place between two words has no digit.
fn is_blank(line: &str, (from, to): (&str, &str)) -> bool {
    let behind = line.split_once(from).map(|(_, behind)| behind);
    let between = behind.and_then(|behind| behind.split_once(to)).map(|(between, _)| between);
    between.is_some_and(|between| !between.contains(|sign: char| sign.is_ascii_digit()))
}

const PLACES: [(&str, &str); 3] = [(" số ", " ngày"), ("ngày", "tháng"), ("tháng", "năm")];

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let has_number = letter.components.number.as_ref().is_some_and(|number| !number.number.is_empty());
    if letter.mode == Mode::Draft || !has_number {
        return;
    }
    for found in letter.components.appendices.iter().filter_map(|appendix| appendix.enclosed_with.as_ref()) {
        let written = found.seen(letter.document);
        let line = fold(&written);
        if PLACES.into_iter().any(|place| is_blank(&line, place)) {
            findings.push(found, Blank { written: written.trim().to_owned() });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    use crate::check::Mode;

    #[test]
    fn blank_places_are_told() {
        let letter = good().with(
            "số 05/SNV-VP ngày 05 tháng 01 năm 2026 của",
            "số      /SNV-VP ngày     tháng     năm 2026 của",
        );
        assert_eq!(letter.finds(), ["enclosed-with-blank"]);
        assert_eq!(letter.finds_in(Mode::Draft), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
