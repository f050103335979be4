//! What an administrative letter *is*: its components (ND30-D8-parts), and no font, no length, no XML. Of the
//! optional ones it has no secrecy mark (ND30-PL1-III-2a-secret: stamped, under another law), no circulation mark
//! and no drafter's mark.
//!
//! The decree's terms are translated once, here. The box (ô) is the number of the component in the layout of
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục IV.
//!
//! | term | Vietnamese | box | here |
//! |---|---|---|---|
//! | national title | Quốc hiệu | 1 | fixed text, `standard::wording` |
//! | motto | Tiêu ngữ | 1 | fixed text, `standard::wording` |
//! | parent agency | cơ quan, tổ chức chủ quản | 2 | [`Letterhead::parent`] |
//! | issuing agency | cơ quan, tổ chức ban hành | 2 | [`Letterhead::issuer`] |
//! | number and symbol | số, ký hiệu | 3 | [`Letter::number`], [`Letter::symbol`] |
//! | place and date | địa danh và thời gian | 4 | [`Letterhead::place`], [`Letter::date`] |
//! | subject | trích yếu | 5b | [`Letter::subject`] |
//! | legal basis | căn cứ | 6 | [`Block::Basis`] |
//! | body | nội dung | 6 | [`Letter::body`] |
//! | authority | quyền hạn | 7a | [`Signature::authority`] |
//! | title | chức vụ | 7a | [`Signature::title`] |
//! | signer | người ký | 7b | [`Signature::name`] |
//! | addressees | kính gửi | 9a | [`Letter::addressees`] |
//! | recipients | nơi nhận | 9b | [`Letter::recipients`] |
//! | urgency mark | mức độ khẩn | 10b | [`Letter::urgency`] |
//! | contact line | địa chỉ, điện thoại, thư điện tử | 13 | [`Letter::contact_line`] |
//! | appendix | phụ lục | | [`Appendix`] |

use serde::Serialize;

mod block;
pub mod compose;
mod date;
mod lines;
mod table;
mod text_form;

pub use block::{Block, Heading, Inline, plain_text};
pub use date::PartialDate;
pub use lines::{BLANK, Piece, Slot, plain_line, printed_line};
pub use table::{Alignment, Column, ColumnWidth, Group, Table};
pub use text_form::text_form;

use crate::vietnamese::number::roman;

/// One administrative letter with its appendices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// The agency that writes, and where.
    pub letterhead: Letterhead,
    /// The number the office gives after signing (ND30-D15); blank until then. Digits only.
    pub number: Option<String>,
    /// The symbol, such as `STTTT-TTCNTTTT`.
    pub symbol: String,
    /// The date the office gives after signing (ND30-D15); what is not known yet is blank.
    pub date: PartialDate,
    /// The subject, without `V/v`.
    pub subject: String,
    /// How urgent the letter is.
    pub urgency: Option<Urgency>,
    /// Who must act. One stands on the line of `Kính gửi:`, several each on a line of their own.
    pub addressees: Vec<String>,
    /// The content; its last paragraph ends with the closing mark `./.`.
    pub body: Vec<Block>,
    /// Who signs, and by what right.
    pub signature: Signature,
    /// Who receives the letter besides the addressees, without `Như trên` and `Lưu`.
    pub recipients: Vec<Recipient>,
    /// The copy that is kept.
    pub archive: Archive,
    /// Address, telephone and the like, at the foot of the first page.
    pub contact_line: Option<String>,
    /// The appendices, in order.
    pub appendices: Vec<Appendix>,
}

/// The agency that writes, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Letterhead {
    /// The direct superior, which may be abbreviated (`UBND tỉnh Thái Nguyên`).
    pub parent: Option<String>,
    /// The full name of the issuing agency.
    pub issuer: String,
    /// The official name of the place.
    pub place: String,
}

/// How urgent a letter is (Phụ lục I, Phần I, Mục III, khoản 2 điểm b).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Urgency {
    /// Khẩn.
    Urgent,
    /// Thượng khẩn.
    VeryUrgent,
    /// Hỏa tốc.
    Express,
}

/// The signature block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Signature {
    /// The lines above the signer's own title, such as `KT. Giám đốc`; empty where the head signs.
    pub authority: Vec<String>,
    /// The signer's own title.
    pub title: String,
    /// The signer's full name.
    pub name: String,
}

/// One line of the recipients.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Recipient {
    /// The body or group.
    pub name: String,
    /// Why it receives the letter, such as `để b/c`.
    pub purpose: Option<String>,
}

/// The last line of the recipients: the copy that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Archive {
    /// The records office, `VT`.
    pub office: String,
    /// The unit that drafted the letter, abbreviated as in the symbol.
    pub unit: Option<String>,
    /// How many copies are kept.
    pub copies: Option<String>,
}

/// One appendix: a title and a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Appendix {
    /// The title, in sentence case; it is set in capitals.
    pub title: String,
    /// The table.
    pub table: Table,
}

impl Letter {
    /// The label of an appendix, counted from 0: `Phụ lục` alone, `Phụ lục I`, `Phụ lục II` among several
    /// (ND30-PL1-III-1a-app-roman).
    pub fn appendix_label(&self, index: usize) -> String {
        appendix_label(index, self.appendices.len())
    }
}

/// The label of appendix `index`, counted from 0, among `count`.
pub fn appendix_label(index: usize, count: usize) -> String {
    if count == 1 { "Phụ lục".to_owned() } else { format!("Phụ lục {}", roman(index + 1)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_appendix_has_no_number_and_several_have_roman_ones() {
        assert_eq!(appendix_label(0, 1), "Phụ lục");
        assert_eq!(appendix_label(0, 2), "Phụ lục I");
        assert_eq!(appendix_label(13, 20), "Phụ lục XIV");
    }
}
