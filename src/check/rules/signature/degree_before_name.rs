//! A degree or an honour before the name of the signer.
//!
//! # What is wrong
//! The line of the name begins with a degree, an academic title, a rank or an honour.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 7 điểm c: none of them stands before the name. Armed forces, education, health and science may have rules of their own: their letters are passed over.
//!
//! # What to do
//! Take it away.
//!
//! # Bad
//! ```text
//! TS. Họ và Tên
//! ```
//!
//! # Good
//! ```text
//! Họ và Tên
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;
use crate::vietnamese::fold::fold_without_marks;
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "degree-before-name",
    clause: "ND30-PL1-II-7c-no-degree",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Signature,
};

/// A name with something before it.
struct DegreeBefore {
    written: String,
    degree: String,
}

impl From<DegreeBefore> for Diagnostic {
    fn from(DegreeBefore { written, degree }: DegreeBefore) -> Self {
        METADATA.finding().with("written", written).with("degree", degree)
    }
}

/// Words in the names of agencies where the head of the sector may allow it, folded.
const SECTORS: [&str; 18] = [
    "truong",
    "hoc vien",
    "dai hoc",
    "giao duc",
    "benh vien",
    "y te",
    "khoa hoc",
    "cong an",
    "quan su",
    "quoc phong",
    "bo doi",
    "bo tu lenh",
    "quan doi",
    "quan khu",
    "quan doan",
    "su doan",
    "bien phong",
    "canh sat",
];

/// The degree that a line begins with.
fn degree(written: &str) -> Option<&str> {
    let (first, rest) = written.split_once(['.', ' '])?;
    let is_degree = |word: &str| wording::DEGREES.contains(&word);
    if is_degree(first) && !rest.trim().is_empty() {
        return Some(first);
    }
    let words = wording::DEGREES.into_iter().filter(|degree| degree.contains(' ')).chain(wording::RANKS);
    words.into_iter().find(|degree| written.strip_prefix(degree).is_some_and(|rest| rest.starts_with(' ')))
}

fn may_allow_it(letter: &Examined<'_>) -> bool {
    let agencies = [&letter.components.parent_agency, &letter.components.issuing_agency];
    agencies.into_iter().flatten().any(|agency| {
        let name = format!(" {} ", fold_without_marks(&agency.seen(letter.document)));
        SECTORS.iter().any(|sector| name.contains(&format!(" {sector} ")))
    })
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(name) = letter.components.signature.as_ref().and_then(|signature| signature.name.as_ref())
    else {
        return;
    };
    let written = forms::tidy(&name.seen(letter.document));
    let Some(degree) = degree(&written).map(str::to_owned) else { return };
    if !may_allow_it(letter) {
        findings.push(name, DegreeBefore { written, degree });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_degree_is_told_but_where_the_sector_may_allow_it() {
        for name in
            ["TS. Họ và Tên", "ThS. Họ và Tên", "PGS.TS. Họ và Tên", "Tiến sĩ Họ và Tên", "BS Họ và Tên"]
        {
            assert_eq!(good().with("Họ và Tên", name).finds(), ["degree-before-name"], "{name}");
        }
        let hospital = good()
            .with("SỞ NỘI VỤ", "SỞ Y TẾ")
            .with("của Sở Nội vụ)", "của Sở Y tế)")
            .with("{line 11.5}", "{line 9}");
        assert_eq!(hospital.with("Họ và Tên", "BS. Họ và Tên").finds(), NOTHING);
        let police = good().with("SỞ NỘI VỤ", "CÔNG AN TỈNH").with("{line 11.5}", "{line 15}");
        assert_eq!(police.with("Họ và Tên", "Thượng tá Họ Đệm Tên").finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
