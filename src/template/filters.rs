//! The filters of a template: figures, dates and lists as Vietnamese letters write them.

use chrono::NaiveDate;
use tera::{Error, ErrorKind, Kwargs, State, StringInput, Tera, TeraResult, Value};

use crate::vietnamese::number_words::{ZeroTens, number_in_words};
use crate::vietnamese::{case, date, list, number};

/// For each filter an expression and what it gives. The tests render them all.
pub const EXAMPLES: &[(&str, &str)] = &[
    // Thousands with a full stop, decimals with a comma.
    ("{{ 32824 | number }}", "32.824"),
    ("{{ 12.5 | number }}", "12,5"),
    // With a unit that stays on the same line.
    ("{{ 7 | number(unit=\"ngày\") }}", "7\u{a0}ngày"),
    // In words; `zero="lẻ"` for those who say it so.
    ("{{ 105 | words }}", "một trăm linh năm"),
    ("{{ 105 | words(zero=\"lẻ\") }}", "một trăm lẻ năm"),
    // Dates.
    ("{{ \"2021-11-02\" | date }}", "02/11/2021"),
    ("{{ \"2022-01-05\" | long_date }}", "ngày 05 tháng 01 năm 2022"),
    // From a day to a day.
    (
        "{{ {\"from\": \"2021-10-25\", \"to\": \"2021-10-31\"} | period }}",
        "từ ngày 25/10/2021 đến ngày 31/10/2021",
    ),
    // Capitals: of all letters, of the first.
    ("{{ \"Phụ lục\" | upper }}", "PHỤ LỤC"),
    ("{{ \"đôn đốc thực hiện\" | sentence }}", "Đôn đốc thực hiện"),
    // A list in a sentence; `attribute` takes one field of each item.
    ("{{ [\"xã\", \"phường\", \"thị trấn\"] | join_and }}", "xã, phường và thị trấn"),
    ("{{ [{\"label\": \"I\"}, {\"label\": \"II\"}] | join_and(attribute=\"label\") }}", "I và II"),
];

/// Stands where a line must not be broken.
const NO_BREAK_SPACE: char = '\u{a0}';

/// Our own filters.
const OWN: &[&str] = &["number", "words", "date", "long_date", "period", "upper", "sentence", "join_and"];

/// The filters of Tera that are kept.
const OF_TERA: &[&str] = &[
    "safe",
    "default",
    "lower",
    "trim",
    "trim_start",
    "trim_end",
    "replace",
    "capitalize",
    "title",
    "truncate",
    "str",
    "int",
    "float",
    "length",
    "reverse",
    "split",
    "abs",
    "round",
    "first",
    "last",
    "nth",
    "join",
    "sort",
    "unique",
    "get",
    "values",
    "keys",
    "pairs",
    "group_by",
    "wordcount",
];

/// All filters there are, by name.
pub(super) fn names() -> Vec<String> {
    OWN.iter().chain(OF_TERA).map(|name| (*name).to_owned()).collect()
}

/// Adds the filters to an engine.
pub(super) fn register(tera: &mut Tera) {
    tera.register_filter("number", in_figures);
    tera.register_filter("words", in_words);
    tera.register_filter("date", |value: &Value, _: Kwargs, _: &State<'_>| to_date(value).map(date::short));
    tera.register_filter("long_date", |value: &Value, _: Kwargs, _: &State<'_>| {
        to_date(value).map(date::long)
    });
    tera.register_filter("period", period);
    tera.register_filter("upper", |text: StringInput<'_>, _: Kwargs, _: &State<'_>| {
        text.inherit_safety(case::uppercase(text.as_str()))
    });
    tera.register_filter("sentence", |text: StringInput<'_>, _: Kwargs, _: &State<'_>| {
        text.inherit_safety(case::sentence_case(text.as_str()))
    });
    tera.register_filter("join_and", join_and);
}

#[expect(clippy::needless_pass_by_value, reason = "the signature of a filter")]
fn in_figures(value: &Value, arguments: Kwargs, _: &State<'_>) -> TeraResult<String> {
    let figures = match value.as_i128() {
        Some(integer) => Some(number::integer(integer)),
        None => value.as_f64().and_then(number::decimal),
    };
    let figures = figures.ok_or_else(|| unsuitable("number", value))?;
    Ok(match arguments.get::<&str>("unit")? {
        None => figures,
        Some(unit) => format!("{figures}{NO_BREAK_SPACE}{unit}"),
    })
}

#[expect(clippy::needless_pass_by_value, reason = "the signature of a filter")]
fn in_words(value: &Value, arguments: Kwargs, _: &State<'_>) -> TeraResult<String> {
    let zero_tens = match arguments.get::<&str>("zero")? {
        None | Some("linh") => ZeroTens::Linh,
        Some("lẻ") => ZeroTens::Le,
        Some(other) => return Err(unsuitable("zero", &Value::from(other))),
    };
    let integer = value.as_i128().ok_or_else(|| unsuitable("integer", value))?;
    Ok(number_in_words(integer, zero_tens))
}

fn period(value: &Value, _: Kwargs, _: &State<'_>) -> TeraResult<String> {
    let end = |name| {
        value.get_from_path(name).filter(|_| value.is_map()).ok_or_else(|| unsuitable("period", value))
    };
    Ok(date::period(to_date(end("from")?)?, to_date(end("to")?)?))
}

#[expect(clippy::needless_pass_by_value, reason = "the signature of a filter")]
fn join_and(values: &[Value], arguments: Kwargs, _: &State<'_>) -> TeraResult<String> {
    let attribute = arguments.get::<&str>("attribute")?;
    let texts = values.iter().map(|value| match attribute {
        None => Ok(value.to_string()),
        Some(name) => {
            let field = value.get_from_path(name).filter(|_| value.is_map());
            field.map(ToString::to_string).ok_or_else(|| unsuitable("attribute", &Value::from(name)))
        }
    });
    Ok(list::join_and(&texts.collect::<TeraResult<Vec<_>>>()?))
}

fn to_date(value: &Value) -> TeraResult<NaiveDate> {
    let text = value.as_str().ok_or_else(|| unsuitable("date", value))?;
    // A moment begins with its date.
    let date = text.split(['T', ' ']).next().unwrap_or_default();
    date.parse().map_err(|_| unsuitable("date", value))
}

/// The error of a value that a filter cannot use: the kind it wants, and the text or the kind it got.
fn unsuitable(wanted: &str, value: &Value) -> Error {
    let found = value
        .as_str()
        .map_or_else(|| value.name().to_owned(), |text| format!("“{}”", text.replace('`', "'")));
    Error::new(ErrorKind::InvalidArgument { expected_type: wanted.to_owned(), actual_type: found })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn render(source: &str) -> TeraResult<String> {
        let mut tera = Tera::default();
        register(&mut tera);
        tera.render_str(source, &tera::Context::new(), false)
    }

    #[test]
    fn every_filter_has_an_example_and_every_example_is_true() {
        for (source, expected) in EXAMPLES {
            assert_eq!(render(source).unwrap(), *expected, "{source}");
        }
        for name in OWN {
            assert!(EXAMPLES.iter().any(|(source, _)| source.contains(&format!("| {name}"))), "{name}");
        }
    }

    #[test]
    fn every_filter_that_is_offered_exists() {
        for name in names() {
            let message = render(&format!("{{{{ 1 | {name} }}}}")).unwrap_or_else(|error| error.to_string());
            assert!(!message.contains("Unknown filter"), "{name}");
        }
    }

    #[test]
    fn a_filter_refuses_what_it_cannot_use() {
        for source in [
            "{{ \"12\" | number }}",
            "{{ 1.5 | words }}",
            "{{ 5 | words(zero=\"không\") }}",
            "{{ \"31/10/2021\" | date }}",
            "{{ \"2021-02-30\" | long_date }}",
            "{{ \"2021-10-25\" | period }}",
            "{{ {\"from\": \"2021-10-25\"} | period }}",
            "{{ 5 | join_and }}",
            "{{ [{\"a\": 1}] | join_and(attribute=\"b\") }}",
        ] {
            assert!(render(source).is_err(), "{source}");
        }
    }
}
