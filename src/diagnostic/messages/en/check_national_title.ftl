# National title and motto.

check-national-title-misformatted = The national title is not in the size, style or place of the decree
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-national-title-misformatted = The national title is not in the size, style or place of the decree
    .why = Phụ lục I, Phần I, Mục II, khoản 1 điểm a: capitals, 12 to 13 pt, upright, bold, centred.
    .bad = Cộng hòa xã hội chủ nghĩa Việt Nam (14 pt, not bold)
    .good = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (13 pt, bold)

check-motto-misformatted = The motto is not in the size, style or place of the decree
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-motto-misformatted = The motto is not in the size, style or place of the decree
    .why = Phụ lục I, Phần I, Mục II, khoản 1 điểm b: small letters, 13 to 14 pt, upright, bold, centred below the national title.
    .bad = Độc lập - Tự do - Hạnh phúc (12 pt, italic)
    .good = Độc lập - Tự do - Hạnh phúc (14 pt, bold)
