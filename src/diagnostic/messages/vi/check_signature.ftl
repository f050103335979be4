# Quyền hạn, chức vụ, họ tên.

check-authority-misformatted = Quyền hạn của người ký chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-authority-misformatted = Quyền hạn của người ký chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Quyền hạn và chức vụ của người ký trình bày bằng chữ in hoa, cỡ 13 đến 14, kiểu chữ đứng, đậm.
    .bad = KT. GIÁM ĐỐC (không đậm)
    .good = KT. GIÁM ĐỐC (cỡ 14, đậm)

check-title-misformatted = Chức vụ của người ký chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-title-misformatted = Chức vụ của người ký chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Quyền hạn và chức vụ của người ký trình bày bằng chữ in hoa, cỡ 13 đến 14, kiểu chữ đứng, đậm.
    .bad = PHÓ GIÁM ĐỐC (nghiêng)
    .good = PHÓ GIÁM ĐỐC (cỡ 14, đậm)

check-signer-misformatted = Họ tên người ký chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-signer-misformatted = Họ tên người ký chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Họ tên người ký trình bày bằng chữ in thường, cỡ 13 đến 14, kiểu chữ đứng, đậm, canh giữa dưới chức vụ.
    .bad = HỌ VÀ TÊN
    .good = Họ và Tên (cỡ 14, đậm)

check-signer-missing = Không thấy họ tên người ký
    .required = họ tên đầy đủ của người ký, dưới chức vụ
    .hint = Gõ họ, tên đệm và tên của người ký dưới chức vụ, chừa chỗ để ký ở giữa.
rule-signer-missing = Không thấy họ tên người ký
    .why = Chức vụ, họ tên và chữ ký của người có thẩm quyền là thành phần bắt buộc của văn bản hành chính.
    .bad = GIÁM ĐỐC
    .good = 
        GIÁM ĐỐC
        Họ và Tên
