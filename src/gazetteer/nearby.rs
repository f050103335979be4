//! Which names may be one slip away from a written one, without measuring every name.
//!
//! One slip leaves one half of a name as it was: the first letters or the last. So the halves of all names are
//! indexed, and only names that share one with the written name, for each length it may have had, are measured; and of
//! these only names of nearly the same letters.

use super::bare_name::{BareName, Form};
use super::letters::Letters;
use super::slip::{is_one_slip_apart, is_stroke_apart};

/// Some names in order, found by their halves.
#[derive(Debug)]
pub(super) struct Nearby {
    /// Sorted.
    halves: Vec<Printed>,
    /// The names without their strokes, sorted.
    unstroked: Vec<Printed>,
}

/// A part of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Printed {
    print: u64,
    /// The name it is of.
    place: u32,
    /// The letters of the whole name.
    letters: Letters,
}

/// What of a name a print is taken of.
#[derive(Clone, Copy)]
enum Part {
    First,
    Last,
    Whole,
}

impl Nearby {
    pub(super) fn new<'n>(names: impl Iterator<Item = &'n BareName>) -> Self {
        let (mut halves, mut unstroked) = (Vec::new(), Vec::new());
        for (place, name) in (0..).zip(names) {
            for form in name.forms() {
                let (name, letters): (Vec<char>, _) = (form.text.chars().collect(), form.letters);
                let (first, last) = name.split_at(name.len() / 2);
                halves.push(Printed { print: print(first, Part::First, name.len()), place, letters });
                halves.push(Printed { print: print(last, Part::Last, name.len()), place, letters });
                unstroked.push(Printed { print: print_unstroked(&name), place, letters });
            }
        }
        halves.sort_unstable();
        unstroked.sort_unstable();
        Self { halves, unstroked }
    }

    /// The places of the names that are one slip away from a folded name, in order. D for Đ is the commonest slip
    /// and is never another name, so it comes first.
    pub(super) fn of<'n>(&self, written: &str, name: impl Fn(usize) -> &'n BareName) -> Vec<usize> {
        let text: Vec<char> = written.chars().collect();
        let written = &Form::new(written.to_owned());
        let mut stroke = Vec::new();
        if text.contains(&'d') || text.contains(&'đ') {
            let wanted = print_unstroked(&text);
            stroke.extend(with_print(&self.unstroked, wanted).map(|printed| printed.place as usize));
            keep(&mut stroke, |place| name(place).is_apart(is_stroke_apart, written));
        }
        if !stroke.is_empty() || text.is_empty() {
            return stroke;
        }
        let letters = written.letters;
        let mut near = Vec::new();
        let mut collect = |wanted: u64| {
            let alike = with_print(&self.halves, wanted).filter(|half| half.letters.may_be_apart(letters));
            near.extend(alike.map(|half| half.place as usize));
        };
        for length in text.len() - 1..=text.len() + 1 {
            let (first, last) = (length / 2, length - length / 2);
            collect(print(&text[..first], Part::First, length));
            collect(print(&text[text.len() - last..], Part::Last, length));
        }
        keep(&mut near, |place| name(place).is_apart(is_one_slip_apart, written));
        near
    }
}

fn with_print(parts: &[Printed], wanted: u64) -> impl Iterator<Item = &Printed> {
    let start = parts.partition_point(|part| part.print < wanted);
    parts[start..].iter().take_while(move |part| part.print == wanted)
}

fn keep(places: &mut Vec<usize>, is_near: impl Fn(usize) -> bool) {
    places.sort_unstable();
    places.dedup();
    places.retain(|place| is_near(*place));
}

fn print_unstroked(letters: &[char]) -> u64 {
    let unstroked: Vec<char> =
        letters.iter().map(|letter| if *letter == 'đ' { 'd' } else { *letter }).collect();
    print(&unstroked, Part::Whole, letters.len())
}

/// FNV-1a. Two parts with one print cost a measurement and nothing else.
fn print(letters: &[char], part: Part, length: usize) -> u64 {
    let start = [part as u32, u32::try_from(length).unwrap_or(u32::MAX)];
    start
        .into_iter()
        .chain(letters.iter().map(|letter| *letter as u32))
        .fold(0xcbf2_9ce4_8422_2325, |hash, value| (hash ^ u64::from(value)).wrapping_mul(0x0100_0000_01b3))
}
