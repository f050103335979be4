//! Measures as findings name them.

use crate::diagnostic::DECIMAL;
use crate::measure::{FontSize, Length};

/// Millimetres with at most one decimal: `15`, `15.5`.
pub(in crate::check) fn mm(length: Length) -> String {
    decimal(length.to_mm(), 1)
}

/// Points with at most one decimal.
pub(in crate::check) fn pt(length: Length) -> String {
    decimal(length.to_pt(), 1)
}

/// A font size in points: `13`, `13.5`.
pub(in crate::check) fn size(size: FontSize) -> String {
    decimal(size.to_pt(), 1)
}

/// A number with at most this many decimals, and with the decimal sign of the language it is told in.
pub(in crate::check) fn decimal(number: f64, decimals: usize) -> String {
    let written = format!("{number:.decimals$}");
    let written =
        if written.contains('.') { written.trim_end_matches('0').trim_end_matches('.') } else { &written };
    let written = if written == "-0" { "0" } else { written };
    written.replace('.', &DECIMAL.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_have_no_more_decimals_than_they_need() {
        let sign = DECIMAL;
        assert_eq!(mm(Length::mm(15.0)), "15");
        assert_eq!(mm(Length::mm(15.46)), format!("15{sign}5"));
        assert_eq!(mm(Length::mm(-0.01)), "0");
        assert_eq!(size(FontSize::half_points(27)), format!("13{sign}5"));
        assert_eq!(decimal(100.0, 0), "100");
    }
}
