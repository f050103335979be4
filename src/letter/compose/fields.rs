//! The fields of the template: compared with what the letter file fills in, each of the kind the template wants.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::Lines;
use super::data::Sums;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::gazetteer::Province;
use crate::letter_file::{Field, FieldValue, Sources, is_expression};
use crate::nearest::nearest;
use crate::template::{self, FieldKind, Passage, Required, Template};
use crate::toml_reader::Located;

/// The values of the fields, by name.
#[derive(Debug)]
pub(super) struct Fields {
    values: BTreeMap<String, Filled>,
}

/// A field that is filled in.
#[derive(Debug)]
struct Filled {
    value: Value,
    place: Place,
    /// The value as it is written in the letter file.
    written: String,
}

/// The value of a field as the template sees it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Value {
    Text(String),
    Markdown(String),
    Integer(i64),
    Decimal(f64),
    Date(NaiveDate),
    /// The sum of a column over each province, by its code: a letter has that of its own.
    Sums(BTreeMap<&'static str, i64>),
}

impl Fields {
    /// Reads the fields. `sums` adds up the columns that a field may name.
    pub(super) fn read(sources: &Sources, template: &Template, sums: &Sums<'_>, report: &mut Report) -> Self {
        report_missing(sources, template, report);
        let mut values = BTreeMap::new();
        for field in &sources.fields {
            let Some(wanted) = template.fields.iter().find(|wanted| wanted.name == field.name) else {
                report.push(unknown(field, template));
                continue;
            };
            let written = field.value.as_ref();
            let Some(value) = written.and_then(|written| value(written, wanted.kind, sums, report)) else {
                continue;
            };
            if !value.is_of(wanted.kind) {
                report.push(wrong_kind(field, wanted));
                continue;
            }
            let (place, written) = (field.place.clone(), field.written.clone());
            values.insert(field.name.clone(), Filled { value, place, written });
        }
        for left_out in template.fields.iter().filter(|field| field.required == Required::No) {
            let place = Place::file(template.body_file.clone());
            let empty = Filled { value: Value::Text(String::new()), place, written: String::new() };
            values.entry(left_out.name.clone()).or_insert(empty);
        }
        Self { values }
    }

    /// The values without expressions, which other texts of the letter may name.
    pub(super) fn fixed(&self, province: Option<&Province>) -> BTreeMap<&str, Cow<'_, Value>> {
        let values = self.values.iter();
        values.filter_map(|(name, field)| Some((name.as_str(), field.value.fixed(province)?))).collect()
    }

    /// The values, the expressions in texts filled in. A province that a sum has no rows of is reported.
    pub(super) fn rendered(
        &self,
        province: Option<&Province>,
        lines: &mut Lines<'_>,
    ) -> BTreeMap<String, Value> {
        let rendered = self.values.iter().map(|(name, field)| {
            let (place, written) = (field.place.clone(), field.written.clone());
            let value = match &field.value {
                Value::Text(text) => Value::Text(lines.line(&Located { value: text.clone(), place })),
                Value::Markdown(text) => {
                    Value::Markdown(lines.markdown(Passage { text: text.clone(), written, place }))
                }
                Value::Sums(sums) => {
                    let sum = province.and_then(|province| sums.get(province.code()));
                    if sum.is_none() {
                        let problem =
                            Diagnostic::error("sum-of-province-missing").at(place).with("name", name);
                        let province = province.map(Province::name_in_sentence).unwrap_or_default();
                        lines.report.push(problem.with("province", province));
                    }
                    Value::Integer(sum.copied().unwrap_or_default())
                }
                other => other.clone(),
            };
            (name.clone(), value)
        });
        rendered.collect()
    }
}

impl Value {
    /// The value, if it is the same whatever the texts of the letter say.
    fn fixed(&self, province: Option<&Province>) -> Option<Cow<'_, Self>> {
        match self {
            Self::Text(text) | Self::Markdown(text) if is_expression(text) => None,
            Self::Sums(sums) => Some(Cow::Owned(Self::Integer(*sums.get(province?.code())?))),
            other => Some(Cow::Borrowed(other)),
        }
    }

    fn is_of(&self, kind: FieldKind) -> bool {
        matches!(
            (kind, self),
            (FieldKind::Text, Self::Text(_))
                | (FieldKind::Markdown, Self::Markdown(_))
                | (FieldKind::Number, Self::Integer(_) | Self::Decimal(_) | Self::Sums(_))
                | (FieldKind::Count, Self::Integer(0..) | Self::Sums(_))
                | (FieldKind::Date, Self::Date(_))
        )
    }
}

fn value(written: &FieldValue, wanted: FieldKind, sums: &Sums<'_>, report: &mut Report) -> Option<Value> {
    if wanted == FieldKind::Date
        && let Some(day) = written.day()
    {
        return Some(Value::Date(day));
    }
    match written {
        FieldValue::Text(text) if wanted == FieldKind::Markdown => Some(Value::Markdown(text.clone())),
        FieldValue::Text(text) => Some(Value::Text(text.clone())),
        FieldValue::Integer(number) => Some(Value::Integer(*number)),
        FieldValue::Decimal(number) => Some(Value::Decimal(*number)),
        FieldValue::Date(date) => Some(Value::Date(*date)),
        FieldValue::Sum { file, column } => {
            let sums = sums.of_column(file, column, report)?;
            let sums = sums.into_iter().map(|(province, sum)| Some((province, i64::try_from(sum).ok()?)));
            sums.collect::<Option<_>>().map(Value::Sums)
        }
    }
}

fn report_missing(sources: &Sources, template: &Template, report: &mut Report) {
    let is_filled = |wanted: &template::Field| sources.fields.iter().any(|field| field.name == wanted.name);
    for wanted in template.fields.iter().filter(|field| field.required == Required::Yes) {
        if !is_filled(wanted) {
            let problem = Diagnostic::error("field-missing").at(sources.template.place.clone());
            let problem = problem.with("name", &wanted.name).with("label", &wanted.label.vietnamese);
            report.push(problem.with("template", &template.name));
        }
    }
}

fn unknown(field: &Field, template: &Template) -> Diagnostic {
    let known: Vec<&str> = template.fields.iter().map(|field| field.name.as_str()).collect();
    let problem = Diagnostic::error("field-unknown")
        .at(field.place.clone())
        .with("name", &field.name)
        .with("template", &template.name)
        .with("fields", if known.is_empty() { "none" } else { "some" })
        .with("known", known.join(", "));
    match nearest(&field.name, known) {
        Some(name) => problem.with("advice", "nearest").with("nearest", name),
        None => problem.with("advice", "none"),
    }
}

fn wrong_kind(field: &Field, wanted: &template::Field) -> Diagnostic {
    let kind = match wanted.kind {
        FieldKind::Text | FieldKind::Markdown => "text",
        FieldKind::Number => "number",
        FieldKind::Count => "count",
        FieldKind::Date => "date",
    };
    Diagnostic::error("field-kind")
        .at(field.place.clone())
        .with("name", &field.name)
        .with("label", &wanted.label.vietnamese)
        .with("kind", kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_that_of_the_letters_province() {
        let sums = Value::Sums([("01", 7), ("19", 5)].into());
        let filled = Filled { value: sums, place: Place::file("letter.toml"), written: String::new() };
        let fields = Fields { values: [("locations".to_owned(), filled)].into() };
        let list = crate::gazetteer::ListId::October2021.list();
        let fixed = |province: &str| {
            let province = list.province(province).unwrap();
            fields.fixed(Some(province)).get("locations").map(|value| value.clone().into_owned())
        };
        assert_eq!(fixed("Hà Nội"), Some(Value::Integer(7)));
        assert_eq!(fixed("Thái Nguyên"), Some(Value::Integer(5)));
        assert_eq!(fixed("Hà Giang"), None);
    }

    #[test]
    fn a_count_is_whole_and_not_negative_and_a_number_may_be_any() {
        for (value, is_count) in [
            (Value::Integer(0), true),
            (Value::Integer(32_824), true),
            (Value::Integer(-5), false),
            (Value::Decimal(5.5), false),
        ] {
            assert_eq!(value.is_of(FieldKind::Count), is_count, "{value:?}");
            assert!(value.is_of(FieldKind::Number), "{value:?}");
        }
        assert!(!Value::Text("5".to_owned()).is_of(FieldKind::Count));
    }
}
