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

check-first-recipient-not-as-above = The first recipient is not “Như trên”
    .found = “{ $first }”
    .required = “- { $wanted };”
    .hint = Add the line “- { $wanted };” right below “Nơi nhận:”.
rule-first-recipient-not-as-above = The first recipient is not “Như trên”
    .why = The list of recipients of a công văn begins with “Như trên”: the addressees above the text.
    .bad = - UBND tỉnh; (first)
    .good = - Như trên; (first)

check-recipient-end-mark-wrong = A recipient has not the right sign at its end
    .found = “{ $words }”
    .required = { $place ->
        [last] a full stop (.) at the end, as this is the last line
       *[other] a semicolon (;) at the end
    }
    .hint = { $place ->
        [last] Type a full stop (.) at the end of this line.
       *[other] Type a semicolon (;) at the end of this line.
    }
rule-recipient-end-mark-wrong = A recipient has not the right sign at its end
    .why = Each recipient ends with a semicolon, the last line (Lưu) with a full stop.
    .bad = 
        - UBND tỉnh
        - Lưu: VT, VP
    .good = 
        - UBND tỉnh;
        - Lưu: VT, VP.

check-recipient-without-dash = A recipient has no dash before it
    .found = “{ $words }”
    .required = a dash (-) and a space at the beginning of the line
    .hint = Type “- ” before it. If the line goes on from the one above, take the Enter between them away.
rule-recipient-without-dash = A recipient has no dash before it
    .why = Each recipient stands on a line of its own, with a dash before it.
    .bad = + UBND tỉnh;
    .good = - UBND tỉnh;

check-archive-line-missing = The recipients have no line “Lưu”
    .required = a last line “- { $wanted } VT, ...”: the office and the abbreviation of the drafting unit
    .hint = Add a last line, as “- { $wanted } VT, VP.”
rule-archive-line-missing = The recipients have no line “Lưu”
    .why = The last of the recipients is “Lưu”, a colon, “VT”, a comma, the abbreviation of the drafting unit and a full stop.
    .bad = 
        - Như trên;
        - UBND tỉnh.
    .good = 
        - Như trên;
        - Lưu: VT, VP.

check-archive-line-not-last = The line “Lưu” is not the last of the recipients
    .found = “{ $words }” stands below it
    .required = the line “Lưu” last
    .hint = Move the line “Lưu” to the end of the list.
rule-archive-line-not-last = The line “Lưu” is not the last of the recipients
    .why = The line “Lưu” is the last of the recipients.
    .bad = 
        - Lưu: VT, VP.
        - UBND tỉnh;
    .good = 
        - UBND tỉnh;
        - Lưu: VT, VP.
