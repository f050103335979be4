//! Both places of the tone in one document.
//!
//! # What is wrong
//! Some words have the tone on the first vowel (*hòa, ủy*), others on the second (*hoà, uỷ*). Names, words in
//! quotation marks and the national title may be as they are.
//!
//! # Why
//! Custom: either place is right, and the decree itself has both, but a letter keeps to one.
//!
//! # What to do
//! Choose one place in Unikey (Bỏ dấu oà, uý) and correct the others.
//!
//! # Bad
//! ```text
//! Ủy ban nhân dân … thoả thuận
//! ```
//!
//! # Good
//! ```text
//! Ủy ban nhân dân … thỏa thuận
//! ```

use std::ops::Range;

use crate::check::prose::{Passage, Region};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::tone::{TonePlace, tone_place};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "tone-placement-mixed",
    clause: "CONV-tone-placement",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// Words of both kinds.
struct Mixed {
    fewer: String,
    more: String,
    count: usize,
}

impl From<Mixed> for Diagnostic {
    fn from(Mixed { fewer, more, count }: Mixed) -> Self {
        METADATA.finding().with("written", fewer).with("other", more).with("count", count)
    }
}

/// The words that have their tone in one place.
#[derive(Default)]
struct Words<'p> {
    first: Option<(&'p Passage, Range<usize>)>,
    count: usize,
}

impl Words<'_> {
    fn word(&self) -> String {
        self.first.as_ref().map(|(passage, word)| passage.text[word.clone()].to_owned()).unwrap_or_default()
    }
}

/// The words of a passage that could be written either way, without names and quotations.
fn words(passage: &Passage) -> Vec<(Range<usize>, TonePlace)> {
    let tokens = passage.tokens();
    let mut depth = 0_usize;
    let mut words = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token.text {
            "“" | "«" => depth += 1,
            "”" | "»" => depth = depth.saturating_sub(1),
            _ => {}
        }
        let is_body = tokens.get(at + 1).is_some_and(|next| next.is_word("ban"));
        let is_name = token.is_capitalised() && !is_body;
        if let Some(place) = tone_place(token.text).filter(|_| depth == 0 && !is_name) {
            words.push((token.start..token.end(), place));
        }
    }
    words
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let (mut old, mut new) = (Words::default(), Words::default());
    // What an appendix lists is often copied.
    for passage in
        letter.running_text().filter(|passage| !matches!(passage.region, Region::Table | Region::Appendix))
    {
        for (word, place) in words(passage) {
            let words = if place == TonePlace::First { &mut old } else { &mut new };
            words.first.get_or_insert((passage, word));
            words.count += 1;
        }
    }
    let (fewer, more) = if old.count < new.count { (old, new) } else { (new, old) };
    let finding = Mixed { fewer: fewer.word(), more: more.word(), count: fewer.count };
    if let Some((passage, word)) = fewer.first {
        findings.push(passage.spot(word), finding);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn both_places_in_one_letter_are_told_and_names_are_not() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        assert_eq!(letter("Nội dung thoả thuận theo"), ["tone-placement-mixed"]);
        assert_eq!(letter("Nội dung của Uỷ ban theo"), ["tone-placement-mixed"]);
        for fine in [
            "Nội dung thỏa thuận theo",
            "Nội dung xã Thái Hoà theo",
            "Nội dung “văn hoá” theo",
            "Nội dung quý theo",
        ] {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
        let new =
            good().with_all("Ủy ban", "Uỷ ban").with("Nội dung báo cáo theo", "Nội dung thoả thuận theo");
        assert_eq!(new.finds(), NOTHING);
    }
}
