# Nội dung.

check-body-size-out-of-range = Cỡ chữ phần nội dung chưa đúng
    .found = cỡ chữ { $size }, ở { $count } đoạn
    .required = cỡ chữ { $least } đến { $most }
    .hint = Chọn phần nội dung, đặt cỡ chữ { $least } hoặc { $most } (thẻ Trang đầu, Home).
rule-body-size-out-of-range = Cỡ chữ phần nội dung chưa đúng
    .why = Nội dung văn bản được trình bày bằng chữ in thường, kiểu chữ đứng, cỡ chữ 13 đến 14.
    .bad = (cỡ 12)
    .good = (cỡ 14)

check-body-sizes-mixed = Phần nội dung có nhiều cỡ chữ
    .found = chỗ cỡ { $first }, chỗ cỡ { $other }
    .required = một cỡ chữ trong toàn bộ phần nội dung
    .hint = Chọn toàn bộ phần nội dung, đặt một cỡ chữ (thẻ Trang đầu, Home).
rule-body-sizes-mixed = Phần nội dung có nhiều cỡ chữ
    .why = Nội dung văn bản trình bày cỡ chữ 13 đến 14 và thống nhất trong cùng một văn bản.
    .bad = (chỗ cỡ 13, chỗ cỡ 14)
    .good = (cỡ 14)

check-body-not-justified = Phần nội dung chưa canh đều hai bên
    .found = { $alignment ->
        [right] canh phải
       *[left] canh trái
    }, ở { $count } đoạn
    .required = canh đều cả hai lề
    .hint = Chọn phần nội dung rồi nhấn Ctrl+J.
rule-body-not-justified = Phần nội dung chưa canh đều hai bên
    .why = Nội dung văn bản được canh đều cả hai lề.
    .bad = (canh trái)
    .good = (canh đều hai bên)

check-body-indent-wrong = Dòng đầu của đoạn chưa lùi vào 1 cm hoặc 1,27 cm
    .found = lùi { $indent } mm, ở { $count } đoạn
    .required = dòng đầu lùi vào 10 mm hoặc 12,7 mm
    .hint = Chọn phần nội dung, mở hộp thoại Đoạn (Paragraph), mục Đặc biệt (Special) chọn Dòng đầu (First line) 1,27 cm; xóa dấu cách và Tab ở đầu đoạn.
rule-body-indent-wrong = Dòng đầu của đoạn chưa lùi vào 1 cm hoặc 1,27 cm
    .why = Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm.
    .bad = (lùi 0 cm)
    .good = (lùi 1,27 cm)

check-body-line-spacing-out-of-range = Khoảng cách dòng của phần nội dung chưa đúng
    .found = { $lines } dòng, ở { $count } đoạn
    .required = từ dòng đơn (1 dòng) đến 1,5 dòng
    .hint = Chọn phần nội dung, mở hộp thoại Đoạn (Paragraph), mục Khoảng cách dòng (Line spacing) chọn từ Đơn (Single) đến 1,5 dòng.
rule-body-line-spacing-out-of-range = Khoảng cách dòng của phần nội dung chưa đúng
    .why = Khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là 1,5 lines.
    .bad = (2 dòng)
    .good = (1,2 dòng)

check-body-gap-too-small = Các đoạn văn cách nhau dưới 6 pt
    .found = cách { $gap } pt, ở { $count } chỗ
    .required = cách ít nhất { $wanted } pt
    .hint = Chọn phần nội dung, mở hộp thoại Đoạn (Paragraph), mục Trước (Before) ghi { $wanted } pt; bỏ chọn “Không thêm khoảng cách giữa các đoạn cùng kiểu”.
rule-body-gap-too-small = Các đoạn văn cách nhau dưới 6 pt
    .why = Khoảng cách giữa các đoạn văn tối thiểu là 6pt.
    .bad = (cách 0 pt)
    .good = (cách 6 pt)

check-end-mark-missing = Cuối phần nội dung chưa có dấu “./.”
    .required = “{ $wanted }” sau chữ cuối cùng của nội dung
    .hint = Thay dấu chấm cuối cùng bằng “{ $wanted }”.
rule-end-mark-missing = Cuối phần nội dung chưa có dấu “./.”
    .why = Các mẫu văn bản trong Phụ lục III kết thúc nội dung bằng dấu “./.”.
    .bad = ... trước ngày 31 tháng 01 năm 2026.
    .good = ... trước ngày 31 tháng 01 năm 2026./.
