# Addressees.

check-addressees-misformatted = The words Kính gửi depart from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-addressees-misformatted = The words Kính gửi depart from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm d: small letters, 13 to 14 pt, upright, not bold.
    .bad = KÍNH GỬI: (bold)
    .good = Kính gửi: (14 pt)

check-addressees-missing = There is no Kính gửi
    .required = “{ $wanted }” and the addressee, above the text
    .hint = Type “{ $wanted }” and who is to act on the letter, above the first paragraph of the text.
rule-addressees-missing = There is no Kính gửi
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm b: a công văn says above its text who is to act on it.
    .bad = (none)
    .good = Kính gửi: Ủy ban nhân dân xã Tân Thái
