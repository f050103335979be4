//! A stream of records in blocks, each of whole records.

use std::io::{self, Read};

use memchr::{memchr, memchr2_iter, memrchr};

/// How much is read at a time: enough to make reading cheap, little enough to stay in the cache of a core.
const BLOCK: usize = 1 << 20;

/// A record longer than this is no event. It is passed over to the end of its first line.
pub(in crate::scans) const LONGEST_RECORD: usize = 1 << 20;

/// The mark of UTF-8 at the start of a file.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Whole records.
pub(super) struct Block {
    bytes: Vec<u8>,
    filled: usize,
    /// The number of the block, from 0.
    pub(super) number: usize,
    /// How many bytes were read for it.
    pub(super) read: usize,
    /// Whether it is the beginning of a record that is too long, to the end of its first line.
    pub(super) is_too_long: bool,
}

impl Block {
    pub(super) fn new() -> Self {
        Self { bytes: Vec::new(), filled: 0, number: 0, read: 0, is_too_long: false }
    }

    pub(super) fn records(&self) -> &[u8] {
        &self.bytes[..self.filled]
    }
}

/// The blocks of a stream.
pub(super) struct Blocks<R> {
    stream: R,
    /// What was read beyond the last whole record.
    carried: Vec<u8>,
    number: usize,
    has_ended: bool,
    /// Whether the rest of a line that is too long is still to be passed over.
    passes_over: bool,
}

impl<R: Read> Blocks<R> {
    pub(super) fn new(stream: R) -> Self {
        Self { stream, carried: Vec::new(), number: 0, has_ended: false, passes_over: false }
    }

    /// The first record, without its end; None if there is none.
    pub(super) fn header(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut start = vec![0; BLOCK];
        let filled = self.fill(&mut start, 0)?;
        start.truncate(filled);
        if start.starts_with(MARK) {
            start.drain(..MARK.len());
        }
        let mut is_quoted = false;
        let end = memchr2_iter(b'"', b'\n', &start).find(|at| {
            is_quoted ^= start[*at] == b'"';
            !is_quoted && start[*at] == b'\n'
        });
        let end = end.unwrap_or(start.len());
        self.carried = start.split_off((end + 1).min(start.len()));
        start.truncate(end);
        let is_blank = start.iter().all(u8::is_ascii_whitespace);
        Ok((!is_blank).then_some(start))
    }

    /// Fills a block with the next records; false at the end.
    pub(super) fn next(&mut self, block: &mut Block) -> io::Result<bool> {
        block.read = 0;
        block.is_too_long = false;
        loop {
            if block.bytes.len() < BLOCK + self.carried.len() {
                block.bytes.resize(BLOCK + self.carried.len(), 0);
            }
            let carried = self.carried.len();
            block.bytes[..carried].copy_from_slice(&self.carried);
            self.carried.clear();
            let filled = self.fill(&mut block.bytes, carried)?;
            block.read += filled - carried;
            if self.passes_over {
                self.pass_over(&block.bytes[..filled]);
                if filled == 0 {
                    return Ok(false);
                }
                continue;
            }
            let bytes = &block.bytes[..filled];
            let end = if self.has_ended { filled } else { end_of_records(bytes) };
            if end == 0 {
                if filled == 0 {
                    return Ok(false);
                }
                if filled < LONGEST_RECORD {
                    self.carried.extend_from_slice(bytes);
                    continue;
                }
                // Only its start is kept, for the message; the rest of the line goes by.
                let line = memchr(b'\n', bytes);
                match line {
                    Some(at) => self.carried.extend_from_slice(&bytes[at + 1..]),
                    None => self.passes_over = true,
                }
                block.is_too_long = true;
                block.filled = line.map_or(filled, |at| at + 1);
            } else {
                self.carried.extend_from_slice(&bytes[end..]);
                block.filled = end;
            }
            block.number = self.number;
            self.number += 1;
            return Ok(true);
        }
    }

    fn pass_over(&mut self, bytes: &[u8]) {
        if let Some(at) = memchr(b'\n', bytes) {
            self.passes_over = false;
            self.carried.extend_from_slice(&bytes[at + 1..]);
        }
    }

    /// Reads until the buffer is full or the stream ends; gives how far it is filled.
    fn fill(&mut self, buffer: &mut [u8], from: usize) -> io::Result<usize> {
        let mut filled = from;
        while filled < buffer.len() && !self.has_ended {
            match self.stream.read(&mut buffer[filled..]) {
                Ok(0) => self.has_ended = true,
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(filled)
    }
}

/// The header of a file that begins with these bytes; None if it has none.
#[cfg(feature = "cluster")]
pub(in crate::scans) fn header_of(beginning: &[u8]) -> Option<Vec<u8>> {
    Blocks::new(beginning).header().ok().flatten()
}

/// Where the last whole record ends; 0 if none does. The bytes begin with a record.
fn end_of_records(bytes: &[u8]) -> usize {
    if memchr(b'"', bytes).is_none() {
        return memrchr(b'\n', bytes).map_or(0, |at| at + 1);
    }
    // A doubled quotation mark closes and opens again, so counting them is enough.
    let mut is_quoted = false;
    let mut end = 0;
    for at in memchr2_iter(b'"', b'\n', bytes) {
        if bytes[at] == b'"' {
            is_quoted = !is_quoted;
        } else if !is_quoted {
            end = at + 1;
        }
    }
    end
}
