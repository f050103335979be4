# National title and motto.

check-national-title-misformatted = The national title departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-national-title-misformatted = The national title departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 1 điểm a: capitals, 12 to 13 pt, upright, bold, centred.
    .bad = Cộng hòa xã hội chủ nghĩa Việt Nam (14 pt, not bold)
    .good = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (13 pt, bold)

check-motto-misformatted = The motto departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-motto-misformatted = The motto departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 1 điểm b: small letters, 13 to 14 pt, upright, bold, centred below the national title.
    .bad = Độc lập - Tự do - Hạnh phúc (12 pt, italic)
    .good = Độc lập - Tự do - Hạnh phúc (14 pt, bold)

check-national-title-misspelt = The national title is misspelt
    .found = “{ $written }”
    .required = “{ $right }”, one space between the words
    .hint = Type the national title as above.
rule-national-title-misspelt = The national title is misspelt
    .why = The decree gives its words. HÒA and HOÀ are both right.
    .bad = CỘNG HOÀ XÃ HỘI CHỦ NGHIÃ VIỆT NAM
    .good = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

check-motto-misspelt = The motto is not written as it should be
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = { $matter ->
        [dashes] Type hyphens (-) in place of the long dashes. Word makes them by itself: undo once (Ctrl+Z) right after it does.
        [capitals] Only the first letter of each phrase is a capital.
       *[words] Type the motto as above, with a hyphen between the phrases and a space on either side of it.
    }
rule-motto-misspelt = The motto is not written as it should be
    .why = The first letters of the phrases are capitals; hyphens with spaces part them.
    .bad = 
        Độc lập – Tự do – Hạnh phúc
        Độc Lập-Tự Do-Hạnh Phúc
    .good = Độc lập - Tự do - Hạnh phúc
    .hint = Type “Độc lập - Tự do - Hạnh phúc” again: one capital in each phrase, hyphens (-) with spaces between them.

check-motto-line-missing = There is no line below the motto
    .found = { $instead ->
        [underline] underlined words
       *[nothing] no line
    }
    .required = a solid horizontal line, as long as the text
    .hint = In Word: Insert → Shapes → Line, with Shift held down.
rule-motto-line-missing = There is no line below the motto
    .why = Phụ lục I, Phần I, Mục II, khoản 1 điểm b: a solid line below it, as long as the text.
    .bad = 
        Độc lập - Tự do - Hạnh phúc
        ___________
    .good = 
        Độc lập - Tự do - Hạnh phúc
        (a line drawn below)

check-motto-line-length-wrong = The line below the motto has the wrong length
    .found = a line of { $line } mm below text of { $text } mm
    .required = as long as the text: about { $text } mm
    .hint = Select the line, Shape Format → Size, set its width, and centre it below the text.
rule-motto-line-length-wrong = The line below the motto has the wrong length
    .why = Phụ lục I, Phần I, Mục II, khoản 1 điểm b: a solid line below it, as long as the text.
    .bad = (the line is half as long as the motto)
    .good = (the line is as long as the motto)

check-national-title-missing = There is no national title
    .required = “{ $wanted }” at the top right of the first page
    .hint = Type “{ $wanted }” at the top right, above the motto.
rule-national-title-missing = There is no national title
    .why = Phụ lục I, Phần I, Mục II, khoản 1 điểm a: the national title stands at the top right of the first page.
    .bad = (none)
    .good = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    .hint = Type “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” at the top right, right above the motto.

check-motto-missing = There is no motto
    .required = “{ $wanted }” below the national title
    .hint = Type “{ $wanted }” below the national title and draw a line below it.
rule-motto-missing = There is no motto
    .why = Phụ lục I, Phần I, Mục II, khoản 1 điểm b: the motto stands below the national title.
    .bad = (none)
    .good = Độc lập - Tự do - Hạnh phúc
    .hint = Type “Độc lập - Tự do - Hạnh phúc” right below the national title and draw a line below it.

check-national-title-not-at-right = The national title does not stand at the top right
    .required = national title and motto on the right, the agency on the left
    .hint = Change the two columns: the agency on the left, national title and motto on the right.
rule-national-title-not-at-right = The national title does not stand at the top right
    .why = Phụ lục I, Phần I, Mục II, khoản 1 điểm a: at the top of the first page, on the right (box 1).
    .bad = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (left)
    .good = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (right)

check-national-title-wrapped = The national title breaks into two lines
    .found =
        { $because ->
            [break] a break parts the words
           *[narrow] the words take { $width } mm, their room is { $room } mm wide
        }
    .required = the national title on one line
    .hint = Delete the break, if there is one, and widen the right column; if that is not enough, set national title, motto and place to 12, 13 and 13 pt.
rule-national-title-wrapped = The national title breaks into two lines
    .why = Custom of offices: a letter whose national title breaks is sent back.
    .bad = 
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA
        VIỆT NAM
    .good = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

check-motto-not-single-spaced = National title and motto are not single-spaced
    .found = { apart-found }
    .required = single line spacing between the two lines, no more
    .hint = Select both lines; Paragraph: Before 0, After 0, Line spacing Single.
rule-motto-not-single-spaced = National title and motto are not single-spaced
    .why = Phụ lục I, Phần I, Mục II, khoản 1 điểm c: the two lines stand at single line spacing.
    .bad = (1.5 lines)
    .good = (single)

check-motto-line-typed = The line below the motto is typed
    .found = signs from the keyboard
    .required = a drawn solid line, as long as the motto
    .hint = Delete the signs and draw: Insert → Shapes → Line, with Shift held down.
rule-motto-line-typed = The line below the motto is typed
    .why = The decree asks for a solid line. Signs from the keyboard break when the font changes; the file of the sample form 1.5 itself has them, so this is a warning only.
    .bad = _________
    .good = (a drawn line)

check-motto-wrapped = The motto breaks into two lines
    .found = a break parts the words
    .required = “{ $wanted }” on one line
    .hint = Delete the break in the motto; if the words break by themselves then, widen the right column.
rule-motto-wrapped = The motto breaks into two lines
    .why = The decree shows the motto as one line, with a line of the same length drawn below it.
    .bad = 
        Độc lập - Tự do -
        Hạnh phúc
    .good = Độc lập - Tự do - Hạnh phúc
