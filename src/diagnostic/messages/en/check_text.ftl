# Font and colour.

check-font-not-times-new-roman = There is text in another font than Times New Roman
    .found = { $font }, from “{ $written }” on; in { $count } places
    .required = Times New Roman
    .hint = Select all (Ctrl+A) and choose Times New Roman; headers, footers and text boxes are selected by themselves.
rule-font-not-times-new-roman = There is text in another font than Times New Roman
    .why = The font of documents is Times New Roman, in Unicode.
    .bad = Calibri
    .good = Times New Roman

check-color-not-black = There is text in another colour than black
    .found = colour { $color }, from “{ $written }” on; in { $count } places
    .required = black (Automatic)
    .hint = Select the words and choose the colour Automatic. For a link: right click, Remove Hyperlink.
rule-color-not-black = There is text in another colour than black
    .why = The colour of text is black. Only the mark of urgency is red.
    .bad = (blue) http://thainguyen.gov.vn
    .good = (black) http://thainguyen.gov.vn

check-sizes-out-of-step = The sizes of national title, motto and place do not go together
    .found = national title { $title } pt, motto { $motto } pt, place { $place } pt
    .required = 13, 14, 14 pt or 12, 13, 13 pt
    .hint = Select each line and set 13, 14 and 14 pt (or 12, 13 and 13 pt).
rule-sizes-out-of-step = The sizes of national title, motto and place do not go together
    .why = Phụ lục I, Phần I, Mục V, note on sizes: sizes go up and down together in one document, as 13, 14, 14 or 12, 13, 13.
    .bad = (12, 13, 14 pt)
    .good = (13, 14, 14 pt)

check-legacy-encoding = The text is in an encoding from before Unicode
    .found = { $encoding }: “{ $written }”; in { $count } paragraphs
    .required = Unicode (TCVN 6909:2001), Times New Roman
    .hint = Convert the text to Unicode, for example with the converter of UniKey, and set Times New Roman.
rule-legacy-encoding = The text is in an encoding from before Unicode
    .why = Phụ lục I, Phần I, Mục I, khoản 4: Times New Roman in Unicode by TCVN 6909:2001.
    .bad = Céng hßa x· héi chñ nghÜa ViÖt Nam
    .good = Cộng hòa xã hội chủ nghĩa Việt Nam

check-component-sizes-mixed = A component is in two sizes
    .found = { $least } pt and { $most } pt
    .required = one size in the whole component
    .hint = Select the component and set one size (tab Home).
rule-component-sizes-mixed = A component is in two sizes
    .why = Phụ lục I, Phần I, Mục V, note on sizes: sizes are the same throughout.
    .bad = V/v báo cáo (13 pt) công tác (12 pt)
    .good = V/v báo cáo công tác (12 pt)

check-text-highlighted = There is text with a colour behind it
    .found = from “{ $written }” on; in { $count } places
    .required = black letters without a colour behind them
    .hint = Select the words; tab Home: Text Highlight Color → No Color, Shading → No Color.
rule-text-highlighted = There is text with a colour behind it
    .why = Phụ lục I, Phần I, Mục I, khoản 4: black letters. A colour behind them is a mark of the draft, or came along when text was pasted.
    .bad = trước ngày 31 (yellow)
    .good = trước ngày 31

check-layout-by-spaces = Spaces or tabs move words to their place
    .found = before “{ $written }”; in { $count } paragraphs
    .required = alignment, indents or a table without lines
    .hint = Delete spaces and tabs at the beginning, and centre the line (Ctrl+E), indent it (Paragraph), or use a table.
rule-layout-by-spaces = Spaces or tabs move words to their place
    .why = The decree does not say it; what spaces hold in place moves with every change of font, size or word.
    .bad =           Kính gửi: Bộ Nội vụ (spaces)
    .good = Kính gửi: Bộ Nội vụ (centred)

check-clause-word-capital-wrong = A clause is cited with the wrong capital
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Write “{ $right }”.
rule-clause-word-capital-wrong = A clause is cited with the wrong capital
    .why = Phần, Chương, Mục, Tiểu mục and Điều have a capital, khoản and điểm have none: “điểm a khoản 2 Điều 103”.
    .bad = theo Khoản 2 điều 5 Nghị định số 30/2020/NĐ-CP
    .good = theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP
    .hint = Write “khoản” and “điểm” small, “Phần”, “Chương”, “Mục”, “Điều” with a capital.

check-document-type-capital-wrong = The type of a cited text has the wrong capitals
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Write “{ $right }”.
rule-document-type-capital-wrong = The type of a cited text has the wrong capitals
    .why = The type of a certain text begins with a capital: “Nghị định số 30/2020/NĐ-CP”, “Bộ luật Hình sự”.
    .bad = nghị định số 30/2020/NĐ-CP
    .good = Nghị định số 30/2020/NĐ-CP
    .hint = Write the type with one capital, as “Nghị định số 30/2020/NĐ-CP”.

check-agency-capitals-wrong = The name of an agency has the wrong capitals
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Write “{ $right }”.
rule-agency-capitals-wrong = The name of an agency has the wrong capitals
    .why = Capitals stand at the words of the kind of body and of its field, not at every syllable, and “và” stays small: “Ủy ban nhân dân”, “Bộ Tài nguyên và Môi trường”.
    .bad = Ủy Ban Nhân Dân xã, Sở Khoa Học Và Công Nghệ
    .good = Ủy ban nhân dân xã, Sở Khoa học và Công nghệ
    .hint = Write the capitals of the official name, as “Ủy ban nhân dân xã”, “Sở Khoa học và Công nghệ”.

check-calendar-capitals-wrong = A weekday or the New Year has the wrong capitals
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Write “{ $right }”.
rule-calendar-capitals-wrong = A weekday or the New Year has the wrong capitals
    .why = Weekdays in words have a capital: thứ Hai, thứ Tư; so has the New Year: tết Nguyên đán.
    .bad = thứ hai, ngày 05/01/2026
    .good = thứ Hai, ngày 05/01/2026
    .hint = Write weekdays and feasts with their capitals, as “thứ Hai”, “Chủ nhật”, “tết Nguyên đán”.

check-special-place-not-capitalised = “Thủ đô Hà Nội” or “Thành phố Hồ Chí Minh” begins with a small letter
    .found = “{ $written }”{ $more ->
        [0] {""}
       *[other] ; { $more } more after this one
    }
    .required = “Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh”
    .hint = Write “Thủ đô”, “Thành phố” with a capital in these two names.
rule-special-place-not-capitalised = “Thủ đô Hà Nội” or “Thành phố Hồ Chí Minh” begins with a small letter
    .why = Two names of their own: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.
    .bad = thành phố Hồ Chí Minh
    .good = Thành phố Hồ Chí Minh

check-small-letter-after-full-stop = A sentence begins with a small letter
    .found = “{ $written }”{ $more ->
        [0] {""}
       *[other] ; { $more } more after this one
    }
    .required = a capital after a full stop
    .hint = Write a capital, or a comma in place of the full stop if the sentence goes on.
rule-small-letter-after-full-stop = A sentence begins with a small letter
    .why = The first letter of a sentence is a capital, after a full stop, a question mark and an exclamation mark.
    .bad = Đề nghị báo cáo. các đơn vị thực hiện.
    .good = Đề nghị báo cáo. Các đơn vị thực hiện.

check-double-space = There are two spaces between words
    .found = “{ $written }”; in { $count } places
    .required = one space between two words
    .hint = Press Ctrl+H, find two spaces, replace them by one, and press Replace All until none is left.
rule-double-space = There are two spaces between words
    .why = Custom: one space between two words. In a justified line two of them leave a hole.
    .bad = Sở Nội vụ đề nghị  Ủy ban nhân dân xã
    .good = Sở Nội vụ đề nghị Ủy ban nhân dân xã

check-space-before-punctuation = There is a space before a punctuation mark
    .found = “{ $written }”{ $more ->
        [0] {""}
       *[other] ; { $more } more after this one
    }
    .required = a mark stands right after its word, an opening bracket right before it
    .hint = Delete the space.
rule-space-before-punctuation = There is a space before a punctuation mark
    .why = Custom of Vietnamese: a mark stands right after the word. Otherwise it may begin a line.
    .bad = các sở , ban , ngành
    .good = các sở, ban, ngành

check-space-missing-after-punctuation = There is no space after a punctuation mark
    .found = “{ $written }”{ $more ->
        [0] {""}
       *[other] ; { $more } more after this one
    }
    .required = a space after a comma, a semicolon and a full stop
    .hint = Type a space after the mark.
rule-space-missing-after-punctuation = There is no space after a punctuation mark
    .why = Custom of Vietnamese: a space after each mark.
    .bad = các sở,ban,ngành
    .good = các sở, ban, ngành

check-letters-decomposed = There are letters in decomposed Unicode
    .found = the word “{ $written }”; in { $count } paragraphs
    .required = composed Unicode (NFC)
    .hint = Convert the text to composed Unicode with UniKey (Ctrl+Shift+F6), from “Unicode tổ hợp” to “Unicode”.
rule-letters-decomposed = There are letters in decomposed Unicode
    .why = The encoding is Unicode by TCVN 6909:2001. Letters whose marks stand apart look alike but are not found, sorted and copied as others are.
    .bad = Sở Nội vụ (tổ hợp: 14 ký tự)
    .good = Sở Nội vụ (dựng sẵn: 9 ký tự)

check-tone-placement-mixed = The tone stands in two ways in one document
    .found = “{ $written }” (in { $count } places), while others are as “{ $other }”
    .required = one way in the whole document: òa, úy or oà, uý
    .hint = Choose one way in UniKey (the box with “oà, uý (thay vì òa, úy)”) and correct the words of the other (Ctrl+H).
rule-tone-placement-mixed = The tone stands in two ways in one document
    .why = Both places are in use, in the decree itself too, but a document keeps to one. Names stay as they are official.
    .bad = Ủy ban nhân dân … thoả thuận
    .good = Ủy ban nhân dân … thỏa thuận

check-item-dashes-mixed = The items of a list begin with different dashes
    .found = the dash “{ $written }” in { $count } lines, the others have “{ $other }”
    .required = one kind of dash in one list
    .hint = Delete the other dash and type a hyphen (-). Where Word changes it by itself, press Ctrl+Z right after.
rule-item-dashes-mixed = The items of a list begin with different dashes
    .why = One kind of dash in one list; the decree has the hyphen.
    .bad = 
        - Như trên;
        – UBND tỉnh;
    .good = 
        - Như trên;
        - UBND tỉnh;

check-range-dashes-mixed = Periods of years have different dashes
    .found = “{ $written }”, while another one is “{ $other }”
    .required = one kind of dash in the whole document
    .hint = Write them with the same sign, best with a hyphen (-).
rule-range-dashes-mixed = Periods of years have different dashes
    .why = One sign for one use in one document.
    .bad = giai đoạn 2021-2025 và giai đoạn 2026–2030
    .good = giai đoạn 2021-2025 và giai đoạn 2026-2030
