//! The letter file as a whole: a good one, and every slip at its place.

use proptest::prelude::*;

use super::*;
use crate::diagnostic::{Catalogue, Format, Language, render};
use crate::letter::{PartialDate, Signature, Urgency};

const GOOD: &str = r#"
template = "plain-letter"
addressees = ["UBND các xã, phường"]
[agency]
name = "Sở Nội vụ"
place = "Thái Nguyên"
symbol = ["SNV", "VP"]
[document]
date = "2021-11"
subject = "thực hiện công tác văn thư"
[signer]
title = "Giám đốc"
name = "Họ và tên"
"#;

fn read_text(source: &str) -> (Option<Texts>, Report) {
    let mut report = Report::new();
    let file = parse("letter.toml", source, &mut report).texts;
    (file, report)
}

/// The good letter file with one piece of text replaced by another.
fn changed(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "{from}");
    GOOD.replacen(from, to, 1)
}

fn told(source: &str) -> Vec<String> {
    let (file, report) = read_text(source);
    assert_eq!(file.is_none(), report.has_errors(), "{source}");
    report.iter().map(|each| format!("{} {}", each.place.as_ref().unwrap(), each.code)).collect()
}

fn signature(signer: &str) -> Signature {
    let source = changed("title = \"Giám đốc\"\n", &format!("{signer}\n"));
    let (file, report) = read_text(&source);
    assert_eq!(report, Report::new(), "{signer}");
    file.unwrap().signer.signature()
}

#[test]
fn a_letter_file_without_slips_tells_nothing_and_keeps_its_values() {
    let (file, report) = read_text(GOOD);
    assert_eq!(report, Report::new());
    let file = file.unwrap();
    assert_eq!(file.document.symbol.value, "SNV-VP");
    assert_eq!(file.document.date, PartialDate { year: Some(2021), month: Some(11), day: None });
    assert_eq!(file.agency.name.place.to_string(), "letter.toml:5:8");
    assert_eq!(file.archive, Archive { office: "VT".into(), unit: Some("VP".into()), copies: None });
}

#[test]
fn the_samples_of_the_program_have_no_slip() {
    for sample in [
        include_str!("../../templates/qr-scan-reminder/sample/letter.toml"),
        include_str!("../../templates/plain-letter/sample/letter.toml"),
    ] {
        let (file, report) = read_text(sample);
        assert_eq!(report, Report::new());
        assert!(file.is_some());
    }
}

#[test]
fn each_slip_is_told_at_its_place() {
    let examples: [(&str, &str, &[&str]); 29] = [
        ("\"plain-letter\"", "\" \"", &["letter.toml:2:12 letter-text-blank"]),
        ("[\"UBND các xã, phường\"]", "[]", &["letter.toml:3:1 addressees-missing"]),
        ("addressees = [\"UBND các xã, phường\"]\n", "", &["letter.toml addressees-missing"]),
        ("\"UBND các xã, phường\"", "\"- Sở A;\"", &["letter.toml:3:15 list-mark-written"]),
        ("\"2021-11\"", "\"2021-13\"", &["letter.toml:9:8 date-not-in-calendar"]),
        ("\"2021-11\"", "\"tháng 11\"", &["letter.toml:9:8 date-form-unknown"]),
        ("\"2021-11\"", "\"05/11\"", &["letter.toml:9:8 date-incomplete"]),
        ("date = ", "number = \"12/SNV\"\ndate = ", &["letter.toml:9:10 number-not-digits"]),
        ("symbol = [\"SNV\", \"VP\"]\n", "", &["letter.toml:7:1 symbol-missing"]),
        ("[\"SNV\", \"VP\"]", "[\"CV\", \"VP\"]", &["letter.toml:7:11 symbol-names-kind"]),
        ("\"thực hiện", "\"V/v thực hiện", &["letter.toml:10:11 subject-begins-with-about"]),
        ("văn thư\"", "văn thư.\"", &["letter.toml:10:11 subject-ends-with-stop"]),
        ("subject", "urgency = \"gấp\"\nsubject", &["letter.toml:10:11 urgency-unknown"]),
        ("title =", "authority = \"KT\"\ntitle =", &["letter.toml:12:13 signer-authority-form"]),
        ("title =", "authority = \"T/M\"\ntitle =", &["letter.toml:12:13 signer-authority-form"]),
        ("title =", "authority = \"PP.\"\ntitle =", &["letter.toml:12:13 signer-authority-unknown"]),
        ("title =", "authority = \"TL.\"\ntitle =", &["letter.toml:11:1 signer-head-missing"]),
        ("title =", "authority = \"TM.\"\ntitle =", &["letter.toml:11:1 signer-body-missing"]),
        ("\"Giám đốc\"", "\"Phó Giám đốc\"", &["letter.toml:12:9 signer-deputy-without-authority"]),
        (
            "title = \"",
            "head = \"Giám đốc\"\ntitle = \"Phó ",
            &["letter.toml:13:9 signer-deputy-without-authority"],
        ),
        (
            "title = \"",
            "authority = \"TM.\"\nbody = \"UBND\"\ntitle = \"Phó ",
            &["letter.toml:14:9 signer-collective-head-missing"],
        ),
        (
            "title = \"",
            "authority = \"TL.\"\nhead = \"Giám đốc\"\ntitle = \"Phó ",
            &["letter.toml:14:9 signer-unit-head-missing"],
        ),
        (
            "title =",
            "authority = \"KT.\"\nhead = \"Chủ tịch\"\ntitle =",
            &["letter.toml:14:9 signer-not-deputy"],
        ),
        (
            "title =",
            "authority = \"TM. KT.\"\nbody = \"UBND\"\ntitle =",
            &["letter.toml:11:1 signer-head-missing"],
        ),
        (
            "title =",
            "authority = \"TL.\"\nhead = \"Chủ tịch\"\nunit_head = \"Phó phòng\"\ntitle =",
            &["letter.toml:14:13 signer-key-unused"],
        ),
        ("title =", "head = \"Giám đốc\"\ntitle =", &["letter.toml:12:8 signer-key-unused"]),
        ("\"Giám đốc\"", "\"Q. Giám đốc\"", &["letter.toml:12:9 signer-title-with-authority"]),
        ("\"Họ và tên\"", "\"TS. Họ và tên\"", &["letter.toml:13:8 signer-name-with-degree"]),
        ("[signer]", "[archive]\nunit = \"TH\"\n[signer]", &["letter.toml:12:8 archive-unit-differs"]),
    ];
    for (from, to, expected) in examples {
        assert_eq!(told(&changed(from, to)), expected, "{to}");
    }
}

#[test]
fn a_sheet_of_a_workbook_may_be_named() {
    let counts = "[counts]\nfile = \"a.xlsx\"\nsheet = \"Tháng 11\"";
    let mut report = Report::new();
    let sources = parse("letter.toml", &format!("{GOOD}{counts}"), &mut report).sources.unwrap();
    let sheet = sources.counts.value().and_then(|counts| counts.sheet.as_ref());
    assert_eq!(sheet.map(|sheet| sheet.value.as_str()), Some("Tháng 11"));
    assert_eq!(sheet.map(|sheet| sheet.place.to_string()).as_deref(), Some("letter.toml:16:9"));
}

#[test]
fn slips_of_sections_that_may_be_there_are_told() {
    let examples: [(&str, &[&str]); 12] = [
        ("[counts]\nfile = \"a.csv\"\nencoding = \"latin\"", &["letter.toml:16:12 encoding-unknown"]),
        ("[period]\nfrom = \"25/10/2021\"", &["letter.toml:14:1 period-incomplete"]),
        ("[period]\nfrom = 2021-10-31\nto = \"25/10/2021\"", &["letter.toml:16:6 period-reversed"]),
        ("[counts]\nfile = \"a.csv\"\nlow = -1", &["letter.toml:16:7 low-negative"]),
        ("[fields]\nlocations = 32.824", &["letter.toml:15:13 field-number-grouped"]),
        ("[fields]\nlocations = inf", &["letter.toml:15:13 field-number-infinite"]),
        ("[fields]\nlocations = { sum = \"a.csv\" }", &["letter.toml:15:13 toml-key-missing"]),
        (
            "[[bases]]\ntype = \"Văn bản\"\ndate = \"20/10\"",
            &[
                "letter.toml:14:1 basis-title-missing",
                "letter.toml:14:1 basis-number-missing",
                "letter.toml:14:1 basis-issuer-missing",
                "letter.toml:16:1 basis-year-missing",
            ],
        ),
        ("[[bases]]\ntype = \"Luật\"\ntitle = \"Lưu trữ\"", &[]),
        (
            "[[bases]]\ntype = \"Luật\"\nnumber = \"33/2024/QH15\"\ntitle = \"Lưu trữ\"",
            &["letter.toml:16:10 basis-law-by-name"],
        ),
        ("[[recipients]]\nname = \"Như trên\"", &["letter.toml:15:8 recipient-written-by-program"]),
        ("[[recipients]]\nname = \"Lưu: VT, VP\"", &["letter.toml:15:8 recipient-written-by-program"]),
    ];
    for (section, expected) in examples {
        assert_eq!(told(&format!("{GOOD}{section}\n")), expected, "{section}");
    }
}

#[test]
fn what_an_office_sends_back_is_told() {
    let long = format!("\"{} thực hiện", "rất ".repeat(60));
    let basis = "[[bases]]\ntype = \"NQ\"\nnumber = \"1\"\nissuer = \"A\"\ntitle = \"B\"\ndate = \"12/2021\"\n[signer]";
    let later = "[[bases]]\ntype = \"Luật\"\ntitle = \"A\"\ndate = \"01/12/2021\"\n[signer]";
    let period = "[period]\nfrom = \"01/11/2020\"\nto = \"01/12/2021\"\n[signer]";
    let examples: [(&str, &str, &[&str]); 14] = [
        ("Sở Nội vụ", "SỞ NỘI VỤ", &["letter.toml:5:8 agency-in-capitals"]),
        ("\"Thái Nguyên\"", "\"TP. Thái Nguyên\"", &["letter.toml:6:9 place-form"]),
        ("\"Thái Nguyên\"", "\"thái nguyên\"", &["letter.toml:6:9 place-form"]),
        ("Họ và tên", "NGUYỄN VĂN AN", &["letter.toml:13:8 signer-name-capitals"]),
        ("Họ và tên", "nguyễn văn an", &["letter.toml:13:8 signer-name-capitals"]),
        ("Họ và tên", "Đồng chí Nguyễn Văn An", &["letter.toml:13:8 signer-name-with-words"]),
        ("Họ và tên", "Nguyễn Văn An (Đã ký)", &["letter.toml:13:8 signer-name-with-words"]),
        ("\"thực hiện", "\"Thực hiện", &["letter.toml:10:11 subject-begins-with-capital"]),
        ("\"thực hiện", "\"Đảng bộ thực hiện", &[]),
        ("\"thực hiện", &long, &["letter.toml:10:11 subject-long"]),
        ("\"UBND", "\"Kính gửi: UBND", &["letter.toml:3:15 addressee-begins-with-dear"]),
        (
            "[signer]",
            basis,
            &["letter.toml:12:8 basis-kind-abbreviated", "letter.toml:16:8 basis-day-missing"],
        ),
        ("[signer]", later, &["letter.toml:9:1 date-before-basis"]),
        ("[signer]", period, &["letter.toml:9:1 date-before-period-ends", "letter.toml:13:6 period-long"]),
    ];
    for (from, to, expected) in examples {
        assert_eq!(told(&changed(from, to)), expected, "{to}");
    }
}

#[test]
fn all_problems_of_a_file_are_told_in_its_order() {
    let source = changed("\"2021-11\"", "\"31/02/2021\"").replace("place", "plcae").replace("title", "head");
    let codes: Vec<String> = told(&source).into_iter().map(|line| line.replace("letter.toml:", "")).collect();
    assert_eq!(
        codes,
        [
            "6:1 toml-key-unknown",
            "9:8 date-not-in-calendar",
            "11:1 toml-key-missing",
            "12:8 signer-key-unused",
        ]
    );
}

#[test]
fn a_level_that_ended_is_told_in_a_letter_dated_since_the_reform() {
    let to_districts = changed("các xã, phường", "các huyện, thị xã");
    let dated = |date: &str| told(&to_districts.replace("2021-11", date));
    assert_eq!(dated("2025-06-30"), Vec::<String>::new());
    assert_eq!(dated(""), Vec::<String>::new());
    assert_eq!(dated("2025-07-01"), ["letter.toml:3:15 level-ended"]);
    assert_eq!(dated("2026"), ["letter.toml:3:15 level-ended"]);
    assert_eq!(told(&GOOD.replace("2021-11", "2026-10")), Vec::<String>::new());
}

#[test]
fn the_signature_block_follows_the_authority() {
    let examples: [(&str, &[&str], &str); 9] = [
        ("title = \"Giám đốc\"", &[], "Giám đốc"),
        (
            "authority = \"TM./KT.\"\nbody = \"Ủy ban nhân dân\"\nhead = \"Chủ tịch\"\ntitle = \"Phó Chủ tịch\"",
            &["TM. Ủy ban nhân dân", "KT. Chủ tịch"],
            "Phó Chủ tịch",
        ),
        (
            "authority = \"TL.\"\nhead = \"Giám đốc\"\nunit_head = \"Chánh Văn phòng\"\ntitle = \"Phó Chánh Văn phòng\"",
            &["TL. Giám đốc", "KT. Chánh Văn phòng"],
            "Phó Chánh Văn phòng",
        ),
        (
            "authority = \"KT.\"\nhead = \"Giám đốc\"\ntitle = \"Phó Giám đốc\"",
            &["KT. Giám đốc"],
            "Phó Giám đốc",
        ),
        ("authority = \"TL.\"\nhead = \"Bộ trưởng\"\ntitle = \"Vụ trưởng\"", &["TL. Bộ trưởng"], "Vụ trưởng"),
        (
            "authority = \"TUQ.\"\nhead = \"Giám đốc\"\ntitle = \"Chánh Văn phòng\"",
            &["TUQ. Giám đốc"],
            "Chánh Văn phòng",
        ),
        (
            "authority = \"TM.\"\nbody = \"Ủy ban nhân dân\"\ntitle = \"Chủ tịch\"",
            &["TM. Ủy ban nhân dân"],
            "Chủ tịch",
        ),
        (
            "authority = \"TM.\"\nbody = \"Ủy ban nhân dân\"\nhead = \"Chủ tịch\"\ntitle = \"Phó Chủ tịch\"",
            &["TM. Ủy ban nhân dân", "KT. Chủ tịch"],
            "Phó Chủ tịch",
        ),
        ("authority = \"Q.\"\ntitle = \"Giám đốc\"", &[], "Q. Giám đốc"),
    ];
    for (signer, authority, title) in examples {
        let signature = signature(signer);
        assert_eq!(
            (signature.authority, signature.title),
            (authority.iter().map(ToString::to_string).collect(), title.to_owned())
        );
    }
}

#[test]
fn a_subject_loses_what_the_program_writes_itself() {
    for subject in ["V/v rà soát", "V/v: rà soát.", "về việc rà soát", "rà soát./.", "rà soát"]
    {
        let (file, _) = read_text(&changed("thực hiện công tác văn thư", subject));
        assert_eq!(file.unwrap().document.subject.value, "rà soát", "{subject}");
    }
}

#[test]
fn urgency_is_read_in_any_case_and_tone_placement() {
    for (written, urgency) in [
        ("khẩn", Some(Urgency::Urgent)),
        ("THƯỢNG  KHẨN", Some(Urgency::VeryUrgent)),
        ("Hoả tốc", Some(Urgency::Express)),
        ("HỎA TỐC", Some(Urgency::Express)),
        ("", None),
    ] {
        let (file, _) = read_text(&changed("subject", &format!("urgency = \"{written}\"\nsubject")));
        assert_eq!(file.unwrap().document.urgency, urgency, "{written}");
    }
}

#[test]
fn expressions_of_the_template_language_are_kept_and_not_judged() {
    let (file, report) = read_text(&changed("[\"SNV\", \"VP\"]", "[\"SNV\", \"{{ fields.unit }}\"]"));
    assert_eq!(report, Report::new());
    assert_eq!(file.unwrap().document.symbol.value, "SNV-{{ fields.unit }}");
}

proptest! {
    #[test]
    fn any_value_of_any_key_is_read_or_told_in_both_languages(value in "[ -~à-ỹ\\n]{0,30}", key in 0..12_usize) {
        let quoted = toml_text(&value);
        let line = GOOD.lines().filter(|line| line.contains('=')).nth(key % 9).unwrap();
        let name = line.split('=').next().unwrap();
        let (file, report) = read_text(&GOOD.replace(line, &format!("{name}= {quoted}")));
        prop_assert_eq!(file.is_none(), report.has_errors());
        for language in [Language::Vietnamese, Language::English] {
            let _ = render(&report, Format::Text, &Catalogue::new(language));
        }
    }
}

fn toml_text(value: &str) -> String {
    let escaped: String = value
        .chars()
        .map(|letter| match letter {
            '"' => "\\\"".to_owned(),
            '\\' => "\\\\".to_owned(),
            '\n' => "\\n".to_owned(),
            other => other.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}
