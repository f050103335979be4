//! The name of the signer is not written in full.
//!
//! # What is wrong
//! A word of the name is abbreviated with a full stop, or begins with a small letter. Names of one word are not taken for names at all.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 7 điểm c: family name, middle name if there is one, given name.
//!
//! # What to do
//! Write the name in full, each word with a capital.
//!
//! # Bad
//! ```text
//! Ng. Văn A
//! ```
//!
//! # Good
//! ```text
//! Họ và Tên
//! ```

use crate::check::components::Certainty;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "signer-name-abbreviated",
    clause: "ND30-PL1-II-7c-fullname",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Signature,
};

/// The name as it is written.
struct Abbreviated {
    written: String,
}

impl From<Abbreviated> for Diagnostic {
    fn from(Abbreviated { written }: Abbreviated) -> Self {
        METADATA.finding().with("written", written)
    }
}

/// Whether a word is a part of a name that is cut short or small. Words of the blank form `Họ và Tên` are none.
fn is_short(word: &str) -> bool {
    let is_small = word.starts_with(char::is_lowercase) && !["và", "tên"].contains(&word);
    is_small || word.ends_with('.')
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let name = letter.components.signature.as_ref().and_then(|signature| signature.name.as_ref());
    // What is no name for sure may be a note: “(đã ký)”, “Người ký: …”.
    let Some(name) = name.filter(|name| name.certainty != Certainty::Guess) else { return };
    let written = forms::tidy(&name.seen(letter.document));
    let is_name = !written.contains([':', '(', '…'])
        && !written.contains("...")
        && !wording::DEGREES.iter().chain(&wording::RANKS).any(|degree| written.starts_with(degree));
    if is_name && written.split(' ').count() <= 6 && written.split(' ').any(is_short) {
        findings.push(name, Abbreviated { written });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_name_cut_short_is_told() {
        let letter = |name: &str| good().with("bold | Họ và Tên", &format!("bold | {name}")).finds();
        for name in ["Ng. Văn A", "Họ Và tên Đệm nhỏ"] {
            assert_eq!(letter(name), ["signer-name-abbreviated"], "{name}");
        }
        assert_eq!(letter("Họ Đệm Tên"), NOTHING);
        assert_eq!(letter("Họ và tên"), NOTHING);
        assert_eq!(letter("TS. Họ Đệm Tên"), ["degree-before-name"]);
        assert_eq!(letter("Thượng tá Họ Đệm Tên"), ["degree-before-name"]);
    }
}
