//! The rooms and their directions, as ARCHITECTURE.md tells them.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use common::sources::program_files;

/// What a room may import from the crate. A room that is not listed may import everything; of several that fit,
/// the first counts.
const DIRECTIONS: &[(&str, &[&str])] = &[
    ("archive.rs", &[]),
    ("measure.rs", &[]),
    ("digest.rs", &[]),
    ("nearest.rs", &[]),
    ("ordered.rs", &[]),
    ("environment", &["diagnostic", "digest"]),
    ("diagnostic", &[]),
    ("vietnamese", &[]),
    ("standard", &["measure"]),
    ("toml_reader", &["diagnostic", "nearest"]),
    ("data", &["archive", "diagnostic", "environment", "vietnamese"]),
    ("gazetteer", &["diagnostic", "nearest", "vietnamese"]),
    ("scans", &["data", "diagnostic", "gazetteer", "nearest", "vietnamese"]),
    (
        "letter/compose",
        &[
            "data",
            "diagnostic",
            "environment",
            "gazetteer",
            "letter",
            "letter_file",
            "nearest",
            "scans",
            "standard",
            "template",
            "toml_reader",
            "vietnamese",
        ],
    ),
    ("letter", &["measure", "standard", "vietnamese"]),
    ("letter_file", &["diagnostic", "environment", "letter", "standard", "toml_reader", "vietnamese"]),
    (
        "template",
        &[
            "diagnostic",
            "environment",
            "letter",
            "measure",
            "nearest",
            "standard",
            "toml_reader",
            "vietnamese",
        ],
    ),
    ("layout", &["letter", "measure", "standard", "vietnamese"]),
    (
        "batch",
        &[
            "diagnostic",
            "digest",
            "docx",
            "environment",
            "forms",
            "gazetteer",
            "letter",
            "ordered",
            "scans",
            "toml_reader",
            "vietnamese",
        ],
    ),
    ("forms.rs", &["diagnostic", "docx", "environment", "letter", "preview"]),
    (
        "check",
        &["diagnostic", "docx", "gazetteer", "measure", "nearest", "standard", "toml_reader", "vietnamese"],
    ),
    ("docx/annotate", &["archive", "diagnostic", "docx"]),
    ("docx/read", &["archive", "diagnostic", "measure", "vietnamese"]),
    ("docx", &["layout", "letter", "measure", "standard", "vietnamese"]),
    ("preview", &["digest", "environment", "layout", "letter", "measure", "standard", "vietnamese"]),
    (
        "live",
        &[
            "batch",
            "data",
            "diagnostic",
            "docx",
            "environment",
            "letter",
            "nearest",
            "ordered",
            "preview",
            "scans",
            "standard",
            "vietnamese",
        ],
    ),
    ("web", &["diagnostic", "live"]),
];

/// Where the names of others are known.
const HOMES: &[(&str, &[&str])] = &[
    ("axum", &["web"]),
    ("ballista", &["scans/cluster"]),
    ("ballista_core", &["scans/cluster"]),
    ("brotli_decompressor", &["scans/events/parquet_file"]),
    ("bytes", &["scans/events/parquet_file"]),
    ("calamine", &["data/workbook"]),
    ("cfb", &["data/workbook"]),
    ("clap", &["cli", "main.rs"]),
    ("csv", &["data", "gazetteer", "batch"]),
    ("ctrlc", &["main.rs"]),
    ("datafusion", &["scans/cluster"]),
    ("docx_rs", &["docx/write"]),
    ("fontdb", &["environment"]),
    ("flate2", &["scans/events"]),
    ("globset", &["letter/compose", "scans/cluster"]),
    ("lz4_flex", &["scans/events/parquet_file"]),
    ("memchr", &["scans/events"]),
    ("notify", &["environment"]),
    ("open", &["cli"]),
    ("parquet", &["scans/cluster", "scans/events/parquet_file"]),
    ("snap", &["scans/events/parquet_file"]),
    ("zstd", &["scans/events"]),
    ("encoding_rs", &["vietnamese/legacy"]),
    ("fluent_bundle", &["diagnostic"]),
    ("icu_collator", &["vietnamese"]),
    ("icu_locale_core", &["vietnamese"]),
    ("pulldown_cmark", &["template"]),
    ("quick_xml", &["data/workbook", "docx/annotate", "docx/read", "docx/write", "preview"]),
    ("indicatif", &["cli"]),
    ("serde_json", &["diagnostic", "batch", "cli", "preview"]),
    ("sha2", &["digest.rs"]),
    ("strsim", &["nearest.rs"]),
    ("tempfile", &["environment"]),
    ("tera", &["template"]),
    ("tokio", &["scans/cluster", "web"]),
    ("tokio_stream", &["web"]),
    ("toml", &["toml_reader"]),
    ("typst", &["preview"]),
    ("typst_layout", &["preview"]),
    ("typst_pdf", &["preview"]),
    ("typst_render", &["preview"]),
    ("typst_svg", &["preview"]),
    ("unic_langid", &["diagnostic"]),
    (
        "unicode_normalization",
        &[
            "vietnamese",
            "standard/typeface",
            "gazetteer/names_tests.rs",
            "gazetteer/spelling_tests.rs",
            "batch/file_names.rs",
        ],
    ),
    ("wide", &["scans/events"]),
    ("zip", &["data/workbook", "docx/annotate", "docx/package", "docx/read"]),
];

/// What touches the world, and who may.
const DEEDS: &[(&str, &[&str])] = &[
    ("print!", &["cli", "main.rs"]),
    ("println!", &["cli", "main.rs"]),
    ("eprint!", &["cli", "main.rs"]),
    ("eprintln!", &["cli", "main.rs"]),
    ("io::stdout", &["cli", "main.rs"]),
    ("io::stderr", &["cli", "main.rs"]),
    ("process::exit", &["cli", "main.rs"]),
    ("std::env::", &["cli", "main.rs"]),
    ("std::fs::", &["environment"]),
    ("SystemTime::now", &[]),
];

#[test]
fn each_room_imports_only_what_lies_upstream() {
    for source in sources() {
        let Some((room, allowed)) = DIRECTIONS.iter().find(|(room, _)| source.is_in(room)) else { continue };
        let own = room.split(['/', '.']).next().unwrap();
        for import in source.imports() {
            let known = import == own || allowed.contains(&import.as_str());
            assert!(known, "{}: `{room}` must not import `{import}`", source.path);
        }
    }
}

/// A judge must not share the mistakes of the author.
#[test]
fn the_reader_of_documents_knows_nothing_of_the_writer() {
    for source in sources().iter().filter(|source| source.is_in("docx/read")) {
        for path in [
            "docx::annotate",
            "docx::write",
            "docx::package",
            "docx::Stream",
            "super::annotate",
            "super::write",
            "super::package",
        ] {
            let from_above = source.path == "docx/read/mod.rs" || path.starts_with("docx");
            assert!(!(from_above && source.mentions(path)), "{}: {path}", source.path);
        }
    }
}

#[test]
fn the_check_knows_of_documents_only_what_the_reader_tells() {
    for source in sources().iter().filter(|source| source.is_in("check")) {
        for path in ["docx::annotate", "docx::write", "docx::package", "docx::Stream"] {
            assert!(!source.mentions(path), "{}: {path}", source.path);
        }
    }
}

#[test]
fn the_names_of_others_stay_in_their_rooms() {
    for source in sources() {
        for (name, homes) in HOMES {
            if source.names_crate(name) {
                let at_home = homes.iter().any(|home| source.is_in(home));
                assert!(at_home, "{}: `{name}` is known in {homes:?} only", source.path);
            }
        }
    }
}

#[test]
fn only_the_edges_touch_the_world() {
    for source in sources() {
        for (deed, doers) in DEEDS {
            if source.mentions(deed) {
                let may = doers.iter().any(|doer| source.is_in(doer));
                assert!(may, "{}: `{deed}` belongs in {doers:?}", source.path);
            }
        }
    }
}

#[test]
fn every_name_of_others_in_this_test_is_a_dependency() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    for (name, _) in HOMES {
        let written = [name.to_string(), name.replace('_', "-")];
        let known = written.iter().any(|name| manifest.contains(&format!("\n{name} = ")));
        assert!(known, "`{name}` is no dependency");
    }
}

#[test]
fn the_rooms_of_the_architecture_page_are_the_rooms_of_the_source() {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let section = page.split("\n## Rooms\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let listed = section.lines().filter_map(|line| line.strip_prefix("- `")?.split('`').next());
    let listed: Vec<&str> = listed.collect();
    let there: BTreeSet<String> = fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            if entry.path().is_dir() { format!("{name}/") } else { name }
        })
        .collect();
    assert_eq!(listed.iter().map(ToString::to_string).collect::<BTreeSet<_>>(), there);
    assert_eq!(listed.len(), there.len(), "a room is listed twice");
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A source file of the program, without its comments and its tests.
struct Source {
    /// The path below `src/`, with `/` on every system.
    path: String,
    code: String,
}

impl Source {
    fn read(path: &Path) -> Self {
        let below = path.strip_prefix(root().join("src")).unwrap();
        let parts: Vec<&str> = below.iter().map(|part| part.to_str().unwrap()).collect();
        let text = fs::read_to_string(path).unwrap();
        let program = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        let code: Vec<&str> = program.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        Self { path: parts.join("/"), code: code.join("\n") }
    }

    /// Whether the file lies in a room: a folder or a file below `src/`, or a module that may be either.
    fn is_in(&self, room: &str) -> bool {
        let rest = self.path.strip_prefix(room);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || rest == ".rs")
    }

    /// Whether the code has these words, not as the end of a longer name.
    fn mentions(&self, words: &str) -> bool {
        self.code.match_indices(words).any(|(start, _)| {
            !self.code[..start].ends_with(|before: char| before.is_alphanumeric() || before == '_')
        })
    }

    /// Whether the code names another crate: a module of a crate may have its name too (`datafusion::…::csv`).
    fn names_crate(&self, name: &str) -> bool {
        self.code.match_indices(&format!("{name}::")).any(|(start, _)| {
            !self.code[..start]
                .ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == ':')
        })
    }

    /// The rooms of the crate that the code names.
    fn imports(&self) -> BTreeSet<String> {
        let mut rooms = BTreeSet::new();
        for rest in self.code.split("crate::").skip(1) {
            let names = rest.strip_prefix('{').map_or(rest, |list| list.split('}').next().unwrap());
            let several = names.len() < rest.len();
            for name in names.split(',').take(if several { usize::MAX } else { 1 }) {
                let name: String = name
                    .trim()
                    .chars()
                    .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
                    .collect();
                rooms.insert(name);
            }
        }
        rooms
    }
}

fn sources() -> Vec<Source> {
    program_files().iter().map(|path| Source::read(path)).collect()
}
