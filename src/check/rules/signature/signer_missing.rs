//! There is no name of the signer.
//!
//! # What is wrong
//! No name of a signer stands below the title at the end.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 7: authority, title and full name of the signer stand at the end.
//!
//! # What to do
//! Type the full name below the title.
//!
//! # Bad
//! ```text
//! GIÁM ĐỐC
//! ```
//!
//! # Good
//! ```text
//! GIÁM ĐỐC
//! Họ và Tên
//! ```

use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "signer-missing",
    clause: "ND30-PL1-II-7dd-name-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Signature,
};

/// A letter without it.
struct Missing;

impl From<Missing> for Diagnostic {
    fn from(_: Missing) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let name = letter.components.signature.as_ref().and_then(|signature| signature.name.as_ref());
    if name.is_none() {
        findings.push(Spot::Document, Missing);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_is_missing_is_told() {
        assert_eq!(good().without("Họ và Tên").finds(), ["signer-missing"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
