//! The facts of a document as readable text.

use std::fmt::Write;

use congvan::docx::read::{
    Alignment, Anchor, Block, Border, BorderKind, Cell, CellBorders, Changes, Color, Distance, Document,
    Effect, EvenAndOdd, Filling, FirstPage, FontHint, Geometry, Label, LineSpacing, Link, Offset, Paragraph,
    Repetition, RowHeight, Run, RunFormat, SectionStart, Shape, ShapeId, Splitting, StoryId, Switch, Table,
    TableFlow, VerticalAlignment, VerticalMerge, VerticalPosition,
};
use congvan::measure::Length;

/// Every fact of a document that differs from what is usual.
pub(crate) fn in_words(document: &Document) -> String {
    let mut words = Words { document, out: String::new() };
    words.document();
    words.out
}

struct Words<'a> {
    document: &'a Document,
    out: String,
}

fn mm(length: Length) -> String {
    let rounded = (length.to_mm() * 100.0).round() / 100.0;
    format!("{rounded}")
}

fn pt(length: Length) -> String {
    let rounded = (length.to_pt() * 100.0).round() / 100.0;
    format!("{rounded}")
}

fn color(color: Color) -> String {
    match color {
        Color::Automatic => "automatic".to_owned(),
        Color::Rgb(red, green, blue) => format!("#{red:02x}{green:02x}{blue:02x}"),
        Color::Unknown => "of the theme".to_owned(),
    }
}

impl Words<'_> {
    fn line(&mut self, depth: usize, words: &str) {
        let _ = writeln!(self.out, "{}{words}", "  ".repeat(depth));
    }

    fn document(&mut self) {
        if !self.document.program.is_empty() {
            self.line(0, &format!("written by {}", self.document.program));
        }
        if self.document.even_and_odd_headers == EvenAndOdd::Apart {
            self.line(0, "even and odd pages apart");
        }
        let changes = self.document.changes;
        if changes != Changes::default() {
            let Changes { insertions, deletions, comments } = changes;
            self.line(0, &format!("{insertions} insertions, {deletions} deletions, {comments} comments"));
        }
        for index in 0..self.document.sections.len() {
            self.section(index);
        }
        for control in self.document.controls() {
            let mut words = format!("control {:?} {:?}", control.tag, control.title);
            if control.filling == Filling::Placeholder {
                words += ", to be filled in";
            }
            if let Some(binding) = &control.binding {
                let _ = write!(words, ", shows {} of {}", binding.xpath, binding.store);
            }
            self.line(0, &words);
        }
        for story in self.document.stories() {
            let _ = writeln!(self.out, "\n== {:?} {} ({})", story.kind, story.id.index(), story.part);
            self.blocks(&story.blocks, 0);
        }
    }

    fn section(&mut self, index: usize) {
        let section = &self.document.sections[index];
        let (page, margins) = (section.page, section.margins);
        let mut words = format!(
            "section {}: blocks {:?}, {} x {} mm",
            index + 1,
            section.blocks,
            mm(page.width),
            mm(page.height)
        );
        if page.seen() != page.orientation {
            let _ = write!(words, " said to be {:?}", page.orientation);
        }
        for (name, length) in [
            ("top", margins.top),
            ("bottom", margins.bottom),
            ("left", margins.left),
            ("right", margins.right),
            ("header", margins.header),
            ("footer", margins.footer),
            ("gutter", margins.gutter),
        ] {
            if name != "gutter" || length != Length::ZERO {
                let _ = write!(words, ", {name} {}", mm(length));
            }
        }
        if section.start != SectionStart::NewPage {
            let _ = write!(words, ", {:?}", section.start);
        }
        if section.first_page == FirstPage::Different {
            words += ", first page different";
        }
        if section.numbering.form != "decimal" {
            let _ = write!(words, ", numbers {}", section.numbering.form);
        }
        if let Some(start) = section.numbering.start {
            let _ = write!(words, ", numbered from {start}");
        }
        if section.columns != 1 {
            let _ = write!(words, ", {} columns", section.columns);
        }
        for (name, stories) in [("header", section.headers), ("footer", section.footers)] {
            for (page, story) in
                [("first", stories.first), ("default", stories.default), ("even", stories.even)]
            {
                if let Some(story) = story.map(StoryId::index) {
                    let _ = write!(words, ", {page} {name} {story}");
                }
            }
        }
        self.line(0, &words);
    }

    fn blocks(&mut self, blocks: &[Block], depth: usize) {
        for block in blocks {
            match block {
                Block::Paragraph(id) => self.paragraph(self.document.paragraph(*id), depth),
                Block::Table(id) => self.table(self.document.table(*id), depth),
            }
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph, depth: usize) {
        let format = &paragraph.format;
        let mut words = vec![format!("¶{}", paragraph.place.number)];
        words.extend(format.style.as_ref().map(|style| format!("({style})")));
        if format.alignment != Alignment::Left {
            words.push(format!("{:?}", format.alignment).to_lowercase());
        }
        for (name, length) in
            [("left", format.indent_left), ("right", format.indent_right), ("first", format.first_line)]
        {
            if length != Length::ZERO {
                words.push(format!("{name} {} mm", mm(length)));
            }
        }
        for (name, length) in [("before", format.space_before), ("after", format.space_after)] {
            if length != Length::ZERO {
                words.push(format!("{name} {}", pt(length)));
            }
        }
        match format.line_spacing {
            LineSpacing::Multiple(lines) if (lines.to_number() - 1.0).abs() < 1e-9 => {}
            LineSpacing::Multiple(lines) => words.push(format!("lines {:.3}", lines.to_number())),
            LineSpacing::AtLeast(height) => words.push(format!("lines at least {}", pt(height))),
            LineSpacing::Exactly(height) => words.push(format!("lines exactly {}", pt(height))),
        }
        words.extend(
            format.switches.iter().filter(|on| *on != Switch::WidowControl).map(|on| format!("{on:?}")),
        );
        words.extend(format.outline_level.map(|level| format!("outline {level}")));
        words.extend(format.tabs.iter().map(|stop| {
            let leader = stop.leader.map(|leader| format!(" with {leader}")).unwrap_or_default();
            format!("tab {:?} {} mm{leader}", stop.kind, mm(stop.position))
        }));
        let borders = format.borders;
        for (side, border) in [
            ("top", borders.top),
            ("left", borders.left),
            ("bottom", borders.bottom),
            ("right", borders.right),
            ("between", borders.between),
        ] {
            words.extend(border.map(|border| format!("{side} {}", self::border(&border))));
        }
        words.extend(format.shading.map(|shading| format!("behind it {}", color(shading))));
        words.extend(format.frame.map(|frame| {
            format!("framed {:?} mm wide at {}", frame.width.map(mm), offset(frame.horizontal))
        }));
        if paragraph.runs.is_empty() {
            words.push(format!("mark {}", Self::format(&paragraph.mark)));
        }
        self.line(depth, &words.join(" "));
        if let Some(label) = &paragraph.label {
            let Label { text, format, level, .. } = &**label;
            self.line(depth + 2, &format!("label {text:?} level {level} {}", Self::format(format)));
        }
        for (index, run) in paragraph.runs.iter().enumerate() {
            self.shapes(paragraph, index, depth + 2);
            self.run(run, depth + 2);
        }
        self.shapes(paragraph, paragraph.runs.len(), depth + 2);
    }

    fn format(format: &RunFormat) -> String {
        let fonts = &format.fonts;
        let mut words = vec![format!("{} pt", format.size.to_pt()), fonts.ascii.to_string()];
        for (name, font) in
            [("high", &fonts.high_ansi), ("east", &fonts.east_asian), ("complex", &fonts.complex)]
        {
            if *font != fonts.ascii {
                words.push(format!("/{name} {font}"));
            }
        }
        if fonts.hint != FontHint::default() {
            words.push(format!("hint {:?}", fonts.hint));
        }
        words.extend(format.effects.iter().map(|effect: Effect| format!("{effect:?}").to_lowercase()));
        if format.color != Color::Automatic {
            words.push(color(format.color));
        }
        words.extend(format.underline.map(|line| format!("underline {line:?}").to_lowercase()));
        words.extend(format.highlight.as_ref().map(|pen| format!("highlight {pen}")));
        words.extend(format.shading.map(|shading| format!("behind it {}", color(shading))));
        if format.vertical != VerticalPosition::Baseline {
            words.push(format!("{:?}", format.vertical).to_lowercase());
        }
        if format.raised != Length::ZERO {
            words.push(format!("raised {}", pt(format.raised)));
        }
        if format.letter_spacing != Length::ZERO {
            words.push(format!("spaced {}", pt(format.letter_spacing)));
        }
        if format.width_percent != 100 {
            words.push(format!("{} % wide", format.width_percent));
        }
        words.extend(format.language.as_ref().map(ToString::to_string));
        words.extend(format.style.as_ref().map(|style| format!("({style})")));
        words.join(" ")
    }

    fn run(&mut self, run: &Run, depth: usize) {
        let mut words = format!("{:?} {}", run.text, Self::format(&run.format));
        if let Some(field) = run.field {
            let _ = write!(words, ", result of {:?}", self.document.field(field).instruction);
        }
        if let Some(control) = run.control {
            let _ = write!(words, ", control {}", control.index() + 1);
        }
        if let Some(note) = run.note {
            let _ = write!(words, ", note {}", note.index());
        }
        if run.link != Link::None {
            words += ", link";
        }
        self.line(depth, &words);
    }

    fn shapes(&mut self, paragraph: &Paragraph, before_run: usize, depth: usize) {
        for id in &paragraph.shapes {
            if self.document.shape(*id).before_run == before_run {
                self.shape(*id, depth);
            }
        }
    }

    fn shape(&mut self, id: ShapeId, depth: usize) {
        let shape: &Shape = self.document.shape(id);
        let kind = match &shape.geometry {
            Geometry::Other(name) => name.clone(),
            known => format!("{known:?}").to_lowercase(),
        };
        let mut words =
            format!("[{kind} {} x {} mm, {:?}", mm(shape.width), mm(shape.height), shape.language);
        match shape.anchor {
            Anchor::Inline => words += ", inline",
            Anchor::Floating { horizontal, vertical } => {
                let _ = write!(words, ", across {}, down {}", offset(horizontal), offset(vertical));
            }
            Anchor::InGroup { left, top } => {
                let _ = write!(words, ", at {} and {} mm of the group", mm(left), mm(top));
            }
        }
        if let Some(stroke) = shape.stroke {
            let _ = write!(words, ", line {} pt {} {:?}", pt(stroke.width), color(stroke.color), stroke.dash);
        }
        words += &shape.fill.map(|fill| format!(", filled {}", color(fill))).unwrap_or_default();
        words += &shape.picture.as_ref().map(|picture| format!(", {picture}")).unwrap_or_default();
        if shape.is_horizontal_line() {
            words += ", a horizontal line";
        }
        self.line(depth, &format!("{words}]"));
        self.blocks(&shape.text, depth + 1);
        let document = self.document;
        for part in document.shapes().filter(|part| part.group == Some(id)) {
            self.shape(part.id, depth + 1);
        }
    }

    fn table(&mut self, table: &Table, depth: usize) {
        let columns: Vec<String> = table.columns.iter().map(|width| mm(*width)).collect();
        let mut words = format!("table {}: columns {} mm", table.place.number, columns.join(" + "));
        words += &table.style.as_ref().map(|style| format!(" ({style})")).unwrap_or_default();
        if table.alignment != Alignment::Left {
            let _ = write!(words, ", {:?}", table.alignment);
        }
        if table.indent != Length::ZERO {
            let _ = write!(words, ", indent {} mm", mm(table.indent));
        }
        if table.flow == TableFlow::Floating {
            words += ", floating";
        }
        if table.is_borderless() {
            words += ", borderless";
        }
        self.line(depth, &words);
        for (number, row) in table.rows.iter().enumerate() {
            let mut words = format!("row {}", number + 1);
            if row.repetition == Repetition::EveryPage {
                words += ", repeated";
            }
            if row.splitting == Splitting::Forbidden {
                words += ", whole";
            }
            match row.height {
                RowHeight::Content => {}
                RowHeight::AtLeast(height) => {
                    let _ = write!(words, ", at least {} mm high", mm(height));
                }
                RowHeight::Exactly(height) => {
                    let _ = write!(words, ", {} mm high", mm(height));
                }
            }
            self.line(depth + 1, &words);
            for cell in &row.cells {
                self.cell(cell, depth + 2);
            }
        }
    }

    fn cell(&mut self, cell: &Cell, depth: usize) {
        let mut words = format!("cell at column {}", cell.column + 1);
        if cell.span != 1 {
            let _ = write!(words, " over {}", cell.span);
        }
        if cell.merge != VerticalMerge::None {
            let _ = write!(words, ", merged {:?}", cell.merge);
        }
        words += &cell.width.map(|width| format!(", {} mm wide", mm(width))).unwrap_or_default();
        if cell.vertical != VerticalAlignment::Top {
            let _ = write!(words, ", {:?}", cell.vertical);
        }
        if (cell.padding_left, cell.padding_right) != (Length::ZERO, Length::ZERO) {
            let _ = write!(words, ", padded {} and {} mm", mm(cell.padding_left), mm(cell.padding_right));
        }
        let CellBorders { top, left, bottom, right } = cell.borders;
        for (side, line) in [("top", top), ("left", left), ("bottom", bottom), ("right", right)] {
            words += &line.map(|line| format!(", {side} {}", border(&line))).unwrap_or_default();
        }
        words += &cell.shading.map(|shading| format!(", behind it {}", color(shading))).unwrap_or_default();
        self.line(depth, &words);
        self.blocks(&cell.blocks, depth + 1);
    }
}

fn border(border: &Border) -> String {
    let kind = if border.kind == BorderKind::Single { String::new() } else { format!("{:?} ", border.kind) };
    let colored = if border.color.is_black() { String::new() } else { format!(" {}", color(border.color)) };
    format!("line {kind}{} pt{colored}", pt(border.width))
}

fn offset(offset: Offset) -> String {
    match offset.distance {
        Distance::Length(length) => format!("{} mm from {:?}", mm(length), offset.from),
        other => format!("{other:?} of {:?}", offset.from),
    }
}
