# Appendices.

check-appendix-label-misformatted = The words Phụ lục depart from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-appendix-label-misformatted = The words Phụ lục depart from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục III, khoản 1 điểm b: a line of its own, centred, small letters, 14 pt, upright, bold.
    .bad = PHỤ LỤC I
    .good = Phụ lục I (14 pt, bold)

check-appendix-title-misformatted = The title of an appendix departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-appendix-title-misformatted = The title of an appendix departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục III, khoản 1 điểm b: centred, capitals, 13 to 14 pt, upright, bold.
    .bad = Nội dung báo cáo
    .good = NỘI DUNG BÁO CÁO (14 pt, bold)

check-enclosed-with-misformatted = The line Kèm theo of an appendix departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-enclosed-with-misformatted = The line Kèm theo of an appendix departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục III, khoản 1 điểm c: centred below the title, small letters, 13 to 14 pt, italic.
    .bad = (Kèm theo Văn bản số ...) (upright)
    .good = (Kèm theo Văn bản số ...) (italic)

check-enclosed-with-missing = An appendix has no line “Kèm theo”
    .required = “({ $wanted } ... ngày ... tháng ... năm ... của ...)” below the title
    .hint = Type the line below the title, centred and in italics: number and symbol, date and agency of the letter.
rule-enclosed-with-missing = An appendix has no line “Kèm theo”
    .why = Each appendix says below its title to which letter it belongs: number and symbol, date, agency.
    .bad = 
        Phụ lục
        NỘI DUNG BÁO CÁO
    .good = 
        Phụ lục
        NỘI DUNG BÁO CÁO
        (Kèm theo Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)

check-appendix-number-not-roman = An appendix is not numbered in Roman numerals
    .found = { $there ->
        [none] no number
       *[other] the number “{ $number }”
    }
    .required = Roman numerals: Phụ lục I, Phụ lục II; a single appendix needs none
    .hint = Write the number in Roman numerals, also where the text of the letter names the appendix.
rule-appendix-number-not-roman = An appendix is not numbered in Roman numerals
    .why = Two appendices or more are numbered in Roman numerals.
    .bad = Phụ lục 01
    .good = Phụ lục I

check-appendix-page-numbers-go-on = The page numbers of an appendix go on from what stands before it
    .required = page numbers of its own, from 1 on
    .hint = Put a section break before the appendix (Layout → Breaks → Next Page), then Insert → Page Number → Format, and start at 1.
rule-appendix-page-numbers-go-on = The page numbers of an appendix go on from what stands before it
    .why = The pages of each appendix are numbered by themselves.
    .bad = (the appendix begins with page 3)
    .good = (the appendix begins with page 1)

check-enclosed-with-incomplete = The line Kèm theo of an appendix is not complete
    .found = { $lacks ->
        [number] no number
        [date] no date
       *[agency] no agency
    }
    .required = (Kèm theo Văn bản số ... ngày ... tháng ... năm ... của ...)
    .hint = Add what is missing; leave a place blank where number or date are not given yet.
rule-enclosed-with-incomplete = The line Kèm theo of an appendix is not complete
    .why = Phụ lục I, Phần I, Mục III, khoản 1 điểm c: number and symbol, date, and the agency of the letter.
    .bad = (Kèm theo Công văn của Sở Nội vụ)
    .good = (Kèm theo Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)

check-enclosed-with-blank = The line Kèm theo has blank places
    .found = “{ $written }”
    .required = on paper number and date filled in; in an electronic document they may stay blank
    .hint = Fill in number and date if the letter goes out on paper.
rule-enclosed-with-blank = The line Kèm theo has blank places
    .why = Phụ lục I, Phần I, Mục III, khoản 1 điểm c: on paper all places are filled in; in an electronic document they need not be.
    .bad = (Kèm theo Văn bản số ..../SNV-VP ngày ... tháng ... năm 2026 của Sở Nội vụ)
    .good = (Kèm theo Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)
