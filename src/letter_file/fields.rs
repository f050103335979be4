//! Fields: values that a template wants, under names of its own.

use chrono::NaiveDate;

use super::{calendar, text};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::toml_reader::{Entry, Located, Section};

/// A field and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The name the template knows it by.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// The value as it is written, quotes and all; empty for a section.
    pub written: String,
    /// The value; None if it cannot be used, which has been reported.
    pub value: Option<FieldValue>,
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum FieldValue {
    /// Text, which may be several lines.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A decimal number.
    Decimal(f64),
    /// A date.
    Date(NaiveDate),
    /// The sum of a column of a data file.
    Sum {
        /// The file, relative to the letter file.
        file: Located<String>,
        /// The header of the column.
        column: Located<String>,
    },
}

impl FieldValue {
    /// The day that is meant, where the template wants a date: a date, or a text such as `05/11/2021`.
    pub fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::Date(day) => Some(*day),
            Self::Text(text) => calendar::day(text),
            Self::Integer(_) | Self::Decimal(_) | Self::Sum { .. } => None,
        }
    }
}

/// The section `[fields]`.
pub(super) fn read(root: &Section<'_>, report: &mut Report) -> Vec<Field> {
    let Some(section) = root.section("fields") else { return Vec::new() };
    let fields = section.entries().into_iter().map(|(name, entry)| {
        let place = entry.place.clone();
        let written = section.written(&name).to_owned();
        let value = value(&name, entry, report);
        Field { name, place, written, value }
    });
    fields.collect()
}

fn value(name: &str, entry: Located<Entry<'_>>, report: &mut Report) -> Option<FieldValue> {
    match entry.value {
        Entry::Text(text) => Some(FieldValue::Text(text)),
        Entry::Integer(number) => Some(FieldValue::Integer(number)),
        Entry::Date(date) => Some(FieldValue::Date(date)),
        Entry::Section(section) => {
            let file = text::required(&section, "sum", report);
            let column = text::required(&section, "column", report);
            Some(FieldValue::Sum { file: file?, column: column? })
        }
        Entry::Decimal(written) if is_grouped(&written) => {
            let whole = written.replace('.', "");
            let problem = Diagnostic::error("field-number-grouped").at(entry.place);
            report.push(problem.with("key", name).with("written", written).with("whole", whole));
            None
        }
        Entry::Decimal(written) => match written.parse() {
            Ok(number) if f64::is_finite(number) => Some(FieldValue::Decimal(number)),
            _ => {
                let problem = Diagnostic::error("field-number-infinite").at(entry.place);
                report.push(problem.with("key", name).with("written", written));
                None
            }
        },
    }
}

/// Whether a decimal looks like a whole number with the Vietnamese full stop between its thousands: `32.824`.
fn is_grouped(written: &str) -> bool {
    written.split_once('.').is_some_and(|(whole, rest)| {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        (1..=3).contains(&whole.len()) && whole != "0" && digits(whole) && rest.len() == 3 && digits(rest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_with_a_full_stop_between_its_thousands_is_not_a_decimal() {
        for (written, grouped) in [
            ("32.824", true),
            ("1.000", true),
            ("0.125", false),
            ("32.82", false),
            ("3e3", false),
            ("2.5", false),
        ] {
            assert_eq!(is_grouped(written), grouped, "{written}");
        }
    }
}
