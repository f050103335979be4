//! A parent agency that the profile of the office does not have.
//!
//! # What is wrong
//! The name of the parent agency is none of those that the office has written in its profile, or there is none.
//!
//! # Why
//! The decree leaves it to the office, and the office has written it down: `congvan-check.toml`, `[agency]`, `parent`. Without
//! a profile, or without this key, the rule is silent. It is silent too where it is not sure which lines are the parent agency.
//!
//! # What to do
//! Write the name as the profile has it; or mend the profile.
//!
//! # Bad
//! ```text
//! UBND TỈNH BẮC KẠN (the profile has UBND tỉnh Thái Nguyên)
//! ```
//!
//! # Good
//! ```text
//! UBND TỈNH THÁI NGUYÊN
//! ```

use super::shared;
use crate::check::profile::is_among;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "parent-agency-not-in-profile",
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
    let wanted = &letter.profile.parents;
    let Some(issuer) = letter.components.issuing_agency.as_ref().filter(|_| !wanted.is_empty()) else {
        return;
    };
    let parent = letter.components.parent_agency.as_ref();
    let at = parent.unwrap_or(issuer);
    if shared::is_uncertain(at) || shared::is_right_together(letter) {
        return;
    }
    let found = parent.map_or_else(|| "none".to_owned(), |parent| shared::name(letter, parent));
    if !is_among(&found, wanted) {
        findings.push(at, NotInProfile { found, wanted: shared::listed(wanted) });
    }
}

#[cfg(test)]
mod tests {
    use super::METADATA;
    use crate::check::letters_for_tests::{NOTHING, good};
    use crate::check::profile_for_tests::finds_under;

    const PROFILE: &str = "[agency]\nparent = [\"UBND tỉnh Thái Nguyên\", \"Bộ Nội vụ\"]\n";

    #[test]
    fn another_parent_agency_is_told() {
        let other = good().with("UBND TỈNH THÁI NGUYÊN", "UBND TỈNH BẮC KẠN");
        assert_eq!(finds_under(PROFILE, &other), [METADATA.name]);
        assert_eq!(finds_under(PROFILE, &good().without("UBND TỈNH THÁI")), [METADATA.name]);
        assert_eq!(other.finds(), NOTHING);
        assert_eq!(finds_under(PROFILE, &good()), NOTHING);
    }

    #[test]
    fn a_name_over_two_lines_is_one() {
        let lines = "center 13 | UBND TỈNH\ncenter 13 | THÁI NGUYÊN";
        let two = good().with("center 13 | UBND TỈNH THÁI NGUYÊN", lines);
        assert_eq!(finds_under(PROFILE, &two), NOTHING);
    }

    #[test]
    fn where_the_one_ends_and_the_other_begins_does_not_matter() {
        let profile = "[agency]\nparent = \"UBND tỉnh Thái Nguyên\"\nname = \"Sở Nội vụ\"\n";
        let plain = good().with("center 13 bold | SỞ NỘI VỤ", "center 13 | SỞ NỘI VỤ");
        let found = finds_under(profile, &plain);
        assert!(!found.contains(&METADATA.name), "{found:?}");
    }
}
