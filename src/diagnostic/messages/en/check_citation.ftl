# Legal bases.

check-basis-misformatted = A legal basis departs from the decree in size or style
    .found = { style-found }
    .required = { style-required }
    .hint = Select the lines, press Ctrl+I for italics, and set the size as above.
rule-basis-misformatted = A legal basis departs from the decree in size or style
    .why = Legal bases are set in small letters, italic, 13 to 14 pt.
    .bad = Căn cứ Luật Lưu trữ; (upright)
    .good = Căn cứ Luật Lưu trữ; (italic)

check-basis-end-mark-wrong = A legal basis has not the right sign at its end
    .required = { $place ->
        [last] a full stop (.), as this is the last one
       *[other] a semicolon (;)
    }
    .hint = { $place ->
        [last] Type a full stop (.) at the end of this line.
       *[other] Type a semicolon (;) at the end of this line.
    }
rule-basis-end-mark-wrong = A legal basis has not the right sign at its end
    .why = Each basis stands on a line of its own and ends with a semicolon, the last one with a full stop.
    .bad = 
        Căn cứ Luật Lưu trữ,
        Căn cứ Nghị định số 30/2020/NĐ-CP,
    .good = 
        Căn cứ Luật Lưu trữ;
        Căn cứ Nghị định số 30/2020/NĐ-CP.
