# Place and date.

check-place-and-date-misformatted = Place and date is not in the size, style or place of the decree
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-place-and-date-misformatted = Place and date is not in the size, style or place of the decree
    .why = Phụ lục I, Phần I, Mục II, khoản 4 điểm c: small letters, 13 to 14 pt, italic, centred below the motto.
    .bad = Thái Nguyên, ngày 05 tháng 01 năm 2026 (upright)
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026 (italic)
