//! The names of the letters' files: from a pattern, in ASCII, safe on every system.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::{Diagnostic, Report};
use crate::letter::compose::{Dispatch, Draft};
use crate::scans::By;
use crate::toml_reader::Located;

/// The ending of every letter.
const ENDING: &str = ".docx";

/// The longest name, without its ending. Windows allows 260 characters for the whole path.
const LONGEST: usize = 120;

/// Names that Windows keeps for devices, with any ending
/// (learn.microsoft.com/windows/win32/fileio/naming-a-file).
const RESERVED: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// How many shared names are told one by one.
const TOLD_NAMES: usize = 5;

/// How many of the groups that share a name are named.
const NAMED_GROUPS: usize = 5;

/// Endings that promise another form.
const FOREIGN_ENDINGS: [&str; 7] = [".pdf", ".doc", ".odt", ".rtf", ".html", ".txt", ".zip"];

/// The pattern where the letter file and the user give none.
pub(super) const fn usual_pattern(by: &By) -> &'static str {
    match by {
        By::Province | By::District | By::Commune => "{{ group.code }}-{{ group.slug }}.docx",
        By::Column(_) => "{{ group.slug }}.docx",
    }
}

/// The name of the file of each letter. Names that cannot be, and names that two letters would share, are reported;
/// None if there is one.
pub(super) fn file_names(
    draft: &Draft,
    dispatches: &[Dispatch],
    pattern: &Located<String>,
    report: &mut Report,
) -> Option<Vec<String>> {
    if !is_sound(pattern, report) {
        return None;
    }
    let mut names = Vec::with_capacity(dispatches.len());
    for dispatch in dispatches {
        // An error of the pattern is the same for all letters: the first is enough.
        let rendered = draft.line_of_dispatch(dispatch, pattern, report)?;
        let Some(name) = safe(&rendered) else {
            let problem = Diagnostic::error("batch-file-name-empty").at(pattern.place.clone());
            report.push(problem.with("group", &dispatch.group.name).with("written", &pattern.value));
            return None;
        };
        names.push(name);
    }
    let sound = report_shared(dispatches, &names, pattern, report);
    sound.then_some(names)
}

/// The name of the file of one letter, without its ending, as a batch without arguments would name it. None if the
/// pattern of the letter file gives none.
pub fn file_stem(draft: &Draft, dispatch: &Dispatch) -> Option<String> {
    let usual = || Located { value: usual_pattern(&dispatch.by).to_owned(), place: draft.place() };
    let pattern = draft.batch().file_name.clone().unwrap_or_else(usual);
    let name = safe(&draft.line_of_dispatch(dispatch, &pattern, &mut Report::new())?)?;
    Some(name.strip_suffix(ENDING)?.to_owned())
}

fn is_sound(pattern: &Located<String>, report: &mut Report) -> bool {
    let problem = if pattern.value.contains(['/', '\\']) {
        Diagnostic::error("batch-file-name-folder")
    } else if let Some(ending) =
        FOREIGN_ENDINGS.into_iter().find(|ending| pattern.value.to_lowercase().ends_with(ending))
    {
        Diagnostic::error("batch-file-name-ending").with("ending", ending)
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

/// A name that every system takes, with the ending of a letter; None if nothing is left of it.
fn safe(rendered: &str) -> Option<String> {
    let stem = match rendered.len().checked_sub(ENDING.len()).and_then(|at| rendered.split_at_checked(at)) {
        Some((stem, ending)) if ending.eq_ignore_ascii_case(ENDING) => stem,
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
    Some(format!("{mark}{stem}{ENDING}"))
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
            ("164-huyen-dai-tu.docx", Some("164-huyen-dai-tu.docx")),
            ("Công văn Huyện Đại Từ", Some("Cong van Huyen Dai Tu.docx")),
            ("Cụm 1/2: \"a\"?.DOCX", Some("Cum 1-2- -a--.docx")),
            ("con", Some("_con.docx")),
            ("COM1.thang 11.docx", Some("_COM1.thang 11.docx")),
            ("COM10", Some("COM10.docx")),
            ("  ..a. . ", Some("a.docx")),
            ("a\tb\u{7}", Some("a b.docx")),
            (".docx", None),
            ("中文.docx", None),
            ("", None),
        ] {
            assert_eq!(safe(written).as_deref(), expected, "{written:?}");
        }
        assert_eq!(safe(&"ă".repeat(500)).unwrap().len(), LONGEST + ENDING.len());
    }

    proptest! {
        #[test]
        fn whatever_is_written_the_name_is_safe(written in "\\PC{0,300}") {
            if let Some(name) = safe(&written) {
                prop_assert!(name.is_ascii() && name.len() <= LONGEST + 1 + ENDING.len());
                prop_assert!(!name.contains(['<', '>', ':', '"', '/', '\\', '|', '?', '*']));
                prop_assert!(!name.starts_with(['.', ' ']) && name.ends_with(ENDING));
                prop_assert!(!is_reserved(name.strip_suffix(ENDING).unwrap()));
                let again = safe(&name);
                prop_assert_eq!(again.as_deref(), Some(name.as_str()));
            }
        }
    }
}
