# Paper, margins, page numbers.

check-margin-bottom-out-of-range = The bottom margin of the page is out of range
    .found = { $found } mm{ $sections ->
        [1] {""}
       *[several] , in { $sections } sections
    }
    .required = { $least } to { $most } mm
    .hint = In Word: Layout → Margins → Custom Margins, Bottom { $least } mm.
rule-margin-bottom-out-of-range = The bottom margin of the page is out of range
    .why = The bottom margin is 20 to 25 mm from the edge of the paper.
    .bad = Bottom margin 15 mm
    .good = Bottom margin 20 mm

check-margin-left-out-of-range = The left margin of the page is out of range
    .found = { $found } mm, the gutter counted{ $sections ->
        [1] {""}
       *[several] , in { $sections } sections
    }
    .required = { $least } to { $most } mm
    .hint = In Word: Layout → Margins → Custom Margins, Left { $least } mm and Gutter 0 mm.
rule-margin-left-out-of-range = The left margin of the page is out of range
    .why = The left margin is 30 to 35 mm from the edge of the paper, what is added for the binding (gutter) counted.
    .bad = Left margin 25 mm
    .good = Left margin 30 mm

check-margin-right-out-of-range = The right margin of the page is out of range
    .found = { $found } mm{ $sections ->
        [1] {""}
       *[several] , in { $sections } sections
    }
    .required = { $least } to { $most } mm
    .hint = In Word: Layout → Margins → Custom Margins, Right { $least } mm.
rule-margin-right-out-of-range = The right margin of the page is out of range
    .why = The right margin is 15 to 20 mm from the edge of the paper.
    .bad = Right margin 10 mm
    .good = Right margin 15 mm

check-margin-top-out-of-range = The top margin of the page is out of range
    .found = { $found } mm{ $sections ->
        [1] {""}
       *[several] , in { $sections } sections
    }
    .required = { $least } to { $most } mm
    .hint = In Word: Layout → Margins → Custom Margins, Top { $least } mm.
rule-margin-top-out-of-range = The top margin of the page is out of range
    .why = The top margin is 20 to 25 mm from the edge of the paper.
    .bad = Top margin 15 mm
    .good = Top margin 20 mm

check-paper-not-a4 = The paper is not A4
    .found = { $width } x { $height } mm
    .required = A4: 210 x 297 mm (landscape: 297 x 210 mm)
    .hint = In Word: Layout → Size → A4.
rule-paper-not-a4 = The paper is not A4
    .why = Administrative documents are on A4 (210 x 297 mm). Word installed for America makes Letter pages (216 x 279 mm), whose margins are wrong on A4 paper.
    .bad = Letter, 215.9 x 279.4 mm
    .good = A4, 210 x 297 mm
