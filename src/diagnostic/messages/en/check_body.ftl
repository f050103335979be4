# Body.

check-body-size-out-of-range = The text of the body has another size than it should
    .found = { $size } pt, in { $count } paragraphs
    .required = { $least } to { $most } pt
    .hint = Select the text of the body and set its size to { $least } or { $most } (tab Home).
rule-body-size-out-of-range = The text of the body has another size than it should
    .why = The body is set in small letters, upright, 13 to 14 pt.
    .bad = (12 pt)
    .good = (14 pt)

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

check-end-mark-missing = The text does not end with “./.”
    .required = “{ $wanted }” after the last word of the text
    .hint = Type “{ $wanted }” in place of the last full stop.
rule-end-mark-missing = The text does not end with “./.”
    .why = The forms of Phụ lục III end their text with “./.”.
    .bad = ... trước ngày 31 tháng 01 năm 2026.
    .good = ... trước ngày 31 tháng 01 năm 2026./.
