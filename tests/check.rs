//! The check on documents of our own and of others.

mod common;

use common::case_folder::{self, CaseFolder};
use common::{cases, fixtures, name};
use congvan::check::{Mode, check, examine};
use congvan::diagnostic::{Language, Report};
use congvan::docx::read::read;
use congvan::docx::write::write;
use congvan::letter::{Letter, PartialDate};

fn findings(letter: &Letter, mode: Mode) -> String {
    let bytes = write(letter).unwrap();
    let mut report = Report::new();
    let document = read("letter.docx", &bytes, &mut report).unwrap();
    case_folder::findings(&check(&examine(&document, mode)), Language::English)
}

/// A letter as the office issues it: number and date are filled in.
fn issued(letter: &Letter) -> Letter {
    let mut letter = letter.clone();
    letter.number.get_or_insert_with(|| "05".to_owned());
    letter.date = PartialDate {
        day: letter.date.day.or(Some(2)),
        month: letter.date.month.or(Some(11)),
        ..letter.date
    };
    letter
}

#[test]
fn nothing_is_found_in_our_own_letters() {
    let mut told = String::new();
    for case in cases(&fixtures()) {
        let (letter, _) = case_folder::compose(&CaseFolder::new(&case));
        let letter = letter.unwrap();
        for (what, found) in
            [("draft", findings(&letter, Mode::Draft)), ("final", findings(&issued(&letter), Mode::Final))]
        {
            if !found.is_empty() {
                told += &format!("{} ({what}):\n{found}\n", name(&case));
            }
        }
    }
    assert_eq!(told, "");
}
