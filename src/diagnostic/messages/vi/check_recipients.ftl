# Nơi nhận.

check-recipients-label-misformatted = Chữ “Nơi nhận” chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-recipients-label-misformatted = Chữ “Nơi nhận” chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Chữ “Nơi nhận” trình bày bằng chữ in thường, cỡ 12, kiểu chữ nghiêng, đậm.
    .bad = Nơi nhận: (cỡ 14, đứng)
    .good = Nơi nhận: (cỡ 12, đậm, nghiêng)

check-recipients-misformatted = Danh sách nơi nhận chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-recipients-misformatted = Danh sách nơi nhận chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Tên các nơi nhận trình bày cỡ 11, kiểu chữ đứng, không đậm.
    .bad = - Như trên; (cỡ 12)
    .good = - Như trên; (cỡ 11)
