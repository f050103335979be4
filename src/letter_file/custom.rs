//! What the decree does not forbid in so many words and an office would still send back: capitals, forms of
//! address and dates that cannot be meant.

use super::text::is_expression;
use super::{CitedDate, Period, Texts};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::toml_reader::Located;

/// A subject of more characters than this does not fit its box.
const LONGEST_SUBJECT: usize = 200;

/// Forms of address and remarks that do not belong to a signer's name.
const NOT_OF_A_NAME: [&str; 8] =
    ["đồng chí ", "đ/c ", "đ/c. ", "ông ", "bà ", "(đã ký)", "đã ký", "(ký tên)"];

/// Words that subjects begin with and names do not.
const OPENING_WORDS: [&str; 29] = [
    "ban hành",
    "báo cáo",
    "bổ sung",
    "chấn chỉnh",
    "cung cấp",
    "cử",
    "công bố",
    "góp ý",
    "gửi",
    "hướng dẫn",
    "kiểm tra",
    "kiện toàn",
    "mời",
    "phối hợp",
    "rà soát",
    "tham gia",
    "thông báo",
    "thực hiện",
    "tiếp tục",
    "tổ chức",
    "trả lời",
    "triển khai",
    "tăng cường",
    "xin ý kiến",
    "đăng ký",
    "đề nghị",
    "điều chỉnh",
    "đôn đốc",
    "đẩy mạnh",
];

/// Warns of what the texts of a letter should not look like.
pub(super) fn check(texts: &Texts, report: &mut Report) {
    for name in texts.agency.parent.iter().chain([&texts.agency.name]) {
        if is_in_capitals(&name.value) {
            report.push(told(Diagnostic::warning("agency-in-capitals"), name));
        }
    }
    if has_odd_form(&texts.agency.place.value) {
        report.push(told(Diagnostic::warning("place-form"), &texts.agency.place));
    }
    signer_name(&texts.signer.name, report);
    subject(&texts.document.subject, report);
}

/// Warns where the letter is older than what it is about.
pub(super) fn check_dates(texts: &Texts, period: Option<&Period>, date_at: &Place, report: &mut Report) {
    let Some(latest) = texts.document.date.latest() else { return };
    if let Some(period) = period.filter(|period| latest < period.to) {
        let warning = Diagnostic::warning("date-before-period-ends").at(date_at.clone());
        report.push(warning.with("to", period.to.format("%d/%m/%Y")));
    }
    for basis in &texts.bases {
        if let Some(CitedDate::Day(day)) = basis.date.as_ref().map(|date| date.value)
            && latest < day
        {
            let warning = Diagnostic::warning("date-before-basis").at(date_at.clone());
            report.push(warning.with("basis", &basis.kind.value).with("day", day.format("%d/%m/%Y")));
        }
    }
}

fn signer_name(name: &Located<String>, report: &mut Report) {
    let lowercase = name.value.to_lowercase();
    if NOT_OF_A_NAME.iter().any(|words| lowercase.starts_with(words) || lowercase.ends_with(words)) {
        report.push(told(Diagnostic::warning("signer-name-with-words"), name));
    } else if is_in_capitals(&name.value) || name.value.starts_with(char::is_lowercase) {
        report.push(told(Diagnostic::warning("signer-name-capitals"), name));
    }
}

fn subject(subject: &Located<String>, report: &mut Report) {
    let lowercase = subject.value.to_lowercase();
    let begins = |words: &&str| {
        lowercase.strip_prefix(*words).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    if subject.value.starts_with(char::is_uppercase) && OPENING_WORDS.iter().any(begins) {
        report.push(told(Diagnostic::warning("subject-begins-with-capital"), subject));
    }
    let length = subject.value.chars().count();
    if length > LONGEST_SUBJECT && !is_expression(&subject.value) {
        report.push(told(Diagnostic::warning("subject-long"), subject).with("length", length));
    }
}

/// Whether a name of several words has no small letter. One word may be an abbreviation.
fn is_in_capitals(text: &str) -> bool {
    text.split_whitespace().count() > 1
        && text.contains(char::is_uppercase)
        && !text.contains(char::is_lowercase)
        && !is_expression(text)
}

/// `TP. Hà Nội` and `hà nội` are not official names.
fn has_odd_form(place: &str) -> bool {
    let is_abbreviated = ["TP.", "TP ", "Tp.", "Tp ", "tp.", "T.", "H.", "P."];
    place.starts_with(char::is_lowercase) || is_abbreviated.iter().any(|opening| place.starts_with(opening))
}

fn told(diagnostic: Diagnostic, text: &Located<String>) -> Diagnostic {
    diagnostic.at(text.place.clone()).with("written", &text.value)
}
