//! `congvan explain`: the page of a rule.

use std::fmt::Write;

use clap::Args;

use super::Outcome;
use super::console::Session;
use crate::check::{Rule, rule, rules};
use crate::diagnostic::{Catalogue, Clause, Diagnostic, Format, Severity};
use crate::nearest::nearest;

/// The arguments of `congvan explain`.
#[derive(Args, Debug)]
pub(super) struct Explain {
    rule: String,
}

impl Explain {
    /// Prints the page of the rule.
    pub(super) fn run(&self, session: &mut Session<'_, '_>) -> Outcome {
        if let Some(rule) = rule(&self.rule) {
            return session.print_or_tell(&page(rule, session.catalogue));
        }
        let names = rules().iter().map(|rule| rule.metadata.name);
        let nearest = nearest(&self.rule, names).unwrap_or("none");
        let problem =
            Diagnostic::error("explained-rule-unknown").with("written", &self.rule).with("nearest", nearest);
        session.tell(problem, Format::Text);
        Outcome::Failure
    }
}

/// The page of a rule as text.
pub(super) fn page(rule: &Rule, catalogue: &Catalogue) -> String {
    let metadata = rule.metadata;
    let page = format!("rule-{}", metadata.name);
    let severity = match metadata.severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let word = |id: &str| catalogue.text(id, &[]);
    let part = |name: &str| catalogue.attribute(&page, name, &[]).unwrap_or_default();
    let mut text = format!("{} ({})\n{}\n", metadata.name, word(severity), word(&page));
    let mut paragraph = |label: &str, words: &str| {
        let words = words.replace('\n', "\n  ");
        let _ = writeln!(text, "\n{}\n  {words}", word(label));
    };
    paragraph(
        "explain-why",
        &format!("{}\n({}; {})", part("why"), Clause(metadata.clause).in_words(catalogue), metadata.clause),
    );
    paragraph("explain-bad", &part("bad"));
    paragraph("explain-good", &part("good"));
    if let Some(advice) = advice(rule, catalogue) {
        paragraph("explain-hint", &advice);
    }
    text
}

/// What to do. Where the hint of a finding depends on what was found, the page has one of its own.
fn advice(rule: &Rule, catalogue: &Catalogue) -> Option<String> {
    let name = rule.metadata.name;
    let of_page = catalogue.attribute(&format!("rule-{name}"), "hint", &[]);
    of_page.or_else(|| catalogue.attribute(&format!("check-{name}"), "hint", &[]))
}

/// The page of a rule in Markdown.
pub(super) fn markdown(rule: &Rule, catalogue: &Catalogue) -> String {
    let metadata = rule.metadata;
    let page = format!("rule-{}", metadata.name);
    let word = |id: &str| catalogue.text(id, &[]);
    let part = |name: &str| catalogue.attribute(&page, name, &[]).unwrap_or_default();
    let advice = advice(rule, catalogue)
        .map(|advice| format!("\n**{}**\n\n{advice}\n", word("explain-hint")))
        .unwrap_or_default();
    format!(
        "{}\n\n**{}:** {} ({}; `{}`)\n\n**{}**\n\n```text\n{}\n```\n\n**{}**\n\n```text\n{}\n```\n{advice}",
        word(&page),
        word("explain-why"),
        part("why"),
        Clause(metadata.clause).in_words(catalogue),
        metadata.clause,
        word("explain-bad"),
        part("bad"),
        word("explain-good"),
        part("good"),
    )
}
