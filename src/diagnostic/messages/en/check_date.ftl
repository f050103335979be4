# Place and date.

check-place-and-date-misformatted = Place and date depart from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-place-and-date-misformatted = Place and date depart from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 4 điểm c: small letters, 13 to 14 pt, italic, centred below the motto.
    .bad = Thái Nguyên, ngày 05 tháng 01 năm 2026 (upright)
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026 (italic)

check-date-blank = The date is blank
    .required = day, month and year; blank until the letter is signed
    .hint = Fill in the date. If the letter is not signed yet, check it with --mode draft.
rule-date-blank = The date is blank
    .why = Number and date are given by the office after signing; an issued letter has both.
    .bad = Thái Nguyên, ngày    tháng    năm 2026
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026

check-date-not-in-words = The date of the letter is not written in full
    .found = “{ $written }”
    .required = with the words ngày, tháng, năm, as “Thái Nguyên, ngày 05 tháng 01 năm 2026”
    .hint = Write it as above, without slashes.
rule-date-not-in-words = The date of the letter is not written in full
    .why = Day, month and year are written in full, with Arabic digits.
    .bad = Thái Nguyên, ngày 05/01/2026
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026

check-day-or-month-not-padded = A day below 10, or month 1 or 2, has no 0 before it
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Write “{ $right }”.
rule-day-or-month-not-padded = A day below 10, or month 1 or 2, has no 0 before it
    .why = Days below 10 and the months 1 and 2 take a 0 in front.
    .bad = ngày 5 tháng 1 năm 2026
    .good = ngày 05 tháng 01 năm 2026
    .hint = Put a 0 before a day below 10 and before months 1 and 2.

check-month-padded = Months 3 to 9 have no 0 before them
    .found = tháng { $month }
    .required = tháng { $right }
    .hint = Write “tháng { $right }”.
rule-month-padded = Months 3 to 9 have no 0 before them
    .why = Only the months 1 and 2 take a 0; the sample of the decree is “ngày 29 tháng 6 năm 2019”.
    .bad = ngày 05 tháng 03 năm 2026
    .good = ngày 05 tháng 3 năm 2026
    .hint = Take the 0 before months 3 to 9 away.

check-place-and-date-missing = There is no place and date
    .required = place, day, month and year below the motto, as “Thái Nguyên, ngày 05 tháng 01 năm 2026”
    .hint = Type the line below the motto, in italics. Where the letter is not signed yet, leave day and month blank.
rule-place-and-date-missing = There is no place and date
    .why = Phụ lục I, Phần I, Mục II, khoản 4: place and date stand below the motto. A draft leaves day and month blank, and has the line.
    .bad = (none)
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026

check-place-abbreviated = The place before the date is abbreviated or not in full
    .found = “{ $place }”
    .required = the official name; of units named after persons, numbers or events with the common noun, as “Thành phố Hồ Chí Minh”
    .hint = Write the name in full, without “TP.”, “TX.” or “HCM”.
rule-place-abbreviated = The place before the date is abbreviated or not in full
    .why = Phụ lục I, Phần I, Mục II, khoản 4 điểm a: the official name of the unit; units named after persons, numbers or events in full.
    .bad = TP. Hồ Chí Minh, ngày 05 tháng 01 năm 2026
    .good = Thành phố Hồ Chí Minh, ngày 05 tháng 01 năm 2026

check-place-and-date-malformed = Place and date are not written as they should be
    .found = “{ $written }”
    .required = the place with a capital, a comma, then day, month and year, as “Thái Nguyên, ngày 05 tháng 01 năm 2026”
    .hint = { $slip ->
        [place] Name the place before the date.
        [comma] Put a comma after the place.
        [day-word] Type the word “ngày” before the day.
        [day-capital] Write “ngày” after the comma with a small letter.
        [space] Put a space between the words “ngày”, “tháng”, “năm” and their figures.
        [figures] Write day and month in figures, as “ngày 05 tháng 01”.
        [year] Write the year with four figures.
        [end] Delete the sign at the end of the line.
       *[capital] Begin the place with a capital.
    }
rule-place-and-date-malformed = Place and date are not written as they should be
    .why = Phụ lục I, Phần I, Mục II, khoản 4 điểm c: the first letters of the place are capitals, a comma stands after it.
    .bad = Thái Nguyên ngày 05 tháng 01 năm 2026
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026
    .hint = Write the line as the example: the place with a capital, a comma, then “ngày”, “tháng”, “năm” with their figures, and no sign at the end.
