//! The plain-text form of a letter: stable, readable, and the golden form of the tests.
//!
//! One component after the other in the order of the decree's layout; `---` stands for a rule, `*` and `**` for
//! italic and bold text, ` | ` between the cells of a row. A slot that is still blank shows its name in brackets.

use std::fmt::Write;

use super::{Appendix, Block, Heading, Inline, Letter, plain_line};
use crate::standard::wording;
use crate::vietnamese::case;

/// Stands for a rule.
const RULE: &str = "---";

/// Writes a letter out as plain text that ends with a newline.
pub fn text_form(letter: &Letter) -> String {
    let mut sections = vec![
        letterhead(letter),
        letter.addressee_lines().join("\n"),
        letter.body.iter().map(block).collect::<Vec<_>>().join("\n\n"),
        recipients(letter),
        signature(letter),
    ];
    sections.extend(letter.contact_line.clone().map(|line| format!("{RULE}\n{line}")));
    sections.extend((0..letter.appendices.len()).map(|index| appendix(letter, index)));
    let mut text = sections.join("\n\n");
    text.push('\n');
    // Where lines may break is a matter of the page.
    text.replace('\u{a0}', " ")
}

fn letterhead(letter: &Letter) -> String {
    let head = &letter.letterhead;
    let mut lines = Vec::new();
    lines.extend(head.parent.as_deref().map(case::uppercase));
    lines.push(case::uppercase(&head.issuer));
    lines.extend([RULE, wording::NATIONAL_TITLE, wording::MOTTO, RULE].map(str::to_owned));
    lines.push(plain_line(&letter.number_line(), letter));
    if !letter.subject.is_empty() {
        lines.push(format!("{} {}", wording::SUBJECT, letter.subject));
    }
    lines.extend(letter.urgency.map(|urgency| format!("[{}]", urgency.mark().0)));
    lines.push(plain_line(&letter.place_and_date_line(), letter));
    lines.join("\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(text) | Block::Basis(text) => inlines(text),
        Block::Dashes(items) => {
            items.iter().map(|item| format!("- {}", inlines(item))).collect::<Vec<_>>().join("\n")
        }
        Block::Numbered { marker, text } => format!("{marker} {}", inlines(text)),
        Block::Heading(Heading::Chapter { label, title }) => {
            format!("**{label}**\n**{}**", case::uppercase(title))
        }
        Block::Heading(Heading::Section { number, title }) => {
            format!("**{number}. {}**", case::uppercase(title))
        }
        Block::Heading(Heading::Article { label, title }) => format!("**{label} {title}**"),
    }
}

fn inlines(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::LineBreak => out.push('\n'),
            Inline::Text { text, bold, italic } => {
                let mark = match (bold, italic) {
                    (false, false) => "",
                    (false, true) => "*",
                    (true, false) => "**",
                    (true, true) => "***",
                };
                let _ = write!(out, "{mark}{text}{mark}");
            }
        }
    }
    out
}

fn recipients(letter: &Letter) -> String {
    let mut lines = vec![wording::RECIPIENTS.to_owned()];
    lines.extend(letter.recipient_lines());
    lines.join("\n")
}

fn signature(letter: &Letter) -> String {
    format!("{}\n\n{}", letter.signature_lines().join("\n"), letter.signature.name)
}

fn appendix(letter: &Letter, index: usize) -> String {
    let Appendix { title, table } = &letter.appendices[index];
    let mut lines = vec![
        format!("=== {} ===", letter.appendix_label(index)),
        case::uppercase(title),
        plain_line(&letter.enclosed_with_line(), letter),
        RULE.to_owned(),
        String::new(),
        table.columns.iter().map(|column| column.header.as_str()).collect::<Vec<_>>().join(" | "),
    ];
    for group in &table.groups {
        for row in &group.rows {
            let cells = row.iter().enumerate().map(|(column, cell)| {
                if table.group_column == Some(column) { group.label.as_str() } else { cell.as_str() }
            });
            lines.push(cells.collect::<Vec<_>>().join(" | "));
        }
    }
    lines.join("\n")
}
