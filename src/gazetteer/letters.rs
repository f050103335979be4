//! Which letters a name has, as a quick test before two names are compared.

/// The letters of a name, each as one of 32 bits, some of which several letters share (Fibonacci hashing).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Letters(u32);

impl Letters {
    pub(super) fn of(letters: impl Iterator<Item = char>) -> Self {
        let bit = |letter: char| 1 << ((letter as u32).wrapping_mul(0x9e37_79b1) >> 27);
        Self(letters.fold(0, |bits, letter| bits | bit(letter)))
    }

    /// Whether one letter for another could make the letters of one name those of the other.
    pub(super) const fn may_be_apart(self, other: Self) -> bool {
        (self.0 ^ other.0).count_ones() <= 2
    }
}
