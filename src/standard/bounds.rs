//! A range that the decree leaves open, and the value taken from it.

/// Least and most that the decree allows, both included, and the value this program takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds<T> {
    /// The least allowed.
    pub least: T,
    /// The most allowed.
    pub most: T,
    /// The value the writer takes.
    pub chosen: T,
}

impl<T: Copy + PartialOrd> Bounds<T> {
    /// The same value everywhere: the decree leaves no choice.
    pub const fn exactly(value: T) -> Self {
        Self { least: value, most: value, chosen: value }
    }

    /// Whether a value is allowed.
    pub fn allows(&self, value: T) -> bool {
        self.least <= value && value <= self.most
    }
}
