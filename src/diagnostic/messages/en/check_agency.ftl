# Agencies.

check-parent-agency-misformatted = The name of the parent agency departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-parent-agency-misformatted = The name of the parent agency departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 2 điểm b: capitals, 12 to 13 pt, upright, not bold, centred.
    .bad = UBND tỉnh Thái Nguyên (14 pt)
    .good = UBND TỈNH THÁI NGUYÊN (13 pt)

check-issuing-agency-misformatted = The name of the issuing agency departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-issuing-agency-misformatted = The name of the issuing agency departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 2 điểm b: capitals, 12 to 13 pt, upright, bold, centred below the parent agency.
    .bad = Sở Nội vụ (13 pt)
    .good = SỞ NỘI VỤ (13 pt, bold)

check-issuing-agency-line-missing = There is no line below the issuing agency
    .found = { $instead ->
        [underline] underlined words
       *[nothing] no line
    }
    .required = a solid horizontal line, a third to a half as long as the text
    .hint = In Word: Insert → Shapes → Line, with Shift held down.
rule-issuing-agency-line-missing = There is no line below the issuing agency
    .why = Phụ lục I, Phần I, Mục II, khoản 2 điểm b: a solid line below it, a third to a half as long as the text.
    .bad = 
        SỞ NỘI VỤ
        ___________
    .good = 
        SỞ NỘI VỤ
        (a line drawn below)

check-issuing-agency-line-length-wrong = The line below the issuing agency has the wrong length
    .found = a line of { $line } mm below text of { $text } mm
    .required = a third to a half of the text: { $least } to { $most } mm
    .hint = Select the line, Shape Format → Size, set its width, and centre it below the text.
rule-issuing-agency-line-length-wrong = The line below the issuing agency has the wrong length
    .why = Phụ lục I, Phần I, Mục II, khoản 2 điểm b: a solid line below it, a third to a half as long as the text.
    .bad = (the line is as long as the name)
    .good = (the line is 0,42 times as long as the name)

check-issuing-agency-missing = There is no name of the issuing agency
    .required = its full name in capitals and bold, at the top left of the first page
    .hint = Type the name of the agency at the top left, beside the national title.
rule-issuing-agency-missing = There is no name of the issuing agency
    .why = Phụ lục I, Phần I, Mục II, khoản 2: the agency that issues the letter stands at the top left, in capitals.
    .bad = (none)
    .good = SỞ NỘI VỤ

check-parent-agency-not-in-profile = The parent agency is not as the office has it
    .found = { $found ->
        [none] no parent agency
       *[other] { $found }
    }
    .required = { $wanted }
    .hint = Write the name as above; if the office has another name now, mend congvan-check.toml.
rule-parent-agency-not-in-profile = The parent agency is not as the office has it
    .why = The office has written the name of its parent agency in congvan-check.toml ([agency], parent). Without that file the rule is silent.
    .bad = UBND TỈNH BẮC KẠN (the profile has UBND tỉnh Thái Nguyên)
    .good = UBND TỈNH THÁI NGUYÊN

check-issuing-agency-not-in-profile = The issuing agency is not as the office has it
    .found = { $found }
    .required = { $wanted }
    .hint = Write the name as above; if the office has another name now, mend congvan-check.toml.
rule-issuing-agency-not-in-profile = The issuing agency is not as the office has it
    .why = The office has written its name in congvan-check.toml ([agency], name). Without that file the rule is silent.
    .bad = SỞ NỘI VỤ TỈNH (the profile has Sở Nội vụ)
    .good = SỞ NỘI VỤ

check-agencies-not-single-spaced = Parent and issuing agency are not single-spaced
    .found = { apart-found }
    .required = single line spacing between the lines, no more
    .hint = Select the lines; Paragraph: Before 0, After 0, Line spacing Single.
rule-agencies-not-single-spaced = Parent and issuing agency are not single-spaced
    .why = Phụ lục I, Phần I, Mục II, khoản 2 điểm b: the lines stand at single line spacing.
    .bad = (6 pt apart)
    .good = (single)

check-issuing-agency-abbreviated = The name of the issuing agency is abbreviated
    .found = “{ $word }” in “{ $written }”
    .required = the official name in full; only the parent agency above it may be abbreviated
    .hint = Write it in full, as “ỦY BAN NHÂN DÂN” for “UBND”.
rule-issuing-agency-abbreviated = The name of the issuing agency is abbreviated
    .why = Phụ lục I, Phần I, Mục II, khoản 2 điểm a: the name of the issuing agency is official and in full.
    .bad = UBND XÃ TÂN THÁI
    .good = 
        ỦY BAN NHÂN DÂN
        XÃ TÂN THÁI

check-issuing-agency-line-typed = The line below the issuing agency is typed
    .found = signs from the keyboard
    .required = a drawn solid line, a third to a half as long as the text
    .hint = Delete the signs and draw: Insert → Shapes → Line, with Shift held down.
rule-issuing-agency-line-typed = The line below the issuing agency is typed
    .why = The decree asks for a solid line. Signs from the keyboard break when the font changes; the file of the sample form 1.5 itself has them, so this is a warning only.
    .bad = _________
    .good = (a drawn line)
