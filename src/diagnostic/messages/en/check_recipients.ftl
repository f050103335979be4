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
    .hint = Type “Nơi nhận:”, the line “- Như trên;”, the other recipients and the line “- Lưu: ...” at the end, on the left.

check-first-recipient-not-as-above = The first recipient is not “Như trên”
    .found = “{ $first }”
    .required = “- { $wanted };”
    .hint = Add the line “- { $wanted };” right below “Nơi nhận:”.
rule-first-recipient-not-as-above = The first recipient is not “Như trên”
    .why = The list of recipients of a công văn begins with “Như trên”: the addressees above the text.
    .bad = - UBND tỉnh; (first)
    .good = - Như trên; (first)
    .hint = Put the line “- Như trên;” right below “Nơi nhận:”.

check-recipient-end-mark-wrong = A recipient does not end with the right mark
    .found = “{ $words }”
    .required = { $place ->
        [last] a full stop (.) at the end, as this is the last line
       *[other] a semicolon (;) at the end
    }
    .hint = { $place ->
        [last] Type a full stop (.) at the end of this line.
       *[other] Type a semicolon (;) at the end of this line.
    }
rule-recipient-end-mark-wrong = A recipient does not end with the right mark
    .why = Each recipient ends with a semicolon, the last line (Lưu) with a full stop.
    .bad = 
        - UBND tỉnh
        - Lưu: VT, VP
    .good = 
        - UBND tỉnh;
        - Lưu: VT, VP.
    .hint = Type a semicolon (;) at the end of each line, a full stop (.) at the end of the line “Lưu”.

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
    .hint = Add the last line, as “- Lưu: VT, VP.”

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

check-recipients-label-underlined = The words Nơi nhận are underlined
    .required = italic, bold, without an underline
    .hint = Select the words and press Ctrl+U.
rule-recipients-label-underlined = The words Nơi nhận are underlined
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm d: 12 pt, italic, bold; the decree has no underline.
    .bad = Nơi nhận: (underlined)
    .good = Nơi nhận:

check-recipients-label-not-level = The words Nơi nhận are not level with the authority of the signer
    .required = the words at the left, on the line of the authority and title of the signer
    .hint = Put recipients and signature into two cells of one row of a table without lines.
rule-recipients-label-not-level = The words Nơi nhận are not level with the authority of the signer
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm d: on the line of the authority and title of the signer, at the left margin.
    .bad = 
        GIÁM ĐỐC
        Họ và Tên
        Nơi nhận:
    .good = Nơi nhận:          GIÁM ĐỐC

check-archive-line-malformed = The line Lưu is not written as it should be
    .found = “{ $written }”
    .required = “- Lưu: VT, ”, the drafting unit, the number of copies if wanted, and a full stop
    .hint = { $lacks ->
        [colon] Put a colon after “Lưu”.
        [both] Put a colon after “Lưu”, then “VT”, a comma and the drafting unit.
       *[office] Put “VT” after “Lưu:”.
    }
rule-archive-line-malformed = The line Lưu is not written as it should be
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm d: the word Lưu, a colon, VT, a comma, the drafting unit, a full stop.
    .bad = - Lưu VT
    .good = - Lưu: VT, VP.
    .hint = Write the line as the example: “Lưu”, a colon, “VT”, a comma, the drafting unit, a full stop.

check-archive-unit-not-of-symbol = The line Lưu names another unit than the symbol
    .found = the line Lưu names { $unit }, the symbol { $symbol }
    .required = the drafting unit in both; the symbol may name a field in its place
    .hint = See which one is right.
rule-archive-unit-not-of-symbol = The line Lưu names another unit than the symbol
    .why = The symbol names the drafting unit or the field, the line Lưu the drafting unit.
    .bad = Số: 05/SNV-VP ... - Lưu: VT, TCCB.
    .good = Số: 05/SNV-VP ... - Lưu: VT, VP.

check-recipients-label-without-colon = No colon stands behind the words Nơi nhận
    .required = “{ $wanted }”
    .hint = Type a colon (:) right behind the words.
rule-recipients-label-without-colon = No colon stands behind the words Nơi nhận
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm d: the words on a line of their own with a colon behind them, small letters, 12 pt, italic, bold.
    .bad = Nơi nhận
    .good = Nơi nhận:
