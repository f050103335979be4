//! The lengths of texts that are written as differences (`DELTA_LENGTH_BYTE_ARRAY` and `DELTA_BYTE_ARRAY`).
//!
//! The reader of the crate makes room for as many lengths as such a page says it has, up to thousands of millions. So
//! it is only given pages that say no more than their headers do.
//!
//! Source: Encodings.md of Apache Parquet 2.12, "Delta Encoding (`DELTA_BINARY_PACKED` = 5)".

use super::compact::Compact;

/// How many bits a difference takes at most.
const WIDEST: u8 = 64;

/// Whether the bytes begin with as many lists of lengths as there should be, none of more than `most`.
pub(super) fn is_honest(bytes: &[u8], lists: usize, most: usize) -> bool {
    let mut rest = Some(bytes);
    for _ in 0..lists {
        rest = rest.and_then(|bytes| after_list(bytes, most));
    }
    rest.is_some()
}

/// What follows a list of lengths. None if it is longer than `most`, or ends too early.
fn after_list(bytes: &[u8], most: usize) -> Option<&[u8]> {
    let mut header = Compact::new(bytes);
    let block = usize::try_from(header.unsigned()?).ok()?;
    let parts = usize::try_from(header.unsigned()?).ok()?;
    let count = usize::try_from(header.unsigned()?).ok()?;
    header.integer()?;
    let in_part = block.checked_div(parts)?;
    if count > most || in_part == 0 || in_part % 32 != 0 || block % parts != 0 {
        return None;
    }
    let mut rest = bytes.get(header.taken()..)?;
    let mut left = count.saturating_sub(1);
    while left > 0 {
        let mut start = Compact::new(rest);
        start.integer()?;
        let (widths, after) = rest.get(start.taken()..)?.split_at_checked(parts)?;
        rest = after;
        for width in widths.iter().take(left.div_ceil(in_part)) {
            let size = in_part.checked_mul(usize::from(*width))? / 8;
            rest = rest.get(size..).filter(|_| *width <= WIDEST)?;
            left = left.saturating_sub(in_part);
        }
    }
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lengths 3, 4, 5, ... in blocks of 128 in 4 parts: each difference is 1, so that no bits are needed.
    fn list(count: u8) -> Vec<u8> {
        let blocks = usize::from(count.saturating_sub(1)).div_ceil(128);
        [vec![0x80, 0x01, 4, count, 6], [2, 0, 0, 0, 0].repeat(blocks)].concat()
    }

    #[test]
    fn lists_are_counted_and_passed_over() {
        assert_eq!(after_list(&[list(100), vec![7, 7]].concat(), 100), Some(&[7, 7][..]));
        assert_eq!(after_list(&list(1), 1), Some(&[][..]));
        assert_eq!(after_list(&list(0), 1), Some(&[][..]));
        // Two bits for each of 32 differences.
        let wide = [0x80, 0x01, 4, 20, 6, 2, 2, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
        assert_eq!(after_list(&wide, 100), Some(&[9][..]));
        assert!(is_honest(&[list(100), list(100)].concat(), 2, 100));
        assert!(!is_honest(&list(100), 2, 100));
    }

    #[test]
    fn lists_that_claim_too_much_are_refused() {
        assert_eq!(after_list(&list(101), 100), None);
        let far = [0x80, 0x01, 4, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 6, 2, 0, 0, 0, 0];
        assert_eq!(after_list(&far, 100), None);
        for wrong in [&[][..], &[0x80, 0x01, 0, 5, 6], &[0, 4, 5, 6], &[0x80, 0x01, 4, 5, 6, 2, 65, 0, 0, 0]]
        {
            assert_eq!(after_list(wrong, 100), None, "{wrong:?}");
        }
    }
}
