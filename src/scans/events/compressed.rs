//! Streams that are packed with gzip or zstd, known by their first bytes.

use std::io::{self, Cursor, Read};

const GZIP: &[u8] = b"\x1f\x8b";
const ZSTD: &[u8] = b"\x28\xb5\x2f\xfd";
const PARQUET: &[u8] = b"PAR1";

/// Whether a file that begins with these bytes is packed.
#[cfg(feature = "cluster")]
pub(in crate::scans) fn is_packed(beginning: &[u8]) -> bool {
    beginning.starts_with(GZIP) || beginning.starts_with(ZSTD)
}

/// The text of a stream, unpacked as it is read.
///
/// # Errors
/// If its first bytes cannot be read. Of kind [`Unsupported`](io::ErrorKind::Unsupported) if it is a Parquet file.
pub fn unpacked<'a>(mut stream: Box<dyn Read + Send + 'a>) -> io::Result<Box<dyn Read + Send + 'a>> {
    let mut first = Vec::new();
    stream.by_ref().take(4).read_to_end(&mut first)?;
    let is_packed_by = |mark: &[u8]| first.starts_with(mark);
    let (gzip, zstd, parquet) = (is_packed_by(GZIP), is_packed_by(ZSTD), is_packed_by(PARQUET));
    if parquet {
        return Err(io::ErrorKind::Unsupported.into());
    }
    let whole = Cursor::new(first).chain(stream);
    Ok(if gzip {
        Box::new(flate2::read::MultiGzDecoder::new(whole))
    } else if zstd {
        Box::new(zstd::Decoder::new(whole)?)
    } else {
        Box::new(whole)
    })
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn read(bytes: Vec<u8>) -> io::Result<Vec<u8>> {
        let mut text = Vec::new();
        unpacked(Box::new(Cursor::new(bytes)))?.read_to_end(&mut text)?;
        Ok(text)
    }

    #[test]
    fn packed_streams_are_unpacked_and_cut_ones_told() {
        let text = b"time,commune\n2021-10-25,1\n".repeat(100);
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(&text).unwrap();
        let gzip = gzip.finish().unwrap();
        let zstd = zstd::encode_all(text.as_slice(), 1).unwrap();
        for packed in [text.clone(), gzip.clone(), [gzip.clone(), gzip.clone()].concat(), zstd.clone()] {
            assert!(read(packed).unwrap().starts_with(&text));
        }
        assert!(read(gzip[..gzip.len() - 9].to_vec()).is_err());
        assert!(read(zstd[..zstd.len() - 3].to_vec()).is_err());
        assert_eq!(read(b"x".to_vec()).unwrap(), b"x");
        assert_eq!(read(b"PAR1xxxx".to_vec()).unwrap_err().kind(), io::ErrorKind::Unsupported);
    }
}
