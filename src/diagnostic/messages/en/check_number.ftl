# Number and symbol.

check-number-misformatted = The line of number and symbol is not in the size, style or place of the decree
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-number-misformatted = The line of number and symbol is not in the size, style or place of the decree
    .why = Phụ lục I, Phần I, Mục II, khoản 3 điểm c: 13 pt, upright, not bold.
    .bad = Số: 05/SNV-VP (14 pt, bold)
    .good = Số: 05/SNV-VP (13 pt)
