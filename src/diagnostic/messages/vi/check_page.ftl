# Khổ giấy, lề trang, số trang.

check-margin-bottom-out-of-range = Lề dưới của trang không đúng quy định
    .found = { $found } mm{ $sections ->
        [1] {""}
       *[several] , ở { $sections } phần (section) của văn bản
    }
    .required = từ { $least } đến { $most } mm
    .hint = Trong Word: thẻ Bố trí (Layout) → Lề (Margins) → Lề tùy chỉnh (Custom Margins), ghi dưới (Bottom) { $least } mm.
rule-margin-bottom-out-of-range = Lề dưới của trang không đúng quy định
    .why = Lề dưới của trang văn bản là 20 đến 25 mm tính từ mép giấy.
    .bad = Lề dưới 15 mm
    .good = Lề dưới 20 mm

check-margin-left-out-of-range = Lề trái của trang không đúng quy định
    .found = { $found } mm (đã cộng phần chừa để đóng gáy){ $sections ->
        [1] {""}
       *[several] , ở { $sections } phần (section) của văn bản
    }
    .required = từ { $least } đến { $most } mm
    .hint = Trong Word: thẻ Bố trí (Layout) → Lề (Margins) → Lề tùy chỉnh (Custom Margins), ghi trái (Left) { $least } mm và Gutter 0 mm.
rule-margin-left-out-of-range = Lề trái của trang không đúng quy định
    .why = Lề trái của trang văn bản là 30 đến 35 mm tính từ mép giấy, cả phần chừa để đóng gáy (gutter).
    .bad = Lề trái 25 mm
    .good = Lề trái 30 mm

check-margin-right-out-of-range = Lề phải của trang không đúng quy định
    .found = { $found } mm{ $sections ->
        [1] {""}
       *[several] , ở { $sections } phần (section) của văn bản
    }
    .required = từ { $least } đến { $most } mm
    .hint = Trong Word: thẻ Bố trí (Layout) → Lề (Margins) → Lề tùy chỉnh (Custom Margins), ghi phải (Right) { $least } mm.
rule-margin-right-out-of-range = Lề phải của trang không đúng quy định
    .why = Lề phải của trang văn bản là 15 đến 20 mm tính từ mép giấy.
    .bad = Lề phải 10 mm
    .good = Lề phải 15 mm

check-margin-top-out-of-range = Lề trên của trang không đúng quy định
    .found = { $found } mm{ $sections ->
        [1] {""}
       *[several] , ở { $sections } phần (section) của văn bản
    }
    .required = từ { $least } đến { $most } mm
    .hint = Trong Word: thẻ Bố trí (Layout) → Lề (Margins) → Lề tùy chỉnh (Custom Margins), ghi trên (Top) { $least } mm.
rule-margin-top-out-of-range = Lề trên của trang không đúng quy định
    .why = Lề trên của trang văn bản là 20 đến 25 mm tính từ mép giấy.
    .bad = Lề trên 15 mm
    .good = Lề trên 20 mm

check-paper-not-a4 = Khổ giấy không phải là A4
    .found = { $width } x { $height } mm
    .required = A4: 210 x 297 mm (trang nằm ngang: 297 x 210 mm)
    .hint = Trong Word: thẻ Bố trí (Layout) → Kích cỡ (Size) → A4.
rule-paper-not-a4 = Khổ giấy không phải là A4
    .why = Văn bản hành chính dùng giấy A4 (210 x 297 mm). Word cài kiểu Mỹ thường tạo trang khổ Letter (216 x 279 mm), in ra giấy A4 sẽ lệch lề.
    .bad = Letter, 215,9 x 279,4 mm
    .good = A4, 210 x 297 mm
