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

check-authority-abbreviation-wrong = Chữ viết tắt quyền hạn của người ký chưa đúng
    .found = “{ $written }”
    .required = “{ $wanted }”, có dấu chấm, không có dấu gạch chéo, rồi một dấu cách
    .hint = Viết lại đầu dòng là “{ $wanted } ”.
rule-authority-abbreviation-wrong = Chữ viết tắt quyền hạn của người ký chưa đúng
    .why = Quyền hạn của người ký viết tắt là TM., Q., KT., TL., TUQ., có dấu chấm. Cách viết có dấu gạch chéo (T/M, K/T) là của văn bản Đảng.
    .bad = K/T GIÁM ĐỐC
    .good = KT. GIÁM ĐỐC

check-in-place-of-deputy = Sau “KT.” là chức vụ của cấp phó
    .found = “{ $written }”
    .required = sau “KT.” ghi chức vụ của người đứng đầu; chức vụ của người ký ở dòng dưới
    .hint = Bỏ chữ chỉ cấp phó sau “KT.”, ví dụ “KT. GIÁM ĐỐC”, dòng dưới “PHÓ GIÁM ĐỐC”.
rule-in-place-of-deputy = Sau “KT.” là chức vụ của cấp phó
    .why = Trường hợp ký thay người đứng đầu, ghi chữ viết tắt “KT.” vào trước chức vụ của người đứng đầu.
    .bad = KT. PHÓ GIÁM ĐỐC
    .good = 
        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC

check-own-title-missing = Chưa ghi chức vụ của người ký thay, ký thừa lệnh hoặc ký thừa ủy quyền
    .found = chỉ có “{ $written }”
    .required = chức vụ của người đứng đầu ở dòng trên, chức vụ của chính người ký ở dòng dưới
    .hint = Gõ thêm chức vụ của người ký ở dòng dưới, chữ in hoa, đậm.
rule-own-title-missing = Chưa ghi chức vụ của người ký thay, ký thừa lệnh hoặc ký thừa ủy quyền
    .why = Các chữ viết tắt KT., TL., TUQ. ghi trước chức vụ của người đứng đầu; chức vụ của người trực tiếp ký ghi ở dòng tiếp theo.
    .bad = 
        TL. GIÁM ĐỐC
        Họ và Tên
    .good = 
        TL. GIÁM ĐỐC
        CHÁNH VĂN PHÒNG
        Họ và Tên

check-degree-before-name = Trước họ tên người ký có học hàm, học vị hoặc danh hiệu
    .found = “{ $written }”
    .required = chỉ ghi họ, tên đệm (nếu có) và tên
    .hint = Bỏ “{ $degree }” trước họ tên.
rule-degree-before-name = Trước họ tên người ký có học hàm, học vị hoặc danh hiệu
    .why = Trước họ tên của người ký không ghi học hàm, học vị và các danh hiệu danh dự khác; riêng lực lượng vũ trang, giáo dục, y tế, khoa học do người đứng đầu cơ quan quản lý ngành quy định.
    .bad = TS. Họ và Tên
    .good = Họ và Tên
