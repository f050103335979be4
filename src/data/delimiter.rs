//! Which character separates the fields of a file.

/// Spreadsheets with Vietnamese settings write semicolons, others commas or tabs.
pub(super) const CANDIDATES: [u8; 3] = [b';', b',', b'\t'];
/// How many records are looked at.
const SAMPLE: usize = 50;

/// The delimiter that the file states in its first line, as Excel reads it (`sep=;`).
pub(super) fn stated(text: &str) -> Option<u8> {
    let first = text.lines().next()?;
    let stated = first.get(..4).filter(|word| word.eq_ignore_ascii_case("sep="))?;
    match first[stated.len()..].trim_matches(' ').as_bytes() {
        [delimiter] if !matches!(delimiter, b'"' | b'\r' | b'\n') => Some(*delimiter),
        _ => None,
    }
}

/// The delimiter by evidence: the one under which the most records have the same number of fields, and that is
/// more than one; among equals the one with more fields. A comma if the file has one column.
pub(super) fn detect(text: &str) -> u8 {
    let agreement = |delimiter: u8| {
        if !text.as_bytes().contains(&delimiter) {
            return (0, 0);
        }
        let reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let widths: Vec<usize> =
            reader.into_records().take(SAMPLE).map_while(Result::ok).map(|record| record.len()).collect();
        let agreeing = |width: usize| widths.iter().filter(|other| **other == width).count();
        let wide = widths.iter().filter(|width| **width > 1);
        wide.map(|width| (agreeing(*width), *width)).max().unwrap_or((0, 0))
    };
    let agreements = CANDIDATES.map(|delimiter| (agreement(delimiter), delimiter));
    let best = agreements.into_iter().max_by_key(|(agreement, _)| *agreement);
    best.filter(|((records, _), _)| *records > 0).map_or(b',', |(_, delimiter)| delimiter)
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
            ("Báo cáo tuần 43, năm 2021\nxã;số\nA;1\n", b';'),
        ] {
            assert_eq!(detect(text), delimiter, "{text:?}");
        }
    }

    #[test]
    fn a_file_may_state_its_delimiter() {
        for (text, delimiter) in [
            ("sep=;\na;b\n", Some(b';')),
            ("SEP=,\r\na,b\n", Some(b',')),
            ("sep=\t\na\tb\n", Some(b'\t')),
            ("sep=\n", None),
            ("sep=ặ\n", None),
            ("số=;\n", None),
            ("", None),
        ] {
            assert_eq!(stated(text), delimiter, "{text:?}");
        }
    }
}
