//! Lists of people and bodies: addressees, recipients, contacts, and the copy that is kept (ô 9a, 9b).

use super::document::Heading;
use super::{symbol, text};
use crate::diagnostic::{Diagnostic, Report};
use crate::standard::wording::ADDRESSEES;
use crate::toml_reader::{Located, Section};

/// Someone to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The name.
    pub name: Located<String>,
    /// The form of address: `đ/c`, `ông`, `bà`.
    pub address: Option<Located<String>>,
    /// The telephone number, as it is to be printed.
    pub phone: Option<Located<String>>,
}

/// One line of the recipients.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// The body or group.
    pub name: Located<String>,
    /// Why it receives the letter, without brackets.
    pub purpose: Option<Located<String>>,
}

/// The copy that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Archive {
    /// The records office.
    pub office: String,
    /// The unit that drafted the letter: the one given, or the unit part of the symbol.
    pub unit: Option<String>,
    /// How many copies are kept.
    pub copies: Option<String>,
}

/// The records office (Văn thư), where the letter file names none.
const RECORDS_OFFICE: &str = "VT";

/// The key `addressees`: at least one.
pub(super) fn addressees(root: &Section<'_>, report: &mut Report) -> Vec<Located<String>> {
    let Some(written) = root.texts("addressees") else {
        if root.place_of("addressees").is_none() {
            report.push(Diagnostic::error("addressees-missing").at(root.place().clone()));
        }
        return Vec::new();
    };
    let addressees: Vec<_> = written
        .into_iter()
        .map(|addressee| without_marks(without_dear(addressee, report), report))
        .filter(|addressee| !addressee.value.is_empty())
        .collect();
    if addressees.is_empty() {
        let place = root.place_of("addressees").unwrap_or_else(|| root.place().clone());
        report.push(Diagnostic::error("addressees-missing").at(place));
    }
    addressees
}

/// The sections `[[recipients]]`, without the lines that the program writes itself.
pub(super) fn recipients(root: &Section<'_>, report: &mut Report) -> Vec<Recipient> {
    let recipients = root.sections("recipients").into_iter().filter_map(|section| {
        let name = text::required(&section, "name", report);
        let purpose = text::optional(&section, "purpose").map(without_brackets);
        let name = without_marks(name?, report);
        if is_written_by_program(&name.value) {
            let told = Diagnostic::warning("recipient-written-by-program").at(name.place);
            report.push(told.with("written", name.value));
            return None;
        }
        Some(Recipient { name, purpose })
    });
    recipients.collect()
}

/// The sections `[[contacts]]`.
pub(super) fn contacts(root: &Section<'_>, report: &mut Report) -> Vec<Contact> {
    let contacts = root.sections("contacts").into_iter().filter_map(|section| {
        let name = text::required(&section, "name", report);
        let address = text::optional(&section, "address");
        let phone = phone(&section, report);
        Some(Contact { name: name?, address, phone })
    });
    contacts.collect()
}

/// A telephone number begins with a zero, which a number without quotes cannot have.
fn phone(section: &Section<'_>, report: &mut Report) -> Option<Located<String>> {
    let Some(number) = section.integer_as_text("phone") else { return text::optional(section, "phone") };
    report.push(Diagnostic::error("phone-unquoted").at(number.place).with("written", number.value));
    None
}

/// The section `[archive]`; without it, the records office and the unit of the symbol.
pub(super) fn archive(root: &Section<'_>, document: Option<&Heading>, report: &mut Report) -> Archive {
    let unit_of_symbol = document.and_then(|document| symbol::unit(&document.symbol.value));
    let section = root.section("archive");
    let section = section.as_ref();
    let office = section.and_then(|section| text::optional(section, "office"));
    let unit = section.and_then(|section| section.text("unit"));
    let copies = section.and_then(|section| text::of_number(section, "copies"));
    if let (Some(unit), Some(expected)) = (&unit, unit_of_symbol)
        && unit.value.trim() != expected
    {
        report.push(
            Diagnostic::warning("archive-unit-differs")
                .at(unit.place.clone())
                .with("written", unit.value.trim())
                .with("expected", expected),
        );
    }
    let unit =
        unit.map_or_else(|| unit_of_symbol.map(str::to_owned), |unit| Some(unit.value.trim().to_owned()));
    Archive {
        office: office.map_or_else(|| RECORDS_OFFICE.to_owned(), |office| office.value),
        unit: unit.filter(|unit| !unit.is_empty()),
        copies: copies.map(|copies| copies.value),
    }
}

/// The text without the dash and the end mark of a list, which the program writes itself (khoản 9 điểm d).
fn without_marks(item: Located<String>, report: &mut Report) -> Located<String> {
    let text = item.value.trim();
    let plain = text.strip_prefix(['-', '–', '+', '•']).unwrap_or(text).trim_start();
    let plain = plain.strip_suffix([';', ',', '.']).unwrap_or(plain).trim_end();
    if plain != text && !plain.is_empty() {
        report.push(Diagnostic::warning("list-mark-written").at(item.place.clone()).with("written", text));
    }
    Located { value: plain.to_owned(), place: item.place }
}

/// The addressee without `Kính gửi`, which the program writes itself.
fn without_dear(addressee: Located<String>, report: &mut Report) -> Located<String> {
    let dear = ADDRESSEES.trim_end_matches(':');
    let rest = match addressee.value.trim().get(..dear.len()) {
        Some(opening) if opening.to_lowercase() == dear.to_lowercase() => {
            &addressee.value.trim()[dear.len()..]
        }
        _ => return addressee,
    };
    let rest = rest.trim_start_matches([':', ' ']).to_owned();
    let warning = Diagnostic::warning("addressee-begins-with-dear").at(addressee.place.clone());
    report.push(warning.with("written", &addressee.value));
    Located { value: rest, place: addressee.place }
}

fn without_brackets(purpose: Located<String>) -> Located<String> {
    let purpose = purpose.map(|purpose| purpose.trim_end_matches([';', ',', '.', ' ']).to_owned());
    purpose.map(|purpose| match purpose.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(inner) => inner.trim().to_owned(),
        None => purpose,
    })
}

/// `Như trên` is the first line of the recipients and `Lưu: VT, ...` the last.
fn is_written_by_program(name: &str) -> bool {
    let name = name.to_lowercase();
    ["như trên", "như kính gửi", "lưu"].contains(&name.as_str())
        || ["lưu:", "lưu :", "lưu vt"].iter().any(|opening| name.starts_with(opening))
}
