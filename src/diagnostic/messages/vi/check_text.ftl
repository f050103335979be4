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

check-clause-word-capital-wrong = Viết hoa chưa đúng khi viện dẫn điều, khoản, điểm
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Sửa thành “{ $right }”.
rule-clause-word-capital-wrong = Viết hoa chưa đúng khi viện dẫn điều, khoản, điểm
    .why = Khi viện dẫn, viết hoa chữ cái đầu của phần, chương, mục, tiểu mục, điều; không viết hoa khoản, điểm: “điểm a khoản 2 Điều 103”.
    .bad = theo Khoản 2 điều 5 Nghị định số 30/2020/NĐ-CP
    .good = theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP
    .hint = Viết thường “khoản”, “điểm”; viết hoa “Phần”, “Chương”, “Mục”, “Điều”.

check-document-type-capital-wrong = Tên loại của văn bản được viện dẫn viết hoa chưa đúng
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Sửa thành “{ $right }”.
rule-document-type-capital-wrong = Tên loại của văn bản được viện dẫn viết hoa chưa đúng
    .why = Viết hoa chữ cái đầu của tên loại văn bản khi nói đến một văn bản cụ thể: “Nghị định số 30/2020/NĐ-CP”, “Bộ luật Hình sự”.
    .bad = nghị định số 30/2020/NĐ-CP
    .good = Nghị định số 30/2020/NĐ-CP
    .hint = Viết hoa chữ cái đầu của tên loại, ví dụ “Nghị định số 30/2020/NĐ-CP”.

check-agency-capitals-wrong = Tên cơ quan, tổ chức viết hoa chưa đúng
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Sửa thành “{ $right }”.
rule-agency-capitals-wrong = Tên cơ quan, tổ chức viết hoa chưa đúng
    .why = Viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình cơ quan, tổ chức và chức năng, lĩnh vực hoạt động; không viết hoa mọi âm tiết, từ “và” không viết hoa: “Ủy ban nhân dân”, “Bộ Tài nguyên và Môi trường”.
    .bad = Ủy Ban Nhân Dân xã, Sở Khoa Học Và Công Nghệ
    .good = Ủy ban nhân dân xã, Sở Khoa học và Công nghệ
    .hint = Viết hoa theo tên chính thức của cơ quan, ví dụ “Ủy ban nhân dân xã”, “Sở Khoa học và Công nghệ”.

check-calendar-capitals-wrong = Tên thứ trong tuần hoặc tết Nguyên đán viết hoa chưa đúng
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Sửa thành “{ $right }”.
rule-calendar-capitals-wrong = Tên thứ trong tuần hoặc tết Nguyên đán viết hoa chưa đúng
    .why = Tên các ngày trong tuần viết bằng chữ thì viết hoa: thứ Hai, thứ Tư; tên ngày tết: tết Nguyên đán.
    .bad = thứ hai, ngày 05/01/2026
    .good = thứ Hai, ngày 05/01/2026
    .hint = Viết hoa tên ngày trong tuần và tên ngày lễ, tết, ví dụ “thứ Hai”, “Chủ nhật”, “tết Nguyên đán”.

check-special-place-not-capitalised = “Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh” chưa viết hoa chữ đầu
    .found = “{ $written }”{ $more ->
        [0] {""}
       *[other] ; sau chỗ này còn { $more } chỗ nữa
    }
    .required = “Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh”
    .hint = Viết hoa chữ cái đầu của “Thủ đô”, “Thành phố” trong hai tên này.
rule-special-place-not-capitalised = “Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh” chưa viết hoa chữ đầu
    .why = Trường hợp viết hoa đặc biệt: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.
    .bad = thành phố Hồ Chí Minh
    .good = Thành phố Hồ Chí Minh

check-small-letter-after-full-stop = Chữ đầu câu sau dấu chấm chưa viết hoa
    .found = “{ $written }”{ $more ->
        [0] {""}
       *[other] ; sau chỗ này còn { $more } chỗ nữa
    }
    .required = chữ hoa sau dấu chấm
    .hint = Viết hoa chữ đầu câu, hoặc thay dấu chấm bằng dấu phẩy nếu câu chưa hết.
rule-small-letter-after-full-stop = Chữ đầu câu sau dấu chấm chưa viết hoa
    .why = Viết hoa chữ cái đầu âm tiết thứ nhất của một câu hoàn chỉnh: sau dấu chấm câu (.), dấu chấm hỏi (?), dấu chấm than (!) và khi xuống dòng.
    .bad = Đề nghị báo cáo. các đơn vị thực hiện.
    .good = Đề nghị báo cáo. Các đơn vị thực hiện.

check-double-space = Có hai khoảng trắng liền nhau giữa các từ
    .found = “{ $written }”; có ở { $count } chỗ
    .required = một khoảng trắng giữa hai từ
    .hint = Bấm Ctrl+H, ô Tìm (Find what) gõ hai khoảng trắng, ô Thay bằng (Replace with) gõ một khoảng trắng, bấm Thay tất cả (Replace All) đến khi không còn chỗ nào.
rule-double-space = Có hai khoảng trắng liền nhau giữa các từ
    .why = Giữa hai từ chỉ gõ một khoảng trắng. Trong đoạn canh đều hai lề, hai khoảng trắng liền nhau tạo ra khoảng hở. Đây là quy ước soạn thảo, Nghị định không nêu.
    .bad = Sở Nội vụ đề nghị  Ủy ban nhân dân xã
    .good = Sở Nội vụ đề nghị Ủy ban nhân dân xã

check-space-before-punctuation = Có khoảng trắng trước dấu câu
    .found = “{ $written }”{ $more ->
        [0] {""}
       *[other] ; sau chỗ này còn { $more } chỗ nữa
    }
    .required = dấu câu và dấu ngoặc đóng viết liền sau từ, dấu ngoặc mở viết liền trước từ
    .hint = Xóa khoảng trắng thừa.
rule-space-before-punctuation = Có khoảng trắng trước dấu câu
    .why = Dấu câu viết liền sau từ đứng trước nó; nếu có khoảng trắng, dấu câu có thể bị đẩy xuống đầu dòng sau. Đây là quy ước soạn thảo, Nghị định không nêu.
    .bad = các sở , ban , ngành
    .good = các sở, ban, ngành

check-space-missing-after-punctuation = Thiếu khoảng trắng sau dấu câu
    .found = “{ $written }”{ $more ->
        [0] {""}
       *[other] ; sau chỗ này còn { $more } chỗ nữa
    }
    .required = một khoảng trắng sau dấu phẩy, dấu chấm phẩy, dấu chấm
    .hint = Gõ thêm một khoảng trắng sau dấu câu.
rule-space-missing-after-punctuation = Thiếu khoảng trắng sau dấu câu
    .why = Sau dấu câu gõ một khoảng trắng rồi mới đến từ tiếp theo. Đây là quy ước soạn thảo, Nghị định không nêu.
    .bad = các sở,ban,ngành
    .good = các sở, ban, ngành

check-letters-decomposed = Văn bản có chữ gõ bằng Unicode tổ hợp
    .found = từ “{ $written }”; có ở { $count } đoạn
    .required = Unicode dựng sẵn
    .hint = Chọn cả văn bản, sao chép (Ctrl+C), mở công cụ chuyển mã của UniKey (Ctrl+Shift+F6), chuyển từ “Unicode tổ hợp” sang “Unicode”, rồi dán lại. Từ nay chọn bảng mã “Unicode” trong UniKey.
rule-letters-decomposed = Văn bản có chữ gõ bằng Unicode tổ hợp
    .why = Bộ mã ký tự là Unicode theo TCVN 6909:2001. Chữ tổ hợp (dấu tách rời khỏi chữ) nhìn giống chữ dựng sẵn nhưng khó tìm kiếm, sắp xếp và dễ lỗi khi chuyển sang phần mềm khác.
    .bad = Sở Nội vụ (tổ hợp: 14 ký tự)
    .good = Sở Nội vụ (dựng sẵn: 9 ký tự)

check-tone-placement-mixed = Văn bản đặt dấu thanh theo hai kiểu khác nhau
    .found = “{ $written }” (có ở { $count } chỗ), trong khi chỗ khác viết “{ $other }”
    .required = một kiểu trong cả văn bản: òa, úy hoặc oà, uý
    .hint = Chọn một kiểu trong UniKey (ô có chữ “oà, uý (thay vì òa, úy)”), rồi sửa các từ viết theo kiểu kia (Ctrl+H).
rule-tone-placement-mixed = Văn bản đặt dấu thanh theo hai kiểu khác nhau
    .why = Cả hai kiểu đặt dấu (hòa, hoà) đều được dùng, ngay cả trong Nghị định, nhưng một văn bản nên theo một kiểu. Tên riêng giữ nguyên như tên gọi chính thức. Đây là quy ước soạn thảo.
    .bad = Ủy ban nhân dân … thoả thuận
    .good = Ủy ban nhân dân … thỏa thuận

check-item-dashes-mixed = Các dòng gạch đầu dòng dùng dấu gạch khác nhau
    .found = dấu “{ $written }” ở { $count } dòng, các dòng khác dùng dấu “{ $other }”
    .required = một loại dấu gạch trong cùng một danh sách
    .hint = Xóa dấu gạch khác loại rồi gõ lại dấu gạch nối (-). Nếu Word tự đổi, bấm Ctrl+Z ngay sau khi bị đổi.
rule-item-dashes-mixed = Các dòng gạch đầu dòng dùng dấu gạch khác nhau
    .why = Trong một danh sách chỉ dùng một loại dấu gạch đầu dòng; ví dụ của Nghị định dùng dấu gạch nối (-). Đây là quy ước soạn thảo.
    .bad = 
        - Như trên;
        – UBND tỉnh;
    .good = 
        - Như trên;
        - UBND tỉnh;

check-range-dashes-mixed = Các khoảng năm viết bằng dấu gạch khác nhau
    .found = “{ $written }”, trong khi chỗ khác viết “{ $other }”
    .required = một loại dấu gạch trong cả văn bản
    .hint = Sửa thành cùng một loại dấu, nên dùng dấu gạch nối (-).
rule-range-dashes-mixed = Các khoảng năm viết bằng dấu gạch khác nhau
    .why = Cùng một cách dùng thì viết cùng một dấu trong cả văn bản. Đây là quy ước soạn thảo.
    .bad = giai đoạn 2021-2025 và giai đoạn 2026–2030
    .good = giai đoạn 2021-2025 và giai đoạn 2026-2030
