//! Which columns of a Parquet file hold what, and how.

use parquet::basic::{ConvertedType, LogicalType, TimeUnit, Type};
use parquet::schema::types::{ColumnDescriptor, SchemaDescriptor};

use crate::diagnostic::{Diagnostic, Place, Report};
use crate::scans::events::columns::{Role, find_roles};
use crate::scans::events::{EventNames, Question};

/// A column that is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// Its number among the columns that hold values.
    pub(super) leaf: usize,
    pub(super) role: Role,
    pub(super) form: Form,
}

/// What the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Text, written as in a CSV file.
    Text,
    /// Bytes that are not text.
    Bytes,
    /// Whole numbers, perhaps written as fractions.
    Number,
    /// Whole numbers without a sign.
    Unsigned,
    /// So many parts of a second since 1970 in UTC, or on the clock of the place.
    Moment { in_second: Parts, zone: Zone },
    /// Days since 1970.
    Day,
    /// The older form of moments, in UTC.
    Moment96,
}

/// Into how many parts a second is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Parts {
    Thousand,
    Million,
    ThousandMillion,
}

impl Parts {
    /// The second in which so many parts end.
    #[inline]
    pub(super) const fn of(self, parts: i64) -> i64 {
        // By a number that is known the processor need not divide.
        match self {
            Self::Thousand => parts.div_euclid(1_000),
            Self::Million => parts.div_euclid(1_000_000),
            Self::ThousandMillion => parts.div_euclid(1_000_000_000),
        }
    }
}

/// Which clock a moment is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zone {
    Utc,
    /// That of the place, so of Vietnam.
    Local,
}

/// The longest value of a fixed length; identifiers have 16.
const MOST_WIDE: i32 = 1 << 10;

/// Finds the columns a question asks for. Reports those that are missing, could be several, or hold what cannot be
/// read; None if there are any.
pub(super) fn find(
    (file, schema): (&str, &SchemaDescriptor),
    names: &EventNames,
    question: &Question,
    report: &mut Report,
) -> Option<Vec<Column>> {
    let fields = schema.root_schema().get_fields();
    let headers: Vec<String> = fields.iter().map(|field| field.name().trim().to_owned()).collect();
    let place = Place::file(file);
    let roles = find_roles((&headers, place.clone()), names, question, report)?;
    let mut columns = Vec::new();
    let mut is_sound = true;
    for (root, role) in roles.iter().enumerate() {
        let Some(role) = *role else { continue };
        let leaf = (0..schema.num_columns()).find(|leaf| schema.get_column_root_idx(*leaf) == root);
        let column = leaf.map(|leaf| (leaf, schema.column(leaf)));
        let flat =
            column.filter(|(_, column)| column.path().parts().len() == 1 && column.max_rep_level() == 0);
        let problem = match flat {
            None => Diagnostic::error("parquet-column-nested"),
            Some((leaf, column)) => match form(&column, role) {
                Some(form) => {
                    columns.push(Column { leaf, role, form });
                    continue;
                }
                None => Diagnostic::error("parquet-column-type").with("found", type_name(&column)),
            },
        };
        report.push(problem.at(place.clone()).with("column", &headers[root]).with("role", name(role)));
        is_sound = false;
    }
    is_sound.then_some(columns)
}

/// The word by which messages choose theirs.
const fn name(role: Role) -> &'static str {
    match role {
        Role::Time => "time",
        Role::Commune => "commune",
        Role::District => "district",
        Role::Province => "province",
        Role::Direction => "direction",
        Role::Thing => "thing",
    }
}

/// What the values of a column are; None if they cannot be what it should hold.
fn form(column: &ColumnDescriptor, role: Role) -> Option<Form> {
    let form = physical_form(column)?;
    let fits = match role {
        Role::Time => form != Form::Bytes,
        Role::Commune => matches!(form, Form::Text | Form::Number | Form::Unsigned),
        Role::District | Role::Province | Role::Direction => form == Form::Text,
        Role::Thing => matches!(form, Form::Text | Form::Bytes | Form::Number | Form::Unsigned),
    };
    fits.then_some(form)
}

fn physical_form(column: &ColumnDescriptor) -> Option<Form> {
    let logical = column.logical_type_ref();
    let converted = column.converted_type();
    match column.physical_type() {
        Type::BYTE_ARRAY => match (logical, converted) {
            (
                None | Some(LogicalType::String | LogicalType::Enum),
                ConvertedType::NONE | ConvertedType::UTF8 | ConvertedType::ENUM,
            ) => Some(Form::Text),
            _ => None,
        },
        Type::FIXED_LEN_BYTE_ARRAY => {
            let is_plain = matches!(
                (logical, converted),
                (
                    None | Some(LogicalType::Uuid | LogicalType::String),
                    ConvertedType::NONE | ConvertedType::UTF8
                )
            );
            (is_plain && (1..=MOST_WIDE).contains(&column.type_length())).then_some(Form::Bytes)
        }
        Type::INT64 => match (logical, converted) {
            (Some(LogicalType::Timestamp(timestamp)), _) => Some(Form::Moment {
                in_second: match timestamp.unit {
                    TimeUnit::MILLIS => Parts::Thousand,
                    TimeUnit::MICROS => Parts::Million,
                    TimeUnit::NANOS => Parts::ThousandMillion,
                },
                zone: if timestamp.is_adjusted_to_u_t_c { Zone::Utc } else { Zone::Local },
            }),
            // The older types are always in UTC (LogicalTypes.md of Apache Parquet).
            (None, ConvertedType::TIMESTAMP_MILLIS) => {
                Some(Form::Moment { in_second: Parts::Thousand, zone: Zone::Utc })
            }
            (None, ConvertedType::TIMESTAMP_MICROS) => {
                Some(Form::Moment { in_second: Parts::Million, zone: Zone::Utc })
            }
            _ => number(logical, converted),
        },
        Type::INT32 => match (logical, converted) {
            (Some(LogicalType::Date), _) | (None, ConvertedType::DATE) => Some(Form::Day),
            _ => number(logical, converted),
        },
        Type::INT96 => Some(Form::Moment96),
        // What has an empty value becomes fractions in some programs, which have no empty whole number.
        Type::DOUBLE => Some(Form::Number),
        Type::BOOLEAN | Type::FLOAT => None,
    }
}

fn number(logical: Option<&LogicalType>, converted: ConvertedType) -> Option<Form> {
    match (logical, converted) {
        (Some(LogicalType::Integer(integer)), _) if !integer.is_signed => Some(Form::Unsigned),
        (
            None,
            ConvertedType::UINT_8 | ConvertedType::UINT_16 | ConvertedType::UINT_32 | ConvertedType::UINT_64,
        ) => Some(Form::Unsigned),
        (Some(LogicalType::Integer(_)), _)
        | (
            None,
            ConvertedType::NONE
            | ConvertedType::INT_8
            | ConvertedType::INT_16
            | ConvertedType::INT_32
            | ConvertedType::INT_64,
        ) => Some(Form::Number),
        _ => None,
    }
}

/// The type of a column, as programs show it.
fn type_name(column: &ColumnDescriptor) -> String {
    let physical = column.physical_type();
    match (column.logical_type_ref(), column.converted_type()) {
        (Some(logical), _) => {
            let logical = format!("{logical:?}");
            let logical = logical.split(['(', ' ']).next().unwrap_or_default();
            format!("{physical}, {}", logical.to_uppercase())
        }
        (None, ConvertedType::NONE) => physical.to_string(),
        (None, converted) => format!("{physical}, {converted}"),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono::NaiveDate;
    use parquet::schema::parser::parse_message_type;

    use super::*;
    use crate::scans::events::{CountOf, Direction};

    fn columns(message: &str) -> Result<Vec<(usize, Form)>, Vec<&'static str>> {
        let schema = SchemaDescriptor::new(Arc::new(parse_message_type(message).unwrap()));
        let day = NaiveDate::from_ymd_opt(2021, 10, 25).unwrap();
        let question = Question { from: day, to: day, direction: Direction::In, unit: CountOf::Devices };
        let mut report = Report::new();
        let found = find(("a.parquet", &schema), &EventNames::default(), &question, &mut report);
        let told = report.iter().map(|told| told.code).collect();
        found.map(|found| found.iter().map(|column| (column.leaf, column.form)).collect()).ok_or(told)
    }

    fn of_time(kind: &str) -> Option<Form> {
        let message = format!(
            "message events {{ required {kind}; required binary code_xa (STRING); required binary direction; required int32 device; }}"
        );
        columns(&message).ok().map(|columns| columns[0].1)
    }

    #[test]
    fn moments_are_told_by_their_types_new_and_old() {
        let moment = |in_second, zone| Some(Form::Moment { in_second, zone });
        for (kind, form) in [
            ("int64 time (TIMESTAMP(MILLIS,true))", moment(Parts::Thousand, Zone::Utc)),
            ("int64 time (TIMESTAMP(NANOS,false))", moment(Parts::ThousandMillion, Zone::Local)),
            ("int64 time (TIMESTAMP_MILLIS)", moment(Parts::Thousand, Zone::Utc)),
            ("int64 time (TIMESTAMP_MICROS)", moment(Parts::Million, Zone::Utc)),
            ("int64 time", Some(Form::Number)),
            ("int64 time (INTEGER(64,false))", Some(Form::Unsigned)),
            ("int32 time (DATE)", Some(Form::Day)),
            ("int96 time", Some(Form::Moment96)),
            ("binary time (UTF8)", Some(Form::Text)),
            ("double time", Some(Form::Number)),
            ("int64 time (TIME(MICROS,true))", None),
            ("int64 time (DECIMAL(10,2))", None),
            ("binary time (BSON)", None),
            ("boolean time", None),
        ] {
            assert_eq!(of_time(kind), form, "{kind}");
        }
    }

    #[test]
    fn columns_in_groups_do_not_shift_those_after_them() {
        let message = "message events {
            optional group place { optional double east; optional double north; }
            optional int64 time (TIMESTAMP(MICROS,true));
            optional fixed_len_byte_array(16) device (UUID);
            optional binary direction (ENUM);
            optional int32 ma_xa (INTEGER(16,false)); }";
        let forms: Vec<(usize, Form)> = columns(message).unwrap();
        assert_eq!(
            forms,
            [
                (2, Form::Moment { in_second: Parts::Million, zone: Zone::Utc }),
                (3, Form::Bytes),
                (4, Form::Text),
                (5, Form::Unsigned)
            ]
        );
    }

    #[test]
    fn columns_that_cannot_be_read_are_told_together() {
        let message = "message events {
            optional group time { optional int64 seconds; }
            repeated binary device (STRING);
            optional boolean direction;
            optional float ma_xa; }";
        let nested = "parquet-column-nested";
        let kind = "parquet-column-type";
        assert_eq!(columns(message), Err(vec![nested, nested, kind, kind]));
        assert_eq!(columns("message events { }"), Err(vec!["events-column-missing"; 4]));
    }
}
