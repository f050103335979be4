#![allow(missing_docs)]
use congvan::letter::*;
use congvan::measure::Length;
fn main() {
    let col = |h: &str, w, a| Column { header: h.into(), width: w, alignment: a };
    let t = |groups: &[usize]| Table {
        columns: vec![
            col("STT", ColumnWidth::Fixed(Length::mm(12.0)), Alignment::Center),
            col("Huyện/Thành phố/Thị xã", ColumnWidth::Fixed(Length::mm(48.0)), Alignment::Left),
            col("Xã/Phường/Thị trấn", ColumnWidth::Rest, Alignment::Left),
            col(
                "Tổng số lượt quét vào/ra trong vòng 7 ngày",
                ColumnWidth::Fixed(Length::mm(42.0)),
                Alignment::Right,
            ),
        ],
        group_column: Some(1),
        groups: {
            let mut n = 0;
            groups
                .iter()
                .enumerate()
                .map(|(g, &k)| Group {
                    label: ["Thành phố Thái Nguyên", "Thị xã Phổ Yên", "Huyện Đại Từ"][g % 3].into(),
                    rows: (0..k)
                        .map(|i| {
                            n += 1;
                            vec![n.to_string(), String::new(), format!("Xã Tân Cương {i}"), "5".into()]
                        })
                        .collect(),
                })
                .collect()
        },
    };
    let p = |s: &str| Block::Paragraph(vec![Inline::plain(s)]);
    let many = std::env::args().nth(1).is_some();
    let l=Letter{letterhead:Letterhead{parent:Some("UBND tỉnh Thái Nguyên".into()),issuer:"Sở Thông tin và Truyền thông".into(),place:"Thái Nguyên".into()},number:None,symbol:"STTTT-TTCNTTTT".into(),date:PartialDate{year:Some(2021),month:Some(11),day:None},subject:"thực hiện đăng ký, quản lý, sử dụng khai báo mã QR".into(),urgency:many.then_some(Urgency::VeryUrgent),
 addressees: if many {vec!["UBND các huyện, thành phố, thị xã".into(),"Các sở, ban, ngành thuộc tỉnh".into()]} else {vec!["UBND các huyện, thành phố, thị xã".into()]},
 body:vec![p("Thực hiện Nghị quyết số 128/NQ-CP ngày 11 tháng 10 năm 2021 của Chính phủ ban hành quy định tạm thời “Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19”; Văn bản số 5066/UBND-KGVX ngày 18 tháng 10 năm 2021 của Ủy ban nhân dân tỉnh Thái Nguyên về việc thực hiện biện pháp thích ứng an toàn."),
 p("Theo số liệu thống kê từ Trung tâm phòng chống dịch COVID-19 Quốc gia, đến hết ngày 30/10/2021 trên địa bàn toàn tỉnh đã tạo được 32.824 địa chỉ tạo mã QR. Tuy nhiên, tại các địa phương trong vòng 7 ngày vẫn còn các xã không thực hiện quét mã QR."),
 Block::Paragraph(vec![Inline::plain("Sở Thông tin và Truyền thông đề nghị các cơ quan, đơn vị "),Inline::Text{text:"quan tâm, phối hợp".into(),bold:true,italic:false},Inline::plain(" thực hiện./.")])],
 signature:Signature{authority:vec!["KT. Giám đốc".into()],title:"Phó Giám đốc".into(),name:"Phạm Quang Hiếu".into()},
 recipients:vec![Recipient{name:"UBND tỉnh".into(),purpose:Some("để b/c".into())},Recipient{name:"BCĐ phòng, chống COVID-19 tỉnh".into(),purpose:None}],archive:Archive{office:"VT".into(),unit:Some("TTCNTTTT".into()),copies:None},contact_line:many.then(||"Số: 05 đường X; ĐT: 0208; E-Mail: x@y.gov.vn".into()),
 appendices:vec![Appendix{title:"Danh sách các xã, phường, thị trấn không có lượt quét mã QR vào/ra trong vòng 7 ngày (từ ngày 25/10/2021 đến ngày 31/10/2021)".into(),table:t(&[1,2,5])},Appendix{title:"Danh sách các xã, phường, thị trấn có tổng số lượt quét mã QR vào/ra trong vòng 7 ngày thấp".into(),table:if many {t(&[1,2,60,14,4,120])} else {t(&[1,2,11,14,4,6,5,2])}}]};
    std::fs::write(
        std::env::args().nth(2).unwrap_or("/tmp/proto/s.docx".into()),
        congvan::docx::write::write(&l).unwrap(),
    )
    .unwrap();
    print!("{}", text_form(&l));
}
