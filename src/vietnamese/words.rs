//! The words, numbers and signs of a text, each with its place.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// Letters.
    Word,
    /// Digits.
    Number,
    /// Any other character that is no white space, alone.
    Sign,
}

/// A word, a number or a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// It, as it is written.
    pub text: &'a str,
    /// Its first byte in the text.
    pub start: usize,
    /// What it is.
    pub kind: TokenKind,
}

impl Token<'_> {
    /// The byte after it.
    pub const fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether another one follows without white space.
    pub const fn touches(&self, next: &Token<'_>) -> bool {
        self.end() == next.start
    }

    /// Whether it is this word, which is in small letters, in whatever case itself.
    pub fn is_word(&self, word: &str) -> bool {
        // Vietnamese letters are as long small as they are large: most words are told apart by that.
        self.kind == TokenKind::Word
            && self.text.len() == word.len()
            && (self.text == word || self.text.chars().flat_map(char::to_lowercase).eq(word.chars()))
    }

    /// The number it is; None for a word, a sign, and more than anybody counts.
    pub fn number(&self) -> Option<u32> {
        if self.kind == TokenKind::Number { self.text.parse().ok() } else { None }
    }

    /// Whether it begins with a capital.
    pub fn is_capitalised(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }
}

/// The tokens of a text in their order.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let kind = kind_of(first);
        let length = match kind {
            None | Some(TokenKind::Sign) => first.len_utf8(),
            Some(_) => rest.find(|next| kind_of(next) != kind).unwrap_or(rest.len()),
        };
        if let Some(kind) = kind {
            tokens.push(Token { text: &rest[..length], start: text.len() - rest.len(), kind });
        }
        rest = &rest[length..];
    }
    tokens
}

/// None for white space.
fn kind_of(character: char) -> Option<TokenKind> {
    if character.is_whitespace() {
        None
    } else if character.is_ascii_digit() {
        Some(TokenKind::Number)
    } else if is_latin_letter(character)
        || character.is_alphabetic()
        || ('\u{300}'..='\u{36f}').contains(&character)
    {
        Some(TokenKind::Word)
    } else {
        Some(TokenKind::Sign)
    }
}

/// Whether a character is one of the letters that Vietnamese is written in, and some beside them: most that are asked for
/// are, and the tables of Unicode take longer.
const fn is_latin_letter(character: char) -> bool {
    matches!(character, 'A'..='Z' | 'a'..='z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ḁ'..='ỿ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_letters_are_letters() {
        assert!((char::MIN..=char::MAX).filter(|letter| is_latin_letter(*letter)).all(char::is_alphabetic));
    }

    #[test]
    fn words_numbers_and_signs_are_told_apart() {
        let texts = |text| tokens(text).into_iter().map(|token| token.text).collect::<Vec<_>>();
        assert_eq!(texts("Số: 05/SNV-VP"), ["Số", ":", "05", "/", "SNV", "-", "VP"]);
        assert_eq!(texts("  Na\u{302}\u{323}m\u{a0}“x” "), ["Na\u{302}\u{323}m", "“", "x", "”"]);
        assert_eq!(texts(""), [""; 0]);
        let found = tokens("xã,phường");
        assert!(found[0].touches(&found[1]) && found[1].touches(&found[2]));
        assert_eq!(found[2].end(), "xã,phường".len());
    }
}
