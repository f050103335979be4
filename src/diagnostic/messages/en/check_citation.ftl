# Legal bases.

check-basis-misformatted = A legal basis departs from the decree in size or style
    .found = { style-found }
    .required = { style-required }
    .hint = Select the lines, press Ctrl+I for italics, and set the size as above.
rule-basis-misformatted = A legal basis departs from the decree in size or style
    .why = Legal bases are set in small letters, italic, 13 to 14 pt.
    .bad = Căn cứ Luật Lưu trữ; (upright)
    .good = Căn cứ Luật Lưu trữ; (italic)

check-basis-end-mark-wrong = A legal basis does not end with the right mark
    .required = { $place ->
        [last] a full stop (.), as this is the last one
       *[other] a semicolon (;)
    }
    .hint = { $place ->
        [last] Type a full stop (.) at the end of this line.
       *[other] Type a semicolon (;) at the end of this line.
    }
rule-basis-end-mark-wrong = A legal basis does not end with the right mark
    .why = Each basis stands on a line of its own and ends with a semicolon, the last one with a full stop.
    .bad = 
        Căn cứ Luật Lưu trữ,
        Căn cứ Nghị định số 30/2020/NĐ-CP,
    .good = 
        Căn cứ Luật Lưu trữ;
        Căn cứ Nghị định số 30/2020/NĐ-CP.
    .hint = Type a semicolon (;) at the end of each basis, a full stop (.) at the end of the last one.

check-basis-incomplete = A legal basis is not given in full
    .found = “{ $written }”
    .required = type, number and symbol, date, issuer and title
    .hint = { $lacks ->
        [word] Put the word “số” before the number.
        [number] Give number and symbol.
        [date] Give the date after the symbol.
       *[issuer] Give “của” and the issuer after the date.
    }
rule-basis-incomplete = A legal basis is not given in full
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm a: type, number and symbol, issuer, date, title; a Luật or Pháp lệnh without number, symbol and issuer.
    .bad = Căn cứ Nghị định 30/2020/NĐ-CP về công tác văn thư;
    .good = Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
    .hint = Write the type, the word “số” with number and symbol, the date, “của” and the issuer, then the title.

check-law-with-number = A law among the bases has its number
    .found = “{ $written }”
    .required = the name of the law, with its date if wanted, without number, symbol and issuer
    .hint = Take number and symbol away.
rule-law-with-number = A law among the bases has its number
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm a: a Luật or Pháp lệnh is given without number, symbol and issuer. Legal documents of today do give them: a warning only.
    .bad = Căn cứ Luật Lưu trữ số 33/2024/QH15;
    .good = Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;

check-citation-incomplete = A text is cited for the first time without all it needs
    .found = “{ $written }” lacks { $lacks ->
        [date] its date
        [agency] its agency
       *[both] its date and its agency
    }
    .required = type, number and symbol, date, agency and title (laws and ordinances: type and name)
    .hint = Add after the number: “ngày … tháng … năm … của … về …”. From the second time on, type and number are enough.
rule-citation-incomplete = A text is cited for the first time without all it needs
    .why = The first time a text is cited with type, number and symbol, date, agency and title; laws and ordinances with type and name.
    .bad = Thực hiện Nghị định số 30/2020/NĐ-CP về công tác văn thư
    .good = Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư

check-citation-title-repeated = A text that was cited before is cited in full again
    .found = “{ $written }”, again with date, agency and title
    .required = “{ $written }”
    .hint = Delete date, agency and title after the number in this place.
rule-citation-title-repeated = A text that was cited before is cited in full again
    .why = From the second time on a text is cited by type and number with symbol alone.
    .bad = Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư (lần thứ hai)
    .good = Nghị định số 30/2020/NĐ-CP

check-citation-without-number-word = A text is cited without the word “số”
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Type “số” before the number.
rule-citation-without-number-word = A text is cited without the word “số”
    .why = A text is cited by type, number and symbol; all samples of the decree have the word “số”.
    .bad = Nghị định 30/2020/NĐ-CP
    .good = Nghị định số 30/2020/NĐ-CP

check-cited-symbol-malformed = A cited symbol has another dash, or spaces
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Write “{ $right }”, with a hyphen and without spaces.
rule-cited-symbol-malformed = A cited symbol has another dash, or spaces
    .why = A slash stands between number and symbol, a hyphen without spaces between the groups; a symbol is cited so.
    .bad = Nghị định số 30/2020/NĐ – CP
    .good = Nghị định số 30/2020/NĐ-CP
    .hint = Write number and symbol with hyphens (-) and without spaces.

check-cited-date-after-letter = A cited text is younger than the letter
    .found = “{ $written }”, the letter is of { $date }
    .required = a date not after that of the letter
    .hint = Look up the date of the cited text, its year above all, and correct it, or that of the letter.
rule-cited-date-after-letter = A cited text is younger than the letter
    .why = Nobody can cite what is not there yet; most often a year is wrong.
    .bad = Thái Nguyên, ngày 05 tháng 01 năm 2026 … Công văn số 12/UBND-VX ngày 03/02/2026
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026 … Công văn số 12/UBND-VX ngày 03/02/2025

check-basis-with-dash = A dash stands before a legal basis
    .found = “{ $mark }” before { $count ->
        [1] a basis
       *[other] { $count } bases
    }
    .required = each basis on a line of its own that begins with “Căn cứ” or “Theo đề nghị”
    .hint = Delete the sign before it; where Word has put it, select the lines and turn off Bullets.
rule-basis-with-dash = A dash stands before a legal basis
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm a: each basis ends its line with a semicolon, the last one with a full stop; the sample forms have no dash before a basis.
    .bad = - Căn cứ Luật Lưu trữ;
    .good = Căn cứ Luật Lưu trữ;

check-cited-year-not-of-date = The number of a cited text has the year { $number }, its date the year { $date }
    .found = “{ $written }”
    .required = the same year in number and date
    .hint = Look the text up and correct the year that is wrong.
rule-cited-year-not-of-date = The number of a cited text has another year than its date
    .why = The number of a legal document has the year of its issue, so both years are the same, but for texts signed at the turn of the year.
    .bad = Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021
    .good = Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020
