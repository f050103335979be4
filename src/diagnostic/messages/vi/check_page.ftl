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
    .hint = Trong Word: thẻ Bố trí (Layout) → Lề (Margins) → Lề tùy chỉnh (Custom Margins), ghi dưới (Bottom) từ 20 đến 25 mm.

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
    .hint = Trong Word: thẻ Bố trí (Layout) → Lề (Margins) → Lề tùy chỉnh (Custom Margins), ghi trái (Left) từ 30 đến 35 mm và Gutter 0 mm.

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
    .hint = Trong Word: thẻ Bố trí (Layout) → Lề (Margins) → Lề tùy chỉnh (Custom Margins), ghi phải (Right) từ 15 đến 20 mm.

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
    .hint = Trong Word: thẻ Bố trí (Layout) → Lề (Margins) → Lề tùy chỉnh (Custom Margins), ghi trên (Top) từ 20 đến 25 mm.

check-paper-not-a4 = Khổ giấy không phải là A4
    .found = { $width } x { $height } mm
    .required = A4: 210 x 297 mm (trang nằm ngang: 297 x 210 mm)
    .hint = Trong Word: thẻ Bố trí (Layout) → Kích cỡ (Size) → A4.
rule-paper-not-a4 = Khổ giấy không phải là A4
    .why = Văn bản hành chính dùng giấy A4 (210 x 297 mm). Word cài kiểu Mỹ thường tạo trang khổ Letter (216 x 279 mm), in ra giấy A4 sẽ lệch lề.
    .bad = Letter, 215,9 x 279,4 mm
    .good = A4, 210 x 297 mm

check-page-number-not-in-header = Số trang đặt ở cuối trang
    .required = số trang canh giữa trong phần lề trên của trang (header)
    .hint = Trong Word: Chèn (Insert) → Số trang (Page Number) → Đầu trang (Top of Page), chọn kiểu canh giữa, rồi xóa số trang ở cuối trang.
rule-page-number-not-in-header = Số trang đặt ở cuối trang
    .why = Số trang đặt canh giữa theo chiều ngang trong phần lề trên của văn bản.
    .bad = (cuối trang) 2
    .good = (giữa, đầu trang) 2

check-page-number-not-centered = Số trang không canh giữa
    .required = số trang canh giữa theo chiều ngang, không lùi đầu dòng
    .hint = Bấm đúp vào đầu trang, đặt con trỏ ở số trang, canh giữa (Ctrl+E) và bỏ lùi đầu dòng.
rule-page-number-not-centered = Số trang không canh giữa
    .why = Số trang đặt canh giữa theo chiều ngang trong phần lề trên của văn bản.
    .bad =                                  2 (bên phải)
    .good =                 2 (giữa)

check-page-number-misformatted = Số trang chưa đúng cỡ chữ hoặc kiểu chữ
    .found = cỡ chữ { $size }{ $slant ->
        [italic] , nghiêng
       *[upright] {""}
    }
    .required = cỡ chữ { $least } đến { $most }, kiểu chữ đứng
    .hint = Bấm đúp vào đầu trang, chọn số trang rồi đặt cỡ chữ và kiểu chữ như trên.
rule-page-number-misformatted = Số trang chưa đúng cỡ chữ hoặc kiểu chữ
    .why = Số trang được đánh bằng chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng.
    .bad = 2 (cỡ 11)
    .good = 2 (cỡ 13)

check-page-number-on-first-page = Trang đầu hiện số trang
    .required = không hiển thị số trang ở trang thứ nhất
    .hint = Bấm đúp vào đầu trang, đánh dấu ô “Trang đầu khác” (Different First Page), rồi xóa số trang ở đầu trang thứ nhất nếu còn.
rule-page-number-on-first-page = Trang đầu hiện số trang
    .why = Số trang được đánh từ số 1, không hiển thị số trang thứ nhất.
    .bad = 1 (ở trang đầu)
    .good = (trang đầu không có số)

check-page-number-not-arabic = Số trang không dùng chữ số Ả Rập
    .found = kiểu số { $form }
    .required = chữ số Ả Rập: 1, 2, 3
    .hint = Trong Word: Chèn (Insert) → Số trang (Page Number) → Định dạng số trang (Format Page Numbers), chọn 1, 2, 3.
rule-page-number-not-arabic = Số trang không dùng chữ số Ả Rập
    .why = Số trang văn bản được đánh từ số 1 bằng chữ số Ả Rập.
    .bad = ii
    .good = 2

check-page-number-missing = Văn bản có nhiều trang nhưng không đánh số trang
    .required = chữ số Ả Rập, canh giữa trong phần lề trên, không hiển thị ở trang thứ nhất
    .hint = Trong Word: Chèn (Insert) → Số trang (Page Number) → Đầu trang (Top of Page), chọn kiểu canh giữa, rồi đánh dấu “Trang đầu khác” (Different First Page).
rule-page-number-missing = Văn bản có nhiều trang nhưng không đánh số trang
    .why = Số trang được đánh từ số 1, bằng chữ số Ả Rập, không hiển thị số trang thứ nhất.
    .bad = (ba trang, không có số trang)
    .good = (số 2, số 3 ở đầu trang)

check-page-landscape = Trang công văn nằm ngang mà không có bảng, biểu
    .required = trang dọc (chiều dài 297 mm theo chiều đứng); chỉ để trang ngang khi nội dung có bảng, biểu không làm thành phụ lục riêng
    .hint = Trong Word: thẻ Bố trí (Layout) → Hướng (Orientation) → Dọc (Portrait).
rule-page-landscape = Trang công văn nằm ngang mà không có bảng, biểu
    .why = Văn bản trình bày theo chiều dài của khổ giấy; khi nội dung có bảng, biểu không làm thành phụ lục riêng thì có thể trình bày theo chiều rộng.
    .bad = (trang ngang, chỉ có chữ)
    .good = (trang dọc)

check-page-numbers-not-from-one = Số trang không được đánh từ số 1
    .found = trang đầu là trang { $start }
    .required = trang đầu là trang 1
    .hint = Trong Word: Chèn (Insert) → Số trang (Page Number) → Định dạng số trang (Format Page Numbers) → Bắt đầu từ (Start at): 1.
rule-page-numbers-not-from-one = Số trang không được đánh từ số 1
    .why = Số trang văn bản được đánh từ số 1, bằng chữ số Ả Rập.
    .bad = (trang đầu là trang 0)
    .good = (trang đầu là trang 1)
