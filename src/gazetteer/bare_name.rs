//! A name without the word for its kind, in the forms it is compared in.

use std::sync::OnceLock;

use super::letters::Letters;
use crate::vietnamese::fold::{fold, without_marks};

/// A bare name in the two forms from which a slip is measured. One letter changed in `Kỷ` is one letter away from
/// `kỷ`, but not from its key `kỉ`.
#[derive(Debug)]
pub(super) struct BareName {
    key: Form,
    /// The name as listed, in lower case, where it is not the key.
    listed: Option<Form>,
    without_marks: OnceLock<String>,
}

/// A spelling of a name.
#[derive(Debug)]
pub(super) struct Form {
    pub(super) text: String,
    pub(super) letters: Letters,
}

impl Form {
    pub(super) fn new(text: String) -> Self {
        Self { letters: Letters::of(text.chars()), text }
    }
}

impl BareName {
    pub(super) fn new(bare: &str) -> Self {
        let (key, listed) = (fold(bare), bare.to_lowercase());
        let listed = (listed != key).then(|| Form::new(listed));
        Self { key: Form::new(key), listed, without_marks: OnceLock::new() }
    }

    /// The folded name.
    pub(super) fn key(&self) -> &str {
        &self.key.text
    }

    /// The forms, the key first.
    pub(super) fn forms(&self) -> impl Iterator<Item = &Form> {
        std::iter::once(&self.key).chain(&self.listed)
    }

    /// Whether one of the forms is so apart from what is written as one slip can make it.
    pub(super) fn is_apart(&self, apart: fn(&str, &str) -> bool, written: &Form) -> bool {
        let may_be = |form: &&Form| form.letters.may_be_apart(written.letters);
        self.forms().filter(may_be).any(|form| apart(&form.text, &written.text))
    }

    /// The name as it is typed without a Vietnamese keyboard.
    pub(super) fn without_marks(&self) -> &str {
        self.without_marks.get_or_init(|| typed_without_marks(self.key()))
    }
}

/// A folded name without marks. Folding tells y from i by the tone, which is gone, so both are one; and it knows a
/// state farm (nông trường) by its marks.
pub(super) fn typed_without_marks(key: &str) -> String {
    const FARM: &str = "nong truong";
    let name = without_marks(key).replace('y', "i");
    match name.split_once(FARM) {
        Some((before, after)) if before.is_empty() || before.ends_with(' ') => match after.chars().next() {
            None | Some(' ') => [before, "nt", after].concat(),
            Some(_) => name,
        },
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_without_marks_is_the_same_for_all_spellings() {
        for (listed, typed) in [
            ("Mỹ Lý", "my li"),
            ("Nông Trường Việt Lâm", "nong truong viet lam"),
            ("N.T Phong Hải", "NT Phong Hai"),
            ("Nông Trường", "nong truong"),
            ("Đắk Nông", "dak nong"),
        ] {
            assert_eq!(BareName::new(listed).without_marks(), typed_without_marks(&fold(typed)), "{listed}");
        }
        assert_eq!(typed_without_marks("nong truongx"), "nong truongx");
        assert_eq!(typed_without_marks("dong nong truong a"), "dong nt a");
    }
}
