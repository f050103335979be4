//! Letters that fail do not stop the others.

use std::fs;

use serde_json::Value;

use crate::common::workplace::{Workplace, of_state};

/// A template that fails for two districts, each in its own way.
fn with_failing_template() -> Workplace {
    let place = Workplace::new();
    let templates = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/qr-scan-reminder");
    fs::create_dir(place.path("mau")).unwrap();
    for file in ["template.toml", "body.md"] {
        fs::copy(templates.join(file), place.path("mau").join(file)).unwrap();
    }
    place.edit("mau/body.md", |body| {
        format!(
            "{body}\n\n{{% if group.code == \"171\" and 100 / (group.code | int - 171) > 1 %}}a{{% endif %}}\
             {{% if group.code == \"167\" %}}{{{{ group.rows | date }}}}{{% endif %}}"
        )
    });
    place.replace("letter.toml", "template = \"qr-scan-reminder\"", "template = \"./mau\"");
    place
}

const FAILING: [&str; 2] = ["167-huyen-dinh-hoa.docx", "171-huyen-dai-tu.docx"];

#[test]
fn a_rehearsal_lists_the_problems_of_all_letters_and_writes_nothing() {
    let place = with_failing_template();
    let before = place.files(".");
    let run = place.run("batch letter.toml --by district -o thu --dry-run --zip a.zip --bundle a.docx");
    assert_eq!(run.code, Some(1), "{}", run.said);
    for told in ["Huyện Định Hóa", "Huyện Đại Từ", "[template-division-by-zero]"] {
        assert!(run.said.contains(told), "{told}: {}", run.said);
    }
    assert!(FAILING.iter().all(|file| run.printed.contains(file)), "{}", run.printed);
    assert!(place.files(".") == before, "a rehearsal has written something");
    // What it says it would make is what is then made.
    let rehearsed = place.run("batch letter.toml --by district -o thu --dry-run --format json");
    let made = place.run("batch letter.toml --by district -o thu --format json");
    assert!(rehearsed.said == made.said);
    let [mut rehearsed, made] =
        [rehearsed, made].map(|run| serde_json::from_str::<Value>(&run.printed).unwrap());
    assert_eq!(rehearsed["dry_run"].take(), true);
    rehearsed["dry_run"] = false.into();
    assert_eq!(rehearsed, made);
}

#[test]
fn letters_that_fail_do_not_stop_the_others_and_are_made_once_they_can_be() {
    let place = with_failing_template();
    let run = place.run("batch letter.toml --by district -o thu --format json");
    assert_eq!(run.code, Some(1), "{}", run.said);
    let table = run.said.split_once("Letters that were not made (").expect("a table of the failures").1;
    assert!(FAILING.iter().all(|file| table.contains(file)), "{table}");
    let summary: Value = serde_json::from_str(&run.printed).unwrap();
    let mut failures: Vec<_> =
        summary["failures"].as_array().unwrap().iter().map(|each| &each["file"]).collect();
    failures.sort_unstable_by_key(|file| file.as_str());
    assert_eq!(failures, FAILING);
    assert_eq!((&summary["made"], &summary["failed"]), (&6.into(), &2.into()));
    assert_eq!(place.letters("thu").len(), 6);
    let manifest = place.manifest("thu");
    let letters = manifest["letters"].as_array().unwrap().iter();
    let codes: Vec<_> =
        letters.filter(|letter| letter["state"] == "failed").map(|each| &each["reason"]).collect();
    assert!(codes.contains(&&Value::from("template-division-by-zero")), "{codes:?}");

    place.replace("letter.toml", "template = \"./mau\"", "template = \"qr-scan-reminder\"");
    place.succeed("batch letter.toml --by district -o thu");
    place.succeed("batch letter.toml --by district -o anew");
    assert!(place.letters("thu") == place.letters("anew"));
    let manifest = place.manifest("thu");
    let mut made = of_state(&manifest, "made");
    made.sort_unstable();
    assert_eq!(made, FAILING);
}

#[test]
fn an_error_of_the_whole_run_makes_nothing() {
    let place = Workplace::new();
    fs::copy(place.path("scans-by-commune.csv"), place.path("manifest.csv")).unwrap();
    place.replace("other.toml", "scans-by-commune.csv", "manifest.csv");
    let before = place.files(".");
    for arguments in [
        "letter.toml --by district -o thu --name mot-ten",
        "letter.toml --by cot-khong-co -o thu",
        "khong-co.toml --by district -o thu",
        // The manifest would go where the counts are.
        "other.toml --by district -o .",
        "letter.toml --by district -o letter.toml",
    ] {
        let run = place.run(&format!("batch {arguments}"));
        assert_eq!(run.code, Some(2), "{arguments}: {}", run.said);
        assert!(run.said.contains("error: ") && run.printed.is_empty(), "{}", run.said);
        assert!(place.files(".") == before, "{arguments} has written something");
    }
}
