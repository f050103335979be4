# Agencies.

check-parent-agency-misformatted = The name of the parent agency is not in the size, style or place of the decree
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-parent-agency-misformatted = The name of the parent agency is not in the size, style or place of the decree
    .why = Phụ lục I, Phần I, Mục II, khoản 2 điểm b: capitals, 12 to 13 pt, upright, not bold, centred.
    .bad = UBND tỉnh Thái Nguyên (14 pt)
    .good = UBND TỈNH THÁI NGUYÊN (13 pt)

check-issuing-agency-misformatted = The name of the issuing agency is not in the size, style or place of the decree
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-issuing-agency-misformatted = The name of the issuing agency is not in the size, style or place of the decree
    .why = Phụ lục I, Phần I, Mục II, khoản 2 điểm b: capitals, 12 to 13 pt, upright, bold, centred below the parent agency.
    .bad = Sở Nội vụ (13 pt)
    .good = SỞ NỘI VỤ (13 pt, bold)
