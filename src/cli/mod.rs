//! The command line: one file per command. Only this room and `main` print.

mod argument_error;
mod arguments;
mod batch;
mod build;
mod check;
mod console;
mod explain;
mod help;
mod meter;
mod new;
mod preview;
mod progress;
mod scans;
mod templates;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{ArgMatches, CommandFactory, FromArgMatches, ValueEnum};

use self::arguments::{Arguments, Command};
use self::console::Session;
pub use self::console::{Console, Screen};
use crate::diagnostic::{Catalogue, Diagnostic, Format, Language, Report, Severity};
use crate::environment::Environment;

/// What the user typed, and the language the user's account asks for.
#[derive(Clone, Debug)]
pub struct Invocation {
    /// The arguments; the first is the name of the program.
    pub arguments: Vec<OsString>,
    /// The value of the variable `CONGVAN_LANG`.
    pub language_variable: Option<OsString>,
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All well.
    Success,
    /// Done, and there is something that a person should look at.
    Findings,
    /// The program could not do what was asked.
    Failure,
}

impl Outcome {
    /// The outcome that a report amounts to: warnings leave the work done and well, as a compiler has it.
    pub fn of(report: &Report) -> Self {
        if report.has_errors() { Self::Failure } else { Self::Success }
    }

    /// The outcome where warnings count as findings.
    pub fn of_strictly(report: &Report) -> Self {
        match Self::of(report) {
            Self::Success if report.count(Severity::Warning) > 0 => Self::Findings,
            outcome => outcome,
        }
    }

    /// The code that the program exits with.
    pub const fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Findings => 1,
            Self::Failure => 2,
        }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(outcome.code())
    }
}

/// Runs the program once.
pub fn run(invocation: Invocation, environment: &dyn Environment, console: &mut Console<'_>) -> Outcome {
    let (language, unknown) = language(&invocation);
    let format = format(&invocation);
    let catalogue = Catalogue::new(language);
    let mut session = Session::new(environment, &catalogue, console);
    if let Some(diagnostic) = unknown {
        session.tell(diagnostic, format);
    }
    let command = help::in_language(Arguments::command(), &catalogue);
    match parse(command, with_help_option(invocation.arguments)) {
        Ok(arguments) => match arguments.command {
            Command::Batch(batch) => batch.run(&mut session),
            Command::Build(build) => build.run(&mut session),
            Command::Check(check) => check.run(&mut session),
            Command::Explain(explain) => explain.run(&mut session),
            Command::New(new) => new.run(&mut session),
            Command::Preview(preview) => preview.run(&mut session),
            Command::Scans(scans) => scans.run(&mut session),
            Command::Templates(templates) => templates.run(&mut session),
        },
        Err(error) => argument_error::tell(&error, format, &mut session),
    }
}

/// `congvan help build` as `congvan build --help`.
fn with_help_option(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let is_option = |argument: &OsString| argument.to_string_lossy().starts_with("--lang");
    // The word after `--lang` is its value.
    let mut word = 1;
    while let Some(option) = arguments.get(word).filter(|argument| is_option(argument)) {
        word += if option == "--lang" { 2 } else { 1 };
    }
    if arguments.get(word).is_some_and(|argument| argument == "help") {
        arguments.remove(word);
        arguments.push("--help".into());
    }
    arguments
}

fn parse(mut command: clap::Command, arguments: Vec<OsString>) -> Result<Arguments, clap::Error> {
    let matches: ArgMatches = command.try_get_matches_from_mut(arguments)?;
    Arguments::from_arg_matches(&matches)
}

/// The language of the run, and what to tell if the variable names one we do not speak. It must be known before
/// the arguments are parsed, because the errors of parsing are told in it; so `--lang` is looked for by hand,
/// and the parser refuses it later if it is wrong.
fn language(invocation: &Invocation) -> (Language, Option<Diagnostic>) {
    let typed = typed(invocation, "--lang").and_then(|language| language.parse().ok());
    if let Some(language) = typed {
        return (language, None);
    }
    let Some(variable) = invocation.language_variable.as_deref().filter(|value| !value.is_empty()) else {
        return (Language::default(), None);
    };
    if let Some(language) = variable.to_str().and_then(|value| value.parse().ok()) {
        return (language, None);
    }
    let unknown = Diagnostic::warning("language-unknown").with("written", variable.to_string_lossy());
    (Language::default(), Some(unknown))
}

/// The form of the messages, which the errors of parsing have too.
fn format(invocation: &Invocation) -> Format {
    let typed = typed(invocation, "--diagnostics");
    typed.and_then(|name| Format::from_str(name, false).ok()).unwrap_or(Format::Text)
}

/// What is typed after an option, or after its equals sign.
fn typed<'a>(invocation: &'a Invocation, option: &str) -> Option<&'a str> {
    invocation.arguments.iter().enumerate().find_map(|(index, argument)| {
        match argument.to_str()?.strip_prefix(option)? {
            "" => invocation.arguments.get(index + 1)?.to_str(),
            rest => rest.strip_prefix('='),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::environment::Machine;

    /// How a run ended, and what it printed on each stream.
    fn typed(line: &str, language_variable: Option<&str>) -> (Outcome, String, String) {
        ran(line.split(' ').map(OsString::from).collect(), language_variable)
    }

    fn ran(arguments: Vec<OsString>, language_variable: Option<&str>) -> (Outcome, String, String) {
        let invocation = Invocation { arguments, language_variable: language_variable.map(OsString::from) };
        let (mut results, mut messages) = (Vec::new(), Vec::new());
        let mut console = Console { results: &mut results, messages: &mut messages, screen: Screen::Pipe };
        let outcome = run(invocation, &Machine, &mut console);
        (outcome, String::from_utf8(results).unwrap(), String::from_utf8(messages).unwrap())
    }

    #[test]
    fn help_is_a_result_and_comes_in_the_language_asked_for() {
        let cases = [
            ("congvan --help", None, "Cách dùng:"),
            ("congvan build --help", None, "Cách dùng:"),
            ("congvan build --help", Some("en"), "Usage:"),
            ("congvan --lang en build --help", Some("vi"), "Usage:"),
            ("congvan build --help --lang=en", None, "Usage:"),
            ("congvan help", None, "Cách dùng: congvan"),
            ("congvan --lang en help build", None, "Usage: congvan build"),
            ("congvan help build", None, "Cách dùng: congvan build"),
            ("congvan help scans resolve", None, "Cách dùng: congvan scans resolve"),
        ];
        for (line, variable, heading) in cases {
            let (outcome, results, messages) = typed(line, variable);
            assert_eq!((outcome, messages.as_str()), (Outcome::Success, ""), "{line}");
            assert!(results.contains(heading), "{line}: {results}");
        }
    }

    #[test]
    fn wrong_arguments_are_told_in_both_languages_and_fail() {
        let cases = [
            ("congvan", "command-missing"),
            ("congvan bild a.toml", "command-unknown"),
            ("congvan help bild", "command-unknown"),
            ("congvan build", "argument-missing"),
            ("congvan scans", "command-missing"),
            ("congvan scans resolve a.csv --list 2020", "argument-value-unknown"),
            ("congvan build a.toml --ouput b", "argument-unknown"),
            ("congvan build a.toml -f odt", "argument-value-unknown"),
            ("congvan build a.toml -o", "argument-value-missing"),
            ("congvan build a.toml -o b -o c", "argument-repeated"),
            ("congvan build a.toml --lang fr", "argument-value-unknown"),
            ("congvan build a.toml b.toml", "argument-unknown"),
        ];
        for (line, code) in cases {
            for variable in ["vi", "en"] {
                let (outcome, results, messages) = typed(line, Some(variable));
                assert_eq!((outcome, results.as_str()), (Outcome::Failure, ""), "{line}");
                assert!(messages.contains(&format!("[{code}]")), "{line}: {messages}");
            }
        }
    }

    #[test]
    fn a_cluster_that_cannot_be_asked_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let letter = "fixtures/raw-events/letter.toml";
        let target = folder.path().join("out");
        let target = target.display();
        let commands = [
            format!("scans count {letter}"),
            "scans count fixtures/raw-events/scan-events.csv --from 2021-10-25 --to 2021-10-31".to_owned(),
            format!("build {letter} -o {target}.docx"),
            format!("batch {letter} --by district -o {target}"),
        ];
        for (command, language) in commands.iter().flat_map(|command| [(command, "vi"), (command, "en")]) {
            let told = |address: &str| {
                let line = format!("congvan {command} --cluster {address}");
                let (outcome, results, messages) = typed(&line, Some(language));
                assert_eq!((outcome, results.as_str()), (Outcome::Failure, ""), "{messages}");
                messages
            };
            assert!(told("http://localhost").contains("[cluster-address-wrong]"), "{command}");
            let nobody = told("df://127.0.0.1:1");
            if cfg!(feature = "cluster") {
                assert!(nobody.contains("[cluster-unreachable]"), "{nobody}");
            } else {
                assert!(nobody.contains("[cluster-not-built]"), "{nobody}");
                assert!(nobody.contains("cargo install --locked --path . --features cluster"), "{nobody}");
            }
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is written");
    }

    #[test]
    fn the_templates_are_told_in_the_language_asked_for() {
        let (_, vietnamese, _) = typed("congvan templates", None);
        assert!(vietnamese.contains("Số địa chỉ đã tạo mã QR"), "{vietnamese}");
        let (outcome, english, _) = typed("congvan templates --lang en", None);
        assert_eq!(outcome, Outcome::Success);
        assert!(english.contains("plain-letter: Plain letter"), "{english}");
        assert!(english.is_ascii(), "{english}");
    }

    #[test]
    fn a_slip_in_a_command_or_an_option_is_met_with_the_nearest_one() {
        assert!(typed("congvan bild a.toml", None).2.contains("build"));
        assert!(typed("congvan build a.toml --ouput b", None).2.contains("--output"));
    }

    #[test]
    fn a_language_variable_we_do_not_speak_is_told_and_vietnamese_is_spoken() {
        let (outcome, results, messages) = typed("congvan --help", Some("fr"));
        assert_eq!(outcome, Outcome::Success);
        assert!(results.contains("Cách dùng:"));
        assert!(messages.contains("[language-unknown]"), "{messages}");
    }

    #[test]
    fn a_language_variable_may_be_a_locale() {
        for (variable, heading) in [("EN", "Usage:"), ("en_US.UTF-8", "Usage:"), ("vi_VN", "Cách dùng:")] {
            let (_, results, messages) = typed("congvan --help", Some(variable));
            assert!(results.contains(heading) && messages.is_empty(), "{variable}: {messages}");
        }
    }

    #[test]
    fn errors_of_the_arguments_have_the_form_asked_for() {
        for line in ["congvan build --diagnostics json", "congvan build --diagnostics=json a.toml --ouput"] {
            let (outcome, _, messages) = typed(line, None);
            assert_eq!(outcome, Outcome::Failure);
            assert!(messages.starts_with(['{', '[']), "{messages}");
        }
    }

    #[test]
    fn a_template_is_chosen_by_its_name_too() {
        let letter = "fixtures/plain-letter/letter.toml";
        let line = |template: &str| format!("congvan build {letter} -f txt --template {template}");
        assert_eq!(typed(&line("plain-letter"), None).0, Outcome::Success);
        assert!(typed(&line("plain-leter"), None).2.contains("[template-unknown]"));
        assert_eq!(typed(&line("templates/plain-letter"), None).0, Outcome::Success);
    }

    #[test]
    fn a_new_letter_is_whole_and_never_overwrites_one() {
        let folder = tempfile::tempdir().unwrap();
        for template in ["qr-scan-reminder", "plain-letter"] {
            let letter_folder = folder.path().join("thư mới").join(template);
            let arguments = || {
                let words = ["congvan", "new", "--template", template].map(OsString::from);
                words.into_iter().chain([letter_folder.clone().into_os_string()]).collect()
            };
            let (outcome, results, messages) = ran(arguments(), None);
            assert_eq!((outcome, messages.as_str()), (Outcome::Success, ""));
            let letter = letter_folder.join("letter.toml");
            assert!(results.contains(&format!("congvan build \"{}\"", letter.display())), "{results}");
            let (outcome, _, messages) = ran(arguments(), None);
            assert_eq!(outcome, Outcome::Failure);
            assert!(messages.contains("[new-file-exists]"), "{messages}");
        }
    }

    #[test]
    fn a_letter_file_that_cannot_be_opened_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("letter.toml").into_os_string();
        for (letter, code) in
            [(missing, "letter-file-not-found"), (folder.path().into(), "letter-file-is-folder")]
        {
            let (outcome, results, messages) = ran(vec!["congvan".into(), "build".into(), letter], None);
            assert_eq!((outcome, results.as_str()), (Outcome::Failure, ""));
            assert!(messages.contains(&format!("[{code}]")), "{messages}");
        }
    }
}
