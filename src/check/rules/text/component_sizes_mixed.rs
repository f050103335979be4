//! A component in two sizes.
//!
//! # What is wrong
//! Words of one component, as the subject or the signer, are of different sizes that are each allowed. Sizes out of their range are told by other rules, those of the body too.
//!
//! # Why
//! Phụ lục I, Phần I, Mục V, note to the column of sizes: sizes are the same throughout.
//!
//! # What to do
//! Select the component and set one size.
//!
//! # Bad
//! ```text
//! V/v báo cáo (13 pt) công tác (12 pt)
//! ```
//!
//! # Good
//! ```text
//! V/v báo cáo công tác (12 pt)
//! ```

use crate::check::components::Part;
use crate::check::numbers;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::VerticalPosition;
use crate::measure::FontSize;
use crate::standard::{Bounds, sizes};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "component-sizes-mixed",
    clause: "ND30-PL1-V-fn-tier",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// The smallest and the largest size.
struct Mixed {
    least: FontSize,
    most: FontSize,
}

impl From<Mixed> for Diagnostic {
    fn from(Mixed { least, most }: Mixed) -> Self {
        METADATA.finding().with("least", numbers::size(least)).with("most", numbers::size(most))
    }
}

/// The components that have one size each, with the sizes they may have.
fn components<'a>(letter: &'a Examined<'_>) -> Vec<(Vec<&'a Part>, Bounds<FontSize>)> {
    let found = &letter.components;
    let single = [
        (&found.parent_agency, sizes::PARENT_AGENCY),
        (&found.issuing_agency, sizes::ISSUING_AGENCY),
        (&found.national_title, sizes::NATIONAL_TITLE),
        (&found.motto, sizes::MOTTO),
        (&found.place_and_date, sizes::PLACE_AND_DATE),
        (&found.subject, sizes::SUBJECT),
    ];
    let mut all: Vec<_> = single
        .into_iter()
        .filter_map(|(found, bounds)| Some((found.as_ref()?.parts().iter().collect(), bounds)))
        .collect();
    if let Some(addressees) = &found.addressees {
        all.push((addressees.label.parts().iter().chain(&addressees.items).collect(), sizes::BODY));
    }
    if let Some(signature) = &found.signature {
        all.push((signature.authority.iter().chain(&signature.titles).collect(), sizes::SIGNER));
    }
    for title in found.appendices.iter().filter_map(|appendix| appendix.title.as_ref()) {
        all.push((title.parts().iter().collect(), sizes::APPENDIX_TITLE));
    }
    all
}

fn sizes(letter: &Examined<'_>, parts: &[&Part]) -> Vec<FontSize> {
    let runs = parts.iter().flat_map(|part| letter.runs(part));
    runs.filter(|(run, _)| run.format.vertical == VerticalPosition::Baseline)
        .map(|(run, _)| run.format.size)
        .collect()
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for (parts, bounds) in components(letter) {
        let sizes = sizes(letter, &parts);
        let (Some(least), Some(most)) = (sizes.iter().min(), sizes.iter().max()) else { continue };
        if least != most && bounds.allows(*least) && bounds.allows(*most) {
            findings.push(parts[0], Mixed { least: *least, most: *most });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn two_sizes_are_told() {
        assert_eq!(good().with("V/v báo cáo", "V/v {13|báo} cáo").finds(), ["component-sizes-mixed"]);
        assert_eq!(
            good().with("center 14 bold | PHÓ", "center 13 bold | PHÓ").finds(),
            ["component-sizes-mixed"]
        );
        assert_eq!(
            good().with("Kính gửi: Ủy ban", "Kính gửi: {13|Ủy ban}").finds(),
            ["component-sizes-mixed"]
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
