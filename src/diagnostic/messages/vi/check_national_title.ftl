# Quốc hiệu và Tiêu ngữ.

check-national-title-misformatted = Quốc hiệu chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-national-title-misformatted = Quốc hiệu chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Quốc hiệu trình bày bằng chữ in hoa, cỡ 12 đến 13, kiểu chữ đứng, đậm, ở trên cùng bên phải trang đầu.
    .bad = Cộng hòa xã hội chủ nghĩa Việt Nam (cỡ 14, không đậm)
    .good = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (cỡ 13, đậm)

check-motto-misformatted = Tiêu ngữ chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-motto-misformatted = Tiêu ngữ chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Tiêu ngữ trình bày bằng chữ in thường, cỡ 13 đến 14, kiểu chữ đứng, đậm, canh giữa dưới Quốc hiệu.
    .bad = Độc lập - Tự do - Hạnh phúc (cỡ 12, nghiêng)
    .good = Độc lập - Tự do - Hạnh phúc (cỡ 14, đậm)
