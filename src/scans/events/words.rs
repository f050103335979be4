//! The words by which files say which way people went.

use super::Direction;

/// In, as it is mostly written.
pub(in crate::scans) const IN: [&str; 3] = ["in", "In", "IN"];
/// In, in other words, of any case.
pub(in crate::scans) const IN_FOLDED: [&str; 5] = ["vào", "vao", "v", "check-in", "checkin"];
/// Out, as it is mostly written.
pub(in crate::scans) const OUT: [&str; 3] = ["out", "Out", "OUT"];
/// Out, in other words, of any case.
pub(in crate::scans) const OUT_FOLDED: [&str; 4] = ["ra", "r", "check-out", "checkout"];

/// The direction that a field means.
pub(super) fn direction(written: &[u8]) -> Option<Direction> {
    let written = std::str::from_utf8(written.trim_ascii()).ok()?;
    if IN.contains(&written) {
        return Some(Direction::In);
    }
    if OUT.contains(&written) {
        return Some(Direction::Out);
    }
    let folded = written.to_lowercase();
    let is_one_of = |words: &[&str]| words.contains(&folded.as_str());
    match () {
        () if is_one_of(&IN_FOLDED) => Some(Direction::In),
        () if is_one_of(&OUT_FOLDED) => Some(Direction::Out),
        () => None,
    }
}
