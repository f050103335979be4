//! What came of looking for a written name.

use super::resolve::Written;
use super::unit::Commune;
use crate::diagnostic::Diagnostic;

/// What stands for a missing value, for the messages to choose their words by.
const NONE: &str = "none";

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

    /// The error that tells why there is no commune, without its place; `None` if there is one. `written` is
    /// what was resolved.
    pub fn error(&self, written: Written<'_>) -> Option<Diagnostic> {
        let (doubt, name_code) = match self {
            Self::Ambiguous(doubt) => (doubt, "commune-ambiguous"),
            Self::Unknown(doubt) => (doubt, "commune-unknown"),
            _ => return None,
        };
        let code = match doubt.reason {
            Reason::Name => name_code,
            Reason::Kind => "commune-kind-differs",
            Reason::District => "district-unknown",
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
        self.candidates.iter().map(|commune| commune.name_with_district()).collect::<Vec<_>>().join("; ")
    }
}

/// What stands in the way of telling the commune.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The name itself.
    Name,
    /// The district has the name, but with another word for its kind (xã, phường, thị trấn).
    Kind,
    /// The district that is written cannot be told.
    District,
    /// The district column and the district after the name are two districts.
    Disagreement,
}
