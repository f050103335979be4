# Subject.

check-subject-misformatted = The subject departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-subject-misformatted = The subject departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 5 điểm b: small letters, 12 to 13 pt, upright, not bold, centred below the number.
    .bad = V/v báo cáo (14 pt, bold)
    .good = V/v báo cáo (12 pt)

check-subject-prefix-wrong = The subject does not begin with “V/v”
    .found = “{ $written }”
    .required = “V/v”, a space and the words; no colon
    .hint = Write it as “V/v báo cáo công tác văn thư”.
rule-subject-prefix-wrong = The subject does not begin with “V/v”
    .why = The subject of a công văn follows the letters “V/v” below the number.
    .bad = 
        V/v: báo cáo
        Về việc báo cáo
    .good = V/v báo cáo

check-subject-gap-wrong = The subject does not stand 6 pt below the number
    .found = { $gap } pt
    .required = { $wanted } pt
    .hint = Put the cursor into the subject, open Paragraph, and set Before to { $wanted } pt.
rule-subject-gap-wrong = The subject does not stand 6 pt below the number
    .why = The subject is centred below number and symbol, 6 pt away from them.
    .bad = (0 pt below the number)
    .good = (6 pt below the number)
    .hint = Put the cursor into the line V/v, open Paragraph, write 6 pt at Before.

check-subject-missing = There is no subject
    .required = “V/v” and a short phrase below the number
    .hint = Type the subject below the number, beginning with “V/v”.
rule-subject-missing = There is no subject
    .why = Phụ lục I, Phần I, Mục II, khoản 5 điểm b: the subject of a công văn stands after “V/v” below the number.
    .bad = (none)
    .good = V/v báo cáo công tác văn thư năm 2025

check-type-name-shown = The letter shows the words CÔNG VĂN
    .required = no name of the type; the subject “V/v …” below the number
    .hint = Delete the line “CÔNG VĂN”.
rule-type-name-shown = The letter shows the words CÔNG VĂN
    .why = Phụ lục I, Phần I, Mục II, khoản 5: every administrative document shows the name of its type, a công văn does not.
    .bad = 
        CÔNG VĂN
        V/v báo cáo
    .good = V/v báo cáo

check-subject-too-long = The subject is too long
    .found = { $lines } lines
    .required = a short sentence or phrase, usually three lines at most
    .hint = Say it shorter: what it is about, and no more.
rule-subject-too-long = The subject is too long
    .why = Phụ lục I, Phần I, Mục II, khoản 5 điểm a: a short sentence or phrase that sums up the content. The decree gives no number of lines; five and more are told.
    .bad = V/v đề nghị các cơ quan, đơn vị, địa phương khẩn trương tổng hợp, rà soát ... (6 lines)
    .good = V/v báo cáo công tác văn thư năm 2025

check-subject-not-below-number = The subject does not stand below the number
    .found = { $place ->
        [right] in the right column
       *[middle] in the middle of the page
    }
    .required = centred below number and symbol, in the left column
    .hint = Move the subject into the left cell, right below the number.
rule-subject-not-below-number = The subject does not stand below the number
    .why = Phụ lục I, Phần I, Mục II, khoản 5 điểm b: centred below number and symbol.
    .bad = V/v báo cáo (in the middle of the page)
    .good = V/v báo cáo (below the number)

check-line-below-subject = There is a line below the subject
    .required = no line below the subject of a công văn
    .hint = Delete the line below the subject.
rule-line-below-subject = There is a line below the subject
    .why = Phụ lục I, Phần I, Mục II, khoản 5: the line belongs to documents that show the name of their type; a công văn has none.
    .bad = 
        V/v báo cáo
        _______
    .good = V/v báo cáo

check-subject-end-mark = There is a sign at the end of the subject
    .found = “{ $written }”
    .required = no sign at the end of the subject
    .hint = Delete the sign.
rule-subject-end-mark = There is a sign at the end of the subject
    .why = A subject is a short phrase; in the samples of the decree it has no sign at its end.
    .bad = V/v báo cáo công tác văn thư năm 2025.
    .good = V/v báo cáo công tác văn thư năm 2025
