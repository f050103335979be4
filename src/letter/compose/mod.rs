//! Letter file + template + counts to a letter.
//!
//! A [`Draft`] is everything that is read once; [`Draft::compose`] makes the letter of it. Nothing here asks for
//! the clock or for files but through the environment, and nothing that is written into the letter comes from the
//! clock.

mod appendices;
mod body;
mod context;
mod data;
mod fields;

use std::path::Path;

use crate::diagnostic::{Diagnostic, Report};
use crate::environment::Environment;
use crate::letter::{self, Letter, Letterhead, Recipient, Signature};
use crate::letter_file::{self, LetterFile};
use crate::template::{self, Context, Engine, Need, Template, TemplateSource};
use crate::toml_reader::Located;

use data::{Data, Files, Sums};
use fields::Fields;

/// A letter file with its template and its data, read and checked.
#[derive(Debug)]
pub struct Draft {
    file: LetterFile,
    template: Template,
    engine: Engine,
    data: Option<Data>,
    fields: Fields,
}

/// Reads and composes the letter of a letter file. A template given by the user takes the place of the one that
/// the letter file names. None if an error was reported.
pub fn compose_file(
    path: &Path,
    template: Option<&Path>,
    environment: &dyn Environment,
    report: &mut Report,
) -> Option<Letter> {
    Draft::read(path, template, environment, report)?.compose(report)
}

impl Draft {
    /// Reads a letter file, its template and its data, and reports what is wrong with any of them. None if one of
    /// the problems is an error.
    pub fn read(
        path: &Path,
        template: Option<&Path>,
        environment: &dyn Environment,
        report: &mut Report,
    ) -> Option<Self> {
        let file = letter_file::read(path, environment, report)?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let source = match template {
            Some(chosen) => TemplateSource::Folder(chosen.to_owned()),
            None => TemplateSource::new(&file.template.value, folder),
        };
        let template = template::load(&source, Some(file.template.place.clone()), environment, report)?;
        let engine = Engine::new(&template, report);
        report_missing_needs(&file, &template, report);
        let files = Files { folder, environment };
        let resolver =
            file.counts.as_ref().map(|counts| data::resolver(counts, &file, environment.today(), report));
        let resolver = resolver.flatten();
        let counted = file.counts.as_ref().zip(resolver.as_ref());
        let data = counted.and_then(|(counts, resolver)| Data::read(counts, resolver, files, report));
        let sums = Sums { files, resolver: resolver.as_ref() };
        let fields = Fields::read(&file, &template, &sums, report);
        if report.has_errors() {
            return None;
        }
        Some(Self { engine: engine?, file, template, data, fields })
    }

    /// The letter. None if an error was reported.
    pub fn compose(&self, report: &mut Report) -> Option<Letter> {
        let mut lines = Lines { engine: &self.engine, context: context::of(self), report };
        lines.context.insert("fields", &self.fields.fixed());
        let letterhead = letterhead(&self.file, &mut lines);
        lines.insert_agency(&letterhead);
        let subject = lines.line(&self.file.document.subject);
        let symbol = lines.line(&self.file.document.symbol);
        lines.context.insert("document", &context::document(&self.file, &subject, &symbol));
        let appendices = appendices::titled(self, &mut lines);
        lines.context.insert("appendices", &context::appendices(&appendices));
        // A field may hold the whole body, so its expressions see everything that the body sees.
        let fields = self.fields.rendered(&mut lines);
        lines.context.insert("fields", &fields);
        let addressees = self.file.addressees.iter().map(|addressee| lines.line(addressee)).collect();
        let signature = signature(&self.file, &mut lines);
        let recipients = recipients(&self.file, &mut lines);
        let contact_line = self.file.contact_line.as_ref().map(|line| lines.line(line));
        let Lines { context, report, .. } = lines;
        let body = body::of(self, &context, !appendices.is_empty(), report);
        let archive = &self.file.archive;
        let letter = Letter {
            letterhead,
            number: self.file.document.number.as_ref().map(|number| number.value.clone()),
            symbol,
            date: self.file.document.date,
            subject,
            urgency: self.file.document.urgency,
            addressees,
            body: body?,
            signature,
            recipients,
            archive: letter::Archive {
                office: archive.office.clone(),
                unit: archive.unit.clone(),
                copies: archive.copies.clone(),
            },
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

    fn insert_agency(&mut self, letterhead: &Letterhead) {
        self.context.insert("agency", &context::agency(letterhead));
    }
}

fn report_missing_needs(file: &LetterFile, template: &Template, report: &mut Report) {
    for need in &template.needs {
        let (is_there, section) = match need {
            Need::Counts => (file.counts.is_some(), "counts"),
            Need::Period => (file.period.is_some(), "period"),
        };
        if !is_there {
            let problem = Diagnostic::error("letter-section-missing").at(file.template.place.clone());
            report.push(problem.with("section", section).with("template", &template.name));
        }
    }
}

fn letterhead(file: &LetterFile, lines: &mut Lines<'_>) -> Letterhead {
    Letterhead {
        parent: file.agency.parent.as_ref().map(|parent| lines.line(parent)),
        issuer: lines.line(&file.agency.name),
        place: lines.line(&file.agency.place),
    }
}

fn signature(file: &LetterFile, lines: &mut Lines<'_>) -> Signature {
    let signature = file.signer.signature();
    let place = &file.signer.name.place;
    let mut line = |text: String| lines.line(&Located { value: text, place: place.clone() });
    Signature {
        authority: signature.authority.into_iter().map(&mut line).collect(),
        title: line(signature.title),
        name: line(signature.name),
    }
}

fn recipients(file: &LetterFile, lines: &mut Lines<'_>) -> Vec<Recipient> {
    let recipients = file.recipients.iter().map(|recipient| Recipient {
        name: lines.line(&recipient.name),
        purpose: recipient.purpose.as_ref().map(|purpose| lines.line(purpose)),
    });
    recipients.collect()
}
