//! The value of a cell as text.

use calamine::{Data, DataRef, ExcelDateTime};

use crate::vietnamese::forms::to_nfc;

/// From this size on a number has no fraction to lose.
const EXACT: f64 = 1e15;

/// The text of a cell; `None` if it is empty. A whole number has no decimals, a date is no number, and an error is
/// what the spreadsheet shows for it (`#REF!`).
pub(super) fn text(value: &DataRef<'_>) -> Option<String> {
    let text = match value {
        DataRef::Empty => return None,
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_text(*number),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => composed(text),
        DataRef::SharedString(text) => composed(text),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(moment) => moment_text(moment),
        DataRef::Error(error) => error.to_string(),
    };
    (!text.trim().is_empty()).then_some(text)
}

/// The text of a cell of a workbook that is read as a whole.
pub(super) fn owned_text(value: &Data) -> Option<String> {
    text(&match value {
        Data::Empty => DataRef::Empty,
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Bool(truth) => DataRef::Bool(*truth),
        Data::DateTime(moment) => DataRef::DateTime(*moment),
        Data::Error(error) => DataRef::Error(error.clone()),
    })
}

fn composed(text: &str) -> String {
    to_nfc(text).into_owned()
}

/// A number that is no whole one never has exactly three decimals: they would read as thousands.
fn number_text(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < EXACT {
        // Adding zero makes a zero of minus zero.
        return format!("{:.0}", number + 0.0);
    }
    let text = number.to_string();
    match text.split_once('.') {
        Some((_, decimals)) if decimals.len() == 3 => text + "0",
        _ => text,
    }
}

fn moment_text(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    if moment.is_duration() {
        time
    } else if moment.as_f64().fract() == 0.0 {
        date
    } else {
        format!("{date} {time}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_so_that_they_read_back() {
        for (number, written) in [
            (5.0, "5"),
            (0.0, "0"),
            (-0.0, "0"),
            (-3.0, "-3"),
            (5863.0, "5863"),
            (12.5, "12.5"),
            (1.234, "1.2340"),
            (1_234_567.0, "1234567"),
            (1e20, "100000000000000000000"),
        ] {
            assert_eq!(number_text(number), written);
        }
    }
}
