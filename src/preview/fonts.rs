//! The typeface of the pages, as the machine has it.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::digest::Digest;
use crate::environment::{Environment, FontFace};
use crate::standard::typeface;

/// A letter that a face has only if it was made with Vietnamese in mind: version 1 of Liberation Serif lacks it.
const VIETNAMESE: char = 'ế';

/// The faces of one family: Times New Roman, or one whose letters are as wide.
pub struct Fonts {
    family: &'static str,
    pub(super) book: LazyHash<FontBook>,
    pub(super) faces: Vec<Font>,
}

impl Fonts {
    /// Those the machine has; None if it has no such family with Vietnamese letters.
    pub fn of(environment: &dyn Environment) -> Option<Self> {
        [typeface::NAME].into_iter().chain(typeface::AS_WIDE).find_map(|family| {
            let faces: Vec<Font> = environment.faces(family).into_iter().filter_map(load).collect();
            let book = LazyHash::new(FontBook::from_fonts(&faces));
            (!faces.is_empty()).then_some(Self { family, book, faces })
        })
    }

    /// The digest of the faces: others may set other pages.
    pub fn digest(&self) -> Digest {
        Digest::of_parts(self.faces.iter().map(|face| face.data().as_slice()))
    }

    /// The name of the family.
    pub fn family(&self) -> &'static str {
        self.family
    }
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Fonts").field("family", &self.family).finish_non_exhaustive()
    }
}

/// A face that can be read and has Vietnamese letters.
fn load(face: FontFace) -> Option<Font> {
    let font = Font::new(Bytes::new(face.file), face.index)?;
    font.info().coverage.contains(u32::from(VIETNAMESE)).then_some(font)
}
