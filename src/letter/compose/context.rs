//! What the expressions of a template and of a letter file see.

use chrono::NaiveDate;
use serde::Serialize;

use super::Draft;
use super::appendices::Titled;
use crate::letter::{self, Letterhead};
use crate::letter_file::{Basis, Contact, Period, Texts};
use crate::template::Context;

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
struct ContactView<'a> {
    name: &'a str,
    address: &'a str,
    phone: &'a str,
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
pub(super) fn of(draft: &Draft) -> Context {
    let mut context = Context::new();
    let citations: Vec<String> = draft.texts.bases.iter().map(Basis::citation).collect();
    context.insert("bases", &citations);
    let contacts: Vec<ContactView<'_>> = draft.texts.contacts.iter().map(contact).collect();
    context.insert("contacts", &contacts);
    if let Some(period) = draft.sources.period.value() {
        context.insert("period", &period_view(*period));
    }
    if let Some(data) = &draft.data {
        data.insert_into(&mut context);
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

fn contact(contact: &Contact) -> ContactView<'_> {
    ContactView {
        name: &contact.name.value,
        address: contact.address.as_ref().map_or("", |address| &address.value),
        phone: contact.phone.as_ref().map_or("", |phone| &phone.value),
    }
}

fn period_view(period: Period) -> PeriodView {
    PeriodView { from: period.from, to: period.to, days: (period.to - period.from).num_days() + 1 }
}
