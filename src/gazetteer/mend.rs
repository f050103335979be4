//! Putting right a written name that is the name of no commune where it was looked for.

use super::district::{Districts, Sureness};
use super::index::Names;
use super::kind::{Kind, Level};
use super::names::{Scope, has_kind, is_within, unknown};
use super::phrase::Phrase;
use super::resolution::{Doubt, Reason, Resolution};
use super::unit::Commune;
use super::written::likeliest_reading;
use crate::vietnamese::fold::other_spellings;

impl Names {
    /// The name with one slip mended or with its marks put back, if nothing else can be meant; otherwise what may be
    /// meant. Only the communes that `counts` lets pass can be meant.
    pub(super) fn correct(
        &self,
        name: Phrase<'_>,
        scope: Scope<'_>,
        counts: impl Fn(&Commune) -> bool,
    ) -> Resolution {
        let reading = likeliest_reading(name, Level::Commune);
        let (same_name, elsewhere): (Vec<_>, Vec<_>) = self
            .named(reading.bare)
            .map(|entry| entry.commune)
            .filter(|commune| counts(commune))
            .partition(|commune| is_within(scope, commune));
        let unmarked = self.unmarked(reading, scope);
        if !same_name.is_empty() {
            if unmarked.is_empty() {
                return unknown(Reason::Kind, same_name);
            }
            // Thạnh An, typed without its mark, beside a Thanh An of another kind.
            let candidates = [unmarked, same_name].concat();
            return Resolution::Ambiguous(Doubt { reason: Reason::Name, candidates });
        }
        let elsewhere: Vec<_> =
            elsewhere.into_iter().filter(|commune| has_kind(reading, commune.kind())).collect();
        let mut near = self.near(reading.bare, scope);
        // Bình Tuý is one letter from Bình Quý, and its key bình túy one from Bình Tú.
        for spelling in other_spellings(reading.bare) {
            let further = self.near(&spelling, scope).into_iter();
            near.extend(further.filter(|commune| !near.contains(commune)).collect::<Vec<_>>());
        }
        // Without marks a letter is no slip: any of them may stand for another.
        let is_unmarked = is_typed_without_marks(name.words(), scope);
        if is_unmarked && !unmarked.is_empty() {
            near.clone_from(&unmarked);
        }
        let may_be_mended =
            !(is_unmarked && unmarked.is_empty()) && self.may_be_mended(&near, &unmarked, scope);
        near.extend(unmarked.into_iter().filter(|commune| !near.contains(commune)).collect::<Vec<_>>());
        if let [commune] = *near
            && may_be_mended
            && elsewhere.is_empty()
            && has_kind(reading, commune.kind())
        {
            return Resolution::Corrected(commune);
        }
        near.extend(elsewhere);
        match near.len() {
            0 => unknown(Reason::Name, self.most_similar(reading.bare, scope)),
            1 => unknown(Reason::Name, near),
            _ => Resolution::Ambiguous(Doubt { reason: Reason::Name, candidates: near }),
        }
    }

    /// Whether the place is known so well that a name may be put right in it: one district that is sure, or, for one
    /// slip, a province. A district without marks vouches only for a commune without marks, and so do all the
    /// districts that it may be together.
    fn may_be_mended(&self, near: &[&Commune], unmarked: &[&Commune], scope: Scope<'_>) -> bool {
        match scope {
            None => self.province.is_some() && (!near.is_empty() || self.districts.is_empty()),
            Some(Districts { these, sureness }) => {
                let is_one = these.len() == 1;
                match sureness {
                    Sureness::Named => is_one,
                    Sureness::Unmarked => !unmarked.is_empty(),
                    Sureness::Corrected => false,
                }
            }
        }
    }
}

/// Whether a name was typed without marks: the word for its kind has lost them, or its district.
pub(super) fn is_typed_without_marks(words: &[&str], scope: Scope<'_>) -> bool {
    words.first().is_some_and(|word| Kind::is_word_without_marks(word))
        || scope.is_some_and(|districts| districts.sureness == Sureness::Unmarked)
}
