//! Which names may be one slip away from a written one, without measuring every name.
//!
//! One slip leaves one half of a name as it was: the first letters or the last. So the halves of all names are
//! indexed, and only names that share one with the written name, for each length it may have had, are measured.

use super::bare_name::BareName;
use super::slip::{is_one_slip_apart, is_stroke_apart};

/// Some names in order, found by their halves.
#[derive(Debug)]
pub(super) struct Nearby {
    /// The print of a half and the name it is of, sorted.
    halves: Vec<(u64, u32)>,
    /// The print of a name without its strokes, sorted.
    unstroked: Vec<(u64, u32)>,
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
                let letters: Vec<char> = form.chars().collect();
                let (first, last) = letters.split_at(letters.len() / 2);
                halves.push((print(first, Part::First, letters.len()), place));
                halves.push((print(last, Part::Last, letters.len()), place));
                unstroked.push((print_unstroked(&letters), place));
            }
        }
        halves.sort_unstable();
        unstroked.sort_unstable();
        Self { halves, unstroked }
    }

    /// The places of the names that are one slip away from a folded name, in order. D for Đ is the commonest slip
    /// and is never another name, so it comes first.
    pub(super) fn of<'n>(&self, written: &str, name: impl Fn(usize) -> &'n BareName) -> Vec<usize> {
        let letters: Vec<char> = written.chars().collect();
        let mut stroke = Vec::new();
        if written.contains(['d', 'đ']) {
            collect(&self.unstroked, print_unstroked(&letters), &mut stroke);
            keep(&mut stroke, |place| name(place).is_apart(is_stroke_apart, written));
        }
        if !stroke.is_empty() || letters.is_empty() {
            return stroke;
        }
        let mut near = Vec::new();
        for length in letters.len() - 1..=letters.len() + 1 {
            let (first, last) = (length / 2, length - length / 2);
            collect(&self.halves, print(&letters[..first], Part::First, length), &mut near);
            collect(&self.halves, print(&letters[letters.len() - last..], Part::Last, length), &mut near);
        }
        keep(&mut near, |place| name(place).is_apart(is_one_slip_apart, written));
        near
    }
}

fn collect(prints: &[(u64, u32)], wanted: u64, found: &mut Vec<usize>) {
    let start = prints.partition_point(|(print, _)| *print < wanted);
    let same = prints[start..].iter().take_while(|(print, _)| *print == wanted);
    found.extend(same.map(|(_, place)| *place as usize));
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
