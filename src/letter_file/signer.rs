//! Who signs, and by what right (ô 7a, 7b; Phụ lục I, Phần I, Mục II, khoản 7; Điều 13). The abbreviations carry a
//! dot (ND30-PL1-II-7b-abbr-dot).

use super::text;
use crate::diagnostic::{Diagnostic, Report};
use crate::letter::Signature;
use crate::standard::wording::{ACTING, AUTHORISED_BY, BY_ORDER_OF, IN_PLACE_OF, ON_BEHALF_OF};
use crate::toml_reader::{Located, Section};

/// Who signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// The right by which the letter is signed.
    pub authority: Authority,
    /// The signer's own title.
    pub title: Located<String>,
    /// The signer's full name (ND30-PL1-II-7c-fullname).
    pub name: Located<String>,
}

/// The right by which a letter is signed (khoản 7 điểm b).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Authority {
    /// The head signs.
    Head,
    /// TM.: for a collective; a deputy signs for it in place of its head (ND30-D13-2).
    Collective {
        /// The collective, such as `Ủy ban nhân dân`.
        body: Located<String>,
        /// The title of its head.
        head: Option<Located<String>>,
    },
    /// KT.: in place of the head.
    InPlaceOf(Located<String>),
    /// TL.: by order of the head.
    ByOrderOf(Located<String>),
    /// TUQ.: by authorisation of the head.
    ByAuthorisationOf(Located<String>),
    /// Q.: as acting head.
    Acting,
}

/// The abbreviations, as they are written.
const ABBREVIATIONS: [&str; 5] = [ON_BEHALF_OF, IN_PLACE_OF, BY_ORDER_OF, AUTHORISED_BY, ACTING];

/// Words before a name that are a degree, a rank or an honour (ND30-PL1-II-7c-no-degree).
const DEGREES: [&str; 24] = [
    "GS",
    "PGS",
    "TS",
    "TSKH",
    "ThS",
    "Ths",
    "BS",
    "BSCK",
    "DS",
    "KS",
    "KTS",
    "CN",
    "LS",
    "NGND",
    "NGƯT",
    "NSND",
    "NSƯT",
    "TTND",
    "TTƯT",
    "Tiến sĩ",
    "Thạc sĩ",
    "Kỹ sư",
    "Bác sĩ",
    "Đại tá",
];

impl Signer {
    /// The signature block: the lines of authority, the signer's own title, the name.
    pub fn signature(&self) -> Signature {
        let title = self.title.value.clone();
        let authority = match &self.authority {
            Authority::Head | Authority::Acting => Vec::new(),
            Authority::Collective { body, head } => {
                let deputy_of = head.iter().filter(|head| !same(&head.value, &title));
                let in_place_of = deputy_of.map(|head| format!("{IN_PLACE_OF} {}", head.value));
                std::iter::once(format!("{ON_BEHALF_OF} {}", body.value)).chain(in_place_of).collect()
            }
            Authority::InPlaceOf(head) => vec![format!("{IN_PLACE_OF} {}", head.value)],
            Authority::ByOrderOf(head) => vec![format!("{BY_ORDER_OF} {}", head.value)],
            Authority::ByAuthorisationOf(head) => vec![format!("{AUTHORISED_BY} {}", head.value)],
        };
        let title = if self.authority == Authority::Acting { format!("{ACTING} {title}") } else { title };
        Signature { authority, title, name: self.name.value.clone() }
    }
}

/// The section `[signer]`.
pub(super) fn read(root: &Section<'_>, report: &mut Report) -> Option<Signer> {
    let section = root.required_section("signer")?;
    let written = Written {
        authority: text::optional(&section, "authority"),
        body: text::optional(&section, "body"),
        head: text::optional(&section, "head"),
    };
    let authority = written.authority(&section, report);
    let title = text::required(&section, "title", report);
    let name = text::required(&section, "name", report);
    for title in [&title, &written.head].into_iter().flatten() {
        refuse_abbreviation(title, report);
    }
    if let Some(name) = &name {
        warn_of_degree(name, report);
    }
    if let (Some(Authority::InPlaceOf(head)), Some(title)) = (&authority, &title)
        && same(&head.value, &title.value)
    {
        report.push(Diagnostic::error("signer-is-head").at(title.place.clone()).with("title", &title.value));
    }
    Some(Signer { authority: authority?, title: title?, name: name? })
}

/// What the author wrote about the right to sign.
struct Written {
    authority: Option<Located<String>>,
    body: Option<Located<String>>,
    head: Option<Located<String>>,
}

impl Written {
    fn authority(&self, section: &Section<'_>, report: &mut Report) -> Option<Authority> {
        let abbreviation = match &self.authority {
            None => "",
            Some(written) => known_abbreviation(written, report)?,
        };
        if abbreviation != ON_BEHALF_OF {
            warn_of_unused(self.body.as_ref(), "body", report);
        }
        match abbreviation {
            ON_BEHALF_OF => {
                let Some(body) = self.body.clone() else {
                    report.push(Diagnostic::error("signer-body-missing").at(section.place().clone()));
                    return None;
                };
                Some(Authority::Collective { body, head: self.head.clone() })
            }
            IN_PLACE_OF => self.head(abbreviation, section, report).map(Authority::InPlaceOf),
            BY_ORDER_OF => self.head(abbreviation, section, report).map(Authority::ByOrderOf),
            AUTHORISED_BY => self.head(abbreviation, section, report).map(Authority::ByAuthorisationOf),
            _ => {
                warn_of_unused(self.head.as_ref(), "head", report);
                Some(if abbreviation == ACTING { Authority::Acting } else { Authority::Head })
            }
        }
    }

    /// The head's title, which is never a deputy's.
    fn head(
        &self,
        abbreviation: &str,
        section: &Section<'_>,
        report: &mut Report,
    ) -> Option<Located<String>> {
        let Some(head) = self.head.clone() else {
            let missing = Diagnostic::error("signer-head-missing").at(section.place().clone());
            report.push(missing.with("authority", abbreviation));
            return None;
        };
        if begins_with_deputy(&head.value) {
            report.push(
                Diagnostic::error("signer-head-is-deputy")
                    .at(head.place)
                    .with("authority", abbreviation)
                    .with("written", head.value),
            );
            return None;
        }
        Some(head)
    }
}

/// The abbreviation as it is written in the decree; a form near to it (`KT`, `K/T`, `T/M`) is told the right one.
fn known_abbreviation(written: &Located<String>, report: &mut Report) -> Option<&'static str> {
    if let Some(abbreviation) = ABBREVIATIONS.into_iter().find(|abbreviation| *abbreviation == written.value)
    {
        return Some(abbreviation);
    }
    let letters: String = written.value.chars().filter(|letter| letter.is_alphanumeric()).collect();
    let letters = letters.to_uppercase();
    let meant = ABBREVIATIONS.into_iter().find(|abbreviation| abbreviation.trim_end_matches('.') == letters);
    let diagnostic = match meant {
        Some(right) => Diagnostic::error("signer-authority-form").with("right", right),
        None => Diagnostic::error("signer-authority-unknown"),
    };
    report.push(diagnostic.at(written.place.clone()).with("written", &written.value));
    None
}

fn warn_of_unused(value: Option<&Located<String>>, key: &str, report: &mut Report) {
    if let Some(value) = value {
        report.push(Diagnostic::warning("signer-key-unused").at(value.place.clone()).with("key", key));
    }
}

/// A title stands alone; the program puts the abbreviation before it.
fn refuse_abbreviation(title: &Located<String>, report: &mut Report) {
    let first = title.value.split_whitespace().next().unwrap_or_default().to_uppercase();
    if ABBREVIATIONS.contains(&first.as_str()) {
        report.push(
            Diagnostic::error("signer-title-with-authority")
                .at(title.place.clone())
                .with("written", &title.value)
                .with("authority", first),
        );
    }
}

fn warn_of_degree(name: &Located<String>, report: &mut Report) {
    let degree = DEGREES.into_iter().find(|degree| {
        let rest = name.value.strip_prefix(degree);
        rest.is_some_and(|rest| rest.starts_with(['.', ' ', ',']))
    });
    if let Some(degree) = degree {
        let warning = Diagnostic::warning("signer-name-with-degree").at(name.place.clone());
        report.push(warning.with("written", &name.value).with("degree", degree));
    }
}

fn begins_with_deputy(title: &str) -> bool {
    let title = title.to_lowercase();
    ["phó ", "thứ trưởng"].iter().any(|deputy| title.starts_with(deputy))
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}
