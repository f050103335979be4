//! What the rules about the signature share.

use crate::check::Examined;
use crate::check::components::Part;
use crate::standard::wording;
use crate::vietnamese::forms;

/// How the titles of deputies begin.
pub(super) const DEPUTIES: [&str; 2] = ["PHÓ", "THỨ TRƯỞNG"];

/// How the titles of heads begin. A collective is no head: `BAN`, `HỘI ĐỒNG`, `ỦY BAN`.
const HEADS: [&str; 18] = [
    "GIÁM ĐỐC",
    "TỔNG GIÁM ĐỐC",
    "CHỦ TỊCH",
    "CHỦ NHIỆM",
    "BỘ TRƯỞNG",
    "CỤC TRƯỞNG",
    "CHI CỤC TRƯỞNG",
    "TỔNG CỤC TRƯỞNG",
    "VỤ TRƯỞNG",
    "TRƯỞNG",
    "HIỆU TRƯỞNG",
    "VIỆN TRƯỞNG",
    "THỦ TRƯỞNG",
    "ĐỘI TRƯỞNG",
    "HẠT TRƯỞNG",
    "TRẠM TRƯỞNG",
    "CHÁNH",
    "TỔNG BIÊN TẬP",
];

/// The words of a line of the signature in capitals, tidied.
pub(super) fn line(letter: &Examined<'_>, part: &Part) -> String {
    forms::tidy(&letter.seen(part)).to_uppercase()
}

/// What stands after an abbreviation of authority, however it is written: `KT.`, `KT`, `K/T`.
pub(super) fn after<'l>(line: &'l str, abbreviation: &str) -> Option<&'l str> {
    let mut rest = line;
    for letter in abbreviation.trim_end_matches('.').chars() {
        rest = rest.trim_start_matches(['/', '.']).strip_prefix(letter)?;
    }
    rest.starts_with(['.', ' ', '/']).then(|| rest.trim_start_matches(['.', '/', ' ']))
}

/// Whether a line begins as one of these titles does.
fn begins(line: &str, titles: &[&str]) -> bool {
    titles
        .iter()
        .any(|title| line.strip_prefix(title).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

/// Whether a title is that of a deputy.
pub(super) fn is_deputy(title: &str) -> bool {
    begins(title, &DEPUTIES)
}

/// Whether a title is that of a single person, head or deputy.
pub(super) fn is_of_person(title: &str) -> bool {
    begins(title, &HEADS) || is_deputy(title)
}

/// Whether a line says that the signer signs on behalf of a single person, which is not done.
pub(super) fn is_on_behalf_of_person(line: &str) -> bool {
    after(line, wording::ON_BEHALF_OF).is_some_and(is_of_person)
}

/// Whether the signer signs for somebody else: in place, by order, by authorisation.
pub(super) fn is_for_another(line: &str) -> bool {
    [wording::IN_PLACE_OF, wording::BY_ORDER_OF, wording::AUTHORISED_BY]
        .iter()
        .any(|word| after(line, word).is_some())
}
