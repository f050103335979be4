# Tên cơ quan.

check-parent-agency-misformatted = Tên cơ quan chủ quản chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-parent-agency-misformatted = Tên cơ quan chủ quản chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Tên cơ quan, tổ chức chủ quản trực tiếp trình bày bằng chữ in hoa, cỡ 12 đến 13, kiểu chữ đứng, không đậm.
    .bad = UBND tỉnh Thái Nguyên (cỡ 14)
    .good = UBND TỈNH THÁI NGUYÊN (cỡ 13)

check-issuing-agency-misformatted = Tên cơ quan ban hành chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-issuing-agency-misformatted = Tên cơ quan ban hành chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Tên cơ quan, tổ chức ban hành văn bản trình bày bằng chữ in hoa, cỡ 12 đến 13, kiểu chữ đứng, đậm, canh giữa dưới tên cơ quan chủ quản.
    .bad = Sở Nội vụ (cỡ 13)
    .good = SỞ NỘI VỤ (cỡ 13, đậm)

check-issuing-agency-line-missing = Dưới tên cơ quan ban hành không có đường kẻ
    .found = { $instead ->
        [underline] chữ gạch chân
       *[nothing] không có đường kẻ
    }
    .required = đường kẻ ngang, nét liền, dài bằng từ 1/3 đến 1/2 dòng chữ
    .hint = Trong Word: Chèn (Insert) → Hình (Shapes) → Đường thẳng (Line), giữ phím Shift khi kẻ.
rule-issuing-agency-line-missing = Dưới tên cơ quan ban hành không có đường kẻ
    .why = Phía dưới tên cơ quan ban hành có đường kẻ ngang, nét liền, dài bằng từ 1/3 đến 1/2 dòng chữ, đặt cân đối so với dòng chữ. Không gạch chân, không gõ dấu gạch dưới.
    .bad = 
        SỞ NỘI VỤ
        ___________
    .good = 
        SỞ NỘI VỤ
        (đường kẻ vẽ bên dưới)

check-issuing-agency-line-length-wrong = Đường kẻ dưới tên cơ quan ban hành dài ngắn chưa đúng
    .found = đường kẻ dài { $line } mm, dòng chữ dài { $text } mm
    .required = từ 1/3 đến 1/2 dòng chữ: { $least } đến { $most } mm
    .hint = Chọn đường kẻ, thẻ Định dạng hình (Shape Format) → Kích cỡ (Size), sửa chiều rộng rồi canh giữa dưới dòng chữ.
rule-issuing-agency-line-length-wrong = Đường kẻ dưới tên cơ quan ban hành dài ngắn chưa đúng
    .why = Phía dưới tên cơ quan ban hành có đường kẻ ngang, nét liền, dài bằng từ 1/3 đến 1/2 dòng chữ, đặt cân đối so với dòng chữ.
    .bad = (đường kẻ dài bằng cả dòng tên)
    .good = (đường kẻ dài bằng 0,42 dòng tên)

check-issuing-agency-missing = Không thấy tên cơ quan ban hành văn bản
    .required = tên đầy đủ của cơ quan, chữ in hoa, đậm, ở góc trái đầu trang thứ nhất
    .hint = Gõ tên cơ quan ban hành ở góc trái đầu trang, ngang hàng với Quốc hiệu.
rule-issuing-agency-missing = Không thấy tên cơ quan ban hành văn bản
    .why = Tên cơ quan, tổ chức ban hành văn bản là thành phần bắt buộc, trình bày ở góc trái trên cùng.
    .bad = (không có)
    .good = SỞ NỘI VỤ

check-parent-agency-not-in-profile = Tên cơ quan chủ quản khác với tên ghi trong congvan-check.toml
    .found = { $found ->
        [none] không có tên cơ quan chủ quản
       *[other] { $found }
    }
    .required = { $wanted }
    .hint = Ghi lại tên như trên; nếu tên cơ quan chủ quản đã thay đổi thì sửa trong tệp congvan-check.toml.
rule-parent-agency-not-in-profile = Tên cơ quan chủ quản khác với tên ghi trong congvan-check.toml
    .why = Cơ quan đã ghi tên cơ quan chủ quản trong tệp congvan-check.toml (mục [agency], khóa parent). Không có tệp này thì không kiểm tra.
    .bad = UBND TỈNH BẮC KẠN (trong tệp ghi UBND tỉnh Thái Nguyên)
    .good = UBND TỈNH THÁI NGUYÊN

check-issuing-agency-not-in-profile = Tên cơ quan ban hành khác với tên ghi trong congvan-check.toml
    .found = { $found }
    .required = { $wanted }
    .hint = Ghi lại tên như trên; nếu tên cơ quan đã thay đổi thì sửa trong tệp congvan-check.toml.
rule-issuing-agency-not-in-profile = Tên cơ quan ban hành khác với tên ghi trong congvan-check.toml
    .why = Cơ quan đã ghi tên của mình trong tệp congvan-check.toml (mục [agency], khóa name). Không có tệp này thì không kiểm tra.
    .bad = SỞ NỘI VỤ TỈNH (trong tệp ghi Sở Nội vụ)
    .good = SỞ NỘI VỤ

check-agencies-not-single-spaced = Tên cơ quan chủ quản và cơ quan ban hành chưa cách nhau dòng đơn
    .found = { apart-found }
    .required = các dòng cách nhau dòng đơn, không có khoảng cách thêm
    .hint = Chọn các dòng này, mở hộp thoại Đoạn (Paragraph): Trước (Before) 0, Sau (After) 0, Khoảng cách dòng (Line spacing) Đơn (Single).
rule-agencies-not-single-spaced = Tên cơ quan chủ quản và cơ quan ban hành chưa cách nhau dòng đơn
    .why = Tên cơ quan, tổ chức ban hành văn bản và tên cơ quan, tổ chức chủ quản trực tiếp được trình bày cách nhau dòng đơn.
    .bad = (cách 6 pt)
    .good = (dòng đơn)

check-issuing-agency-abbreviated = Tên cơ quan ban hành văn bản viết tắt
    .found = “{ $word }” trong “{ $written }”
    .required = tên chính thức, đầy đủ của cơ quan ban hành; chỉ tên cơ quan chủ quản ở dòng trên được viết tắt
    .hint = Viết đầy đủ, ví dụ “ỦY BAN NHÂN DÂN” thay cho “UBND”.
rule-issuing-agency-abbreviated = Tên cơ quan ban hành văn bản viết tắt
    .why = Tên cơ quan, tổ chức ban hành văn bản là tên chính thức, đầy đủ. Tên cơ quan, tổ chức chủ quản trực tiếp có thể viết tắt những cụm từ thông dụng.
    .bad = UBND XÃ TÂN THÁI
    .good = 
        ỦY BAN NHÂN DÂN
        XÃ TÂN THÁI

check-issuing-agency-line-typed = Đường kẻ dưới tên cơ quan ban hành gõ bằng dấu gạch
    .found = dấu gạch gõ từ bàn phím
    .required = đường kẻ vẽ, nét liền, dài bằng từ 1/3 đến 1/2 dòng chữ
    .hint = Xóa các dấu gạch, rồi kẻ lại: Chèn (Insert) → Hình (Shapes) → Đường thẳng (Line), giữ phím Shift khi kẻ.
rule-issuing-agency-line-typed = Đường kẻ dưới tên cơ quan ban hành gõ bằng dấu gạch
    .why = Nghị định yêu cầu đường kẻ ngang, nét liền. Dấu gạch gõ từ bàn phím dễ lệch và đứt khi đổi phông; tệp mẫu 1.5 của chính Nghị định cũng gõ như vậy nên đây chỉ là cảnh báo.
    .bad = _________
    .good = (đường kẻ vẽ)
