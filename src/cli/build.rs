//! `congvan build`: one letter file to one letter.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Outcome;
use super::console::Session;
use super::meter::Meter;
use crate::diagnostic::{Diagnostic, Format, Report, Severity};
use crate::environment::{Environment, Recorded, cannot_write};
use crate::forms::{Form, FormFile, PdfPurpose, Press, Sheets};
use crate::letter::compose::{Choices, Draft};
use crate::ordered::at_once;
use crate::scans::events::Watch;
use crate::vietnamese::legacy::Encoding;

/// The arguments of `congvan build`.
#[derive(Args, Debug)]
pub(super) struct Build {
    letter: PathBuf,
    #[arg(short, long)]
    output: Option<PathBuf>,
    #[arg(short, long)]
    format: Vec<Form>,
    #[arg(long)]
    pdf_a: bool,
    #[arg(long)]
    template: Option<PathBuf>,
    #[arg(long)]
    encoding: Option<Encoding>,
    #[arg(long)]
    cluster: Option<String>,
    #[arg(long, default_value = "text")]
    diagnostics: Format,
    #[arg(long)]
    strict: bool,
}

/// What is written, and where to; without a path, to the results.
#[derive(Debug, PartialEq, Eq)]
struct Output {
    format: Form,
    path: Option<PathBuf>,
}

/// Endings that promise a form the program does not write.
const FOREIGN_ENDINGS: [&str; 4] = ["doc", "odt", "rtf", "html"];

impl Output {
    /// Whether the ending of the name, where it promises a form, promises the one that is written.
    fn has_fitting_name(&self, report: &mut Report) -> bool {
        let Some(path) = &self.path else { return true };
        let ending = ending(path).unwrap_or_default();
        let promised = Form::of_ending(&ending);
        let problem = if promised.is_some_and(|format| format != self.format)
            || FOREIGN_ENDINGS.contains(&ending.as_str())
        {
            Diagnostic::error("output-ending-differs").with("right", self.format.ending())
        } else {
            return true;
        };
        report.push(problem.with("file", path.display()).with("ending", ending));
        false
    }
}

/// The ending of a file's name, in small letters.
fn ending(path: &Path) -> Option<String> {
    Some(path.extension()?.to_str()?.to_lowercase())
}

impl Build {
    /// Builds the letter, tells everything there is to tell, and writes only a letter without errors.
    pub(super) fn run(&self, session: &mut Session<'_, '_>) -> Outcome {
        let mut report = Report::new();
        let outputs = self.outputs(&mut report);
        let world = Recorded::new(session.environment);
        let meter = Meter::new(session, self.diagnostics);
        let choices = Choices {
            template: self.template.as_deref(),
            encoding: self.encoding,
            cluster: self.cluster.as_deref(),
            watch: meter.as_ref().map(|meter| meter as &dyn Watch),
            ..Choices::default()
        };
        let environment = session.environment;
        // The fonts of the machine are looked for while the letter is read.
        let (press, letter) = at_once(
            || self.press(outputs.as_deref().unwrap_or_default(), environment),
            || {
                let draft = Draft::read(&self.letter, choices, &world, &mut report);
                draft.and_then(|draft| draft.compose(&mut report))
            },
        );
        if let (Some(outputs), Some(letter)) = (outputs, letter) {
            self.refuse_inputs(&outputs, &world, &mut report);
            if !report.has_errors() {
                write_out(&press.begin(&letter), &outputs, session, &mut report);
            }
        }
        let report = if report.has_errors() { report.without_notes() } else { report };
        session.report(&report, self.diagnostics);
        if report.has_errors() && self.diagnostics == Format::Text {
            let count = |severity| report.count(severity).to_string();
            let arguments = [("errors", count(Severity::Error)), ("warnings", count(Severity::Warning))];
            session.say(&format!("{}\n", session.catalogue.text("build-failed", &arguments)));
        }
        if self.strict { Outcome::of_strictly(&report) } else { Outcome::of(&report) }
    }

    fn press(&self, outputs: &[Output], environment: &dyn Environment) -> Press {
        let purpose = if self.pdf_a { PdfPurpose::Archive } else { PdfPurpose::Reading };
        let forms: Vec<Form> = outputs.iter().map(|output| output.format).collect();
        Press::new(&forms, purpose, environment)
    }

    /// What to write: the formats asked for, or the one that the name of the output has, or DOCX.
    fn outputs(&self, report: &mut Report) -> Option<Vec<Output>> {
        let mut formats: Vec<Form> = Vec::new();
        for format in &self.format {
            if !formats.contains(format) {
                formats.push(*format);
            }
        }
        if formats.is_empty() {
            formats.push(match &self.output {
                None => Form::Docx,
                Some(path) => format_of(path, report)?,
            });
        }
        let several = formats.len() > 1;
        let outputs = formats.into_iter().map(|format| Output { format, path: self.path(format, several) });
        let outputs: Vec<Output> = outputs.collect();
        outputs.iter().all(|output| output.has_fitting_name(report)).then_some(outputs)
    }

    /// A result never takes the place of the letter file, the data or the template that it was made of.
    fn refuse_inputs(&self, outputs: &[Output], world: &Recorded<'_>, report: &mut Report) {
        let paths = outputs.iter().filter_map(|output| output.path.as_deref());
        for path in paths.filter(|path| world.was_read(path)) {
            let is_letter_file = world.canonical(path) == world.canonical(&self.letter);
            let problem = if is_letter_file {
                Diagnostic::error("output-is-letter-file")
            } else {
                Diagnostic::error("output-is-input")
            };
            report.push(problem.with("file", path.display()));
        }
    }

    /// With several formats, each takes its own extension. Text without a name goes to the results.
    fn path(&self, format: Form, several: bool) -> Option<PathBuf> {
        match (&self.output, format) {
            (Some(path), _) if several => Some(path.with_extension(format.ending())),
            (Some(path), _) => Some(path.clone()),
            (None, Form::Txt) => None,
            (None, _) => Some(self.letter.with_extension(format.ending())),
        }
    }
}

/// The format that the name of the output asks for.
fn format_of(path: &Path, report: &mut Report) -> Option<Form> {
    let ending = ending(path).unwrap_or_default();
    let format = Form::of_ending(&ending);
    if format.is_none() {
        report.push(Diagnostic::error("output-format-unknown").with("file", path.display()));
    }
    format
}

/// Writes each output, or tells why it cannot be made.
fn write_out(sheets: &Sheets<'_>, outputs: &[Output], session: &mut Session<'_, '_>, report: &mut Report) {
    for output in outputs {
        match sheets.files(output.format) {
            Ok(files) => write(output, files, session, report),
            Err(problem) => report.push(problem),
        }
    }
}

fn write(output: &Output, files: Vec<FormFile>, session: &mut Session<'_, '_>, report: &mut Report) {
    for made in files {
        match &output.path {
            None => {
                if let Err(diagnostic) = session.print(&String::from_utf8_lossy(&made.content)) {
                    report.push(diagnostic);
                }
            }
            Some(path) => {
                let path = path_of(path, made.page);
                match session.environment.write(&path, &made.content) {
                    Ok(()) => report.push(Diagnostic::note("letter-written").with("file", path.display())),
                    Err(error) => report.push(cannot_write(&path, &error)),
                }
            }
        }
    }
}

/// The path of a file: the second page of `letter.png` is `letter-2.png`.
fn path_of(path: &Path, page: Option<usize>) -> PathBuf {
    let Some(page) = page else { return path.to_owned() };
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-{page}.{ending}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `congvan build folder/letter.toml` with more arguments would write, and the codes it told.
    fn outputs(output: Option<&str>, format: &[Form]) -> (Vec<(Form, String)>, Vec<&'static str>) {
        let build = Build {
            letter: "folder/letter.toml".into(),
            output: output.map(PathBuf::from),
            format: format.to_vec(),
            pdf_a: false,
            template: None,
            encoding: None,
            cluster: None,
            diagnostics: Format::Text,
            strict: false,
        };
        let mut report = Report::new();
        let outputs = build.outputs(&mut report).unwrap_or_default().into_iter().map(|output| {
            let path = output.path.map(|path| path.to_str().unwrap().replace('\\', "/"));
            (output.format, path.unwrap_or_else(|| "results".to_owned()))
        });
        (outputs.collect(), report.iter().map(|diagnostic| diagnostic.code).collect())
    }

    #[test]
    fn the_output_follows_the_letter_file_the_name_and_the_format() {
        use Form::{Docx, Txt};
        type Case<'a> = (Option<&'a str>, &'a [Form], &'a [(Form, &'a str)]);
        let examples: [Case<'_>; 7] = [
            (None, &[], &[(Docx, "folder/letter.docx")]),
            (None, &[Txt], &[(Txt, "results")]),
            (None, &[Txt, Docx, Txt], &[(Txt, "results"), (Docx, "folder/letter.docx")]),
            (Some("a.DOCX"), &[], &[(Docx, "a.DOCX")]),
            (Some("a.txt"), &[], &[(Txt, "a.txt")]),
            (Some("a.out"), &[Docx], &[(Docx, "a.out")]),
            (Some("b/a.docx"), &[Docx, Txt], &[(Docx, "b/a.docx"), (Txt, "b/a.txt")]),
        ];
        for (output, format, expected) in examples {
            let expected: Vec<_> =
                expected.iter().map(|(format, path)| (*format, (*path).to_owned())).collect();
            assert_eq!(outputs(output, format), (expected, vec![]), "{output:?} {format:?}");
        }
    }

    #[test]
    fn a_name_that_promises_another_form_than_is_written_is_refused() {
        use Form::{Docx, Txt};
        let examples: [(&str, &[Form], &str); 5] = [
            ("a.PDF", &[Docx], "output-ending-differs"),
            ("a.doc", &[], "output-format-unknown"),
            ("a.doc", &[Docx], "output-ending-differs"),
            ("a.docx", &[Txt], "output-ending-differs"),
            ("a.txt", &[Docx], "output-ending-differs"),
        ];
        for (name, format, code) in examples {
            assert_eq!(outputs(Some(name), format).1, [code], "{name} {format:?}");
        }
        assert_eq!(outputs(Some("/dev/stdout"), &[Txt]).1, Vec::<&str>::new());
    }
}
