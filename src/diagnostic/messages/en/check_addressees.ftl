# Addressees.

check-addressees-misformatted = The words Kính gửi depart from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and the names, and set size and style as above (tab Home).
rule-addressees-misformatted = The words Kính gửi depart from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm d: small letters, 13 to 14 pt, upright, not bold.
    .bad = KÍNH GỬI: (bold)
    .good = Kính gửi: (14 pt)

check-addressees-missing = There is no Kính gửi
    .required = “{ $wanted }” and the addressee, above the text
    .hint = Type “{ $wanted }” and who is to act on the letter, above the first paragraph of the text.
rule-addressees-missing = There is no Kính gửi
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm b: a công văn says above its text who is to act on it.
    .bad = (none)
    .good = Kính gửi: Ủy ban nhân dân xã Tân Thái
    .hint = Type “Kính gửi:” and the name of who deals with the matter above the first paragraph of the text.

check-addressee-end-mark-wrong = One of several addressees does not end with the right mark
    .found = “{ $words }”
    .required = { $place ->
        [last] a full stop (.) at the end, as this is the last line
       *[other] a semicolon (;) at the end
    }
    .hint = { $place ->
        [last] Type a full stop (.) at the end of this line.
       *[other] Type a semicolon (;) at the end of this line.
    }
rule-addressee-end-mark-wrong = One of several addressees does not end with the right mark
    .why = Of several addressees each ends with a semicolon, the last one with a full stop.
    .bad = 
        - UBND xã Tân Thái
        - UBND xã Đại Từ
    .good = 
        - UBND xã Tân Thái;
        - UBND xã Đại Từ.
    .hint = Type a semicolon (;) at the end of each line, a full stop (.) at the end of the last one.

check-addressee-without-dash = One of several addressees has no dash before it
    .found = “{ $words }”
    .required = each addressee on a line of its own, with a dash (-) and a space before it
    .hint = Begin a new line after “Kính gửi:” and type “- ” before each addressee.
rule-addressee-without-dash = One of several addressees has no dash before it
    .why = Of several addressees each stands on a line of its own, with a dash before it.
    .bad = 
        Kính gửi: UBND xã Tân Thái;
        UBND xã Đại Từ.
    .good = 
        Kính gửi:
        - UBND xã Tân Thái;
        - UBND xã Đại Từ.

check-single-addressee-end-mark = A sign stands behind the only addressee
    .found = “{ $written }”
    .required = no sign behind a single addressee
    .hint = Delete the sign at the end of the line.
rule-single-addressee-end-mark = A sign stands behind the only addressee
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm d: the example for one addressee, “Kính gửi: Bộ Nội vụ”, has no sign.
    .bad = Kính gửi: Bộ Nội vụ.
    .good = Kính gửi: Bộ Nội vụ

check-single-addressee-on-next-line = The only addressee does not stand on the line of Kính gửi
    .found = “{ $written }” on a line below
    .required = “Kính gửi:” and the addressee on one line
    .hint = Delete the break and the dash behind “Kính gửi:”.
rule-single-addressee-on-next-line = The only addressee does not stand on the line of Kính gửi
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm d: one addressee stands on the line of the words.
    .bad = 
        Kính gửi:
        - Bộ Nội vụ
    .good = Kính gửi: Bộ Nội vụ

check-addressees-on-one-line = Several addressees stand on one line
    .found = “{ $written }”
    .required = each on a line of its own with a dash, a semicolon at the end, a full stop at the end of the last
    .hint = Break the line after “Kính gửi:” and after each addressee, and type “- ” before each name.
rule-addressees-on-one-line = Several addressees stand on one line
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm d: two and more addressees go to lines of their own.
    .bad = Kính gửi: UBND xã Tân Thái; UBND xã Đại Từ
    .good = 
        Kính gửi:
        - UBND xã Tân Thái;
        - UBND xã Đại Từ.

check-addressees-not-aligned = The dashes of the addressees are not aligned
    .found = { $with ->
        [each-other] the dashes stand at different places
       *[colon] the dashes do not stand below the words Kính gửi:
    }
    .required = dashes below each other, below the colon of Kính gửi:
    .hint = Select these lines, open Paragraph and give all one left indent, below the colon.
rule-addressees-not-aligned = The dashes of the addressees are not aligned
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm d: the dashes are aligned with each other below the colon.
    .bad = 
        Kính gửi:
        - UBND xã Tân Thái;
        - UBND xã Đại Từ. (askew)
    .good = 
        Kính gửi:
        - UBND xã Tân Thái;
        - UBND xã Đại Từ. (aligned)

check-addressees-label-without-colon = No colon stands behind the words Kính gửi
    .required = “{ $wanted }”
    .hint = Type a colon (:) right behind the words.
rule-addressees-label-without-colon = No colon stands behind the words Kính gửi
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm d: the words and the names in small letters, 13 to 14 pt, upright; a colon behind the words.
    .bad = Kính gửi Bộ Nội vụ
    .good = Kính gửi: Bộ Nội vụ

check-addressee-name-misformatted = The name of an addressee departs from the decree in size or style
    .found = { style-found }
    .required = { style-required }
    .hint = Select the names, turn off bold (Ctrl+B) or italics (Ctrl+I), and set the size as above.
rule-addressee-name-misformatted = The name of an addressee departs from the decree in size or style
    .why = Phụ lục I, Phần I, Mục II, khoản 9 điểm d: the words Kính gửi and the names in small letters, 13 to 14 pt, upright; where the decree wants bold letters it says “upright, bold”. A remark in brackets may look as it likes.
    .bad = Kính gửi: Bộ Nội vụ (the name bold)
    .good = Kính gửi: Bộ Nội vụ
