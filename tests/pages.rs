//! The pages of every case, as LibreOffice lays them out and poppler reads them. Without `CONGVAN_JUDGES` they are
//! skipped.

mod common;

use std::ops::Range;
use std::path::PathBuf;

use common::case_folder::documents;
use common::judge::{program, run};
use common::pdf::{self, MM, Page, Word, pages, without_spaces};
use congvan::letter::{Letter, Slot, Table, printed_line, text_form};
use congvan::standard::wording;
use tempfile::TempDir;

/// How far a word may stand over a margin: the box of a letter is a little wider than its ink.
const TOLERANCE: f64 = 2.0;

/// A letter, its PDF, and what poppler reads on its pages.
struct Printed {
    name: String,
    letter: Letter,
    pdf: PathBuf,
    pages: Vec<Page>,
}

#[test]
fn the_pages_of_every_letter_are_as_the_decree_wants_them() {
    if program("python", "LibreOffice and poppler").is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for printed in print(&folder) {
        let name = &printed.name;
        every_text_is_on_the_pages_in_order(&printed);
        the_national_title_stands_on_one_line(&printed);
        place_and_date_stand_on_one_line(&printed);
        the_signature_is_not_alone_on_its_page(&printed);
        every_word_is_inside_the_margins(&printed);
        page_numbers_begin_anew_with_each_appendix(&printed);
        for (index, section) in printed.sections().into_iter().skip(1).enumerate() {
            let table = &printed.letter.appendices[index].table;
            let cuts = cuts_with_a_label(table, &printed.pages[section], name);
            assert_eq!(cuts > 0, name == "thanh-hoa-long-groups" && index == 0, "{name}: {cuts} cut groups");
        }
        every_page_can_be_drawn(&printed);
    }
}

fn print(folder: &TempDir) -> Vec<Printed> {
    let (letters, files): (Vec<Letter>, Vec<PathBuf>) = documents(folder.path()).into_iter().unzip();
    let printed =
        letters.into_iter().zip(pdf::print(&files, folder.path(), pdf::AS_READ)).map(|(letter, pdf)| {
            let name = pdf.file_stem().unwrap().to_string_lossy().into_owned();
            Printed { name, letter, pages: pages(&pdf), pdf }
        });
    printed.collect()
}

impl Printed {
    /// The pages of the letter, and those of each appendix.
    fn sections(&self) -> Vec<Range<usize>> {
        let begins = |page: &Page, label: &str| {
            let first: String = page.body().take(label.split(' ').count()).map(|word| &*word.text).collect();
            first == without_spaces(label)
        };
        let labels = (0..self.letter.appendices.len()).map(|index| self.letter.appendix_label(index));
        let mut starts = vec![0];
        for label in labels {
            let start = self.pages.iter().position(|page| begins(page, &label));
            starts.push(start.unwrap_or_else(|| panic!("{}: no page begins with {label}", self.name)));
        }
        let ends = starts.iter().skip(1).copied().chain([self.pages.len()]);
        starts.iter().zip(ends).map(|(start, end)| *start..end).collect()
    }
}

/// Goes through the text form and the painted text together; between two texts only page numbers, repeated
/// header rows and labels may stand.
fn every_text_is_on_the_pages_in_order(printed: &Printed) {
    let text: String = printed.pages.iter().map(Page::painted_body).collect();
    let mut rest = text.as_str();
    for text in texts(&printed.letter) {
        let found = rest.find(&text);
        let found = found.unwrap_or_else(|| panic!("{}: “{text}” is not in “{rest}”", printed.name));
        rest = &rest[found + text.len()..];
    }
    let contact_line = printed.letter.contact_line.as_deref().map(without_spaces).unwrap_or_default();
    assert!(printed.pages[0].painted.contains(&contact_line), "{}: no contact line", printed.name);
}

/// The lines and cells of the text form without spaces and marks; a label of a group once for its rows.
fn texts(letter: &Letter) -> Vec<String> {
    let mut form = text_form(letter);
    for slot in Slot::ALL {
        form = form.replace(&format!("[{}]", slot.label()), "");
    }
    let mut texts = Vec::new();
    let mut above: Vec<&str> = Vec::new();
    for line in form.lines().filter(|line| Some(*line) != letter.contact_line.as_deref()) {
        let cells: Vec<&str> = line.split(" | ").collect();
        for (column, cell) in cells.iter().enumerate() {
            let is_figure = cell.bytes().all(|byte| byte.is_ascii_digit());
            let cell_above = above.get(column).filter(|_| cells.len() > 1 && !is_figure);
            if cell_above != Some(cell) {
                texts.push(without_spaces(cell.trim_matches(['=', '[', ']', '-', ' '])).replace('*', ""));
            }
        }
        above = cells;
    }
    texts
}

fn the_national_title_stands_on_one_line(printed: &Printed) {
    stands_on_one_line(printed, wording::NATIONAL_TITLE);
}

fn place_and_date_stand_on_one_line(printed: &Printed) {
    stands_on_one_line(printed, &printed_line(&printed.letter.place_and_date_line(), &printed.letter));
}

/// The end of the content, the recipients and the signer stand on one page.
fn the_signature_is_not_alone_on_its_page(printed: &Printed) {
    let pages = printed.pages[printed.sections()[0].clone()].iter();
    let texts =
        pages.map(|page| page.words.iter().map(|word| word.text.trim()).collect::<Vec<_>>().join(" "));
    let is_whole = |text: &String| {
        let marks = [wording::END_MARK, wording::RECIPIENTS, printed.letter.signature.name.as_str()];
        marks.iter().all(|mark| text.contains(mark))
    };
    assert_eq!(texts.filter(is_whole).count(), 1, "{}: the signature stands alone", printed.name);
}

/// Two columns stand side by side, and poppler may read their words in turn; so the words of the line are looked for
/// at the height of its first one.
fn stands_on_one_line(printed: &Printed, line: &str) {
    let words = &printed.pages[0].words;
    let line: Vec<&str> = line.split_whitespace().collect();
    let is_whole_at = |top: f64| {
        let mut level = words.iter().filter(|word| (word.top - top).abs() < 1.0).map(|word| word.text.trim());
        line.iter().all(|wanted| level.any(|word| word == *wanted))
    };
    let mut beginnings = words.iter().filter(|word| word.text.trim() == line[0]);
    assert!(beginnings.any(|word| is_whole_at(word.top)), "{}: not on one line: {line:?}", printed.name);
}

/// The margins of the decree (ND30-PL1-I-3-margin-left and its neighbours); the header and the contact line stand
/// in the upper and the lower one.
fn every_word_is_inside_the_margins(printed: &Printed) {
    for (number, page) in (1..).zip(&printed.pages) {
        let (width, height) = page.size;
        for Word { text, left, right, top, bottom } in &page.words {
            let across = *left >= 30.0 * MM - TOLERANCE && *right <= width - 15.0 * MM + TOLERANCE;
            let down = *top >= 10.0 * MM - TOLERANCE && *bottom <= height - 10.0 * MM + TOLERANCE;
            assert!(across && down, "{}, page {number}: “{text}” stands in the margin", printed.name);
        }
    }
}

/// No number on the first page of the letter and of an appendix, then 2, 3, ...
fn page_numbers_begin_anew_with_each_appendix(printed: &Printed) {
    for section in printed.sections() {
        let numbers: Vec<String> = printed.pages[section.clone()].iter().map(Page::header).collect();
        let expected =
            (1..=section.len()).map(|number| if number == 1 { String::new() } else { number.to_string() });
        assert_eq!(numbers, expected.collect::<Vec<_>>(), "{}, pages {section:?}", printed.name);
    }
}

/// Every page of an appendix begins with the header row, and one that begins inside a group with a label that
/// says so. Gives how many of those there are.
fn cuts_with_a_label(table: &Table, pages: &[Page], name: &str) -> usize {
    let rows =
        table.groups.iter().flat_map(|group| (0..group.rows.len()).map(move |row| (row, &group.label)));
    let rows: Vec<(usize, &String)> = rows.collect();
    let header: String = table.columns.iter().map(|column| without_spaces(&column.header)).collect();
    let mut cuts = 0;
    for page in pages {
        let (_, below) = page.painted.split_once(&header).unwrap_or_else(|| panic!("{name}: no header row"));
        let first: String = below.chars().take_while(char::is_ascii_digit).collect();
        let (row, label) = rows[first.parse::<usize>().unwrap() - 1];
        let says_so = below.contains(&without_spaces(&format!("{label} (tiếp theo)")));
        assert_eq!(says_so, row > 0 && table.group_column.is_some(), "{name}: row {first} of {label}");
        cuts += usize::from(says_so);
    }
    cuts
}

fn every_page_can_be_drawn(printed: &Printed) {
    let pictures = printed.pdf.with_extension("pictures");
    std::fs::create_dir(&pictures).unwrap();
    let page = pictures.join("page");
    run("pdftoppm", ["-r".as_ref(), "20".as_ref(), printed.pdf.as_os_str(), page.as_os_str()]);
    assert_eq!(std::fs::read_dir(pictures).unwrap().count(), printed.pages.len(), "{}", printed.name);
}
