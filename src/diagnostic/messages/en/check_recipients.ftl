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

check-recipients-missing = There is no Nơi nhận
    .required = “{ $wanted }” and the list at the left, level with the authority of the signer
    .hint = Type “{ $wanted }”, the line “- Như trên;”, the others and the line “- Lưu: ...” at the end, at the left.
rule-recipients-missing = There is no Nơi nhận
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm b: the recipients stand at the end, beside the signature.
    .bad = (none)
    .good = 
        Nơi nhận:
        - Như trên;
        - Lưu: VT, VP.
