//! Archives of strangers: told by their first bytes, and unpacked no further than an honest one would be.

use std::io::{self, Read};

/// The most bytes that an archive may unpack to: the counts of all communes of the country for every day of a year
/// are less, and so is a document of ten thousand pages.
pub const MOST_BYTES: u64 = 256 << 20;
/// The most parts of an archive.
pub const MOST_PARTS: usize = 10_000;
/// From this size on the share of packing counts.
const SUSPICIOUS_BYTES: u64 = 50 << 20;
/// How many times smaller than its content an honest archive may be.
const MOST_TIMES: u64 = 200;

const ZIP: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];
const COMPOUND_FILE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Whether bytes begin as a ZIP archive does, which `.xlsx`, `.docx` and `.ods` are.
pub fn is_zip(bytes: &[u8]) -> bool {
    ZIP.iter().any(|magic| bytes.starts_with(magic))
}

/// Whether bytes begin as a compound file does ([MS-CFB]), which `.xls`, `.doc` and files locked with a password are.
pub fn is_compound_file(bytes: &[u8]) -> bool {
    bytes.starts_with(&COMPOUND_FILE[..4])
}

/// Whether a compound file has a stream of this name.
pub fn compound_file_has(bytes: &[u8], stream: &str) -> bool {
    let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

/// Why a part of an archive is not unpacked.
#[derive(Debug)]
pub enum Refusal {
    /// The archive unpacks to more than an honest one would.
    TooLarge,
    /// The part is damaged.
    Unreadable(io::Error),
}

/// How much an archive may still unpack to. What its directory says of sizes may be a lie, so bytes are counted as they come.
#[derive(Debug)]
pub struct Allowance {
    most: u64,
    left: u64,
}

impl Allowance {
    /// What an archive of this many bytes may unpack to.
    pub fn of(packed: usize) -> Self {
        let most = MOST_BYTES.min(SUSPICIOUS_BYTES.max((packed as u64).saturating_mul(MOST_TIMES)));
        Self { most, left: most }
    }

    /// How much has been unpacked.
    pub fn used(&self) -> u64 {
        self.most - self.left
    }

    /// Unpacks a part and throws it away.
    pub fn measure(&mut self, part: impl Read) -> Result<(), Refusal> {
        self.unpack(part, &mut io::sink())
    }

    /// Unpacks a part.
    pub fn read(&mut self, part: impl Read) -> Result<Vec<u8>, Refusal> {
        let mut content = Vec::new();
        self.unpack(part, &mut content)?;
        Ok(content)
    }

    fn unpack(&mut self, part: impl Read, into: &mut impl io::Write) -> Result<(), Refusal> {
        let copied = io::copy(&mut part.take(self.left + 1), into).map_err(Refusal::Unreadable)?;
        self.left = self.left.checked_sub(copied).ok_or(Refusal::TooLarge)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_unpacks_to_as_much_as_an_honest_one_would() {
        let mut allowance = Allowance::of(1_000);
        allowance.measure(io::repeat(0).take(SUSPICIOUS_BYTES - 3)).unwrap();
        assert_eq!(allowance.read(&b"abc"[..]).unwrap(), b"abc");
        assert_eq!(allowance.used(), SUSPICIOUS_BYTES);
        assert!(matches!(allowance.measure(&b"d"[..]), Err(Refusal::TooLarge)));
        assert_eq!(Allowance::of(1 << 20).most, 200 << 20);
        assert_eq!(Allowance::of(1 << 30).most, MOST_BYTES);
    }

    #[test]
    fn files_are_told_by_their_first_bytes() {
        assert!(is_zip(b"PK\x03\x04rest") && !is_zip(b"%PDF"));
        let compound = [COMPOUND_FILE, b"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"].concat();
        assert!(is_compound_file(&compound) && compound_file_has(&compound, "WordDocument"));
        assert!(!compound_file_has(&compound, "Workbook"));
    }
}
