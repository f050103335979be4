//! A symbol that the profile of the office does not have.
//!
//! # What is wrong
//! What stands after the slash of the number is none of the symbols that the office has written in its profile.
//!
//! # Why
//! The decree leaves it to the office, and the office has written it down: `congvan-check.toml`, `[agency]`, `symbols`. Without
//! a profile, or without this key, the rule is silent. A blank symbol is left to other rules.
//!
//! # What to do
//! Write the symbol of the unit that drafted the letter as the profile has it; or mend the profile.
//!
//! # Bad
//! ```text
//! Số: 05/SNV-VPS (the profile has SNV-VP)
//! ```
//!
//! # Good
//! ```text
//! Số: 05/SNV-VP
//! ```

use crate::check::profile::is_among;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::nearest::nearest;
use crate::vietnamese::forms::tidy;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "symbol-not-in-profile",
    clause: "CONV-house-symbol",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Number,
};

/// A symbol that is not the office's.
struct NotInProfile {
    found: String,
    wanted: String,
    nearest: String,
}

impl From<NotInProfile> for Diagnostic {
    fn from(NotInProfile { found, wanted, nearest }: NotInProfile) -> Self {
        METADATA.finding().with("found", found).with("wanted", wanted).with("nearest", nearest)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let wanted = &letter.profile.symbols;
    let Some(line) = &letter.components.number else { return };
    let found = tidy(&line.symbol);
    // Spaces around hyphens are told by another rule.
    let groups = line.groups().join("-");
    if groups.is_empty() || is_among(&groups, wanted) {
        return;
    }
    let nearest = nearest(&groups, wanted.iter().map(String::as_str)).unwrap_or("none").to_owned();
    findings.push(&line.found, NotInProfile { found, wanted: wanted.join("; "), nearest });
}

#[cfg(test)]
mod tests {
    use super::METADATA;
    use crate::check::letters_for_tests::{NOTHING, good};
    use crate::check::profile_for_tests::finds_under;

    const PROFILE: &str = "[agency]\nsymbols = [\"SNV-VP\", \"SNV-TCCB\"]\n";

    #[test]
    fn another_symbol_is_told() {
        let unit = |unit: &str| {
            good().with_all("/SNV-VP", &format!("/SNV-{unit}")).with("VT, VP.", &format!("VT, {unit}."))
        };
        let other = unit("VPS");
        assert_eq!(finds_under(PROFILE, &other), [METADATA.name]);
        assert_eq!(other.finds(), NOTHING);
        assert_eq!(finds_under(PROFILE, &good()), NOTHING);
        assert_eq!(finds_under(PROFILE, &unit("TCCB")), NOTHING);
    }

    #[test]
    fn spaces_and_other_hyphens_are_left_to_other_rules() {
        let found = finds_under(PROFILE, &good().with("/SNV-VP\n", "/SNV – VP\n"));
        assert!(!found.contains(&METADATA.name), "{found:?}");
    }
}
