//! The help of every command in the language of the run.
//!
//! The words are in the message file `help.ftl`: `help` for the program, `help-build` for a command,
//! `help-build-output` for an argument of it, `help-lang` for an argument that every command takes. A command
//! has the attributes `.usage` and `.example`, and `.exit` if its exit codes mean something of their own; an argument that takes a value has `.value`, its name.

use clap::{Arg, Command};

use crate::diagnostic::Catalogue;

/// The command with its help filled in from the catalogue.
pub(super) fn in_language(mut command: Command, catalogue: &Catalogue) -> Command {
    // Adds what the parser adds by itself (--help, --version, arguments of every command), so that it is
    // translated too.
    command.build();
    translate(command, "help", catalogue)
}

fn translate(command: Command, id: &str, catalogue: &Catalogue) -> Command {
    let word = |id: &str| catalogue.text(id, &[]);
    let attribute = |name: &str| catalogue.attribute(id, name, &[]).unwrap_or_default();
    let example =
        attribute("example").lines().fold(word("help-heading-example"), |text, line| text + "\n  " + line);
    let exit_codes = catalogue.attribute(id, "exit", &[]).unwrap_or_else(|| word("help-exit-codes"));
    command
        .about(word(id))
        // Which commands there are is told in a few words, and not as the whole help.
        .arg_required_else_help(false)
        .override_usage(attribute("usage"))
        .after_help(format!("{example}\n\n{exit_codes}"))
        .help_template(format!(
            "{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n",
            word("help-heading-usage")
        ))
        .subcommand_help_heading(word("help-heading-commands"))
        .mut_args(|argument| translate_argument(argument, id, catalogue))
        .mut_subcommands(|command| {
            let id = format!("{id}-{}", command.get_name());
            translate(command, &id, catalogue)
        })
}

fn translate_argument(argument: Arg, command: &str, catalogue: &Catalogue) -> Arg {
    let id = argument_id(&argument, command);
    let heading = if argument.is_positional() { "help-heading-arguments" } else { "help-heading-options" };
    let argument = argument
        .help(catalogue.text(&id, &[]))
        .help_heading(catalogue.text(heading, &[]))
        // The words of the parser around them are English only; the sentence of the argument names them.
        .hide_possible_values(true)
        .hide_default_value(true);
    match catalogue.attribute(&id, "value", &[]) {
        Some(name) => argument.value_name(name),
        None => argument,
    }
}

/// The message of an argument: those that every command takes have one for all.
fn argument_id(argument: &Arg, command: &str) -> String {
    match argument.get_id().as_str() {
        shared @ ("help" | "version" | "lang") => format!("help-{shared}"),
        own => format!("{command}-{own}"),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::arguments::Arguments;
    use crate::diagnostic::Language;

    /// Every command with the identifier of its message.
    fn commands(command: &Command, id: &str) -> Vec<(Command, String)> {
        let below = command
            .get_subcommands()
            .flat_map(|below| commands(below, &format!("{id}-{}", below.get_name())));
        std::iter::once((command.clone(), id.to_owned())).chain(below).collect()
    }

    #[test]
    fn every_command_and_argument_has_its_help_in_both_languages() {
        for language in [Language::Vietnamese, Language::English] {
            let catalogue = Catalogue::new(language);
            let program = in_language(Arguments::command(), &catalogue);
            for (command, id) in commands(&program, "help") {
                assert_ne!(catalogue.text(&id, &[]), id, "{language:?}");
                for attribute in ["usage", "example"] {
                    assert!(
                        catalogue.attribute(&id, attribute, &[]).is_some(),
                        "{language:?}: {id}.{attribute}"
                    );
                }
                for argument in command.get_arguments() {
                    let id = argument_id(argument, &id);
                    assert_ne!(catalogue.text(&id, &[]), id, "{language:?}");
                    let has_value = catalogue.attribute(&id, "value", &[]).is_some();
                    assert_eq!(has_value, argument.get_action().takes_values(), "{language:?}: {id}.value");
                }
            }
        }
    }

    #[test]
    fn every_example_in_the_help_is_a_command_that_parses() {
        for language in [Language::Vietnamese, Language::English] {
            let catalogue = Catalogue::new(language);
            let program = in_language(Arguments::command(), &catalogue);
            for (_, id) in commands(&program, "help") {
                for line in catalogue.attribute(&id, "example", &[]).unwrap().lines() {
                    let parsed = program.clone().try_get_matches_from(line.split(' '));
                    assert!(parsed.is_ok(), "{language:?} {id}: {line}");
                }
            }
        }
    }

    #[test]
    fn help_has_no_word_of_the_parser_in_it() {
        let catalogue = Catalogue::new(Language::Vietnamese);
        let program = in_language(Arguments::command(), &catalogue);
        for (mut command, id) in commands(&program, "help") {
            let help = command.render_long_help().to_string();
            for word in
                ["Usage", "Options", "Arguments", "Commands", "Print", "default", "possible", "OPTIONS"]
            {
                assert!(!help.contains(word), "{id}: {word} in\n{help}");
            }
        }
    }
}
