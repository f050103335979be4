//! Streams that are packed with gzip or zstd, known by their first bytes.

use std::io::{self, Cursor, Read};

const GZIP: &[u8] = b"\x1f\x8b";
const ZSTD: &[u8] = b"\x28\xb5\x2f\xfd";
const PARQUET: &[u8] = b"PAR1";
const ENCRYPTED_PARQUET: &[u8] = b"PARE";

/// Whether a file that begins with these bytes is packed.
#[cfg(feature = "cluster")]
pub(in crate::scans) fn is_packed(beginning: &[u8]) -> bool {
    beginning.starts_with(GZIP) || beginning.starts_with(ZSTD)
}

/// The text of a stream, unpacked as it is read.
///
/// # Errors
/// If its first bytes cannot be read. Of kind [`Unsupported`](io::ErrorKind::Unsupported) if it is a Parquet file, or
/// one is packed in it: such a file says at its end where everything is, so it is read by
/// [`count_parquet`](super::count_parquet).
pub fn unpacked<'a>(stream: Box<dyn Read + Send + 'a>) -> io::Result<Box<dyn Read + Send + 'a>> {
    let (first, whole) = begun(stream)?;
    let (_, text): (_, Box<dyn Read + Send + 'a>) = if first.starts_with(GZIP) {
        begun(Box::new(Unpacking(flate2::read::MultiGzDecoder::new(whole))))?
    } else if first.starts_with(ZSTD) {
        begun(Box::new(Unpacking(zstd::Decoder::new(whole)?)))?
    } else {
        (first, whole)
    };
    Ok(text)
}

type Begun<'a> = (Vec<u8>, Box<dyn Read + Send + 'a>);

/// The first bytes of a stream, and all of it. A Parquet file is refused.
fn begun<'a>(mut stream: Box<dyn Read + Send + 'a>) -> io::Result<Begun<'a>> {
    let mut first = Vec::new();
    stream.by_ref().take(4).read_to_end(&mut first)?;
    if first.starts_with(PARQUET) || first.starts_with(ENCRYPTED_PARQUET) {
        return Err(io::ErrorKind::Unsupported.into());
    }
    Ok((first.clone(), Box::new(Cursor::new(first).chain(stream))))
}

/// A reader of a packed stream, whose errors are of two kinds: it is cut short
/// ([`UnexpectedEof`](io::ErrorKind::UnexpectedEof)), or damaged ([`InvalidData`](io::ErrorKind::InvalidData)). What the
/// system cannot read stays as it is.
struct Unpacking<R>(R);

impl<R: Read> Read for Unpacking<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|error| match error.kind() {
            io::ErrorKind::Interrupted | io::ErrorKind::UnexpectedEof => error,
            _ if error.raw_os_error().is_some() => error,
            _ => io::Error::new(io::ErrorKind::InvalidData, error),
        })
    }
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
        let cut_short = |packed: &[u8]| {
            let error = read(packed[..packed.len() - 9].to_vec()).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof, "{error}");
        };
        cut_short(&gzip);
        cut_short(&zstd);
        for packed in [gzip, zstd] {
            let mut damaged = packed;
            damaged[6..20].fill(0xff);
            let error = read(damaged).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidData, "{error}");
        }
        assert_eq!(read(b"x".to_vec()).unwrap(), b"x");
        let parquet = b"PAR1xxxx".to_vec();
        let packed = zstd::encode_all(parquet.as_slice(), 1).unwrap();
        for parquet in [parquet, b"PARE".to_vec(), packed] {
            assert_eq!(read(parquet).unwrap_err().kind(), io::ErrorKind::Unsupported);
        }
    }
}
