//! A line of the letters of the tests to WordprocessingML: look, words, fields, drawn lines.

use std::fmt::Write as _;

/// A number in the notation times the twips of its unit.
pub(super) fn twips(number: &str, unit: f64) -> i64 {
    let number: f64 = number.parse().unwrap_or_else(|_| panic!("{number:?} is no number"));
    #[expect(clippy::cast_possible_truncation, reason = "lengths of a page")]
    let twips = (number * unit).round() as i64;
    twips
}

const MM: f64 = 56.693;
const PT: f64 = 20.0;

pub(super) fn section_of(words: &str) -> String {
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

pub(super) fn paragraph_of(line: &str) -> String {
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
            ("box", measures) => run(&text_box(measures)),
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

/// A text box at the left: its width, its height, its words.
fn text_box(measures: &str) -> String {
    let (width, rest) = measures.split_once(' ').expect("a width");
    let (height, words) = rest.split_once(' ').expect("a height");
    let (width, height) = (twips(width, MM) * 635, twips(height, MM) * 635);
    let words = paragraph_of(&format!("center 13 bold | {words}"));
    format!(
        r#"<w:drawing><wp:anchor behindDoc="0" relativeHeight="2"><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>25400</wp:posOffset></wp:positionV><wp:extent cx="{width}" cy="{height}"/><wp:wrapNone/><wp:docPr id="2" name="box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>{words}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"#
    )
}

/// The properties of the paragraph and of its runs, in the order of the schema.
fn look_of(look: &str) -> (String, String) {
    let mut words = look.split(' ').filter(|word| !word.is_empty());
    let (mut alignment, mut indent, mut spacing, mut before, mut border, mut tabs) =
        (String::new(), String::new(), String::new(), String::new(), "", String::new());
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
            "stop" => {
                let position = twips(value(), MM);
                write!(tabs, r#"<w:tabs><w:tab w:val="left" w:pos="{position}"/></w:tabs>"#).unwrap();
            }
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
            "highlight" => write!(color, r#"<w:highlight w:val="{}"/>"#, value()).unwrap(),
            "underline" => underline = r#"<w:u w:val="single"/>"#,
            number => size = format!(r#"<w:sz w:val="{}"/>"#, twips(number, 2.0)),
        }
    }
    let paragraph = format!("{before}{border}{tabs}<w:spacing{spacing}/><w:ind{indent}/>{alignment}");
    (paragraph, format!("{fonts}{switches}{color}{size}{underline}"))
}
