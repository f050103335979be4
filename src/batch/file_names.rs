//! The names of the letters' files, without their endings: from a pattern, in ASCII, safe on every system.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::{Diagnostic, Report};
use crate::forms::Form;
use crate::letter::compose::{Dispatch, Draft};
use crate::scans::By;
use crate::toml_reader::Located;

/// The longest name, without its ending. Windows allows 260 characters for the whole path.
const LONGEST: usize = 120;

/// Names that Windows keeps for devices, with any ending
/// (learn.microsoft.com/windows/win32/fileio/naming-a-file).
const RESERVED: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// How many shared names are told one by one.
const TOLD_NAMES: usize = 5;

/// How many of the groups that share a name are named.
const NAMED_GROUPS: usize = 5;

/// Endings that promise a form the program does not write.
const FOREIGN_ENDINGS: [&str; 5] = ["doc", "odt", "rtf", "html", "zip"];

/// The pattern where the letter file and the user give none.
pub(super) const fn usual_pattern(by: &By) -> &'static str {
    match by {
        By::Province | By::District | By::Commune => "{{ group.code }}-{{ group.slug }}.docx",
        By::Column(_) => "{{ group.slug }}.docx",
    }
}

/// The name of each letter's files, without an ending, and the files that some forms have first. Names that cannot be, and names that two letters would share, are reported;
/// None if there is one.
pub(super) fn file_names(
    draft: &Draft,
    dispatches: &[Dispatch],
    (pattern, forms): (&Located<String>, &[Form]),
    report: &mut Report,
) -> Option<Vec<String>> {
    if !is_sound(pattern, forms, report) {
        return None;
    }
    let mut names = Vec::with_capacity(dispatches.len());
    for dispatch in dispatches {
        // An error of the pattern is the same for all letters: the first is enough.
        let rendered = draft.line_of_dispatch(dispatch, pattern, report)?;
        let Some(name) = safe(&rendered, forms) else {
            let problem = Diagnostic::error("batch-file-name-empty").at(pattern.place.clone());
            report.push(problem.with("group", &dispatch.group.name).with("written", &pattern.value));
            return None;
        };
        names.push(name);
    }
    let files: Vec<String> = names.iter().map(|name| first_file(name, forms)).collect();
    let sound = report_shared(dispatches, &files, pattern, report);
    sound.then_some(names)
}

/// The name of the file of one letter, without its ending, as a batch without arguments would name it. None if the
/// pattern of the letter file gives none.
pub fn file_stem(draft: &Draft, dispatch: &Dispatch) -> Option<String> {
    let usual = || Located { value: usual_pattern(&dispatch.by).to_owned(), place: draft.place() };
    let pattern = draft.batch().file_name.clone().unwrap_or_else(usual);
    safe(&draft.line_of_dispatch(dispatch, &pattern, &mut Report::new())?, &[])
}

/// The first file of a letter in some forms.
pub(super) fn first_file(stem: &str, forms: &[Form]) -> String {
    forms.first().unwrap_or(&Form::Docx).first_file(stem)
}

/// The endings that a pattern may have: those of the forms, and the one of the usual patterns.
fn endings(forms: &[Form]) -> impl Iterator<Item = &'static str> {
    let usual = [Form::Docx].into_iter().filter(|usual| !forms.contains(usual));
    forms.iter().copied().chain(usual).map(Form::ending)
}

fn is_sound(pattern: &Located<String>, forms: &[Form], report: &mut Report) -> bool {
    let written = pattern.value.to_lowercase();
    let known = Form::ALL.into_iter().map(Form::ending).chain(FOREIGN_ENDINGS);
    let promised =
        known.into_iter().find(|ending| written.strip_suffix(ending).is_some_and(|stem| stem.ends_with('.')));
    let problem = if written.contains(['/', '\\']) {
        Diagnostic::error("batch-file-name-folder")
    } else if let Some(ending) = promised.filter(|ending| !endings(forms).any(|known| known == *ending)) {
        let right = forms.first().unwrap_or(&Form::Docx).ending();
        Diagnostic::error("batch-file-name-ending").with("ending", ending).with("right", right)
    } else {
        return true;
    };
    report.push(problem.at(pattern.place.clone()).with("written", &pattern.value));
    false
}

/// Reports names that several letters share. Windows and macOS take small and capital letters for the same.
fn report_shared(
    dispatches: &[Dispatch],
    names: &[String],
    pattern: &Located<String>,
    report: &mut Report,
) -> bool {
    let mut with_name: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, name) in names.iter().enumerate() {
        with_name.entry(name.to_lowercase()).or_default().push(index);
    }
    let mut shared: Vec<Vec<usize>> = with_name.into_values().filter(|letters| letters.len() > 1).collect();
    shared.sort_unstable();
    for letters in shared.iter().take(TOLD_NAMES) {
        let groups = letters.iter().take(NAMED_GROUPS).map(|index| dispatches[*index].group.name.as_str());
        let groups: Vec<&str> = groups.collect();
        let more = letters.len() - groups.len();
        let problem = Diagnostic::error("batch-file-name-shared").at(pattern.place.clone());
        report.push(
            problem
                .with("file", &names[letters[0]])
                .with("count", letters.len())
                .with("groups", groups.join(", "))
                .with("more", if more == 0 { "none".to_owned() } else { more.to_string() }),
        );
    }
    if let Some(more) = shared.len().checked_sub(TOLD_NAMES).filter(|more| *more > 0) {
        let problem = Diagnostic::error("batch-file-names-shared-more").at(pattern.place.clone());
        report.push(problem.with("count", more));
    }
    shared.is_empty()
}

/// A name that every system takes, without the ending of a form; None if nothing is left of it.
fn safe(rendered: &str, forms: &[Form]) -> Option<String> {
    let stem = match rendered.rsplit_once('.') {
        Some((stem, ending)) if endings(forms).any(|known| known.eq_ignore_ascii_case(ending)) => stem,
        _ => rendered,
    };
    let mut safe = String::with_capacity(stem.len());
    for character in stem.nfd() {
        match character {
            'đ' => safe.push('d'),
            'Đ' => safe.push('D'),
            '\u{300}'..='\u{36f}' => {}
            '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => safe.push('-'),
            ' '..='~' => safe.push(character),
            _ if character.is_whitespace() => safe.push(' '),
            _ if character.is_control() => {}
            _ => safe.push('-'),
        }
    }
    let is_edge = |character: char| matches!(character, ' ' | '.');
    let mut stem = safe.trim_matches(is_edge);
    if stem.len() > LONGEST {
        stem = stem[..LONGEST].trim_end_matches(is_edge);
    }
    if stem.chars().all(|character| character == '-') {
        return None;
    }
    let mark = if is_reserved(stem) { "_" } else { "" };
    Some(format!("{mark}{stem}"))
}

fn is_reserved(stem: &str) -> bool {
    let device = stem.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let numbered = |name: &str| {
        let number = device.strip_prefix(name);
        number.is_some_and(|number| number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    RESERVED.contains(&device.as_str()) || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_is_ascii_and_safe_on_windows() {
        for (written, expected) in [
            ("164-huyen-dai-tu.docx", Some("164-huyen-dai-tu")),
            ("164-huyen-dai-tu.PDF", Some("164-huyen-dai-tu")),
            ("164-huyen-dai-tu.png", Some("164-huyen-dai-tu.png")),
            ("Công văn Huyện Đại Từ", Some("Cong van Huyen Dai Tu")),
            ("Cụm 1/2: \"a\"?.DOCX", Some("Cum 1-2- -a--")),
            ("con", Some("_con")),
            ("COM1.thang 11.docx", Some("_COM1.thang 11")),
            ("COM10", Some("COM10")),
            ("  ..a. . ", Some("a")),
            ("a\tb\u{7}", Some("a b")),
            (".docx", None),
            ("中文.docx", None),
            ("", None),
        ] {
            assert_eq!(safe(written, &[Form::Pdf]).as_deref(), expected, "{written:?}");
        }
        assert_eq!(safe(&"ă".repeat(500), &[]).unwrap().len(), LONGEST);
    }

    #[test]
    fn a_pattern_promises_no_form_that_is_not_made() {
        let sound = |written: &str, forms: &[Form]| {
            let pattern =
                Located { value: written.to_owned(), place: crate::diagnostic::Place::file("--name") };
            is_sound(&pattern, forms, &mut Report::new())
        };
        assert!(sound("a.docx", &[Form::Pdf]) && sound("a.PDF", &[Form::Pdf]) && sound("1.2", &[]));
        assert!(!sound("a.pdf", &[Form::Docx]) && !sound("a.odt", &[Form::Docx]) && !sound("a.png", &[]));
    }

    proptest! {
        #[test]
        fn whatever_is_written_the_name_is_safe(written in "\\PC{0,300}") {
            if let Some(name) = safe(&written, &[]) {
                prop_assert!(name.is_ascii() && name.len() <= LONGEST + 1);
                prop_assert!(!name.contains(['<', '>', ':', '"', '/', '\\', '|', '?', '*']));
                prop_assert!(!name.starts_with(['.', ' ']) && !name.ends_with(['.', ' ']));
                prop_assert!(!is_reserved(&name));
                let again = safe(&format!("{name}.docx"), &[]);
                prop_assert_eq!(again.as_deref(), Some(name.as_str()));
            }
        }
    }
}
