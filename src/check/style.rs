//! How the words of a component look, against how the decree wants them.

use super::components::Part;
use super::{Examined, numbers};
use crate::diagnostic::Diagnostic;
use crate::docx::read::{Alignment, ParagraphId, Run};
use crate::measure::FontSize;
use crate::standard::Bounds;

/// How the words of a component must look.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) struct Look {
    /// The sizes allowed.
    pub(in crate::check) size: Bounds<FontSize>,
    /// Bold or not.
    pub(in crate::check) weight: Weight,
    /// Italic or not.
    pub(in crate::check) slant: Slant,
    /// In capitals or not; None where another rule sees to it.
    pub(in crate::check) case: Option<Case>,
    /// Where its lines stand; None where that is free or another rule sees to it.
    pub(in crate::check) alignment: Option<Alignment>,
}

/// Whether letters are bold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Weight {
    Bold,
    Regular,
}

/// Whether letters are italic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Slant {
    Italic,
    Upright,
}

/// Whether letters are capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Case {
    /// All of them.
    Capitals,
    /// As in a sentence: not all of them.
    Sentence,
}

/// How the words of a component look where they look otherwise. The messages `style-found` and `style-required` tell it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) struct Departure {
    arguments: Vec<(&'static str, String)>,
}

/// What a message says of a part of the look that is as it should be.
const FINE: &str = "fine";
/// What it says where words look in two ways.
const MIXED: &str = "mixed";

impl Departure {
    /// How parts of a component depart from a look; None if they do not, or show nothing.
    pub(in crate::check) fn of(letter: &Examined<'_>, parts: &[Part], look: &Look) -> Option<Self> {
        let runs: Vec<(&Run, String)> = parts.iter().flat_map(|part| letter.runs(part)).collect();
        if runs.is_empty() {
            return None;
        }
        let sizes = sizes(&runs);
        let is_size_fine = sizes.iter().all(|size| look.size.allows(*size));
        let weight =
            ternary(&runs, |run| run.format.is_bold(), look.weight == Weight::Bold, ["bold", "regular"]);
        let slant =
            ternary(&runs, |run| run.format.is_italic(), look.slant == Slant::Italic, ["italic", "upright"]);
        let case = look.case.map_or(FINE, |case| case_of(letter, parts, case));
        let alignment = look.alignment.map_or(FINE, |alignment| alignment_of(letter, parts, alignment));
        if is_size_fine && [weight, slant, case, alignment] == [FINE; 4] {
            return None;
        }
        let shown: Vec<String> = sizes.into_iter().map(numbers::size).collect();
        let wanted = |is_wanted: Option<bool>, [yes, no]: [&str; 2]| {
            is_wanted.map_or(FINE, |is_wanted| if is_wanted { yes } else { no }).to_owned()
        };
        Some(Self {
            arguments: vec![
                ("size", shown.join(", ")),
                ("weight", weight.to_owned()),
                ("slant", slant.to_owned()),
                ("case", case.to_owned()),
                ("alignment", alignment.to_owned()),
                ("least", numbers::size(look.size.least)),
                ("most", numbers::size(look.size.most)),
                ("sizes", if look.size.least == look.size.most { "one" } else { "several" }.to_owned()),
                ("wanted-weight", wanted(Some(look.weight == Weight::Bold), ["bold", "regular"])),
                ("wanted-slant", wanted(Some(look.slant == Slant::Italic), ["italic", "upright"])),
                (
                    "wanted-case",
                    wanted(look.case.map(|case| case == Case::Capitals), ["capitals", "sentence"]),
                ),
                ("wanted-alignment", look.alignment.map_or(FINE, alignment_name).to_owned()),
            ],
        })
    }

    /// The first part that departs from a look, and how.
    pub(in crate::check) fn first<'p>(
        letter: &Examined<'_>,
        parts: &'p [Part],
        look: &Look,
    ) -> Option<(&'p Part, Self)> {
        parts.iter().find_map(|part| Some((part, Self::of(letter, std::slice::from_ref(part), look)?)))
    }

    /// The same for parts in the text. Where the whole body has a size that it must not have, another rule tells it once.
    pub(in crate::check) fn first_in_text<'p>(
        letter: &Examined<'_>,
        parts: &'p [Part],
        look: &Look,
    ) -> Option<(&'p Part, Self)> {
        let of_body = size_of_body(letter).filter(|size| !look.size.allows(*size));
        let size = of_body.map(|size| Bounds { least: size, most: size, ..look.size });
        let as_the_body = size.map(|size| Look { size, ..*look });
        parts.iter().find_map(|part| {
            let part_alone = std::slice::from_ref(part);
            if as_the_body.is_some_and(|look| Self::of(letter, part_alone, &look).is_none()) {
                return None;
            }
            Some((part, Self::of(letter, part_alone, look)?))
        })
    }

    /// Adds what there is to tell.
    pub(in crate::check) fn tell(self, mut finding: Diagnostic) -> Diagnostic {
        finding.arguments.extend(self.arguments);
        finding
    }
}

/// The size of the first paragraph of the body that is no heading.
fn size_of_body(letter: &Examined<'_>) -> Option<FontSize> {
    let headings = &letter.components.headings;
    let is_text = |id: &&ParagraphId| headings.iter().all(|heading| heading.found.first().paragraph != **id);
    let first = letter.components.body.iter().find(is_text)?;
    Some(letter.document.paragraph(*first).first_size())
}

/// The sizes of runs, each once, from small to large.
fn sizes(runs: &[(&Run, String)]) -> Vec<FontSize> {
    let mut sizes: Vec<FontSize> = runs.iter().map(|(run, _)| run.format.size).collect();
    sizes.sort_unstable();
    sizes.dedup();
    sizes
}

fn ternary(
    runs: &[(&Run, String)],
    is_on: impl Fn(&Run) -> bool,
    is_wanted: bool,
    [yes, no]: [&'static str; 2],
) -> &'static str {
    let on = runs.iter().filter(|(run, _)| is_on(run)).count();
    match (on == runs.len(), on == 0) {
        (true, _) if is_wanted => FINE,
        (_, true) if !is_wanted => FINE,
        (true, _) => yes,
        (_, true) => no,
        _ => MIXED,
    }
}

fn case_of(letter: &Examined<'_>, parts: &[Part], wanted: Case) -> &'static str {
    let seen: String = parts.iter().map(|part| letter.seen(part)).collect();
    let has_small = seen.chars().any(char::is_lowercase);
    match wanted {
        Case::Capitals if has_small => "sentence",
        Case::Sentence if !has_small && seen.chars().filter(|letter| letter.is_uppercase()).count() >= 3 => {
            "capitals"
        }
        _ => FINE,
    }
}

/// The alignment of the first paragraph that has another one than it should. What a tab moves to its place, or stands beside
/// something else with a tab between, has none of its own.
fn alignment_of(letter: &Examined<'_>, parts: &[Part], wanted: Alignment) -> &'static str {
    let other = parts.iter().find_map(|part| {
        let paragraph = letter.paragraph(part);
        let is_alone = !paragraph.text().trim_end().contains('\t');
        let is_other = paragraph.format.alignment != wanted;
        (is_alone && is_other).then(|| alignment_name(paragraph.format.alignment))
    });
    other.unwrap_or(FINE)
}

/// The name of an alignment in messages.
pub(in crate::check) const fn alignment_name(alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::Left => "left",
        Alignment::Center => "center",
        Alignment::Right => "right",
        Alignment::Justified | Alignment::Distributed => "justified",
    }
}
