#![allow(dead_code, reason = "no bench uses all of it")]
//! What several benches share: the letter of November 2021, and deflating.

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use congvan::diagnostic::Report;
use congvan::environment::Machine;
use congvan::letter::Letter;
use congvan::letter::compose::{Choices, Draft};
use zip::write::SimpleFileOptions;

fn letter_file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/thai-nguyen-2021-11/letter.toml")
}

/// Everything that is read once for many letters.
pub(crate) fn draft() -> Draft {
    let mut report = Report::new();
    Draft::read(&letter_file(), Choices::default(), &Machine, &mut report)
        .expect("the case of November 2021 can be read")
}

/// The letter.
pub(crate) fn composed() -> Letter {
    draft().compose(&mut Report::new()).expect("the case of November 2021 can be composed")
}

/// The same letter with an appendix of so many rows, all in groups of 20.
pub(crate) fn with_rows(rows: usize) -> Letter {
    let mut letter = composed();
    let table = &mut letter.appendices[1].table;
    let (group, row) = (table.groups[0].clone(), table.groups[0].rows[0].clone());
    table.groups = (0..rows / 20)
        .map(|index| {
            let mut group = group.clone();
            group.label = format!("{} {index}", group.label);
            group.rows = vec![row.clone(); 20];
            group
        })
        .collect();
    letter
}

/// A package of one part, deflated as hard as a letter is.
pub(crate) fn deflated(part: &[u8]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_level(Some(congvan::docx::DEFLATE_LEVEL));
    zip.start_file("word/document.xml", options).unwrap();
    zip.write_all(part).unwrap();
    zip.finish().unwrap().into_inner()
}
