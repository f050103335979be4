# Phông chữ, màu chữ.

check-font-not-times-new-roman = Văn bản có chữ không phải phông Times New Roman
    .found = phông { $font }, từ “{ $written }”; có ở { $count } chỗ
    .required = Times New Roman
    .hint = Bấm Ctrl+A để chọn cả văn bản rồi chọn phông Times New Roman; phần đầu trang, chân trang và hộp văn bản phải chọn riêng.
rule-font-not-times-new-roman = Văn bản có chữ không phải phông Times New Roman
    .why = Phông chữ tiếng Việt của văn bản là Times New Roman, bộ mã ký tự Unicode.
    .bad = Calibri
    .good = Times New Roman

check-color-not-black = Văn bản có chữ không phải màu đen
    .found = màu { $color }, từ “{ $written }”; có ở { $count } chỗ
    .required = màu đen (Tự động)
    .hint = Chọn những chữ này rồi chọn màu chữ Tự động (Automatic). Với đường liên kết, bấm chuột phải, chọn Bỏ siêu kết nối (Remove Hyperlink).
rule-color-not-black = Văn bản có chữ không phải màu đen
    .why = Màu chữ của văn bản là màu đen. Chỉ dấu chỉ mức độ khẩn dùng mực đỏ.
    .bad = (chữ xanh) http://thainguyen.gov.vn
    .good = (chữ đen) http://thainguyen.gov.vn
