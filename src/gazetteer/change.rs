//! Changes of units within the time of a list, which the list does not have.

use chrono::NaiveDate;

use super::list::{ListId, day};
use super::unit::Province;
use crate::diagnostic::Diagnostic;

/// A change that a list does not have.
#[derive(Clone, Copy, Debug)]
struct Change {
    list: ListId,
    /// The code of the province on that list.
    province: &'static str,
    /// The first day of the new unit.
    since: NaiveDate,
    /// The unit as the list has it.
    before: &'static str,
    /// The unit since that day.
    after: &'static str,
    /// What says so.
    source: &'static str,
}

/// The changes that are known, by province and date.
const CHANGES: [Change; 1] = [Change {
    list: ListId::October2021,
    province: "19",
    since: day(2022, 4, 10),
    before: "Thị xã Phổ Yên",
    after: "Thành phố Phổ Yên",
    source: "Nghị quyết số 469/NQ-UBTVQH15",
}];

/// A warning for each change of a province that a letter of a day should have and its list does not. After the
/// validity of the list there is a warning that covers them all.
pub fn warnings(province: &Province, date: NaiveDate) -> impl Iterator<Item = Diagnostic> {
    let list = province.list();
    let holds = list.valid_to().is_none_or(|end| date <= end);
    let is_missed = move |change: &&Change| {
        holds && change.list == list.id() && change.province == province.code() && change.since <= date
    };
    CHANGES.iter().filter(is_missed).map(move |change| {
        Diagnostic::warning("unit-list-predates-change")
            .with("list", list.id().as_str())
            .with("before", change.before)
            .with("after", change.after)
            .with("since", change.since.format("%d/%m/%Y"))
            .with("source", change.source)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_is_of_a_unit_of_its_list_and_within_its_time() {
        for change in CHANGES {
            let list = change.list.list();
            let province =
                list.provinces().iter().find(|province| province.code() == change.province).unwrap();
            assert!(
                province.districts().iter().any(|district| district.name() == change.before),
                "{change:?}"
            );
            assert!(
                !province.districts().iter().any(|district| district.name() == change.after),
                "{change:?}"
            );
            assert!(change.since > list.valid_from(), "{change:?}");
            assert!(list.valid_to().is_none_or(|end| change.since <= end), "{change:?}");
        }
    }

    #[test]
    fn a_letter_is_warned_from_the_day_of_the_change_to_the_end_of_the_list() {
        let list = ListId::October2021.list();
        for (name, date, warned) in [
            ("Thái Nguyên", day(2022, 4, 9), 0),
            ("Thái Nguyên", day(2022, 4, 10), 1),
            ("Thái Nguyên", day(2023, 4, 9), 1),
            ("Thái Nguyên", day(2023, 4, 10), 0),
            ("Bắc Kạn", day(2022, 4, 10), 0),
        ] {
            assert_eq!(warnings(list.province(name).unwrap(), date).count(), warned, "{name}, {date}");
        }
    }
}
