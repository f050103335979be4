//! What Markdown becomes, and that values stay text.

use proptest::prelude::*;

use super::super::escape::escape;
use super::super::failure::{Origin, Text};
use super::*;

fn read(rendered: &str) -> (Option<Vec<Block>>, Vec<String>) {
    let mut report = Report::new();
    let text = Text { source: rendered, origin: Origin::File("body.md") };
    let blocks = blocks(rendered, Sources { text, passages: &[] }, &mut report);
    let codes = report.iter().map(|each| format!("{} {}", each.place.as_ref().unwrap(), each.code)).collect();
    (blocks, codes)
}

fn sound(rendered: &str) -> Vec<Block> {
    let (blocks, problems) = read(rendered);
    assert_eq!(problems, [""; 0], "{rendered}");
    blocks.unwrap()
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![Inline::plain(text)])
}

fn numbered(marker: &str, text: &str) -> Block {
    Block::Numbered { marker: marker.to_owned(), text: vec![Inline::plain(text)] }
}

#[test]
fn paragraphs_keep_bold_and_italic_and_join_their_lines() {
    let look = |text: &str, bold, italic| Inline::Text { text: text.to_owned(), bold, italic };
    let expected = vec![
        look("một ", false, false),
        look("hai ", true, false),
        look("ba", true, true),
        look(" bốn", false, false),
        Inline::LineBreak,
        look("năm", false, false),
    ];
    assert_eq!(sound("một\n**hai *ba*** bốn\\\nnăm\n\nsáu"), [Block::Paragraph(expected), paragraph("sáu")]);
}

#[test]
fn lists_become_dashes_clauses_and_points() {
    let dashes = Block::Dashes(vec![vec![Inline::plain("một")], vec![Inline::plain("hai")]]);
    assert_eq!(sound("- một\n- hai"), std::slice::from_ref(&dashes));
    let body = "3. ba\n\n   thêm\n   1. điểm\n   2. điểm\n4. bốn\n   - một\n   - hai\n";
    let expected = [
        numbered("3.", "ba"),
        paragraph("thêm"),
        numbered("a)", "điểm"),
        numbered("b)", "điểm"),
        numbered("4.", "bốn"),
        dashes,
    ];
    assert_eq!(sound(body), expected);
}

#[test]
fn points_follow_the_vietnamese_alphabet_and_end_with_it() {
    let points = |count: usize| format!("1. khoản\n{}", "   1. điểm\n".repeat(count));
    let blocks = sound(&points(23));
    let markers: String = blocks
        .iter()
        .map(|block| match block {
            Block::Numbered { marker, .. } => marker.as_str(),
            _ => panic!("{block:?}"),
        })
        .collect();
    assert_eq!(markers, "1.a)b)c)d)đ)e)g)h)i)k)l)m)n)o)p)q)r)s)t)u)v)x)y)");
    assert_eq!(read(&points(24)).1.len(), 1);
}

#[test]
fn an_indented_paragraph_is_a_paragraph_and_what_is_nested_stays_nested() {
    for body in ["\tmột", "    một", "một", "                  một", "\t \tmột"] {
        assert_eq!(sound(&format!("{body}\n\nhai")), [paragraph("một"), paragraph("hai")], "{body:?}");
        assert_eq!(sound(&format!("hai\n\n{body}\n")), [paragraph("hai"), paragraph("một")], "{body:?}");
    }
    let bold = Inline::Text { text: "một".to_owned(), bold: true, italic: false };
    assert_eq!(sound("\t**một**\n"), [Block::Paragraph(vec![bold])]);
    assert_eq!(sound("    1. một\n    2. hai"), [numbered("1.", "một"), numbered("2.", "hai")]);
    assert_eq!(sound("1.      một\n"), [numbered("1.", "một")]);
    let nested = [numbered("1.", "một"), paragraph("hai"), numbered("2.", "ba")];
    assert_eq!(sound("1. một\n\n       hai\n\n2. ba"), nested);
    assert_eq!(read("\t[a](b)").1, ["body.md:1:1 template-markdown"]);
    let deep = format!("{}một", " ".repeat(100_000));
    assert_eq!(sound(&deep), [paragraph("một")]);
}

#[test]
fn lines_that_look_like_items_stand_alone_and_others_are_joined() {
    assert_eq!(sound("a) một\nb) hai"), [numbered("a)", "một"), numbered("b)", "hai")]);
    assert_eq!(sound("gồm:\n2. một\nhai"), [paragraph("gồm:"), numbered("2.", "một hai")]);
    let dashes =
        |items: &[&str]| Block::Dashes(items.iter().map(|item| vec![Inline::plain(*item)]).collect());
    assert_eq!(sound("gồm:\n– một\n-hai"), [paragraph("gồm:"), dashes(&["một", "hai"])]);
    assert_eq!(
        sound("1. gồm:\na) một\nb) hai"),
        [numbered("1.", "gồm:"), numbered("a)", "một"), numbered("b)", "hai")]
    );
    assert_eq!(sound("- một\n–hai\n- ba"), [dashes(&["một", "hai", "ba"])]);
    assert_eq!(sound("Kính chào\nTôi"), [paragraph("Kính chào Tôi")]);
    assert_eq!(sound("a) một"), [paragraph("a) một")]);
    let bold = |text: &str| Inline::Text { text: text.to_owned(), bold: true, italic: false };
    let expected = [Block::Paragraph(vec![bold("một")]), Block::Paragraph(vec![bold("b) hai")])];
    assert_eq!(sound("**một\nb) hai**"), expected);
    assert_eq!(sound(&format!("gồm\n{}", escaped("a) một"))), [paragraph("gồm a) một")]);
}

#[test]
fn a_block_quote_holds_legal_bases() {
    let basis = |lines: &[&str]| Block::Basis(lines.iter().map(|line| Inline::plain(*line)).collect());
    let quote = "> Căn cứ Luật A;\n> Căn cứ Nghị định B\n> của Chính phủ;\n>\n> Căn cứ Thông tư C.";
    let expected = [
        basis(&["Căn cứ Luật A"]),
        basis(&["Căn cứ Nghị định B", " của Chính phủ"]),
        basis(&["Căn cứ Thông tư C"]),
    ];
    assert_eq!(sound(quote), expected);
    assert_eq!(read("> Theo Luật A").1, ["body.md:1:1 template-basis-form"]);
}

#[test]
fn what_a_letter_cannot_hold_is_refused_with_its_line() {
    let refused = [
        "[a](b)",
        "![a](b)",
        "`a`",
        "```\na\n```",
        "<b>a</b>",
        "<div>\n</div>",
        "---",
        "| a |\n|---|\n| b |",
        "- a\n  - b",
        "1. a\n   1. b\n      1. c",
        "> - a",
    ];
    for markdown in refused {
        let (blocks, problems) = read(&format!("a\n\n{markdown}\n\nb"));
        assert_eq!(blocks, None, "{markdown}");
        assert!(problems[0].ends_with("template-markdown"), "{markdown}: {problems:?}");
    }
    assert_eq!(read("a\n\n# Quy định\n").1, ["body.md:3:1 template-heading-form"]);
    assert_eq!(read("a\n\n[a](b)\n").1, ["body.md:3:1 template-markdown"]);
}

fn escaped(value: &str) -> String {
    let mut out = Vec::new();
    escape(value, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// The text and the shape of blocks: what kinds there are and how they look.
fn text_of(block: &Block) -> String {
    match block {
        Block::Paragraph(text) | Block::Basis(text) | Block::Numbered { text, .. } => plain_text(text),
        Block::Dashes(items) => items.iter().map(|item| plain_text(item)).collect::<Vec<_>>().join("|"),
        Block::Heading(heading) => format!("{heading:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_value_anywhere_comes_back_as_its_own_text(
        value in prop_oneof![any::<String>(), "[-+*#>_`~\\[\\]()<>&;:|!.0-9a \\t\n\\\\]{0,12}"],
    ) {
        let kept: String = value.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|c| is_text(*c)).collect();
        let value = escaped(&value);
        let templates = [
            ("{}", "{}", 1),
            ("{} sau", "{} sau", 1),
            ("trước {}", "trước {}", 1),
            ("trước{}sau", "trước{}sau", 1),
            ("trước **{}**sau", "trước {}sau", 1),
            ("trước***{}*** sau", "trước{} sau", 1),
            ("một\n{}\nhai", "một {} hai", 1),
            ("- {}\n- b", "{}|b", 1),
            ("1. {}\n\nhết", "{}", 2),
            ("> Căn cứ {} a", "Căn cứ {} a", 1),
        ];
        for (template, expected, count) in templates {
            let blocks = sound(&template.replace("{}", &value));
            prop_assert_eq!(blocks.len(), count, "{}", template);
            prop_assert_eq!(text_of(&blocks[0]), expected.replace("{}", &kept), "{}", template);
        }
        prop_assert_eq!(sound(&format!("### 1. a{value}b")).len(), 1);
    }

    #[test]
    fn bold_stays_bold_whatever_the_value_is(value in any::<String>()) {
        let blocks = sound(&format!("a**{}**b", escaped(&value)));
        let Block::Paragraph(inlines) = &blocks[0] else { panic!("{blocks:?}") };
        let bold: String = inlines.iter().filter_map(|inline| match inline {
            Inline::Text { text, bold: true, .. } => Some(text.as_str()),
            _ => None,
        }).collect();
        let kept: String = value.replace(['\r', '\n'], "").chars().filter(|c| is_text(*c)).collect();
        prop_assert_eq!(bold, kept);
    }

    #[test]
    fn any_markdown_is_read_or_reported(source in "([-+*#>_`~\\[\\]()<>&;:|!.0-9a \t\n\\\\]|Căn cứ|Điều ){0,40}") {
        let (blocks, problems) = read(&source);
        prop_assert_eq!(blocks.is_some(), problems.is_empty());
    }
}
