# Body.

check-body-size-out-of-range = The text of the body has another size than it should
    .found = { $size } pt, in { $count } paragraphs
    .required = { $least } to { $most } pt
    .hint = Select the text of the body and set its size to { $least } or { $most } (tab Home).
rule-body-size-out-of-range = The text of the body has another size than it should
    .why = The body is set in small letters, upright, 13 to 14 pt.
    .bad = (12 pt)
    .good = (14 pt)
    .hint = Select the text and set its size to 13 or 14 (tab Home).

check-body-sizes-mixed = The text of the body has several sizes
    .found = { $first } pt, and { $other } pt here
    .required = one size throughout the body
    .hint = Select the whole text of the body and set one size (tab Home).
rule-body-sizes-mixed = The text of the body has several sizes
    .why = The body is set in 13 to 14 pt, the same throughout a document.
    .bad = (13 pt and 14 pt)
    .good = (14 pt)

check-body-not-justified = Text of the body is not justified
    .found = { $alignment ->
        [right] aligned right
       *[left] aligned left
    }, in { $count } paragraphs
    .required = justified at both sides
    .hint = Select the text of the body and press Ctrl+J.
rule-body-not-justified = Text of the body is not justified
    .why = The text is justified at both sides.
    .bad = (left)
    .good = (justified)

check-body-indent-wrong = The first line of a paragraph is not indented by 1 cm or 1.27 cm
    .found = { $indent } mm, in { $count } paragraphs
    .required = 10 mm or 12.7 mm
    .hint = Select the text, open Paragraph, and set Special to First line, 1.27 cm; delete spaces and tabs at the beginning of paragraphs.
rule-body-indent-wrong = The first line of a paragraph is not indented by 1 cm or 1.27 cm
    .why = The first line of a paragraph is indented by 1 cm or 1.27 cm.
    .bad = (0 cm)
    .good = (1.27 cm)

check-body-line-spacing-out-of-range = The line spacing of the body is out of range
    .found = { $lines } lines, in { $count } paragraphs
    .required = single (1 line) to 1.5 lines
    .hint = Select the text, open Paragraph, and set Line spacing to Single up to 1.5 lines.
rule-body-line-spacing-out-of-range = The line spacing of the body is out of range
    .why = Lines stand at least at single spacing, at most at 1.5 lines.
    .bad = (2 lines)
    .good = (1.2 lines)

check-body-gap-too-small = Paragraphs of the body stand closer to each other than 6 pt
    .found = { $gap } pt, in { $count } places
    .required = { $wanted } pt at least
    .hint = Select the text, open Paragraph, set Before to { $wanted } pt, and untick “Don’t add space between paragraphs of the same style”.
rule-body-gap-too-small = Paragraphs of the body stand closer to each other than 6 pt
    .why = Paragraphs stand 6 pt apart at least.
    .bad = (0 pt)
    .good = (6 pt)
    .hint = Select the text, open Paragraph, write 6 pt at Before; clear “Don’t add space between paragraphs of the same style”.

check-end-mark-missing = The text does not end with “./.”
    .required = “{ $wanted }” after the last word of the text
    .hint = Type “{ $wanted }” in place of the last full stop.
rule-end-mark-missing = The text does not end with “./.”
    .why = The forms of Phụ lục III end their text with “./.”.
    .bad = ... trước ngày 31 tháng 01 năm 2026.
    .good = ... trước ngày 31 tháng 01 năm 2026./.
    .hint = Write “./.” in place of the last full stop of the text.

check-heading-without-title = A part, chapter, section or article has no title
    .found = “{ $written }”
    .required = a title after the number
    .hint = Give “{ $written }” a title.
rule-heading-without-title = A part, chapter, section or article has no title
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm d: parts, chapters, sections, subsections and articles have titles.
    .bad = 
        Chương I
        Các cơ quan có trách nhiệm ...
    .good = 
        Chương I
        QUY ĐỊNH CHUNG
    .hint = Type the title of the part, chapter or section.

check-chapter-number-not-roman = A part or chapter is not numbered with a Roman numeral
    .found = number “{ $number }”
    .required = a Roman numeral
    .hint = Change the number, as “Chương I”, and every place that names it.
rule-chapter-number-not-roman = A part or chapter is not numbered with a Roman numeral
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: parts and chapters have Roman numerals.
    .bad = Chương 1
    .good = Chương I

check-section-number-not-arabic = A section is not numbered with an Arabic numeral
    .found = number “{ $number }”
    .required = an Arabic numeral
    .hint = Change the number, as “Mục 1”, and every place that names it.
rule-section-number-not-arabic = A section is not numbered with an Arabic numeral
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: sections and subsections have Arabic numerals.
    .bad = Mục I
    .good = Mục 1

check-chapter-heading-misformatted = A part or chapter departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-chapter-heading-misformatted = A part or chapter departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: word and number on a line of their own, centred, small letters, bold; the title below, centred, capitals, bold; 13 to 14 pt, upright.
    .bad = 
        CHƯƠNG I
        Quy định chung
    .good = 
        Chương I
        QUY ĐỊNH CHUNG

check-section-heading-misformatted = A section departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-section-heading-misformatted = A section departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: word and number on a line of their own, centred, small letters, bold; the title below, centred, capitals, bold; 13 to 14 pt, upright.
    .bad = 
        TIỂU MỤC 1
        Quy định chung
    .good = 
        Tiểu mục 1
        QUY ĐỊNH CHUNG

check-roman-heading-misformatted = A heading with a Roman numeral is not in bold capitals
    .found = { style-found }
    .required = { style-required }
    .hint = Write the title in capitals and set it bold (Ctrl+B).
rule-roman-heading-misformatted = A heading with a Roman numeral is not in bold capitals
    .why = Phụ lục I, Phần I, Mục V, row 6b: number and title in capitals, 13 to 14 pt, upright, bold.
    .bad = I. Đánh giá chung
    .good = I. ĐÁNH GIÁ CHUNG

check-article-heading-misformatted = The heading of an article departs from the decree in size or style
    .found = { style-found }
    .required = { style-required }
    .hint = Select the word, the number and the title, and set them bold (Ctrl+B), upright, in the size of the text.
rule-article-heading-misformatted = The heading of an article departs from the decree in size or style
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: word, number and title of an article in small letters, the size of the text, upright, bold.
    .bad = ĐIỀU 1. Phạm vi
    .good = Điều 1. Phạm vi (bold)

check-clause-number-malformed = Clauses are not numbered as they should be
    .found = “{ $written }”
    .required = an Arabic number and a full stop: { $number }.
    .hint = Write 1. 2. 3.
rule-clause-number-malformed = Clauses are not numbered as they should be
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: clauses have an Arabic number and a full stop.
    .bad = 1/ Nội dung báo cáo
    .good = 1. Nội dung báo cáo

check-point-letter-wrong = Points are not lettered as in Vietnamese
    .found = “{ $written }”
    .required = “{ $wanted }”: Vietnamese letters in their order (with đ, without f, j, w, z), and a closing bracket
    .hint = Write “{ $wanted }”. The automatic lists of Word leave out đ: turn them off and type a) b) c) d) đ) e) g).
rule-point-letter-wrong = Points are not lettered as in Vietnamese
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: points have the Vietnamese letters in their order and a closing bracket.
    .bad = 
        d) ...
        e) ...
    .good = 
        d) ...
        đ) ...
    .hint = Letter the points in Vietnamese order. The lists of Word leave đ out: type the letters, a) b) c) d) đ) e) g).

check-body-not-upright = The body is not in small upright letters
    .found = { $style ->
        [italic] italic
        [bold] bold
       *[capitals] capitals
    }, in { $count } paragraphs
    .required = small letters, upright, not bold
    .hint = Select the text and turn off italics (Ctrl+I), bold (Ctrl+B) or capitals (Shift+F3).
rule-body-not-upright = The body is not in small upright letters
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm e: small letters, upright.
    .bad = (the whole text in italics)
    .good = (upright)

check-blank-paragraphs-for-spacing = Blank lines hold paragraphs of the body apart
    .found = blank lines, in { $count } places
    .required = no blank lines; the gap between paragraphs, 6 pt at least, is a matter of their format
    .hint = Delete the blank lines, select the text, open Paragraph and set Before to 6 pt.
rule-blank-paragraphs-for-spacing = Blank lines hold paragraphs of the body apart
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm e gives the gap in points. A blank line is a whole line and moves when the text does.
    .bad = (a blank line)
    .good = (6 pt)

check-line-break-in-body = Lines are broken inside a paragraph (Shift+Enter)
    .found = in { $count } paragraphs
    .required = a paragraph of its own for every new line, its first line indented by 1 or 1.27 cm
    .hint = Replace Shift+Enter by Enter, or delete it.
rule-line-break-in-body = Lines are broken inside a paragraph (Shift+Enter)
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm e: the first word of a new line is indented. After Shift+Enter it is not, and justified words before it are drawn apart.
    .bad = ... năm 2025. (Shift+Enter)
    .good = ... năm 2025. (Enter)

check-article-heading-centered = The heading of an article stands in the middle
    .found = “{ $written }”; { $count } articles
    .required = not centred, the first line indented by 1 or 1.27 cm
    .hint = Put the cursor into the line, press Ctrl+J, open Paragraph and set Special to First line, 1.27 cm.
rule-article-heading-centered = The heading of an article stands in the middle
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: word, number and title of an article in small letters, the first line indented by 1 or 1.27 cm, an Arabic number with a full stop after it. Only parts, chapters and sections are centred.
    .bad = (centred) Điều 1. Phạm vi
    .good = (indented by 1.27 cm) Điều 1. Phạm vi

check-article-number-without-full-stop = Another sign than a full stop stands after the number of an article
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Write “{ $right }”, the full stop right after the number.
rule-article-number-without-full-stop = Another sign than a full stop stands after the number of an article
    .why = Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: word, number and title of an article in small letters, the first line indented by 1 or 1.27 cm, an Arabic number with a full stop after it.
    .bad = Điều 1: Phạm vi
    .good = Điều 1. Phạm vi
    .hint = Type the full stop right after the number of the article: “Điều 1.”.
