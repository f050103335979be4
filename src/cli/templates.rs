//! `congvan templates`: the templates there are, and the fields each one wants.

use std::fmt::Write;

use clap::Args;

use super::Outcome;
use super::console::Session;
use crate::diagnostic::{Catalogue, Format, Report};
use crate::template::{self, Caption, Field, FieldKind, Need, Required, Template, TemplateSource};

/// `congvan templates` takes no arguments of its own.
#[derive(Args, Debug)]
pub(super) struct Templates {}

impl Templates {
    /// Lists the templates in the program.
    #[expect(clippy::unused_self, reason = "every command runs the same way")]
    pub(super) fn run(&self, session: &mut Session<'_, '_>) -> Outcome {
        let mut report = Report::new();
        let listing: Vec<String> = template::built_in_names()
            .filter_map(|name| {
                let source = TemplateSource::BuiltIn(name.to_owned());
                template::load(&source, None, session.environment, &mut report)
            })
            .map(|template| paragraph(&template, session.catalogue))
            .collect();
        session.report(&report, Format::Text);
        let printed = session.print_or_tell(&listing.join("\n"));
        if report.has_errors() { Outcome::of(&report) } else { printed }
    }
}

fn paragraph(template: &Template, catalogue: &Catalogue) -> String {
    let words = |caption: &Caption| caption.in_language(catalogue.language()).to_owned();
    let (title, description) = (words(&template.title), words(&template.description));
    let mut text = format!("{}: {title}\n  {description}\n", template.name);
    if !template.needs.is_empty() {
        let sections: Vec<&str> = template.needs.iter().map(|need| section(*need)).collect();
        let _ = writeln!(text, "  {} {}", catalogue.text("templates-sections", &[]), sections.join(", "));
    }
    let heading = if template.fields.is_empty() { "templates-no-fields" } else { "templates-fields" };
    let _ = writeln!(text, "  {}", catalogue.text(heading, &[]));
    for field in &template.fields {
        let _ = writeln!(text, "    {}: {} ({})", field.name, words(&field.label), wanted(field, catalogue));
    }
    text
}

/// The section of the letter file that a need is met in.
const fn section(need: Need) -> &'static str {
    match need {
        Need::Counts => "[counts]",
        Need::Period => "[period]",
    }
}

/// `số, bắt buộc`
fn wanted(field: &Field, catalogue: &Catalogue) -> String {
    let kind = match field.kind {
        FieldKind::Text => "templates-field-text",
        FieldKind::Markdown => "templates-field-markdown",
        FieldKind::Number => "templates-field-number",
        FieldKind::Count => "templates-field-count",
        FieldKind::Date => "templates-field-date",
    };
    let required = match field.required {
        Required::Yes => "templates-field-required",
        Required::No => "templates-field-optional",
    };
    format!("{}, {}", catalogue.text(kind, &[]), catalogue.text(required, &[]))
}
