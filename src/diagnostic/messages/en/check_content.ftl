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
