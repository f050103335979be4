//! What came of looking for a written name.

use super::resolve::Written;
use super::unit::{Commune, District};
use crate::diagnostic::Diagnostic;

/// What stands for a missing value, for the messages to choose their words by.
const NONE: &str = "none";

/// How many communes of several provinces are named: of one name there may be dozens.
const SHOWN_IN_COUNTRY: usize = 6;

/// Which commune a written name means, and how sure that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolution {
    /// Written as in the list.
    Exact(&'static Commune),
    /// The same name in another spelling, or without what goes without saying.
    Folded(&'static Commune),
    /// One slip away from this name and from no other.
    Corrected(&'static Commune),
    /// Several communes may be meant.
    Ambiguous(Doubt),
    /// No commune can be told for sure.
    Unknown(Doubt),
}

impl Resolution {
    /// The commune, if it could be told for sure.
    pub const fn commune(&self) -> Option<&'static Commune> {
        match self {
            Self::Exact(commune) | Self::Folded(commune) | Self::Corrected(commune) => Some(commune),
            Self::Ambiguous(_) | Self::Unknown(_) => None,
        }
    }

    /// Whether the commune was found by its name, in any spelling.
    pub const fn is_named(&self) -> bool {
        matches!(self, Self::Exact(_) | Self::Folded(_))
    }

    /// The communes that may be meant where none could be told for sure, the likeliest first.
    pub fn candidates(&self) -> &[&'static Commune] {
        match self {
            Self::Ambiguous(doubt) | Self::Unknown(doubt) => &doubt.candidates,
            Self::Exact(_) | Self::Folded(_) | Self::Corrected(_) => &[],
        }
    }

    /// The word for how the name was found: `exact`, `folded`, `corrected`, `ambiguous`, `unknown`.
    pub const fn how(&self) -> &'static str {
        match self {
            Self::Exact(_) => "exact",
            Self::Folded(_) => "folded",
            Self::Corrected(_) => "corrected",
            Self::Ambiguous(_) => "ambiguous",
            Self::Unknown(_) => "unknown",
        }
    }

    /// The district that could not be told, where that is what stands in the way.
    pub const fn unknown_district(&self) -> Option<&UnknownDistrict> {
        match self {
            Self::Unknown(Doubt { reason: Reason::District(district), .. }) => Some(district),
            _ => None,
        }
    }

    /// The error that tells why there is no commune, without its place; `None` if there is one, or if the
    /// district is unknown, which is told once for all its rows. `written` is what was resolved.
    pub fn error(&self, written: Written<'_>) -> Option<Diagnostic> {
        let (doubt, name_code) = match self {
            Self::Ambiguous(doubt) => (doubt, "commune-ambiguous"),
            Self::Unknown(doubt) => (doubt, "commune-unknown"),
            _ => return None,
        };
        let code = match doubt.reason {
            Reason::Name => name_code,
            Reason::Kind => "commune-kind-differs",
            Reason::District(_) => return None,
            Reason::Disagreement => "districts-disagree",
        };
        Some(
            Diagnostic::error(code)
                .with("written", written.commune)
                .with("district", written.district.unwrap_or(NONE))
                .with("candidates", doubt.candidates_in_words()),
        )
    }
}

/// A district that is written and cannot be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownDistrict {
    /// The district as it is written.
    pub written: String,
    /// Why it is unknown.
    pub cause: Cause,
    /// The districts that may be meant, the likeliest first.
    pub nearest: Vec<&'static District>,
}

/// Why a district is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// No district of the province has the name.
    Name,
    /// A district has the name with another word for its kind, as after a town became a city.
    Kind,
    /// There are no districts at the time of the list.
    Ended,
}

impl UnknownDistrict {
    /// Whether there are no districts at the time of the list.
    pub fn has_ended(&self) -> bool {
        self.cause == Cause::Ended
    }

    /// The error, without its place. `communes` are those of the first rows that name the district, `rows` is the
    /// number of all of them.
    pub fn error(&self, communes: &str, rows: usize) -> Diagnostic {
        let code = match self.cause {
            Cause::Name => "district-unknown",
            Cause::Kind => "district-kind-differs",
            Cause::Ended => "district-ended",
        };
        let nearest: Vec<&str> = self.nearest.iter().map(|district| district.name()).collect();
        Diagnostic::error(code)
            .with("written", &self.written)
            .with("candidates", if nearest.is_empty() { NONE.to_owned() } else { nearest.join(", ") })
            .with("communes", communes)
            .with("rows", rows)
    }
}

/// Why a commune could not be told, and which ones may be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// What stands in the way.
    pub reason: Reason,
    /// The communes that may be meant, the likeliest first.
    pub candidates: Vec<&'static Commune>,
}

impl Doubt {
    fn candidates_in_words(&self) -> String {
        if self.candidates.is_empty() {
            return NONE.to_owned();
        }
        let first = self.candidates[0].province();
        let is_one_province = self.candidates.iter().all(|commune| commune.province() == first);
        let in_words = |commune: &&'static Commune| {
            let name = commune.name_with_district();
            if is_one_province { name } else { format!("{name} - {}", commune.province().name()) }
        };
        let shown = self.candidates.iter().take(if is_one_province { usize::MAX } else { SHOWN_IN_COUNTRY });
        let rest = if is_one_province || self.candidates.len() <= SHOWN_IN_COUNTRY { "" } else { "; …" };
        shown.map(in_words).collect::<Vec<_>>().join("; ") + rest
    }
}

/// What stands in the way of telling the commune.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The name itself.
    Name,
    /// The district has the name, but with another word for its kind (xã, phường, thị trấn).
    Kind,
    /// The district that is written cannot be told.
    District(UnknownDistrict),
    /// The district column and the district after the name are two districts.
    Disagreement,
}
