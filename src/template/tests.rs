//! What the built-in templates say.

use serde_json::{Value, json};

use super::*;
use crate::diagnostic::Report;
use crate::environment::Machine;
use crate::letter::{Block, plain_text};

fn template(name: &str) -> Template {
    load(&TemplateSource::BuiltIn(name.to_owned()), None, &Machine, &mut Report::new()).unwrap()
}

/// The context of a letter with so many silent and low communes, appendix labels and contacts.
fn reminder([silent, low]: [usize; 2], labels: &[&str], contacts: usize) -> Context {
    let mut context = Context::new();
    context.insert("group", &None::<()>);
    let labels: Vec<Value> = labels.iter().map(|label| json!({ "label": label })).collect();
    let contact = json!({ "name": "Chánh Văn phòng", "address": "đ/c", "phone": "0208.000.000" });
    context.insert("agency", &json!({ "name": "Sở Thông tin và Truyền thông" }));
    context.insert("bases", &["Nghị quyết số 1/NQ-CP của Chính phủ", "Văn bản số 2/UBND-KGVX"]);
    context.insert("fields", &json!({ "locations": 32_824, "locations_until": "2021-10-30" }));
    context.insert("period", &json!({ "from": "2021-10-25", "to": "2021-10-31", "days": 7 }));
    let groups = "huyện, thành phố, thị xã";
    context.insert("units", &json!({ "kinds": "xã, phường, thị trấn", "groups": groups }));
    context.insert("province", &json!({ "name": "Tỉnh Thái Nguyên" }));
    context.insert("silent", &json!({ "count": silent }));
    context.insert("low", &json!({ "count": low }));
    context.insert("appendices", &labels);
    context.insert("contacts", &vec![contact; contacts]);
    context
}

fn paragraphs(context: &Context) -> Vec<String> {
    let mut report = Report::new();
    let engine = Engine::new(&template("qr-scan-reminder"), &mut report).unwrap();
    let blocks = engine.body(context, &mut report).unwrap();
    assert_eq!(report, Report::new());
    let text = |block: &Block| match block {
        Block::Paragraph(text) => plain_text(text),
        _ => panic!("{block:?}"),
    };
    blocks.iter().map(text).collect()
}

#[test]
fn the_reminder_of_2021_says_what_the_letter_said() {
    let expected = [
        "Thực hiện Nghị quyết số 1/NQ-CP của Chính phủ; Văn bản số 2/UBND-KGVX.",
        "Theo số liệu thống kê từ Trung tâm phòng, chống dịch COVID-19 Quốc gia, đến hết ngày 30/10/2021 trên địa \
         bàn toàn tỉnh đã tạo được 32.824 địa chỉ tạo mã QR. Tuy nhiên, tại các địa phương trong vòng 7\u{a0}ngày (từ \
         ngày 25/10/2021 đến ngày 31/10/2021) vẫn còn các xã, phường, thị trấn không thực hiện quét mã QR tại các \
         địa điểm công cộng và các xã, phường, thị trấn có số lượt quét mã QR tại các địa điểm công cộng thấp (Chi \
         tiết tại Phụ lục I và Phụ lục II kèm theo).",
        "Vậy Sở Thông tin và Truyền thông đề nghị các đơn vị đôn đốc triển khai thực hiện để quản lý thông tin \
         người ra vào các địa điểm công cộng và phục vụ công tác truy vết, phòng, chống dịch COVID-19 khi cần thiết.",
        "Trong quá trình thực hiện, nếu có vướng mắc hoặc cần hỗ trợ, vui lòng liên hệ: đ/c Chánh Văn phòng - SĐT: \
         0208.000.000; đ/c Chánh Văn phòng - SĐT: 0208.000.000.",
        "Sở Thông tin và Truyền thông đề nghị các cơ quan, đơn vị, địa phương quan tâm, phối hợp thực hiện",
    ];
    assert_eq!(paragraphs(&reminder([15, 45], &["Phụ lục I", "Phụ lục II"], 2)), expected);
}

#[test]
fn the_reminder_speaks_of_the_appendices_there_are() {
    let silent_only = paragraphs(&reminder([15, 0], &["Phụ lục"], 1));
    assert!(
        silent_only[1].ends_with(
            "vẫn còn các xã, phường, thị trấn không thực hiện quét mã QR tại các địa điểm công cộng (Chi tiết tại \
             Phụ lục kèm theo)."
        ),
        "{}",
        silent_only[1]
    );
    let low_only = paragraphs(&reminder([0, 45], &["Phụ lục"], 1));
    assert!(low_only[1].contains("vẫn còn các xã, phường, thị trấn có số lượt"), "{}", low_only[1]);
    let none = paragraphs(&reminder([0, 0], &[], 0));
    assert_eq!(none.len(), 4);
    assert!(none[1].contains("QR. Trong vòng 7\u{a0}ngày (từ ngày 25/10/2021"), "{}", none[1]);
    assert!(none[2].contains("các đơn vị tiếp tục triển khai"), "{}", none[2]);
}

#[test]
fn the_titles_and_headers_of_the_reminder_can_be_made() {
    let mut report = Report::new();
    let template = template("qr-scan-reminder");
    let engine = Engine::new(&template, &mut report).unwrap();
    let context = reminder([15, 45], &["Phụ lục I", "Phụ lục II"], 2);
    let mut lines = template.appendices.iter().map(|appendix| {
        let headers = appendix.columns.iter().map(|column| &column.header);
        let lines = std::iter::once(&appendix.title).chain(headers);
        lines.map(|line| engine.line(line, &context, &mut report).unwrap()).collect::<Vec<_>>()
    });
    let silent = [
        "Danh sách các xã, phường, thị trấn không có lượt quét vào/ra trong vòng 7\u{a0}ngày (từ ngày 25/10/2021 đến ngày \
         31/10/2021)",
        "TT",
        "Huyện, thành phố, thị xã",
        "Xã, phường, thị trấn",
    ];
    assert_eq!(lines.next().unwrap(), silent);
    assert_eq!(lines.next().unwrap()[4], "Tổng số lượt quét vào/ra trong vòng 7\u{a0}ngày");
    drop(lines);
    assert_eq!(report, Report::new());
}

#[test]
fn a_plain_letter_is_what_its_author_wrote() {
    let mut report = Report::new();
    let engine = Engine::new(&template("plain-letter"), &mut report).unwrap();
    let mut context = Context::new();
    context.insert("fields", &json!({ "body": "Kính gửi **các đơn vị**.\n\n1. Một\n2. Hai\n" }));
    let blocks = engine.body(&context, &mut report).unwrap();
    assert_eq!(report, Report::new());
    assert!(matches!(
        blocks.as_slice(),
        [Block::Paragraph(_), Block::Numbered { .. }, Block::Numbered { .. }]
    ));
}
