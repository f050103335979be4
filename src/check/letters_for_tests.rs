//! Letters for the tests of the rules: a good one, in which a test changes one thing.
//!
//! A letter is written in a small notation, a line for each paragraph, and becomes a DOCX of plain WordprocessingML, not by
//! the writer of this program:
//!
//! ```text
//! @page width 210 height 297 top 20 bottom 20 left 30 right 15 header 10 titled   a section begins; mm
//! @header default            its header (default, first, even), or @footer: the lines up to the next @
//! @body                      the text goes on
//! @table 65 100              a table without lines, the widths of its columns in mm; `@table lines 15 150` has lines
//! @row  @cell  @end          its rows, cells and end
//! center 14 bold before 6 | Words {italic|in italics} {PAGE} {line 60}
//! ```
//!
//! Before the bar stand alignment, size, `bold`, `italic`, `underline`, `caps`, `first`, `left`, `right` (mm), `before`, `after`
//! (pt), `lines` (1.5), `exactly` (pt), `font Arial` (`_` for a space), `color FF0000`, `style`, `keep`, `border` (below);
//! in the words `{bold 12|some}` a run of its own look, `{PAGE}` a field, `{line 60}` a drawn line of 60 mm,
//! `{box 30 8 words}` a text box of 30 by 8 mm, `{tab}`, `{br}`; `stop 80` is a tab stop.

use super::docx_for_tests::Package;
use super::{Examined, Mode, check, examine};
use crate::diagnostic::{Catalogue, Format, Language, Report, render};
use crate::docx::read::{Document, read};

/// What a letter without departures gives.
pub(super) const NOTHING: &[&str] = &[];

/// A letter without departures, with one appendix.
const GOOD: &str = "\
@page width 210 height 297 top 20 bottom 20 left 30 right 15 header 10 titled
@header default
center 13 | {PAGE}
@body
@table 65 100
@row
@cell
center 13 | UBND TỈNH THÁI NGUYÊN
center 13 bold | SỞ NỘI VỤ
center 2 | {line 11.5}
@cell
center 13 bold | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
center 14 bold | Độc lập - Tự do - Hạnh phúc
center 2 | {line 60.4}
@row
@cell
center 13 | Số: 05/SNV-VP
center 12 before 6 | V/v báo cáo công tác văn thư năm 2025
@cell
center 14 italic | Thái Nguyên, ngày 05 tháng 01 năm 2026
@end
center 14 before 12 after 6 | Kính gửi: Ủy ban nhân dân xã Tân Thái
justify 14 first 12.7 before 6 | Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Sở Nội vụ đề nghị Ủy ban nhân dân xã báo cáo công tác văn thư năm 2025.
justify 14 first 12.7 before 6 | Nội dung báo cáo theo Phụ lục kèm theo.
justify 14 first 12.7 before 6 | Báo cáo gửi về Sở Nội vụ trước ngày 31 tháng 01 năm 2026./.
@table 73 92
@row
@cell
left 12 bold italic | Nơi nhận:
left 11 | - Như trên;
left 11 | - UBND tỉnh (để b/c);
left 11 | - Lưu: VT, VP.
@cell
center 14 bold | KT. GIÁM ĐỐC
center 14 bold | PHÓ GIÁM ĐỐC
center 14 before 75 |
center 14 bold | Họ và Tên
@end
left 2 |
@page width 210 height 297 top 20 bottom 20 left 30 right 15 header 10 titled start 1
center 14 bold | Phụ lục
center 14 bold | NỘI DUNG BÁO CÁO
center 14 italic | (Kèm theo Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)
center 2 | {line 40}
@table lines 15 150
@row
@cell
center 13 bold | STT
@cell
center 13 bold | Nội dung
@row
@cell
center 13 | 1
@cell
left 13 | Số văn bản đi, văn bản đến
@end
left 2 |
";

/// A letter in the notation.
#[derive(Clone, Debug)]
pub(super) struct Sample(String);

/// The letter without departures.
pub(super) fn good() -> Sample {
    Sample(GOOD.to_owned())
}

/// A document of these lines alone, on a page as the decree has it.
pub(super) fn document_of(lines: &str) -> Sample {
    let page = GOOD.split_once("@table").unwrap().0;
    Sample(format!("{page}{lines}\n"))
}

impl Sample {
    /// With something else in the first place where `from` stands.
    pub(super) fn with(&self, from: &str, to: &str) -> Self {
        assert!(self.0.contains(from), "the letter has no {from:?}");
        Self(self.0.replacen(from, to, 1))
    }

    /// With something else in every place where `from` stands.
    pub(super) fn with_all(&self, from: &str, to: &str) -> Self {
        assert!(self.0.contains(from), "the letter has no {from:?}");
        Self(self.0.replace(from, to))
    }

    /// Without the line that has these words.
    pub(super) fn without(&self, words: &str) -> Self {
        let line = self.0.lines().find(|line| line.contains(words));
        let line = line.unwrap_or_else(|| panic!("the letter has no {words:?}"));
        Self(self.0.replacen(&format!("{line}\n"), "", 1))
    }

    /// With lines after the line that has these words.
    pub(super) fn with_after(&self, words: &str, lines: &str) -> Self {
        let line = self.0.lines().find(|line| line.contains(words));
        let line = line.unwrap_or_else(|| panic!("the letter has no {words:?}"));
        Self(self.0.replacen(&format!("{line}\n"), &format!("{line}\n{lines}\n"), 1))
    }

    /// The names of the rules that find something in it, in the order of the document.
    pub(super) fn finds(&self) -> Vec<&'static str> {
        self.finds_in(Mode::Final)
    }

    /// The same in a mode.
    pub(super) fn finds_in(&self, mode: Mode) -> Vec<&'static str> {
        self.examined(mode, |letter| check(letter).iter().map(|finding| finding.code).collect())
    }

    /// What is told of it.
    pub(super) fn told(&self, language: Language) -> String {
        self.examined(Mode::Final, |letter| render(&check(letter), Format::Text, &Catalogue::new(language)))
    }

    /// Something about it with its components.
    pub(super) fn examined<T>(&self, mode: Mode, ask: impl FnOnce(&Examined<'_>) -> T) -> T {
        let document = self.document();
        ask(&examine(&document, mode))
    }

    /// The facts of it.
    pub(super) fn document(&self) -> Document {
        let mut report = Report::new();
        let document = read("letter.docx", &self.docx(), &mut report);
        let told = render(&report, Format::Text, &Catalogue::new(Language::English));
        assert_eq!(told, "", "the letter is no document");
        document.unwrap()
    }

    /// The bytes of it.
    pub(super) fn docx(&self) -> Vec<u8> {
        Package::of(&self.0).zip()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_good_letter_is_read_as_it_is_written() {
        let document = good().document();
        let texts: Vec<String> = document.paragraphs().map(crate::docx::read::Paragraph::text).collect();
        assert!(texts.contains(&"Độc lập - Tự do - Hạnh phúc".to_owned()));
        assert_eq!(document.sections.len(), 2);
        assert_eq!(document.shapes().filter(|shape| shape.is_horizontal_line()).count(), 3);
    }

    #[test]
    fn nothing_is_told_of_the_good_letter() {
        assert_eq!(good().told(Language::English), "");
    }
}
