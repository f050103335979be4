//! Finding places of texts by the fingerprints of the texts.

/// The fingerprints of some texts, and the place of each.
#[derive(Debug)]
pub(super) struct Prints {
    /// Sorted.
    prints: Vec<(u64, u32)>,
}

impl Prints {
    /// The place of a text is its number, from 0.
    pub(super) fn new<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut prints: Vec<(u64, u32)> = texts.map(print).zip(0..).collect();
        prints.sort_unstable();
        Self { prints }
    }

    /// The places, in order, of the texts that have the fingerprint of a text: all places of this text and, hardly
    /// ever, one of another.
    pub(super) fn places(&self, text: &str) -> impl Iterator<Item = usize> {
        let wanted = print(text);
        let start = self.prints.partition_point(|(print, _)| *print < wanted);
        let alike = self.prints[start..].iter().take_while(move |(print, _)| *print == wanted);
        alike.map(|(_, place)| *place as usize)
    }
}

/// FNV-1a.
fn print(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_places_of_a_text_are_found_in_order() {
        let prints = Prints::new(["tân lập", "đu", "tân lập", ""].into_iter());
        let places = |text| prints.places(text).collect::<Vec<_>>();
        assert_eq!(places("tân lập"), [0, 2]);
        assert_eq!(places("đu"), [1]);
        assert_eq!(places(""), [3]);
        assert!(places("du").is_empty());
    }
}
