//! Settings of the whole document (`settings.xml`, §17.15.1).

use std::collections::HashMap;

use super::facts::EvenAndOdd;
use super::failure::Failure;
use super::xml::{Space, Xml};

/// What the reader needs of the settings.
#[derive(Debug, Default)]
pub(super) struct Settings {
    pub(super) even_and_odd_headers: EvenAndOdd,
    /// The languages that choose the fonts of the theme.
    pub(super) theme_east_asian: Option<String>,
    pub(super) theme_complex: Option<String>,
    /// Under which names a text asks for the colours of the theme.
    pub(super) color_mapping: HashMap<String, String>,
    /// Whether automatic spacing is what it was before HTML (§17.15.3.11).
    pub(super) has_old_automatic_spacing: bool,
}

impl Settings {
    /// Reads the part.
    pub(super) fn read(mut xml: Xml<'_>) -> Result<Self, Failure> {
        let mut settings = Self::default();
        if xml.root()?.is_none() {
            return Ok(settings);
        }
        while let Some(element) = xml.child()? {
            match element.full_name() {
                (Space::Word, "evenAndOddHeaders") if xml.is_on(&element) == Some(true) => {
                    settings.even_and_odd_headers = EvenAndOdd::Apart;
                }
                (Space::Word, "themeFontLang") => {
                    let value = |name: &str| element.value(name).map(std::borrow::Cow::into_owned);
                    settings.theme_east_asian = value("eastAsia");
                    settings.theme_complex = value("bidi");
                }
                (Space::Word, "clrSchemeMapping") => {
                    for name in ["bg1", "t1", "bg2", "t2", "hyperlink", "followedHyperlink"] {
                        if let Some(mapped) = element.value(name) {
                            settings.color_mapping.insert(name.to_owned(), scheme_name(&mapped).to_owned());
                        }
                    }
                }
                (Space::Word, "compat") => {
                    while let Some(element) = xml.child()? {
                        if element.name() == "doNotUseHTMLParagraphAutoSpacing" {
                            settings.has_old_automatic_spacing = xml.is_on(&element) == Some(true);
                        }
                        xml.skip()?;
                    }
                    continue;
                }
                _ => {}
            }
            xml.skip()?;
        }
        Ok(settings)
    }
}

/// The name in the theme of a colour that the mapping names (§17.18.104 `ST_WmlColorSchemeIndex`).
fn scheme_name(mapped: &str) -> &str {
    match mapped {
        "dark1" => "dk1",
        "light1" => "lt1",
        "dark2" => "dk2",
        "light2" => "lt2",
        "hyperlink" => "hlink",
        "followedHyperlink" => "folHlink",
        other => other,
    }
}
