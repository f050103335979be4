//! Which character separates the fields of a file.

/// Spreadsheets with Vietnamese settings write semicolons, others commas or tabs.
const CANDIDATES: [u8; 3] = [b';', b',', b'\t'];
/// How many records are looked at.
const SAMPLE: usize = 50;

/// The delimiter by evidence: the one under which the most records have as many fields as the header, and that
/// is more than one; among equals the one with more fields. A comma if the file has one column.
pub(super) fn detect(text: &str) -> u8 {
    let agreement = |delimiter: &u8| {
        let reader = csv::ReaderBuilder::new()
            .delimiter(*delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let widths: Vec<usize> =
            reader.into_records().take(SAMPLE).map_while(Result::ok).map(|record| record.len()).collect();
        let width = widths.first().copied().unwrap_or_default();
        let agreeing = widths.iter().filter(|other| **other == width).count();
        if width > 1 { (agreeing, width) } else { (0, 0) }
    };
    let best = CANDIDATES.into_iter().max_by_key(agreement).filter(|delimiter| agreement(delimiter).0 > 0);
    best.unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_that_makes_a_table() {
        for (text, delimiter) in [
            ("a;b\n1;2\n", b';'),
            ("a,b\n1,2\n", b','),
            ("a\tb\n1\t2\n", b'\t'),
            ("xã;huyện;số\nA, B;C;1,5\nD;E;2,5\n", b';'),
            ("\"a;b\",c\n\"d;e\",f\n", b','),
            ("commune\nXã A\n", b','),
            ("", b','),
            ("Số lượt, cả tuần;xã\n5;A\n", b';'),
        ] {
            assert_eq!(detect(text), delimiter, "{text:?}");
        }
    }
}
