# Marks, contact line.

check-urgency-level-unknown = The decree has no such mark of urgency
    .found = “{ $written }”
    .required = one of three: HỎA TỐC, THƯỢNG KHẨN, KHẨN
    .hint = Choose one of the three levels.
rule-urgency-level-unknown = The decree has no such mark of urgency
    .why = Phụ lục I, Phần I, Mục III, khoản 2 điểm b: hỏa tốc, thượng khẩn, khẩn. “Hỏa tốc hẹn giờ” was of the rules before 2020.
    .bad = RẤT KHẨN
    .good = THƯỢNG KHẨN

check-urgency-misformatted = The mark of urgency departs from the decree in size or style
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-urgency-misformatted = The mark of urgency departs from the decree in size or style
    .why = Phụ lục I, Phần I, Mục III, khoản 2 điểm b: capitals, 13 to 14 pt, upright, bold.
    .bad = KHẨN (12 pt)
    .good = KHẨN (13 pt)

check-urgency-box-wrong = The frame of the mark of urgency is of another size
    .found = { $width } x { $height } mm
    .required = { $wanted } x { $high } mm
    .hint = Select the frame, Shape Format → Size: width { $wanted } mm, height { $high } mm.
rule-urgency-box-wrong = The frame of the mark of urgency is of another size
    .why = Phụ lục I, Phần I, Mục III, khoản 2 điểm b: HỎA TỐC 30 x 8 mm, THƯỢNG KHẨN 40 x 8 mm, KHẨN 20 x 8 mm, with a single line around.
    .bad = HỎA TỐC (50 x 20 mm)
    .good = HỎA TỐC (30 x 8 mm)
    .hint = Select the box, tab Shape Format → Size, and set width and height for its level of urgency.

check-secrecy-mark-typed = A mark of secrecy is typed
    .found = “{ $written }”
    .required = a stamp; secret letters are written on machines that are on no network
    .hint = Take it out of the file and stamp the paper; see whether the file may be on this machine.
rule-secrecy-mark-typed = A mark of secrecy is typed
    .why = Phụ lục I, Phần I, Mục III, khoản 2 điểm a: the mark is stamped with an engraved stamp, under the law on state secrets.
    .bad = MẬT (typed)
    .good = (stamped)

check-circulation-misformatted = The mark of circulation departs from the decree in size or style
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-circulation-misformatted = The mark of circulation departs from the decree in size or style
    .why = Phụ lục I, Phần I, Mục III, khoản 2 điểm c: capitals, 13 to 14 pt, upright, bold, in a box.
    .bad = LƯU HÀNH NỘI BỘ (12 pt)
    .good = LƯU HÀNH NỘI BỘ (13 pt)

check-drafter-code-misformatted = The initials of the drafter depart from the decree in size or style
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-drafter-code-misformatted = The initials of the drafter depart from the decree in size or style
    .why = Phụ lục I, Phần I, Mục III, khoản 3 and the table of Mục V: capitals, 11 pt, upright.
    .bad = pl.(300)
    .good = PL.(300)

check-contact-line-misformatted = The contact line departs from the decree in size or style
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-contact-line-misformatted = The contact line departs from the decree in size or style
    .why = Phụ lục I, Phần I, Mục III, khoản 4: small letters, 11 to 12 pt, upright.
    .bad = ĐT: 02083 855 000 (9 pt)
    .good = ĐT: 02083 855 000 (11 pt)

check-contact-line-without-rule = There is no rule above the contact line
    .required = a solid line across the whole width of the text, above the contact line
    .hint = Put the cursor into the contact line; Home → Borders → Top Border.
rule-contact-line-without-rule = There is no rule above the contact line
    .why = Phụ lục I, Phần I, Mục III, khoản 4: on the first page, below a solid line across the whole width of the text.
    .bad = ĐT: 02083 855 000 (no line)
    .good = ĐT: 02083 855 000 (below a line)

check-contact-line-on-every-page = The contact line stands on other pages too
    .required = on the first page of the letter alone
    .hint = Double-click the footer, tick Different First Page, keep the line in the footer of the first page and delete it from the others.
rule-contact-line-on-every-page = The contact line stands on other pages too
    .why = Phụ lục I, Phần I, Mục III, khoản 4: on the first page.
    .bad = (on every page)
    .good = (on the first page)

check-urgency-misplaced = The mark of urgency stands in another place than its own
    .found = { $place ->
        [right] in the right column
        [secrecy] above the mark of secrecy
       *[number] above the number
    }
    .required = at the left, below the subject and the mark of secrecy (box 10b)
    .hint = Move the mark below the subject, at the left.
rule-urgency-misplaced = The mark of urgency stands in another place than its own
    .why = Phụ lục I, Phần I, Mục IV: box 10b, at the left, below the mark of secrecy (10a) and the subject (5b).
    .bad = HỎA TỐC (in the right column)
    .good = HỎA TỐC (below the subject)
