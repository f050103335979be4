//! Items of a list with different dashes.
//!
//! # What is wrong
//! Some items begin with a hyphen, others with a longer dash, which programs put there by themselves.
//!
//! # Why
//! Custom: one sign for one use. The decree has the hyphen.
//!
//! # What to do
//! Replace the longer dashes by hyphens.
//!
//! # Bad
//! ```text
//! - Như trên;
//! – UBND tỉnh;
//! ```
//!
//! # Good
//! ```text
//! - Như trên;
//! - UBND tỉnh;
//! ```

use crate::check::prose::{Passage, Region};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "item-dashes-mixed",
    clause: "CONV-one-dash",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// Items with another dash than the rest.
struct Mixed {
    dash: char,
    other: char,
    count: usize,
}

impl From<Mixed> for Diagnostic {
    fn from(Mixed { dash, other, count }: Mixed) -> Self {
        METADATA.finding().with("written", dash).with("other", other).with("count", count)
    }
}

/// The dash that an item begins with; the hyphens are one.
fn dash(letter: &Examined<'_>, passage: &Passage) -> Option<char> {
    let label = letter.document.paragraph(passage.paragraph).label.as_ref();
    let label = label.and_then(|label| label.text.chars().next());
    let mut signs = passage.text.trim_start().chars();
    let typed = || signs.next().filter(|_| signs.next().is_some_and(char::is_whitespace));
    match label.or_else(typed)? {
        '-' | '\u{2010}' | '\u{2011}' | '\u{f02d}' | '−' => Some('-'),
        dash @ ('–' | '—') => Some(dash),
        _ => None,
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for region in [Region::Addressees, Region::Body, Region::Recipients] {
        let items = letter.passages_in(region).filter_map(|passage| Some((passage, dash(letter, passage)?)));
        let items: Vec<(&Passage, char)> = items.collect();
        let count = |dash: char| items.iter().filter(|(_, other)| *other == dash).count();
        let Some(most) = ['-', '–', '—'].into_iter().rev().max_by_key(|dash| count(*dash)) else {
            continue;
        };
        if let Some((passage, dash)) = items.iter().find(|(_, dash)| *dash != most) {
            let finding = Mixed { dash: *dash, other: most, count: items.len() - count(most) };
            findings.push(passage.spot(0..passage.text.len()), finding);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_dash_in_one_list_is_told() {
        assert_eq!(good().with("- UBND tỉnh", "– UBND tỉnh").finds(), ["item-dashes-mixed"]);
        let other = good().with("- Như trên", "– Như trên").with("- UBND", "– UBND").with("- Lưu", "– Lưu");
        assert_eq!(other.finds(), NOTHING);
    }
}
