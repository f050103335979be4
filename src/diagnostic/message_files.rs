//! The Fluent files under `messages/` in one language. Most runs say little, so a file is parsed when the first of its
//! messages is asked for.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use super::Language;

macro_rules! message_files {
    ($($name:literal),+ $(,)?) => {
        &[$((
            include_str!(concat!("messages/vi/", $name, ".ftl")),
            include_str!(concat!("messages/en/", $name, ".ftl")),
        )),+]
    };
}

/// Every message file, in Vietnamese and in English.
const FILES: &[(&str, &str)] = message_files![
    "batch",
    "check",
    "check_addressees",
    "check_agency",
    "check_appendix",
    "check_body",
    "check_citation",
    "check_content",
    "check_date",
    "check_document",
    "check_marks",
    "check_national_title",
    "check_number",
    "check_page",
    "check_recipients",
    "check_signature",
    "check_subject",
    "check_text",
    "cli",
    "counting",
    "diagnostic",
    "document",
    "help",
    "letter",
    "letter_file",
    "preview",
    "scans",
    "template",
    "units"
];

/// The messages that messages of every file may refer to.
const SHARED: &[(&str, &str)] = message_files!["shared"];

/// Messages that are parsed: those of a file, and the shared ones.
pub(super) type Messages = FluentBundle<Arc<FluentResource>>;

/// The message files of a language.
pub(super) struct MessageFiles {
    language: Language,
    shared: OnceLock<Vec<Arc<FluentResource>>>,
    files: Vec<MessageFile>,
    /// Where among the files each message stands.
    places: HashMap<&'static str, usize>,
}

struct MessageFile {
    source: &'static str,
    messages: OnceLock<Messages>,
}

impl MessageFiles {
    pub(super) fn of(language: Language) -> Self {
        let sources = sources(FILES, language);
        let ids =
            sources.iter().enumerate().flat_map(|(place, source)| ids(source).map(move |id| (id, place)));
        Self {
            language,
            shared: OnceLock::new(),
            places: ids.collect(),
            files: sources.iter().map(|source| MessageFile { source, messages: OnceLock::new() }).collect(),
        }
    }

    /// The messages of the file that has a message; None if none has it.
    ///
    /// # Panics
    /// If a message file is broken; a test reads them all.
    pub(super) fn with(&self, id: &str) -> Option<&Messages> {
        let file = &self.files[*self.places.get(id)?];
        Some(file.messages.get_or_init(|| self.parsed(file.source)))
    }

    fn parsed(&self, source: &str) -> Messages {
        let tag: LanguageIdentifier = self.language.tag().parse().expect("a known language tag");
        let mut messages = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks protect text of mixed direction; Vietnamese and English run the same way.
        messages.set_use_isolating(false);
        let shared =
            self.shared.get_or_init(|| sources(SHARED, self.language).into_iter().map(parse).collect());
        for resource in shared.iter().cloned().chain([parse(source)]) {
            messages.add_resource(resource).unwrap_or_else(|errors| panic!("message file: {errors:?}"));
        }
        messages
    }
}

fn sources(files: &[(&'static str, &'static str)], language: Language) -> Vec<&'static str> {
    let source = |(vietnamese, english): &(&'static str, &'static str)| match language {
        Language::Vietnamese => *vietnamese,
        Language::English => *english,
    };
    files.iter().map(source).collect()
}

fn parse(source: &str) -> Arc<FluentResource> {
    let parsed = FluentResource::try_new(source.to_owned());
    Arc::new(parsed.unwrap_or_else(|(_, errors)| panic!("message file: {errors:?} in {source}")))
}

/// The identifiers of the messages of a file: what stands at the margin before an equals sign. Comments begin with a hash,
/// and the rest of a message is indented.
fn ids(source: &str) -> impl Iterator<Item = &str> {
    let messages = source.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()));
    messages.filter_map(|line| Some(line.split_once('=')?.0.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_can_be_parsed_and_its_messages_are_found_in_it() {
        for language in [Language::Vietnamese, Language::English] {
            let files = MessageFiles::of(language);
            for file in &files.files {
                assert!(ids(file.source).count() > 0);
                for id in ids(file.source) {
                    assert!(files.with(id).is_some_and(|messages| messages.has_message(id)), "{id}");
                }
            }
        }
    }

    #[test]
    fn messages_refer_to_messages_of_their_file_and_to_shared_ones() {
        for language in [Language::Vietnamese, Language::English] {
            let files = MessageFiles::of(language);
            for file in &files.files {
                let messages = files.parsed(file.source);
                let placeables = file.source.split('{').skip(1);
                let names = placeables.map(|rest| rest.split('}').next().unwrap_or_default().trim());
                let is_name = |name: &&str| {
                    name.starts_with(|first: char| first.is_ascii_alphabetic())
                        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
                };
                for name in names.filter(is_name) {
                    assert!(messages.has_message(name), "{name}");
                }
            }
        }
    }
}
