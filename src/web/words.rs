//! The words of the page, from the message files.

use std::collections::BTreeMap;

use crate::diagnostic::Catalogue;

const PAGE: &str = include_str!("page/page.html");

/// Every sentence of the page, by its identifier.
const WORDS: &[&str] = &[
    "page-actions",
    "page-after",
    "page-band-more",
    "page-band-older",
    "page-before",
    "page-close",
    "page-contents",
    "page-docx",
    "page-empty-failed",
    "page-empty-nothing-to-say",
    "page-files",
    "page-findings",
    "page-help",
    "page-key-findings",
    "page-key-full-size",
    "page-key-letters",
    "page-key-next",
    "page-key-next-section",
    "page-key-pages",
    "page-key-previous",
    "page-key-previous-section",
    "page-keys-on",
    "page-language-other",
    "page-language-switch",
    "page-letter-after",
    "page-letter-before",
    "page-letters",
    "page-letters-count",
    "page-letters-more",
    "page-letters-none",
    "page-letters-search",
    "page-letters-silent",
    "page-panels",
    "page-paper",
    "page-pdf",
    "page-percent",
    "page-place-gone",
    "page-print",
    "page-skip",
    "page-state-current",
    "page-state-failed",
    "page-state-loading",
    "page-state-lost",
    "page-state-updated",
    "page-tab-findings",
    "page-tab-pages",
    "page-text",
    "page-title",
    "page-view",
    "page-zoom-fit",
    "page-zoom-in",
    "page-zoom-out",
];

/// Values that only the page knows: their names stay in braces, and the page puts them in.
const VALUES: [&str; 3] = ["count", "number", "time"];

/// How an element of the page names its text, its label, and the label of a group.
const TEXT: &str = "data-text=\"";
const LABEL: &str = "data-label=\"";
const NAME: &str = "data-name=\"";

/// Every sentence in a language.
pub(super) fn all(catalogue: &Catalogue) -> BTreeMap<&'static str, String> {
    WORDS.iter().map(|id| (*id, word(id, catalogue))).collect()
}

/// The page in a language.
pub(super) fn page(catalogue: &Catalogue) -> String {
    let mut page = PAGE.replacen("lang=\"vi\"", &format!("lang=\"{}\"", catalogue.language().tag()), 1);
    for id in WORDS {
        let sentence = escaped(&word(id, catalogue));
        let text = format!("{TEXT}{id}\">");
        page = page.replace(&text, &format!("{text}{sentence}"));
        let name = format!("{NAME}{id}\"");
        page = page.replace(&name, &format!("{name} aria-label=\"{sentence}\""));
        let label = format!("{LABEL}{id}\"");
        page = page.replace(&label, &format!("{label} aria-label=\"{sentence}\" title=\"{sentence}\""));
    }
    page
}

fn word(id: &str, catalogue: &Catalogue) -> String {
    let values = VALUES.map(|name| (name, format!("{{{name}}}")));
    catalogue.text(id, &values)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::diagnostic::Language;

    const SCRIPTS: [&str; 6] = [
        include_str!("page/findings.js"),
        include_str!("page/keyboard.js"),
        include_str!("page/letters.js"),
        include_str!("page/paper.js"),
        include_str!("page/start.js"),
        include_str!("page/words.js"),
    ];

    /// The identifiers that follow a text.
    fn named_after<'a>(source: &'a str, before: &str) -> BTreeSet<&'a str> {
        source.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn the_page_has_the_words_it_names_and_no_others() {
        let mut named: BTreeSet<&str> =
            [TEXT, LABEL, NAME].iter().flat_map(|before| named_after(PAGE, before)).collect();
        named.extend(
            SCRIPTS.iter().flat_map(|script| {
                ["word(\"", "], \""].iter().flat_map(|before| named_after(script, before))
            }),
        );
        let known: BTreeSet<&str> = WORDS.iter().copied().collect();
        // These two are chosen by the state of the letter.
        named.extend(["page-empty-failed", "page-empty-nothing-to-say"]);
        let named: BTreeSet<&str> = named.into_iter().filter(|id| id.starts_with("page-")).collect();
        assert_eq!(named, known);
    }

    #[test]
    fn the_page_comes_in_both_languages_and_holds_no_script_or_style_of_its_own() {
        for (language, word) in [(Language::Vietnamese, "Xem trước"), (Language::English, "preview")] {
            let page = page(&Catalogue::new(language));
            assert!(page.contains(&format!("<html lang=\"{}\">", language.tag())));
            assert!(page.contains(word), "{page}");
            for inline in ["<style", " style=", " onclick=", "javascript:", "http://", "https://"] {
                assert!(!page.contains(inline), "{inline}");
            }
            assert_eq!(page.matches("<script").count(), page.matches("<script type=\"module\" src=").count());
        }
    }
}
