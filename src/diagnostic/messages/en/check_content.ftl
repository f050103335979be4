# Figures, dates and names that contradict each other.

check-date-impossible = No calendar has this date
    .found = “{ $written }”
    .required = a date that the calendar has
    .hint = Look the date up and correct it.
rule-date-impossible = No calendar has this date
    .why = April, June, September and November have 30 days, February has 28 or 29. Nobody can act on a day that is not there.
    .bad = trước ngày 31/4/2026
    .good = trước ngày 30/4/2026

check-weekday-wrong = The weekday is not that of the date
    .found = “{ $written }”
    .required = { $day ->
        [8] Chủ nhật (Sunday)
       *[other] thứ { $right }
    }
    .hint = Look up whether the weekday or the date is wrong, and correct it.
rule-weekday-wrong = The weekday is not that of the date
    .why = Readers go by the weekday or by the date; where they differ, some come on the wrong day.
    .bad = thứ Ba, ngày 06/01/2026 … thứ Tư, ngày 08/01/2026
    .good = thứ Ba, ngày 06/01/2026 … thứ Năm, ngày 08/01/2026

check-period-length-wrong = The number of days is not that of the period
    .found = “{ $written }”: { $said } days are said
    .required = { $days } days, the first and the last one counted
    .hint = Count again, and correct the number or one of the dates.
rule-period-length-wrong = The number of days is not that of the period
    .why = From the first day to the last, both counted, there must be as many days as the text says; the number of days from Monday to Friday is accepted too.
    .bad = từ ngày 25/10/2021 đến ngày 31/10/2021 (06 ngày)
    .good = từ ngày 25/10/2021 đến ngày 31/10/2021 (07 ngày)

check-period-reversed = A period ends before it begins
    .found = “{ $written }”
    .required = a last day on or after the first
    .hint = Look at both dates, the years above all, and correct the wrong one.
rule-period-reversed = A period ends before it begins
    .why = A period runs from an earlier to a later day; most often a year is wrong.
    .bad = từ ngày 29/12/2025 đến ngày 04/01/2025
    .good = từ ngày 29/12/2025 đến ngày 04/01/2026

check-words-differ-from-figures = The words say another number than the figures
    .found = “{ $written }”: { $figures } in figures, { $words } in words
    .required = one number in both
    .hint = Find out which is right and correct the other.
rule-words-differ-from-figures = The words say another number than the figures
    .why = Where a number stands in figures and in words, both must say the same; otherwise nobody knows which one holds.
    .bad = 25 (hai mươi sáu) xã
    .good = 25 (hai mươi lăm) xã

check-deadline-before-date = The deadline has passed when the letter is issued
    .found = deadline “{ $written }”, the letter is of { $date }
    .required = a deadline after the date of the letter
    .hint = Look at the deadline, its year above all, and correct it, or the date of the letter.
rule-deadline-before-date = The deadline has passed when the letter is issued
    .why = A deadline lies after the date of the letter. Most often the letter of last year was copied.
    .bad = Thái Nguyên, ngày 05 tháng 01 năm 2026 … Báo cáo gửi về Sở Nội vụ trước ngày 31/01/2025.
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026 … Báo cáo gửi về Sở Nội vụ trước ngày 31/01/2026.

check-table-total-wrong = A total is not the sum of its column
    .found = the column “{ $column }” has the total { $written }
    .required = { $right }, which is the sum of the rows
    .hint = Add the column up again, and correct the total or the row that is wrong. If the column is not one to be added up, nothing is to be done.
rule-table-total-wrong = A total is not the sum of its column
    .why = A total is the sum of the rows of the table; where it is not, a figure is wrong.
    .bad = 1 | Xã A | 5; 2 | Xã B | 7; Tổng cộng | 13
    .good = 1 | Xã A | 5; 2 | Xã B | 7; Tổng cộng | 12

check-group-total-wrong = The number of a group is not the sum of its rows
    .found = the column “{ $column }” has { $written }
    .required = { $right }, which is the sum of the rows of the group
    .hint = Add the rows of the group up again, and correct what is wrong. If the column is not one to be added up, nothing is to be done.
rule-group-total-wrong = The number of a group is not the sum of its rows
    .why = A row that heads a group and has a number says the sum of the rows below it; where it does not, a figure is wrong.
    .bad = I | Cụm A | 13; 1 | Xã A | 5; 2 | Xã B | 7
    .good = I | Cụm A | 12; 1 | Xã A | 5; 2 | Xã B | 7

check-row-numbers-out-of-order = The rows of a table are not counted one by one
    .found = number { $written }
    .required = number { $right }
    .hint = Count the rows again, and see whether the letter says their number right.
rule-row-numbers-out-of-order = The rows of a table are not counted one by one
    .why = The numbers go up by one, or begin anew with 1 in each group. Where they do not, a row was added or deleted.
    .bad = 1 | Xã A; 2 | Xã B; 4 | Xã C
    .good = 1 | Xã A; 2 | Xã B; 3 | Xã C

check-count-differs-from-appendix = A count in the letter is not that of its appendix
    .found = “{ $written }”; the table in { $appendix } has { $rows } rows
    .required = the number of rows of the appendix, or one of its totals
    .hint = Count the rows of the appendix, and correct the letter or the appendix. If the number does not speak of the appendix, nothing is to be done.
rule-count-differs-from-appendix = A count in the letter is not that of its appendix
    .why = Letter and appendix must say the same; where they do not, the appendix was changed after the letter was written.
    .bad = có 16 xã chưa báo cáo (Phụ lục kèm theo) … bảng có 15 dòng
    .good = có 15 xã chưa báo cáo (Phụ lục kèm theo) … bảng có 15 dòng

check-district-level-name = A letter of July 2025 or later names a unit of the district level
    .found = “{ $written }” in the { $place ->
        [letterhead] letterhead
        [addressees] addressees
       *[recipients] recipients
    }
    .required = an office of the province or of a commune (xã, phường, đặc khu)
    .hint = Name the office of today: a commune, or the one that took over. If the name is still in use, nothing is to be done.
rule-district-level-name = A letter of July 2025 or later names a unit of the district level
    .why = Since 1 July 2025 there are two local levels, the province and the commune. The text may name districts where it tells of the past or cites older texts.
    .bad = Kính gửi: UBND các huyện, thành phố, thị xã
    .good = Kính gửi: UBND các xã, phường
