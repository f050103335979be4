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

check-first-recipient-not-as-above = Dòng đầu của “Nơi nhận” không phải là “Như trên”
    .found = “{ $first }”
    .required = “- { $wanted };”
    .hint = Thêm dòng “- { $wanted };” ngay dưới chữ “Nơi nhận:”.
rule-first-recipient-not-as-above = Dòng đầu của “Nơi nhận” không phải là “Như trên”
    .why = Đối với công văn, “Nơi nhận” ghi “Như trên” ở dòng đầu, rồi đến các cơ quan, tổ chức, cá nhân khác.
    .bad = - UBND tỉnh; (ở dòng đầu)
    .good = - Như trên; (ở dòng đầu)

check-recipient-end-mark-wrong = Cuối dòng nơi nhận chưa đúng dấu
    .found = “{ $words }”
    .required = { $place ->
        [last] dấu chấm (.) ở cuối dòng, vì đây là dòng cuối
       *[other] dấu chấm phẩy (;) ở cuối dòng
    }
    .hint = { $place ->
        [last] Gõ dấu chấm (.) ở cuối dòng này.
       *[other] Gõ dấu chấm phẩy (;) ở cuối dòng này.
    }
rule-recipient-end-mark-wrong = Cuối dòng nơi nhận chưa đúng dấu
    .why = Cuối mỗi dòng nơi nhận có dấu chấm phẩy; dòng cuối cùng (Lưu) kết thúc bằng dấu chấm.
    .bad = 
        - UBND tỉnh
        - Lưu: VT, VP
    .good = 
        - UBND tỉnh;
        - Lưu: VT, VP.

check-recipient-without-dash = Đầu dòng nơi nhận chưa có gạch đầu dòng
    .found = “{ $words }”
    .required = dấu gạch ngang (-) và một dấu cách ở đầu dòng
    .hint = Gõ “- ” ở đầu dòng. Nếu dòng này là phần tiếp của dòng trên, hãy xóa dấu xuống dòng (Enter) ở giữa.
rule-recipient-without-dash = Đầu dòng nơi nhận chưa có gạch đầu dòng
    .why = Mỗi cơ quan, tổ chức, cá nhân nhận văn bản trình bày trên một dòng riêng, đầu dòng có gạch đầu dòng.
    .bad = + UBND tỉnh;
    .good = - UBND tỉnh;

check-archive-line-missing = “Nơi nhận” chưa có dòng “Lưu”
    .required = dòng cuối “- { $wanted } VT, ...”: Văn thư và chữ viết tắt đơn vị soạn thảo
    .hint = Thêm dòng cuối, ví dụ “- { $wanted } VT, VP.”
rule-archive-line-missing = “Nơi nhận” chưa có dòng “Lưu”
    .why = Dòng cuối cùng của “Nơi nhận” gồm chữ “Lưu”, dấu hai chấm, chữ viết tắt “VT”, dấu phẩy, chữ viết tắt tên đơn vị soạn thảo và dấu chấm.
    .bad = 
        - Như trên;
        - UBND tỉnh.
    .good = 
        - Như trên;
        - Lưu: VT, VP.

check-archive-line-not-last = Dòng “Lưu” chưa ở cuối danh sách nơi nhận
    .found = bên dưới còn “{ $words }”
    .required = dòng “Lưu” là dòng cuối cùng
    .hint = Chuyển dòng “Lưu” xuống cuối danh sách.
rule-archive-line-not-last = Dòng “Lưu” chưa ở cuối danh sách nơi nhận
    .why = Dòng cuối cùng của “Nơi nhận” là dòng “Lưu”.
    .bad = 
        - Lưu: VT, VP.
        - UBND tỉnh;
    .good = 
        - UBND tỉnh;
        - Lưu: VT, VP.
