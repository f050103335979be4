//! The order of the Vietnamese alphabet.

use std::cmp::Ordering;
use std::fmt;

use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator as IcuCollator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

/// Compares names as a Vietnamese index does: a ă â b c d đ e ê ..., tones after letters, numbers by value.
/// Make one and keep it for the whole sorting.
pub struct Collator(CollatorBorrowed<'static>);

impl fmt::Debug for Collator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Collator(vi)")
    }
}

impl Default for Collator {
    fn default() -> Self {
        Self::new()
    }
}

impl Collator {
    /// The collator of Vietnamese (CLDR, locale `vi`) with numeric ordering.
    ///
    /// # Panics
    /// Never: the collation data are part of the program.
    pub fn new() -> Self {
        let mut preferences = CollatorPreferences::from(locale!("vi"));
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let collator = IcuCollator::try_new(preferences, icu_collator::options::CollatorOptions::default());
        Self(collator.expect("the collation data of Vietnamese are compiled in"))
    }

    /// The order of two names. Names that differ only in ways the alphabet does not see are ordered by their
    /// characters, so that the order is always the same.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.0.compare(left, right).then_with(|| left.cmp(right))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_sorted(names: &[&str]) {
        let collator = Collator::new();
        for pair in names.windows(2) {
            assert_eq!(collator.compare(pair[0], pair[1]), Ordering::Less, "{} < {}", pair[0], pair[1]);
        }
    }

    #[test]
    fn letters_stand_in_the_order_of_the_vietnamese_alphabet() {
        let alphabet = "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y";
        assert_sorted(&alphabet.split(' ').collect::<Vec<_>>());
    }

    #[test]
    fn tones_count_after_letters() {
        assert_sorted(&["Ba", "Bà", "Bả", "Bã", "Bá", "Bạ", "Bách"]);
        assert_sorted(&["Hòa An", "Hóa Trung", "Hòa Vang"]);
    }

    #[test]
    fn districts_of_thai_nguyen_stand_as_in_a_letter() {
        assert_sorted(&["Đại Từ", "Định Hóa", "Đồng Hỷ", "Phú Bình", "Phú Lương", "Võ Nhai"]);
    }

    #[test]
    fn numbers_are_compared_by_value() {
        assert_sorted(&["Phường 2", "Phường 10"]);
    }
}
