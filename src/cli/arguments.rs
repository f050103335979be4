//! The arguments as plain data. Their help is in the message file `help.ftl`, by key (see [`super::help`]).

use clap::builder::PossibleValue;
use clap::{Parser, Subcommand, ValueEnum};

use super::batch::Batch;
use super::build::Build;
use super::check::Check;
use super::explain::Explain;
use super::new::New;
use super::preview::Preview;
use super::scans::Scans;
use super::templates::Templates;
use crate::diagnostic::{Format, Language};
use crate::forms::Form;
use crate::gazetteer::ListId;
use crate::letter_file::{EventCount, EventDirection};
use crate::vietnamese::legacy::Encoding;

#[derive(Debug, Parser)]
#[command(name = "congvan", version, disable_help_subcommand = true)]
pub(super) struct Arguments {
    /// Only so that the parser knows and checks it; [`super::run`] has read it before.
    #[arg(long, global = true, display_order = 100)]
    pub(super) lang: Option<Language>,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Batch(Batch),
    Build(Build),
    Check(Check),
    Explain(Explain),
    New(New),
    Preview(Preview),
    Scans(Scans),
    Templates(Templates),
}

impl ValueEnum for Language {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Vietnamese, Self::English]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.tag()))
    }
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Text, Self::Short, Self::Json]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            Self::Text => "text",
            Self::Short => "short",
            Self::Json => "json",
        }))
    }
}

impl ValueEnum for Form {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.ending()))
    }
}

impl ValueEnum for EventDirection {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::In, Self::Out, Self::Both]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            Self::In => "in",
            Self::Out => "out",
            Self::Both => "both",
        }))
    }
}

impl ValueEnum for EventCount {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Scans, Self::Locations, Self::Devices]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            Self::Scans => "scans",
            Self::Locations => "locations",
            Self::Devices => "devices",
        }))
    }
}

impl ValueEnum for ListId {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.as_str()))
    }
}

impl ValueEnum for Encoding {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let aliases: &[&str] = match self {
            Self::Utf8 => &["utf8"],
            Self::Utf16LittleEndian => &["utf-16", "utf16"],
            Self::Utf16BigEndian => &[],
            Self::Windows1258 => &["cp1258"],
            Self::Tcvn3 => &["abc"],
            Self::Vni => &["vni-windows"],
        };
        Some(PossibleValue::new(self.name()).aliases(aliases.iter().copied()))
    }
}
