//! A copy of any document with remarks as comments of Word, and nothing else changed.
//!
//! Every part of the package is copied as it is packed, but four: the document, into which the marks of the comments are put
//! (`commentRangeStart`, `commentRangeEnd` and a run with `commentReference`, ECMA-376 part 1 §17.13.4); the part with the
//! comments, to which they are added (§11.3.2); and where there was no such part, the relationships of the document and the
//! content types, which name the new one. Those four are changed by putting in: no byte of them is written anew, save that an
//! element without content (`<w:p/>`) is opened to take some.
//!
//! A remark stands at a paragraph of the body. The standard allows comments elsewhere; Word ignores them in headers, footers,
//! text boxes, footnotes and endnotes ([MS-OI29500] §2.1.315). So what is said of words in a text box stands at the paragraph
//! that the box is anchored in, and what is said of a header, a note, a section or the whole document at the first paragraph.
//!
//! Comments have no date: the same input gives the same bytes.

mod anchors;
mod comments;
mod names;
mod package;
mod root;
mod text;

use std::collections::HashSet;

use self::anchors::Anchors;
use self::comments::Comment;
use self::names::Names;
use self::package::Package;
use super::read::{Document, read};
use crate::diagnostic::{DocumentPosition, Report};

/// The most comments of a document: Word opens no document with more than 32,767 ranges ([MS-OI29500] §2.1.315).
const MOST_COMMENTS: usize = 32_000;

/// A remark on a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What it is about; None for the whole document.
    pub position: Option<DocumentPosition>,
    /// What it says, a paragraph for each line.
    pub lines: Vec<String>,
}

/// A copy with comments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotated {
    /// The bytes of the DOCX.
    pub bytes: Vec<u8>,
    /// How many remarks found no room, because Word would not open a document with all of them.
    pub left_out: usize,
}

/// A document could not be annotated: its package cannot be written again, it has no paragraph, or a part of it is so damaged that the
/// copy could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnnotated;

/// Whether a file is a document with comments of an author: an earlier copy.
pub fn has_comments_by(bytes: &[u8], author: &str) -> bool {
    let Ok(mut package) = Package::open(bytes) else { return false };
    let parts = package.comment_parts();
    parts.iter().any(|part| {
        let text = package.text(part).ok().flatten();
        text.is_some_and(|text| comments::authors(&text.text).iter().any(|known| known == author))
    })
}

/// Puts remarks into a copy of a document. `bytes` are those that `document` was read from; `author` is the name that the comments
/// carry. Without remarks the copy is the same bytes.
pub fn annotate(
    bytes: &[u8],
    document: &Document,
    remarks: &[Remark],
    author: &str,
) -> Result<Annotated, NotAnnotated> {
    if remarks.is_empty() {
        return Ok(Annotated { bytes: bytes.to_owned(), left_out: 0 });
    }
    let mut package = Package::open(bytes)?;
    let part = document.stories().next().ok_or(NotAnnotated)?.part.clone();
    let mut main = package.text(&part)?.ok_or(NotAnnotated)?;
    let names = Names::of_root(&main.text).ok_or(NotAnnotated)?;
    let target = package.comments_of(&part)?;
    let mut known = package.text(&target.part)?;
    let mut used = HashSet::new();
    for text in [Some(&main), known.as_ref()].into_iter().flatten() {
        used.extend(comments::identities(&text.text));
    }
    let room = MOST_COMMENTS.saturating_sub(used.len());
    let kept = &remarks[..remarks.len().min(room)];
    let mut free = (0..).filter(|id| !used.contains(id));
    let comments: Vec<Comment<'_>> = kept
        .iter()
        .filter_map(|remark| Some(Comment { id: free.next()?, author, lines: &remark.lines }))
        .collect();
    let mut anchors = Anchors::new(document);
    for (remark, comment) in kept.iter().zip(&comments) {
        anchors.add(remark.position.as_ref(), comment.id)?;
    }
    main.text = anchors.put_into(&main.text, &names)?;
    package.replace(&part, main);
    match &mut known {
        Some(text) => text.text = comments::added(&text.text, &comments).ok_or(NotAnnotated)?,
        None => known = Some(comments::new(&names, &comments).into()),
    }
    package.replace(&target.part, known.ok_or(NotAnnotated)?);
    package.name_part(&part, &target, &names)?;
    let bytes = package.pack()?;
    // What a reader passes over in a damaged part may not bear an addition: a copy that nobody can open is none.
    if read(&document.file, &bytes, &mut Report::new()).is_none() {
        return Err(NotAnnotated);
    }
    Ok(Annotated { bytes, left_out: remarks.len() - kept.len() })
}
