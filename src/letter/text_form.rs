//! The plain-text form of a letter.
use super::Letter;
/// Writes.
pub fn text_form(_letter: &Letter) -> String {
    String::new()
}
