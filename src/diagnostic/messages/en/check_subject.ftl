# Subject.

check-subject-misformatted = The subject is not in the size, style or place of the decree
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-subject-misformatted = The subject is not in the size, style or place of the decree
    .why = Phụ lục I, Phần I, Mục II, khoản 5 điểm b: small letters, 12 to 13 pt, upright, not bold, centred below the number.
    .bad = V/v báo cáo (14 pt, bold)
    .good = V/v báo cáo (12 pt)
