//! What the rules of names in a profile share.

use crate::check::Examined;
use crate::check::components::{Certainty, Found};
use crate::check::profile::is_among;
use crate::vietnamese::forms::tidy;

/// The name that the lines of a component are.
pub(super) fn name(letter: &Examined<'_>, found: &Found) -> String {
    tidy(&found.seen(letter.document))
}

/// Names as a finding lists them.
pub(super) fn listed(names: &[String]) -> String {
    names.join("; ")
}

/// Whether nothing but the order of the lines says which agency it is.
pub(super) fn is_uncertain(found: &Found) -> bool {
    found.certainty == Certainty::Guess
}

/// Whether the lines of both agencies together are what the profile has: then each is right, wherever the one was taken to end.
pub(super) fn is_right_together(letter: &Examined<'_>) -> bool {
    let components = &letter.components;
    let found = [&components.parent_agency, &components.issuing_agency].into_iter().flatten();
    let words: Vec<String> = found.map(|found| name(letter, found)).collect();
    let parents = &letter.profile.parents;
    let pairs = parents
        .iter()
        .flat_map(|parent| letter.profile.names.iter().map(move |name| format!("{parent} {name}")));
    let pairs: Vec<String> = pairs.collect();
    !pairs.is_empty() && is_among(&words.join(" "), &pairs)
}
