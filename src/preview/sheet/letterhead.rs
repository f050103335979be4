//! Boxes 1 to 5b and 10b.

use serde::Serialize;

use super::{Line, Style, Title};
use crate::layout;
use crate::letter::{Letter, printed_line};
use crate::standard::typeface::{self, Face};
use crate::standard::{sizes, spacing, wording};
use crate::vietnamese::case;

#[derive(Serialize)]
pub(super) struct Letterhead {
    columns: [f64; 2],
    parent: Option<Title>,
    issuer: Title,
    issuer_rule: f64,
    national_title: Line,
    motto: Line,
    motto_rule: f64,
    number: Line,
    before_subject: f64,
    subject: Option<Title>,
    urgency: Option<Urgency>,
    place_and_date: Line,
}

/// The urgency mark in its frame.
#[derive(Serialize)]
struct Urgency {
    text: &'static str,
    style: Style,
    above: f64,
    width: f64,
    height: f64,
}

impl Letterhead {
    pub(super) fn of(letter: &Letter) -> Self {
        let (left, right) = layout::letterhead_columns(letter);
        let balanced = |text: String, face, size| {
            let width = layout::balanced_width(&text, face, size, left);
            let style = if face == Face::Bold { Style::bold(size) } else { Style::regular(size) };
            (style.title(&text, width), width)
        };
        let issuer_text = case::uppercase(&letter.letterhead.issuer);
        let issuer_size = sizes::ISSUING_AGENCY.chosen;
        let (issuer, issuer_width) = balanced(issuer_text.clone(), Face::Bold, issuer_size);
        let last_line = layout::last_line_width(&issuer_text, Face::Bold, issuer_size, issuer_width);
        let parent =
            letter.letterhead.parent.as_ref().map(|parent| {
                balanced(case::uppercase(parent), Face::Regular, sizes::PARENT_AGENCY.chosen).0
            });
        let subject = (!letter.subject.is_empty()).then(|| {
            let text = format!("{} {}", wording::SUBJECT, letter.subject);
            balanced(text, Face::Regular, sizes::SUBJECT.chosen).0
        });
        let motto = typeface::width(wording::MOTTO, Face::Bold, sizes::MOTTO.chosen);
        Self {
            columns: [left.to_pt(), right.to_pt()],
            parent,
            issuer,
            issuer_rule: last_line.scale(spacing::ISSUER_RULE.chosen).to_pt(),
            national_title: Style::bold(sizes::NATIONAL_TITLE.chosen).line(wording::NATIONAL_TITLE, right),
            motto: Style::bold(sizes::MOTTO.chosen).line(wording::MOTTO, right),
            motto_rule: motto.scale(spacing::MOTTO_RULE).to_pt(),
            number: Style::regular(sizes::NUMBER.chosen)
                .line(&printed_line(&letter.number_line(), letter), left),
            before_subject: spacing::BEFORE_SUBJECT.to_pt(),
            subject,
            urgency: letter.urgency.map(|urgency| {
                let (text, width) = urgency.mark();
                Urgency {
                    text,
                    style: Style::bold(sizes::URGENCY.chosen),
                    above: (spacing::BEFORE_SUBJECT * 2).to_pt(),
                    width: width.to_pt(),
                    height: spacing::URGENCY_HEIGHT.to_pt(),
                }
            }),
            place_and_date: Style::italic(sizes::PLACE_AND_DATE.chosen)
                .line(&printed_line(&letter.place_and_date_line(), letter), right),
        }
    }
}
