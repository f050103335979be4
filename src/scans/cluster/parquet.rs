//! The rows of Parquet files, whose values have types.

use datafusion::arrow::datatypes::{DataType, Schema, TimeUnit};
use datafusion::datasource::file_format::parquet::ParquetFormat;
use datafusion::functions::expr_fn::{encode, nullif};
use datafusion::logical_expr::{Expr, cast, ident, lit, try_cast, when};

use super::expression::{otherwise, trimmed};
use super::moment;
use super::rows::{Fields, Shape};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::scans::events::{EventNames, Question, Role, find_roles};

/// How the files are read: text is text also where it is not marked as such, and the moments of the older form, which
/// are in UTC, are that.
pub(super) fn format() -> ParquetFormat {
    let mut options = ParquetFormat::default().options().clone();
    options.global.binary_as_string = true;
    options.global.schema_force_view_types = false;
    options.global.coerce_int96 = Some("us".to_owned());
    options.global.coerce_int96_tz = Some("UTC".to_owned());
    // What the footer says of the values is not asked: it may be wrong.
    options.global.pruning = false;
    ParquetFormat::default().with_options(options)
}

/// What each column holds of what a question asks for. None if columns are missing or hold what cannot be read, which
/// is reported.
pub(super) fn roles(
    (file, schema): (&str, &Schema),
    names: &EventNames,
    question: &Question,
    report: &mut Report,
) -> Option<Vec<Option<Role>>> {
    let headers: Vec<String> = schema.fields().iter().map(|field| field.name().trim().to_owned()).collect();
    let place = Place::file(file);
    let roles = find_roles((&headers, place.clone()), names, question, report)?;
    let mut is_sound = true;
    for (field, role) in schema.fields().iter().zip(&roles) {
        let Some(role) = role else { continue };
        if !fits(field.data_type(), *role) {
            let error = Diagnostic::error("cluster-column-type").at(place.clone());
            report.push(error.with("column", field.name()).with("found", field.data_type()));
            is_sound = false;
        }
    }
    is_sound.then_some(roles)
}

fn fits(kind: &DataType, role: Role) -> bool {
    match role {
        Role::Time => {
            is_text(kind) || is_number(kind) || matches!(kind, DataType::Timestamp(..) | DataType::Date32)
        }
        Role::Commune => is_text(kind) || is_number(kind),
        Role::District | Role::Province | Role::Direction => is_text(kind),
        Role::Thing => is_text(kind) || is_number(kind) || matches!(kind, DataType::FixedSizeBinary(_)),
    }
}

fn is_text(kind: &DataType) -> bool {
    match kind {
        DataType::Dictionary(_, values) => is_text(values),
        other => matches!(other, DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View),
    }
}

fn is_number(kind: &DataType) -> bool {
    kind.is_integer() || *kind == DataType::Float64
}

/// What the rows of files with this schema say.
pub(super) fn fields(schema: &Schema, roles: &[Option<Role>]) -> Fields {
    let column = |wanted: Role| {
        let place = roles.iter().position(|role| *role == Some(wanted))?;
        let field = schema.fields().get(place)?;
        Some((ident(field.name()), field.data_type()))
    };
    // What is missing is empty.
    let value = |role: Role| {
        let text = column(role).map(|(value, kind)| text(value, kind))?;
        Some(otherwise(when(text.clone().is_not_null(), text), lit("")))
    };
    Fields {
        shape: Shape::Sound.literal(),
        day: column(Role::Time).map(|(value, kind)| day(value, kind)),
        commune: value(Role::Commune),
        district: value(Role::District),
        province: value(Role::Province),
        direction: value(Role::Direction),
        thing: value(Role::Thing),
    }
}

fn day(value: Expr, kind: &DataType) -> Expr {
    let integer = |value: Expr| cast(value, DataType::Int64);
    match kind {
        DataType::Timestamp(unit, zone) => {
            let in_second = match unit {
                TimeUnit::Second => 1,
                TimeUnit::Millisecond => 1_000,
                TimeUnit::Microsecond => 1_000_000,
                TimeUnit::Nanosecond => 1_000_000_000,
            };
            let seconds = moment::divided(integer(value), in_second);
            // Without a zone it is the time of the place.
            if zone.is_some() { moment::of_seconds(seconds) } else { moment::day_of(seconds) }
        }
        DataType::Date32 => integer(cast(value, DataType::Int32)),
        other => moment::of_text(&text(value, other)),
    }
}

/// A value as a CSV file would have it.
fn text(value: Expr, kind: &DataType) -> Expr {
    let written = |value: Expr| cast(value, DataType::Utf8);
    match kind {
        // Whole numbers become fractions where some are missing.
        DataType::Float64 => {
            let whole = try_cast(value.clone(), DataType::Int64);
            let is_whole = cast(whole.clone(), DataType::Float64).eq(value.clone());
            nullif(otherwise(when(is_whole, written(whole)), written(value)), lit("NaN"))
        }
        DataType::FixedSizeBinary(_) => encode(cast(value, DataType::Binary), lit("hex")),
        _ => trimmed(written(value)),
    }
}
