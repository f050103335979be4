//! Who signs, and by what right (ô 7a, 7b; Phụ lục I, Phần I, Mục II, khoản 7; Điều 13). The abbreviations carry a
//! dot (ND30-PL1-II-7b-abbr-dot).

use super::text;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::letter::Signature;
use crate::standard::wording::{ACTING, AUTHORISED_BY, BY_ORDER_OF, IN_PLACE_OF, ON_BEHALF_OF};
use crate::toml_reader::{Located, Section};
use crate::vietnamese::case::sentence_case;

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
    /// TL.: by order of the head, to the head of a unit, whose deputy may sign in place (ND30-PL1-II-7b-TL).
    ByOrderOf {
        /// The title of the head who orders.
        head: Located<String>,
        /// The title of the unit's head, where the deputy signs.
        unit_head: Option<Located<String>>,
    },
    /// TUQ.: by authorisation of the head.
    ByAuthorisationOf(Located<String>),
    /// Q.: as acting head.
    Acting,
}

const KEYS: [&str; 6] = ["authority", "body", "head", "unit_head", "title", "name"];

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
            Authority::ByOrderOf { head, unit_head } => {
                let in_place_of = unit_head.iter().map(|head| format!("{IN_PLACE_OF} {}", head.value));
                std::iter::once(format!("{BY_ORDER_OF} {}", head.value)).chain(in_place_of).collect()
            }
            Authority::ByAuthorisationOf(head) => vec![format!("{AUTHORISED_BY} {}", head.value)],
        };
        let title = if self.authority == Authority::Acting { format!("{ACTING} {title}") } else { title };
        Signature { authority, title, name: self.name.value.clone() }
    }
}

/// The section `[signer]`.
pub(super) fn read(root: &Section<'_>, report: &mut Report) -> Option<Signer> {
    let section = root.required_section("signer", &KEYS)?;
    let written = Written {
        place: section.place().clone(),
        authority: text::optional(&section, "authority"),
        body: text::optional(&section, "body"),
        head: text::optional(&section, "head"),
        unit_head: text::optional(&section, "unit_head"),
        title: text::required(&section, "title", report),
    };
    let authority = written.authority(report);
    let name = text::required(&section, "name", report);
    for title in [&written.title, &written.head, &written.unit_head].into_iter().flatten() {
        refuse_abbreviation(title, report);
    }
    if let Some(name) = &name {
        warn_of_degree(name, report);
    }
    Some(Signer { authority: authority?, title: written.title?, name: name? })
}

/// What the author wrote about the right to sign.
struct Written {
    place: Place,
    authority: Option<Located<String>>,
    body: Option<Located<String>>,
    head: Option<Located<String>>,
    unit_head: Option<Located<String>>,
    title: Option<Located<String>>,
}

impl Written {
    fn authority(&self, report: &mut Report) -> Option<Authority> {
        let right = match &self.authority {
            None => Right { abbreviation: "", deputy: Deputy::IfTitleSaysSo },
            Some(written) => known_right(written, report)?,
        };
        if right.abbreviation != ON_BEHALF_OF {
            warn_of_unused(self.body.as_ref(), "body", report);
        }
        if right.abbreviation != BY_ORDER_OF {
            warn_of_unused(self.unit_head.as_ref(), "unit_head", report);
        }
        match right.abbreviation {
            ON_BEHALF_OF => self.collective(right.deputy, report),
            IN_PLACE_OF => {
                let head = self.head(IN_PLACE_OF, report)?;
                self.check_deputy_of(&head, report);
                Some(Authority::InPlaceOf(head))
            }
            BY_ORDER_OF => self.by_order(report),
            AUTHORISED_BY => self.head(AUTHORISED_BY, report).map(Authority::ByAuthorisationOf),
            ACTING => {
                warn_of_unused(self.head.as_ref(), "head", report);
                Some(Authority::Acting)
            }
            _ => self.as_head(report),
        }
    }

    /// Without an authority the head signs; a deputy signs in place of the head (ND30-D13-1).
    fn as_head(&self, report: &mut Report) -> Option<Authority> {
        if let Some(title) = self.deputy() {
            let head = self.head.as_ref().map_or_else(|| head_of(&title.value), |head| head.value.clone());
            let problem = Diagnostic::error("signer-deputy-without-authority").at(title.place.clone());
            report.push(problem.with("title", &title.value).with("head", head));
            return None;
        }
        warn_of_unused(self.head.as_ref(), "head", report);
        Some(Authority::Head)
    }

    /// A deputy signs for a collective in place of its head, who must be named (ND30-D13-2).
    fn collective(&self, deputy: Deputy, report: &mut Report) -> Option<Authority> {
        let Some(body) = self.body.clone() else {
            report.push(Diagnostic::error("signer-body-missing").at(self.place.clone()));
            return None;
        };
        if let (Some(title), None) = (self.deputy(), &self.head) {
            let problem = Diagnostic::error("signer-collective-head-missing").at(title.place.clone());
            report.push(problem.with("title", &title.value).with("head", head_of(&title.value)));
            return None;
        }
        if deputy == Deputy::IfTitleSaysSo && self.head.is_none() {
            return Some(Authority::Collective { body, head: None });
        }
        let head = self.head(ON_BEHALF_OF, report)?;
        let is_head = self.title.as_ref().is_some_and(|title| same(&head.value, &title.value));
        if deputy == Deputy::Signs || !is_head {
            self.check_deputy_of(&head, report);
        }
        Some(Authority::Collective { body, head: Some(head) })
    }

    /// A deputy signs by order in place of the head of the unit, who must be named (ND30-PL1-II-7b-TL).
    fn by_order(&self, report: &mut Report) -> Option<Authority> {
        let head = self.head(BY_ORDER_OF, report)?;
        match (self.deputy(), &self.unit_head) {
            (Some(title), None) => {
                let problem = Diagnostic::error("signer-unit-head-missing").at(title.place.clone());
                report.push(problem.with("title", &title.value).with("head", head_of(&title.value)));
                None
            }
            (Some(_), Some(unit_head)) => {
                refuse_deputy(unit_head, IN_PLACE_OF, report)?;
                Some(Authority::ByOrderOf { head, unit_head: Some(unit_head.clone()) })
            }
            (None, unit_head) => {
                let is_signer = |unit_head: &Located<String>| {
                    self.title.as_ref().is_some_and(|title| same(&title.value, &unit_head.value))
                };
                let unused = unit_head.as_ref().filter(|unit_head| !is_signer(unit_head));
                warn_of_unused(unused, "unit_head", report);
                Some(Authority::ByOrderOf { head, unit_head: None })
            }
        }
    }

    /// The head's title, which is never a deputy's.
    fn head(&self, abbreviation: &str, report: &mut Report) -> Option<Located<String>> {
        let Some(head) = &self.head else {
            let missing = Diagnostic::error("signer-head-missing").at(self.place.clone());
            report.push(missing.with("authority", abbreviation));
            return None;
        };
        refuse_deputy(head, abbreviation, report)?;
        Some(head.clone())
    }

    /// The signer's title, if it is a deputy's.
    fn deputy(&self) -> Option<&Located<String>> {
        self.title.as_ref().filter(|title| begins_with_deputy(&title.value))
    }

    /// Who signs in place of a head is not the head, and as a rule a deputy.
    fn check_deputy_of(&self, head: &Located<String>, report: &mut Report) {
        let Some(title) = self.title.as_ref().filter(|title| !text::is_expression(&title.value)) else {
            return;
        };
        if same(&head.value, &title.value) {
            let problem = Diagnostic::error("signer-is-head").at(title.place.clone());
            report.push(problem.with("title", &title.value));
        } else if !begins_with_deputy(&title.value) {
            let problem = Diagnostic::warning("signer-not-deputy").at(title.place.clone());
            report.push(problem.with("title", &title.value));
        }
    }
}

/// An abbreviation as the decree writes it.
struct Right {
    abbreviation: &'static str,
    deputy: Deputy,
}

/// Whether a deputy signs for a collective.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deputy {
    /// The author wrote `TM.` and `KT.` together.
    Signs,
    IfTitleSaysSo,
}

/// The abbreviation as it is written in the decree; a form near to it (`KT`, `K/T`, `T/M`) is told the right one.
/// Both lines of a deputy of a collective (`TM. KT.`) mean the first, since the title tells the second.
fn known_right(written: &Located<String>, report: &mut Report) -> Option<Right> {
    if let Some(abbreviation) = ABBREVIATIONS.into_iter().find(|abbreviation| *abbreviation == written.value)
    {
        return Some(Right { abbreviation, deputy: Deputy::IfTitleSaysSo });
    }
    let letters = |text: &str| -> String {
        text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_uppercase()
    };
    let written_letters = letters(&written.value);
    if written_letters == letters(&format!("{ON_BEHALF_OF}{IN_PLACE_OF}")) {
        return Some(Right { abbreviation: ON_BEHALF_OF, deputy: Deputy::Signs });
    }
    let meant = ABBREVIATIONS.into_iter().find(|abbreviation| letters(abbreviation) == written_letters);
    let diagnostic = match meant {
        Some(right) => Diagnostic::error("signer-authority-form").with("right", right),
        None => Diagnostic::error("signer-authority-unknown"),
    };
    report.push(diagnostic.at(written.place.clone()).with("written", &written.value));
    None
}

fn refuse_deputy(head: &Located<String>, abbreviation: &str, report: &mut Report) -> Option<()> {
    if !begins_with_deputy(&head.value) {
        return Some(());
    }
    let problem = Diagnostic::error("signer-head-is-deputy").at(head.place.clone());
    report.push(problem.with("authority", abbreviation).with("written", &head.value));
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
    ["phó ", "thứ trưởng", "cấp phó"].iter().any(|deputy| title.starts_with(deputy))
}

/// The title of the head whose deputy has this title, to be offered: `Phó Giám đốc` is deputy to `Giám đốc`.
fn head_of(deputy: &str) -> String {
    let mut words = deputy.split_whitespace();
    match words.next().unwrap_or_default().to_lowercase().as_str() {
        "phó" => sentence_case(&words.collect::<Vec<_>>().join(" ")),
        "thứ" => "Bộ trưởng".to_owned(),
        _ => "...".to_owned(),
    }
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}
