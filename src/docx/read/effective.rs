//! The effective format of characters and paragraphs: all that styles and the document say, taken together (§17.7.2).

use std::collections::HashSet;
use std::hash::Hash;
use std::sync::Arc;

use super::facts::{
    Alignment, Effect, Effects, FontHint, Fonts, LineSpacing, Lines, ParagraphBorders, ParagraphFormat,
    RunFormat, Switch, Switches, TabStop,
};
use super::numbering::{NO_LIST, Numbering};
use super::properties::{
    FontName, HintOf, Jc, LineRule, NumberingOf, ParagraphProperties, RunProperties, TabChange, ThemeColors,
};
use super::settings::Settings;
use super::styles::{ParagraphStyle, Styles};
use super::theme::Theme;
use crate::measure::{FontSize, Length};

/// What Word takes where a document says nothing of fonts.
const USUAL_FONT: &str = "Times New Roman";
const USUAL_SIZE: FontSize = FontSize::pt(10);
/// Automatic spacing, and what it was before HTML.
const AUTOMATIC_SPACING: Length = Length::pt(14.0);
const OLD_AUTOMATIC_SPACING: Length = Length::pt(5.0);

/// Properties that two styles switch off when both switch them on (§17.7.3); the only effect that is none of them is
/// the double strike.
fn is_toggled() -> Effects {
    let toggled = Effect::ALL.into_iter().filter(|effect| *effect != Effect::DoubleStrike);
    toggled.fold(Effects::default(), Effects::with)
}

/// All that formats are made of.
#[derive(Debug, Default)]
pub(super) struct Formats {
    pub(super) styles: Styles,
    pub(super) numbering: Numbering,
    pub(super) theme: Theme,
    pub(super) colors: ThemeColors,
    pub(super) settings: Settings,
    /// Every format once: most paragraphs look like others.
    runs: HashSet<Arc<RunFormat>>,
    paragraphs: HashSet<Arc<ParagraphFormat>>,
    usual_font: Option<Arc<str>>,
    usual: Option<(Arc<ParagraphFormat>, Arc<RunFormat>)>,
}

/// What holds for the characters of a paragraph, before their own style and what is said directly.
#[derive(Debug)]
pub(super) struct RunBase {
    properties: RunProperties,
    /// What the styles of the table and of the paragraph say of effects.
    table: Said,
    paragraph: Said,
}

/// Effects that are said to be on or off, for text and for complex scripts.
#[derive(Clone, Copy, Debug, Default)]
struct Said {
    text: (Effects, Effects),
    complex: (Effects, Effects),
}

impl From<&RunProperties> for Said {
    fn from(properties: &RunProperties) -> Self {
        let RunProperties { said, on, complex_said, complex_on, .. } = properties;
        Self { text: (*said, *on), complex: (*complex_said, *complex_on) }
    }
}

impl Said {
    /// Of text that is set as complex script, what is said of it.
    fn of(self, is_complex: bool) -> (Effects, Effects) {
        if !is_complex {
            return self.text;
        }
        let own = Effects::default().with(Effect::Bold).with(Effect::Italic);
        let ((said, on), (complex_said, complex_on)) = (self.text, self.complex);
        (said.outside(own).either(complex_said), on.outside(own).either(complex_on))
    }
}

impl Formats {
    /// The formats of a paragraph of which nothing is known yet.
    pub(super) fn usual(&mut self) -> (Arc<ParagraphFormat>, Arc<RunFormat>) {
        if let Some((format, mark)) = &self.usual {
            return (Arc::clone(format), Arc::clone(mark));
        }
        let base = self.base(None, None);
        let mark = self.run(&base, &RunProperties::default());
        let format = self.paragraph(&ParagraphProperties::default(), None, mark.size);
        self.usual = Some((Arc::clone(&format), Arc::clone(&mark)));
        (format, mark)
    }

    /// What holds for the characters of a paragraph.
    pub(super) fn base(&self, table: Option<&RunProperties>, style: Option<&ParagraphStyle>) -> RunBase {
        let mut properties = self.styles.default_run.clone();
        for level in [table, style.map(|style| &style.run)].into_iter().flatten() {
            properties.override_with(level);
        }
        RunBase {
            properties,
            table: table.map(Said::from).unwrap_or_default(),
            paragraph: style.map(|style| Said::from(&style.run)).unwrap_or_default(),
        }
    }

    /// The format of characters with what is said of them directly.
    pub(super) fn run(&mut self, base: &RunBase, direct: &RunProperties) -> Arc<RunFormat> {
        let style = self.styles.character(direct.style.as_deref()).cloned();
        let mut all = base.properties.clone();
        if let Some(style) = &style {
            all.override_with(&style.run);
        }
        all.override_with(direct);
        let is_complex = all.is_complex == Some(true) || all.is_right_to_left == Some(true);
        let levels = [
            Said::from(&self.styles.default_run),
            base.table,
            base.paragraph,
            style.as_deref().map(|style| Said::from(&style.run)).unwrap_or_default(),
            Said::from(direct),
        ];
        let format = RunFormat {
            fonts: self.fonts(&all, is_complex),
            size: if is_complex { all.complex_size.or(all.size) } else { all.size }.unwrap_or(USUAL_SIZE),
            effects: effects(levels.map(|level| level.of(is_complex))),
            color: all.color.as_ref().map(|color| color.seen(&self.colors)).unwrap_or_default(),
            underline: all.underline.flatten(),
            highlight: all.highlight.flatten(),
            shading: all.shading.flatten().map(|color| color.seen(&self.colors)),
            vertical: all.vertical.unwrap_or_default(),
            raised: all.raised.unwrap_or_default(),
            letter_spacing: all.letter_spacing.unwrap_or_default(),
            width_percent: all.width_percent.unwrap_or(100),
            language: all.language,
            style: style.filter(|_| direct.style.is_some()).map(|style| Arc::clone(&style.name)),
        };
        shared(&mut self.runs, format)
    }

    /// The format of characters in a font of their own.
    pub(super) fn in_font(&mut self, format: &RunFormat, font: &str) -> Arc<RunFormat> {
        let font: Arc<str> = font.into();
        let fonts = Fonts {
            ascii: Arc::clone(&font),
            high_ansi: Arc::clone(&font),
            east_asian: Arc::clone(&font),
            complex: font,
            hint: FontHint::default(),
        };
        shared(&mut self.runs, RunFormat { fonts, ..format.clone() })
    }

    fn fonts(&mut self, all: &RunProperties, is_complex: bool) -> Fonts {
        let usual = Arc::clone(self.usual_font.get_or_insert_with(|| USUAL_FONT.into()));
        let named = |font: &Option<FontName>| match font {
            Some(FontName::Named(name)) => Some(Arc::clone(name)),
            Some(FontName::Theme(font, beside)) => {
                self.theme.font(*font, &self.settings).or(beside.as_ref()).map(Arc::clone)
            }
            None => None,
        };
        let [ascii, high_ansi, east_asian, complex] = &all.fonts;
        let is_chinese = all.east_asian_language.as_ref().is_some_and(|language| language.starts_with("zh"));
        let hint = match all.hint {
            _ if is_complex => FontHint::Complex,
            Some(HintOf::Complex | HintOf::Default) | None => FontHint::Latin,
            Some(HintOf::EastAsian) if is_chinese => FontHint::Chinese,
            Some(HintOf::EastAsian) => FontHint::EastAsian,
        };
        Fonts {
            ascii: named(ascii).unwrap_or_else(|| Arc::clone(&usual)),
            high_ansi: named(high_ansi).unwrap_or_else(|| Arc::clone(&usual)),
            east_asian: named(east_asian).unwrap_or_else(|| Arc::clone(&usual)),
            complex: named(complex).unwrap_or(usual),
            hint,
        }
    }

    /// All that holds for a paragraph, and the list it belongs to.
    pub(super) fn paragraph_properties(
        &self,
        table: Option<&ParagraphProperties>,
        style: Option<&ParagraphStyle>,
        direct: &ParagraphProperties,
    ) -> ParagraphProperties {
        let mut all = self.styles.default_paragraph.clone();
        let is_taken_out = direct.numbering.list == Some(NO_LIST);
        let of_style = style.map(|style| if is_taken_out { &style.outside_list } else { &style.paragraph });
        for level in [table, of_style].into_iter().flatten() {
            all.override_with(level);
        }
        let list = NumberingOf {
            list: direct.numbering.list.or(all.numbering.list),
            level: direct.numbering.level.or(all.numbering.level),
        };
        let is_in_list_directly = direct.numbering.list.is_some() || direct.numbering.level.is_some();
        if let (true, Some(level)) = (is_in_list_directly, self.numbering.level(list)) {
            all.override_with(&level.paragraph);
        }
        all.override_with(direct);
        all.numbering = list;
        all
    }

    /// The format of a paragraph whose first letters are of a size.
    pub(super) fn paragraph(
        &mut self,
        all: &ParagraphProperties,
        style: Option<&ParagraphStyle>,
        size: FontSize,
    ) -> Arc<ParagraphFormat> {
        let mut switches = Switches::default();
        for switch in Switch::ALL {
            let usual = switch == Switch::WidowControl;
            switches = switches.set(switch, all.switches[switch as usize].unwrap_or(usual));
        }
        let is_reversed = switches.has(Switch::RightToLeft);
        let letters = |letters: Option<i32>| letters.filter(|letters| *letters != 0);
        let indent = |length: Option<Length>, hundredths: Option<i32>| match letters(hundredths) {
            Some(hundredths) => in_letters(hundredths, size),
            None => length.unwrap_or_default(),
        };
        let start = indent(all.start, all.start_letters);
        let end = indent(all.end, all.end_letters);
        let automatic =
            if self.settings.has_old_automatic_spacing { OLD_AUTOMATIC_SPACING } else { AUTOMATIC_SPACING };
        let space = |switch: Switch, length: Option<Length>| {
            if switches.has(switch) { automatic } else { length.unwrap_or_default() }
        };
        let [top, left, bottom, right, between] = all.borders.map(Option::flatten);
        let format = ParagraphFormat {
            style: style.map(|style| Arc::clone(&style.name)),
            alignment: alignment(all.jc, is_reversed),
            indent_left: if is_reversed { end } else { start },
            indent_right: if is_reversed { start } else { end },
            first_line: indent(all.first_line, all.first_line_letters),
            space_before: space(Switch::AutomaticBefore, all.before),
            space_after: space(Switch::AutomaticAfter, all.after),
            line_spacing: line_spacing(all.line, all.line_rule),
            switches,
            tabs: tab_stops(&all.tabs),
            borders: ParagraphBorders { top, left, bottom, right, between },
            shading: all.shading.as_ref().and_then(Option::as_ref).map(|color| color.seen(&self.colors)),
            outline_level: all
                .outline_level
                .and_then(|level| u8::try_from(level).ok())
                .filter(|level| *level < 9),
            frame: all.frame,
        };
        shared(&mut self.paragraphs, format)
    }

    /// A format with spaces that are known only when its section is.
    pub(super) fn with_spaces(
        &mut self,
        format: &ParagraphFormat,
        before: Option<Length>,
        after: Option<Length>,
    ) -> Arc<ParagraphFormat> {
        let space_before = before.unwrap_or(format.space_before);
        let space_after = after.unwrap_or(format.space_after);
        shared(&mut self.paragraphs, ParagraphFormat { space_before, space_after, ..format.clone() })
    }
}

fn shared<T: Eq + Hash>(known: &mut HashSet<Arc<T>>, value: T) -> Arc<T> {
    if let Some(known) = known.get(&value) {
        return Arc::clone(known);
    }
    let value = Arc::new(value);
    known.insert(Arc::clone(&value));
    value
}

/// Defaults, the styles of table, paragraph and characters, and what is said directly; of each, what is said and what is on.
fn effects(levels: [(Effects, Effects); 5]) -> Effects {
    let [(_, default), styles @ .., (direct_said, direct_on)] = levels;
    let toggled = is_toggled();
    // What the defaults switch on stays on, whatever styles say.
    let by_styles = styles.iter().fold(Effects::default(), |sum, (_, on)| sum.one_of(*on));
    let switched = by_styles.either(default).both(toggled);
    let plain = styles.iter().fold(default, |sum, (said, on)| sum.outside(*said).either(*on));
    let by_styles = switched.either(plain.outside(toggled));
    by_styles.outside(direct_said).either(direct_on)
}

fn in_letters(hundredths: i32, size: FontSize) -> Length {
    size.em().scale(f64::from(hundredths.clamp(-100_000, 100_000)) / 100.0)
}

/// How lines stand by what is written.
pub(super) fn alignment(jc: Option<Jc>, is_reversed: bool) -> Alignment {
    match jc {
        None | Some(Jc::Start) if is_reversed => Alignment::Right,
        Some(Jc::End) if is_reversed => Alignment::Left,
        None | Some(Jc::Start) => Alignment::Left,
        Some(Jc::End) => Alignment::Right,
        Some(Jc::Center) => Alignment::Center,
        Some(Jc::Both) => Alignment::Justified,
        Some(Jc::Distribute) => Alignment::Distributed,
    }
}

fn line_spacing(line: Option<i32>, rule: Option<LineRule>) -> LineSpacing {
    let line = line.filter(|line| (1..=100_000).contains(line));
    match (line, rule) {
        (Some(line), Some(LineRule::AtLeast)) => LineSpacing::AtLeast(Length::twips(line)),
        (Some(line), Some(LineRule::Exact)) => LineSpacing::Exactly(Length::twips(line)),
        (Some(line), _) => LineSpacing::Multiple(Lines(line.unsigned_abs())),
        (None, _) => LineSpacing::Multiple(Lines::SINGLE),
    }
}

fn tab_stops(changes: &[TabChange]) -> Vec<TabStop> {
    let mut stops: Vec<TabStop> = changes
        .iter()
        .filter_map(|change| match change {
            TabChange::Set(stop) => Some(*stop),
            TabChange::Clear(_) => None,
        })
        .collect();
    stops.sort_by_key(|stop| stop.position);
    stops
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_styles_that_switch_on_switch_off() {
        let bold = Effects::default().with(Effect::Bold);
        let (no, on, off) =
            ((Effects::default(), Effects::default()), (bold, bold), (bold, Effects::default()));
        let is_bold = |levels| effects(levels).has(Effect::Bold);
        assert!(is_bold([no, no, on, no, no]));
        assert!(!is_bold([no, no, on, on, no]));
        assert!(is_bold([no, on, on, on, no]));
        assert!(is_bold([no, no, on, off, no]));
        assert!(!is_bold([no, no, on, no, off]));
        assert!(is_bold([no, no, on, on, on]));
        assert!(is_bold([on, no, on, on, no]));
    }

    #[test]
    fn a_double_strike_is_no_toggle() {
        let strike = Effects::default().with(Effect::DoubleStrike);
        let (no, on) = ((Effects::default(), Effects::default()), (strike, strike));
        assert!(effects([no, no, on, on, no]).has(Effect::DoubleStrike));
        assert!(!effects([on, no, (strike, Effects::default()), no, no]).has(Effect::DoubleStrike));
    }

    #[test]
    fn a_height_of_lines_has_a_rule() {
        assert_eq!(line_spacing(Some(360), None), LineSpacing::Multiple(Lines(360)));
        assert_eq!(line_spacing(Some(360), Some(LineRule::Exact)), LineSpacing::Exactly(Length::pt(18.0)));
        assert_eq!(line_spacing(Some(-5), Some(LineRule::AtLeast)), LineSpacing::Multiple(Lines::SINGLE));
    }
}
