//! A name without the word for its kind, in the forms it is compared in.

use crate::vietnamese::fold::{fold, without_marks};

/// A bare name in the two forms from which a slip is measured. One letter changed in `Kỷ` is one letter away from
/// `kỷ`, but not from its key `kỉ`.
#[derive(Debug)]
pub(super) struct BareName {
    pub(super) key: String,
    /// The name as listed, in lower case, where it is not the key.
    listed: Option<String>,
}

impl BareName {
    pub(super) fn new(bare: &str) -> Self {
        let (key, listed) = (fold(bare), bare.to_lowercase());
        let listed = (listed != key).then_some(listed);
        Self { key, listed }
    }

    /// The forms, the key first.
    pub(super) fn forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.key.as_str()).chain(self.listed.as_deref())
    }

    pub(super) fn is_apart(&self, apart: fn(&str, &str) -> bool, written: &str) -> bool {
        self.forms().any(|form| apart(form, written))
    }

    /// The name as it is typed without a Vietnamese keyboard.
    pub(super) fn typed_without_marks(&self) -> String {
        typed_without_marks(&self.key)
    }
}

/// A folded name without marks. Folding tells y from i by the tone, which is gone, so both are one.
pub(super) fn typed_without_marks(key: &str) -> String {
    without_marks(key).replace('y', "i")
}
