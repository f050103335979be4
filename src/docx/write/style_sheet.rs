//! The named styles of a letter, one for each component, with Vietnamese names, so that a clerk who edits the
//! letter in Word finds them. What a style says, no paragraph and no run says again. Text is black but for the
//! urgency mark (ND30-PL1-I-4-colour: no style names another colour), the body justified
//! (ND30-PL1-II-6e-justify).

use docx_rs::{
    AlignmentType, LineSpacing, LineSpacingType, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders,
    SpecialIndentType, Style, StyleType, TableBorder, TableBorderPosition, TableBorders, TableCellMargins,
    TableProperty,
};

use super::markup::{markup_of, twips};
use crate::layout::{CELL_BORDER, CELL_PADDING_SIDE, CELL_PADDING_TOP};
use crate::measure::{FontSize, Length};
use crate::standard::{sizes, spacing, typeface};

pub(super) const BODY: &str = "NoiDung";
pub(super) const BASIS: &str = "CanCu";
pub(super) const CHAPTER_LABEL: &str = "ChuongSo";
pub(super) const CHAPTER_TITLE: &str = "ChuongTen";
pub(super) const SECTION_HEADING: &str = "MucLaMa";
pub(super) const ARTICLE_HEADING: &str = "Dieu";
pub(super) const NATIONAL_TITLE: &str = "QuocHieu";
pub(super) const MOTTO: &str = "TieuNgu";
pub(super) const PARENT_AGENCY: &str = "CoQuanChuQuan";
pub(super) const ISSUING_AGENCY: &str = "CoQuanBanHanh";
pub(super) const RULE: &str = "DuongKe";
pub(super) const NUMBER: &str = "SoKyHieu";
pub(super) const SUBJECT: &str = "TrichYeu";
pub(super) const PLACE_AND_DATE: &str = "DiaDanhThoiGian";
pub(super) const URGENCY: &str = "MucDoKhan";
pub(super) const ADDRESSEES: &str = "KinhGui";
pub(super) const ADDRESSEE_ITEM: &str = "KinhGuiMuc";
pub(super) const RECIPIENTS_LABEL: &str = "NoiNhan";
pub(super) const RECIPIENTS: &str = "NoiNhanMuc";
pub(super) const AUTHORITY: &str = "QuyenHanChucVu";
pub(super) const SIGNER: &str = "HoTenNguoiKy";
pub(super) const APPENDIX_LABEL: &str = "PhuLuc";
pub(super) const APPENDIX_TITLE: &str = "PhuLucTen";
pub(super) const ENCLOSED_WITH: &str = "PhuLucKemTheo";
pub(super) const TABLE: &str = "BangPhuLuc";
pub(super) const TABLE_HEADER: &str = "BangTieuDe";
pub(super) const TABLE_LEFT: &str = "BangTrai";
pub(super) const TABLE_CENTER: &str = "BangGiua";
pub(super) const TABLE_RIGHT: &str = "BangPhai";
pub(super) const PAGE_NUMBER: &str = "SoTrang";
pub(super) const CONTACT_LINE: &str = "DiaChiLienHe";
pub(super) const TAIL: &str = "KetPhan";

/// Red of the urgency mark (ND30-PL1-III-2b-urgent-size).
const RED: &str = "FF0000";

/// The whole part `word/styles.xml`.
pub(super) fn part() -> String {
    let size = sizes::BODY.chosen.to_half_points();
    let font = typeface::NAME;
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
         <w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\" w:eastAsia=\"{font}\" w:cs=\"{font}\"/>\
         <w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>\
         <w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\" w:bidi=\"ar-SA\"/>\
         </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
         <w:spacing w:before=\"0\" w:after=\"0\" w:line=\"{single}\" w:lineRule=\"auto\"/>\
         </w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
         <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>\
         <w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/>\
         <w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>\
         <w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/>\
         </w:tblCellMar></w:tblPr></w:style>",
        single = lines(1.0),
    );
    let styles = body_styles()
        .into_iter()
        .chain(letterhead_styles())
        .chain(signature_styles())
        .chain(appendix_styles())
        .chain(page_styles());
    for style in styles {
        out.push_str(&markup_of(&style));
    }
    out.push_str("</w:styles>");
    out
}

fn body_styles() -> Vec<Style> {
    let size = sizes::BODY.chosen;
    let gap = spacing::BETWEEN_PARAGRAPHS;
    let first_line = Some(SpecialIndentType::FirstLine(spacing::FIRST_LINE_INDENT.to_twips()));
    let body = || {
        LineSpacing::new()
            .before(unsigned(gap))
            .line(lines(spacing::LINES.chosen))
            .line_rule(LineSpacingType::Auto)
    };
    vec![
        paragraph(BODY, "Nội dung", size)
            .align(AlignmentType::Both)
            .indent(None, first_line, None, None)
            .line_spacing(body()),
        paragraph(BASIS, "Căn cứ", size).based_on(BODY).italic(),
        keeping_next(paragraph(CHAPTER_LABEL, "Phần, chương, mục", size).align(AlignmentType::Center).bold())
            .line_spacing(body())
            .outline_lvl(0),
        keeping_next(
            paragraph(CHAPTER_TITLE, "Tên phần, chương, mục", size).align(AlignmentType::Center).bold(),
        ),
        keeping_next(paragraph(SECTION_HEADING, "Mục số La Mã", size).based_on(BODY).bold()).outline_lvl(0),
        keeping_next(paragraph(ARTICLE_HEADING, "Điều, khoản có tiêu đề", size).based_on(BODY).bold())
            .outline_lvl(1),
        paragraph(ADDRESSEES, "Kính gửi", size)
            .align(AlignmentType::Center)
            .line_spacing(LineSpacing::new().before(unsigned(gap * 2)).after(unsigned(gap))),
        paragraph(ADDRESSEE_ITEM, "Kính gửi, từng nơi", size),
    ]
}

fn letterhead_styles() -> Vec<Style> {
    let centered = |id, name, size| paragraph(id, name, size).align(AlignmentType::Center);
    let frame =
        |position| ParagraphBorder::new(position).size(border_size(spacing::RULE_THICKNESS)).color(RED);
    let mut urgency = centered(URGENCY, "Mức độ khẩn", sizes::URGENCY.chosen).bold().color(RED);
    let mut frames = ParagraphBorders::with_empty();
    let border_room = spacing::URGENCY_HEIGHT - typeface::line_height(sizes::URGENCY.chosen);
    for position in [
        ParagraphBorderPosition::Top,
        ParagraphBorderPosition::Left,
        ParagraphBorderPosition::Bottom,
        ParagraphBorderPosition::Right,
    ] {
        let side = matches!(position, ParagraphBorderPosition::Left | ParagraphBorderPosition::Right);
        let space = if side { 0 } else { whole_points(border_room / 2) };
        frames = frames.set(frame(position).space(space));
    }
    urgency.paragraph_property = urgency.paragraph_property.set_borders(frames);
    let rule = LineSpacing::new()
        .before(unsigned(spacing::BEFORE_RULE))
        .line((spacing::RULE_ROOM - spacing::BEFORE_RULE).to_twips())
        .line_rule(LineSpacingType::Exact);
    let mut ruled = centered(RULE, "Đường kẻ", FontSize::pt(2)).line_spacing(rule);
    ruled.paragraph_property = ruled.paragraph_property.set_borders(rule_above(0));
    vec![
        centered(NATIONAL_TITLE, "Quốc hiệu", sizes::NATIONAL_TITLE.chosen).bold(),
        centered(MOTTO, "Tiêu ngữ", sizes::MOTTO.chosen).bold(),
        centered(PARENT_AGENCY, "Cơ quan chủ quản", sizes::PARENT_AGENCY.chosen),
        centered(ISSUING_AGENCY, "Cơ quan ban hành", sizes::ISSUING_AGENCY.chosen).bold(),
        ruled,
        centered(NUMBER, "Số, ký hiệu", sizes::NUMBER.chosen),
        centered(SUBJECT, "Trích yếu", sizes::SUBJECT.chosen)
            .line_spacing(LineSpacing::new().before(unsigned(spacing::BEFORE_SUBJECT))),
        centered(PLACE_AND_DATE, "Địa danh, thời gian", sizes::PLACE_AND_DATE.chosen).italic(),
        urgency.line_spacing(LineSpacing::new().before(unsigned(spacing::BEFORE_SUBJECT * 2))),
    ]
}

fn signature_styles() -> Vec<Style> {
    vec![
        paragraph(RECIPIENTS_LABEL, "Nơi nhận", sizes::RECIPIENTS_LABEL.chosen).bold().italic(),
        paragraph(RECIPIENTS, "Nơi nhận, từng nơi", sizes::RECIPIENTS.chosen),
        paragraph(AUTHORITY, "Quyền hạn, chức vụ", sizes::SIGNER.chosen).align(AlignmentType::Center).bold(),
        paragraph(SIGNER, "Họ tên người ký", sizes::SIGNER.chosen)
            .align(AlignmentType::Center)
            .bold()
            .line_spacing(LineSpacing::new().before(unsigned(spacing::SIGNATURE_ROOM))),
    ]
}

fn appendix_styles() -> Vec<Style> {
    let cell = |id, name, alignment| paragraph(id, name, sizes::TABLE.chosen).align(alignment);
    let border = |position| TableBorder::new(position).size(border_size(CELL_BORDER)).color("000000");
    let borders = [
        TableBorderPosition::Top,
        TableBorderPosition::Left,
        TableBorderPosition::Bottom,
        TableBorderPosition::Right,
        TableBorderPosition::InsideH,
        TableBorderPosition::InsideV,
    ]
    .into_iter()
    .fold(TableBorders::with_empty(), |borders, position| borders.set(border(position)));
    let (top, side) = (twips(CELL_PADDING_TOP), twips(CELL_PADDING_SIDE));
    vec![
        paragraph(APPENDIX_LABEL, "Phụ lục", sizes::APPENDIX_LABEL.chosen)
            .align(AlignmentType::Center)
            .bold()
            .outline_lvl(0),
        paragraph(APPENDIX_TITLE, "Tên phụ lục", sizes::APPENDIX_TITLE.chosen)
            .align(AlignmentType::Center)
            .bold(),
        paragraph(ENCLOSED_WITH, "Kèm theo văn bản", sizes::ENCLOSED_WITH.chosen)
            .align(AlignmentType::Center)
            .italic(),
        Style::new(TABLE, StyleType::Table).name("Bảng phụ lục").based_on("TableNormal").table_property(
            TableProperty::new()
                .set_borders(borders)
                .set_margins(TableCellMargins::new().margin(top, side, top, side)),
        ),
        keeping_next(cell(TABLE_HEADER, "Bảng, tiêu đề cột", AlignmentType::Center).bold()),
        cell(TABLE_LEFT, "Bảng, chữ", AlignmentType::Left),
        cell(TABLE_CENTER, "Bảng, số thứ tự", AlignmentType::Center),
        cell(TABLE_RIGHT, "Bảng, số liệu", AlignmentType::Right),
    ]
}

fn page_styles() -> Vec<Style> {
    let mut contact =
        paragraph(CONTACT_LINE, "Địa chỉ liên hệ", sizes::CONTACT_LINE.chosen).align(AlignmentType::Center);
    contact.paragraph_property = contact.paragraph_property.set_borders(rule_above(1));
    let hair = LineSpacing::new().line(Length::pt(1.0).to_twips()).line_rule(LineSpacingType::Exact);
    vec![
        paragraph(PAGE_NUMBER, "Số trang", sizes::PAGE_NUMBER.chosen).align(AlignmentType::Center),
        contact,
        paragraph(TAIL, "Kết phần", FontSize::pt(1)).line_spacing(hair),
    ]
}

fn paragraph(id: &str, name: &str, size: FontSize) -> Style {
    let style = Style::new(id, StyleType::Paragraph).name(name).based_on("Normal");
    if size == sizes::BODY.chosen { style } else { style.size(usize::from(size.to_half_points())) }
}

/// A rule above a paragraph, so many points from its text.
fn rule_above(space: usize) -> ParagraphBorders {
    ParagraphBorders::with_empty().set(
        ParagraphBorder::new(ParagraphBorderPosition::Top)
            .size(border_size(spacing::RULE_THICKNESS))
            .space(space)
            .color("000000"),
    )
}

fn keeping_next(mut style: Style) -> Style {
    style.paragraph_property = style.paragraph_property.keep_next(true);
    style
}

/// Line spacing in 240ths of a line, the unit of `w:line` under the rule `auto`.
#[expect(clippy::cast_possible_truncation, reason = "a few lines at most")]
fn lines(count: f64) -> i32 {
    (count * 240.0).round() as i32
}

/// Thickness of a border in eighths of a point, the unit of its `w:sz`.
fn border_size(thickness: Length) -> usize {
    (thickness * 8).whole_times(Length::pt(1.0))
}

fn whole_points(length: Length) -> usize {
    length.whole_times(Length::pt(1.0))
}

fn unsigned(length: Length) -> u32 {
    u32::try_from(length.to_twips()).unwrap_or(0)
}
