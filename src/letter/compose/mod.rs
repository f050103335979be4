//! Letter file + template + counts to a letter.
//!
//! A [`Draft`] is everything that is read once; [`Draft::compose`] makes the letter of it. Nothing here asks for
//! the clock or for files but through the environment, and nothing that is written into the letter comes from the
//! clock.

mod appendices;
mod body;
mod context;
mod data;
mod dispatch;
mod events;
mod fields;
mod looking;
mod particulars;
mod rewording;
mod subject;

use std::path::Path;

use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::Environment;
use crate::letter::{self, Letter, Letterhead, Recipient, Signature};
use crate::letter_file::{self, Reading, Sources, Stated, Texts};
use crate::template::{self, Context, Engine, Need, Passage, Template, TemplateSource};
use crate::toml_reader::Located;
use crate::vietnamese::legacy::Encoding;

use crate::scans::By;
use crate::scans::events::Watch;
use data::{Data, Files, Input, Sums};
pub use dispatch::{Dispatch, Wording};
use fields::Fields;
pub use looking::{FilesToCount, ProvinceCounts, count_files, read_counts};
pub use particulars::{ParticularContact, Particulars};
use rewording::Reworded;
use subject::Subject;

/// A letter file with its template and its data, read and checked.
#[derive(Debug)]
pub struct Draft {
    sources: Sources,
    texts: Texts,
    template: Template,
    engine: Engine,
    /// The scans of each province the counts are of; none where the letter has no counts.
    data: Vec<Data>,
    fields: Fields,
    by: Option<By>,
    /// The encoding that the user chose for this run.
    encoding: Option<Encoding>,
    reworded: Option<Reworded>,
}

/// What the user chooses beside the letter file.
#[derive(Clone, Copy, Debug, Default)]
pub struct Choices<'a> {
    /// A template in the place of the one that the letter file names.
    pub template: Option<&'a Path>,
    /// What letters are made by, in a batch.
    pub by: Option<&'a By>,
    /// The encoding of the data files, where their bytes do not show it; it comes before the one of the letter file.
    pub encoding: Option<Encoding>,
    /// The scheduler of a cluster that counts the scans, such as `df://host:50050`; none where this machine counts them.
    pub cluster: Option<&'a str>,
    /// Who watches how events are counted, which may take long.
    pub watch: Option<&'a dyn Watch>,
}

/// Reads and composes the letter of a letter file. A template given by the user takes the place of the one that
/// the letter file names. None if an error was reported.
pub fn compose_file(
    path: &Path,
    template: Option<&Path>,
    environment: &dyn Environment,
    report: &mut Report,
) -> Option<Letter> {
    let choices = Choices { template, ..Choices::default() };
    Draft::read(path, choices, environment, report)?.compose(report)
}

impl Draft {
    /// Reads a letter file, its template and its data, and reports what is wrong with any of them. None if one of
    /// the problems is an error.
    pub fn read(
        path: &Path,
        choices: Choices<'_>,
        environment: &dyn Environment,
        report: &mut Report,
    ) -> Option<Self> {
        let Choices { template, by, encoding, cluster, watch } = choices;
        let Reading { sources, texts } = letter_file::read(path, environment, report);
        let sources = sources?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let source = match template {
            Some(chosen) => TemplateSource::chosen(chosen, environment),
            None => TemplateSource::new(&sources.template.value, folder),
        };
        let named = template.is_none().then(|| sources.template.place.clone());
        let template = template::load(&source, named, environment, report);
        let files = Files { folder, environment, encoding, cluster, watch };
        let counts = sources.counts.value();
        let territory =
            counts.and_then(|counts| data::territory(counts, &sources, environment.today(), report));
        let data = counts.zip(territory.as_ref());
        let data = data.and_then(|(counts, territory)| {
            Data::read((counts, sources.period.value()), territory, by, Input { files, report })
        });
        let template = template?;
        let engine = Engine::new(&template, report);
        report_missing_needs(&sources, &template, report);
        let sums = Sums { files, territory: territory.as_ref(), counts };
        let fields = Fields::read(&sources, &template, &sums, report);
        let reworded = Reworded::read(&sources, report);
        if report.has_errors() {
            return None;
        }
        let (data, by) = (data.unwrap_or_default(), by.cloned());
        Some(Self { sources, texts: texts?, template, engine: engine?, data, fields, by, encoding, reworded })
    }

    /// The one letter of the letter file. None if an error was reported.
    pub fn compose(&self, report: &mut Report) -> Option<Letter> {
        if self.data.len() > 1 {
            let place = Place::file(&self.sources.template.place.file);
            report.push(Diagnostic::error("letter-of-country").at(place));
            return None;
        }
        self.compose_about(self.data.first().map(Subject::of_province), report)
    }

    /// The letter about some communes. None if an error was reported.
    fn compose_about(&self, subject: Option<Subject<'_>>, report: &mut Report) -> Option<Letter> {
        let dispatch = subject.and_then(Subject::dispatch);
        let province = subject.map(Subject::province);
        let reworded = self.reworded.as_ref().filter(|_| dispatch.is_some_and(Dispatch::is_reworded));
        let mut lines = Lines { engine: &self.engine, context: context::of(self, subject), report };
        lines.context.insert("fields", &self.fields.fixed(province));
        let letterhead = letterhead(&self.texts, &mut lines);
        lines.insert_agency(&letterhead);
        let bases = context::bases(&self.texts.bases, &mut lines);
        lines.context.insert("bases", &bases);
        let contacts = match dispatch.map(|dispatch| dispatch.particulars.contacts.as_slice()) {
            Some(particular @ [_, ..]) => context::particular_contacts(particular),
            _ => context::contacts(&self.texts.contacts, &mut lines),
        };
        lines.context.insert("contacts", &contacts);
        let written_subject = reworded.and_then(|words| words.subject.as_ref());
        let title = lines.line(written_subject.unwrap_or(&self.texts.document.subject));
        let symbol = lines.line(&self.texts.document.symbol);
        lines.context.insert("document", &context::document(&self.texts, &title, &symbol));
        let appendices = appendices::titled(self, subject, &mut lines);
        lines.context.insert("appendices", &context::appendices(&appendices));
        // A field may hold the whole body, so its expressions see everything that the body sees.
        let fields = self.fields.rendered(province, &mut lines);
        lines.context.insert("fields", &fields);
        let addressees = match dispatch.map(|dispatch| dispatch.particulars.addressees.as_slice()) {
            Some(particular @ [_, ..]) => particular.to_vec(),
            _ => self.texts.addressees.iter().map(|addressee| lines.line(addressee)).collect(),
        };
        let signature = signature(&self.texts, &mut lines);
        let recipients = recipients(&self.texts, &mut lines);
        let contact_line = self.texts.contact_line.as_ref().map(|line| lines.line(line));
        let archive = archive(&self.texts, &mut lines);
        if let Some(words) = reworded {
            words.fill_into(&mut lines);
        }
        let Lines { context, report, .. } = lines;
        let engine = reworded.map_or(&self.engine, |words| &words.engine);
        let body =
            body::of(body::Text { engine, file: &self.template.body_file }, &context, &appendices, report);
        let letter = Letter {
            letterhead,
            number: self.texts.document.number.as_ref().map(|number| number.value.clone()),
            symbol,
            date: self.texts.document.date,
            subject: title,
            urgency: self.texts.document.urgency,
            addressees,
            body: body?,
            signature,
            recipients,
            archive,
            contact_line,
            appendices: appendices.into_iter().map(|titled| titled.appendix).collect(),
        };
        (!report.has_errors()).then_some(letter)
    }
}

/// Renders texts of the letter file. A text that cannot be rendered is reported and becomes empty; the letter is
/// then not made.
struct Lines<'a> {
    engine: &'a Engine,
    context: Context,
    report: &'a mut Report,
}

impl Lines<'_> {
    fn line(&mut self, text: &Located<String>) -> String {
        self.engine.line(text, &self.context, self.report).unwrap_or_default()
    }

    fn markdown(&mut self, passage: Passage) -> String {
        let text = self.engine.markdown(&passage, &self.context, self.report).unwrap_or_default();
        self.context.remember(passage, &text);
        text
    }

    fn insert_agency(&mut self, letterhead: &Letterhead) {
        self.context.insert("agency", &context::agency(letterhead));
    }
}

fn report_missing_needs(sources: &Sources, template: &Template, report: &mut Report) {
    for need in &template.needs {
        let (is_missing, section) = match need {
            Need::Counts => (sources.counts == Stated::Missing, "counts"),
            Need::Period => (sources.period == Stated::Missing, "period"),
        };
        if is_missing {
            let problem = Diagnostic::error("letter-section-missing").at(sources.template.place.clone());
            report.push(problem.with("section", section).with("template", &template.name));
        }
    }
}

fn letterhead(texts: &Texts, lines: &mut Lines<'_>) -> Letterhead {
    Letterhead {
        parent: texts.agency.parent.as_ref().map(|parent| lines.line(parent)),
        issuer: lines.line(&texts.agency.name),
        place: lines.line(&texts.agency.place),
    }
}

fn signature(texts: &Texts, lines: &mut Lines<'_>) -> Signature {
    let signature = texts.signer.signature();
    let place = &texts.signer.name.place;
    let mut line = |text: String| lines.line(&Located { value: text, place: place.clone() });
    Signature {
        authority: signature.authority.into_iter().map(&mut line).collect(),
        title: line(signature.title),
        name: line(signature.name),
    }
}

/// The unit may come from the symbol, so only the file of these texts is known.
fn archive(texts: &Texts, lines: &mut Lines<'_>) -> letter::Archive {
    let place = Place::file(&texts.document.symbol.place.file);
    let mut line = |text: &String| lines.line(&Located { value: text.clone(), place: place.clone() });
    let kept = &texts.archive;
    letter::Archive {
        office: line(&kept.office),
        unit: kept.unit.as_ref().map(&mut line),
        copies: kept.copies.as_ref().map(&mut line),
    }
}

fn recipients(texts: &Texts, lines: &mut Lines<'_>) -> Vec<Recipient> {
    let recipients = texts.recipients.iter().map(|recipient| Recipient {
        name: lines.line(&recipient.name),
        purpose: recipient.purpose.as_ref().map(|purpose| lines.line(purpose)),
    });
    recipients.collect()
}
