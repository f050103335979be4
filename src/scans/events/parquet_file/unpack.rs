//! Pages, unpacked: each to the size its header says, and to no byte more.

use std::io::Read;

use flate2::read::MultiGzDecoder;
use parquet::basic::CompressionCodec;

use super::failure::{Failure, Need, Part};

/// Unpacks a page that says it has `size` bytes.
pub(super) fn unpacked(codec: CompressionCodec, packed: &[u8], size: usize) -> Result<Vec<u8>, Failure> {
    if size == 0 {
        return Ok(Vec::new());
    }
    let whole = match codec {
        CompressionCodec::UNCOMPRESSED => Some(packed.to_vec()),
        CompressionCodec::SNAPPY => snappy(packed, size),
        CompressionCodec::GZIP => streamed(MultiGzDecoder::new(packed), size),
        CompressionCodec::BROTLI => {
            streamed(brotli_decompressor::Decompressor::new(packed, BROTLI_BUFFER), size)
        }
        CompressionCodec::ZSTD => {
            // Unlike a stream it takes no window, whose size the page would choose.
            let mut whole = vec![0; size];
            let filled = zstd::bulk::decompress_to_buffer(packed, &mut whole).ok();
            filled.filter(|filled| *filled == size).map(|_| whole)
        }
        CompressionCodec::LZ4_RAW => lz4(packed, size),
        CompressionCodec::LZ4 => lz4_of_hadoop(packed, size).or_else(|| lz4(packed, size)),
        CompressionCodec::LZO => return Err(Failure::Unknown(Need::Compression)),
    };
    whole.filter(|whole| whole.len() == size).ok_or(Failure::Damaged(Part::Page))
}

const BROTLI_BUFFER: usize = 4_096;

fn streamed(stream: impl Read, size: usize) -> Option<Vec<u8>> {
    let mut whole = Vec::with_capacity(size);
    stream.take(size as u64 + 1).read_to_end(&mut whole).ok()?;
    Some(whole)
}

fn snappy(packed: &[u8], size: usize) -> Option<Vec<u8>> {
    (snap::raw::decompress_len(packed).ok()? == size).then_some(())?;
    let mut whole = vec![0; size];
    snap::raw::Decoder::new().decompress(packed, &mut whole).ok()?;
    Some(whole)
}

fn lz4(packed: &[u8], size: usize) -> Option<Vec<u8>> {
    let mut whole = vec![0; size];
    let filled = lz4_flex::block::decompress_into(packed, &mut whole).ok()?;
    (filled == size).then_some(whole)
}

/// The older LZ4 of Hadoop: blocks, each after its size unpacked and packed (Compression.md of Apache Parquet).
fn lz4_of_hadoop(packed: &[u8], size: usize) -> Option<Vec<u8>> {
    let mut whole = Vec::with_capacity(size);
    let mut rest = packed;
    while let Some((sizes, blocks)) = rest.split_first_chunk::<8>() {
        let both = u64::from_be_bytes(*sizes);
        let size_of_block = usize::try_from(both >> 32).ok()?;
        let packed_size = usize::try_from(both & u64::from(u32::MAX)).ok()?;
        if size_of_block > size - whole.len() {
            return None;
        }
        let (block, after) = blocks.split_at_checked(packed_size)?;
        whole.extend_from_slice(&lz4(block, size_of_block)?);
        rest = after;
    }
    (rest.is_empty() && whole.len() == size).then_some(whole)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(bytes).unwrap();
        packer.finish().unwrap()
    }

    #[test]
    fn a_page_is_unpacked_to_its_size_and_one_that_says_another_size_is_damaged() {
        use CompressionCodec::{GZIP, LZ4, LZ4_RAW, SNAPPY, UNCOMPRESSED, ZSTD};
        let page = b"05431 05434 05431 05434 05431 05434".repeat(50);
        // One literal run of LZ4, no longer than 14 bytes.
        let short = b"05431 05434".to_vec();
        let raw = [vec![11 << 4], short.clone()].concat();
        let hadoop = [vec![0, 0, 0, 11, 0, 0, 0, 12], raw.clone()].concat();
        let snappy = snap::raw::Encoder::new().compress_vec(&page).unwrap();
        for (codec, packed, page) in [
            (UNCOMPRESSED, page.clone(), &page),
            (SNAPPY, snappy, &page),
            (GZIP, gzip(&page), &page),
            (ZSTD, zstd::bulk::compress(&page, 1).unwrap(), &page),
            (LZ4_RAW, raw.clone(), &short),
            (LZ4, raw, &short),
            (LZ4, hadoop, &short),
        ] {
            assert_eq!(unpacked(codec, &packed, page.len()).unwrap(), *page, "{codec}");
            for wrong in [1, page.len() - 1, page.len() + 1] {
                assert!(unpacked(codec, &packed, wrong).is_err(), "{codec} {wrong}");
            }
            assert!(unpacked(codec, &packed[..packed.len() - 1], page.len()).is_err(), "{codec}");
        }
        let unknown = unpacked(CompressionCodec::LZO, b"x", 1);
        assert!(matches!(unknown, Err(Failure::Unknown(Need::Compression))));
    }

    #[test]
    fn a_page_that_swells_is_cut_off() {
        let swollen = gzip(&vec![0; 64 << 20]);
        assert!(unpacked(CompressionCodec::GZIP, &swollen, 1_000).is_err());
        let swollen = zstd::bulk::compress(&vec![0; 64 << 20], 1).unwrap();
        assert!(unpacked(CompressionCodec::ZSTD, &swollen, 1_000).is_err());
    }
}
