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
    .hint = In Word: Layout → Margins → Custom Margins, set Bottom to 20 to 25 mm.

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
    .hint = In Word: Layout → Margins → Custom Margins, set Left to 30 to 35 mm and Gutter to 0 mm.

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
    .hint = In Word: Layout → Margins → Custom Margins, set Right to 15 to 20 mm.

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
    .hint = In Word: Layout → Margins → Custom Margins, set Top to 20 to 25 mm.

check-paper-not-a4 = The paper is not A4
    .found = { $width } x { $height } mm
    .required = A4: 210 x 297 mm (landscape: 297 x 210 mm)
    .hint = In Word: Layout → Size → A4.
rule-paper-not-a4 = The paper is not A4
    .why = Administrative documents are on A4 (210 x 297 mm). Word installed for America makes Letter pages (216 x 279 mm), whose margins are wrong on A4 paper.
    .bad = Letter, 215.9 x 279.4 mm
    .good = A4, 210 x 297 mm

check-page-number-not-in-header = The page number stands at the bottom of the page
    .required = centred in the top margin of the page (header)
    .hint = In Word: Insert → Page Number → Top of Page, centred; then delete the number in the footer.
rule-page-number-not-in-header = The page number stands at the bottom of the page
    .why = The page number is centred in the top margin.
    .bad = (at the bottom) 2
    .good = (at the top) 2

check-page-number-not-centered = The page number is not centred
    .required = centred, without an indent
    .hint = Double-click the top of the page, put the cursor at the number, centre it (Ctrl+E) and take its indents away.
rule-page-number-not-centered = The page number is not centred
    .why = The page number is centred in the top margin.
    .bad =                                  2 (right)
    .good =                 2 (centred)

check-page-number-misformatted = The page number departs from the decree in size or style
    .found = { $size } pt{ $slant ->
        [italic] , italic
       *[upright] {""}
    }
    .required = { $least } to { $most } pt, upright
    .hint = Double-click the top of the page, select the number and set size and style as above.
rule-page-number-misformatted = The page number departs from the decree in size or style
    .why = The page number is in Arabic digits, 13 to 14 pt, upright.
    .bad = 2 (11 pt)
    .good = 2 (13 pt)

check-page-number-on-first-page = The first page shows its number
    .required = no number on the first page
    .hint = Double-click the top of the page and tick Different First Page; then delete the number on the first page if it is still there.
rule-page-number-on-first-page = The first page shows its number
    .why = Pages are counted from 1, and the number of the first page is not shown.
    .bad = 1 (on the first page)
    .good = (no number on the first page)

check-page-number-not-arabic = Page numbers are not in Arabic digits
    .found = numbers of the form { $form }
    .required = Arabic digits: 1, 2, 3
    .hint = In Word: Insert → Page Number → Format Page Numbers, and choose 1, 2, 3.
rule-page-number-not-arabic = Page numbers are not in Arabic digits
    .why = Pages are numbered from 1 in Arabic digits.
    .bad = ii
    .good = 2

check-page-number-missing = The document has several pages, and none shows its number
    .required = Arabic digits, centred in the top margin, none on the first page
    .hint = In Word: Insert → Page Number → Top of Page, centred; then tick Different First Page.
rule-page-number-missing = The document has several pages, and none shows its number
    .why = Pages are numbered from 1 in Arabic digits; the first page shows none.
    .bad = (three pages without numbers)
    .good = (2 and 3 at the top of the pages)

check-page-landscape = The letter stands on a landscape page and has no table
    .required = a portrait page; landscape is for tables that are not moved to an appendix
    .hint = In Word: Layout → Orientation → Portrait.
rule-page-landscape = The letter stands on a landscape page and has no table
    .why = Phụ lục I, Phần I, Mục I, khoản 2: documents stand on portrait pages; landscape is for content with tables that are not moved to an appendix.
    .bad = (landscape, text alone)
    .good = (portrait)

check-page-numbers-not-from-one = The pages are not counted from 1
    .found = the first page is page { $start }
    .required = the first page is page 1
    .hint = In Word: Insert → Page Number → Format Page Numbers → Start at: 1.
rule-page-numbers-not-from-one = The pages are not counted from 1
    .why = Phụ lục I, Phần I, Mục I, khoản 7: pages are numbered from 1 with Arabic digits.
    .bad = (the first page is page 0)
    .good = (the first page is page 1)
