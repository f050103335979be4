//! The items of a list of addressees or recipients, and the signs they begin and end with.

use super::Examined;
use super::components::{Part, Recipients, is_drafter};
use crate::standard::wording;
use crate::vietnamese::fold::fold_without_marks;
use crate::vietnamese::forms;

/// An item of a list.
#[derive(Debug)]
pub(in crate::check) struct Item<'a> {
    /// Where it stands.
    pub(in crate::check) part: &'a Part,
    /// Its words with the dash before them, which the numbering may put there.
    pub(in crate::check) words: String,
}

impl<'a> Item<'a> {
    /// The items of a list.
    pub(in crate::check) fn all(letter: &Examined<'_>, parts: &'a [Part]) -> Vec<Self> {
        let item = |part: &'a Part| {
            let label = letter.paragraph(part).label.as_ref().filter(|_| part.range.start == 0);
            let label = label.map(|label| format!("{} ", label.text)).unwrap_or_default();
            Self { part, words: forms::tidy(&(label + &letter.seen(part))) }
        };
        parts.iter().map(item).filter(|item| !item.words.is_empty()).collect()
    }

    /// The recipients up to the line `Lưu`; the initials of who wrote the letter may stand below it
    /// (ND30-PL1-III-3-drafter). Where recipients stand below it, they belong to the list and it does not: that it is out
    /// of place is told by itself.
    pub(in crate::check) fn recipients(letter: &Examined<'_>, recipients: &'a Recipients) -> Vec<Self> {
        let mut all = Self::all(letter, &recipients.items);
        let Some(archive) = recipients.archive.map(|archive| &recipients.items[archive]) else { return all };
        if let Some(archive) = all.iter().position(|item| item.part == archive) {
            if all[archive + 1..].iter().any(Self::has_dash) {
                all.remove(archive);
            } else {
                all.truncate(archive + 1);
            }
        }
        all
    }

    /// Whether it begins with a dash.
    pub(in crate::check) fn has_dash(&self) -> bool {
        self.words.starts_with(['-', '–', '—', '\u{2011}'])
    }

    /// Whether it is the line `Lưu` and ends with who wrote the letter and how many copies there are, as in the decree's own form
    /// (ND30-PL1-III-3-drafter): `- Lưu: VT, VP. PL.(300)`.
    fn ends_with_drafter(&self) -> bool {
        let is_archive = fold_without_marks(&self.words).contains("luu");
        let last = self.words.trim_end_matches('.').rsplit(' ').next().unwrap_or_default();
        is_archive && last.contains('(') && is_drafter(last)
    }

    /// Whether it says that the addressees get the letter.
    pub(in crate::check) fn is_as_above(&self) -> bool {
        fold_without_marks(&self.words).starts_with(&fold_without_marks(wording::AS_ABOVE))
    }
}

/// What follows the two words that a list begins with, `Kính gửi:` or `Nơi nhận:`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum LabelEnd {
    /// A colon, in the cell beside them too.
    Colon,
    /// Anything else.
    Other,
}

impl LabelEnd {
    /// What follows the words of a label, with the items after it.
    pub(in crate::check) fn of(letter: &Examined<'_>, label: &Part, items: &[Part]) -> Self {
        let text = letter.paragraph(label).text();
        let text = forms::tidy(text.get(label.range.start..).unwrap_or_default());
        let mut rest = text.trim_start_matches(|sign: char| !sign.is_alphanumeric());
        for _ in 0..2 {
            rest = rest.trim_start().trim_start_matches(|sign: char| sign != ' ' && !is_colon(sign));
        }
        rest = rest.trim_start();
        if let Some((_, behind)) = rest.strip_prefix('(').and_then(|aside| aside.split_once(')')) {
            rest = behind.trim_start();
        }
        let beside =
            || items.first().is_some_and(|item| letter.seen(item).trim_start().starts_with(is_colon));
        if rest.starts_with(is_colon) || beside() { Self::Colon } else { Self::Other }
    }
}

const fn is_colon(sign: char) -> bool {
    matches!(sign, ':' | '：' | '∶')
}

/// What stands at the end of an item where something else should.
#[derive(Debug)]
pub(in crate::check) struct WrongEnd<'a> {
    /// Where the item stands.
    pub(in crate::check) part: &'a Part,
    /// The item as it is written.
    pub(in crate::check) words: String,
    /// The sign that should end it.
    pub(in crate::check) wanted: char,
}

impl<'a> WrongEnd<'a> {
    /// The first item that does not end as it should: with a semicolon, the last one with a full stop. A line without a dash
    /// goes on with the item above it.
    pub(in crate::check) fn first(items: Vec<Item<'a>>) -> Option<Self> {
        let goes_on: Vec<bool> = items.iter().skip(1).map(|next| !next.has_dash()).chain([false]).collect();
        let count = items.len();
        let ends = items.into_iter().zip(goes_on).enumerate().filter(|(_, (_, goes_on))| !goes_on);
        let mut wrong = ends.filter_map(|(index, (item, _))| {
            let wanted = if index + 1 == count { '.' } else { ';' };
            let is_right = item.words.ends_with(wanted) || index + 1 == count && item.ends_with_drafter();
            (!is_right).then_some(Self { part: item.part, words: item.words, wanted })
        });
        wrong.next()
    }
}
