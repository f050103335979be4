//! What the expressions of a template and of a letter file see.

use chrono::NaiveDate;
use serde::Serialize;

use super::appendices::Titled;
use super::particulars::ParticularContact;
use super::subject::Subject;
use super::{Draft, Lines};
use crate::letter::{self, Letterhead};
use crate::letter_file::{Basis, Contact, Period, Texts};
use crate::template::Context;
use crate::toml_reader::Located;

#[derive(Serialize)]
struct PeriodView {
    from: NaiveDate,
    to: NaiveDate,
    days: i64,
}

#[derive(Serialize)]
struct AppendixView {
    label: String,
    title: String,
    key: &'static str,
}

#[derive(Serialize)]
pub(super) struct ContactView {
    name: String,
    address: String,
    phone: String,
}

#[derive(Serialize)]
pub(super) struct AgencyView<'a> {
    name: &'a str,
    parent: &'a str,
    place: &'a str,
}

#[derive(Serialize)]
pub(super) struct DocumentView<'a> {
    subject: &'a str,
    symbol: &'a str,
    number: &'a str,
    /// Once day, month and year are known.
    date: Option<NaiveDate>,
    day: Option<u32>,
    month: Option<u32>,
    year: Option<i32>,
}

/// Everything that does not depend on other texts of the letter file.
pub(super) fn of(draft: &Draft, subject: Option<Subject<'_>>) -> Context {
    let mut context = Context::new();
    if let Some(period) = draft.sources.period.value() {
        context.insert("period", &period_view(*period));
    }
    // A text may ask whether there is a group.
    context.insert("group", &None::<()>);
    if let Some(subject) = subject {
        subject.insert_into(&mut context);
    }
    context
}

/// `agency`: the names of the letterhead.
pub(super) fn agency(letterhead: &Letterhead) -> AgencyView<'_> {
    AgencyView {
        name: &letterhead.issuer,
        parent: letterhead.parent.as_deref().unwrap_or_default(),
        place: &letterhead.place,
    }
}

/// `document`: number, symbol, subject and the parts of the date that are known.
pub(super) fn document<'a>(texts: &'a Texts, subject: &'a str, symbol: &'a str) -> DocumentView<'a> {
    let number = texts.document.number.as_ref().map_or("", |number| number.value.as_str());
    let date = texts.document.date;
    let whole = date.day.and_then(|_| date.latest());
    DocumentView { subject, symbol, number, date: whole, day: date.day, month: date.month, year: date.year }
}

/// `appendices`: label, title and key of those that will be there.
pub(super) fn appendices(titled: &[Titled]) -> impl Serialize {
    let view = |(index, each): (usize, &Titled)| AppendixView {
        label: letter::appendix_label(index, titled.len()),
        title: each.appendix.title.clone(),
        key: each.key,
    };
    titled.iter().enumerate().map(view).collect::<Vec<_>>()
}

/// `bases`: their citations.
pub(super) fn bases(bases: &[Basis], lines: &mut Lines<'_>) -> Vec<String> {
    let citation = |basis: &Basis| Located { value: basis.citation(), place: basis.place.clone() };
    bases.iter().map(|basis| lines.line(&citation(basis))).collect()
}

/// `contacts`: who answers questions.
pub(super) fn contacts(contacts: &[Contact], lines: &mut Lines<'_>) -> Vec<ContactView> {
    let mut line = |text: Option<&Located<String>>| text.map(|text| lines.line(text)).unwrap_or_default();
    let view = |contact: &Contact| ContactView {
        name: line(Some(&contact.name)),
        address: line(contact.address.as_ref()),
        phone: line(contact.phone.as_ref()),
    };
    contacts.iter().map(view).collect()
}

/// `contacts`, where a letter of a batch has its own.
pub(super) fn particular_contacts(contacts: &[ParticularContact]) -> Vec<ContactView> {
    let view = |contact: &ParticularContact| ContactView {
        name: contact.name.clone(),
        address: contact.address.clone(),
        phone: contact.phone.clone(),
    };
    contacts.iter().map(view).collect()
}

fn period_view(period: Period) -> PeriodView {
    PeriodView { from: period.from, to: period.to, days: (period.to - period.from).num_days() + 1 }
}
