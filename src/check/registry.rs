//! Every rule, in one place: the check, the help and the tests read this list and no other.

use super::rule::Rule;

macro_rules! rules {
    ($($topic:ident::$rule:ident),+ $(,)?) => {
        /// Every rule, by topic and name.
        const RULES: &[Rule] =
            &[$(Rule::new(super::rules::$topic::$rule::METADATA, super::rules::$topic::$rule::check)),+];
        /// The file of each rule below `src/check/rules/`, in the same order.
        #[cfg(test)]
        const FILES: &[&str] = &[$(concat!(stringify!($topic), "/", stringify!($rule))),+];
    };
}

rules![
    addressees::addressee_end_mark_wrong,
    addressees::addressee_name_misformatted,
    addressees::addressee_without_dash,
    addressees::addressees_label_without_colon,
    addressees::addressees_misformatted,
    addressees::addressees_missing,
    addressees::addressees_not_aligned,
    addressees::addressees_on_one_line,
    addressees::single_addressee_end_mark,
    addressees::single_addressee_on_next_line,
    agency::agencies_not_single_spaced,
    agency::issuing_agency_abbreviated,
    agency::issuing_agency_line_length_wrong,
    agency::issuing_agency_line_missing,
    agency::issuing_agency_line_typed,
    agency::issuing_agency_misformatted,
    agency::issuing_agency_missing,
    agency::issuing_agency_not_in_profile,
    agency::parent_agency_misformatted,
    agency::parent_agency_not_in_profile,
    appendix::appendix_label_misformatted,
    appendix::appendix_missing,
    appendix::appendix_not_mentioned,
    appendix::appendix_number_not_roman,
    appendix::appendix_page_numbers_go_on,
    appendix::appendix_title_misformatted,
    appendix::enclosed_with_blank,
    appendix::enclosed_with_incomplete,
    appendix::enclosed_with_misformatted,
    appendix::enclosed_with_missing,
    appendix::enclosed_with_other_letter,
    appendix::mentioned_appendix_unknown,
    body::article_heading_centered,
    body::article_heading_misformatted,
    body::article_number_without_full_stop,
    body::blank_paragraphs_for_spacing,
    body::body_gap_too_small,
    body::body_indent_wrong,
    body::body_line_spacing_out_of_range,
    body::body_not_justified,
    body::body_not_upright,
    body::body_size_out_of_range,
    body::body_sizes_mixed,
    body::chapter_heading_misformatted,
    body::chapter_number_not_roman,
    body::clause_number_malformed,
    body::end_mark_missing,
    body::heading_without_title,
    body::line_break_in_body,
    body::point_letter_wrong,
    body::roman_heading_misformatted,
    body::section_heading_misformatted,
    body::section_number_not_arabic,
    citation::basis_end_mark_wrong,
    citation::basis_incomplete,
    citation::basis_misformatted,
    citation::basis_with_dash,
    citation::citation_incomplete,
    citation::citation_title_repeated,
    citation::citation_without_number_word,
    citation::cited_date_after_letter,
    citation::cited_symbol_malformed,
    citation::cited_year_not_of_date,
    citation::law_with_number,
    content::count_differs_from_appendix,
    content::date_impossible,
    content::deadline_before_date,
    content::district_level_name,
    content::group_total_wrong,
    content::period_length_wrong,
    content::period_reversed,
    content::row_numbers_out_of_order,
    content::table_total_wrong,
    content::weekday_wrong,
    content::words_differ_from_figures,
    date::date_blank,
    date::date_not_in_words,
    date::day_or_month_not_padded,
    date::month_padded,
    date::place_abbreviated,
    date::place_and_date_malformed,
    date::place_and_date_misformatted,
    date::place_and_date_missing,
    document::document_not_a_letter,
    marks::circulation_misformatted,
    marks::contact_line_misformatted,
    marks::contact_line_on_every_page,
    marks::contact_line_without_rule,
    marks::drafter_code_misformatted,
    marks::secrecy_mark_typed,
    marks::urgency_box_wrong,
    marks::urgency_level_unknown,
    marks::urgency_misformatted,
    marks::urgency_misplaced,
    national_title::motto_line_length_wrong,
    national_title::motto_line_missing,
    national_title::motto_line_typed,
    national_title::motto_misformatted,
    national_title::motto_missing,
    national_title::motto_misspelt,
    national_title::motto_not_single_spaced,
    national_title::motto_wrapped,
    national_title::national_title_misformatted,
    national_title::national_title_missing,
    national_title::national_title_misspelt,
    national_title::national_title_not_at_right,
    national_title::national_title_wrapped,
    number::number_blank,
    number::number_line_malformed,
    number::number_misformatted,
    number::number_missing,
    number::number_not_below_agency,
    number::number_not_padded,
    number::symbol_not_in_profile,
    number::symbol_with_document_type,
    number::symbol_without_unit,
    page::margin_bottom_out_of_range,
    page::margin_left_out_of_range,
    page::margin_right_out_of_range,
    page::margin_top_out_of_range,
    page::page_landscape,
    page::page_number_misformatted,
    page::page_number_missing,
    page::page_number_not_arabic,
    page::page_number_not_centered,
    page::page_number_not_in_header,
    page::page_number_on_first_page,
    page::page_numbers_not_from_one,
    page::paper_not_a4,
    recipients::archive_line_malformed,
    recipients::archive_line_missing,
    recipients::archive_line_not_last,
    recipients::archive_unit_not_of_symbol,
    recipients::first_recipient_not_as_above,
    recipients::recipient_end_mark_wrong,
    recipients::recipient_without_dash,
    recipients::recipients_label_misformatted,
    recipients::recipients_label_not_level,
    recipients::recipients_label_underlined,
    recipients::recipients_label_without_colon,
    recipients::recipients_misformatted,
    recipients::recipients_missing,
    signature::acting_deputy,
    signature::authorisation_passed_on,
    signature::authority_abbreviation_wrong,
    signature::authority_misformatted,
    signature::degree_before_name,
    signature::deputy_without_in_place_of,
    signature::in_place_of_deputy,
    signature::on_behalf_of_person,
    signature::own_title_missing,
    signature::signature_room_too_small,
    signature::signer_misformatted,
    signature::signer_missing,
    signature::signer_name_abbreviated,
    signature::title_misformatted,
    signature::title_missing_below_collective,
    subject::line_below_subject,
    subject::subject_end_mark,
    subject::subject_gap_wrong,
    subject::subject_misformatted,
    subject::subject_missing,
    subject::subject_not_below_number,
    subject::subject_prefix_wrong,
    subject::subject_too_long,
    subject::type_name_shown,
    text::agency_capitals_wrong,
    text::calendar_capitals_wrong,
    text::clause_word_capital_wrong,
    text::color_not_black,
    text::component_sizes_mixed,
    text::document_type_capital_wrong,
    text::double_space,
    text::font_not_times_new_roman,
    text::item_dashes_mixed,
    text::layout_by_spaces,
    text::legacy_encoding,
    text::letters_decomposed,
    text::range_dashes_mixed,
    text::sizes_out_of_step,
    text::small_letter_after_full_stop,
    text::space_before_punctuation,
    text::space_missing_after_punctuation,
    text::special_place_not_capitalised,
    text::text_highlighted,
    text::tone_placement_mixed,
];

/// Every rule, sorted by topic and name.
pub fn rules() -> &'static [Rule] {
    RULES
}

/// The rule of a name. The prefix `check-` of its messages may stand before it.
pub fn rule(name: &str) -> Option<&'static Rule> {
    let name = name.strip_prefix("check-").unwrap_or(name);
    RULES.iter().find(|rule| rule.metadata.name == name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::*;
    use crate::diagnostic::{Catalogue, Language, Severity};

    fn source(file: &str) -> String {
        let path = folder().join(file).with_extension("rs");
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/check/rules")
    }

    #[test]
    fn the_list_is_sorted_and_holds_every_file() {
        assert!(FILES.is_sorted(), "sort the list in registry.rs");
        let mut there = BTreeSet::new();
        for topic in
            fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir())
        {
            for file in fs::read_dir(&topic).unwrap().map(|entry| entry.unwrap().path()) {
                let stem = file.file_stem().unwrap().to_str().unwrap();
                // What rules of a topic share, and the list of its modules, are no rules.
                if !["mod", "shared"].contains(&stem) {
                    there.insert(format!("{}/{stem}", topic.file_name().unwrap().to_str().unwrap()));
                }
            }
        }
        let listed: BTreeSet<String> = FILES.iter().map(ToString::to_string).collect();
        assert_eq!(listed, there);
    }

    #[test]
    fn a_rule_is_named_as_its_file_and_names_a_defect() {
        let mut names = BTreeSet::new();
        for (rule, file) in RULES.iter().zip(FILES) {
            let metadata = rule.metadata;
            let (topic, stem) = file.split_once('/').unwrap();
            assert_eq!(metadata.name, stem.replace('_', "-"), "{file}");
            assert_eq!(metadata.topic.folder(), topic, "{file}");
            assert!(names.insert(metadata.name), "{} stands twice", metadata.name);
            for cure in ["no-", "check-", "disallow-", "require-", "must-", "valid", "correct", "should"] {
                assert!(!metadata.name.starts_with(cure), "{}: names the cure", metadata.name);
            }
            assert!(metadata.since.split('.').count() == 3, "{}: since {}", metadata.name, metadata.since);
            assert_eq!(super::rule(metadata.name).unwrap().metadata, metadata);
        }
    }

    #[test]
    fn a_rule_is_documented_and_tested() {
        for file in FILES {
            let source = source(file);
            for heading in ["//! # What is wrong", "//! # Why", "//! # What to do", "//! # Bad", "//! # Good"]
            {
                assert!(source.contains(heading), "{file}: {heading} is missing");
            }
            let parts = [
                "const METADATA",
                "impl From<",
                "pub(in crate::check) fn check(",
                "#[cfg(test)]\nmod tests {",
            ];
            let places =
                parts.map(|part| source.find(part).unwrap_or_else(|| panic!("{file}: `{part}` is missing")));
            assert!(places.is_sorted(), "{file}: the parts are not in their order");
            let tests = &source[places[3]..];
            let name = format!("[\"{}\"", file.split_once('/').unwrap().1.replace('_', "-"));
            assert!(
                tests.contains(&name) || tests.contains("[METADATA.name"),
                "{file}: no letter that it finds something in"
            );
            assert!(tests.contains("NOTHING"), "{file}: no letter in which it finds nothing");
        }
    }

    #[test]
    fn a_rule_has_its_sentences_and_its_page_in_both_languages() {
        for language in [Language::Vietnamese, Language::English] {
            let catalogue = Catalogue::new(language);
            for rule in RULES {
                let name = rule.metadata.name;
                let (finding, page) = (format!("check-{name}"), format!("rule-{name}"));
                assert_ne!(catalogue.text(&finding, &[]), finding, "{language:?}");
                assert_ne!(catalogue.text(&page, &[]), page, "{language:?}");
                for attribute in ["required", "hint"] {
                    let is_there = catalogue.attribute(&finding, attribute, &[]).is_some();
                    assert!(
                        is_there || rule.metadata.severity == Severity::Note,
                        "{language:?}: {finding}.{attribute}"
                    );
                }
                for attribute in ["why", "bad", "good"] {
                    assert!(
                        catalogue.attribute(&page, attribute, &[]).is_some(),
                        "{language:?}: {page}.{attribute}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_advice_of_a_page_depends_on_no_finding() {
        let messages = folder().join("../../diagnostic/messages");
        for (language, folder) in [(Language::Vietnamese, "vi"), (Language::English, "en")] {
            let catalogue = Catalogue::new(language);
            let files = fs::read_dir(messages.join(folder)).unwrap().map(|entry| entry.unwrap().path());
            let source: String = files.map(|path| fs::read_to_string(path).unwrap() + "\n").collect();
            for name in RULES.iter().map(|rule| rule.metadata.name) {
                let finding = source.split_once(&format!("\ncheck-{name} =")).unwrap().1;
                let finding = finding.split_once("\nrule-").unwrap().0;
                let hint = finding.split_once("    .hint =").map_or("{ $", |(_, hint)| hint);
                let is_told = catalogue.attribute(&format!("rule-{name}"), "hint", &[]).is_some();
                assert!(is_told || !hint.contains("{ $"), "{folder}: rule-{name}.hint");
            }
        }
    }

    #[test]
    fn no_message_of_a_rule_is_left_over() {
        let messages = folder().join("../../diagnostic/messages");
        for language in ["vi", "en"] {
            for path in fs::read_dir(messages.join(language)).unwrap().map(|entry| entry.unwrap().path()) {
                for line in fs::read_to_string(&path).unwrap().lines() {
                    let Some((id, _)) = line.split_once(" =") else { continue };
                    let name = id.strip_prefix("rule-").or_else(|| id.strip_prefix("check-"));
                    let is_known =
                        name.is_none_or(|name| super::rule(name).is_some() || name.starts_with("told-"));
                    assert!(is_known, "{}: {id} is of no rule", path.display());
                }
            }
        }
    }

    #[test]
    fn a_rule_cites_a_clause_of_the_table() {
        let table = fs::read_to_string(folder().join("../../standard/nd30.md")).unwrap();
        for rule in RULES {
            let row = format!("| {} |", rule.metadata.clause);
            assert!(
                table.contains(&row),
                "{}: {} is not in the table",
                rule.metadata.name,
                rule.metadata.clause
            );
        }
    }
}
