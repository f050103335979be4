# Địa danh và thời gian.

check-place-and-date-misformatted = Địa danh và thời gian chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-place-and-date-misformatted = Địa danh và thời gian chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Địa danh và thời gian ban hành trình bày bằng chữ in thường, cỡ 13 đến 14, kiểu chữ nghiêng, canh giữa dưới Quốc hiệu và Tiêu ngữ.
    .bad = Thái Nguyên, ngày 05 tháng 01 năm 2026 (chữ đứng)
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026 (chữ nghiêng)
