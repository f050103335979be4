//! The house profile: what an office has decided for itself, in a file `congvan-check.toml`.
//!
//! ```toml
//! [rules]
//! number-not-padded = "off"          # off, on, note, warning or error
//! body-indent-wrong = "warning"
//!
//! [agency]
//! parent = "UBND tỉnh Thái Nguyên"   # a text, or a list of those that may stand there
//! name = "Sở Nội vụ"
//! symbols = ["SNV-VP", "SNV-TCCB"]
//! ```

mod reading;

use std::collections::BTreeMap;

pub use reading::read_profile;

use super::rule::Metadata;
use crate::diagnostic::Severity;
use crate::vietnamese::fold::fold;

/// The name of its file, beside the documents or in a folder above them.
pub const PROFILE_FILE: &str = "congvan-check.toml";

/// What an office has decided for itself. Without a profile every rule is on, and no name is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    settings: BTreeMap<&'static str, Setting>,
    /// The names of the agency above, of which one must stand in the letterhead; none if the office asks for none.
    pub parents: Vec<String>,
    /// The names of the agency itself.
    pub names: Vec<String>,
    /// What may stand after the slash of the number: `SNV-VP`.
    pub symbols: Vec<String>,
}

/// What an office has decided of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Setting {
    Off,
    On,
    As(Severity),
}

/// The profile of an office that has decided nothing.
pub(super) static PLAIN: Profile =
    Profile { settings: BTreeMap::new(), parents: Vec::new(), names: Vec::new(), symbols: Vec::new() };

impl Profile {
    /// Whether a rule is on.
    pub fn has(&self, rule: &Metadata) -> bool {
        self.settings.get(rule.name) != Some(&Setting::Off)
    }

    /// How much the findings of a rule matter.
    pub fn severity(&self, rule: &Metadata) -> Severity {
        match self.settings.get(rule.name) {
            Some(Setting::As(severity)) => *severity,
            Some(Setting::On | Setting::Off) | None => rule.severity,
        }
    }
}

/// Whether words of a document are one of the names that a profile has: letter case, the place of tone marks and
/// hyphens aside, which other rules judge. Without names every word is one.
pub(super) fn is_among(words: &str, names: &[String]) -> bool {
    let key = fold(words);
    names.is_empty() || names.iter().any(|name| fold(name) == key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_however_they_are_typed() {
        let names = ["Sở Giáo dục và Đào tạo".to_owned(), "UBND tỉnh Thanh Hóa".to_owned()];
        for words in ["SỞ GIÁO DỤC  VÀ ĐÀO TẠO", "UBND TỈNH THANH HOÁ", "Sở Giáo dục\nvà Đào tạo"]
        {
            assert!(is_among(words, &names), "{words}");
        }
        assert!(!is_among("SỞ GIÁO DỤC", &names));
        assert!(is_among("SỞ GIÁO DỤC", &[]));
    }
}
