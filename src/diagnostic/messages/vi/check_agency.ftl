# Tên cơ quan.

check-parent-agency-misformatted = Tên cơ quan chủ quản chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-parent-agency-misformatted = Tên cơ quan chủ quản chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Tên cơ quan, tổ chức chủ quản trực tiếp trình bày bằng chữ in hoa, cỡ 12 đến 13, kiểu chữ đứng, không đậm.
    .bad = UBND tỉnh Thái Nguyên (cỡ 14)
    .good = UBND TỈNH THÁI NGUYÊN (cỡ 13)

check-issuing-agency-misformatted = Tên cơ quan ban hành chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-issuing-agency-misformatted = Tên cơ quan ban hành chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Tên cơ quan, tổ chức ban hành văn bản trình bày bằng chữ in hoa, cỡ 12 đến 13, kiểu chữ đứng, đậm, canh giữa dưới tên cơ quan chủ quản.
    .bad = Sở Nội vụ (cỡ 13)
    .good = SỞ NỘI VỤ (cỡ 13, đậm)
