//! Quotation marks that are never closed, which would swallow the rows below.

/// The offset of a field whose opening quotation mark is not closed: none follows, or the next one opens a field
/// of a later line.
pub(super) fn unclosed(text: &str, delimiter: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let ends_field =
        |at: usize| bytes.get(at).is_none_or(|byte| *byte == delimiter || matches!(byte, b'\r' | b'\n'));
    let mut at = 0;
    let mut begins_field = true;
    while at < bytes.len() {
        if begins_field && bytes[at] == b'"' {
            let Some(close) = closing(bytes, at + 1) else { return Some(at) };
            if !ends_field(close + 1) && bytes[at..close].contains(&b'\n') {
                return Some(at);
            }
            at = close;
        }
        begins_field = bytes[at] == delimiter || matches!(bytes[at], b'\r' | b'\n');
        at += 1;
    }
    None
}

/// The mark that closes a field; a doubled one is a part of the text.
fn closing(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == b'"')?;
        if bytes.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_unclosed_mark_is_told() {
        for (text, offset) in [
            ("a;b\n\"Xã A;5\nXã B;6\n", Some(4)),
            ("a;b\nXã A;\"5\n\"Xã B\";6\n", Some(10)),
            ("a;\"", Some(2)),
            ("a;b\n\"Xã\nA\";5\n", None),
            ("a;b\n\"Xã \"\"A\"\"\";5\n", None),
            ("a;b\n\"Xã\" A;5\n", None),
            ("a;b\nXã \"A;5\n", None),
            ("", None),
        ] {
            assert_eq!(unclosed(text, b';'), offset, "{text:?}");
        }
    }
}
