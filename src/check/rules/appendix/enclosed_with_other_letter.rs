//! An appendix that names another letter.
//!
//! # What is wrong
//! The line *Kèm theo* has another number, symbol or date than the letterhead. What is blank in either is not
//! compared, nor is a line that names another type of text (*Kèm theo Quyết định …*).
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 1 điểm c: number and symbol and date of the letter.
//!
//! # What to do
//! Write number, symbol and date as in the letterhead.
//!
//! # Bad
//! ```text
//! Số: 05/SNV-VP … (Kèm theo Văn bản số 50/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)
//! ```
//!
//! # Good
//! ```text
//! Số: 05/SNV-VP … (Kèm theo Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)
//! ```

use crate::check::components::{Found, NumberLine};
use crate::check::rule::{Metadata, Topic};
use crate::check::said::comparable_code;
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::date;
use crate::vietnamese::date_reading::dates_in;
use crate::vietnamese::fold::fold_without_marks;
use crate::vietnamese::words::tokens;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "enclosed-with-other-letter",
    clause: "ND30-PL1-III-1c-kem-theo",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Appendix,
};

/// A line that names something else than the letterhead.
struct OtherLetter {
    what: &'static str,
    written: String,
    letterhead: String,
}

impl From<OtherLetter> for Diagnostic {
    fn from(OtherLetter { what, written, letterhead }: OtherLetter) -> Self {
        METADATA.finding().with("what", what).with("written", written).with("right", letterhead)
    }
}

/// What the letter may be called in the line.
const LETTER: [&str; 4] = ["van ban", "cong van", "cv", "so"];

/// Whether the line names a letter, and no decision or plan that goes with it.
fn names_letter(line: &str) -> bool {
    let key = fold_without_marks(line);
    let after = key.split_once("kem theo").map(|(_, after)| after.trim_start());
    after.is_some_and(|after| {
        LETTER.iter().any(|name| after.strip_prefix(name).is_some_and(|rest| rest.starts_with(' ')))
    })
}

/// Number and symbol as a line writes them; None if the number is blank or there is none.
fn code(line: &str) -> Option<&str> {
    let (_, after) = line.split_once(" số ").or_else(|| line.split_once(" số: "))?;
    let code = after.trim_start();
    let end = [" ngày", " của", ")", ","].iter().filter_map(|end| code.find(end)).min().unwrap_or(code.len());
    let code = code[..end].trim();
    let is_filled = code.starts_with(|sign: char| sign.is_ascii_digit()) && code.contains('/');
    is_filled.then_some(code)
}

fn other_code(number: &NumberLine, line: &str) -> Option<OtherLetter> {
    if number.number.is_empty() {
        return None;
    }
    let letterhead = format!("{}/{}", number.number, number.symbol.trim());
    let written = code(line).filter(|code| comparable_code(code) != comparable_code(&letterhead))?;
    Some(OtherLetter { what: "number", written: written.to_owned(), letterhead })
}

fn other_date(letter: &Examined<'_>, line: &str) -> Option<OtherLetter> {
    let (issued, tokens) = (letter.date()?, tokens(line));
    let mention = dates_in(&tokens).into_iter().next()?;
    mention.date().filter(|date| *date != issued)?;
    let written = line[mention.range(&tokens)].to_owned();
    Some(OtherLetter { what: "date", written, letterhead: date::long(issued) })
}

fn others(letter: &Examined<'_>, found: &Found) -> Vec<OtherLetter> {
    let line = found.seen(letter.document);
    if !names_letter(&line) {
        return Vec::new();
    }
    let code = letter.components.number.as_ref().and_then(|number| other_code(number, &line));
    code.into_iter().chain(other_date(letter, &line)).collect()
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for found in letter.components.appendices.iter().filter_map(|appendix| appendix.enclosed_with.as_ref()) {
        for other in others(letter, found) {
            findings.push(found, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_number_or_date_is_told() {
        let letter =
            |words: &str| good().with("Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026", words).finds();
        for slip in [
            "Văn bản số 50/SNV-VP ngày 05 tháng 01 năm 2026",
            "Công văn số 05/STC-VP ngày 05 tháng 01 năm 2026",
            "Văn bản số 05/SNV-VP ngày 06/01/2026",
        ] {
            assert_eq!(letter(slip), ["enclosed-with-other-letter"], "{slip}");
        }
        for fine in ["Công văn số 5/SNV-VP ngày 05/01/2026", "Kế hoạch số 50/KH-SNV ngày 06/01/2026"]
        {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
        let blank = letter("Văn bản số     /SNV-VP ngày     tháng 01 năm 2026");
        assert_eq!(blank, ["enclosed-with-blank"]);
    }
}
