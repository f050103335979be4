//! What Tera says went wrong, as our diagnostics.
//!
//! Tera tells its errors in English sentences. Those we know are taken apart here; the others become
//! `template-rendering`, which quotes them.

use tera::ErrorKind;

use super::balance::{Problem, Unbalanced, unbalanced};
use super::context::Context;
use super::filters;
use super::names::{Missing, asks_for_missing_group, is_path, missing_in_path};
use super::passage::Passage;
use super::runtime;
use super::tags::{Parts, Tag, parts};
use crate::diagnostic::{Diagnostic, Place, Position, Report};

/// A text with expressions, and where it came from.
#[derive(Clone, Copy)]
pub(super) struct Text<'text> {
    pub(super) source: &'text str,
    pub(super) origin: Origin<'text>,
}

/// Where a text with expressions came from.
#[derive(Clone, Copy)]
pub(super) enum Origin<'text> {
    /// It is a whole file of this name.
    File(&'text str),
    /// It is a value in a file, at this place.
    Value(&'text Place),
    /// It is the text of a passage.
    Passage(&'text Passage),
}

impl Text<'_> {
    pub(super) fn place(&self, offset: usize) -> Place {
        match self.origin {
            Origin::File(file) => Place::offset(file, self.source, offset),
            Origin::Value(place) => place.clone(),
            Origin::Passage(passage) => passage.place_of(offset),
        }
    }

    /// The place of a line and a column of the text, both counted from 1.
    fn place_of_column(&self, line: usize, column: usize) -> Place {
        let start: usize = self.source.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let characters = self.source[start..].chars().take(column.saturating_sub(1));
        self.place(start + characters.map(char::len_utf8).sum::<usize>())
    }

    /// The line of an offset, from a little before the offset on, so that the slip is in sight when a message
    /// quotes no more than its beginning.
    pub(super) fn line(&self, offset: usize) -> String {
        let offset = self.source.floor_char_boundary(offset);
        let start = self.source[..offset].rfind('\n').map_or(0, |newline| newline + 1);
        let line = self.source[start..].lines().next().unwrap_or_default();
        let before = self.source[start..offset].chars().count();
        match line.char_indices().nth(before.saturating_sub(SEEN_BEFORE)) {
            Some((cut, _)) if before > SEEN_BEFORE => format!("…{}", line[cut..].trim()),
            _ => line.trim().to_owned(),
        }
    }
}

/// How many letters of a line are quoted before the slip in it.
const SEEN_BEFORE: usize = 30;

/// Reports why a text could not be read as a template.
pub(super) fn report_compiling(error: &tera::Error, text: Text<'_>, report: &mut Report) {
    match error.kind() {
        ErrorKind::SyntaxError(problem) => {
            let offset = problem.span().range.start;
            let at_end = problem.message().contains("end of input");
            let noticed = if at_end { text.source.len() } else { offset };
            let problem = not_ended(text, noticed).unwrap_or_else(|| {
                let is_tag = problem.message() == "Unknown tag";
                let code = if is_tag { "template-unknown-tag" } else { "template-syntax" };
                Diagnostic::error(code).at(text.place(offset)).with("written", text.line(offset))
            });
            report.push(problem);
        }
        ErrorKind::Msg(message) => report_unknown_calls(message, text, report),
        _ => report.push(other(error).at(text.place(0))),
    }
}

/// What has no end, or ends nothing, if it shows before Tera has noticed something.
fn not_ended(text: Text<'_>, noticed: usize) -> Option<Diagnostic> {
    let Parts { tags, unclosed, .. } = parts(text.source);
    let tag = |tag: &Tag<'_>| format!("{{% {} %}}", tag.content);
    let unbalanced = unbalanced(&tags, text.source.len());
    match unbalanced
        .filter(|found| found.shows_at <= noticed && unclosed.is_none_or(|start| found.shows_at < start))
    {
        Some(Unbalanced { problem: Problem::Open(opener, end), .. }) => {
            let problem = Diagnostic::error("template-block-open").at(text.place(opener.start));
            Some(problem.with("written", tag(opener)).with("end", end))
        }
        Some(Unbalanced { problem: Problem::Stray(stray, open), .. }) => {
            let problem = Diagnostic::error("template-end-stray").at(text.place(stray.start));
            let problem = problem.with("written", tag(stray));
            let line = open.and_then(|open| match text.place(open.start).position {
                Some(Position::Line { line, .. }) => Some(line.to_string()),
                _ => None,
            });
            let problem = problem.with("open", open.map_or_else(|| "none".to_owned(), tag));
            Some(problem.with("line", line.unwrap_or_default()))
        }
        None => {
            let start = unclosed.filter(|start| *start <= noticed)?;
            let problem = Diagnostic::error("template-unclosed").at(text.place(start));
            Some(problem.with("written", text.line(start)))
        }
    }
}

/// Filters and functions that do not exist: Tera joins a printed report for each into one message.
fn report_unknown_calls(message: &str, text: Text<'_>, report: &mut Report) {
    let mut lines = message.lines();
    let mut known = false;
    while let Some(line) = lines.next() {
        let Some(said) = line.strip_prefix("error: ") else { continue };
        let place = lines.next().and_then(line_and_column);
        let place = place.map_or_else(|| text.place(0), |(line, column)| text.place_of_column(line, column));
        let name = said.split('`').nth(1).unwrap_or_default();
        let problem = if said.starts_with("Unknown filter") {
            Missing::filter(name, filters::names()).diagnostic()
        } else {
            Diagnostic::error("template-unknown-call").with("name", name)
        };
        report.push(problem.at(place));
        known = true;
    }
    if !known {
        report.push(Diagnostic::error("template-rendering").at(text.place(0)).with("detail", message));
    }
}

/// The line and the column at the end of `--> body.md:3:14`.
fn line_and_column(arrow: &str) -> Option<(usize, usize)> {
    let mut parts = arrow.rsplit(':');
    let column = parts.next()?.parse().ok()?;
    Some((parts.next()?.parse().ok()?, column))
}

/// Why a text could not be rendered. `original_offset` gives the place in the text for a place that Tera tells.
pub(super) fn of_rendering(
    error: &tera::Error,
    text: Text<'_>,
    context: &Context,
    original_offset: impl Fn(usize) -> usize,
) -> Diagnostic {
    let ErrorKind::RenderingError(problem) = error.kind() else {
        return other(error).at(text.place(0));
    };
    let start = original_offset(problem.span().range.start);
    let path = path_at(text.source, start);
    let group = asks_for_missing_group(tag_at(text.source, start), context).then(Missing::group);
    let problem = group
        .or_else(|| missing(problem.message(), path, context))
        .map(|missing| missing.diagnostic())
        .or_else(|| runtime::problem(problem.message()))
        .unwrap_or_else(|| {
            let message = problem.message();
            Diagnostic::error("template-rendering").with("detail", message)
        });
    problem.with("written", text.line(start)).at(text.place(start))
}

/// The name that does not exist, from what Tera says or, where it does not say, from the expression.
fn missing(message: &str, path: &str, context: &Context) -> Option<Missing> {
    let name = message.split('`').nth(1).unwrap_or_default();
    let known = message
        .split_once("Available ")
        .and_then(|(_, list)| list.split_once(": "))
        .map(|(_, names)| names.split(", ").map(str::to_owned).collect::<Vec<_>>());
    if message.starts_with("Variable ") {
        return Some(Missing::variable(name, known.unwrap_or_default()));
    }
    if message.starts_with("Field ") {
        return Some(Missing::field(name, known.unwrap_or_default()));
    }
    let attribute = message.split_once("an attribute at path: ").map(|(_, path)| path);
    let attribute = attribute.or_else(|| message.split_once("Map does not have a key ")?.1.split(' ').next());
    if let Some(attribute) = attribute {
        return Some(Missing::field(attribute, Vec::new()));
    }
    if !message.contains("undefined") || !is_path(path) {
        return None;
    }
    let (first, last) = (path.split('.').next()?, path.rsplit('.').next()?);
    if path.contains('.') && context.values().get(first).is_none() {
        // The template gave the first name itself, in a loop: what it stands for cannot be looked up here.
        return Some(Missing::field(last, Vec::new()));
    }
    missing_in_path(path, context, &[])
}

/// The names joined by dots that stand at a place: Tera points at the first of them only.
fn path_at(source: &str, offset: usize) -> &str {
    let rest = source.get(offset..).unwrap_or_default();
    let is_part = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '.');
    &rest[..rest.find(|character| !is_part(character)).unwrap_or(rest.len())]
}

/// The tag that stands at a place.
fn tag_at(source: &str, offset: usize) -> &str {
    let offset = source.floor_char_boundary(offset);
    let start = ["{{", "{%"].iter().filter_map(|mark| source[..offset].rfind(mark)).max();
    let end = ["}}", "%}"].iter().filter_map(|mark| source[offset..].find(mark)).min();
    &source[start.unwrap_or(offset)..end.map_or(source.len(), |end| offset + end)]
}

fn other(error: &tera::Error) -> Diagnostic {
    Diagnostic::error("template-rendering").with("detail", error)
}
