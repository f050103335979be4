# Số, ký hiệu.

check-number-misformatted = Dòng số, ký hiệu chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-number-misformatted = Dòng số, ký hiệu chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Số, ký hiệu trình bày cỡ chữ 13, kiểu chữ đứng, không đậm.
    .bad = Số: 05/SNV-VP (cỡ 14, đậm)
    .good = Số: 05/SNV-VP (cỡ 13)
