# Addressees.

check-addressees-misformatted = The words Kính gửi depart from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
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

check-addressee-end-mark-wrong = One of several addressees has not the right sign at its end
    .found = “{ $words }”
    .required = { $place ->
        [last] a full stop (.) at the end, as this is the last line
       *[other] a semicolon (;) at the end
    }
    .hint = { $place ->
        [last] Type a full stop (.) at the end of this line.
       *[other] Type a semicolon (;) at the end of this line.
    }
rule-addressee-end-mark-wrong = One of several addressees has not the right sign at its end
    .why = Of several addressees each ends with a semicolon, the last one with a full stop.
    .bad = 
        - UBND xã Tân Thái
        - UBND xã Đại Từ
    .good = 
        - UBND xã Tân Thái;
        - UBND xã Đại Từ.

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
