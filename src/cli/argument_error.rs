//! Errors of the arguments, told as our own diagnostics in the language of the run.

use clap::error::{ContextKind, ErrorKind};

use super::Outcome;
use super::console::Session;
use crate::diagnostic::{Diagnostic, Format};

/// Prints what the parser has to say: help and version are results, everything else is an error.
pub(super) fn tell(error: &clap::Error, format: Format, session: &mut Session<'_, '_>) -> Outcome {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            session.print_or_tell(&error.render().to_string())
        }
        _ => {
            session.tell(diagnostic(error), format);
            Outcome::Failure
        }
    }
}

fn diagnostic(error: &clap::Error) -> Diagnostic {
    let value = context(error, ContextKind::InvalidValue);
    let argument = context(error, ContextKind::InvalidArg).unwrap_or_default();
    match error.kind() {
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            command_missing(error)
        }
        ErrorKind::InvalidSubcommand => Diagnostic::error("command-unknown")
            .with("written", context(error, ContextKind::InvalidSubcommand).unwrap_or_default())
            .with("nearest", nearest(error, ContextKind::SuggestedSubcommand)),
        ErrorKind::UnknownArgument => Diagnostic::error("argument-unknown")
            .with("written", argument)
            .with("nearest", nearest(error, ContextKind::SuggestedArg)),
        ErrorKind::MissingRequiredArgument => {
            Diagnostic::error("argument-missing").with("argument", argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => match value.filter(|value| !value.is_empty())
        {
            Some(value) => Diagnostic::error("argument-value-unknown")
                .with("known", known_values(error, &argument))
                .with("argument", argument)
                .with("written", value),
            None => Diagnostic::error("argument-value-missing").with("argument", argument),
        },
        ErrorKind::ArgumentConflict => Diagnostic::error("argument-repeated").with("argument", argument),
        ErrorKind::InvalidUtf8 => Diagnostic::error("argument-not-text"),
        _ => Diagnostic::error("argument-wrong").with("reason", one_line(error)),
    }
}

/// The commands there are, below the one that was typed.
fn command_missing(error: &clap::Error) -> Diagnostic {
    Diagnostic::error("command-missing")
        .with("known", context(error, ContextKind::ValidSubcommand).unwrap_or_default())
        .with("above", context(error, ContextKind::InvalidSubcommand).unwrap_or_default())
}

fn context(error: &clap::Error, kind: ContextKind) -> Option<String> {
    error.get(kind).map(ToString::to_string)
}

/// The values an argument may have; `port` and `none` are words of the message.
fn known_values(error: &clap::Error, argument: &str) -> String {
    if argument.starts_with("--port") { "port".to_owned() } else { nearest(error, ContextKind::ValidValue) }
}

/// The nearest name the parser knows; `none` tells the message that there is no such name.
fn nearest(error: &clap::Error, kind: ContextKind) -> String {
    context(error, kind).unwrap_or_else(|| "none".to_owned())
}

fn one_line(error: &clap::Error) -> String {
    error.to_string().lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned()
}
