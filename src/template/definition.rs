//! `template.toml`: what a template is called, which fields it wants, and which tables it makes.

use std::collections::BTreeSet;

use super::except_by::ExceptBy;
use super::widths;
use crate::diagnostic::{Diagnostic, Language, Report};
use crate::letter::{Alignment, ColumnWidth};
use crate::toml_reader::{Document, Located, Section};

/// A template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The name of its folder.
    pub name: String,
    /// What it is for, in a few words.
    pub title: Caption,
    /// What it is for, in a sentence or two.
    pub description: Caption,
    /// What the letter must bring besides its fields.
    pub needs: Vec<Need>,
    /// The fields it wants, in the order a person fills them in.
    pub fields: Vec<Field>,
    /// The appendices it makes, in order.
    pub appendices: Vec<AppendixSpec>,
    /// The file of the body, as the user knows it.
    pub body_file: String,
    /// The body: Markdown with Tera expressions.
    pub body: String,
    /// Both files as they are, for whoever asks whether the template has changed.
    pub source: [String; 2],
}

/// Words for people, in Vietnamese and perhaps in English.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caption {
    /// In Vietnamese.
    pub vietnamese: String,
    /// In English, where the template has it.
    pub english: Option<String>,
}

impl Caption {
    /// The words in a language; the Vietnamese ones where there are no others.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Vietnamese => &self.vietnamese,
            Language::English => self.english.as_ref().unwrap_or(&self.vietnamese),
        }
    }
}

/// What a letter must bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Counts per commune.
    Counts,
    /// A reporting period.
    Period,
}

/// A field that the letter file fills in, `fields.<name>` in the template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name in the letter file and in the template.
    pub name: String,
    /// What it is.
    pub label: Caption,
    /// What kind of value it takes.
    pub kind: FieldKind,
    /// Whether it may be left out.
    pub required: Required,
}

/// What kind of value a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Text.
    Text,
    /// Text of several paragraphs in Markdown, which the body prints with `| safe`. What its own expressions print
    /// is escaped.
    Markdown,
    /// A number.
    Number,
    /// How many there are of something: a whole number from 0 up.
    Count,
    /// A date.
    Date,
}

/// Whether a field may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Required {
    /// It must be there.
    Yes,
    /// It may be left out.
    No,
}

/// An appendix: which rows it shows, and in which columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppendixSpec {
    /// The title, which may hold Tera expressions.
    pub title: Located<String>,
    /// The rows it shows. Without rows there is no appendix.
    pub rows: RowSet,
    /// The columns, from left to right; at least one.
    pub columns: Vec<ColumnSpec>,
    /// Which column, counted from 0, groups the rows.
    pub group_column: Option<usize>,
    /// The batches whose letters go without it.
    pub except_by: ExceptBy,
}

/// A set of communes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowSet {
    /// Those without scans.
    Silent,
    /// Those with few scans.
    Low,
    /// All.
    All,
}

/// A column of an appendix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnSpec {
    /// The header.
    pub header: Located<String>,
    /// What its cells show.
    pub value: ColumnValue,
    /// How wide it is.
    pub width: ColumnWidth,
    /// How its cells are set.
    pub alignment: Alignment,
    /// What becomes of it where all its cells are empty.
    pub when_empty: WhenEmpty,
    /// The batches whose letters go without it.
    pub except_by: ExceptBy,
}

/// What the cells of a column show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnValue {
    /// The running number, from 1.
    Index,
    /// The district, empty where there are none.
    District,
    /// The commune.
    Commune,
    /// How many scans.
    Scans,
    /// The code of the commune.
    Code,
}

/// What becomes of a column whose cells are all empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhenEmpty {
    /// It stays.
    Show,
    /// It is left out.
    Hide,
}

/// The files of a template: each with its name and its text.
pub(super) struct Files {
    pub(super) name: String,
    pub(super) definition: (String, String),
    pub(super) body: (String, String),
}

const NEEDS: &[(&str, Need)] = &[("counts", Need::Counts), ("period", Need::Period)];
const KINDS: &[(&str, FieldKind)] = &[
    ("text", FieldKind::Text),
    ("markdown", FieldKind::Markdown),
    ("number", FieldKind::Number),
    ("count", FieldKind::Count),
    ("date", FieldKind::Date),
];
const ROW_SETS: &[(&str, RowSet)] = &[("silent", RowSet::Silent), ("low", RowSet::Low), ("all", RowSet::All)];
const VALUES: &[(&str, ColumnValue)] = &[
    ("index", ColumnValue::Index),
    ("district", ColumnValue::District),
    ("commune", ColumnValue::Commune),
    ("scans", ColumnValue::Scans),
    ("code", ColumnValue::Code),
];
const ALIGNMENTS: &[(&str, Alignment)] =
    &[("left", Alignment::Left), ("center", Alignment::Center), ("right", Alignment::Right)];

/// Reads a template from its files; None if anything is wrong with its definition.
pub(super) fn read(files: Files, report: &mut Report) -> Option<Template> {
    let mut problems = Report::new();
    let (file, source) = &files.definition;
    let document = Document::parse(file, source, report)?;
    let root = document.root();
    let title = caption(&root, "title", "title_en");
    let description = caption(&root, "description", "description_en");
    let needs = root.choices("needs", NEEDS);
    let fields = fields(&root, &mut problems);
    let appendices: Vec<_> =
        root.sections("appendices").iter().map(|section| appendix(section, &mut problems)).collect();
    let mut found = Report::new();
    document.finish(&mut found);
    found.append(problems);
    let broken = found.has_errors();
    report.append(found);
    if broken {
        return None;
    }
    let (body_file, body) = files.body;
    let source = [files.definition.1.clone(), body.clone()];
    Some(Template {
        name: files.name,
        title: title?,
        description: description?,
        needs: needs.into_iter().map(|need| need.value).collect(),
        fields,
        appendices: appendices.into_iter().collect::<Option<_>>()?,
        body_file,
        body,
        source,
    })
}

/// Words that must be there in Vietnamese and may be there in English.
fn caption(section: &Section<'_>, vietnamese: &str, english: &str) -> Option<Caption> {
    let english = section.text(english).map(|text| text.value);
    Some(Caption { vietnamese: section.required_text(vietnamese)?.value, english })
}

fn fields(root: &Section<'_>, report: &mut Report) -> Vec<Field> {
    let mut names = BTreeSet::new();
    let read = |section: &Section<'_>| {
        let name = section.required_text("name");
        let label = caption(section, "label", "label_en");
        let kind = section.required_choice("kind", KINDS);
        let required = section.boolean("required").is_none_or(|required| required.value);
        let name = name?;
        if !is_identifier(&name.value) {
            let problem = Diagnostic::error("template-field-name");
            report.push(problem.at(name.place.clone()).with("name", &name.value));
        }
        if !names.insert(name.value.clone()) {
            let problem = Diagnostic::error("template-field-twice");
            report.push(problem.at(name.place).with("name", &name.value));
        }
        let required = if required { Required::Yes } else { Required::No };
        Some(Field { name: name.value, label: label?, kind: kind?.value, required })
    };
    root.sections("fields").iter().filter_map(read).collect()
}

fn appendix(section: &Section<'_>, report: &mut Report) -> Option<AppendixSpec> {
    let title = section.required_text("title");
    let rows = section.required_choice("rows", ROW_SETS);
    let mut group_column = None;
    let mut columns = Vec::new();
    for (index, each) in section.sections("columns").iter().enumerate() {
        columns.push(column(each, report));
        if each.boolean("group").is_some_and(|group| group.value) && group_column.replace(index).is_some() {
            report.push(Diagnostic::error("template-group-twice").at(each.place().clone()));
        }
    }
    if columns.is_empty() {
        report.push(Diagnostic::error("template-columns-missing").at(section.place().clone()));
    }
    let columns: Vec<ColumnSpec> = columns.into_iter().collect::<Option<_>>()?;
    widths::report_too_wide(&columns, section.place(), report);
    let except_by = ExceptBy::read(section);
    Some(AppendixSpec { title: title?, rows: rows?.value, columns, group_column, except_by })
}

fn column(section: &Section<'_>, report: &mut Report) -> Option<ColumnSpec> {
    let header = section.required_text("header");
    let value = section.required_choice("value", VALUES);
    let width = section.required_text("width").and_then(|written| widths::read(&written, report));
    let alignment = section.required_choice("align", ALIGNMENTS);
    let hide = section.boolean("hide_when_empty").is_some_and(|hide| hide.value);
    Some(ColumnSpec {
        header: header?,
        value: value?.value,
        width: width?,
        alignment: alignment?.value,
        when_empty: if hide { WhenEmpty::Hide } else { WhenEmpty::Show },
        except_by: ExceptBy::read(section),
    })
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Length;

    fn read_definition(definition: &str) -> (Option<Template>, Vec<String>) {
        let mut report = Report::new();
        let files = Files {
            name: "own".to_owned(),
            definition: ("template.toml".to_owned(), definition.to_owned()),
            body: ("body.md".to_owned(), String::new()),
        };
        let template = read(files, &mut report);
        let place = |each: &Diagnostic| each.place.as_ref().map(ToString::to_string).unwrap_or_default();
        (template, report.iter().map(|each| format!("{} {}", place(each), each.code)).collect())
    }

    const COLUMN: &str =
        "[[appendices.columns]]\nheader = \"TT\"\nvalue = \"index\"\nwidth = \"12 mm\"\nalign = \"center\"\n";

    #[test]
    fn a_whole_definition_is_read() {
        let definition = format!(
            "title = \"Mẫu\"\ndescription = \"Mẫu thử\"\nneeds = [\"counts\"]\n\
             [[fields]]\nname = \"total\"\nlabel = \"Tổng số\"\nkind = \"number\"\nrequired = false\n\
             [[appendices]]\ntitle = \"Danh sách\"\nrows = \"low\"\n{COLUMN}group = true\nhide_when_empty = true\n"
        );
        let (template, problems) = read_definition(&definition);
        assert_eq!(problems, [""; 0]);
        let template = template.unwrap();
        assert_eq!(template.needs, [Need::Counts]);
        assert_eq!(template.fields[0].required, Required::No);
        let appendix = &template.appendices[0];
        assert_eq!((appendix.rows, appendix.group_column), (RowSet::Low, Some(0)));
        assert_eq!(appendix.columns[0].width, ColumnWidth::Fixed(Length::mm(12.0)));
        assert_eq!(appendix.columns[0].when_empty, WhenEmpty::Hide);
    }

    #[test]
    fn columns_that_do_not_fit_side_by_side_are_told() {
        let wide = |columns: &[&str]| {
            let columns: String = columns.iter().map(|width| COLUMN.replace("12 mm", width)).collect();
            let head = "title = \"M\"\ndescription = \"M\"\n[[appendices]]\ntitle = \"D\"\nrows = \"low\"\n";
            read_definition(&format!("{head}{columns}")).1
        };
        let told = ["template.toml:3:1 template-columns-too-wide"];
        assert_eq!(wide(&["150 mm", "*"]), [""; 0]);
        assert_eq!(wide(&["151 mm", "*"]), told);
        assert_eq!(wide(&["100 mm", "66 mm"]), told);
        assert_eq!(wide(&["*"; 11]), [""; 0]);
        assert_eq!(wide(&["*"; 12]), told);
    }

    #[test]
    fn everything_wrong_with_a_definition_is_told_at_once() {
        let definition = format!(
            "title = \"Mẫu\"\nneeds = [\"cuonts\"]\n\
             [[fields]]\nname = \"Tổng\"\nlabel = \"a\"\nkind = \"text\"\n\
             [[fields]]\nname = \"a\"\nlabel = \"a\"\nkind = \"txt\"\n\
             [[appendices]]\ntitel = \"x\"\nrows = \"low\"\n{}{}{}",
            COLUMN.replace("12 mm", "wide"),
            format_args!("{COLUMN}group = true\n"),
            format_args!("{COLUMN}group = true\n"),
        );
        let (template, problems) = read_definition(&definition);
        assert_eq!(template, None);
        assert_eq!(
            problems,
            [
                "template.toml toml-key-missing",
                "template.toml:2:10 toml-choice-unknown",
                "template.toml:10:8 toml-choice-unknown",
                "template.toml:12:1 toml-key-unknown",
                "template.toml:4:8 template-field-name",
                "template.toml:17:9 template-width",
                "template.toml:25:1 template-group-twice",
            ]
        );
    }
}
