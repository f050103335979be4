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
    .hint = Viết lại đầu dòng là TM., Q., KT., TL. hoặc TUQ., có dấu chấm, rồi một dấu cách.

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
    .hint = Bỏ học hàm, học vị, cấp bậc hoặc danh hiệu trước họ tên.

check-on-behalf-of-person = Sau “TM.” là chức vụ của một người
    .found = “{ $written }”
    .required = sau “TM.” ghi tên tập thể lãnh đạo hoặc tên cơ quan, dòng dưới ghi chức vụ
    .hint = Ghi tên tập thể sau “TM.”, ví dụ “TM. ỦY BAN NHÂN DÂN”; nếu người đứng đầu ký với tư cách cá nhân thì bỏ “TM.”.
rule-on-behalf-of-person = Sau “TM.” là chức vụ của một người
    .why = Trường hợp ký thay mặt tập thể thì phải ghi chữ viết tắt “TM.” vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức.
    .bad = TM. GIÁM ĐỐC
    .good = 
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

check-title-missing-below-collective = Dưới “TM.” chưa ghi chức vụ của người ký
    .found = chỉ có “{ $written }”
    .required = chức vụ của người ký ở dòng dưới tên tập thể
    .hint = Gõ thêm chức vụ của người ký ở dòng dưới, ví dụ “CHỦ TỊCH”, hoặc “KT. CHỦ TỊCH” và “PHÓ CHỦ TỊCH”.
rule-title-missing-below-collective = Dưới “TM.” chưa ghi chức vụ của người ký
    .why = Trong cơ quan làm việc theo chế độ tập thể, người đứng đầu thay mặt tập thể lãnh đạo ký các văn bản; cấp phó được thay mặt tập thể, ký thay người đứng đầu. Chức vụ của người ký ghi dưới tên tập thể.
    .bad = 
        TM. ỦY BAN NHÂN DÂN
        Họ và Tên
    .good = 
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Họ và Tên

check-deputy-without-in-place-of = Cấp phó ký mà không ghi “KT.”
    .found = “{ $written }”
    .required = “KT.” và chức vụ của người đứng đầu ở dòng trên, chức vụ của cấp phó ở dòng dưới
    .hint = { $slip ->
        [head] Gõ “KT. ” trước chức vụ của người đứng đầu ở dòng trên: “KT. { $head }”.
        [order] Thay “TL.” bằng “KT.” ở dòng trên: “KT. { $head }”. “TL.” dùng khi người đứng đầu đơn vị trực thuộc ký.
       *[line] Gõ thêm dòng “KT. ” và chức vụ của người đứng đầu ở trên, ví dụ “KT. GIÁM ĐỐC”.
    }
rule-deputy-without-in-place-of = Cấp phó ký mà không ghi “KT.”
    .why = Người đứng đầu cơ quan có thể giao cấp phó ký thay các văn bản thuộc lĩnh vực được phân công phụ trách; cấp phó được giao phụ trách, điều hành thì thực hiện ký như cấp phó ký thay cấp trưởng.
    .bad = PHÓ GIÁM ĐỐC
    .good = 
        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC
    .hint = Ghi “KT. ” và chức vụ của người đứng đầu ở dòng trên, chức vụ của cấp phó ở dòng dưới.

check-acting-deputy = Sau “Q.” là chức vụ của cấp phó
    .found = “{ $written }”
    .required = sau “Q.” ghi chức vụ của người đứng đầu, ví dụ “Q. GIÁM ĐỐC”
    .hint = Ghi chức vụ của người đứng đầu sau “Q.”; cấp phó ký thay thì dùng “KT.”.
rule-acting-deputy = Sau “Q.” là chức vụ của cấp phó
    .why = Trường hợp được giao quyền cấp trưởng thì phải ghi chữ viết tắt “Q.” vào trước chức vụ của người đứng đầu cơ quan, tổ chức.
    .bad = Q. PHÓ GIÁM ĐỐC
    .good = Q. GIÁM ĐỐC

check-authorisation-passed-on = Người được ủy quyền lại để người khác ký
    .found = dưới “TUQ.” còn “{ $written }”
    .required = người được ủy quyền trực tiếp ký; dưới “TUQ.” chỉ có chức vụ của người đó
    .hint = Để người được ủy quyền ký, bỏ dòng “{ $written }”.
rule-authorisation-passed-on = Người được ủy quyền lại để người khác ký
    .why = Người được ký thừa ủy quyền không được ủy quyền lại cho người khác ký.
    .bad = 
        TUQ. GIÁM ĐỐC
        KT. CHÁNH VĂN PHÒNG
        PHÓ CHÁNH VĂN PHÒNG
    .good = 
        TUQ. GIÁM ĐỐC
        CHÁNH VĂN PHÒNG
    .hint = Để người được ủy quyền ký, bỏ dòng ký thay ở dưới “TUQ.”.

check-signer-name-abbreviated = Họ tên người ký viết tắt hoặc không viết hoa
    .found = “{ $written }”
    .required = họ, tên đệm (nếu có) và tên, viết đầy đủ, viết hoa chữ cái đầu mỗi chữ
    .hint = Viết đầy đủ họ tên của người ký, viết hoa chữ cái đầu mỗi chữ.
rule-signer-name-abbreviated = Họ tên người ký viết tắt hoặc không viết hoa
    .why = Họ và tên người ký văn bản bao gồm họ, tên đệm (nếu có) và tên.
    .bad = Ng. Văn A
    .good = Họ và Tên

check-signature-room-too-small = Chỗ ký và đóng dấu hẹp
    .found = { $room } mm giữa chức vụ và họ tên
    .required = khoảng { $wanted } mm trở lên
    .hint = Tăng khoảng cách trên dòng họ tên: hộp thoại Đoạn (Paragraph), mục Trước (Before).
rule-signature-room-too-small = Chỗ ký và đóng dấu hẹp
    .why = Nghị định không quy định con số; các cơ quan thường để 3 đến 4 cm giữa chức vụ và họ tên cho chữ ký và con dấu.
    .bad = 
        GIÁM ĐỐC
        Họ và Tên
    .good = 
        GIÁM ĐỐC
        (3 cm)
        Họ và Tên
