# Authority, titles, signer.

check-authority-misformatted = The authority of the signer departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-authority-misformatted = The authority of the signer departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 7 điểm đ: capitals, 13 to 14 pt, upright, bold, centred.
    .bad = KT. GIÁM ĐỐC (not bold)
    .good = KT. GIÁM ĐỐC (14 pt, bold)

check-title-misformatted = The title of the signer departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-title-misformatted = The title of the signer departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 7 điểm đ: capitals, 13 to 14 pt, upright, bold, centred.
    .bad = PHÓ GIÁM ĐỐC (italic)
    .good = PHÓ GIÁM ĐỐC (14 pt, bold)

check-signer-misformatted = The name of the signer departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-signer-misformatted = The name of the signer departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 7 điểm đ: small letters, 13 to 14 pt, upright, bold, centred below the title.
    .bad = HỌ VÀ TÊN
    .good = Họ và Tên (14 pt, bold)

check-signer-missing = There is no name of the signer
    .required = the full name of the signer below the title
    .hint = Type the full name below the title and leave room for the signature between.
rule-signer-missing = There is no name of the signer
    .why = Phụ lục I, Phần I, Mục II, khoản 7: authority, title and full name of the signer stand at the end.
    .bad = GIÁM ĐỐC
    .good = 
        GIÁM ĐỐC
        Họ và Tên

check-authority-abbreviation-wrong = The authority of the signer is not abbreviated as it should be
    .found = “{ $written }”
    .required = “{ $wanted }”, with a full stop, without a slash, and a space after it
    .hint = Write “{ $wanted } ” at the beginning of the line.
rule-authority-abbreviation-wrong = The authority of the signer is not abbreviated as it should be
    .why = The authority is abbreviated as TM., Q., KT., TL., TUQ., with a full stop. The slash (T/M, K/T) is the way of documents of the Party.
    .bad = K/T GIÁM ĐỐC
    .good = KT. GIÁM ĐỐC
    .hint = Begin the line with TM., Q., KT., TL. or TUQ., with its full stop, and a space.

check-in-place-of-deputy = After “KT.” stands the title of a deputy
    .found = “{ $written }”
    .required = the title of the head after “KT.”, and that of the signer on the next line
    .hint = Take the word for the deputy away after “KT.”, as “KT. GIÁM ĐỐC”, and below it “PHÓ GIÁM ĐỐC”.
rule-in-place-of-deputy = After “KT.” stands the title of a deputy
    .why = Who signs in place of the head writes “KT.” before the title of the head.
    .bad = KT. PHÓ GIÁM ĐỐC
    .good = 
        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC

check-own-title-missing = The title of who signs for the head is missing
    .found = “{ $written }” alone
    .required = the title of the head, and on the next line that of the signer
    .hint = Type the title of the signer on the next line, in capitals and bold.
rule-own-title-missing = The title of who signs for the head is missing
    .why = KT., TL. and TUQ. stand before the title of the head; the title of who signs stands on the next line.
    .bad = 
        TL. GIÁM ĐỐC
        Họ và Tên
    .good = 
        TL. GIÁM ĐỐC
        CHÁNH VĂN PHÒNG
        Họ và Tên

check-degree-before-name = A degree or an honour stands before the name of the signer
    .found = “{ $written }”
    .required = family name, middle name and given name alone
    .hint = Take “{ $degree }” away.
rule-degree-before-name = A degree or an honour stands before the name of the signer
    .why = No degree, academic title or honour stands before the name; in the armed forces, education, health and science the head of the sector decides.
    .bad = TS. Họ và Tên
    .good = Họ và Tên
    .hint = Take the degree, rank or honour before the name away.

check-on-behalf-of-person = After “TM.” stands the title of a single person
    .found = “{ $written }”
    .required = the name of the collective or the body after “TM.”, the title on the line below
    .hint = Write the collective after “TM.”, as “TM. ỦY BAN NHÂN DÂN”; a head who signs alone leaves “TM.” out.
rule-on-behalf-of-person = After “TM.” stands the title of a single person
    .why = Phụ lục I, Phần I, Mục II, khoản 7 điểm b: “TM.” stands before the name of the collective or of the body.
    .bad = TM. GIÁM ĐỐC
    .good = 
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

check-title-missing-below-collective = Below “TM.” stands no title
    .found = only “{ $written }”
    .required = the title of who signs below the collective
    .hint = Type the title below, as “CHỦ TỊCH”, or “KT. CHỦ TỊCH” and “PHÓ CHỦ TỊCH”.
rule-title-missing-below-collective = Below “TM.” stands no title
    .why = Điều 13 khoản 2: the head signs for the collective, or a deputy in place of the head. The title stands below the collective.
    .bad = 
        TM. ỦY BAN NHÂN DÂN
        Họ và Tên
    .good = 
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Họ và Tên

check-deputy-without-in-place-of = A deputy signs without “KT.”
    .found = “{ $written }”
    .required = “KT.” and the title of the head above the title of the deputy
    .hint = { $slip ->
        [head] Type “KT. ” before the title of the head on the line above: “KT. { $head }”.
        [order] Write “KT.” in place of “TL.” on the line above: “KT. { $head }”. “TL.” is for the heads of units.
       *[line] Type “KT. ” and the title of the head on a line above, as “KT. GIÁM ĐỐC”.
    }
rule-deputy-without-in-place-of = A deputy signs without “KT.”
    .why = Điều 13 khoản 1: deputies sign in place of the head, also one who is in charge.
    .bad = PHÓ GIÁM ĐỐC
    .good = 
        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC
    .hint = Write “KT. ” and the title of the head on the line above, the title of the deputy below.

check-acting-deputy = After “Q.” stands the title of a deputy
    .found = “{ $written }”
    .required = the title of the head after “Q.”, as “Q. GIÁM ĐỐC”
    .hint = Write the title of the head after “Q.”; a deputy signs with “KT.”.
rule-acting-deputy = After “Q.” stands the title of a deputy
    .why = Phụ lục I, Phần I, Mục II, khoản 7 điểm b: who is acting head has “Q.” before the title of the head.
    .bad = Q. PHÓ GIÁM ĐỐC
    .good = Q. GIÁM ĐỐC

check-authorisation-passed-on = An authorisation is passed on
    .found = below “TUQ.” stands “{ $written }”
    .required = who is authorised signs; below “TUQ.” stands that person's title alone
    .hint = Let the authorised person sign, and delete “{ $written }”.
rule-authorisation-passed-on = An authorisation is passed on
    .why = Điều 13 khoản 3: who signs by authorisation does not let others sign.
    .bad = 
        TUQ. GIÁM ĐỐC
        KT. CHÁNH VĂN PHÒNG
        PHÓ CHÁNH VĂN PHÒNG
    .good = 
        TUQ. GIÁM ĐỐC
        CHÁNH VĂN PHÒNG
    .hint = Let the one who is authorised sign, and take away the line below “TUQ.” that passes it on.

check-signer-name-abbreviated = The name of the signer is cut short or has small letters
    .found = “{ $written }”
    .required = family name, middle name if there is one, and given name, each with a capital
    .hint = Write the name in full, each word with a capital.
rule-signer-name-abbreviated = The name of the signer is cut short or has small letters
    .why = Phụ lục I, Phần I, Mục II, khoản 7 điểm c: family name, middle name if there is one, given name.
    .bad = Ng. Văn A
    .good = Họ và Tên

check-signature-room-too-small = There is little room for signature and seal
    .found = { $room } mm between title and name
    .required = about { $wanted } mm or more
    .hint = Widen the gap above the name: Paragraph, Before.
rule-signature-room-too-small = There is little room for signature and seal
    .why = The decree gives no number; offices leave 3 to 4 cm between title and name for signature and seal.
    .bad = 
        GIÁM ĐỐC
        Họ và Tên
    .good = 
        GIÁM ĐỐC
        (3 cm)
        Họ và Tên
