use std::io::Write;
use std::sync::Mutex;

use super::*;

/// Numbers of the format: kinds of pages, and ways of writing values.
const DATA: u8 = 0;
const DICTIONARY: u8 = 2;
const PLAIN: u8 = 0;
const LENGTHS_AS_DIFFERENCES: u8 = 6;
const DIFFERENCES: u8 = 7;
const BY_DICTIONARY: u8 = 8;

/// A page as its header tells it, and what it really is.
struct Made<'m> {
    kind: u8,
    values: u64,
    encoding: u8,
    size: u64,
    packed: &'m [u8],
}

impl Made<'_> {
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = vec![0x15];
        varint(&mut bytes, u64::from(self.kind) * 2);
        bytes.push(0x15);
        varint(&mut bytes, self.size * 2);
        bytes.push(0x15);
        varint(&mut bytes, self.packed.len() as u64 * 2);
        // Field 5 or 7, a structure: the values and their encoding, and for data those of the levels.
        bytes.push(if self.kind == DATA { 0x2c } else { 0x4c });
        bytes.push(0x15);
        varint(&mut bytes, self.values * 2);
        bytes.extend([0x15, self.encoding * 2]);
        if self.kind == DATA {
            bytes.extend([0x15, 6, 0x15, 6]);
        }
        bytes.extend([0, 0]);
        bytes.extend(self.packed);
        bytes
    }
}

fn varint(bytes: &mut Vec<u8>, mut value: u64) {
    while value > 0x7f {
        bytes.push(u8::try_from(value & 0x7f | 0x80).unwrap());
        value >>= 7;
    }
    bytes.push(u8::try_from(value).unwrap());
}

fn pages(codec: CompressionCodec, bytes: Vec<u8>, held: &Arc<AtomicUsize>) -> Pages {
    let length = bytes.len() as u64;
    let bytes = Mutex::new(bytes);
    let fill = Box::new(move |at: u64, buffer: &mut [u8]| {
        let start = usize::try_from(at).unwrap();
        buffer.copy_from_slice(&bytes.lock().unwrap()[start..start + buffer.len()]);
        Ok(())
    });
    let chunk = Chunk {
        start: 0,
        end: length,
        codec,
        physical: Type::BYTE_ARRAY,
        width: 0,
        levels: HasLevels::No,
        rows: 1_000,
    };
    Pages::new(Arc::new(Source { length, fill }), chunk, Arc::clone(held))
}

/// The sizes of the pages, or the first thing that is wrong.
fn sizes(codec: CompressionCodec, made: &[Made<'_>]) -> Result<Vec<usize>, String> {
    let bytes = made.iter().flat_map(Made::bytes).collect();
    let mut pages = pages(codec, bytes, &Arc::default());
    let mut sizes = Vec::new();
    loop {
        match pages.next_page() {
            Ok(Some(page)) => sizes.push(page.buffer().len()),
            Ok(None) => return Ok(sizes),
            Err(failure) => return Err(format!("{failure:?}")),
        }
    }
}

fn plain(kind: u8, values: u64, packed: &[u8]) -> Made<'_> {
    let encoding = if kind == DATA { BY_DICTIONARY } else { PLAIN };
    Made { kind, values, encoding, size: packed.len() as u64, packed }
}

const TEXTS: &[u8] = b"\x05\0\0\x0005431\x05\0\0\x0005434";

#[test]
fn honest_pages_are_given_one_after_the_other() {
    let made =
        [plain(DICTIONARY, 2, TEXTS), plain(DATA, 600, &[1, 0xb0, 9, 0]), plain(DATA, 400, &[1, 0xa0, 6, 1])];
    assert_eq!(sizes(CompressionCodec::UNCOMPRESSED, &made), Ok(vec![TEXTS.len(), 4, 4]));
}

#[test]
fn lies_of_pages_are_told_and_take_no_memory() {
    let damaged = || Err(format!("{DAMAGED:?}"));
    let told = |made: &[Made<'_>]| sizes(CompressionCodec::UNCOMPRESSED, made);
    let data = |values| plain(DATA, values, &[1, 0xb0, 9, 0]);
    // More values than the row group has rows, in one page or in two.
    let rows = Err(format!("{:?}", Failure::Damaged(Part::Rows)));
    assert_eq!(told(&[plain(DICTIONARY, 2, TEXTS), data(1_001)]), rows);
    assert_eq!(told(&[plain(DICTIONARY, 2, TEXTS), data(600), data(401)]), rows);
    assert_eq!(told(&[data(600)]), damaged(), "no dictionary");
    assert_eq!(told(&[plain(DICTIONARY, 2, TEXTS), plain(DICTIONARY, 2, TEXTS)]), damaged(), "two");
    // More entries than there are bytes; then so many that memory is the matter.
    assert_eq!(told(&[plain(DICTIONARY, 5, TEXTS)]), damaged());
    assert_eq!(told(&[plain(DICTIONARY, 0x7fff_ffff, TEXTS)]), Err("TooLarge".to_owned()));
    assert_eq!(told(&[Made { size: 99, ..plain(DICTIONARY, 2, TEXTS) }]), damaged(), "another size");
    let long = Made { size: 0x7fff_ffff, ..plain(DICTIONARY, 2, TEXTS) };
    assert_eq!(sizes(CompressionCodec::ZSTD, &[long]), Err("TooLarge".to_owned()));
    // Lengths: a list of two thousand million, in a page that says it has ten.
    let lengths = [0x80, 0x01, 4, 0xff, 0xff, 0xff, 0xff, 0x07, 6, 2, 0, 0, 0, 0];
    for encoding in [LENGTHS_AS_DIFFERENCES, DIFFERENCES] {
        assert_eq!(told(&[Made { encoding, ..plain(DATA, 10, &lengths) }]), damaged());
    }
    // A header that ends nowhere.
    let mut cut = plain(DICTIONARY, 2, TEXTS).bytes();
    cut.truncate(9);
    assert!(pages(CompressionCodec::UNCOMPRESSED, cut, &Arc::default()).next_page().is_err());
}

#[test]
fn a_page_that_swells_is_damaged() {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(&vec![0; 100 << 20]).unwrap();
    let packed = gzip.finish().unwrap();
    let made = Made { size: 1_000, ..plain(DICTIONARY, 2, &packed) };
    assert_eq!(sizes(CompressionCodec::GZIP, &[made]), Err(format!("{DAMAGED:?}")));
}

#[test]
fn all_columns_of_a_row_group_share_what_it_may_hold() {
    let held = Arc::default();
    let whole = vec![0; MOST_HELD / 2];
    let packed = zstd::bulk::compress(&whole, 1).unwrap();
    let made = Made { size: whole.len() as u64, ..plain(DICTIONARY, 2, &packed) };
    let next = |pages: &mut Pages| pages.next_page().map(|_| ()).map_err(|failure| format!("{failure:?}"));
    let mut first = pages(CompressionCodec::ZSTD, made.bytes(), &held);
    assert_eq!(next(&mut first), Ok(()));
    let mut second = pages(CompressionCodec::ZSTD, made.bytes(), &held);
    assert_eq!(next(&mut second), Err("TooLarge".to_owned()));
    drop(first);
    drop(second);
    assert_eq!(held.load(Ordering::Relaxed), 0);
    assert_eq!(next(&mut pages(CompressionCodec::ZSTD, made.bytes(), &held)), Ok(()));
}
