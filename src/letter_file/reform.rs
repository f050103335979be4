//! Levels of administration that ended on 1 July 2025, in letters written since.

use chrono::NaiveDate;

use super::Texts;
use crate::diagnostic::{Diagnostic, Report};
use crate::toml_reader::Located;

/// The first day of two-level local government (Luật Tổ chức chính quyền địa phương 72/2025/QH15).
const TWO_LEVELS_SINCE: NaiveDate = NaiveDate::from_ymd_opt(2025, 7, 1).expect("a day of the calendar");

/// Kinds of units that no longer are. A city may be a province, so `thành phố` says nothing.
const ENDED: [&str; 4] = ["huyện", "quận", "thị xã", "thị trấn"];

/// Warns where the letterhead, the addressees or the recipients of a letter that is dated since the reform name
/// a unit of a level that has ended. A letter without a year is not judged.
pub(super) fn check(file: &Texts, report: &mut Report) {
    if file.document.date.latest().is_none_or(|date| date < TWO_LEVELS_SINCE) {
        return;
    }
    let letterhead = file.agency.parent.iter().chain([&file.agency.name]);
    let recipients = file.recipients.iter().map(|recipient| &recipient.name);
    for text in letterhead.chain(&file.addressees).chain(recipients) {
        if let Some(level) = ended_level(text) {
            let warning = Diagnostic::warning("level-ended").at(text.place.clone());
            report.push(warning.with("written", &text.value).with("level", level));
        }
    }
}

fn ended_level(text: &Located<String>) -> Option<&'static str> {
    let words: Vec<String> =
        text.value.split(|letter: char| !letter.is_alphanumeric()).map(str::to_lowercase).collect();
    let joined = format!(" {} ", words.join(" "));
    ENDED.into_iter().find(|level| joined.contains(&format!(" {level} ")))
}
