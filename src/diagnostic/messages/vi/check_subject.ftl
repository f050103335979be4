# Trích yếu.

check-subject-misformatted = Trích yếu chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-subject-misformatted = Trích yếu chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Trích yếu nội dung công văn (V/v ...) trình bày bằng chữ in thường, cỡ 12 đến 13, kiểu chữ đứng, không đậm, canh giữa dưới số và ký hiệu.
    .bad = V/v báo cáo (cỡ 14, đậm)
    .good = V/v báo cáo (cỡ 12)

check-subject-prefix-wrong = Trích yếu không bắt đầu bằng “V/v”
    .found = “{ $written }”
    .required = “V/v”, một dấu cách, rồi nội dung; không có dấu hai chấm
    .hint = Viết lại đầu dòng, ví dụ “V/v báo cáo công tác văn thư”.
rule-subject-prefix-wrong = Trích yếu không bắt đầu bằng “V/v”
    .why = Trích yếu nội dung công văn trình bày sau chữ “V/v” dưới số và ký hiệu văn bản.
    .bad = 
        V/v: báo cáo
        Về việc báo cáo
    .good = V/v báo cáo

check-subject-gap-wrong = Trích yếu chưa cách dòng số, ký hiệu đúng 6 pt
    .found = cách { $gap } pt
    .required = cách { $wanted } pt
    .hint = Đặt con trỏ ở dòng V/v, mở hộp thoại Đoạn (Paragraph), mục Trước (Before) ghi { $wanted } pt.
rule-subject-gap-wrong = Trích yếu chưa cách dòng số, ký hiệu đúng 6 pt
    .why = Trích yếu công văn canh giữa dưới số và ký hiệu văn bản, cách dòng 6pt với số và ký hiệu văn bản.
    .bad = (cách 0 pt)
    .good = (cách 6 pt)
    .hint = Đặt con trỏ ở dòng V/v, mở hộp thoại Đoạn (Paragraph), mục Trước (Before) ghi 6 pt.

check-subject-missing = Không thấy trích yếu nội dung công văn
    .required = “V/v” và một câu ngắn dưới dòng số, ký hiệu
    .hint = Gõ thêm dòng trích yếu dưới dòng số, ký hiệu, bắt đầu bằng “V/v”.
rule-subject-missing = Không thấy trích yếu nội dung công văn
    .why = Trích yếu nội dung công văn trình bày sau chữ “V/v”, canh giữa dưới số và ký hiệu văn bản.
    .bad = (không có)
    .good = V/v báo cáo công tác văn thư năm 2025

check-type-name-shown = Công văn có ghi tên loại “CÔNG VĂN”
    .required = không ghi tên loại; trích yếu “V/v ...” ở dưới số, ký hiệu
    .hint = Xóa dòng “CÔNG VĂN”.
rule-type-name-shown = Công văn có ghi tên loại “CÔNG VĂN”
    .why = Các loại văn bản hành chính đều phải ghi tên loại, trừ công văn.
    .bad = 
        CÔNG VĂN
        V/v báo cáo
    .good = V/v báo cáo

check-subject-too-long = Trích yếu quá dài
    .found = { $lines } dòng
    .required = một câu ngắn gọn hoặc một cụm từ, thường không quá ba dòng
    .hint = Rút gọn trích yếu, chỉ giữ việc chính.
rule-subject-too-long = Trích yếu quá dài
    .why = Trích yếu nội dung văn bản là một câu ngắn gọn hoặc một cụm từ phản ánh khái quát nội dung chủ yếu của văn bản. Nghị định không quy định số dòng; từ năm dòng trở lên mới nhắc.
    .bad = V/v đề nghị các cơ quan, đơn vị, địa phương khẩn trương tổng hợp, rà soát ... (6 dòng)
    .good = V/v báo cáo công tác văn thư năm 2025

check-subject-not-below-number = Trích yếu không ở dưới số, ký hiệu
    .found = { $place ->
        [right] ở cột bên phải
       *[middle] ở giữa trang
    }
    .required = canh giữa dưới số, ký hiệu, trong cột bên trái
    .hint = Chuyển trích yếu vào ô bên trái, ngay dưới dòng số, ký hiệu.
rule-subject-not-below-number = Trích yếu không ở dưới số, ký hiệu
    .why = Đối với công văn, trích yếu nội dung được trình bày canh giữa dưới số và ký hiệu văn bản.
    .bad = V/v báo cáo (ở giữa trang)
    .good = V/v báo cáo (dưới số, ký hiệu)

check-line-below-subject = Dưới trích yếu công văn có đường kẻ
    .required = không có đường kẻ dưới trích yếu của công văn
    .hint = Xóa đường kẻ dưới trích yếu.
rule-line-below-subject = Dưới trích yếu công văn có đường kẻ
    .why = Đường kẻ chỉ đặt dưới trích yếu của văn bản có tên loại; trích yếu công văn (V/v ...) không có đường kẻ.
    .bad = 
        V/v báo cáo
        _______
    .good = V/v báo cáo

check-subject-end-mark = Cuối trích yếu có dấu câu
    .found = “{ $written }”
    .required = không có dấu ở cuối trích yếu
    .hint = Xóa dấu ở cuối trích yếu.
rule-subject-end-mark = Cuối trích yếu có dấu câu
    .why = Trích yếu là một câu ngắn gọn hoặc một cụm từ; trong các mẫu của Nghị định, cuối trích yếu không có dấu câu.
    .bad = V/v báo cáo công tác văn thư năm 2025.
    .good = V/v báo cáo công tác văn thư năm 2025
