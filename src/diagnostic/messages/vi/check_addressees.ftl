# Kính gửi.

check-addressees-misformatted = Chữ “Kính gửi” chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-addressees-misformatted = Chữ “Kính gửi” chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Chữ “Kính gửi” trình bày bằng chữ in thường, cỡ 13 đến 14, kiểu chữ đứng, không đậm.
    .bad = KÍNH GỬI: (đậm)
    .good = Kính gửi: (cỡ 14)
