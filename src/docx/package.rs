//! The ZIP container of a DOCX (ECMA-376 part 2): fixed order, fixed times, same input same bytes.
//!
//! Parts that are the same in every letter are deflated once and kept as a [`Skeleton`]; a letter adds only what
//! is its own.

mod stream;

use std::io::{self, Cursor, Seek, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

pub use stream::Stream;

/// A part: its name in the package and its bytes.
pub(super) type Part<'a> = (&'a str, &'a [u8]);

/// How hard to deflate. Higher levels cost more time than they save space: see `benches/README.md`.
pub const DEFLATE_LEVEL: i64 = 4;

/// Parts shorter than this are stored as they are.
const LEAST_DEFLATED: usize = 1_024;

/// The parts that are the same in every letter, deflated once.
pub(super) struct Skeleton {
    archive: Vec<u8>,
}

impl Skeleton {
    /// Packs parts in the order given; `[Content_Types].xml` comes first, as every writer has it.
    pub(super) fn new(parts: &[Part<'_>]) -> io::Result<Self> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        add(&mut zip, parts)?;
        Ok(Self { archive: zip.finish()?.into_inner() })
    }

    /// A whole package: the skeleton, then the parts of one letter in the order given.
    pub(super) fn with_parts(&self, parts: &[Part<'_>]) -> io::Result<Vec<u8>> {
        let size: usize = parts.iter().map(|(_, content)| content.len()).sum();
        let mut zip = ZipWriter::new(Cursor::new(Vec::with_capacity(self.archive.len() + size / 4)));
        self.add_to(&mut zip)?;
        add(&mut zip, parts)?;
        Ok(zip.finish()?.into_inner())
    }

    fn add_to<W: Write + Seek>(&self, zip: &mut ZipWriter<W>) -> io::Result<()> {
        Ok(zip.merge_archive(ZipArchive::new(Cursor::new(self.archive.as_slice()))?)?)
    }
}

fn add<W: Write + Seek>(zip: &mut ZipWriter<W>, parts: &[Part<'_>]) -> io::Result<()> {
    for (name, content) in parts {
        // Setting a compressor up costs more than a few hundred bytes are worth.
        zip.start_file(*name, if content.len() < LEAST_DEFLATED { stored() } else { deflated() })?;
        zip.write_all(content)?;
    }
    Ok(())
}

/// The default time of an entry depends on the features of the zip crate; a letter's must not.
fn stored() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644)
}

fn deflated() -> SimpleFileOptions {
    stored().compression_method(CompressionMethod::Deflated).compression_level(Some(DEFLATE_LEVEL))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn a_package_holds_the_skeleton_and_then_the_parts() {
        let skeleton = Skeleton::new(&[("[Content_Types].xml", b"types"), ("a.xml", b"same")]).unwrap();
        let package = skeleton.with_parts(&[("b.xml", b"own")]).unwrap();
        let mut archive = ZipArchive::new(Cursor::new(package)).unwrap();
        let names: Vec<String> =
            (0..archive.len()).map(|i| archive.by_index(i).unwrap().name().unwrap().into_owned()).collect();
        assert_eq!(names, ["[Content_Types].xml", "a.xml", "b.xml"]);
        let mut own = String::new();
        archive.by_name("b.xml").unwrap().read_to_string(&mut own).unwrap();
        assert_eq!(own, "own");
    }

    #[test]
    fn two_packages_of_the_same_parts_are_equal() {
        let pack = || Skeleton::new(&[("a.xml", b"same")]).unwrap().with_parts(&[("b.xml", b"own")]).unwrap();
        assert_eq!(pack(), pack());
    }
}
