//! The letters of a batch: one for each group of communes, with what is particular to it.

use std::path::Path;

use super::data::Data;
use super::particulars::{self, Particulars};
use super::subject::Subject;
use super::{Draft, context};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::Environment;
use crate::gazetteer::{Commune, Province};
use crate::letter::Letter;
use crate::letter_file::{Batch, NothingToSay};
use crate::scans::{By, Group, Portion};
use crate::template::Template;
use crate::toml_reader::Located;

/// One letter of a batch, before it is composed.
#[derive(Clone, Debug)]
pub struct Dispatch {
    /// The communes it is about.
    pub group: Group,
    /// What the groups are made by.
    pub by: By,
    /// How many groups the province has.
    pub groups: usize,
    /// What is particular to this letter.
    pub particulars: Particulars,
    /// In which words it is made, if it is.
    pub wording: Wording,
    /// The province, by its place among those of the letter file.
    pub(super) province: usize,
}

/// In which words a letter is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// In those of the template.
    Usual,
    /// In those of the template, although there is no silent and no low commune.
    UsualWithNothingToSay,
    /// In those that the letter file has for a letter that has nothing to say.
    Reworded,
    /// Not at all, because it has nothing to say or no commune to say it of.
    None,
}

impl Dispatch {
    /// Whether it is made in the words for a letter that has nothing to say.
    pub(super) fn is_reworded(&self) -> bool {
        self.wording == Wording::Reworded
    }

    /// The commune, of a letter to one commune.
    pub fn only_commune(&self) -> Option<&'static Commune> {
        match self.group.portion.rows[..] {
            [row] if self.by == By::Commune => Some(row.unit),
            _ => None,
        }
    }
}

impl Draft {
    /// The letters of a batch. `particulars` is the file of what is particular to each. What the letters are made by
    /// is what the draft was read with. None if an error was reported.
    pub fn dispatches(
        &self,
        particulars: Option<&Path>,
        environment: &dyn Environment,
        report: &mut Report,
    ) -> Option<Vec<Dispatch>> {
        let Some(by) = &self.by else { return Some(Vec::new()) };
        if self.data.is_empty() {
            let place = self.sources.template.place.clone();
            report.push(Diagnostic::error("batch-without-counts").at(Place::file(place.file)));
            return None;
        }
        let groups = self.groups(by, report);
        let mut dispatches = groups?;
        if let Some(path) = particulars {
            let provinces: Vec<&'static Province> =
                self.data.iter().map(|data| data.summary.province).collect();
            // A column that holds units is as good as their kind.
            let by = self.data.first().map_or(by, |data| data.counts.grouped_by(by));
            let input = particulars::Input { environment, encoding: self.encoding, report };
            let mut read = particulars::read(path, &provinces, by, input)?;
            for dispatch in &mut dispatches {
                dispatch.particulars = read.take(dispatch.province, &dispatch.group);
            }
            read.report_rest(&dispatches, report);
        }
        (!report.has_errors()).then_some(dispatches)
    }

    fn groups(&self, by: &By, report: &mut Report) -> Option<Vec<Dispatch>> {
        if self.data.len() > 1
            && let By::Column(header) = by
            && self.data.iter().any(|data| matches!(data.counts.grouped_by(by), By::Column(_)))
        {
            let place = Place::file(&self.sources.template.place.file);
            report.push(Diagnostic::error("batch-column-of-country").at(place).with("column", header));
            return None;
        }
        let of_province = |(province, data): (usize, &Data)| {
            let groups = data.summary.groups(by, &data.counts, report)?;
            let (by, count) = (data.counts.grouped_by(by), groups.len());
            let dispatch = move |group: Group| Dispatch {
                wording: self.wording(&group),
                by: by.clone(),
                groups: count,
                particulars: Particulars::default(),
                province,
                group,
            };
            Some(groups.into_iter().map(dispatch).collect::<Vec<_>>())
        };
        // What one province lacks all lack: it is told once.
        let groups: Option<Vec<Vec<Dispatch>>> = self.data.iter().enumerate().map(of_province).collect();
        Some(groups?.into_iter().flatten().collect())
    }

    fn wording(&self, group: &Group) -> Wording {
        if group.portion.rows.is_empty() {
            return Wording::None;
        }
        if !group.portion.has_nothing_to_say() {
            return Wording::Usual;
        }
        match self.sources.batch.nothing_to_say {
            NothingToSay::Skip => Wording::None,
            NothingToSay::Make => Wording::UsualWithNothingToSay,
            NothingToSay::Reword(_) => Wording::Reworded,
        }
    }

    /// How letters are made in a batch.
    pub const fn batch(&self) -> &Batch {
        &self.sources.batch
    }

    /// Where the letter file is, for what is told of it as a whole.
    pub fn place(&self) -> Place {
        Place::file(&self.sources.template.place.file)
    }

    /// The provinces, each with all its communes.
    pub fn provinces(&self) -> impl Iterator<Item = (&'static Province, &Portion)> {
        self.data.iter().map(|data| (data.summary.province, &data.whole))
    }

    /// The template.
    pub const fn template(&self) -> &Template {
        &self.template
    }

    /// A text about a letter of a batch, such as the name of its file, with the values of its expressions: `group`,
    /// `province` and whatever does not depend on the texts of the letter. None if an error was reported.
    pub fn line_of_dispatch(
        &self,
        dispatch: &Dispatch,
        text: &Located<String>,
        report: &mut Report,
    ) -> Option<String> {
        let subject = self.data.get(dispatch.province).map(|data| Subject::of_dispatch(data, dispatch));
        self.engine.line(text, &context::of(self, subject), report)
    }

    /// One letter of a batch, in the wording that it has. None if an error was reported.
    pub fn compose_dispatch(&self, dispatch: &Dispatch, report: &mut Report) -> Option<Letter> {
        let data = self.data.get(dispatch.province)?;
        self.compose_about(Some(Subject::of_dispatch(data, dispatch)), report)
    }
}
