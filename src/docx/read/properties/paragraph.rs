//! Properties of paragraphs (`w:pPr`, §17.3.1).

use super::border::border;
use super::color::{ColorOf, ThemeColors, shading};
use super::run::RunProperties;
use crate::docx::read::facts::{Border, Distance, Frame, Offset, Origin, Switch, TabKind, TabStop};
use crate::docx::read::failure::Failure;
use crate::docx::read::xml::{Element, Space, Xml};
use crate::measure::Length;

/// The most tab stops of a paragraph, of which Word knows 64.
const MOST_TABS: usize = 100;

/// Properties of a paragraph, as one place writes them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::docx::read) struct ParagraphProperties {
    /// The identity of the style.
    pub(in crate::docx::read) style: Option<String>,
    pub(in crate::docx::read) jc: Option<Jc>,
    pub(in crate::docx::read) start: Option<Length>,
    pub(in crate::docx::read) end: Option<Length>,
    /// Negative for a hanging indent.
    pub(in crate::docx::read) first_line: Option<Length>,
    /// In hundredths of the width of a letter.
    pub(in crate::docx::read) start_letters: Option<i32>,
    pub(in crate::docx::read) end_letters: Option<i32>,
    pub(in crate::docx::read) first_line_letters: Option<i32>,
    pub(in crate::docx::read) before: Option<Length>,
    pub(in crate::docx::read) after: Option<Length>,
    /// In hundredths of a line.
    pub(in crate::docx::read) before_lines: Option<i32>,
    pub(in crate::docx::read) after_lines: Option<i32>,
    pub(in crate::docx::read) line: Option<i32>,
    pub(in crate::docx::read) line_rule: Option<LineRule>,
    pub(in crate::docx::read) switches: [Option<bool>; Switch::ALL.len()],
    pub(in crate::docx::read) tabs: Vec<TabChange>,
    /// Top, left, bottom, right, between.
    pub(in crate::docx::read) borders: [Option<Option<Border>>; 5],
    pub(in crate::docx::read) shading: Option<Option<ColorOf>>,
    pub(in crate::docx::read) outline_level: Option<i32>,
    pub(in crate::docx::read) numbering: NumberingOf,
    pub(in crate::docx::read) frame: Option<Frame>,
    /// Those of the paragraph mark.
    pub(in crate::docx::read) mark: RunProperties,
}

/// The list a paragraph belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::docx::read) struct NumberingOf {
    pub(in crate::docx::read) list: Option<i32>,
    pub(in crate::docx::read) level: Option<i32>,
}

/// How lines stand between the indents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::docx::read) enum Jc {
    Start,
    End,
    Center,
    Both,
    Distribute,
}

/// What the height of a line means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::docx::read) enum LineRule {
    Auto,
    AtLeast,
    Exact,
}

/// A tab stop that is set, or one that is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::docx::read) enum TabChange {
    Set(TabStop),
    Clear(Length),
}

impl Jc {
    /// §17.18.44 `ST_Jc`: `left` is the leading edge, as `start` is.
    pub(in crate::docx::read) fn parse(value: &str) -> Option<Self> {
        match value {
            "left" | "start" | "numTab" => Some(Self::Start),
            "right" | "end" => Some(Self::End),
            "center" => Some(Self::Center),
            "both" | "lowKashida" | "mediumKashida" | "highKashida" => Some(Self::Both),
            "distribute" | "thaiDistribute" => Some(Self::Distribute),
            _ => None,
        }
    }
}

/// Where a frame stands from left to right (§17.3.1.11): without an anchor, from the edge of the page.
fn place_of_frame(xml: &mut Xml<'_>, element: &Element<'_>) -> Offset {
    let from = match element.value("hAnchor").as_deref() {
        Some("margin") => Origin::Margin,
        Some("text") => Origin::Column,
        _ => Origin::Page,
    };
    let distance = match element.value("xAlign").as_deref() {
        Some("left" | "inside") => Distance::Start,
        Some("center") => Distance::Center,
        Some("right" | "outside") => Distance::End,
        _ => Distance::Length(xml.twips(element, "x").unwrap_or_default()),
    };
    Offset { from, distance }
}

impl ParagraphProperties {
    /// Reads an element whose children are properties of a paragraph. `rest` reads what else it may have: a section, a change.
    pub(in crate::docx::read) fn read(
        xml: &mut Xml<'_>,
        theme: &ThemeColors,
        mut rest: impl FnMut(&mut Xml<'_>, &Element<'_>) -> Result<(), Failure>,
    ) -> Result<Self, Failure> {
        let mut properties = Self::default();
        while let Some(element) = xml.child()? {
            if element.space != Space::Word {
                xml.skip()?;
                continue;
            }
            match element.name() {
                "rPr" => properties.mark = RunProperties::read(xml)?,
                "tabs" => properties.take_tabs(xml)?,
                "pBdr" => properties.take_borders(xml, theme)?,
                "shd" => properties.shading = Some(shading(xml, &element)?),
                "numPr" => properties.take_numbering(xml)?,
                "sectPr" => rest(xml, &element)?,
                _ => {
                    properties.take(xml, &element);
                    xml.skip()?;
                }
            }
        }
        Ok(properties)
    }

    fn take(&mut self, xml: &mut Xml<'_>, element: &Element<'_>) {
        match element.name() {
            "pStyle" => self.style = element.value("val").map(std::borrow::Cow::into_owned),
            "jc" => {
                let jc = element.value("val").and_then(|value| Jc::parse(&value));
                if jc.is_none() {
                    xml.odd(element, "val");
                }
                self.jc = jc.or(self.jc);
            }
            "ind" => self.take_indents(xml, element),
            "spacing" => self.take_spacing(xml, element),
            "keepNext" => self.take_switch(xml, element, Switch::KeepNext),
            "keepLines" => self.take_switch(xml, element, Switch::KeepLines),
            "pageBreakBefore" => self.take_switch(xml, element, Switch::PageBreakBefore),
            "widowControl" => self.take_switch(xml, element, Switch::WidowControl),
            "contextualSpacing" => self.take_switch(xml, element, Switch::ContextualSpacing),
            "bidi" => self.take_switch(xml, element, Switch::RightToLeft),
            "outlineLvl" => self.outline_level = xml.number(element, "val").or(self.outline_level),
            "framePr" => {
                let is_initial = element.value("dropCap").is_some_and(|kind| kind != "none");
                if !is_initial {
                    let (width, height) = (xml.twips(element, "w"), xml.twips(element, "h"));
                    self.frame = Some(Frame { width, height, horizontal: place_of_frame(xml, element) });
                }
            }
            _ => {}
        }
    }

    fn take_switch(&mut self, xml: &mut Xml<'_>, element: &Element<'_>, switch: Switch) {
        if let Some(on) = xml.is_on(element) {
            self.switches[switch as usize] = Some(on);
        }
    }

    fn take_indents(&mut self, xml: &mut Xml<'_>, element: &Element<'_>) {
        let mut either = |one: &str, other: &str| match xml.twips(element, one) {
            Some(length) => Some(length),
            None => xml.twips(element, other),
        };
        self.start = either("start", "left").or(self.start);
        self.end = either("end", "right").or(self.end);
        let hanging = xml.twips(element, "hanging").map(|length| -length);
        self.first_line = hanging.or_else(|| xml.twips(element, "firstLine")).or(self.first_line);
        let mut letters = |one: &str, other: &str| match xml.number(element, one) {
            Some(number) => Some(number),
            None => xml.number(element, other),
        };
        self.start_letters = letters("startChars", "leftChars").or(self.start_letters);
        self.end_letters = letters("endChars", "rightChars").or(self.end_letters);
        let hanging =
            xml.number(element, "hangingChars").filter(|letters| *letters != 0).map(|letters| -letters);
        let first = hanging.or_else(|| xml.number(element, "firstLineChars"));
        self.first_line_letters = first.or(self.first_line_letters);
    }

    fn take_spacing(&mut self, xml: &mut Xml<'_>, element: &Element<'_>) {
        self.before = xml.twips(element, "before").or(self.before);
        self.after = xml.twips(element, "after").or(self.after);
        self.before_lines = xml.number(element, "beforeLines").or(self.before_lines);
        self.after_lines = xml.number(element, "afterLines").or(self.after_lines);
        for (name, switch) in
            [("beforeAutospacing", Switch::AutomaticBefore), ("afterAutospacing", Switch::AutomaticAfter)]
        {
            if let (Some(_), Some(on)) = (element.value(name), xml.is_on_as(element, name)) {
                self.switches[switch as usize] = Some(on);
            }
        }
        // A line of strict documents may have a unit; what is a number of lines has none.
        let has_unit = element.value("line").is_some_and(|line| line.ends_with(char::is_alphabetic));
        let line = if has_unit {
            xml.twips(element, "line").map(Length::to_twips)
        } else {
            xml.number(element, "line")
        };
        self.line = line.or(self.line);
        self.line_rule = match element.value("lineRule").as_deref() {
            Some("exact") => Some(LineRule::Exact),
            Some("atLeast") => Some(LineRule::AtLeast),
            Some(_) => Some(LineRule::Auto),
            None if line.is_some() => Some(LineRule::Auto),
            None => self.line_rule,
        };
    }

    fn take_tabs(&mut self, xml: &mut Xml<'_>) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            if self.tabs.len() >= MOST_TABS {
                xml.skip()?;
                continue;
            }
            if let Some(position) = xml.twips(&element, "pos") {
                let kind = match element.value("val").as_deref() {
                    Some("clear") => {
                        self.tabs.push(TabChange::Clear(position));
                        xml.skip()?;
                        continue;
                    }
                    Some("center") => TabKind::Center,
                    Some("right" | "end") => TabKind::Right,
                    Some("decimal") => TabKind::Decimal,
                    Some("bar") => TabKind::Bar,
                    _ => TabKind::Left,
                };
                let leader = match element.value("leader").as_deref() {
                    Some("dot") => Some('.'),
                    Some("hyphen") => Some('-'),
                    Some("underscore" | "heavy") => Some('_'),
                    Some("middleDot") => Some('·'),
                    _ => None,
                };
                self.tabs.push(TabChange::Set(TabStop { position, kind, leader }));
            }
            xml.skip()?;
        }
        Ok(())
    }

    fn take_borders(&mut self, xml: &mut Xml<'_>, theme: &ThemeColors) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            let side = match element.name() {
                "top" => Some(0),
                "left" | "start" => Some(1),
                "bottom" => Some(2),
                "right" | "end" => Some(3),
                "between" => Some(4),
                _ => None,
            };
            if let Some(side) = side {
                self.borders[side] = Some(border(xml, &element, theme));
            }
            xml.skip()?;
        }
        Ok(())
    }

    fn take_numbering(&mut self, xml: &mut Xml<'_>) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            match element.name() {
                "numId" => self.numbering.list = xml.number(&element, "val"),
                "ilvl" => self.numbering.level = xml.number(&element, "val"),
                _ => {}
            }
            xml.skip()?;
        }
        Ok(())
    }

    /// Takes what another place says, which counts more than what stands here. The mark is left alone: its
    /// properties are those of characters.
    pub(in crate::docx::read) fn override_with(&mut self, other: &Self) {
        fn put<T: Clone>(here: &mut Option<T>, there: Option<&T>) {
            if let Some(there) = there {
                *here = Some(there.clone());
            }
        }
        put(&mut self.style, other.style.as_ref());
        put(&mut self.jc, other.jc.as_ref());
        put(&mut self.start, other.start.as_ref());
        put(&mut self.end, other.end.as_ref());
        put(&mut self.first_line, other.first_line.as_ref());
        put(&mut self.start_letters, other.start_letters.as_ref());
        put(&mut self.end_letters, other.end_letters.as_ref());
        put(&mut self.first_line_letters, other.first_line_letters.as_ref());
        put(&mut self.before, other.before.as_ref());
        put(&mut self.after, other.after.as_ref());
        put(&mut self.before_lines, other.before_lines.as_ref());
        put(&mut self.after_lines, other.after_lines.as_ref());
        put(&mut self.line, other.line.as_ref());
        put(&mut self.line_rule, other.line_rule.as_ref());
        for (here, there) in self.switches.iter_mut().zip(&other.switches) {
            put(here, there.as_ref());
        }
        for (here, there) in self.borders.iter_mut().zip(&other.borders) {
            put(here, there.as_ref());
        }
        self.override_tabs(&other.tabs);
        put(&mut self.shading, other.shading.as_ref());
        put(&mut self.outline_level, other.outline_level.as_ref());
        put(&mut self.numbering.list, other.numbering.list.as_ref());
        put(&mut self.numbering.level, other.numbering.level.as_ref());
        put(&mut self.frame, other.frame.as_ref());
    }

    fn override_tabs(&mut self, changes: &[TabChange]) {
        for change in changes {
            let position = match change {
                TabChange::Set(stop) => stop.position,
                TabChange::Clear(position) => *position,
            };
            self.tabs.retain(|known| !matches!(known, TabChange::Set(stop) if stop.position == position));
            if matches!(change, TabChange::Set(_)) && self.tabs.len() < MOST_TABS {
                self.tabs.push(*change);
            }
        }
    }
}
