# Recipients.

check-recipients-label-misformatted = The words Nơi nhận depart from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-recipients-label-misformatted = The words Nơi nhận depart from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm d: small letters, 12 pt, italic, bold.
    .bad = Nơi nhận: (14 pt, upright)
    .good = Nơi nhận: (12 pt, bold, italic)

check-recipients-misformatted = The recipients depart from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-recipients-misformatted = The recipients depart from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm d: 11 pt, upright, not bold.
    .bad = - Như trên; (12 pt)
    .good = - Như trên; (11 pt)
