//! The sentences of the program in one language.

use std::fmt;
use std::str::FromStr;

use fluent_bundle::{FluentArgs, FluentValue};

use super::Diagnostic;
use super::message_files::MessageFiles;

/// A language the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Tiếng Việt, unless the user asks for another.
    #[default]
    Vietnamese,
    /// English.
    English,
}

impl Language {
    /// The tag of the language (BCP 47), as `--lang` takes it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Vietnamese => "vi",
            Self::English => "en",
        }
    }
}

impl FromStr for Language {
    type Err = ();

    fn from_str(tag: &str) -> Result<Self, ()> {
        // A locale such as `en_US.UTF-8` names its language first.
        let language = tag.split(['_', '-', '.', '@']).next().unwrap_or_default().to_lowercase();
        match language.as_str() {
            "vi" => Ok(Self::Vietnamese),
            "en" => Ok(Self::English),
            _ => Err(()),
        }
    }
}

/// Stands for the decimal sign in a value that a message names, until the language of the message is known.
pub const DECIMAL: char = '\u{2396}';

/// The sentences of the program in one language.
pub struct Catalogue {
    language: Language,
    files: MessageFiles,
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Catalogue").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Catalogue {
    /// The catalogue of a language.
    pub fn new(language: Language) -> Self {
        Self { language, files: MessageFiles::of(language) }
    }

    /// The language of the catalogue.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The sentence of a message, its arguments filled in. A message that does not exist gives its identifier,
    /// so that a slip is seen and never hides what it should tell.
    pub fn text(&self, id: &str, arguments: &[(&str, String)]) -> String {
        self.find(id, None, arguments).unwrap_or_else(|| id.to_owned())
    }

    /// The sentence of an attribute of a message, if it has that attribute.
    pub fn attribute(&self, id: &str, attribute: &str, arguments: &[(&str, String)]) -> Option<String> {
        self.find(id, Some(attribute), arguments)
    }

    /// The one-line message of a diagnostic, which stands alone.
    pub fn message(&self, diagnostic: &Diagnostic) -> String {
        self.text(&diagnostic.message_id(), &diagnostic.arguments)
    }

    const fn decimal_sign(&self) -> &'static str {
        match self.language {
            Language::Vietnamese => ",",
            Language::English => ".",
        }
    }

    fn find(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, String)]) -> Option<String> {
        let sentences = self.files.with(id)?;
        let message = sentences.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let arguments: FluentArgs<'_> =
            arguments.iter().map(|(name, value)| (*name, value_of(value))).collect();
        let mut errors = Vec::new();
        let text = sentences.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        Some(if text.contains(DECIMAL) { text.replace(DECIMAL, self.decimal_sign()) } else { text })
    }
}

/// An argument as messages choose by it: a count is a number, so that `[1]` and `[one]` are met. `05` is no count.
fn value_of(written: &str) -> FluentValue<'_> {
    match written.parse::<u32>() {
        Ok(count) if count.to_string() == written => FluentValue::from(count),
        _ => FluentValue::from(written),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_choose_by_counts() {
        let found = |language, sections: usize| {
            let arguments = [("found", "15".to_owned()), ("sections", sections.to_string())];
            Catalogue::new(language).attribute("check-margin-left-out-of-range", "found", &arguments).unwrap()
        };
        assert!(found(Language::Vietnamese, 1).ends_with("đóng gáy)"));
        assert!(found(Language::Vietnamese, 2).ends_with("2 phần (section) của văn bản"));
        assert!(!found(Language::English, 1).contains("section"));
        assert_eq!(value_of("05"), FluentValue::from("05"));
    }
}
