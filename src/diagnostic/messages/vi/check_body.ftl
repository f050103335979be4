# Nội dung.

check-body-size-out-of-range = Cỡ chữ phần nội dung chưa đúng
    .found = cỡ chữ { $size }, ở { $count } đoạn
    .required = cỡ chữ { $least } đến { $most }
    .hint = Chọn phần nội dung, đặt cỡ chữ { $least } hoặc { $most } (thẻ Trang đầu, Home).
rule-body-size-out-of-range = Cỡ chữ phần nội dung chưa đúng
    .why = Nội dung văn bản được trình bày bằng chữ in thường, kiểu chữ đứng, cỡ chữ 13 đến 14.
    .bad = (cỡ 12)
    .good = (cỡ 14)
    .hint = Chọn phần nội dung, đặt cỡ chữ 13 hoặc 14 (thẻ Trang đầu, Home).

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
    .hint = Chọn phần nội dung, mở hộp thoại Đoạn (Paragraph), mục Trước (Before) ghi 6 pt; bỏ chọn “Không thêm khoảng cách giữa các đoạn cùng kiểu”.

check-end-mark-missing = Cuối phần nội dung chưa có dấu “./.”
    .required = “{ $wanted }” sau chữ cuối cùng của nội dung
    .hint = Thay dấu chấm cuối cùng bằng “{ $wanted }”.
rule-end-mark-missing = Cuối phần nội dung chưa có dấu “./.”
    .why = Các mẫu văn bản trong Phụ lục III kết thúc nội dung bằng dấu “./.”.
    .bad = ... trước ngày 31 tháng 01 năm 2026.
    .good = ... trước ngày 31 tháng 01 năm 2026./.
    .hint = Thay dấu chấm cuối cùng của nội dung bằng “./.”.

check-heading-without-title = Phần, chương, mục hoặc điều không có tiêu đề
    .found = “{ $written }”
    .required = tiêu đề sau số thứ tự
    .hint = Gõ thêm tiêu đề cho “{ $written }”.
rule-heading-without-title = Phần, chương, mục hoặc điều không có tiêu đề
    .why = Đối với các hình thức văn bản được bố cục theo phần, chương, mục, tiểu mục, điều thì phần, chương, mục, tiểu mục, điều phải có tiêu đề.
    .bad = 
        Chương I
        Các cơ quan có trách nhiệm ...
    .good = 
        Chương I
        QUY ĐỊNH CHUNG
    .hint = Gõ thêm tiêu đề cho phần, chương, mục.

check-chapter-number-not-roman = Phần, chương chưa đánh số bằng chữ số La Mã
    .found = số “{ $number }”
    .required = chữ số La Mã
    .hint = Sửa lại số thứ tự, ví dụ “Chương I”, và sửa cả ở những chỗ nhắc đến.
rule-chapter-number-not-roman = Phần, chương chưa đánh số bằng chữ số La Mã
    .why = Số thứ tự của phần, chương dùng chữ số La Mã; số thứ tự của mục, tiểu mục dùng chữ số Ả Rập.
    .bad = Chương 1
    .good = Chương I

check-section-number-not-arabic = Mục, tiểu mục chưa đánh số bằng chữ số Ả Rập
    .found = số “{ $number }”
    .required = chữ số Ả Rập
    .hint = Sửa lại số thứ tự, ví dụ “Mục 1”, và sửa cả ở những chỗ nhắc đến.
rule-section-number-not-arabic = Mục, tiểu mục chưa đánh số bằng chữ số Ả Rập
    .why = Số thứ tự của phần, chương dùng chữ số La Mã; số thứ tự của mục, tiểu mục dùng chữ số Ả Rập.
    .bad = Mục I
    .good = Mục 1

check-chapter-heading-misformatted = Phần, chương chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-chapter-heading-misformatted = Phần, chương chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Từ “Phần”, “Chương”, “Mục”, “Tiểu mục” và số thứ tự trình bày trên một dòng riêng, canh giữa, bằng chữ in thường, cỡ chữ 13 đến 14, kiểu chữ đứng, đậm; tiêu đề trình bày ngay dưới, canh giữa, bằng chữ in hoa, cỡ chữ 13 đến 14, kiểu chữ đứng, đậm.
    .bad = 
        CHƯƠNG I
        Quy định chung
    .good = 
        Chương I
        QUY ĐỊNH CHUNG

check-section-heading-misformatted = Mục, tiểu mục chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-section-heading-misformatted = Mục, tiểu mục chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Từ “Phần”, “Chương”, “Mục”, “Tiểu mục” và số thứ tự trình bày trên một dòng riêng, canh giữa, bằng chữ in thường, cỡ chữ 13 đến 14, kiểu chữ đứng, đậm; tiêu đề trình bày ngay dưới, canh giữa, bằng chữ in hoa, cỡ chữ 13 đến 14, kiểu chữ đứng, đậm.
    .bad = 
        TIỂU MỤC 1
        Quy định chung
    .good = 
        Tiểu mục 1
        QUY ĐỊNH CHUNG

check-roman-heading-misformatted = Đề mục đánh số La Mã chưa viết in hoa, đậm
    .found = { style-found }
    .required = { style-required }
    .hint = Viết in hoa tiêu đề và đặt chữ đậm (Ctrl+B).
rule-roman-heading-misformatted = Đề mục đánh số La Mã chưa viết in hoa, đậm
    .why = Trường hợp nội dung bố cục theo phần, mục, khoản, điểm: số thứ tự và tiêu đề của mục trình bày bằng chữ in hoa, cỡ chữ 13 đến 14, kiểu chữ đứng, đậm.
    .bad = I. Đánh giá chung
    .good = I. ĐÁNH GIÁ CHUNG

check-article-heading-misformatted = Chữ “Điều” và số thứ tự chưa đúng cỡ chữ, kiểu chữ
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn chữ “Điều” cùng số thứ tự và tiêu đề, đặt chữ đậm (Ctrl+B), đứng, cỡ chữ như phần lời văn.
rule-article-heading-misformatted = Chữ “Điều” và số thứ tự chưa đúng cỡ chữ, kiểu chữ
    .why = Từ “Điều”, số thứ tự và tiêu đề của điều được trình bày bằng chữ in thường, lùi đầu dòng 1 cm hoặc 1,27 cm, số thứ tự dùng chữ số Ả Rập, sau số thứ tự có dấu chấm, cỡ chữ bằng cỡ chữ của phần lời văn, kiểu chữ đứng, đậm.
    .bad = ĐIỀU 1. Phạm vi
    .good = Điều 1. Phạm vi (đậm)

check-clause-number-malformed = Số thứ tự của khoản viết chưa đúng
    .found = “{ $written }”
    .required = chữ số Ả Rập và dấu chấm: { $number }.
    .hint = Sửa lại thành 1. 2. 3.
rule-clause-number-malformed = Số thứ tự của khoản viết chưa đúng
    .why = Số thứ tự các khoản trong mỗi mục dùng chữ số Ả Rập, sau số thứ tự có dấu chấm.
    .bad = 1/ Nội dung báo cáo
    .good = 1. Nội dung báo cáo

check-point-letter-wrong = Thứ tự các điểm viết chưa đúng
    .found = “{ $written }”
    .required = “{ $wanted }”: các chữ cái tiếng Việt theo thứ tự (có đ, không có f, j, w, z), sau chữ cái có dấu đóng ngoặc đơn
    .hint = Sửa thành “{ $wanted }”. Danh sách tự động của Word bỏ chữ đ, vì vậy nên tắt rồi gõ tay: a) b) c) d) đ) e) g).
rule-point-letter-wrong = Thứ tự các điểm viết chưa đúng
    .why = Thứ tự các điểm trong mỗi khoản dùng các chữ cái tiếng Việt theo thứ tự bảng chữ cái tiếng Việt, sau có dấu đóng ngoặc đơn.
    .bad = 
        d) ...
        e) ...
    .good = 
        d) ...
        đ) ...
    .hint = Đánh thứ tự các điểm theo bảng chữ cái tiếng Việt. Danh sách tự động của Word bỏ chữ đ, vì vậy nên tắt rồi gõ tay: a) b) c) d) đ) e) g).

check-body-not-upright = Phần lời văn không phải chữ in thường, kiểu chữ đứng
    .found = { $style ->
        [italic] chữ nghiêng
        [bold] chữ đậm
       *[capitals] chữ in hoa
    }, ở { $count } đoạn
    .required = chữ in thường, kiểu chữ đứng, không đậm
    .hint = Chọn phần lời văn rồi bỏ chữ nghiêng (Ctrl+I), chữ đậm (Ctrl+B) hoặc chữ in hoa (Shift+F3).
rule-body-not-upright = Phần lời văn không phải chữ in thường, kiểu chữ đứng
    .why = Nội dung văn bản được trình bày bằng chữ in thường, kiểu chữ đứng.
    .bad = (cả phần lời văn in nghiêng)
    .good = (chữ đứng)

check-blank-paragraphs-for-spacing = Dùng dòng trống (Enter) để giãn cách các đoạn văn
    .found = dòng trống, ở { $count } chỗ
    .required = không có dòng trống giữa các đoạn; khoảng cách giữa các đoạn đặt bằng định dạng đoạn, tối thiểu 6 pt
    .hint = Xóa dòng trống, chọn phần nội dung, mở hộp thoại Đoạn (Paragraph), mục Trước (Before) ghi 6 pt.
rule-blank-paragraphs-for-spacing = Dùng dòng trống (Enter) để giãn cách các đoạn văn
    .why = Khoảng cách giữa các đoạn văn tối thiểu là 6pt. Dòng trống làm khoảng cách rộng cả một dòng và dễ lệch khi sửa nội dung.
    .bad = (một dòng trống)
    .good = (cách 6 pt)

check-line-break-in-body = Xuống dòng giữa đoạn bằng Shift+Enter
    .found = ở { $count } đoạn
    .required = mỗi lần xuống dòng là một đoạn mới, dòng đầu lùi vào 1 cm hoặc 1,27 cm
    .hint = Thay Shift+Enter bằng Enter, hoặc xóa đi nếu là xuống dòng thừa.
rule-line-break-in-body = Xuống dòng giữa đoạn bằng Shift+Enter
    .why = Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm. Xuống dòng bằng Shift+Enter thì dòng sau không lùi vào, còn dòng trước bị giãn chữ khi canh đều hai bên.
    .bad = ... năm 2025. (Shift+Enter)
    .good = ... năm 2025. (Enter)

check-article-heading-centered = Chữ “Điều” và tiêu đề của điều canh giữa
    .found = “{ $written }”; có ở { $count } điều
    .required = không canh giữa, dòng đầu lùi vào 1 cm hoặc 1,27 cm
    .hint = Đặt con trỏ ở dòng này, nhấn Ctrl+J để canh đều hai bên, rồi mở hộp thoại Đoạn (Paragraph), mục Đặc biệt (Special) chọn Dòng đầu (First line) 1,27 cm.
rule-article-heading-centered = Chữ “Điều” và tiêu đề của điều canh giữa
    .why = Từ “Điều”, số thứ tự và tiêu đề của điều được trình bày bằng chữ in thường, lùi đầu dòng 1 cm hoặc 1,27 cm, số thứ tự dùng chữ số Ả Rập, sau số thứ tự có dấu chấm. Chỉ phần, chương, mục, tiểu mục mới canh giữa.
    .bad = (canh giữa) Điều 1. Phạm vi
    .good = (lùi vào 1,27 cm) Điều 1. Phạm vi

check-article-number-without-full-stop = Sau số thứ tự của điều không phải dấu chấm
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Sửa lại thành “{ $right }”, dấu chấm liền sau số.
rule-article-number-without-full-stop = Sau số thứ tự của điều không phải dấu chấm
    .why = Từ “Điều”, số thứ tự và tiêu đề của điều được trình bày bằng chữ in thường, lùi đầu dòng 1 cm hoặc 1,27 cm, số thứ tự dùng chữ số Ả Rập, sau số thứ tự có dấu chấm.
    .bad = Điều 1: Phạm vi
    .good = Điều 1. Phạm vi
    .hint = Gõ dấu chấm liền sau số của điều: “Điều 1.”.
