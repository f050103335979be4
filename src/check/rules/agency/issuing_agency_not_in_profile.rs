//! An issuing agency that the profile of the office does not have.
//!
//! # What is wrong
//! The name of the issuing agency is none of those that the office has written in its profile.
//!
//! # Why
//! The decree leaves it to the office, and the office has written it down: `congvan-check.toml`, `[agency]`, `name`. Without
//! a profile, or without this key, the rule is silent. It is silent too where it is not sure which lines are the issuing agency.
//!
//! # What to do
//! Write the name as the profile has it; or mend the profile.
//!
//! # Bad
//! ```text
//! SỞ NỘI VỤ TỈNH (the profile has Sở Nội vụ)
//! ```
//!
//! # Good
//! ```text
//! SỞ NỘI VỤ
//! ```

use super::shared;
use crate::check::profile::is_among;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "issuing-agency-not-in-profile",
    clause: "CONV-house-agency",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Agency,
};

/// A name that is not the office's.
struct NotInProfile {
    found: String,
    wanted: String,
}

impl From<NotInProfile> for Diagnostic {
    fn from(NotInProfile { found, wanted }: NotInProfile) -> Self {
        METADATA.finding().with("found", found).with("wanted", wanted)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let wanted = &letter.profile.names;
    let Some(issuer) = &letter.components.issuing_agency else { return };
    if shared::is_uncertain(issuer) || shared::is_right_together(letter) {
        return;
    }
    let found = shared::name(letter, issuer);
    if !is_among(&found, wanted) {
        findings.push(issuer, NotInProfile { found, wanted: shared::listed(wanted) });
    }
}

#[cfg(test)]
mod tests {
    use super::METADATA;
    use crate::check::letters_for_tests::{NOTHING, good};
    use crate::check::profile_for_tests::finds_under;

    const PROFILE: &str = "[agency]\nname = \"Sở Nội vụ\"\n";

    #[test]
    fn another_agency_is_told() {
        let other = good().with("| SỞ NỘI VỤ", "| SỞ NGOẠI VỤ").with("của Sở Nội vụ)", "của Sở Ngoại vụ)");
        assert_eq!(finds_under(PROFILE, &other), [METADATA.name]);
        assert_eq!(other.finds(), NOTHING);
        assert_eq!(finds_under(PROFILE, &good()), NOTHING);
        assert_eq!(finds_under("[agency]\nparent = \"UBND tỉnh Thái Nguyên\"\n", &other), NOTHING);
    }
}
