//! The letters of a batch: which communes each one is about. Every commune is in exactly one group.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use super::counts::{Counts, GroupingRole};
use super::summary::{CommuneScans, Portion, Summary, total_scans};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::gazetteer::{Commune, District};
use crate::vietnamese::collation::Collator;
use crate::vietnamese::fold::fold;

/// What makes the communes of one letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// Each province a letter.
    Province,
    /// Each district a letter.
    District,
    /// Each commune a letter.
    Commune,
    /// The communes of which a column of the counts file says the same, by its header.
    Column(String),
}

impl By {
    /// The way that an argument names; any other word is the header of a column.
    pub fn from_argument(word: &str) -> Self {
        match word {
            "province" => Self::Province,
            "district" => Self::District,
            "commune" => Self::Commune,
            header => Self::Column(header.to_owned()),
        }
    }

    /// The word that [`By::from_argument`] takes.
    pub fn argument(&self) -> &str {
        match self {
            Self::Province => "province",
            Self::District => "district",
            Self::Commune => "commune",
            Self::Column(header) => header,
        }
    }

    /// The word by which messages choose their words.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::District => "district",
            Self::Commune => "commune",
            Self::Column(_) => "column",
        }
    }
}

impl Counts {
    /// What groups are made by, where a column was asked for that holds units.
    pub fn grouped_by<'a>(&self, by: &'a By) -> &'a By {
        match self.grouping.as_ref().map(|grouping| grouping.role) {
            Some(GroupingRole::Districts) => &By::District,
            Some(GroupingRole::Communes) => &By::Commune,
            Some(GroupingRole::Own) | None => by,
        }
    }
}

/// The communes of one letter of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The code of the unit; of a column, what it says.
    pub code: String,
    /// The name as it stands in a list: `Huyện Đại Từ`.
    pub name: String,
    /// The name inside a sentence: `huyện Đại Từ`.
    pub name_in_sentence: String,
    /// The communes.
    pub portion: Portion,
    /// The place among the groups of the province by scans, the most first; groups with as many share a place.
    pub rank: usize,
}

/// What tells the groups apart: the same of all communes of one group.
struct Label {
    code: String,
    name: String,
    name_in_sentence: String,
}

impl Summary {
    /// The groups of the province, in the order of the letter; those of a column by the alphabet. None if a commune
    /// belongs to none, which is then reported.
    pub fn groups(&self, by: &By, counts: &Counts, report: &mut Report) -> Option<Vec<Group>> {
        let mut groups = match counts.grouped_by(by) {
            By::Province => vec![Self::group(self.whole(), province_label(self))],
            By::Commune => self.by_unit(|row| Some(commune_label(row.unit))),
            By::District => {
                if self.province.districts().is_empty() {
                    report.push(self.without_districts());
                    return None;
                }
                self.by_district()
            }
            By::Column(header) => self.by_column(header, counts, report)?,
        };
        rank(&mut groups);
        Some(groups)
    }

    fn without_districts(&self) -> Diagnostic {
        Diagnostic::error("batch-without-districts")
            .with("province", self.province.name_in_sentence())
            .with("list", self.list.as_str())
    }

    /// The groups of a unit, in the order of the rows.
    fn by_unit(&self, label: impl Fn(&CommuneScans) -> Option<Label>) -> Vec<Group> {
        let mut groups: Vec<(Label, Vec<CommuneScans>)> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for row in &self.rows {
            let Some(label) = label(row) else { continue };
            let place = *places.entry(label.code.clone()).or_insert(groups.len());
            if place == groups.len() {
                groups.push((label, Vec::new()));
            }
            groups[place].1.push(*row);
        }
        let groups = groups.into_iter();
        groups.map(|(label, rows)| Self::group(Portion::new(rows, self.threshold), label)).collect()
    }

    /// The groups of the districts. Those of an island without communes, such as Côn Đảo, are empty and come last.
    fn by_district(&self) -> Vec<Group> {
        let mut groups = self.by_unit(|row| row.unit.district().map(district_label));
        for district in self.province.districts() {
            if !groups.iter().any(|group| group.code == district.code()) {
                groups.push(Self::group(Portion::new(Vec::new(), self.threshold), district_label(district)));
            }
        }
        groups
    }

    fn by_column(&self, header: &str, counts: &Counts, report: &mut Report) -> Option<Vec<Group>> {
        let values = Values::read(self, counts);
        values.report(header, counts, report);
        if !values.homeless.is_empty() {
            return None;
        }
        let mut groups = self.by_unit(|row| {
            let name = values.of.get(row.code)?.clone();
            Some(Label { code: name.clone(), name_in_sentence: name.clone(), name })
        });
        let collator = Collator::new();
        groups.sort_by(|left, right| collator.compare(&left.name, &right.name));
        Some(groups)
    }

    fn group(portion: Portion, label: Label) -> Group {
        let Label { code, name, name_in_sentence } = label;
        Group { code, name, name_in_sentence, portion, rank: 0 }
    }
}

/// What the column says of every commune of the province.
struct Values {
    of: HashMap<&'static str, String>,
    /// Communes of which it says nothing, and what all others of their district say.
    inferred: Vec<(&'static Commune, String)>,
    /// Communes of which neither the column nor the district says anything for sure.
    homeless: Vec<&'static Commune>,
}

impl Values {
    fn read(summary: &Summary, counts: &Counts) -> Self {
        let written = counts.grouping.as_ref().map(|grouping| &grouping.values);
        let value = |code: &str| written.and_then(|values| values.get(code));
        // One name for all spellings of a value: the one that stands first in the file.
        let mut names: HashMap<String, (usize, String)> = HashMap::new();
        for value in summary.rows.iter().filter_map(|row| value(row.code)) {
            let name = names.entry(fold(&value.text)).or_insert_with(|| (value.row, value.text.clone()));
            if value.row < name.0 {
                *name = (value.row, value.text.clone());
            }
        }
        let name = |code: &str| value(code).map(|value| names[&fold(&value.text)].1.clone());
        let mut of_district: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for row in &summary.rows {
            if let (Some(district), Some(name)) = (row.unit.district(), name(row.code)) {
                let names = of_district.entry(district.code()).or_default();
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        let mut values = Self { of: HashMap::new(), inferred: Vec::new(), homeless: Vec::new() };
        for row in &summary.rows {
            let of_district = row.unit.district().and_then(|district| of_district.get(district.code()));
            let inferred = of_district.and_then(|names| if names.len() == 1 { names.first() } else { None });
            match (name(row.code), inferred) {
                (Some(name), _) => {
                    values.of.insert(row.code, name);
                }
                (None, Some(name)) => {
                    values.of.insert(row.code, name.clone());
                    values.inferred.push((row.unit, name.clone()));
                }
                (None, None) => values.homeless.push(row.unit),
            }
        }
        values
    }

    fn report(&self, header: &str, counts: &Counts, report: &mut Report) {
        let place = Place::file(counts.file());
        if !self.homeless.is_empty() {
            let error = Diagnostic::error("communes-without-group").at(place.clone()).with("column", header);
            report.push(named(error, &self.homeless));
        }
        let mut by_value: BTreeMap<&str, Vec<&'static Commune>> = BTreeMap::new();
        for (commune, value) in &self.inferred {
            by_value.entry(value).or_default().push(*commune);
        }
        for (value, communes) in by_value {
            let note = Diagnostic::note("communes-grouped-by-district").at(place.clone());
            report.push(named(note.with("column", header).with("value", value), &communes));
        }
    }
}

/// How many communes a message names.
const NAMED: usize = 20;

fn named(diagnostic: Diagnostic, communes: &[&'static Commune]) -> Diagnostic {
    let names: Vec<String> =
        communes.iter().take(NAMED).map(|commune| commune.name_with_district()).collect();
    let more = communes.len() - names.len();
    let more = if more == 0 { "none".to_owned() } else { more.to_string() };
    diagnostic.with("count", communes.len()).with("names", names.join("; ")).with("more", more)
}

fn province_label(summary: &Summary) -> Label {
    let province = summary.province;
    Label {
        code: province.code().to_owned(),
        name: province.name().to_owned(),
        name_in_sentence: province.name_in_sentence(),
    }
}

fn district_label(district: &District) -> Label {
    Label {
        code: district.code().to_owned(),
        name: district.name().to_owned(),
        name_in_sentence: district.name_in_sentence(),
    }
}

fn commune_label(commune: &Commune) -> Label {
    Label {
        code: commune.code().to_owned(),
        name: commune.name().to_owned(),
        name_in_sentence: commune.name_in_sentence(),
    }
}

fn rank(groups: &mut [Group]) {
    let mut scans: Vec<u64> = groups.iter().map(|group| total_scans(&group.portion.rows)).collect();
    scans.sort_by_key(|scans| Reverse(*scans));
    for group in groups {
        let own = total_scans(&group.portion.rows);
        group.rank = scans.iter().position(|scans| *scans == own).unwrap_or_default() + 1;
    }
}

#[cfg(test)]
#[path = "groups_tests.rs"]
mod tests;
