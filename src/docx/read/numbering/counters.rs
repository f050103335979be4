//! Counting the paragraphs of lists.

use std::collections::{HashMap, HashSet};

use super::form::NumberForm;
use super::{Level, Numbering};
use crate::docx::read::properties::NumberingOf;

/// The deepest level, and how many there are.
const LEVELS: usize = 9;
/// The longest label. Whatever is longer is cut.
const LONGEST_LABEL: usize = 100;

/// How far the lists of a document are counted.
#[derive(Debug, Default)]
pub(in crate::docx::read) struct Counters {
    /// By the pattern of the list.
    counts: HashMap<i32, [Option<i32>; LEVELS]>,
    /// The lists that have begun to count where they say.
    begun: HashSet<(i32, usize)>,
}

impl Counters {
    /// Counts a paragraph, and gives its label; None if it belongs to no list.
    pub(in crate::docx::read) fn next(&mut self, numbering: &Numbering, of: NumberingOf) -> Option<String> {
        let level = numbering.level(of)?;
        let id = of.list?;
        let list = numbering.lists.get(&id)?;
        let depth = usize::try_from(of.level.unwrap_or(0)).ok().filter(|depth| *depth < LEVELS)?;
        let counts = self.counts.entry(list.pattern).or_default();
        let at =
            |depth: usize| numbering.level(NumberingOf { list: of.list, level: i32::try_from(depth).ok() });
        let start = |depth: usize| {
            let own = i32::try_from(depth).ok().and_then(|depth| list.starts.get(&depth)).copied();
            own.or_else(|| at(depth).map(|level| level.start)).unwrap_or(1)
        };
        let has_own_start = i32::try_from(depth).is_ok_and(|depth| list.starts.contains_key(&depth));
        if has_own_start && self.begun.insert((id, depth)) {
            counts[depth] = None;
        }
        counts[depth] = Some(counts[depth].map_or_else(|| start(depth), |count| count.saturating_add(1)));
        for (deeper, count) in counts.iter_mut().enumerate().skip(depth + 1) {
            // A level begins anew after one above it; 0 says never, another number after that level and those above.
            let restarts = at(deeper)
                .and_then(|level| level.restart)
                .is_none_or(|after| after != 0 && usize::try_from(after).is_ok_and(|after| depth < after));
            if restarts {
                *count = None;
            }
        }
        let number = |depth: usize| counts[depth].unwrap_or_else(|| start(depth));
        Some(label(level, &number, &at))
    }
}

fn label<'a>(
    level: &Level,
    number: &dyn Fn(usize) -> i32,
    at: &dyn Fn(usize) -> Option<&'a Level>,
) -> String {
    if level.form == NumberForm::Bullet {
        return level.text.chars().take(LONGEST_LABEL).collect();
    }
    let mut label = String::new();
    let mut characters = level.text.chars().take(LONGEST_LABEL).peekable();
    while let Some(character) = characters.next() {
        let depth = characters.peek().and_then(|digit| digit.to_digit(10)).filter(|digit| *digit > 0);
        match depth {
            Some(depth) if character == '%' => {
                characters.next();
                let depth = depth as usize - 1;
                let form = at(depth).map_or(NumberForm::Decimal, |level| level.form);
                let form =
                    if level.is_legal && form != NumberForm::None { NumberForm::Decimal } else { form };
                label.push_str(&form.write(number(depth)));
            }
            _ => label.push(character),
        }
    }
    label
}
