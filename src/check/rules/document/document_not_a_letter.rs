//! A document that is no công văn.
//!
//! # What is wrong
//! The document has the name of another type, is of the Party, or has neither national title nor number. The other rules are not asked.
//! A title in bold capitals in the middle, as *GIẤY XÁC NHẬN*, is taken for such a name where it stands below the number of a document
//! with neither a subject beside the number nor *Kính gửi*; an application (*ĐƠN ...*) where it has neither number nor subject.
//!
//! # Why
//! Điều 8 lists the components of administrative documents; other types have other ones, and documents of the Party have rules of their own.
//!
//! # What to do
//! Nothing, if the document is meant to be what it is.
//!
//! # Bad
//! ```text
//! QUYẾT ĐỊNH
//! ```
//!
//! # Good
//! ```text
//! V/v báo cáo
//! ```

use crate::check::components::Kind;
use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "document-not-a-letter",
    clause: "ND30-D8-parts",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Document,
};

/// What the document is.
struct NotALetter {
    kind: Kind,
    title: String,
}

impl From<NotALetter> for Diagnostic {
    fn from(NotALetter { kind, title }: NotALetter) -> Self {
        let name = if let Kind::Named(name) = kind { name } else { &title };
        METADATA.finding().with("kind", kind.name()).with("name", name)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let kind = letter.components.kind;
    if !matches!(kind, Kind::Letter(_)) {
        findings.push(Spot::Document, NotALetter { kind, title: letter.title() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    use crate::check::letters_for_tests::document_of;

    #[test]
    fn other_documents_are_told_and_nothing_else_is_said_of_them() {
        let decision = good()
            .without("V/v")
            .with(
                "center 14 before 12 after 6 | Kính gửi: Ủy ban nhân dân xã Tân Thái",
                "center 14 bold | QUYẾT ĐỊNH",
            )
            .with("left 30 ", "left 10 ");
        assert_eq!(decision.finds(), ["document-not-a-letter"]);
        // What all documents have makes no letter, and a decree is none.
        let decree = good().without("V/v").with(
            "center 14 before 12 after 6 | Kính gửi: Ủy ban nhân dân xã Tân Thái",
            "center 14 bold | NGHỊ ĐỊNH",
        );
        assert_eq!(decree.finds(), ["document-not-a-letter"]);
        let notes = document_of("left 13 | Số: 05/SNV-VP\nleft 12 bold | Nơi nhận:\nleft 11 | - Lưu: VT.");
        assert_eq!(notes.finds(), ["document-not-a-letter"]);
        let party = good().with("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM");
        assert_eq!(party.finds(), ["document-not-a-letter"]);
        let story = document_of("left 12 | Ngày xửa ngày xưa\nleft 12 | có một ông vua.");
        assert_eq!(story.finds(), ["document-not-a-letter"]);
        assert_eq!(good().finds(), NOTHING);
    }

    #[test]
    fn a_title_of_its_own_makes_another_document() {
        let addressees = "center 14 before 12 after 6 | Kính gửi: Ủy ban nhân dân xã Tân Thái\n";
        let title =
            |title: &str| good().without("V/v").with(addressees, &format!("center 14 bold | {title}\n"));
        for name in ["GIẤY XÁC NHẬN", "DANH SÁCH", "HỢP ĐỒNG LAO ĐỘNG", "KẾT LUẬN"] {
            assert_eq!(title(name).finds(), ["document-not-a-letter"], "{name}");
        }
        // What may be a heading or the subject of a letter is no title.
        for words in ["I. TÌNH HÌNH", "VỀ VIỆC BÁO CÁO CÔNG TÁC", "PHẦN MỘT"] {
            assert!(title(words).finds().contains(&"addressees-missing"), "{words}");
        }
        let with_title = good().with(addressees, &format!("{addressees}center 14 bold | NỘI DUNG BÁO CÁO\n"));
        assert!(!with_title.finds().contains(&"document-not-a-letter"));
        let without_subject = good().without("V/v").with_after("Kính gửi", "center 14 bold | NỘI DUNG");
        assert!(without_subject.finds().contains(&"subject-missing"));
        let application = document_of(
            "center 13 bold | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\ncenter 14 bold | Độc lập - Tự do - Hạnh phúc\n\
             center 14 bold | ĐƠN XIN NGHỈ PHÉP\nleft 14 | Kính gửi: Giám đốc Sở Nội vụ\nleft 14 | Tôi tên là Họ và Tên.",
        );
        assert_eq!(application.finds(), ["document-not-a-letter"]);
    }
}
