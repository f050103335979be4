//! What of a document is what: the national title, the number, the subject, the body, the signer, an appendix.
//!
//! Components are found wherever offices put them: in tables without lines, side by side with a tab between, in text boxes, or
//! one below the other. They are found by their words, folded (case, tone placement, missing marks, dashes and double
//! spaces count for nothing), and by where they stand, so that a component with a slip is found and a rule can tell
//! the slip.
//!
//! ```text
//! Document ─► lines ─► kind ─► letterhead ─► addressees ─► signature, recipients ─► body between ─► appendices
//! ```

mod appendix;
mod body;
mod drawn_line;
mod foot;
mod kind;
mod letterhead;
mod line;
mod number;
mod page_number;
mod part;
#[cfg(test)]
mod tests;

use std::ops::Range;

pub use appendix::Appendix;
pub use body::{Heading, HeadingKind};
pub use drawn_line::{DrawnLine, LineKind};
pub(in crate::check) use foot::is_drafter;
pub use kind::Kind;
pub use line::Side;
pub use number::NumberLine;
pub use page_number::{PageNumber, PageOf};
pub use part::{Certainty, Found, Part};

use crate::docx::read::{Document, ParagraphId};
use crate::measure::Length;
use line::Line;

/// The components of a document. What is not found is not there, or not recognised.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Components {
    /// What kind of document it is, and how sure that is.
    pub kind: Kind,
    /// The name of the type of document, as `QUYẾT ĐỊNH`.
    pub type_name: Option<Found>,
    /// Quốc hiệu.
    pub national_title: Option<Found>,
    /// Tiêu ngữ.
    pub motto: Option<Found>,
    /// The line below the motto.
    pub motto_line: Option<DrawnLine>,
    /// Cơ quan chủ quản.
    pub parent_agency: Option<Found>,
    /// Cơ quan ban hành, one part for each line of it.
    pub issuing_agency: Option<Found>,
    /// The line below the issuing agency.
    pub issuer_line: Option<DrawnLine>,
    /// Số, ký hiệu.
    pub number: Option<NumberLine>,
    /// Địa danh và thời gian.
    pub place_and_date: Option<Found>,
    /// Trích yếu, with `V/v`.
    pub subject: Option<Found>,
    /// Mức độ khẩn.
    pub urgency: Option<Found>,
    /// Độ mật.
    pub secrecy: Option<Found>,
    /// Phạm vi lưu hành.
    pub circulation: Option<Found>,
    /// Kính gửi.
    pub addressees: Option<Addressees>,
    /// Căn cứ, one for each line of its own before the body.
    pub bases: Vec<Found>,
    /// The paragraphs of the body, without bases, headings among them, tables left out.
    pub body: Vec<ParagraphId>,
    /// The headings in the body.
    pub headings: Vec<Heading>,
    /// `./.`
    pub end_mark: Option<Found>,
    /// Quyền hạn, chức vụ, họ tên.
    pub signature: Option<Signature>,
    /// Nơi nhận.
    pub recipients: Option<Recipients>,
    /// Địa chỉ, điện thoại, thư điện tử.
    pub contact_line: Option<Found>,
    /// Phụ lục.
    pub appendices: Vec<Appendix>,
    /// The fields that show page numbers.
    pub page_numbers: Vec<PageNumber>,
}

/// To whom a letter is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressees {
    /// The words `Kính gửi:`.
    pub label: Found,
    /// Everybody named: on the line of the label, or on lines of their own.
    pub items: Vec<Part>,
}

impl Addressees {
    /// The one who is named on the line of the label, and on it alone.
    pub fn single(&self) -> Option<&Part> {
        let [item] = self.items.as_slice() else { return None };
        (item.paragraph == self.label.first().paragraph).then_some(item)
    }
}

/// Who signs, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// Lines as `TM. ỦY BAN NHÂN DÂN`, `KT. GIÁM ĐỐC`.
    pub authority: Vec<Part>,
    /// Lines as `GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`.
    pub titles: Vec<Part>,
    /// The name of the signer.
    pub name: Option<Found>,
    /// What is between the last title and the name: empty paragraphs and gaps, as far as they can be added up.
    pub room: Option<Length>,
}

/// Who gets a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipients {
    /// The words `Nơi nhận:`.
    pub label: Found,
    /// Everybody named, the line `Lưu` among them.
    pub items: Vec<Part>,
    /// The position of the line `Lưu` among the items.
    pub archive: Option<usize>,
    /// Ký hiệu người soạn thảo, số lượng bản phát hành: box 12, below the line `Lưu`.
    pub drafter: Option<Part>,
}

impl Components {
    /// Finds the components of a document.
    pub fn of(document: &Document) -> Self {
        let lines = line::lines_of(document);
        let mut components = Self { page_numbers: page_number::all(document), ..Self::default() };
        let top = letterhead::find(document, &lines, &mut components);
        let foot = foot::find(document, &lines, top, &mut components);
        body::find(document, &lines, top..foot.start, &mut components);
        appendix::find(document, &lines, foot.end, &mut components);
        components.contact_line = foot::contact_line(document, &lines, foot);
        drawn_line::find(document, &lines, &mut components);
        components.kind = kind::of(&components, &lines);
        components
    }

    /// Every component that is words, each with the identifier of its message.
    pub fn named(&self) -> Vec<(&'static str, Found)> {
        let mut named = Vec::new();
        let mut add = |name: &'static str, found: Option<&Found>| {
            named.extend(found.cloned().map(|found| (name, found)));
        };
        add("component-circulation", self.circulation.as_ref());
        add("component-parent-agency", self.parent_agency.as_ref());
        add("component-issuing-agency", self.issuing_agency.as_ref());
        add("component-national-title", self.national_title.as_ref());
        add("component-motto", self.motto.as_ref());
        add("component-number", self.number.as_ref().map(|number| &number.found));
        add("component-place-and-date", self.place_and_date.as_ref());
        add("component-type-name", self.type_name.as_ref());
        add("component-subject", self.subject.as_ref());
        add("component-secrecy", self.secrecy.as_ref());
        add("component-urgency", self.urgency.as_ref());
        add("component-addressees", self.addressees.as_ref().map(|addressees| &addressees.label));
        for basis in &self.bases {
            add("component-basis", Some(basis));
        }
        for heading in &self.headings {
            add("component-heading", Some(&heading.found));
        }
        add("component-end-mark", self.end_mark.as_ref());
        add("component-recipients", self.recipients.as_ref().map(|recipients| &recipients.label));
        add("component-signer", self.signature.as_ref().and_then(|signature| signature.name.as_ref()));
        add("component-contact-line", self.contact_line.as_ref());
        for appendix in &self.appendices {
            add("component-appendix-label", appendix.label.as_ref());
            add("component-appendix-title", appendix.title.as_ref());
            add("component-enclosed-with", appendix.enclosed_with.as_ref());
        }
        let mut lines = |name: &'static str, line: &Option<DrawnLine>| {
            let found = line.as_ref().map(|line| Found::one(line.part.clone(), line.certainty));
            named.extend(found.map(|found| (name, found)));
        };
        lines("component-motto-line", &self.motto_line);
        lines("component-issuer-line", &self.issuer_line);
        let mut parts = |name: &'static str, parts: &[Part]| {
            named.extend(parts.iter().map(|part| (name, Found::one(part.clone(), Certainty::Likely))));
        };
        parts("component-addressee", self.addressees.as_ref().map_or(&[], |addressees| &addressees.items));
        parts("component-recipient", self.recipients.as_ref().map_or(&[], |recipients| &recipients.items));
        let drafter = self.recipients.as_ref().and_then(|recipients| recipients.drafter.as_ref());
        parts("component-drafter", drafter.map_or(&[], std::slice::from_ref));
        if let Some(signature) = &self.signature {
            parts("component-authority", &signature.authority);
            parts("component-title", &signature.titles);
        }
        named
    }
}

/// Positions in the list of lines.
type Lines = Range<usize>;

/// The lines at positions, those that are blank left out.
fn written(lines: &[Line], at: Lines) -> impl DoubleEndedIterator<Item = (usize, &Line)> {
    let within = lines.get(at.clone()).unwrap_or_default();
    within
        .iter()
        .enumerate()
        .map(move |(index, line)| (at.start + index, line))
        .filter(|(_, line)| !line.is_blank())
}
