//! An identifier of the clause table in words: `ND30-PL1-II-5b-vv-style` is Phụ lục I, Phần I, Mục II, khoản 5 điểm b.

use super::Catalogue;

/// An identifier of the clause table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Clause(pub &'static str);

impl Clause {
    /// Where its rule stands, as a person looks it up.
    pub fn in_words(self, catalogue: &Catalogue) -> String {
        words(self.0, catalogue)
    }
}

/// Rows of the table that are about what a letter says, and not how.
const CONTENT: [&str; 7] = [
    "CONV-dates",
    "CONV-deadline",
    "CONV-citation-date",
    "CONV-words-and-figures",
    "CONV-sums",
    "CONV-counts",
    "CONV-row-numbers",
];

fn words(clause: &str, catalogue: &Catalogue) -> String {
    let mut parts = clause.split('-');
    match (parts.next(), parts.next()) {
        (Some("FORM"), Some(form)) if form.starts_with(|first: char| first.is_ascii_digit()) => {
            catalogue.text("clause-form", &[("form", form.to_owned())])
        }
        (Some("FORM"), _) => catalogue.text("clause-forms", &[]),
        (Some("ND30"), Some(source)) => match source.strip_prefix('D') {
            Some(article) => in_article(article, parts.next(), catalogue),
            None => in_appendix(source, parts, catalogue),
        },
        (Some("CONV"), Some("house")) => catalogue.text("clause-house", &[]),
        _ if clause == "CONV-two-levels" => catalogue.text("clause-two-levels", &[]),
        _ if CONTENT.contains(&clause) => catalogue.text("clause-content", &[]),
        _ => catalogue.text("clause-custom", &[]),
    }
}

/// `D13`, `D13-2`.
fn in_article(article: &str, item: Option<&str>, catalogue: &Catalogue) -> String {
    let mut arguments = vec![("article", article.to_owned())];
    match item.filter(|item| item.chars().all(|letter| letter.is_ascii_digit())) {
        None => catalogue.text("clause-article", &arguments),
        Some(item) => {
            arguments.push(("item", item.to_owned()));
            catalogue.text("clause-article-item", &arguments)
        }
    }
}

/// `PL1-II-5b-…`, `PL2-V-7`.
fn in_appendix<'a>(source: &str, mut parts: impl Iterator<Item = &'a str>, catalogue: &Catalogue) -> String {
    let (appendix, part) = match source {
        "PL1" => ("I", Some("I")),
        "PL2" => ("II", None),
        _ => ("III", None),
    };
    let mut words = vec![catalogue.text("clause-appendix", &[("appendix", appendix.to_owned())])];
    words.extend(part.map(|part| catalogue.text("clause-part", &[("part", part.to_owned())])));
    let section = parts.next().filter(|section| section.chars().all(|letter| "IVX".contains(letter)));
    words.extend(section.map(|section| catalogue.text("clause-section", &[("section", section.to_owned())])));
    if let Some((item, point)) = parts.next().and_then(item_and_point) {
        let mut arguments = vec![("item", item.to_owned())];
        words.push(if point.is_empty() {
            catalogue.text("clause-item", &arguments)
        } else {
            arguments.push(("point", if point == "dd" { "đ" } else { point }.to_owned()));
            catalogue.text("clause-point", &arguments)
        });
    }
    words.join(", ")
}

/// `5b` as 5 and b, `7dd` as 7 and dd; None for a word.
fn item_and_point(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (item, point) = text.split_at(end);
    (!item.is_empty() && (point.len() < 2 || point == "dd")).then_some((item, point))
}

#[cfg(test)]
mod tests {
    use super::super::{Catalogue, Language};
    use super::words;

    #[test]
    fn an_identifier_says_where_to_look() {
        let catalogue = Catalogue::new(Language::Vietnamese);
        for (clause, expected) in [
            ("ND30-PL1-I-3-margin-left", "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3"),
            ("ND30-PL1-II-5b-vv-style", "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5 điểm b"),
            (
                "ND30-PL1-II-7dd-name-style",
                "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm đ",
            ),
            ("ND30-PL1-V-fn-tier", "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V"),
            ("ND30-PL2-V-7", "Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 7"),
            ("ND30-PL3-I-abbr", "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I"),
            ("ND30-D13-2", "Nghị định 30/2020/NĐ-CP, khoản 2 Điều 13"),
            ("ND30-D8-parts", "Nghị định 30/2020/NĐ-CP, Điều 8"),
            ("FORM-2.1-line", "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 2.1"),
            ("FORM-endmark", "Nghị định 30/2020/NĐ-CP, các mẫu trình bày ở Phụ lục III"),
            ("CONV-house-agency", "quy định riêng của cơ quan, ghi trong tệp congvan-check.toml"),
            ("CONV-dates", "nội dung của chính văn bản; Nghị định 30/2020/NĐ-CP không quy định điều này"),
            ("CONV-sign-space", "thông lệ soạn thảo, không phải quy định của Nghị định 30/2020/NĐ-CP"),
        ] {
            assert_eq!(words(clause, &catalogue), expected);
        }
    }
}
