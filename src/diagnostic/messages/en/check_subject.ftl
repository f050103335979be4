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

check-subject-missing = There is no subject
    .required = “V/v” and a short phrase below the number
    .hint = Type the subject below the number, beginning with “V/v”.
rule-subject-missing = There is no subject
    .why = Phụ lục I, Phần I, Mục II, khoản 5 điểm b: the subject of a công văn stands after “V/v” below the number.
    .bad = (none)
    .good = V/v báo cáo công tác văn thư năm 2025
