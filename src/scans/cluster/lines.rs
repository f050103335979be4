//! The rows of CSV files. Each line comes as one text, which the query takes apart by itself: the reader of the
//! executors would stop at the first row with a field too many, and here such rows are counted.

use std::sync::Arc;

use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::common::config::CsvOptions;
use datafusion::datasource::file_format::csv::CsvFormat;
use datafusion::functions::expr_fn::{
    character_length, contains, ends_with, octet_length, regexp_replace, replace, split_part, starts_with,
    substring,
};
use datafusion::logical_expr::{Expr, cast, ident, lit, when};

use super::expression::{otherwise, trimmed};
use super::rows::{Fields, Shape};
use crate::scans::events::{Columns, LONGEST_RECORD, Role};

/// The only column of a file of lines.
const LINE: &str = "line";

/// What the reader is told to stand between fields: a control character that no text has. A file that has it all the
/// same makes the run fail.
const NO_DELIMITER: u8 = 0x1e;

/// What it is told to be a quotation mark. It is looked for only after a delimiter, and no line begins with its own end.
const NO_QUOTE: u8 = b'\n';

/// The schema of lines.
pub(super) fn schema() -> SchemaRef {
    Arc::new(Schema::new(vec![Field::new(LINE, DataType::Utf8, true)]))
}

/// How lines are read.
pub(super) fn format() -> CsvFormat {
    CsvFormat::default().with_options(CsvOptions {
        has_header: Some(true),
        delimiter: NO_DELIMITER,
        quote: NO_QUOTE,
        newlines_in_values: Some(false),
        ..CsvOptions::default()
    })
}

/// What the lines of files with these columns say.
pub(super) fn fields(columns: &Columns) -> Fields {
    let line = || ident(LINE);
    let delimiter = char::from(columns.delimiter).to_string();
    let has_quotes = || contains(line(), lit("\""));
    let text = |role: Role| {
        let column = columns.roles.iter().position(|known| *known == Some(role))?;
        let plain = split_part(line(), lit(delimiter.clone()), lit(number(column + 1)));
        let quoted = unquoted(&quoted_field(line(), &delimiter, column));
        Some(otherwise(when(has_quotes(), quoted), trimmed(plain)))
    };
    // Delimiters inside of quotation marks part nothing.
    let outside = otherwise(
        when(has_quotes(), regexp_replace(line(), lit("\"[^\"]*\""), lit(""), Some(lit("g")))),
        line(),
    );
    let has_all_fields = occurrences(outside, &delimiter).eq(lit(number(columns.roles.len()) - 1));
    let is_too_long = octet_length(line()).gt_eq(lit(i32::try_from(LONGEST_RECORD).unwrap_or(i32::MAX)));
    let is_torn = (occurrences(line(), "\"") % lit(2_i64)).eq(lit(1_i64));
    let shape = otherwise(
        when(is_too_long, Shape::Long.literal())
            .when(has_quotes().and(is_torn), Shape::Torn.literal())
            .when(has_all_fields, Shape::Sound.literal()),
        Shape::Wide.literal(),
    );
    Fields {
        shape,
        day: text(Role::Time).map(|time| super::moment::of_text(&time)),
        commune: text(Role::Commune),
        district: text(Role::District),
        province: text(Role::Province),
        direction: text(Role::Direction),
        thing: text(Role::Thing),
    }
}

/// How often a mark of one byte stands in a text.
fn occurrences(text: Expr, mark: &str) -> Expr {
    let length = |text: Expr| cast(octet_length(text), DataType::Int64);
    length(text.clone()) - length(replace(text, lit(mark), lit("")))
}

/// A field of a line with quotation marks, as it stands.
fn quoted_field(line: Expr, delimiter: &str, column: usize) -> Expr {
    let mark = match delimiter {
        "|" => "\\|",
        "\t" => "\\t",
        other => other,
    };
    let field = format!("(?:[^\"{mark}]|\"[^\"]*\")*");
    let pattern = format!("(?s)^(?:{field}{mark}){{{column}}}({field})(?:{mark}.*)?$");
    regexp_replace(line, lit(pattern), lit("$1"), None)
}

/// A field without space around it and without its quotation marks (RFC 4180); every mark inside takes the next
/// letter with it.
fn unquoted(field: &Expr) -> Expr {
    let field = || trimmed(field.clone());
    let is_quoted = starts_with(field(), lit("\""))
        .and(ends_with(field(), lit("\"")))
        .and(character_length(field()).gt(lit(1)));
    let length = cast(character_length(field()), DataType::Int64);
    let inner = substring(field(), lit(2_i64), length - lit(2_i64));
    otherwise(when(is_quoted, regexp_replace(inner, lit("(?s)\"."), lit("\""), Some(lit("g")))), field())
}

fn number(size: usize) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}
