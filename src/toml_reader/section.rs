//! One table of a TOML file, asked key by key.

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Document, Located, join};
use crate::diagnostic::{Diagnostic, Place};
use crate::nearest::nearest;

/// A table of the file: the root, a `[section]`, or one of several `[[sections]]`.
///
/// Every method that reads a key gives None where the key is not there, and where its value is of the wrong
/// kind; the latter is reported when the document is finished.
#[derive(Debug)]
pub struct Section<'document> {
    document: &'document Document<'document>,
    name: String,
    table: &'document DeTable<'document>,
    place: Place,
}

/// A value of a section whose keys the author chooses.
#[derive(Debug)]
pub enum Entry<'document> {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A decimal number, as it is written.
    Decimal(String),
    /// A date.
    Date(NaiveDate),
    /// A section inside this one.
    Section(Section<'document>),
}

/// What may be a TOML date or a text in quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateOrText {
    /// A date.
    Date(NaiveDate),
    /// A text.
    Text(String),
}

impl<'document> Section<'document> {
    pub(super) fn new(
        document: &'document Document<'document>,
        table: &'document DeTable<'document>,
    ) -> Self {
        Self::opened(document, String::new(), table, Place::file(document.file))
    }

    fn opened(
        document: &'document Document<'document>,
        name: String,
        table: &'document DeTable<'document>,
        place: Place,
    ) -> Self {
        document.asked.borrow_mut().entry(name.clone()).or_default();
        Self { document, name, table, place }
    }

    /// Where the section begins; for the root, the whole file.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Where a key stands, if it is there.
    pub fn place_of(&self, key: &str) -> Option<Place> {
        let (key, _) = self.table.get_key_value(key)?;
        Some(self.document.place(key.span().start))
    }

    /// A text.
    pub fn text(&self, key: &str) -> Option<Located<String>> {
        self.read(key, "text", |value| value.as_str().map(str::to_owned))
    }

    /// A text that must be there: its absence is reported at the section.
    pub fn required_text(&self, key: &str) -> Option<Located<String>> {
        self.require(key, "toml-key-missing");
        self.text(key)
    }

    /// The digits of a whole number, for a text that may stand without quotes. A value of another kind is left to
    /// who reads the key next.
    pub fn integer_as_text(&self, key: &str) -> Option<Located<String>> {
        let value = self.value(key)?;
        self.located(value, value.get_ref().as_integer().map(|integer| integer.as_str().to_owned()))
    }

    /// A list of texts; a single text is a list of one.
    pub fn texts(&self, key: &str) -> Option<Vec<Located<String>>> {
        if let Some(value) = self.value(key)
            && let Some(text) = value.get_ref().as_str()
        {
            return Some(self.located(value, Some(text.to_owned())).into_iter().collect());
        }
        let texts = self.array(key, "text-list")?.iter().map(|item| {
            let text = item.get_ref().as_str().map(str::to_owned);
            self.located(item, text).or_else(|| self.mismatch(key, item, "text-list"))
        });
        // Every item is looked at before the list is given up for one of them.
        texts.collect::<Vec<_>>().into_iter().collect()
    }

    /// A whole number.
    pub fn integer(&self, key: &str) -> Option<Located<i64>> {
        self.read(key, "integer", integer)
    }

    /// `true` or `false`.
    pub fn boolean(&self, key: &str) -> Option<Located<bool>> {
        self.read(key, "boolean", |value| match value {
            DeValue::Boolean(value) => Some(*value),
            _ => None,
        })
    }

    /// A date, or a text in its stead.
    pub fn date_or_text(&self, key: &str) -> Option<Located<DateOrText>> {
        self.read(key, "date", |value| match value {
            DeValue::String(text) => Some(DateOrText::Text(text.to_string())),
            _ => date(value).map(DateOrText::Date),
        })
    }

    /// The value of a key as it is written, quotes and all; empty if the key is not there.
    pub fn written(&self, key: &str) -> &'document str {
        let value = self.table.get(key).and_then(|value| self.document.source.get(value.span()));
        value.unwrap_or_default()
    }

    /// All keys, for a section whose keys the author chooses: none of them is unknown.
    pub fn keys(&self) -> Vec<String> {
        let keys: Vec<String> = self.table.keys().map(|key| key.get_ref().to_string()).collect();
        self.document.asked.borrow_mut().entry(self.name.clone()).or_default().extend(keys.iter().cloned());
        keys
    }

    /// All keys with their values, for a section whose keys the author chooses.
    pub fn entries(&self) -> Vec<(String, Located<Entry<'document>>)> {
        self.keys().into_iter().filter_map(|key| self.entry(&key).map(|entry| (key, entry))).collect()
    }

    fn entry(&self, key: &str) -> Option<Located<Entry<'document>>> {
        let value = self.value(key)?;
        if let DeValue::Table(table) = value.get_ref() {
            let section = self.inner(key, table, value);
            return Some(Located { place: section.place.clone(), value: Entry::Section(section) });
        }
        self.read(key, "entry", |value| match value {
            DeValue::String(text) => Some(Entry::Text(text.to_string())),
            DeValue::Integer(_) => integer(value).map(Entry::Integer),
            DeValue::Float(decimal) => Some(Entry::Decimal(decimal.as_str().to_owned())),
            _ => date(value).map(Entry::Date),
        })
    }

    /// One of a few texts, each of which stands for a value. Anything else is reported.
    pub fn choice<T: Copy>(&self, key: &str, options: &[(&str, T)]) -> Option<Located<T>> {
        let value = self.value(key)?;
        let written = match value.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Table(_) | DeValue::Array(_) => return self.mismatch(key, value, "text"),
            _ => self.written(key).to_owned(),
        };
        let place = self.document.place(value.span().start);
        self.choose(key, Located { value: written, place }, options)
    }

    /// A choice that must be there: its absence is reported at the section.
    pub fn required_choice<T: Copy>(&self, key: &str, options: &[(&str, T)]) -> Option<Located<T>> {
        self.require(key, "toml-key-missing");
        self.choice(key, options)
    }

    /// A list of texts, each one of a few that stand for a value. Any other text is reported and left out.
    pub fn choices<T: Copy>(&self, key: &str, options: &[(&str, T)]) -> Vec<Located<T>> {
        let written = self.texts(key).unwrap_or_default();
        written.into_iter().filter_map(|written| self.choose(key, written, options)).collect()
    }

    fn choose<T: Copy>(
        &self,
        key: &str,
        written: Located<String>,
        options: &[(&str, T)],
    ) -> Option<Located<T>> {
        if let Some((_, value)) = options.iter().find(|(name, _)| *name == written.value) {
            return Some(written.map(|_| *value));
        }
        let names = || options.iter().map(|(name, _)| *name);
        let problem = Diagnostic::error("toml-choice-unknown")
            .at(written.place)
            .with("key", key)
            .with("known", names().collect::<Vec<_>>().join(", "));
        let problem = match nearest(&written.value, names()) {
            Some(name) => problem.with("advice", "nearest").with("nearest", name),
            None => problem.with("advice", "none"),
        };
        self.document.push(problem.with("written", written.value));
        None
    }

    /// A section inside this one.
    pub fn section(&self, key: &str) -> Option<Section<'document>> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(self.inner(key, table, value)),
            _ => self.mismatch(key, value, "section"),
        }
    }

    /// A section that must be there: its absence is reported at this one, or where its keys stand without it.
    pub fn required_section(&self, key: &str, keys: &[&str]) -> Option<Section<'document>> {
        self.require(key, "toml-section-missing");
        let section = self.section(key);
        if section.is_none() {
            let mut asked = self.document.asked.borrow_mut();
            asked.entry(join(&self.name, key)).or_default().extend(keys.iter().map(ToString::to_string));
        }
        section
    }

    /// The sections of a list of sections (`[[key]]`), in order; none if the key is not there.
    pub fn sections(&self, key: &str) -> Vec<Section<'document>> {
        let items = self.array(key, "section-list").unwrap_or_default();
        let sections = items.iter().filter_map(|item| match item.get_ref() {
            DeValue::Table(table) => Some(self.inner(key, table, item)),
            _ => self.mismatch(key, item, "section-list"),
        });
        sections.collect()
    }

    fn inner(
        &self,
        key: &str,
        table: &'document DeTable<'document>,
        value: &Spanned<DeValue<'_>>,
    ) -> Section<'document> {
        let place = self.document.place(value.span().start);
        Self::opened(self.document, join(&self.name, key), table, place)
    }

    fn value(&self, key: &str) -> Option<&'document Spanned<DeValue<'document>>> {
        self.document.asked.borrow_mut().entry(self.name.clone()).or_default().insert(key.to_owned());
        self.table.get(key)
    }

    fn array(&self, key: &str, wanted: &'static str) -> Option<&'document [Spanned<DeValue<'document>>]> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::Array(items) => Some(items),
            _ => self.mismatch(key, value, wanted),
        }
    }

    fn read<T>(
        &self,
        key: &str,
        wanted: &'static str,
        convert: impl FnOnce(&DeValue<'_>) -> Option<T>,
    ) -> Option<Located<T>> {
        let value = self.value(key)?;
        self.located(value, convert(value.get_ref())).or_else(|| self.mismatch(key, value, wanted))
    }

    fn located<T>(&self, value: &Spanned<DeValue<'_>>, converted: Option<T>) -> Option<Located<T>> {
        let place = self.document.place(value.span().start);
        converted.map(|value| Located { value, place })
    }

    fn require(&self, key: &str, code: &'static str) {
        if !self.table.contains_key(key) {
            let section = if self.name.is_empty() { "none" } else { self.name.as_str() };
            let problem = Diagnostic::error(code).at(self.place.clone());
            let problem = problem.with("key", join(&self.name, key)).with("name", key);
            self.document.push(problem.with("section", section));
        }
    }

    fn mismatch<T>(&self, key: &str, value: &Spanned<DeValue<'_>>, wanted: &'static str) -> Option<T> {
        let problem = Diagnostic::error("toml-type-mismatch")
            .at(self.document.place(value.span().start))
            .with("key", key)
            .with("found", kind(value.get_ref()))
            .with("wanted", wanted);
        self.document.push(problem);
        None
    }
}

fn integer(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// A date without a time of day.
fn date(value: &DeValue<'_>) -> Option<NaiveDate> {
    let moment = value.as_datetime().filter(|moment| moment.time.is_none())?;
    let date = moment.date?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

/// The kind of a value, as the messages name it.
fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "decimal",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "section",
    }
}
