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
    .hint = Gõ thêm “Nơi nhận:”, dòng “- Như trên;”, các nơi nhận khác và dòng “- Lưu: ...” ở cuối văn bản, bên trái.

check-first-recipient-not-as-above = Dòng đầu của “Nơi nhận” không phải là “Như trên”
    .found = “{ $first }”
    .required = “- { $wanted };”
    .hint = Thêm dòng “- { $wanted };” ngay dưới chữ “Nơi nhận:”.
rule-first-recipient-not-as-above = Dòng đầu của “Nơi nhận” không phải là “Như trên”
    .why = Đối với công văn, “Nơi nhận” ghi “Như trên” ở dòng đầu, rồi đến các cơ quan, tổ chức, cá nhân khác.
    .bad = - UBND tỉnh; (ở dòng đầu)
    .good = - Như trên; (ở dòng đầu)
    .hint = Thêm dòng “- Như trên;” ngay dưới chữ “Nơi nhận:”.

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
    .hint = Gõ dấu chấm phẩy (;) ở cuối mỗi dòng, dấu chấm (.) ở cuối dòng “Lưu”.

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
    .hint = Thêm dòng cuối, ví dụ “- Lưu: VT, VP.”

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

check-recipients-label-underlined = Chữ “Nơi nhận” bị gạch chân
    .required = chữ nghiêng, đậm, không gạch chân
    .hint = Chọn chữ “Nơi nhận:” rồi nhấn Ctrl+U để bỏ gạch chân.
rule-recipients-label-underlined = Chữ “Nơi nhận” bị gạch chân
    .why = Từ “Nơi nhận” trình bày cỡ chữ 12, kiểu chữ nghiêng, đậm; Nghị định không có gạch chân.
    .bad = Nơi nhận: (gạch chân)
    .good = Nơi nhận:

check-recipients-label-not-level = Chữ “Nơi nhận” không ngang hàng với quyền hạn, chức vụ của người ký
    .required = chữ “Nơi nhận:” ở bên trái, cùng một dòng với quyền hạn, chức vụ của người ký
    .hint = Đặt phần Nơi nhận và phần chữ ký vào hai ô của cùng một hàng trong bảng không kẻ đường viền.
rule-recipients-label-not-level = Chữ “Nơi nhận” không ngang hàng với quyền hạn, chức vụ của người ký
    .why = Từ “Nơi nhận” được trình bày trên một dòng riêng, ngang hàng với dòng chữ “quyền hạn, chức vụ của người ký” và sát lề trái.
    .bad = 
        GIÁM ĐỐC
        Họ và Tên
        Nơi nhận:
    .good = Nơi nhận:          GIÁM ĐỐC

check-archive-line-malformed = Dòng “Lưu” trong nơi nhận viết chưa đúng
    .found = “{ $written }”
    .required = “- Lưu: VT, ” rồi chữ viết tắt tên đơn vị soạn thảo, số bản lưu nếu cần, và dấu chấm
    .hint = { $lacks ->
        [colon] Đặt dấu hai chấm sau chữ “Lưu”.
        [both] Đặt dấu hai chấm sau chữ “Lưu”, rồi ghi “VT” (Văn thư), dấu phẩy và đơn vị soạn thảo.
       *[office] Thêm “VT” (Văn thư) sau “Lưu:”.
    }
rule-archive-line-malformed = Dòng “Lưu” trong nơi nhận viết chưa đúng
    .why = Dòng cuối cùng bao gồm chữ “Lưu” sau có dấu hai chấm, tiếp theo là chữ viết tắt “VT”, dấu phẩy, chữ viết tắt tên đơn vị soạn thảo văn bản và số lượng bản lưu, cuối cùng là dấu chấm.
    .bad = - Lưu VT
    .good = - Lưu: VT, VP.
    .hint = Viết lại dòng này theo mẫu: “Lưu”, dấu hai chấm, “VT” (Văn thư), dấu phẩy, chữ viết tắt tên đơn vị soạn thảo, dấu chấm.

check-archive-unit-not-of-symbol = Đơn vị ở dòng “Lưu” khác với đơn vị trong ký hiệu
    .found = dòng “Lưu” ghi { $unit }, ký hiệu ghi { $symbol }
    .required = chữ viết tắt của đơn vị soạn thảo ở cả hai chỗ; ký hiệu cũng có thể ghi lĩnh vực
    .hint = Xem lại ký hiệu và dòng “Lưu”, sửa chỗ ghi nhầm.
rule-archive-unit-not-of-symbol = Đơn vị ở dòng “Lưu” khác với đơn vị trong ký hiệu
    .why = Ký hiệu công văn có chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực được giải quyết; dòng “Lưu” ghi chữ viết tắt tên đơn vị soạn thảo.
    .bad = Số: 05/SNV-VP ... - Lưu: VT, TCCB.
    .good = Số: 05/SNV-VP ... - Lưu: VT, VP.

check-recipients-label-without-colon = Sau chữ “Nơi nhận” chưa có dấu hai chấm
    .required = “{ $wanted }”
    .hint = Gõ dấu hai chấm (:) liền sau chữ “Nơi nhận”.
rule-recipients-label-without-colon = Sau chữ “Nơi nhận” chưa có dấu hai chấm
    .why = Từ “Nơi nhận” trình bày trên một dòng riêng, sau có dấu hai chấm, bằng chữ in thường, cỡ chữ 12, kiểu chữ nghiêng, đậm.
    .bad = Nơi nhận
    .good = Nơi nhận:
