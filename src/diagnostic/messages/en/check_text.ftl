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
