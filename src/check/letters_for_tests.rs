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
//! in the words `{bold 12|some}` a run of its own look, `{PAGE}` a field, `{line 60}` a drawn line of 60 mm, `{tab}`, `{br}`.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

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

const NAMESPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape""#;
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STYLES: &str = r#"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>"#;

/// The parts of a DOCX in the making.
#[derive(Default)]
struct Package {
    body: String,
    /// Headers and footers: name and content.
    stories: Vec<(String, String)>,
    /// The properties of the section in the making.
    section: String,
    references: String,
}

impl Package {
    fn of(notation: &str) -> Self {
        let mut package = Self::default();
        let mut story: Option<usize> = None;
        let (mut open_cell, mut open_row, mut columns) = (false, false, Vec::new());
        for line in notation.lines().filter(|line| !line.trim().is_empty()) {
            let (directive, rest) = line.split_once(' ').unwrap_or((line, ""));
            let close_cell = |open: &mut bool| if std::mem::take(open) { "</w:tc>" } else { "" };
            match directive {
                "@page" => {
                    if !package.section.is_empty() {
                        let section = package.section_properties();
                        let _ = write!(package.body, "<w:p><w:pPr>{section}</w:pPr></w:p>");
                    }
                    package.section = section_of(rest);
                }
                "@header" | "@footer" => {
                    let kind = &directive[1..];
                    package.stories.push((format!("{kind}{}", package.stories.len() + 1), String::new()));
                    story = Some(package.stories.len() - 1);
                    let id = package.stories.len();
                    let _ =
                        write!(package.references, r#"<w:{kind}Reference w:type="{rest}" r:id="rId{id}"/>"#);
                }
                "@body" => story = None,
                "@table" => {
                    let (border, widths) = match rest.strip_prefix("lines ") {
                        Some(widths) => ("single", widths),
                        None => ("nil", rest),
                    };
                    columns = widths.split(' ').map(|width| twips(width, 56.693)).collect();
                    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
                        .map(|side| format!(r#"<w:{side} w:val="{border}" w:sz="4"/>"#));
                    let grid: Vec<String> =
                        columns.iter().map(|width| format!(r#"<w:gridCol w:w="{width}"/>"#)).collect();
                    let grid = grid.concat();
                    let sides = sides.concat();
                    let _ = write!(
                        package.body,
                        "<w:tbl><w:tblPr><w:tblBorders>{sides}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
                    );
                }
                "@row" => {
                    package.body += close_cell(&mut open_cell);
                    package.body +=
                        if std::mem::replace(&mut open_row, true) { "</w:tr><w:tr>" } else { "<w:tr>" };
                }
                "@cell" => {
                    package.body += close_cell(&mut open_cell);
                    package.body += "<w:tc>";
                    open_cell = true;
                }
                "@end" => {
                    package.body += close_cell(&mut open_cell);
                    package.body +=
                        if std::mem::take(&mut open_row) { "</w:tr></w:tbl>" } else { "</w:tbl>" };
                }
                _ => {
                    let paragraph = paragraph_of(line);
                    match story {
                        Some(story) => package.stories[story].1 += &paragraph,
                        None => package.body += &paragraph,
                    }
                }
            }
        }
        assert!(!open_row && !columns.contains(&0), "a table is not closed");
        let section = package.section_properties();
        package.body += &section;
        package
    }

    /// The properties of the section; the next one has the same headers.
    fn section_properties(&self) -> String {
        format!("<w:sectPr>{}{}</w:sectPr>", self.references, self.section)
    }

    fn zip(self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut add = |name: &str, content: &str| {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content.as_bytes()).unwrap();
        };
        let overrides: Vec<String> = self
            .stories
            .iter()
            .map(|(name, _)| {
                let kind = name.trim_end_matches(|sign: char| sign.is_ascii_digit());
                format!(r#"<Override PartName="/word/{name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>"#)
            })
            .collect();
        let overrides = overrides.concat();
        add(
            "[Content_Types].xml",
            &format!(
                r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>{overrides}</Types>"#
            ),
        );
        add(
            "_rels/.rels",
            &format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>"#
            ),
        );
        let relations: Vec<String> = self
            .stories
            .iter()
            .enumerate()
            .map(|(index, (name, _))| {
                let kind = name.trim_end_matches(|sign: char| sign.is_ascii_digit());
                format!(
                    r#"<Relationship Id="rId{}" Type="{RELATIONSHIPS}/{kind}" Target="{name}.xml"/>"#,
                    index + 1
                )
            })
            .collect();
        let relations = relations.concat();
        add(
            "word/_rels/document.xml.rels",
            &format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId99" Type="{RELATIONSHIPS}/styles" Target="styles.xml"/>{relations}</Relationships>"#
            ),
        );
        add("word/styles.xml", &format!("<w:styles {NAMESPACES}>{STYLES}</w:styles>"));
        for (name, content) in &self.stories {
            let tag = if name.starts_with("header") { "hdr" } else { "ftr" };
            add(&format!("word/{name}.xml"), &format!("<w:{tag} {NAMESPACES}>{content}</w:{tag}>"));
        }
        add(
            "word/document.xml",
            &format!("<w:document {NAMESPACES}><w:body>{}</w:body></w:document>", self.body),
        );
        zip.finish().unwrap().into_inner()
    }
}

/// A number in the notation times the twips of its unit.
fn twips(number: &str, unit: f64) -> i64 {
    let number: f64 = number.parse().unwrap_or_else(|_| panic!("{number:?} is no number"));
    #[expect(clippy::cast_possible_truncation, reason = "lengths of a page")]
    let twips = (number * unit).round() as i64;
    twips
}

const MM: f64 = 56.693;
const PT: f64 = 20.0;

fn section_of(words: &str) -> String {
    let mut words = words.split(' ');
    let (mut size, mut margins, mut numbering, mut titled) =
        (String::new(), String::new(), String::new(), "");
    while let Some(word) = words.next() {
        match word {
            "width" => write!(size, r#" w:w="{}""#, twips(words.next().unwrap(), MM)).unwrap(),
            "height" => write!(size, r#" w:h="{}""#, twips(words.next().unwrap(), MM)).unwrap(),
            "landscape" => size += r#" w:orient="landscape""#,
            "titled" => titled = "<w:titlePg/>",
            "start" => write!(numbering, r#" w:start="{}""#, words.next().unwrap()).unwrap(),
            "form" => write!(numbering, r#" w:fmt="{}""#, words.next().unwrap()).unwrap(),
            margin => write!(margins, r#" w:{margin}="{}""#, twips(words.next().unwrap(), MM)).unwrap(),
        }
    }
    format!("<w:pgSz{size}/><w:pgMar{margins}/><w:pgNumType{numbering}/>{titled}")
}

fn paragraph_of(line: &str) -> String {
    let (look, text) = line.split_once(" |").unwrap_or_else(|| panic!("no bar in {line:?}"));
    let (paragraph, run) = look_of(look);
    let mut runs = String::new();
    let mut rest = text.strip_prefix(' ').unwrap_or(text);
    while !rest.is_empty() {
        let (plain, marked) = rest.split_once('{').unwrap_or((rest, ""));
        runs += &text_run(&run, plain);
        let (mark, after) =
            if marked.is_empty() { ("", "") } else { marked.split_once('}').expect("a closed brace") };
        runs += &marked_run(&run, mark);
        rest = after;
    }
    format!("<w:p><w:pPr>{paragraph}<w:rPr>{run}</w:rPr></w:pPr>{runs}</w:p>")
}

fn text_run(properties: &str, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    format!(r#"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>"#)
}

fn marked_run(properties: &str, mark: &str) -> String {
    let run = |content: &str| format!("<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>");
    match mark.split_once('|') {
        Some((look, text)) => text_run(&look_of(look).1, text),
        None => match mark.split_once(' ').unwrap_or((mark, "")) {
            ("", _) => String::new(),
            ("tab", _) => run("<w:tab/>"),
            ("br", _) => run("<w:br/>"),
            ("page", _) => run(r#"<w:br w:type="page"/>"#),
            ("line", width) => run(&drawn_line(width)),
            (field, _) => {
                format!(r#"<w:fldSimple w:instr=" {field} ">{}</w:fldSimple>"#, run("<w:t>2</w:t>"))
            }
        },
    }
}

fn drawn_line(width: &str) -> String {
    let width = twips(width, MM) * 635;
    format!(
        r#"<w:drawing><wp:anchor behindDoc="0" relativeHeight="1"><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>25400</wp:posOffset></wp:positionV><wp:extent cx="{width}" cy="0"/><wp:wrapNone/><wp:docPr id="1" name="line"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"#
    )
}

/// The properties of the paragraph and of its runs, in the order of the schema.
fn look_of(look: &str) -> (String, String) {
    let mut words = look.split(' ').filter(|word| !word.is_empty());
    let (mut alignment, mut indent, mut spacing, mut before, mut border) =
        (String::new(), String::new(), String::new(), String::new(), "");
    let (mut fonts, mut switches, mut color, mut size, mut underline) =
        (String::new(), String::new(), String::new(), String::new(), "");
    while let Some(word) = words.next() {
        let mut value = || words.next().unwrap_or_else(|| panic!("{word} of what in {look:?}"));
        match word {
            "center" | "left" | "right" if alignment.is_empty() => {
                alignment = format!(r#"<w:jc w:val="{word}"/>"#);
            }
            "justify" => r#"<w:jc w:val="both"/>"#.clone_into(&mut alignment),
            "first" => write!(indent, r#" w:firstLine="{}""#, twips(value(), MM)).unwrap(),
            "left" | "right" => write!(indent, r#" w:{word}="{}""#, twips(value(), MM)).unwrap(),
            "hanging" => write!(indent, r#" w:hanging="{}""#, twips(value(), MM)).unwrap(),
            "before" | "after" => write!(spacing, r#" w:{word}="{}""#, twips(value(), PT)).unwrap(),
            "lines" => write!(spacing, r#" w:line="{}" w:lineRule="auto""#, twips(value(), 240.0)).unwrap(),
            "exactly" => write!(spacing, r#" w:line="{}" w:lineRule="exact""#, twips(value(), PT)).unwrap(),
            "style" => write!(before, r#"<w:pStyle w:val="{}"/>"#, value()).unwrap(),
            "keep" => before += "<w:keepNext/>",
            "border" => border = r#"<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1"/></w:pBdr>"#,
            "font" => {
                let font = value().replace('_', " ");
                fonts = format!(r#"<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>"#);
            }
            "bold" => switches += "<w:b/>",
            "italic" => switches += "<w:i/>",
            "caps" => switches += "<w:caps/>",
            "hidden" => switches += "<w:vanish/>",
            "color" => color = format!(r#"<w:color w:val="{}"/>"#, value()),
            "underline" => underline = r#"<w:u w:val="single"/>"#,
            number => size = format!(r#"<w:sz w:val="{}"/>"#, twips(number, 2.0)),
        }
    }
    let paragraph = format!("{before}{border}<w:spacing{spacing}/><w:ind{indent}/>{alignment}");
    (paragraph, format!("{fonts}{switches}{color}{size}{underline}"))
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
