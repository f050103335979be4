# Addressees.

check-addressees-misformatted = The words Kính gửi depart from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-addressees-misformatted = The words Kính gửi depart from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm d: small letters, 13 to 14 pt, upright, not bold.
    .bad = KÍNH GỬI: (bold)
    .good = Kính gửi: (14 pt)
