//! The fonts of the machine.

use std::sync::LazyLock;

use fontdb::{Database, FaceInfo, Source};

/// A face of a font, as its file holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FontFace {
    /// The file.
    pub file: Vec<u8>,
    /// Which face of the file, counted from 0.
    pub index: u32,
}

/// What the system has; its files are looked through once.
static INSTALLED: LazyLock<Database> = LazyLock::new(|| {
    let mut installed = Database::new();
    installed.load_system_fonts();
    installed
});

/// The faces of a family that the system has.
pub(super) fn faces(family: &str) -> Vec<FontFace> {
    let is_of_family = |face: &&FaceInfo| face.families.iter().any(|(name, _)| name == family);
    INSTALLED.faces().filter(is_of_family).filter_map(read).collect()
}

fn read(face: &FaceInfo) -> Option<FontFace> {
    let path = match &face.source {
        Source::File(path) | Source::SharedFile(path, _) => path,
        Source::Binary(_) => return None,
    };
    Some(FontFace { file: std::fs::read(path).ok()?, index: face.index })
}
