# Authority, titles, signer.

check-authority-misformatted = The authority of the signer departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-authority-misformatted = The authority of the signer departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 7 điểm đ: capitals, 13 to 14 pt, upright, bold, centred.
    .bad = KT. GIÁM ĐỐC (not bold)
    .good = KT. GIÁM ĐỐC (14 pt, bold)

check-title-misformatted = The title of the signer departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-title-misformatted = The title of the signer departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 7 điểm đ: capitals, 13 to 14 pt, upright, bold, centred.
    .bad = PHÓ GIÁM ĐỐC (italic)
    .good = PHÓ GIÁM ĐỐC (14 pt, bold)

check-signer-misformatted = The name of the signer departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-signer-misformatted = The name of the signer departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 7 điểm đ: small letters, 13 to 14 pt, upright, bold, centred below the title.
    .bad = HỌ VÀ TÊN
    .good = Họ và Tên (14 pt, bold)

check-signer-missing = There is no name of the signer
    .required = the full name of the signer below the title
    .hint = Type the full name below the title and leave room for the signature between.
rule-signer-missing = There is no name of the signer
    .why = Phụ lục I, Phần I, Mục II, khoản 7: authority, title and full name of the signer stand at the end.
    .bad = GIÁM ĐỐC
    .good = 
        GIÁM ĐỐC
        Họ và Tên
