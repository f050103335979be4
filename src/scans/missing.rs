//! The communes that a file does not have.

use super::counts::Counts;
use crate::diagnostic::{Diagnostic, Place};
use crate::gazetteer::{Commune, District};

/// How many communes are named. Beyond it the number of the others is told.
const NAMED: usize = 60;

/// What stands where no more are left, for the messages to choose their words by.
const NONE: &str = "none";

impl Counts {
    /// The communes of the province that the file does not have.
    pub fn missing(&self) -> impl Iterator<Item = &'static Commune> {
        self.province().communes().iter().filter(|commune| self.of(commune).is_none())
    }

    /// A note that names the communes the file does not have and that count as silent; `None` if it has all.
    pub fn missing_note(&self) -> Option<Diagnostic> {
        let missing: Vec<&'static Commune> = self.missing().collect();
        let named = &missing[..missing.len().min(NAMED)];
        let more = missing.len() - named.len();
        (!missing.is_empty()).then(|| {
            Diagnostic::note("communes-missing")
                .at(Place::file(self.file()))
                .with("count", missing.len())
                .with("names", by_district(named))
                .with("more", if more == 0 { NONE.to_owned() } else { more.to_string() })
        })
    }
}

/// `Huyện A: Xã B, Xã C; Huyện D: Xã E`, or the bare row of communes where there are no districts.
fn by_district(communes: &[&'static Commune]) -> String {
    let groups = communes.chunk_by(|left, right| left.district() == right.district());
    let groups = groups.map(|group| {
        let names = group.iter().map(|commune| commune.name()).collect::<Vec<_>>().join(", ");
        match group.first().and_then(|commune| commune.district()) {
            Some(district) => format!("{}: {names}", District::name(district)),
            None => names,
        }
    });
    groups.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Table;
    use crate::diagnostic::Report;
    use crate::gazetteer::{ListId, Province, Resolver};
    use crate::scans::ColumnNames;

    fn note(province: &'static Province, present: usize) -> Diagnostic {
        let rows = province.communes()[..present].iter().map(|commune| format!("{};1\n", commune.code()));
        let text = format!("Mã xã;Số lượt\n{}", rows.collect::<String>());
        let mut report = Report::new();
        let table = Table::parse("a.csv", text.as_bytes(), &mut report).unwrap();
        let resolver = Resolver::new(province);
        let counts = Counts::read(&table, &ColumnNames::default(), &resolver, &mut report).unwrap();
        counts.missing_note().unwrap()
    }

    fn argument(note: &Diagnostic, wanted: &str) -> String {
        note.arguments.iter().find(|(name, _)| *name == wanted).unwrap().1.clone()
    }

    #[test]
    fn sixty_missing_communes_are_all_named_and_beyond_that_the_others_are_counted() {
        let province = ListId::October2021.list().province("Thái Nguyên").unwrap();
        let sixty = note(province, 118);
        let names = argument(&sixty, "names");
        for commune in &province.communes()[118..] {
            assert!(names.contains(commune.name()), "{}", commune.name());
        }
        assert_eq!((argument(&sixty, "count"), argument(&sixty, "more")), ("60".into(), "none".into()));
        let more = note(province, 117);
        assert_eq!((argument(&more, "count"), argument(&more, "more")), ("61".into(), "1".into()));
        assert!(!argument(&more, "names").contains(province.communes()[177].name()));
    }

    #[test]
    fn communes_without_districts_stand_in_a_row() {
        let province = ListId::July2025.list().province("Thái Nguyên").unwrap();
        let last = &province.communes()[90..];
        let expected = last.iter().map(Commune::name).collect::<Vec<_>>().join(", ");
        assert_eq!(argument(&note(province, 90), "names"), expected);
    }
}
