# Trích yếu.

check-subject-misformatted = Trích yếu chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-subject-misformatted = Trích yếu chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Trích yếu nội dung công văn (V/v ...) trình bày bằng chữ in thường, cỡ 12 đến 13, kiểu chữ đứng, không đậm, canh giữa dưới số và ký hiệu.
    .bad = V/v báo cáo (cỡ 14, đậm)
    .good = V/v báo cáo (cỡ 12)
