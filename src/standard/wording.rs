//! Fixed wordings of the decree.

use crate::measure::Length;

/// National title, Quốc hiệu (ND30-PL1-II-1a-qh-text).
pub const NATIONAL_TITLE: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

/// Motto, Tiêu ngữ (ND30-PL1-II-1b-tn-text).
pub const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";

/// Before the number (ND30-PL1-II-3c-num-style).
pub const NUMBER: &str = "Số:";

/// Before the subject (ND30-PL1-II-5b-vv-prefix).
pub const SUBJECT: &str = "V/v";

/// Before the addressees (ND30-PL1-II-9d-kg-style).
pub const ADDRESSEES: &str = "Kính gửi:";

/// At the end of the content (FORM-endmark).
pub const END_MARK: &str = "./.";

/// Above the recipients (ND30-PL1-II-9d-nn-label).
pub const RECIPIENTS: &str = "Nơi nhận:";

/// First of the recipients of a công văn (ND30-PL1-II-9b-two-parts).
pub const AS_ABOVE: &str = "Như trên";

/// Last of the recipients: the copy that is kept (ND30-PL1-II-9d-nn-luu).
pub const ARCHIVE: &str = "Lưu:";

/// Label of an appendix (ND30-PL1-III-1b-app-label).
pub const APPENDIX: &str = "Phụ lục";

/// Line below the title of an appendix, up to the number (ND30-PL1-III-1c-kem-theo).
pub const ENCLOSED_WITH: &str = "Kèm theo Văn bản số";

/// Said after the label of a group that goes on from the page before (custom of office tables, CONV). Its words
/// do not part.
pub const CONTINUED: &str = "(tiếp\u{a0}theo)";

/// Title of a document that holds many letters for the printer (ours: the decree knows single letters only).
pub const BUNDLE_TITLE: &str = "Tập công văn để in";

/// Urgency marks and the widths of their frames (ND30-PL1-III-2b-urgent-levels, ND30-PL1-III-2b-urgent-size).
pub const URGENT: (&str, Length) = ("KHẨN", Length::mm(20.0));

/// See [`URGENT`].
pub const VERY_URGENT: (&str, Length) = ("THƯỢNG KHẨN", Length::mm(40.0));

/// See [`URGENT`].
pub const EXPRESS: (&str, Length) = ("HỎA TỐC", Length::mm(30.0));

/// Signing on behalf of a collective (ND30-PL1-II-7b-TM).
pub const ON_BEHALF_OF: &str = "TM.";

/// Acting head (ND30-PL1-II-7b-Q).
pub const ACTING: &str = "Q.";

/// Signing in place of the head (ND30-PL1-II-7b-KT).
pub const IN_PLACE_OF: &str = "KT.";

/// By order of the head (ND30-PL1-II-7b-TL).
pub const BY_ORDER_OF: &str = "TL.";

/// By authorisation of the head (ND30-PL1-II-7b-TUQ).
pub const AUTHORISED_BY: &str = "TUQ.";

/// Degrees, academic titles, ranks and honours that do not stand before the name of the signer (ND30-PL1-II-7c-no-degree).
pub const DEGREES: [&str; 25] = [
    "GS",
    "PGS",
    "TS",
    "TSKH",
    "ThS",
    "BS",
    "BSCKI",
    "BSCKII",
    "KS",
    "CN",
    "LS",
    "NGND",
    "NGƯT",
    "NSND",
    "NSƯT",
    "TTND",
    "TTƯT",
    "Giáo sư",
    "Phó Giáo sư",
    "Tiến sĩ",
    "Thạc sĩ",
    "Bác sĩ",
    "Kỹ sư",
    "Cử nhân",
    "Luật sư",
];

/// Ranks of the army and the police that may not stand before the name of a signer but where the forces decide so
/// (ND30-PL1-II-7c-no-degree).
pub const RANKS: [&str; 14] = [
    "Đại tướng",
    "Thượng tướng",
    "Trung tướng",
    "Thiếu tướng",
    "Đại tá",
    "Thượng tá",
    "Trung tá",
    "Thiếu tá",
    "Đại úy",
    "Thượng úy",
    "Trung úy",
    "Thiếu úy",
    "Chuẩn Đô đốc",
    "Phó Đô đốc",
];

/// Letters that number the points of a clause, in Vietnamese order (ND30-PL1-II-6dd-diem).
pub const POINT_LETTERS: [char; 23] = [
    'a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v',
    'x', 'y',
];

/// Abbreviations of the types of documents (Phụ lục III, Mục I). A công văn has none, so none may stand in its
/// symbol (ND30-PL1-II-3b-symbol-cv).
pub const DOCUMENT_TYPES: [&str; 29] = [
    "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ",
    "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "SY", "SL",
];

/// Names of the types of documents (Điều 7), without the công văn, which does not show its own
/// (ND30-PL1-II-5-no-type).
pub const DOCUMENT_TYPE_NAMES: [&str; 28] = [
    "Nghị quyết",
    "Quyết định",
    "Chỉ thị",
    "Quy chế",
    "Quy định",
    "Thông cáo",
    "Thông báo",
    "Hướng dẫn",
    "Chương trình",
    "Kế hoạch",
    "Phương án",
    "Đề án",
    "Dự án",
    "Báo cáo",
    "Biên bản",
    "Tờ trình",
    "Hợp đồng",
    "Công điện",
    "Bản ghi nhớ",
    "Bản thỏa thuận",
    "Giấy ủy quyền",
    "Giấy mời",
    "Giấy giới thiệu",
    "Giấy nghỉ phép",
    "Phiếu gửi",
    "Phiếu chuyển",
    "Phiếu báo",
    "Thư công",
];

/// Names of the types of legal documents that Điều 7 does not name; the decree's forms are not for them
/// (Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15, Điều 4).
pub const LEGAL_DOCUMENT_NAMES: [&str; 8] = [
    "Bộ luật",
    "Luật",
    "Pháp lệnh",
    "Lệnh",
    "Nghị định",
    "Thông tư",
    "Thông tư liên tịch",
    "Nghị quyết liên tịch",
];

/// What offices put into the symbol of a công văn, which has no abbreviation of its type (ND30-PL1-II-3b-symbol-cv).
pub const LETTER_ABBREVIATION: &str = "CV";

/// The name of the type of a công văn, which it does not show (ND30-PL1-II-5-no-type).
pub const LETTER_TYPE_NAME: &str = "Công văn";
