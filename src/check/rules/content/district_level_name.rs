//! A district in a letter after 1 July 2025.
//!
//! # What is wrong
//! Letterhead, addressees or recipients of a letter of July 2025 or later name a huyện, a quận, a thị xã, a thị trấn,
//! or an office of theirs. The text is left alone: it may tell of the past or cite older texts.
//!
//! # Why
//! Since 1 July 2025 there are two local levels, the province and the commune (Luật Tổ chức chính quyền địa phương
//! 72/2025/QH15).
//!
//! # What to do
//! Write to the communes, or to the office that took over.
//!
//! # Bad
//! ```text
//! Kính gửi: UBND các huyện, thành phố, thị xã
//! ```
//!
//! # Good
//! ```text
//! Kính gửi: UBND các xã, phường
//! ```

use crate::check::components::{Found, Part};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::words::{Token, TokenKind, tokens};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "district-level-name",
    clause: "CONV-two-levels",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Content,
};

/// A district-level name.
struct District {
    written: String,
    place: Place,
}

/// Where it stands.
#[derive(Clone, Copy)]
enum Place {
    Letterhead,
    Addressees,
    Recipients,
}

impl From<District> for Diagnostic {
    fn from(District { written, place }: District) -> Self {
        let place = match place {
            Place::Letterhead => "letterhead",
            Place::Addressees => "addressees",
            Place::Recipients => "recipients",
        };
        METADATA.finding().with("written", written).with("place", place)
    }
}

/// The first month with two levels.
const TWO_LEVELS: (i32, u32) = (2025, 7);
/// Offices that only districts had.
const OFFICES: [&str; 1] = ["phòng giáo dục và đào tạo"];

/// Whether a word names a unit there: not as a part of somebody's name.
fn names_unit(tokens: &[Token<'_>], at: usize) -> bool {
    let token = &tokens[at];
    let is_capitalised = token.is_capitalised() && token.text.chars().any(char::is_lowercase);
    let next = tokens.get(at + 1);
    let before = at.checked_sub(1).map(|before| tokens[before]);
    let follows_name = before.is_some_and(|before| {
        before.kind == TokenKind::Word
            && before.is_capitalised()
            && before.text.chars().any(char::is_lowercase)
    });
    let names = next.is_some_and(|next| {
        next.is_capitalised() || next.kind == TokenKind::Number || next.is_word("ủy") || next.is_word("uỷ")
    });
    !is_capitalised || names && !follows_name
}

/// The words of a unit or an office of a district.
fn district(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    if let Some(office) = OFFICES.iter().find(|office| lower.contains(*office)) {
        let start = lower.find(office)?;
        return Some(text.get(start..start + office.len()).unwrap_or(office).to_owned());
    }
    let tokens = tokens(text);
    let next_is = |at: usize, words: &[&str]| {
        words.iter().any(|word| tokens.get(at + 1).is_some_and(|next| next.is_word(word)))
    };
    (0..tokens.len()).find_map(|at| {
        let length = match &tokens[at] {
            token if token.is_word("huyện") || token.is_word("quận") => 1,
            token if token.is_word("thị") && next_is(at, &["xã", "trấn", "ủy", "uỷ"]) => 2,
            _ => return None,
        };
        let is_unit = if length == 1 { names_unit(&tokens, at) } else { true };
        is_unit.then(|| text[tokens[at].start..tokens[at + length - 1].end()].to_owned())
    })
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    if letter.year_and_month().is_none_or(|issued| issued < TWO_LEVELS) {
        return;
    }
    let components = &letter.components;
    let agencies = [&components.parent_agency, &components.issuing_agency].into_iter().flatten();
    let agencies = agencies.flat_map(Found::parts).map(|part| (part, Place::Letterhead));
    let addressees = components.addressees.iter().flat_map(|addressees| &addressees.items);
    let addressees = addressees.map(|part| (part, Place::Addressees));
    let recipients = components.recipients.iter().flat_map(|recipients| &recipients.items);
    let recipients = recipients.map(|part| (part, Place::Recipients));
    let parts: Vec<(&Part, Place)> = agencies.chain(addressees).chain(recipients).collect();
    for (part, place) in parts {
        if let Some(written) = district(&letter.seen(part)) {
            findings.push(part, District { written, place });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_district_is_told_in_letters_of_today_alone() {
        let to = |words: &str| good().with("gửi: Ủy ban nhân dân xã Tân Thái", &format!("gửi: {words}"));
        for slip in [
            "UBND các huyện, thành phố",
            "UBND huyện Đại Từ",
            "Thị xã Phổ Yên",
            "Huyện ủy Đại Từ",
            "Ủy ban nhân dân Quận 1",
            "Phòng Giáo dục và Đào tạo",
        ] {
            assert_eq!(to(slip).finds(), ["district-level-name"], "{slip}");
        }
        for fine in ["UBND các xã, phường, đặc khu", "Ông Nguyễn Văn Quận", "Bộ Chỉ huy Quân sự tỉnh"]
        {
            assert_eq!(to(fine).finds(), NOTHING, "{fine}");
        }
        let old = to("UBND các huyện").with_all("tháng 01 năm 2026", "tháng 01 năm 2025");
        assert_eq!(old.finds(), NOTHING);
        assert_eq!(
            good().with("UBND TỈNH THÁI NGUYÊN", "UBND HUYỆN ĐẠI TỪ").finds(),
            ["district-level-name"]
        );
    }
}
