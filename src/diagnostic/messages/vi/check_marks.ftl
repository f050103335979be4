# Dấu chỉ mức độ mật, khẩn; phạm vi lưu hành; địa chỉ liên hệ.

check-urgency-level-unknown = Dấu chỉ mức độ khẩn không có trong Nghị định
    .found = “{ $written }”
    .required = một trong ba mức: HỎA TỐC, THƯỢNG KHẨN, KHẨN
    .hint = Chọn lại một trong ba mức độ khẩn.
rule-urgency-level-unknown = Dấu chỉ mức độ khẩn không có trong Nghị định
    .why = Tùy theo mức độ cần được chuyển phát nhanh, văn bản được xác định độ khẩn theo ba mức: hỏa tốc, thượng khẩn, khẩn. “Hỏa tốc hẹn giờ” là quy định trước năm 2020.
    .bad = RẤT KHẨN
    .good = THƯỢNG KHẨN

check-urgency-misformatted = Dấu chỉ mức độ khẩn chưa đúng cỡ chữ, kiểu chữ
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-urgency-misformatted = Dấu chỉ mức độ khẩn chưa đúng cỡ chữ, kiểu chữ
    .why = Các từ “HỎA TỐC”, “THƯỢNG KHẨN”, “KHẨN” trình bày bằng chữ in hoa, phông Times New Roman, cỡ chữ 13 đến 14, kiểu chữ đứng, đậm.
    .bad = KHẨN (12 pt)
    .good = KHẨN (13 pt)

check-urgency-box-wrong = Khung dấu chỉ mức độ khẩn chưa đúng kích thước
    .found = { $width } x { $height } mm
    .required = { $wanted } x { $high } mm
    .hint = Chọn khung, thẻ Định dạng hình (Shape Format) → Kích cỡ (Size), ghi rộng { $wanted } mm, cao { $high } mm.
rule-urgency-box-wrong = Khung dấu chỉ mức độ khẩn chưa đúng kích thước
    .why = Con dấu các độ khẩn được trình bày trong khung hình chữ nhật viền đơn: HỎA TỐC 30 mm x 8 mm, THƯỢNG KHẨN 40 mm x 8 mm, KHẨN 20 mm x 8 mm.
    .bad = HỎA TỐC (50 x 20 mm)
    .good = HỎA TỐC (30 x 8 mm)
    .hint = Chọn khung, thẻ Định dạng hình (Shape Format) → Kích cỡ (Size), ghi đúng chiều rộng và chiều cao theo mức độ khẩn.

check-secrecy-mark-typed = Độ mật được gõ vào văn bản
    .found = “{ $written }”
    .required = độ mật đóng bằng con dấu khắc sẵn; văn bản mật soạn trên máy tính không nối mạng
    .hint = Xóa dòng này khỏi tệp, đóng dấu độ mật lên bản giấy; xem lại tệp có được phép lưu ở máy này không.
rule-secrecy-mark-typed = Độ mật được gõ vào văn bản
    .why = Con dấu các độ mật (TUYỆT MẬT, TỐI MẬT hoặc MẬT) và dấu thu hồi được khắc sẵn theo quy định của pháp luật về bảo vệ bí mật nhà nước.
    .bad = MẬT (gõ bằng chữ)
    .good = (đóng dấu)

check-circulation-misformatted = Chỉ dẫn về phạm vi lưu hành chưa đúng cỡ chữ, kiểu chữ
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-circulation-misformatted = Chỉ dẫn về phạm vi lưu hành chưa đúng cỡ chữ, kiểu chữ
    .why = Các chỉ dẫn về phạm vi lưu hành như “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ” được trình bày cân đối trong khung hình chữ nhật viền đơn, bằng chữ in hoa, cỡ chữ 13 đến 14, kiểu chữ đứng, đậm.
    .bad = LƯU HÀNH NỘI BỘ (12 pt)
    .good = LƯU HÀNH NỘI BỘ (13 pt)

check-drafter-code-misformatted = Ký hiệu người soạn thảo chưa đúng cỡ chữ, kiểu chữ
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-drafter-code-misformatted = Ký hiệu người soạn thảo chưa đúng cỡ chữ, kiểu chữ
    .why = Ký hiệu người soạn thảo văn bản được trình bày bằng chữ in hoa, số lượng bản phát hành bằng chữ số Ả Rập, cỡ chữ 11, kiểu chữ đứng.
    .bad = pl.(300)
    .good = PL.(300)

check-contact-line-misformatted = Địa chỉ liên hệ chưa đúng cỡ chữ, kiểu chữ
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-contact-line-misformatted = Địa chỉ liên hệ chưa đúng cỡ chữ, kiểu chữ
    .why = Địa chỉ cơ quan, tổ chức; thư điện tử; trang thông tin điện tử; số điện thoại; số Fax trình bày ở trang thứ nhất, bằng chữ in thường, cỡ chữ 11 đến 12, kiểu chữ đứng, dưới một đường kẻ nét liền kéo dài hết chiều ngang vùng trình bày văn bản.
    .bad = ĐT: 02083 855 000 (9 pt)
    .good = ĐT: 02083 855 000 (11 pt)

check-contact-line-without-rule = Trên địa chỉ liên hệ không có đường kẻ
    .required = đường kẻ nét liền, kéo dài hết chiều ngang vùng chữ, trên dòng địa chỉ
    .hint = Đặt con trỏ ở dòng địa chỉ, thẻ Trang đầu (Home) → Viền (Borders) → Viền trên (Top Border).
rule-contact-line-without-rule = Trên địa chỉ liên hệ không có đường kẻ
    .why = Địa chỉ liên hệ của cơ quan được trình bày ở trang thứ nhất của văn bản, dưới một đường kẻ nét liền kéo dài hết chiều ngang của vùng trình bày văn bản.
    .bad = ĐT: 02083 855 000 (không có đường kẻ)
    .good = ĐT: 02083 855 000 (dưới đường kẻ)

check-contact-line-on-every-page = Địa chỉ liên hệ có ở cả các trang sau
    .required = chỉ có ở trang thứ nhất của công văn
    .hint = Bấm đúp vào chân trang, đánh dấu ô “Trang đầu khác” (Different First Page), giữ địa chỉ ở chân trang thứ nhất và xóa ở các trang khác.
rule-contact-line-on-every-page = Địa chỉ liên hệ có ở cả các trang sau
    .why = Địa chỉ cơ quan, thư điện tử, trang thông tin điện tử, số điện thoại, số Fax được trình bày ở trang thứ nhất của văn bản.
    .bad = (ở mọi trang)
    .good = (ở trang thứ nhất)

check-urgency-misplaced = Dấu chỉ mức độ khẩn không đúng vị trí
    .found = { $place ->
        [right] ở cột bên phải
        [secrecy] ở trên dấu chỉ độ mật
       *[number] ở trên số, ký hiệu
    }
    .required = ở bên trái, dưới trích yếu và dưới dấu chỉ độ mật (ô số 10b)
    .hint = Chuyển dấu chỉ mức độ khẩn xuống dưới trích yếu, bên trái.
rule-urgency-misplaced = Dấu chỉ mức độ khẩn không đúng vị trí
    .why = Dấu chỉ mức độ khẩn đặt ở ô số 10b, bên trái, dưới dấu chỉ độ mật (ô số 10a) và trích yếu công văn (ô số 5b).
    .bad = HỎA TỐC (ở cột bên phải)
    .good = HỎA TỐC (dưới trích yếu)
