//! Lists in running text.

/// Joins items as a sentence does: `a`, `a và b`, `a, b và c`.
pub fn join_and(items: &[impl AsRef<str>]) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    match items.as_slice() {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} và {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_item_is_joined_by_and() {
        let examples: [(&[&str], &str); 4] =
            [(&[], ""), (&["a"], "a"), (&["a", "b"], "a và b"), (&["a", "b", "c"], "a, b và c")];
        for (items, expected) in examples {
            assert_eq!(join_and(items), expected);
        }
    }
}
