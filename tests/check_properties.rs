//! Whatever letter the program makes of what a clerk may write, its check finds nothing in it.

mod common;

use common::case_folder::{self, CaseFolder, OtherFile, compose};
use common::fixtures;
use congvan::check::{Mode, check, examine};
use congvan::diagnostic::{Language, Report};
use congvan::docx::read::read;
use congvan::docx::write::write;
use proptest::prelude::*;
use proptest::sample::select;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_is_found_in_any_plain_letter(head in head(), signer in signer(), body in body(), lists in lists()) {
        let file = [
            "template = \"plain-letter\"\n".to_owned(),
            lists.0,
            head,
            signer,
            lists.1,
            format!("[fields]\nbody = \"\"\"\n{body}\n\"\"\"\n"),
        ];
        prop_assert_eq!(findings("plain-letter", &file.concat()), "");
    }

    #[test]
    fn nothing_is_found_in_any_letter_with_appendices(
        head in head(),
        signer in signer(),
        lists in lists(),
        low in 1_u32..2_000,
    ) {
        let file = [
            "template = \"qr-scan-reminder\"\n".to_owned(),
            lists.0,
            head,
            signer,
            lists.1,
            format!("[counts]\nfile = \"scans.csv\"\nprovince = \"Thái Nguyên\"\nlow = {low}\n"),
            "[period]\nfrom = 2026-09-28\nto = 2026-10-04\n".to_owned(),
            "[fields]\nlocations = 12045\nlocations_until = 2026-10-04\n".to_owned(),
        ];
        prop_assert_eq!(findings("thai-nguyen-2026-10", &file.concat()), "");
    }
}

/// What the check says of the letter of a letter file beside the other files of a case.
fn findings(case: &str, letter_file: &str) -> String {
    let folder = CaseFolder::new(&fixtures().join(case));
    let bytes = letter_file.as_bytes().to_vec();
    let (letter, report) = compose(&OtherFile { folder, file: "letter.toml", bytes });
    let told = || format!("{}\n{letter_file}", case_folder::findings(&report, Language::English));
    let docx = write(&letter.unwrap_or_else(|| panic!("no letter: {}", told()))).unwrap();
    let document = read("letter.docx", &docx, &mut Report::new()).unwrap();
    let found = check(&examine(&document, Mode::Final));
    if found.iter().next().is_none() {
        String::new()
    } else {
        case_folder::findings(&found, Language::English) + letter_file
    }
}

/// Agency and document: names short and long, with a parent or without, urgent or not.
fn head() -> impl Strategy<Value = String> {
    let parent =
        prop::option::of(select(vec!["UBND tỉnh Thái Nguyên", "UBND Thành phố Hồ Chí Minh", "Bộ Nội vụ"]));
    let name = select(vec![
        "Sở Nội vụ",
        "Sở Khoa học và Công nghệ",
        "Sở Nông nghiệp và Môi trường",
        "Ban Quản lý các khu công nghiệp",
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên",
    ]);
    let place = select(vec!["Thái Nguyên", "Thành phố Hồ Chí Minh", "Lai Châu", "Bà Rịa"]);
    let urgency = select(vec!["", "khẩn", "thượng khẩn", "hỏa tốc"]);
    let contact = select(vec!["", "Địa chỉ: số 2 đường Hoàng Văn Thụ; ĐT: 0208.000.000"]);
    let date = (1_u32..=28, 1_u32..=12, 2027_i32..=2030);
    (parent, name, place, (1_u32..2_000, date), words(2..13), urgency, contact).prop_map(
        |(parent, name, place, (number, (day, month, year)), subject, urgency, contact)| {
            let parent = parent.map(|parent| format!("parent = \"{parent}\"\n")).unwrap_or_default();
            let urgency = if urgency.is_empty() { String::new() } else { format!("urgency = \"{urgency}\"\n") };
            let contact = if contact.is_empty() { String::new() } else { format!("contact_line = \"{contact}\"\n") };
            format!(
                "{contact}[agency]\n{parent}name = \"{name}\"\nplace = \"{place}\"\nsymbol = [\"SNV\", \"VP\"]\n\
                 [document]\nnumber = \"{number}\"\ndate = \"{day:02}/{month:02}/{year}\"\nsubject = \"{subject}\"\n{urgency}"
            )
        },
    )
}

/// Every way to sign.
fn signer() -> impl Strategy<Value = String> {
    let way = select(vec![
        "title = \"Giám đốc\"",
        "authority = \"Q.\"\ntitle = \"Giám đốc\"",
        "authority = \"KT.\"\nhead = \"Giám đốc\"\ntitle = \"Phó Giám đốc\"",
        "authority = \"TL.\"\nhead = \"Giám đốc\"\ntitle = \"Chánh Văn phòng\"",
        "authority = \"TUQ.\"\nhead = \"Giám đốc\"\ntitle = \"Chánh Thanh tra\"",
        "authority = \"TM.\"\nbody = \"Ủy ban nhân dân\"\ntitle = \"Chủ tịch\"",
    ]);
    let name = select(vec!["Nguyễn Văn A", "Trần Thị Bích Ngọc", "Lò Y", "Tôn Nữ Thị Hồng Hạnh"]);
    (way, name).prop_map(|(way, name)| format!("[signer]\n{way}\nname = \"{name}\"\n"))
}

/// Addressees, which stand at the head of the file, and recipients, which stand below its tables.
fn lists() -> impl Strategy<Value = (String, String)> {
    let place = || words(2..7).prop_map(|words| format!("UBND {words}"));
    let addressees = prop::collection::hash_set(place(), 1..9);
    let recipients = prop::collection::hash_set(place(), 0..9);
    (
        addressees,
        recipients,
        select(vec!["", "[archive]\noffice = \"VT\"\nunit = \"VP\"\ncopies = \"05b\"\n"]),
    )
        .prop_map(|(addressees, recipients, archive)| {
            let addressees: Vec<String> = addressees.into_iter().map(|name| format!("\"{name}\"")).collect();
            let recipients: Vec<String> =
                recipients.into_iter().map(|name| format!("[[recipients]]\nname = \"{name}\"\n")).collect();
            (format!("addressees = [{}]\n", addressees.join(", ")), recipients.concat() + archive)
        })
}

/// The text of a letter: paragraphs, lists and headings as a clerk writes them.
fn body() -> impl Strategy<Value = String> {
    let sentence = || words(4..60).prop_map(|words| format!("Sở Nội vụ đề nghị {words}."));
    let dashes = prop::collection::vec(words(2..20), 2..6)
        .prop_map(|items| items.iter().map(|item| format!("- {item};\n")).collect::<Vec<_>>().concat());
    let numbered = prop::collection::vec(words(2..20), 2..6).prop_map(|items| {
        let lines = items.iter().enumerate().map(|(index, item)| format!("{}. Việc {item}.\n", index + 1));
        lines.collect::<String>()
    });
    let part = prop_oneof![4 => sentence(), 1 => dashes, 1 => numbered];
    (sentence(), prop::collection::vec(part, 0..20), sentence()).prop_map(|(first, parts, last)| {
        let all = std::iter::once(first).chain(parts).chain([last]);
        all.collect::<Vec<_>>().join("\n\n")
    })
}

/// Words of one syllable, as offices use them.
fn words(count: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    let word = select(vec![
        "báo",
        "cáo",
        "kết",
        "quả",
        "công",
        "tác",
        "thực",
        "hiện",
        "nhiệm",
        "vụ",
        "kế",
        "hoạch",
        "rà",
        "soát",
        "hồ",
        "sơ",
        "tổ",
        "chức",
        "cán",
        "bộ",
        "địa",
        "phương",
        "xã",
        "phường",
        "văn",
        "thư",
        "lưu",
        "trữ",
        "chuyển",
        "đổi",
        "số",
        "an",
        "ninh",
        "trật",
        "tự",
    ]);
    prop::collection::vec(word, count).prop_map(|words| words.join(" "))
}
