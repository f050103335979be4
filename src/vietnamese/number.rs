//! Numbers in figures: thousands in groups with a full stop, decimals with a comma.

/// A whole number: `32824` is `32.824`.
pub fn integer(number: i128) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}", group(&number.unsigned_abs().to_string()))
}

/// A decimal number, with the fewest digits that tell it from every other: `1234.5` is `1.234,5`. None if it is
/// not finite.
pub fn decimal(number: f64) -> Option<String> {
    // `Display` of a float writes those fewest digits, and never an exponent.
    number.is_finite().then(|| number.to_string()).and_then(|text| decimal_text(&text))
}

/// A number written in digits with a decimal point, exactly: `-1234.50` is `-1.234,50`. None if it is not such
/// a number.
pub fn decimal_text(text: &str) -> Option<String> {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !fraction.is_none_or(is_number) {
        return None;
    }
    // Zero has no sign in writing.
    let sign = if digits.bytes().all(|byte| matches!(byte, b'0' | b'.')) { "" } else { sign };
    let fraction = fraction.map(|fraction| format!(",{fraction}")).unwrap_or_default();
    Some(format!("{sign}{}{fraction}", group(whole)))
}

fn group(digits: &str) -> String {
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    grouped
}

/// A number in Roman numerals: `XIV`; nothing for 0.
pub fn roman(mut number: usize) -> String {
    const NUMERALS: [(usize, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut numerals = String::new();
    for (value, numeral) in NUMERALS {
        while number >= value {
            numerals.push_str(numeral);
            number -= value;
        }
    }
    numerals
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn roman_numerals_take_away_before_they_add() {
        for (number, expected) in
            [(1, "I"), (4, "IV"), (9, "IX"), (44, "XLIV"), (1_994, "MCMXCIV"), (3_999, "MMMCMXCIX")]
        {
            assert_eq!(roman(number), expected);
        }
    }

    #[test]
    fn whole_numbers_are_grouped_in_threes() {
        let examples = [
            (0, "0"),
            (999, "999"),
            (1000, "1.000"),
            (32_824, "32.824"),
            (-1_234_567, "-1.234.567"),
            (i128::MIN, "-170.141.183.460.469.231.731.687.303.715.884.105.728"),
        ];
        for (number, expected) in examples {
            assert_eq!(integer(number), expected);
        }
    }

    #[test]
    fn decimals_have_a_comma_and_no_noise() {
        let examples = [
            (0.1, "0,1"),
            (1234.5, "1.234,5"),
            (-0.25, "-0,25"),
            (-0.0, "0"),
            (3.0, "3"),
            (0.000_000_1, "0,0000001"),
        ];
        for (number, expected) in examples {
            assert_eq!(decimal(number).as_deref(), Some(expected));
        }
        assert_eq!(decimal(f64::NAN), None);
        assert_eq!(decimal(f64::NEG_INFINITY), None);
    }

    #[test]
    fn a_decimal_text_keeps_its_digits_and_nonsense_is_refused() {
        assert_eq!(decimal_text("32824").as_deref(), Some("32.824"));
        assert_eq!(decimal_text("-1234.50").as_deref(), Some("-1.234,50"));
        for nonsense in ["", "-", "1.", ".5", "1,5", "1.234.567", "+1", "1e3", "٣", "--1"] {
            assert_eq!(decimal_text(nonsense), None, "{nonsense}");
        }
    }

    proptest! {
        #[test]
        fn a_grouped_number_reads_back(number in any::<i128>()) {
            prop_assert_eq!(integer(number).replace('.', "").parse(), Ok(number));
        }

        #[test]
        fn a_decimal_number_reads_back(number in any::<f64>().prop_filter("finite", |n| n.is_finite())) {
            let written = decimal(number).unwrap();
            prop_assert_eq!(written.replace('.', "").replace(',', ".").parse(), Ok(number));
        }
    }
}
