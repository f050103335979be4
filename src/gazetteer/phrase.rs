//! A folded text and the words it is made of.

/// Words of a folded text that stand beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Phrase<'w> {
    text: &'w str,
    words: &'w [&'w str],
}

impl<'w> Phrase<'w> {
    /// A text and its words, which are what stands between its single spaces.
    pub(super) fn new(text: &'w str, words: &'w [&'w str]) -> Self {
        debug_assert!(text.split(' ').eq(words.iter().copied()), "{text}");
        Self { text, words }
    }

    /// The words as a text: empty if there are none.
    pub(super) const fn text(self) -> &'w str {
        self.text
    }

    /// The words.
    pub(super) const fn words(self) -> &'w [&'w str] {
        self.words
    }

    /// The first so many words, and the others.
    pub(super) fn split_at(self, count: usize) -> (Self, Self) {
        let (first, last) = self.words.split_at(count.min(self.words.len()));
        let length: usize = first.iter().map(|word| word.len() + 1).sum();
        let text_of_first = &self.text[..length.saturating_sub(1)];
        let text_of_last = self.text.get(length..).unwrap_or_default();
        (Self { text: text_of_first, words: first }, Self { text: text_of_last, words: last })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_parted_between_any_two_words() {
        let text = "xã hà châu";
        let words: Vec<&str> = text.split(' ').collect();
        let phrase = Phrase::new(text, &words);
        for (count, first, last) in [
            (0, "", "xã hà châu"),
            (1, "xã", "hà châu"),
            (2, "xã hà", "châu"),
            (3, "xã hà châu", ""),
            (9, "xã hà châu", ""),
        ] {
            let (left, right) = phrase.split_at(count);
            assert_eq!((left.text(), right.text()), (first, last));
            assert_eq!(
                (left.words().join(" "), right.words().join(" ")),
                (first.to_owned(), last.to_owned())
            );
        }
        assert_eq!(phrase.split_at(1).1.split_at(1).0.text(), "hà");
        assert_eq!(Phrase::new("", &[""]).split_at(1).0.text(), "");
    }
}
