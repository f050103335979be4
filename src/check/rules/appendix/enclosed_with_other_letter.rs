//! An appendix that names another letter.
//!
//! # What is wrong
//! The line *Kèm theo* has another number, symbol, date or agency than the letterhead. What is blank in either is not
//! compared, nor is an agency of another kind or one that is abbreviated, nor is a line that names another type of text (*Kèm theo Quyết định …*).
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
use crate::vietnamese::forms;
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

/// The name of an agency as two of them are compared: folded, without signs and *và*, the abbreviations of common words written out.
fn comparable_agency(name: &str) -> String {
    let key = fold_without_marks(name);
    let words =
        key.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty() && *word != "va");
    let words = words.map(|word| match word {
        "ubnd" => "uy ban nhan dan",
        "hdnd" => "hoi dong nhan dan",
        word => word,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Another department, committee or bureau than the one that issues: of the same kind, and neither name goes on with the other.
fn other_agency(letter: &Examined<'_>, line: &str) -> Option<OtherLetter> {
    const KINDS: [&str; 5] = ["so ", "uy ban nhan dan ", "cuc ", "chi cuc ", "bo "];
    let issuer = forms::tidy(&letter.components.issuing_agency.as_ref()?.seen(letter.document));
    let written = forms::tidy(line.rsplit_once(" của ")?.1).trim_end_matches([')', '.', ' ']).to_owned();
    let is_short = |word: &str| {
        word.chars().count() > 1 && word.chars().all(|letter| letter.is_uppercase() || letter == '&')
    };
    let is_abbreviated = written.split(' ').skip(1).any(is_short) || issuer.contains('&');
    let (named, own) = (comparable_agency(&written), comparable_agency(&issuer));
    let is_alike = KINDS.iter().any(|kind| named.starts_with(kind) && own.starts_with(kind));
    let is_same = named.starts_with(&own) || own.starts_with(&named);
    (is_alike && !is_same && !is_abbreviated).then_some(OtherLetter {
        what: "agency",
        written,
        letterhead: issuer,
    })
}

fn others(letter: &Examined<'_>, found: &Found) -> Vec<OtherLetter> {
    let line = found.seen(letter.document);
    if !names_letter(&line) {
        return Vec::new();
    }
    let code = letter.components.number.as_ref().and_then(|number| other_code(number, &line));
    code.into_iter().chain(other_date(letter, &line)).chain(other_agency(letter, &line)).collect()
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
        let of = |agency: &str| good().with("2026 của Sở Nội vụ)", &format!("2026 của {agency})")).finds();
        assert_eq!(of("Sở Tài chính"), ["enclosed-with-other-letter"]);
        for fine in ["Sở Nội vụ tỉnh Thái Nguyên", "Giám đốc Sở Nội vụ", "Sở NV", "UBND tỉnh Thái Nguyên"]
        {
            assert_eq!(of(fine), NOTHING, "{fine}");
        }
        let blank = letter("Văn bản số     /SNV-VP ngày     tháng 01 năm 2026");
        assert_eq!(blank, ["enclosed-with-blank"]);
    }
}
