//! Letters in several forms: every file of a letter is known, and all of them are those of one letter.

use std::fs;

use serde_json::Value;

use crate::common::workplace::{Workplace, ends_in, of_state};

const BATCH: &str = "batch letter.toml --by district -o thu -f pdf -f docx -f svg";
const STEM: &str = "171-huyen-dai-tu";

/// The files of a letter, as the manifest has them.
fn files(manifest: &Value, stem: &str) -> Vec<String> {
    let letters = manifest["letters"].as_array().unwrap();
    let is_it = |letter: &&Value| letter["file"].as_str().unwrap().starts_with(stem);
    let letter = letters.iter().find(is_it).unwrap();
    let more = letter["more"].as_array().into_iter().flatten().map(|further| &further["file"]);
    let files = std::iter::once(&letter["file"]).chain(more);
    files.map(|file| file.as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_form_of_every_letter_is_in_the_folder_the_manifest_and_the_zip() {
    let place = Workplace::new();
    place.succeed(&format!("{BATCH} --zip all.zip"));
    let (there, manifest) = (place.files("thu"), place.manifest("thu"));
    let count = |ending: &str| there.keys().filter(|name| ends_in(name, ending)).count();
    assert_eq!((count("pdf"), count("docx")), (8, 8));
    assert!(count("svg") > 8, "a file for each page");
    let of_one = files(&manifest, STEM);
    assert_eq!(
        of_one[..4],
        ["pdf", "docx"]
            .map(|ending| format!("{STEM}.{ending}"))
            .into_iter()
            .chain([1, 2].map(|page| format!("{STEM}-{page}.svg")))
            .collect::<Vec<_>>()
    );
    let mut zip = zip::ZipArchive::new(fs::File::open(place.path("all.zip")).unwrap()).unwrap();
    for file in &of_one {
        let mut packed = Vec::new();
        std::io::copy(&mut zip.by_name(file).unwrap(), &mut packed).unwrap();
        assert!(packed == there[file], "{file}");
    }
    for jobs in [1, 2, 7] {
        let command = BATCH.replace("thu", &format!("jobs-{jobs}"));
        place.succeed(&format!("{command} --zip {jobs}.zip --jobs {jobs}"));
        assert!(place.files(&format!("jobs-{jobs}")) == there, "{jobs} threads");
    }
}

#[test]
fn a_second_run_makes_only_what_is_lacking() {
    let place = Workplace::new();
    place.succeed(BATCH);
    let first = place.files("thu");
    let second = place.succeed(BATCH);
    assert!(second.printed.contains("0 made, 8 unchanged"), "{}", second.printed);
    fs::remove_file(place.path(&format!("thu/{STEM}-2.svg"))).unwrap();
    let third = place.succeed(BATCH);
    assert!(third.printed.contains("1 made, 7 unchanged"), "{}", third.printed);
    assert!(place.letters("thu").len() == 8 && place.files("thu").keys().eq(first.keys()));
    assert!(
        first.iter().all(|(name, bytes)| name.starts_with("manifest") || place.files("thu")[name] == *bytes)
    );
}

#[test]
fn a_form_that_somebody_has_edited_keeps_all_files_of_its_letter() {
    let place = Workplace::new();
    place.succeed(BATCH);
    let before = place.files("thu");
    fs::write(place.path(&format!("thu/{STEM}.docx")), "edited").unwrap();
    let ended = place.run(&BATCH.replace("letter.toml", "other.toml"));
    assert_eq!(ended.code, Some(1), "{}", ended.said);
    assert_eq!(of_state(&place.manifest("thu"), "failed"), [format!("{STEM}.pdf")]);
    for file in files(&place.manifest("thu"), STEM).iter().filter(|file| !ends_in(file, "docx")) {
        assert!(place.files("thu")[file] == before[file], "{file} is of another letter");
    }
}

#[test]
fn files_of_a_form_that_is_no_longer_made_are_told_and_not_deleted() {
    let place = Workplace::new();
    place.succeed("batch letter.toml --by district -o thu");
    let ended = place.succeed("batch letter.toml --by district -o thu -f pdf");
    assert_eq!(ended.said.matches("[letter-left-over]").count(), 5, "{}", ended.said);
    assert!(ended.said.contains("3 further files"), "{}", ended.said);
    assert_eq!(place.letters("thu").len(), 8);
}
