# Đọc tệp số liệu.

table-missing = Không có tệp “{ $file }”
    .hint = { $named_in ->
        [arguments] Kiểm tra lại tên tệp và thư mục ghi trong lệnh.
       *[letter-file] Kiểm tra lại tên tệp và thư mục ghi trong tệp công văn; đường dẫn tính từ thư mục chứa tệp công văn.
    }
table-unreadable = Không đọc được tệp “{ $file }”
    .found = { io-reason }
    .hint = Đóng tệp nếu đang mở trong chương trình khác, kiểm tra quyền đọc tệp rồi chạy lại lệnh.
workbook-damaged = Không đọc được tệp bảng tính này: tệp bị hỏng hoặc chưa được lưu trọn vẹn
    .found = { $reason ->
        [none] dữ liệu bị hỏng
        [cut-short] tệp bị cắt cụt, thiếu phần cuối
        [packing] dữ liệu nén trong tệp bị hỏng
       *[other] dữ liệu bị hỏng (chi tiết kỹ thuật: { $reason })
    }
    .required = tệp .xlsx, .xlsm, .xlsb, .xls hoặc .ods còn nguyên vẹn
    .hint = Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại thành tệp mới; nếu không mở được, hãy xin lại tệp từ nơi gửi.
workbook-locked = Tệp bảng tính này có đặt mật khẩu
    .required = tệp không đặt mật khẩu
    .hint = Mở tệp bằng Excel với mật khẩu, chọn Tệp (File) → Thông tin (Info) → Bảo vệ sổ làm việc (Protect Workbook) → Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu rồi lưu lại.
workbook-too-large = Tệp bảng tính này giải nén ra lớn hơn rất nhiều so với một bảng số liệu nên không được mở
    .required = tệp giải nén ra không quá { $limit } MB
    .hint = Chép bảng số liệu sang một tệp mới. Nếu tệp do người khác gửi, hãy hỏi lại người gửi trước khi mở.
sheet-too-large = Trang tính “{ $sheet }” có nhiều ô hơn mọi bảng số liệu thông thường
    .required = không quá { $limit } triệu ô có nội dung, không có ô nằm quá xa về bên phải bảng
    .hint = Chép bảng số liệu sang một tệp mới rồi lưu lại.
table-is-other-document = Tệp này không phải là bảng dạng văn bản, cũng không phải là bảng tính; có thể là tệp Word hoặc tệp nén
    .required = tệp .csv, .xlsx, .xlsm, .xlsb, .xls hoặc .ods
    .hint = { $named_in ->
        [arguments] Ghi đúng tên tệp trong lệnh.
       *[letter-file] Ghi đúng tên tệp số liệu trong tệp công văn.
    }
sheet-unknown = Tệp không có trang tính “{ $written }”
    .found = các trang tính: { $names }
    .required = tên một trang tính có trong tệp
    .hint = { $named_in ->
        [arguments] Sửa tên trang tính sau --sheet.
       *[letter-file] Sửa dòng sheet = "…" dưới [counts] của tệp công văn.
    }
sheet-empty = Trang tính “{ $sheet }” không có nội dung
    .required = trang tính có một dòng tiêu đề cột và các dòng số liệu
    .hint = { $named_in ->
        [arguments] Chọn trang tính khác sau --sheet.
       *[letter-file] Chọn trang tính khác ở dòng sheet = "…" dưới [counts] của tệp công văn.
    }
sheet-ambiguous = Tệp có nhiều trang tính đều có thể là bảng cần đọc
    .found = { $names }
    .required = chỉ một trang tính
    .hint = { $named_in ->
        [arguments] Thêm vào lệnh congvan scans: --sheet "{ $example }". Với tệp của --with, chép trang tính cần đọc sang một tệp mới.
       *[letter-file] Ghi rõ trang tính cần dùng bằng cách thêm dòng này dưới [counts] của tệp công văn: sheet = "{ $example }". Với tệp không phải tệp số liệu, chỉ để lại một trang tính như vậy trong tệp.
    }
sheet-none-fits = Không trang tính nào của tệp có các cột cần tìm
    .found = các trang tính: { $names }
    .required = { $named_in ->
        [arguments] trang tính có cột như “Xã/Phường/Thị trấn” hoặc “Mã xã” ở một trong mười dòng đầu
       *[letter-file] trang tính có các cột như “Xã/Phường/Thị trấn” và “Tổng số lượt quét” ở một trong mười dòng đầu
    }
    .hint = { $named_in ->
        [arguments] Xem lại tên tệp. Nếu đúng tệp, ghi tiêu đề cột ở dòng ngay trên các tên, hoặc chép trang tính cần đọc sang một tệp mới.
       *[letter-file] Ghi rõ tên trang tính bằng một dòng dưới [counts] của tệp công văn, ví dụ sheet = "Sheet1", chạy lại lệnh rồi xem thông báo.
    }
sheet-of-text = Tệp này là tệp văn bản, không có trang tính, nên không tìm trang tính “{ $sheet }”
    .hint = { $named_in ->
        [arguments] Bỏ --sheet, hoặc ghi tên tệp bảng tính thay cho tệp này.
       *[letter-file] Xóa dòng sheet = "…" dưới [counts] của tệp công văn, hoặc ghi tên tệp bảng tính thay cho tệp này.
    }
sheet-taken = Đã đọc trang tính “{ $sheet }”, là trang tính duy nhất có các cột cần tìm
    .found = các trang tính: { $names }
sheet-hidden = Đã đọc trang tính “{ $sheet }” dù trang tính này đang bị ẩn
sheet-rows-hidden = Trang tính “{ $sheet }” có { $count } dòng đang bị ẩn hoặc bị lọc; các dòng này vẫn được tính
table-is-binary = Tệp có ký tự NUL nên không phải là tệp văn bản
    .required = bảng dạng văn bản (.csv) hoặc bảng tính
    .hint = Mở tệp gốc bằng Excel, lưu lại thành .xlsx hoặc “CSV UTF-8 (Comma delimited) (*.csv)”, rồi ghi tên tệp mới vào { $named_in ->
        [arguments] lệnh
       *[letter-file] tệp công văn
    }.
table-not-utf8 = Tệp dùng mã UTF-8 nhưng ký tự ở chỗ này bị hỏng
    .required = các ký tự còn nguyên vẹn
    .hint = Lưu lại tệp từ phần mềm gốc ở dạng “CSV UTF-8” hoặc .xlsx.
table-encoding-detected = Tệp được đọc theo bảng mã { $encoding }, nhận ra từ nội dung của tệp
table-font-detected = Chữ trong tệp gõ bằng phông cũ, bảng mã { $encoding }; chương trình đã đổi sang Unicode
table-encoding-other = Tệp dùng mã { $encoding } và đã được đọc theo mã này; bảng mã được chọn chỉ dùng cho tệp khác
table-encoding-unsure = Không xác định được bảng mã của tệp
    .found = { $known ->
        [none] các ký tự không tạo thành chữ tiếng Việt theo bảng mã nào mà chương trình biết
       *[some] có thể là { $names }
    }
    .required = mã UTF-8, hoặc bảng mã được ghi rõ
    .hint = { $named_in ->
        [arguments] Nếu biết bảng mã, hãy thêm --encoding { $example } vào lệnh. Nếu không biết, hãy mở tệp bằng Excel rồi lưu lại thành .xlsx.
       *[letter-file] Nếu biết bảng mã, hãy thêm --encoding { $example } vào lệnh, hoặc thêm dòng encoding = "{ $example }" dưới [counts] của tệp công văn. Nếu không biết, hãy mở tệp bằng Excel rồi lưu lại thành .xlsx.
    }
table-encoding-broken = Tệp bị hỏng: có chỗ không phải là chữ theo mã { $encoding }
    .required = các ký tự còn nguyên vẹn
    .hint = Lưu lại tệp từ phần mềm gốc ở dạng “CSV UTF-8” hoặc .xlsx.
encoding-unknown = Không có bảng mã “{ $written }”
    .required = một trong các bảng mã: { $names }
    .hint = Sửa dòng encoding = "…" dưới [counts] của tệp công văn, hoặc xóa dòng đó: phần lớn các tệp được nhận ra bảng mã tự động.
table-too-large = Tệp lớn hơn mọi bảng số liệu thông thường
    .required = không quá { $limit } MB
    .hint = Chọn đúng tệp số liệu, hoặc chỉ xuất số lượt của các xã.
table-too-many-cells = Tệp số liệu có nhiều ô hơn mọi bảng số liệu thông thường
    .required = không quá { $limit } triệu ô
    .hint = Chọn đúng tệp số liệu, hoặc chỉ xuất các cột huyện, xã và số lượt.
table-is-packed = Tệp này đang ở dạng nén { $form }, không phải là bảng số liệu
    .required = tệp .csv, .xlsx, .xlsm, .xlsb, .xls hoặc .ods chưa nén
    .hint = Giải nén tệp rồi ghi tên tệp đã giải nén vào { $named_in ->
        [arguments] lệnh
       *[letter-file] tệp công văn
    }. Chỉ tệp lượt quét, mỗi dòng một lượt, mới được để ở dạng nén.
table-too-wide = Tệp có quá nhiều cột so với một bảng số liệu
    .found = { $found } cột
    .required = không quá { $limit } cột
    .hint = Chọn đúng tệp số liệu, hoặc chỉ xuất các cột huyện, xã và số lượt.
table-quote-unclosed = Dấu ngoặc kép mở ở dòng này không được đóng lại
    .found = { $text }
    .required = mỗi dấu ngoặc kép mở đầu ô phải có dấu đóng ở cuối ô đó
    .hint = Thêm dấu ngoặc kép ở cuối ô, hoặc xóa dấu thừa ở đầu ô, rồi chạy lại lệnh.
table-title-left-out = Đã lấy dòng { $row } làm dòng tiêu đề cột; các dòng phía trên được bỏ qua
table-text-composed = Chữ trong tệp được gõ bằng Unicode tổ hợp; chương trình đã đổi sang Unicode dựng sẵn
table-empty = Tệp trống
    .required = một dòng tiêu đề cột và các dòng số liệu
    .hint = Xuất lại số liệu từ phần mềm gốc rồi chạy lại lệnh.
table-without-rows = Tệp chỉ có dòng tiêu đề, không có dòng nào bên dưới
    .required = ít nhất một dòng số liệu dưới dòng tiêu đề
    .hint = Xuất lại số liệu từ phần mềm gốc rồi chạy lại lệnh.
table-header-twice = Hai cột cùng có tiêu đề “{ $header }”
    .found = cột thứ { $first } và cột thứ { $second }
    .required = mỗi cột một tiêu đề khác nhau
    .hint = Đổi tên hoặc xóa một trong hai cột.
table-row-width = Dòng này có số ô khác với dòng tiêu đề
    .found = { $found } ô
    .required = { $required } ô
    .hint = Kiểm tra dấu phân cách và dấu ngoặc kép trong dòng này; ô có chứa dấu phân cách phải đặt trong dấu ngoặc kép.
table-rows-width-more = Còn { $count } dòng khác có số ô khác với dòng tiêu đề
    .hint = Sửa các dòng đã nêu ở trên trước; nếu mọi dòng đều sai, hãy lưu lại tệp bằng Excel ở dạng “CSV UTF-8”.

# Tìm cột.

column-missing = Không tìm thấy cột { $role ->
        [commune] tên xã, phường, thị trấn
       *[scans] số liệu
    }
    .found = các cột: { $columns }
    .required = { $role ->
        [commune] cột có tiêu đề như “Xã/Phường/Thị trấn” hoặc “Mã xã”
       *[scans] cột có tiêu đề như “Tổng số lượt quét”
    }
    .hint = { $named_in ->
        [arguments] { $role ->
            [commune] Nếu phía trên dòng tiêu đề cột còn dòng khác (như tên báo cáo), hãy xóa các dòng đó. Nếu không, hãy đổi tiêu đề của cột tên xã thành “Xã/Phường/Thị trấn”.
           *[scans] Nếu phía trên dòng tiêu đề cột còn dòng khác (như tên báo cáo), hãy xóa các dòng đó. Nếu không, hãy đổi tiêu đề của cột số liệu thành “Tổng số lượt quét”. Nếu mỗi dòng là một lượt quét, tệp phải có cột thời gian, tiêu đề như “Thời gian”.
        }
       *[letter-file] { $role ->
            [commune] Nếu phía trên dòng tiêu đề cột còn dòng khác (như tên báo cáo), hãy xóa các dòng tiêu đề phía trên. Nếu không, hãy ghi rõ tên cột bằng cách thêm dòng này dưới [counts] của tệp công văn: columns = {"{"} commune = "{ $example }" {"}"}
           *[scans] Nếu phía trên dòng tiêu đề cột còn dòng khác (như tên báo cáo), hãy xóa các dòng tiêu đề phía trên. Nếu không, hãy ghi rõ tên cột bằng cách thêm dòng này dưới [counts] của tệp công văn: columns = {"{"} scans = "{ $example }" {"}"}
        }
    }
column-unknown = Tệp số liệu không có cột “{ $written }”
    .found = các cột: { $columns }
    .required = tên một cột có trong tệp; gần giống nhất: “{ $nearest }”
    .hint = Sửa tên cột trong tệp công văn cho giống tiêu đề trong tệp số liệu.
column-ambiguous = Có nhiều cột đều có thể là cột { $role ->
        [commune] tên xã, phường, thị trấn
        [district] tên huyện
        [code] mã xã
       *[scans] số liệu
    }
    .found = { $columns }
    .required = chỉ một cột
    .hint = { $named_in ->
        [arguments] Đổi tiêu đề hoặc xóa các cột không dùng, chỉ để lại một cột như vậy.
       *[letter-file] { $role ->
            [commune] Ghi rõ tên cột cần dùng bằng cách thêm dòng này dưới [counts] của tệp công văn, ví dụ: columns = {"{"} commune = "{ $example }" {"}"}
            [district] Ghi rõ tên cột cần dùng bằng cách thêm dòng này dưới [counts] của tệp công văn, ví dụ: columns = {"{"} district = "{ $example }" {"}"}
            [code] Đổi tiêu đề của các cột thừa trong tệp số liệu, chỉ để lại một cột mã xã.
           *[scans] Ghi rõ tên cột cần dùng bằng cách thêm dòng này dưới [counts] của tệp công văn, ví dụ: columns = {"{"} scans = "{ $example }" {"}"}
        }
    }

# Số liệu trong từng ô.

figure-missing = Ô số liệu để trống
    .required = số lượt, là số nguyên từ 0 trở lên
    .hint = Điền số lượt; nếu không có lượt nào, ghi 0.
figure-word-for-none = Ô số liệu ghi “{ $written }”, không phải là số
    .found = “{ $written }”
    .required = số nguyên từ 0 trở lên
    .hint = Nếu đơn vị không có lượt nào, hãy ghi 0 vào ô này.
figure-formula-error = Công thức trong ô này không cho ra số: “{ $written }”
    .found = “{ $written }”
    .required = số nguyên từ 0 trở lên
    .hint = Sửa công thức trong bảng tính, hoặc ghi thẳng số lượt vào ô.
figure-negative = Số liệu “{ $written }” là số âm
    .found = “{ $written }”
    .required = số nguyên từ 0 trở lên
    .hint = Kiểm tra lại với số liệu gốc và sửa ô này.
figure-fractional = Số liệu “{ $written }” không phải là số nguyên
    .found = “{ $written }”
    .required = số nguyên từ 0 trở lên
    .hint = Kiểm tra lại với số liệu gốc và sửa ô này; dấu phân cách hàng nghìn phải đứng trước đúng ba chữ số.
figure-not-number = “{ $written }” không phải là số
    .found = “{ $written }”
    .required = chỉ gồm chữ số, ví dụ 5 hoặc 1.234
    .hint = Bỏ chữ và ký hiệu khỏi ô này, chỉ để lại số.
figure-too-large = Số liệu “{ $written }” quá lớn
    .found = “{ $written }”
    .required = một số nhỏ hơn 18 tỷ tỷ
    .hint = Kiểm tra lại với số liệu gốc và sửa ô này.

# Dòng tổng cộng.

totals-row-left-out = Dòng tổng cộng không được tính là một đơn vị
totals-differ = { $unit ->
        [none] Dòng tổng cộng
       *[other] Dòng tổng của { $unit }
    } ghi { $written } nhưng các dòng cộng lại được { $sum }
    .found = { $written }
    .required = { $sum }
    .hint = Kiểm tra xem tệp có thiếu dòng hoặc có số bị sửa không; công văn dùng số của từng dòng.

# Tên xã, phường, thị trấn trong tệp.

commune-name-missing = Dòng này có số liệu nhưng không có tên xã, phường, thị trấn
    .required = tên của đơn vị
    .hint = Điền tên đơn vị, hoặc xóa dòng này nếu thừa.
commune-code-unknown = Không có đơn vị nào mang mã “{ $code }” trong { $province }
    .found = “{ $code }”
    .required = mã của Tổng cục Thống kê gồm năm chữ số, theo danh mục của ngày ghi trên văn bản
    .hint = { $named_in ->
        [arguments] Sửa lại mã; mã đơn vị thay đổi theo thời gian nên hãy xem cả danh mục đang dùng, có thể chọn bằng --list.
       *[letter-file] Sửa lại mã; mã đơn vị thay đổi theo thời gian nên hãy kiểm tra cả ngày của văn bản.
    }
commune-code-differs = Mã “{ $code }” và tên trong dòng này là của hai đơn vị khác nhau
    .found = mã là của { $coded }, tên là của { $named }
    .required = mã và tên của cùng một đơn vị
    .hint = Sửa mã hoặc tên cho khớp nhau.
commune-corrected = “{ $written }” được hiểu là { $commune }
district-corrected = “{ $written }” ở cột huyện được hiểu là { $district } ({ $rows } dòng)
communes-folded = { $count } tên viết khác danh mục nhưng chỉ có thể là một đơn vị
    .found = { $names }
commune-twice = { $commune } có ở hai dòng với cùng một số; chỉ tính một lần
    .found = { $figure } ở dòng này và ở dòng { $row }
    .hint = Xóa một trong hai dòng nếu bị lặp; nếu là hai số cần cộng lại, hãy cộng trước rồi để một dòng.
commune-twice-differently = { $commune } có ở hai dòng với hai số khác nhau
    .found = { $figure } ở dòng này, { $other } ở dòng { $row }
    .required = mỗi đơn vị một dòng
    .hint = Giữ lại dòng đúng và xóa dòng kia.
communes-missing = { $count } đơn vị của tỉnh không có trong tệp và được tính là 0
    .found = { $more ->
        [none] { $names }
       *[other] { $names }; và { $more } đơn vị khác
    }
    .hint = Nếu các đơn vị này thật sự không có lượt nào thì không phải làm gì thêm; nếu tệp xuất bị thiếu, hãy xuất lại số liệu cho đủ rồi chạy lại lệnh.

# Nhầm tệp.

counts-of-other-province = Tệp số liệu có vẻ là của { $there }, không phải của { $here }
    .found = { $unknown } trong { $rows } dòng có tên không thuộc { $here }
    .required = số liệu của { $here }
    .hint = { $named_in ->
        [arguments] Chọn đúng tệp số liệu, hoặc sửa tên tỉnh sau --province.
       *[letter-file] Chọn đúng tệp số liệu, hoặc sửa tên tỉnh trong tệp công văn.
    }
counts-on-other-list = Tệp số liệu ghi tên đơn vị theo danh mục hành chính { $other_list }, còn { $named_in ->
        [arguments] lệnh này dùng danh mục { $list }
       *[letter-file] ngày của văn bản ứng với danh mục { $list }
    }
    .found = { $unknown } trong { $rows } dòng có tên không có trong danh mục { $list }
    .required = { $named_in ->
        [arguments] danh mục của thời gian có số liệu
       *[letter-file] tên đơn vị có hiệu lực vào ngày ghi trên văn bản
    }
    .hint = { $named_in ->
        [arguments] Nếu tệp là số liệu của thời gian khác, hãy chọn danh mục bằng --list { $other_list }.
       *[letter-file] Kiểm tra ngày ở mục [document]: danh mục được chọn theo ngày đó. Nếu ngày đã đúng, lấy tệp số liệu ghi tên đơn vị của thời điểm đó.
    }

# Từng lượt quét (sự kiện).

events-empty = Tệp lượt quét trống
    .required = một dòng tiêu đề cột và mỗi lượt quét một dòng
    .hint = Xuất lại tệp từ phần mềm gốc rồi chạy lại lệnh.
events-not-utf8 = Dòng tiêu đề của tệp lượt quét không phải mã UTF-8
    .required = tệp CSV mã hóa UTF-8
    .hint = Xuất lại tệp ở mã UTF-8 rồi chạy lại lệnh.
events-too-wide = Tệp lượt quét có { $found } cột, quá nhiều so với một bảng lượt quét
    .hint = Kiểm tra xem có đúng tệp không, và dấu phân cách ở dòng tiêu đề.
events-column-missing = Không tìm thấy cột { $role ->
        [time] thời gian
        [commune] mã xã hoặc tên xã
        [direction] hướng ra, vào
        [location] địa điểm
       *[device] thiết bị
    } trong tệp lượt quét
    .found = các cột { $columns }
    .hint = { $named_in ->
        [arguments] Đổi tiêu đề của cột đó trong tệp cho rõ, ví dụ “{ $role ->
            [time] Thời gian
            [commune] Mã xã
            [direction] Hướng
            [location] Địa điểm
           *[device] Thiết bị
        }”. Nếu không sửa tệp được, hãy ghi tên cột trong một tệp công văn, mục [counts.events.columns].
       *[letter-file] Ghi tên cột ở tệp công văn, mục [counts.events.columns], ví dụ: { $role } = "tên cột".
    }
events-column-ambiguous = Có nhiều cột đều có thể là cột { $role ->
        [time] thời gian
        [commune] mã xã hoặc tên xã
        [direction] hướng ra, vào
        [location] địa điểm
       *[device] thiết bị
    }
    .found = các cột { $columns }
    .hint = { $named_in ->
        [arguments] Đổi tiêu đề hoặc xóa các cột không dùng. Nếu không sửa tệp được, hãy ghi tên cột trong một tệp công văn, mục [counts.events.columns].
       *[letter-file] Ghi tên cột ở tệp công văn, mục [counts.events.columns], ví dụ: { $role } = "tên cột".
    }
events-files-empty = Khóa files chưa ghi tệp lượt quét nào
    .required = ít nhất một tên tệp, như files = ["luot-quet.csv"]
    .hint = Ghi tên tệp lượt quét giữa hai dấu ngoặc kép.
events-share-wrong = Tỷ lệ dòng hỏng “{ $written }” chưa đúng
    .required = một tỷ lệ phần trăm như "1 %" hoặc "0,5 %"
    .hint = Sửa khóa bad_rows ở mục [counts.events].
counts-not-stated = Tệp công văn không có số liệu
    .required = mục [counts] với tệp số liệu hoặc tệp lượt quét
    .hint = Thêm mục [counts] vào tệp công văn.
counts-file-and-events = Mục [counts] ghi cả tệp số liệu lẫn tệp lượt quét
    .required = khóa file, hoặc mục [counts.events]
    .hint = Xóa một trong hai.
events-without-period = Đếm lượt quét cần biết kỳ báo cáo
    .required = mục [period] có from và to
    .hint = Thêm mục [period] vào tệp công văn.
batch-column-of-events = Lượt quét không chia theo cột “{ $column }” được
    .required = --by province, --by district hoặc --by commune
    .hint = Chia theo đơn vị hành chính.
events-none = Không có tệp nào tên như “{ $written }”
    .hint = Kiểm tra lại tên tệp và thư mục; đường dẫn tính từ thư mục chứa tệp công văn.
events-parquet = Không đọc được tệp Parquet “{ $file }” vì tệp được nén trong một tệp khác hoặc do chương trình khác chuyển thẳng sang
    .required = tệp Parquet nằm trên đĩa, không nén thêm lần nữa
    .hint = Giải nén hoặc lưu tệp Parquet vào thư mục rồi ghi tên tệp đó.
parquet-encrypted = Tệp Parquet được mã hóa, phải có khóa mới đọc được
    .required = tệp không mã hóa
    .hint = Đề nghị nơi cung cấp xuất lại tệp không mã hóa.
parquet-damaged = Tệp Parquet bị hỏng hoặc bị cắt cụt
    .found = { $part ->
        [footer] phần cuối tệp, nơi ghi vị trí của các cột, không đúng
        [rows] số dòng ghi trong tệp không khớp với số giá trị của các cột
       *[page] một khối giá trị của cột không mở được
    }
    .hint = Chép hoặc xuất lại tệp từ phần mềm gốc rồi chạy lại lệnh.
parquet-unknown = Chương trình không đọc được tệp Parquet này: { $need ->
        [compression] các cột nén theo kiểu chưa hỗ trợ
        [encoding] các giá trị ghi theo kiểu chưa hỗ trợ
       *[other-file] các cột nằm ở tệp khác
    }
    .hint = { $need ->
        [other-file] Ghi tên các tệp có số liệu thay cho tệp này.
       *[other] Xuất lại tệp với kiểu nén zstd hoặc snappy và cách ghi mặc định rồi chạy lại lệnh.
    }
parquet-too-large = Một phần của tệp Parquet quá lớn để đọc
    .required = các khối giá trị (page) và phần cuối tệp có cỡ thông thường; mỗi nhóm dòng cần không quá { $limit } MB bộ nhớ một lúc
    .hint = Xuất lại tệp với cỡ khối (page) và nhóm dòng (row group) mặc định, hoặc chia thành nhiều tệp.
parquet-column-nested = Cột “{ $column }” của tệp Parquet chứa nhiều giá trị lồng nhau nên không đọc được
    .required = mỗi dòng một giá trị, để lấy { $role ->
        [time] thời gian
        [commune] mã xã hoặc tên xã
        [district] huyện
        [province] tỉnh
        [direction] hướng ra, vào
       *[thing] địa điểm hoặc thiết bị
    }
    .hint = Tách giá trị cần lấy thành một cột riêng, hoặc ghi tên cột khác ở tệp công văn, mục [counts.events.columns].
parquet-column-type = Cột “{ $column }” của tệp Parquet không thể là cột { $role ->
        [time] thời gian
        [commune] mã xã hoặc tên xã
        [district] huyện
        [province] tỉnh
        [direction] hướng ra, vào
       *[thing] địa điểm hoặc thiết bị
    }
    .found = kiểu { $found }
    .required = { $role ->
        [time] kiểu ngày giờ (TIMESTAMP, DATE, INT96), số giây từ năm 1970 hoặc chữ
        [commune] chữ hoặc số nguyên
        [district] chữ
        [province] chữ
        [direction] chữ, như in và out
       *[thing] chữ, số nguyên hoặc UUID
    }
    .hint = Xuất lại cột theo kiểu đó, hoặc ghi tên cột khác ở tệp công văn, mục [counts.events.columns].
events-damaged = Tệp lượt quét “{ $file }” bị hỏng hoặc bị cắt cụt
    .found = { io-reason }
    .hint = Chép hoặc tải lại tệp rồi chạy lại lệnh.
events-names-more = Còn { $count } tên khác không xác định được
    .hint = Sửa các tên đã nêu ở trên trước; các tên sau thường cùng một lỗi.
event-bad = Dòng này không đếm được: { $fault ->
        [width] số ô khác với dòng tiêu đề
        [text] chữ không phải mã UTF-8
        [time] thời gian thiếu hoặc không đúng
        [unit] thiếu xã
        [code] mã xã không có trong danh mục đơn vị hành chính của kỳ này
        [direction] hướng không phải vào hay ra
        [thing] thiếu địa điểm hoặc thiết bị
       *[length] dòng quá dài, có thể do dấu ngoặc kép không đóng
    }
    .found = { $written }
    .hint = Xem lại dòng này trong tệp gốc; dòng không đếm được thì bỏ qua.
events-bad = { $bad } trong { $rows } dòng không đếm được ({ $percent } %)
    .hint = { $named_in ->
        [arguments] { $shown ->
            [yes] Các dòng đầu tiên đã nêu ở trên.
           *[no] Số dòng hỏng vì mỗi nguyên nhân đã nêu ở trên.
        } Cho phép đến { $most } %; muốn chặt hơn thì thêm vào lệnh, ví dụ: --bad-rows "0 %"
       *[letter-file] { $shown ->
            [yes] Các dòng đầu tiên đã nêu ở trên.
           *[no] Số dòng hỏng vì mỗi nguyên nhân đã nêu ở trên.
        } Cho phép đến { $most } %; muốn chặt hơn thì sửa khóa bad_rows ở mục [counts.events].
    }
events-too-many-bad = { $bad } trong { $rows } dòng không đếm được ({ $percent } %), quá mức cho phép
    .required = không quá { $most } %
    .hint = { $named_in ->
        [arguments] { $shown ->
            [yes] Xem các dòng đã nêu ở trên và sửa tệp.
           *[no] Đếm một tệp không có --cluster để xem các dòng hỏng, rồi sửa tệp.
        } Nếu các dòng đó đúng là bỏ được thì cho phép nhiều hơn, ví dụ: --bad-rows "5 %"
       *[letter-file] { $shown ->
            [yes] Xem các dòng đã nêu ở trên và sửa tệp.
           *[no] Đếm một tệp không có --cluster để xem các dòng hỏng, rồi sửa tệp.
        } Nếu các dòng đó đúng là bỏ được thì tăng khóa bad_rows ở mục [counts.events].
    }
events-counted = Đã đếm { $counted } trong { $rows } lượt quét; { $left_out } lượt ngoài kỳ báo cáo hoặc khác hướng
events-elsewhere = { $count } lượt quét là của xã ngoài { $province } nên không tính

# Đếm lượt quét trên cụm máy (--cluster).

cluster-not-built = Bản chương trình này không có phần đếm trên cụm máy nên chưa hỏi { $address }
    .required = bản cài có tính năng cluster
    .hint = Cài lại bằng lệnh: cargo install --locked --path . --features cluster (cần Rust 1.94 trở lên, mất khoảng mười phút đến nửa giờ). Không có cụm máy thì bỏ --cluster: máy này tự đếm được.
cluster-address-wrong = Địa chỉ “{ $written }” sau --cluster chưa đúng
    .required = địa chỉ máy điều phối, ví dụ df://10.0.0.5:50050
    .hint = Hỏi người quản trị cụm máy địa chỉ và cổng của máy điều phối (scheduler).
cluster-without-events = --cluster không có tác dụng: công văn này lấy số liệu từ bảng đã đếm, không phải từ từng lượt quét
    .hint = Bỏ --cluster, hoặc ghi các tệp lượt quét ở mục [counts.events].
cluster-standard-input = Cụm máy không đọc được đầu vào chuẩn (-)
    .required = tên tệp, thư mục, hoặc địa chỉ như s3://tên-kho/thư-mục/
    .hint = Ghi các lượt quét vào tệp mà mọi máy cùng thấy, hoặc bỏ --cluster.
cluster-unreachable = Không nối được với máy điều phối { $address }
    .found = { $reason ->
        [refused] máy đó không có chương trình nào nghe ở cổng này
        [no-answer] không có trả lời
       *[other] { $reason }
    }
    .hint = Kiểm tra địa chỉ, cổng và mạng; xem máy điều phối (ballista-scheduler) đã chạy chưa.
cluster-no-scheduler = { $address } có trả lời nhưng không làm việc được như một máy điều phối
    .found = { $reason }
    .required = ballista-scheduler bản 55
    .hint = Kiểm tra cổng và phiên bản của ballista-scheduler.
cluster-no-executor = Máy điều phối { $address } nhận việc nhưng sau { $seconds } giây chưa có máy nào làm
    .required = ít nhất một máy tính toán (ballista-executor) đang chạy và còn rảnh
    .hint = Khởi động ballista-executor trên các máy, hoặc đợi cụm máy rảnh rồi chạy lại lệnh.
cluster-location-wrong = Chương trình không hiểu nơi để tệp lượt quét “{ $written }”
    .found = { $reason }
    .required = đường dẫn tệp hoặc thư mục, hoặc địa chỉ như s3://tên-kho/thư-mục/
    .hint = Sửa khóa files ở mục [counts.events].
cluster-file-unreadable = Không đọc được tệp lượt quét “{ $file }”
    .found = { $reason }
    .hint = Kiểm tra tên, quyền đọc, và (với s3://) các biến AWS_… trên máy này.
cluster-file-unseen = Có máy trong cụm không thấy tệp mà máy này thấy
    .found = { $reason }
    .required = mọi máy thấy các tệp ở cùng một đường dẫn
    .hint = Gắn thư mục dùng chung vào cùng một đường dẫn trên mọi máy, kể cả máy điều phối, hoặc để tệp trong kho s3://.
cluster-file-packed = Cụm máy không đọc được tệp CSV đã nén “{ $file }”
    .required = CSV không nén, hoặc Parquet
    .hint = Giải nén tệp, đổi sang Parquet, hoặc bỏ --cluster để máy này đếm.
cluster-column-type = Cột “{ $column }” của tệp Parquet có kiểu { $found }, không dùng được cho việc này
    .required = chữ, số nguyên, hoặc (với thời gian) kiểu ngày giờ
    .hint = Xuất lại tệp với kiểu khác, hoặc chỉ cột khác ở mục [counts.events.columns].
cluster-too-many-files = Có hơn { $most } tệp lượt quét
    .hint = Ghép các tệp lại cho lớn hơn, hoặc đếm từng phần.
cluster-not-utf8 = Trong các tệp có chỗ không phải mã UTF-8; cụm máy dừng ở đó và không cho biết dòng nào
    .required = các tệp CSV mã UTF-8
    .hint = Đếm từng tệp không có --cluster: chương trình chỉ rõ từng dòng hỏng.
cluster-control-character = Trong các tệp có ký tự điều khiển (mã 1E) nên cụm máy không đọc được
    .hint = Đếm từng tệp không có --cluster, hoặc xóa ký tự đó.
cluster-torn-rows = Có { $rows } dòng chứa dấu ngoặc kép chưa đóng: ô xuống dòng giữa chừng, cụm máy không ghép lại được
    .required = mỗi lượt quét nằm trọn trên một dòng
    .hint = Xuất lại tệp không có ô nhiều dòng, đổi sang Parquet, hoặc bỏ --cluster để máy này đếm.
cluster-too-many-spellings = Có { $found } tên xã, phường viết khác nhau mà cùng chỉ một đơn vị; đếm thiết bị hoặc địa điểm theo tên như vậy quá nặng cho cụm máy
    .required = cột mã xã, hoặc tên viết thống nhất
    .hint = Dùng tệp có mã xã, hoặc bỏ --cluster để máy này đếm.
cluster-too-slow = Sau { $minutes } phút cụm máy { $address } vẫn chưa đếm xong
    .hint = Xem các máy trong cụm có còn làm việc không; chia nhỏ các tệp rồi đếm từng phần.
cluster-stopped = Cụm máy { $address } dừng giữa chừng
    .found = { $reason }
    .hint = Chạy lại lệnh; nếu vẫn vậy thì xem nhật ký của ballista-scheduler và ballista-executor.
cluster-bad = { $count } dòng không đếm được: { $fault ->
        [width] thừa hoặc thiếu ô so với dòng tiêu đề
        [time] thiếu thời gian hoặc thời gian viết sai
        [unit] thiếu xã
        [code] mã xã không có trong danh mục
        [direction] hướng không phải vào, cũng không phải ra
        [thing] thiếu địa điểm hoặc thiết bị
       *[length] dòng quá dài, có thể vì dấu ngoặc kép chưa đóng
    }
    .hint = Cụm máy không cho biết là dòng nào. Muốn xem, đếm một tệp không có --cluster.

# Xem các tên trong tệp.

names-resolved = Đối chiếu với danh mục đơn vị hành chính { $list }. Số dòng đúng như danh mục: { $exact }; viết khác mà cùng tên: { $folded }; đã sửa: { $corrected }; có thể là nhiều đơn vị: { $ambiguous }; không xác định được: { $unknown }; không phải là xã (tên huyện, tổng cộng): { $others }
names-in-doubt = Có { $count } dòng chưa biết là xã, phường, thị trấn nào
    .hint = Trong kết quả, tìm các dòng có how là ambiguous hoặc unknown; chọn tên đúng ở cột candidates rồi sửa trong tệp số liệu.
names-of-other-province = Các tên trong tệp có vẻ là của { $there }, không phải của { $here }
    .found = { $unknown } trong { $rows } dòng có tên không xác định được ở { $here }
    .hint = Sửa tỉnh ghi sau --province rồi chạy lại lệnh.
names-on-other-list = Các tên trong tệp có vẻ theo danh mục đơn vị hành chính { $other_list }, không phải danh mục { $list }
    .found = { $unknown } trong { $rows } dòng có tên không xác định được theo danh mục { $list }
    .hint = Thêm --list { $other_list } vào lệnh rồi chạy lại.
names-without-header = Tệp không có dòng tiêu đề cột: mỗi dòng được đọc là một tên
names-column-missing = Không tìm thấy cột tên xã, phường, thị trấn
    .found = các cột { $columns }
    .required = một cột có tiêu đề như “Xã/Phường/Thị trấn”, “Tên đơn vị” hoặc “Mã xã”
    .hint = Sửa tiêu đề của cột tên thành “Xã/Phường/Thị trấn” rồi chạy lại lệnh.
names-column-ambiguous = Có nhiều cột có thể là cột { $role ->
        [commune] tên xã, phường, thị trấn
        [district] tên huyện
        [province] tên tỉnh
       *[code] mã xã
    }
    .found = { $columns }
    .required = một cột
    .hint = Đổi tiêu đề hoặc xóa các cột không dùng rồi chạy lại lệnh.
