//! What the letter is called: number, date, symbol, subject, urgency (ô 3, 4, 5b, 10b).

use super::text::{self, is_expression};
use super::{Agency, calendar, symbol};
use crate::diagnostic::{Diagnostic, Report};
use crate::letter::{PartialDate, Urgency};
use crate::toml_reader::{Located, Section};

/// Number, date, symbol, subject and urgency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The number, digits only, if it is known.
    pub number: Option<Located<String>>,
    /// The date, as far as it is known.
    pub date: PartialDate,
    /// The symbol: the one given, or the parts of the agency joined.
    pub symbol: Located<String>,
    /// The subject, without `V/v` and without a full stop.
    pub subject: Located<String>,
    /// How urgent the letter is.
    pub urgency: Option<Urgency>,
}

const KEYS: [&str; 5] = ["number", "date", "symbol", "subject", "urgency"];

/// The section `[document]`.
pub(super) fn read(root: &Section<'_>, agency: Option<&Agency>, report: &mut Report) -> Option<Heading> {
    let section = root.required_section("document", &KEYS)?;
    let number = number(&section, report);
    let date = calendar::partial(&section, "date", report);
    let symbol = symbol::read(&section, agency, report);
    let subject = text::required(&section, "subject", report).map(|subject| plain_subject(subject, report));
    let urgency = urgency(&section, report);
    Some(Heading { number, date, symbol: symbol?, subject: subject?, urgency })
}

/// Arabic digits (khoản 3 điểm a).
fn number(section: &Section<'_>, report: &mut Report) -> Option<Located<String>> {
    let number = text::of_number(section, "number")?;
    if number.value.bytes().all(|byte| byte == b'0') {
        report.push(Diagnostic::error("number-zero").at(number.place.clone()).with("written", &number.value));
    } else if !is_expression(&number.value) && !number.value.bytes().all(|byte| byte.is_ascii_digit()) {
        report.push(
            Diagnostic::error("number-not-digits").at(number.place.clone()).with("written", &number.value),
        );
    }
    Some(number)
}

/// The program writes `V/v` before the subject, and a subject has no full stop (khoản 5 điểm b).
fn plain_subject(subject: Located<String>, report: &mut Report) -> Located<String> {
    let mut plain = subject.value.as_str();
    if let Some(rest) = without_about(plain) {
        report.push(Diagnostic::warning("subject-begins-with-about").at(subject.place.clone()));
        plain = rest;
    }
    let without_stop = plain.trim_end_matches(['.', '/', ' ']);
    if plain.ends_with('.') && !without_stop.is_empty() {
        report.push(Diagnostic::warning("subject-ends-with-stop").at(subject.place.clone()));
        plain = without_stop;
    }
    Located { value: plain.to_owned(), place: subject.place }
}

/// The subject after `V/v` or `Về việc`, if it begins so and goes on.
fn without_about(subject: &str) -> Option<&str> {
    let opening = ["V/v", "v/v", "V/V", "Về việc", "về việc", "VỀ VIỆC"];
    let rest = opening.iter().find_map(|words| subject.strip_prefix(words))?;
    let rest = rest.strip_prefix(|mark: char| mark == ':' || mark == '.' || mark.is_whitespace())?;
    Some(rest.trim_start_matches([':', '.', ' '])).filter(|rest| !rest.is_empty())
}

/// The levels of Phụ lục I, Phần I, Mục III, khoản 2 điểm b, in any case and with the tone mark on either vowel.
fn urgency(section: &Section<'_>, report: &mut Report) -> Option<Urgency> {
    let written = text::optional(section, "urgency")?;
    let words: Vec<String> =
        written.value.split_whitespace().map(|word| word.to_lowercase().replace("oả", "ỏa")).collect();
    match words.join(" ").as_str() {
        "khẩn" => Some(Urgency::Urgent),
        "thượng khẩn" => Some(Urgency::VeryUrgent),
        "hỏa tốc" => Some(Urgency::Express),
        _ => {
            report
                .push(Diagnostic::error("urgency-unknown").at(written.place).with("written", written.value));
            None
        }
    }
}
