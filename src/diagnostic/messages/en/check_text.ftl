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
