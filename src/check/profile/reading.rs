//! A profile as it is written.

use super::{Profile, Setting};
use crate::check::registry::{rule, rules};
use crate::diagnostic::{Diagnostic, Place, Report, Severity};
use crate::nearest::nearest;
use crate::toml_reader::{Document, Located, Section};
use crate::vietnamese::forms::{tidy, to_nfc};

/// More than any profile needs.
const LONGEST: usize = 1 << 20;

/// What can be decided of a rule.
const SETTINGS: [(&str, Setting); 5] = [
    ("off", Setting::Off),
    ("on", Setting::On),
    ("note", Setting::As(Severity::Note)),
    ("warning", Setting::As(Severity::Warning)),
    ("error", Setting::As(Severity::Error)),
];

/// Reads the bytes of a profile; `file` is what the user calls it. Every mistake is reported with its place; none is passed
/// over: with an error there is no profile.
pub fn read_profile(file: &str, bytes: &[u8], report: &mut Report) -> Option<Profile> {
    let source = decoded(file, bytes, report)?;
    let mut problems = Report::new();
    let document = Document::parse(file, &source, report)?;
    let root = document.root();
    let mut profile = Profile::default();
    if let Some(section) = root.section("rules") {
        settings(&section, &mut profile, &mut problems);
    }
    if let Some(agency) = root.section("agency") {
        profile.parents = names(&agency, "parent", &mut problems);
        profile.names = names(&agency, "name", &mut problems);
        profile.symbols = symbols(&agency, &mut problems);
    }
    document.finish(&mut problems);
    let is_whole = !problems.has_errors();
    report.append(problems);
    is_whole.then_some(profile)
}

fn decoded(file: &str, bytes: &[u8], report: &mut Report) -> Option<String> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).ok().filter(|text| text.len() <= LONGEST);
    if text.is_none() {
        report.push(Diagnostic::error("profile-encoding").at(Place::file(file)).with("file", file));
    }
    text.map(|text| to_nfc(text).into_owned())
}

fn settings(section: &Section<'_>, profile: &mut Profile, problems: &mut Report) {
    let names: Vec<&str> = rules().iter().map(|rule| rule.metadata.name).collect();
    for written in section.keys() {
        let place = section.place_of(&written).unwrap_or_else(|| section.place().clone());
        let Some(known) = rule(&written).filter(|known| known.metadata.name == written) else {
            let meant = nearest(&written, names.iter().copied()).unwrap_or("none");
            let problem = Diagnostic::error("profile-rule-unknown").at(place);
            problems.push(problem.with("written", &written).with("nearest", meant));
            continue;
        };
        if let Some(setting) = section.choice(&written, &SETTINGS) {
            profile.settings.insert(known.metadata.name, setting.value);
        }
    }
}

/// A text or a list of texts, none of them empty.
fn names(section: &Section<'_>, key: &'static str, problems: &mut Report) -> Vec<String> {
    let written = section.texts(key).unwrap_or_default();
    let names: Vec<Located<String>> = written.into_iter().map(|name| name.map(|name| tidy(&name))).collect();
    for empty in names.iter().filter(|name| name.value.is_empty()) {
        problems.push(Diagnostic::error("profile-name-empty").at(empty.place.clone()).with("key", key));
    }
    names.into_iter().map(|name| name.value).collect()
}

/// Symbols as they stand after the slash.
fn symbols(section: &Section<'_>, problems: &mut Report) -> Vec<String> {
    let written = section.texts("symbols").unwrap_or_default();
    for symbol in &written {
        let is_symbol = |letter: char| letter.is_alphanumeric() || letter == '-';
        if symbol.value.is_empty() || !symbol.value.chars().all(is_symbol) {
            let problem = Diagnostic::error("profile-symbol-malformed").at(symbol.place.clone());
            problems.push(problem.with("written", &symbol.value));
        }
    }
    written.into_iter().map(|symbol| symbol.value).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Catalogue, Format, Language, render};

    fn read(source: &str) -> Result<Profile, Vec<String>> {
        let mut report = Report::new();
        let profile = read_profile("congvan-check.toml", source.as_bytes(), &mut report);
        let told = |each: &Diagnostic| format!("{} {}", each.place.as_ref().unwrap(), each.code);
        profile.ok_or_else(|| report.iter().map(told).collect())
    }

    #[test]
    fn rules_and_names_are_read() {
        let profile = read(
            "[rules]\nnumber-not-padded = \"off\"\nbody-indent-wrong = \"note\"\ndate-blank = \"on\"\n\
             [agency]\nparent = \"UBND tỉnh  Thái Nguyên\"\nname = [\"Sở Nội vụ\", \"Chi cục Văn thư\"]\nsymbols = [\"SNV-VP\"]\n",
        )
        .unwrap();
        let metadata = |name: &str| rule(name).unwrap().metadata;
        assert!(!profile.has(&metadata("number-not-padded")) && profile.has(&metadata("date-blank")));
        assert_eq!(profile.severity(&metadata("body-indent-wrong")), Severity::Note);
        assert_eq!(profile.severity(&metadata("date-blank")), metadata("date-blank").severity);
        assert_eq!(profile.parents, ["UBND tỉnh Thái Nguyên"]);
        assert_eq!((profile.names.len(), profile.symbols.len()), (2, 1));
        assert_eq!(read(""), Ok(Profile::default()));
    }

    #[test]
    fn every_mistake_is_told_with_its_place() {
        for (source, told) in [
            ("[rules]\nnumber-not-paded = \"off\"\n", "congvan-check.toml:2:1 profile-rule-unknown"),
            ("[rules]\ncheck-date-blank = \"off\"\n", "congvan-check.toml:2:1 profile-rule-unknown"),
            ("[rules]\ndate-blank = \"of\"\n", "congvan-check.toml:2:14 toml-choice-unknown"),
            ("[rules]\ndate-blank = false\n", "congvan-check.toml:2:14 toml-choice-unknown"),
            ("[rules]\ndate-blank = 1\n", "congvan-check.toml:2:14 toml-choice-unknown"),
            ("[rules]\ndate-blank = [\"off\"]\n", "congvan-check.toml:2:14 toml-type-mismatch"),
            ("[rule]\ndate-blank = \"off\"\n", "congvan-check.toml:1:2 toml-key-unknown"),
            ("[agency]\nname = \"\"\n", "congvan-check.toml:2:8 profile-name-empty"),
            ("[agency]\nsymbol = \"SNV\"\n", "congvan-check.toml:2:1 toml-key-unknown"),
            (
                "[agency]\nsymbols = [\"SNV-VP\", \"/SNV-VP\"]\n",
                "congvan-check.toml:2:22 profile-symbol-malformed",
            ),
            ("[agency\n", "congvan-check.toml:1:8 toml-bracket-unclosed"),
        ] {
            assert_eq!(read(source), Err(vec![told.to_owned()]), "{source}");
        }
        let mut report = Report::new();
        assert_eq!(read_profile("p.toml", b"\xff\xfe", &mut report), None);
        assert_eq!(report.iter().next().unwrap().code, "profile-encoding");
    }

    #[test]
    fn an_unknown_rule_is_met_with_the_nearest_one() {
        for language in [Language::Vietnamese, Language::English] {
            let mut report = Report::new();
            read_profile("p.toml", b"[rules]\nnumber-not-paded = \"off\"\n", &mut report);
            let told = render(&report, Format::Text, &Catalogue::new(language));
            assert!(told.contains("“number-not-padded”"), "{told}");
        }
    }
}
