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

check-recipients-missing = Không thấy phần “Nơi nhận”
    .required = “{ $wanted }” và danh sách nơi nhận ở bên trái, ngang với quyền hạn của người ký
    .hint = Gõ thêm “{ $wanted }”, dòng “- Như trên;”, các nơi nhận khác và dòng “- Lưu: ...” ở cuối văn bản, bên trái.
rule-recipients-missing = Không thấy phần “Nơi nhận”
    .why = Công văn có hai phần nơi nhận: phần “Kính gửi” ở trên và phần “Nơi nhận” ở cuối, dòng đầu là “Như trên”.
    .bad = (không có)
    .good = 
        Nơi nhận:
        - Như trên;
        - Lưu: VT, VP.
