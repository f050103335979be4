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

check-sizes-out-of-step = Cỡ chữ Quốc hiệu, Tiêu ngữ và địa danh chưa tăng, giảm thống nhất
    .found = Quốc hiệu cỡ { $title }, Tiêu ngữ cỡ { $motto }, địa danh cỡ { $place }
    .required = cỡ 13, 14, 14 hoặc cỡ 12, 13, 13
    .hint = Chọn từng dòng, đặt cỡ chữ lần lượt là 13, 14, 14 (hoặc 12, 13, 13).
rule-sizes-out-of-step = Cỡ chữ Quốc hiệu, Tiêu ngữ và địa danh chưa tăng, giảm thống nhất
    .why = Cỡ chữ trong cùng một văn bản tăng, giảm phải thống nhất, ví dụ: Quốc hiệu cỡ 13, Tiêu ngữ cỡ 14, địa danh và ngày, tháng, năm cỡ 14; hoặc Quốc hiệu cỡ 12, Tiêu ngữ cỡ 13, địa danh và ngày, tháng, năm cỡ 13.
    .bad = (cỡ 12, 13, 14)
    .good = (cỡ 13, 14, 14)

check-legacy-encoding = Văn bản gõ bằng bảng mã cũ, không phải Unicode
    .found = bảng mã { $encoding }: “{ $written }”; có ở { $count } đoạn
    .required = bảng mã Unicode (TCVN 6909:2001), phông Times New Roman
    .hint = Chuyển văn bản sang Unicode (ví dụ bằng công cụ chuyển mã của UniKey), rồi đặt phông Times New Roman.
rule-legacy-encoding = Văn bản gõ bằng bảng mã cũ, không phải Unicode
    .why = Phông chữ của văn bản là phông chữ tiếng Việt Times New Roman, bộ mã ký tự Unicode theo Tiêu chuẩn Việt Nam TCVN 6909:2001.
    .bad = Céng hßa x· héi chñ nghÜa ViÖt Nam
    .good = Cộng hòa xã hội chủ nghĩa Việt Nam

check-component-sizes-mixed = Một thành phần có nhiều cỡ chữ
    .found = chỗ cỡ { $least }, chỗ cỡ { $most }
    .required = một cỡ chữ trong cả thành phần
    .hint = Chọn cả thành phần này rồi đặt một cỡ chữ (thẻ Trang đầu, Home).
rule-component-sizes-mixed = Một thành phần có nhiều cỡ chữ
    .why = Cỡ chữ trong cùng một văn bản tăng, giảm phải thống nhất.
    .bad = V/v báo cáo (cỡ 13) công tác (cỡ 12)
    .good = V/v báo cáo công tác (cỡ 12)

check-text-highlighted = Văn bản có chữ được tô màu nền
    .found = từ “{ $written }”; có ở { $count } chỗ
    .required = chữ đen, không tô màu nền
    .hint = Chọn những chữ này, thẻ Trang đầu (Home): Màu tô sáng (Text Highlight Color) chọn Không màu (No Color), Tô bóng (Shading) chọn Không màu.
rule-text-highlighted = Văn bản có chữ được tô màu nền
    .why = Màu chữ của văn bản là màu đen. Màu nền thường là dấu để lại khi soạn thảo hoặc đi theo khi chép từ nơi khác.
    .bad = trước ngày 31 (nền vàng)
    .good = trước ngày 31

check-layout-by-spaces = Dùng dấu cách hoặc Tab để đẩy chữ vào vị trí
    .found = đầu dòng “{ $written }”; có ở { $count } đoạn
    .required = vị trí đặt bằng canh lề, thụt lề hoặc bảng không kẻ đường viền
    .hint = Xóa dấu cách và Tab ở đầu dòng, rồi dùng canh giữa (Ctrl+E), thụt lề (hộp thoại Đoạn, Paragraph) hoặc bảng.
rule-layout-by-spaces = Dùng dấu cách hoặc Tab để đẩy chữ vào vị trí
    .why = Nghị định không nêu, nhưng chữ đẩy bằng dấu cách hoặc Tab sẽ lệch khi đổi phông, cỡ chữ hay sửa nội dung.
    .bad =           Kính gửi: Bộ Nội vụ (dấu cách)
    .good = Kính gửi: Bộ Nội vụ (canh giữa)
