//! How letters are made in a batch: their files, and those that have nothing to say.

use super::text;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::toml_reader::{Located, Section};

/// The section `[batch]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// The pattern of the names of the files.
    pub file_name: Option<Located<String>>,
    /// What becomes of a letter that has no commune to tell of.
    pub nothing_to_say: NothingToSay,
}

/// What becomes of a letter that has no silent and no low commune to tell of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NothingToSay {
    /// It is not made.
    #[default]
    Skip,
    /// It is made like the others.
    Make,
    /// It is made with other words.
    Reword(Rewording),
}

/// The words of a letter that has nothing to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewording {
    /// The subject, where it is another.
    pub subject: Option<Located<String>>,
    /// The body, in Markdown with expressions.
    pub body: Located<String>,
    /// The body as it is written in the letter file.
    pub written: String,
}

/// The ways that the key `nothing_to_say` names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Skip,
    Make,
    Reword,
}

const WAYS: &[(&str, Way)] = &[("skip", Way::Skip), ("make", Way::Make), ("reword", Way::Reword)];

/// The section `[batch]`, if it is there; one with an error in it has been reported.
pub(super) fn read(root: &Section<'_>, report: &mut Report) -> Batch {
    let Some(section) = root.section("batch") else { return Batch::default() };
    let file_name = text::optional(&section, "file_name");
    let way = section.choice("nothing_to_say", WAYS);
    let rewording =
        section.section("reword").map(|section| (section.place().clone(), rewording(&section, report)));
    let nothing_to_say = match (way, rewording) {
        (None, None) => NothingToSay::Skip,
        (None, Some((_, words))) => words.map(NothingToSay::Reword).unwrap_or_default(),
        (Some(way), words) => of_way(&way, words, report),
    };
    Batch { file_name, nothing_to_say }
}

fn of_way(
    way: &Located<Way>,
    words: Option<(Place, Option<Rewording>)>,
    report: &mut Report,
) -> NothingToSay {
    match (way.value, words) {
        (Way::Reword, Some((_, words))) => words.map(NothingToSay::Reword).unwrap_or_default(),
        (Way::Reword, None) => {
            report.push(Diagnostic::error("batch-reword-missing").at(way.place.clone()));
            NothingToSay::Skip
        }
        (other, words) => {
            if let Some((place, _)) = words {
                report.push(Diagnostic::warning("batch-reword-unused").at(place));
            }
            if other == Way::Make { NothingToSay::Make } else { NothingToSay::Skip }
        }
    }
}

fn rewording(section: &Section<'_>, report: &mut Report) -> Option<Rewording> {
    let subject = text::optional(section, "subject");
    let written = section.written("body").to_owned();
    let body = text::required(section, "body", report);
    Some(Rewording { subject, body: body?, written })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::toml_reader::Document;

    fn parse(source: &str) -> (Batch, Vec<&'static str>) {
        let mut report = Report::new();
        let document = Document::parse("letter.toml", source, &mut report).unwrap();
        let batch = read(&document.root(), &mut report);
        document.finish(&mut report);
        (batch, report.iter().map(|told| told.code).collect())
    }

    #[test]
    fn a_letter_with_nothing_to_say_is_skipped_unless_the_file_says_otherwise() {
        let way = |source: &str| {
            let (batch, told) = parse(source);
            let way = match batch.nothing_to_say {
                NothingToSay::Skip => "skip",
                NothingToSay::Make => "make",
                NothingToSay::Reword(_) => "reword",
            };
            (way, told)
        };
        assert_eq!(way(""), ("skip", vec![]));
        assert_eq!(way("[batch]\nnothing_to_say = \"make\""), ("make", vec![]));
        assert_eq!(way("[batch.reword]\nbody = \"Đã đủ\""), ("reword", vec![]));
        assert_eq!(way("[batch]\nnothing_to_say = \"reword\"").1, ["batch-reword-missing"]);
        assert_eq!(way("[batch]\nnothing_to_say = \"reword\"\n[batch.reword]").1, ["toml-key-missing"]);
        assert_eq!(way("[batch]\nnothing_to_say = \"drop\"").1, ["toml-choice-unknown"]);
        let unused = "[batch]\nnothing_to_say = \"skip\"\n[batch.reword]\nbody = \"x\"";
        assert_eq!(way(unused), ("skip", vec!["batch-reword-unused"]));
    }
}
