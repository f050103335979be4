//! The body of a letter from a template: expressions first, then Markdown.

use tera::Tera;

use super::context::Context;
use super::definition::Template;
use super::escape::escape;
use super::failure::{Origin, Text, of_rendering, report_compiling};
use super::loops::{self, Marked};
use super::names::{is_path, missing_in_path};
use super::tags::{Tag, bound_names, tags};
use super::{filters, markdown};
use crate::diagnostic::{Diagnostic, Report};
use crate::letter::Block;
use crate::toml_reader::Located;

/// The name under which the engine knows the body; the suffix switches escaping on.
const BODY: &str = "body.md";

/// A template, ready to make bodies. It is compiled once and may serve many letters at a time.
#[derive(Debug)]
pub struct Engine {
    tera: Tera,
    file: String,
    source: String,
    marked: Marked,
    /// The conditions that are nothing but a name, each with its place: Tera takes a name that does not exist
    /// for false, we do not.
    conditions: Vec<(usize, String)>,
    bound: Vec<String>,
}

impl Engine {
    /// Reads the body of a template; None if it cannot be read, which has then been reported.
    pub fn new(template: &Template, report: &mut Report) -> Option<Self> {
        let mut tera = Tera::default();
        tera.autoescape_on([".md"]);
        tera.set_escape_fn(escape);
        filters::register(&mut tera);
        let source = template.body.clone();
        let text = Text { source: &source, origin: Origin::File(&template.body_file) };
        if let Err(error) = tera.add_raw_template(BODY, &source) {
            report_compiling(&error, text, report);
            return None;
        }
        let tags = tags(&source);
        let marked = loops::mark(&source, &tags);
        if let Err(error) = tera.add_raw_template(BODY, &marked.source) {
            report_compiling(&error, text, report);
            return None;
        }
        let (conditions, bound) = (conditions(&tags), bound_names(&tags));
        Some(Self { tera, file: template.body_file.clone(), source, marked, conditions, bound })
    }

    /// The body of a letter; None if an expression or the Markdown is wrong, which has then been reported.
    pub fn body(&self, context: &Context, report: &mut Report) -> Option<Vec<Block>> {
        let text = Text { source: &self.source, origin: Origin::File(&self.file) };
        let mut unknown = false;
        for (offset, path) in &self.conditions {
            if let Some(missing) = missing_in_path(path, context, &self.bound) {
                report.push(missing.diagnostic().at(text.place(*offset)));
                unknown = true;
            }
        }
        let rendered = match self.tera.render(BODY, context.values()) {
            Ok(rendered) => rendered,
            Err(error) => {
                let original = |offset| self.marked.original_offset(offset);
                report.push(of_rendering(&error, text, context, original));
                return None;
            }
        };
        let (rendered, empty_loops) = self.marked.take_marks(&rendered);
        for offset in empty_loops {
            let place = text.place(offset);
            report.push(Diagnostic::warning("template-loop-over-nothing").at(place));
        }
        let blocks = markdown::blocks(&rendered, text, report);
        blocks.filter(|_| !unknown)
    }

    /// A text from the letter file or the title of an appendix, with the values of its expressions: no Markdown,
    /// nothing escaped. A text without expressions comes back as it is. None if an expression is wrong, which
    /// has then been reported.
    pub fn line(&self, line: &Located<String>, context: &Context, report: &mut Report) -> Option<String> {
        if !["{{", "{%", "{#"].iter().any(|mark| line.value.contains(mark)) {
            return Some(line.value.clone());
        }
        let text = Text { source: &line.value, origin: Origin::Value(&line.place) };
        match self.tera.render_str(&line.value, context.values(), false) {
            Ok(rendered) => Some(rendered),
            Err(error) if matches!(error.kind(), tera::ErrorKind::RenderingError(_)) => {
                report.push(of_rendering(&error, text, context, |offset| offset));
                None
            }
            Err(error) => {
                report_compiling(&error, text, report);
                None
            }
        }
    }
}

fn conditions(tags: &[Tag<'_>]) -> Vec<(usize, String)> {
    let is_condition = |tag: &&Tag<'_>| matches!(tag.keyword(), "if" | "elif");
    let path = |tag: &Tag<'_>| {
        let rest = tag.rest();
        (tag.start, rest.strip_prefix("not ").unwrap_or(rest).trim().to_owned())
    };
    tags.iter().filter(is_condition).map(path).filter(|(_, path)| is_path(path)).collect()
}
