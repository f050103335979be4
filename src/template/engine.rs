//! The body of a letter from a template: expressions first, then Markdown.

use tera::Tera;

use super::context::Context;
use super::definition::Template;
use super::escape::escape;
use super::failure::{Origin, Text, of_rendering, report_compiling};
use super::filters;
use super::loops::{self, Marked};
use super::markdown::{self, Sources};
use super::passage::Passage;
use super::prepared::{Checks, Escape, Kept};
use super::tags::parts;
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
    checks: Checks,
    lines: Kept,
    passages: Kept,
}

impl Engine {
    /// Reads the body of a template; None if it cannot be read, which has then been reported.
    pub fn new(template: &Template, report: &mut Report) -> Option<Self> {
        Self::of_body(&template.body_file, &template.body, report)
    }

    /// Reads a body by itself; `file` is where it stands, in messages.
    pub fn of_body(file: &str, source: &str, report: &mut Report) -> Option<Self> {
        let mut tera = Tera::default();
        tera.autoescape_on([".md"]);
        tera.set_escape_fn(escape);
        filters::register(&mut tera);
        let text = Text { source, origin: Origin::File(file) };
        if let Err(error) = tera.add_raw_template(BODY, source) {
            report_compiling(&error, text, report);
            return None;
        }
        let tags = parts(source).tags;
        let marked = loops::mark(source, &tags);
        if let Err(error) = tera.add_raw_template(BODY, &marked.source) {
            report_compiling(&error, text, report);
            return None;
        }
        Some(Self {
            tera,
            file: file.to_owned(),
            checks: Checks::of(source),
            source: source.to_owned(),
            marked,
            lines: Kept::new(Escape::Nothing),
            passages: Kept::new(Escape::Markdown),
        })
    }

    /// The body of a letter; None if an expression or the Markdown is wrong, which has then been reported.
    pub fn body(&self, context: &Context, report: &mut Report) -> Option<Vec<Block>> {
        let text = Text { source: &self.source, origin: Origin::File(&self.file) };
        let stray = report_stray_braces(text, &self.checks, context, report);
        let missing = report_missing_conditions(text, &self.checks, context, report);
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
        let blocks = markdown::blocks(&rendered, Sources { text, passages: context.passages() }, report);
        blocks.filter(|_| stray == 0 && missing == 0)
    }

    /// A text from the letter file or the title of an appendix, with the values of its expressions: no Markdown,
    /// nothing escaped. A text without expressions comes back as it is. None if an expression is wrong, which
    /// has then been reported.
    pub fn line(&self, line: &Located<String>, context: &Context, report: &mut Report) -> Option<String> {
        let text = Text { source: &line.value, origin: Origin::Value(&line.place) };
        self.text(text, context, Escape::Nothing, report)
    }

    /// A text in Markdown from the letter file, with the values of its expressions, escaped so that they stay text.
    pub fn markdown(&self, passage: &Passage, context: &Context, report: &mut Report) -> Option<String> {
        let text = Text { source: &passage.text, origin: Origin::Passage(passage) };
        self.text(text, context, Escape::Markdown, report)
    }

    fn text(&self, text: Text<'_>, context: &Context, escape: Escape, report: &mut Report) -> Option<String> {
        let source = text.source;
        if !source.contains(['{', '}']) {
            return Some(source.to_owned());
        }
        let kept = match escape {
            Escape::Nothing => &self.lines,
            Escape::Markdown => &self.passages,
        };
        if let Some(prepared) = kept.get(source) {
            return filled_in(text, prepared.render(context), &prepared.checks, (context, report));
        }
        let checks = Checks::of(source);
        if !["{{", "{%", "{#"].iter().any(|mark| source.contains(mark)) {
            let stray = report_stray_braces(text, &checks, context, report);
            return (stray == 0).then(|| source.to_owned());
        }
        let rendered = self.tera.render_str(source, context.values(), escape == Escape::Markdown);
        if let Err(error) = &rendered
            && !is_of_rendering(error)
        {
            report_compiling(error, text, report);
            return None;
        }
        let filled_in = filled_in(text, rendered, &checks, (context, report));
        kept.keep(source, &self.tera, checks);
        filled_in
    }
}

/// A text with its values; None if something is wrong with it, which is then reported.
fn filled_in(
    text: Text<'_>,
    rendered: Result<String, tera::Error>,
    checks: &Checks,
    (context, report): (&Context, &mut Report),
) -> Option<String> {
    let stray = report_stray_braces(text, checks, context, report);
    match rendered {
        Ok(rendered) => {
            let missing = report_missing_conditions(text, checks, context, report);
            (stray == 0 && missing == 0).then_some(rendered)
        }
        Err(error) => {
            report.push(of_rendering(&error, text, context, |offset| offset));
            None
        }
    }
}

fn is_of_rendering(error: &tera::Error) -> bool {
    matches!(error.kind(), tera::ErrorKind::RenderingError(_))
}

/// Reports braces that were meant for an expression and are none; how many there are.
fn report_stray_braces(text: Text<'_>, checks: &Checks, context: &Context, report: &mut Report) -> usize {
    let is_name = |name: &str| context.values().get(name).is_some();
    let stray = checks.suspects.stray(text.source, is_name);
    for offset in &stray {
        let problem = Diagnostic::error("template-brace-stray").with("written", text.line(*offset));
        report.push(problem.at(text.place(*offset)));
    }
    stray.len()
}

/// Reports conditions that are a name which does not exist; how many there are.
fn report_missing_conditions(
    text: Text<'_>,
    checks: &Checks,
    context: &Context,
    report: &mut Report,
) -> usize {
    let mut count = 0;
    for (offset, missing) in checks.conditions.missing(context) {
        report.push(missing.diagnostic().at(text.place(offset)));
        count += 1;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::super::escape::EDGE;
    use super::*;
    use crate::diagnostic::{Catalogue, Format, Language, Place, render};
    use crate::letter::plain_text;
    use serde_json::json;

    fn engine(body: &str, report: &mut Report) -> Option<Engine> {
        Engine::of_body("own/body.md", body, report)
    }

    fn context() -> Context {
        let mut context = Context::new();
        context.insert("agency", &json!({ "name": "Sở [A]", "place": "Thái Nguyên" }));
        context.insert("silent", &json!({ "count": 0, "rows": [] }));
        context.insert("low", &json!({ "rows": [{ "scans": 5 }, { "scans": 4 }] }));
        context.insert("fields", &json!({ "body": "**Đậm**\n\n- một" }));
        context
    }

    /// What is said about a body: place, code, and the name that is offered instead.
    fn said(body: &str) -> Vec<String> {
        let mut report = Report::new();
        if let Some(engine) = engine(body, &mut report) {
            engine.body(&context(), &mut report);
        }
        for language in [Language::Vietnamese, Language::English] {
            let catalogue = Catalogue::new(language);
            for each in report.iter() {
                assert_ne!(catalogue.message(each), each.code);
            }
            let told = render(&report, Format::Text, &catalogue);
            assert!(!told.contains("{$"), "{told}");
        }
        let argument = |each: &Diagnostic, name| {
            each.arguments.iter().find(|(key, _)| *key == name).map(|(_, value)| format!(" {value}"))
        };
        let say = |each: &Diagnostic| {
            let place = each.place.as_ref().map(ToString::to_string).unwrap_or_default();
            let nearest = argument(each, "nearest").unwrap_or_default();
            format!("{} {}{nearest}", place.trim_start_matches("own/body.md:"), each.code)
        };
        report.iter().map(say).collect()
    }

    #[test]
    fn a_name_that_does_not_exist_is_an_error_with_its_place_and_the_nearest_one() {
        let examples = [
            ("{{ agncy.name }}", "1:4 template-unknown-variable agency"),
            ("một\nhai {{ agency.nmae }}", "2:15 template-unknown-field name"),
            ("{{ agency.nmae | upper }}", "1:4 template-unknown-field name"),
            ("{{ agncy | upper }}", "1:4 template-unknown-variable agency"),
            ("{{ silent.cuont | number }}", "1:4 template-unknown-field count"),
            ("{% for x in low.rosw %}{% endfor %}", "1:13 template-unknown-field rows"),
            ("{% for x in low.rows %}{{ x.scnas }}{% endfor %}", "1:29 template-unknown-field scans"),
            ("{% for x in low.rows %}{{ x.scnas | number }}{% endfor %}", "1:27 template-unknown-field"),
            ("{% if silent.cuont %}a{% endif %}", "1:1 template-unknown-field count"),
            ("{% if not silnet %}a{% endif %}", "1:1 template-unknown-variable silent"),
            ("a {{ agency.name | uper }}", "1:20 template-unknown-filter upper"),
            ("{{ now() }}", "1:4 template-unknown-call"),
        ];
        for (body, expected) in examples {
            assert_eq!(said(body), [expected], "{body}");
        }
        assert_eq!(said("{{ agency.name | uper }} {{ agency.name | nubmer }}").len(), 2);
    }

    #[test]
    fn what_tera_cannot_read_or_work_out_is_told_in_our_words() {
        let examples = [
            ("{% if agency %}a", "1:1 template-block-open"),
            ("a {{ agency.name", "1:3 template-unclosed"),
            ("{{ agency..name }}", "1:11 template-syntax"),
            ("{% fro x in low.rows %}{% endfor %}", "1:4 template-unknown-tag"),
            ("{{ agency.name | number }}", "1:4 template-filter-argument"),
            ("{{ agency.name | date }}", "1:4 template-filter-argument"),
            ("{{ agency.name | replace(from=\"a\") }}", "1:18 template-filter-argument-missing"),
            ("{% for x in silent.count %}{% endfor %}", "1:13 template-not-a-list"),
            ("# Quy định", "1:1 template-heading-form"),
            ("> Theo Luật", "1:1 template-basis-form"),
            ("[a](b)", "1:1 template-markdown"),
            ("{% if agency %}{{ agency.name", "1:16 template-unclosed"),
            ("a {% endif %}", "1:3 template-end-stray"),
            ("{% for x in low.rows %}\n{% endif %}", "2:1 template-end-stray"),
            ("{% for x in low.rows %}{% if x %}{% endfor %}", "1:24 template-block-open"),
            ("{{ 1 / 0 }}", "1:8 template-division-by-zero"),
            ("{{ agency.name * 2 }}", "1:4 template-filter-argument"),
            ("{{ 1 + agency.name }}", "1:4 template-filter-argument"),
            ("{% if agency.name > 2 %}{% endif %}", "1:7 template-not-comparable"),
            ("{{ 9 ** 99 }}", "1:4 template-number-too-large"),
            ("{{ agency.name | int }}", "1:18 template-filter-argument"),
            ("{{ 5 | length }}", "1:8 template-filter-argument"),
            ("{{ low.rows | sort(attribute=\"x\") }}", "1:15 template-unknown-field"),
            ("{{ { agency.name } }}", "1:6 template-syntax"),
            ("a { agency.name | upper } b", "1:3 template-brace-stray"),
            ("một\n{{ agency.name }}}", "2:18 template-brace-stray"),
            ("<b>x</b> và <i>y</i>", "1:1 template-markdown"),
            ("{% for x in low.rows %}{% endfor %}{{ agency.nmae }}", "1:46 template-unknown-field name"),
        ];
        for (body, expected) in examples {
            assert_eq!(said(body), [expected], "{body}");
        }
    }

    #[test]
    fn a_loop_over_nothing_is_told_unless_the_template_expects_it() {
        let looped = "{% for x in silent.rows %}a{% endfor %}";
        assert_eq!(said(&format!("một\n\n{looped}")), ["3:1 template-loop-over-nothing"]);
        assert_eq!(said("{% for x in silent.rows %}a{% else %}b{% endfor %}"), [""; 0]);
        assert_eq!(said(&format!("{{% if silent.rows %}}{looped}{{% endif %}}b")), [""; 0]);
        assert_eq!(said("{% for y in low.rows %}{% for x in [] %}a{% endfor %}{% endfor %}b").len(), 1);
    }

    #[test]
    fn values_are_text_and_a_field_may_be_markdown_if_the_template_says_so() {
        let mut report = Report::new();
        let engine = engine("{{ agency.name }}\n\n{{ fields.body | safe }}", &mut report).unwrap();
        let blocks = engine.body(&context(), &mut report).unwrap();
        assert_eq!(report, Report::new());
        assert!(matches!(&blocks[0], Block::Paragraph(text) if plain_text(text) == "Sở [A]"), "{blocks:?}");
        assert!(matches!(&blocks[2], Block::Dashes(items) if items.len() == 1), "{blocks:?}");
    }

    #[test]
    fn a_line_is_rendered_without_markdown_and_its_errors_have_its_place() {
        let mut report = Report::new();
        let engine = engine("", &mut report).unwrap();
        let place = Place::line("letter.toml", 3, 9);
        let line = |value: &str, report: &mut Report| {
            engine.line(&Located { value: value.to_owned(), place: place.clone() }, &context(), report)
        };
        assert_eq!(line("*a* {b}", &mut report).as_deref(), Some("*a* {b}"));
        assert_eq!(line("UBND {{ agency.name | upper }}", &mut report).as_deref(), Some("UBND SỞ [A]"));
        assert_eq!(report, Report::new());
        let unknown_condition = "{% if agency.nmae %}a{% endif %}";
        for broken in [
            "{{ agency.nmae }}",
            "{{ agency.name",
            "{{ agency.name | uper }}",
            unknown_condition,
            "{ agency.name }",
        ] {
            assert_eq!(line(broken, &mut report), None);
        }
        assert_eq!(report.iter().filter(|each| each.place.as_ref() == Some(&place)).count(), 5);
    }

    #[test]
    fn a_text_that_is_kept_says_the_same_with_other_values_and_fails_the_same() {
        let engine = engine("", &mut Report::new()).unwrap();
        let render = |text: &str, context: &Context| {
            let mut report = Report::new();
            let line = Located { value: text.to_owned(), place: Place::line("letter.toml", 3, 9) };
            let passage =
                Passage { text: text.to_owned(), written: text.to_owned(), place: line.place.clone() };
            let rendered =
                (engine.line(&line, context, &mut report), engine.markdown(&passage, context, &mut report));
            (rendered, report)
        };
        let mut other = context();
        other.insert("agency", &json!({ "name": "*B*" }));
        for text in [
            "{{ agency.name }}",
            "a { agency }",
            "{% if agency.place %}{{ agency.name }}{% endif %}",
            "một\nhai {{ agency.place }}",
            "{{ agency.name }} {agency} {{ agency.nmae }}",
            "{% if agency.nmae %}a{% endif %}",
            "{% block a %}{% endblock %}",
            "{{ agency.name",
            "{{ agency.name | uper }}",
        ] {
            let first = [render(text, &context()), render(text, &other)];
            let again = [render(text, &context()), render(text, &other)];
            assert_eq!(first, again, "{text}");
        }
        let escaped = |name: &str| Some(format!("{EDGE}{name}{EDGE}"));
        let (rendered, _) = render("{{ agency.name }}", &other);
        assert_eq!(rendered, (Some("*B*".to_owned()), escaped("\\*B\\*")));
    }

    #[test]
    fn a_value_that_a_template_has_kept_is_not_escaped_twice() {
        let mut report = Report::new();
        let body = "{% set name %}{{ agency.name }}{% endset %}{{ name | upper }}";
        let blocks = engine(body, &mut report).unwrap().body(&context(), &mut report).unwrap();
        assert!(matches!(&blocks[0], Block::Paragraph(text) if plain_text(text) == "SỞ [A]"), "{blocks:?}");
    }

    #[test]
    fn an_engine_serves_many_threads() {
        fn is_shared<T: Send + Sync>() {}
        is_shared::<Engine>();
    }
}
