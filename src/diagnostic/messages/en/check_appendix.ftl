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

check-enclosed-with-other-letter = The line “Kèm theo” of an appendix names another number, date or agency than the letter
    .found = { $what ->
        [number] number and symbol “{ $written }”
        [agency] the agency “{ $written }”
       *[date] “{ $written }”
    }
    .required = “{ $right }” as in the letterhead
    .hint = Correct the line “Kèm theo”, or the letterhead if that is what is wrong.
rule-enclosed-with-other-letter = The line “Kèm theo” of an appendix names another number, date or agency than the letter
    .why = Each appendix names number, symbol and date of the letter it belongs to.
    .bad = Số: 05/SNV-VP … (Kèm theo Văn bản số 50/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)
    .good = Số: 05/SNV-VP … (Kèm theo Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)

check-appendix-not-mentioned = The letter does not mention an appendix
    .found = nothing in the body points to this appendix
    .required = words in the body that point to it, as “(chi tiết tại Phụ lục kèm theo)”
    .hint = Point to the appendix where the text speaks of what it holds, or delete it if it is not needed.
rule-appendix-not-mentioned = The letter does not mention an appendix
    .why = A letter that has an appendix points to it in its text.
    .bad = Sở Nội vụ đề nghị các đơn vị báo cáo. (có Phụ lục, không nhắc đến)
    .good = Sở Nội vụ đề nghị các đơn vị báo cáo (theo Phụ lục kèm theo).

check-mentioned-appendix-unknown = The letter mentions an appendix that is not there
    .found = Phụ lục { $number } is mentioned; there are: { $there }
    .required = the number of an appendix that is there
    .hint = Correct the number, or add the appendix. If it is a file of its own, nothing is to be done.
rule-mentioned-appendix-unknown = The letter mentions an appendix that is not there
    .why = A letter points to its appendices; what it points to must be there.
    .bad = (chi tiết tại Phụ lục I, Phụ lục II và Phụ lục III) … chỉ có Phụ lục I, Phụ lục II
    .good = (chi tiết tại Phụ lục I và Phụ lục II)

check-appendix-missing = The letter speaks of an enclosed appendix, and this file has none
    .required = an appendix in this file, or a file of its own that goes with the letter
    .hint = If the appendix is a file of its own, make sure that it goes with the letter; otherwise add it, or delete the words.
rule-appendix-missing = The letter speaks of an enclosed appendix, and this file has none
    .why = A letter points to its appendices. They may be files of their own, so this is only a note.
    .bad = (chi tiết tại Phụ lục kèm theo) … không có phụ lục
    .good = (chi tiết tại Phụ lục kèm theo) … Phụ lục
