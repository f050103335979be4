# Dòng lệnh: lệnh và tham số.

command-missing = Chưa ghi lệnh cần làm
    .required = một lệnh sau { $above }: { $known }
    .hint = Gõ { $above } --help để xem các lệnh.
command-unknown = Không có lệnh “{ $written }”
    .hint = { $nearest ->
        [none] Gõ congvan --help để xem các lệnh.
       *[other] Có phải là “{ $nearest }”? Sửa lại rồi gõ lần nữa.
    }
argument-unknown = Không hiểu tham số “{ $written }”
    .hint = { $nearest ->
        [none] Tên tệp có dấu cách thì đặt trong dấu ngoặc kép. Thêm --help sau lệnh để xem các tham số.
       *[other] Có phải là “{ $nearest }”? Sửa lại rồi gõ lần nữa.
    }
argument-missing = Lệnh còn thiếu { $argument }
    .hint = Thêm phần còn thiếu, hoặc thêm --help sau lệnh để xem ví dụ.
argument-value-missing = Sau { $argument } chưa ghi giá trị
    .hint = Ghi giá trị ngay sau tham số này; thêm --help sau lệnh để xem ví dụ.
argument-value-unknown = “{ $written }” không dùng được cho { $argument }
    .required = { $known ->
        [none] một số nguyên, ví dụ 5
        [port] một số từ 1 đến 65535, ví dụ 8080
       *[other] một trong: { $known }
    }
    .hint = { $known ->
        [none] Sửa lại giá trị rồi gõ lần nữa; thêm --help sau lệnh để xem cách ghi.
        [port] Bỏ --port thì chương trình tự chọn một cổng còn trống.
       *[other] Chọn một trong các giá trị trên.
    }
argument-repeated = Tham số { $argument } ghi hai lần
    .hint = Chỉ giữ lại một lần.
argument-not-text = Trong dòng lệnh có ký tự không đọc được
    .hint = Gõ lại dòng lệnh, không dán từ chương trình khác.
argument-wrong = Dòng lệnh chưa đúng
    .found = { $reason }
    .hint = Thêm --help sau lệnh để xem cách dùng.
language-unknown = Biến CONGVAN_LANG ghi một ngôn ngữ chưa có: “{ $written }”
    .required = vi (tiếng Việt) hoặc en (tiếng Anh)
    .hint = Đặt lại biến CONGVAN_LANG là vi hoặc en; lần này chương trình dùng tiếng Việt.

# Dòng lệnh: ghi kết quả.

letter-written = Đã ghi công văn vào tệp “{ $file }”
build-failed = Chưa tạo được công văn: { $errors } lỗi, { $warnings } cảnh báo. Sửa các lỗi trên rồi chạy lại lệnh.
docx-failed = Không tạo được tệp DOCX từ công văn
    .found = { $reason }
    .hint = Đây là lỗi của chương trình: hãy gửi tệp công văn kèm thông báo này cho người phát triển.
output-is-letter-file = Tệp kết quả trùng với tệp công văn “{ $file }”
    .hint = Đặt tên khác cho tệp kết quả, ví dụ: -o cong-van.docx
output-is-input = Tệp kết quả trùng với “{ $file }”, là tệp đầu vào của công văn
    .hint = Đặt tên khác cho tệp kết quả, ví dụ: -o cong-van.docx
pages-failed = Không dàn được trang của công văn
    .found = { $reason }
    .hint = Đây là lỗi của chương trình: hãy gửi tệp công văn kèm thông báo này cho người phát triển. Tệp .docx vẫn tạo được.
pages-not-built = Bản chương trình này không có phần dàn trang, nên không ghi được tệp PDF, PNG và SVG
    .required = bản chương trình có phần “preview”
    .hint = Cài lại chương trình mà không ghi --no-default-features: cargo install --locked --path . ; hoặc ghi ra tệp .docx.
pages-without-font = Máy này chưa có phông chữ để dàn trang
    .required = Times New Roman, hoặc một phông có chữ rộng bằng nó và đủ chữ Việt: Liberation Serif (bản 2), Tinos
    .hint = Cài một phông trong số đó rồi chạy lại lệnh; trên Debian và Ubuntu: sudo apt install fonts-liberation2. Tệp .docx thì không cần phông.
output-ending-differs = Đuôi tên tệp “{ $file }” không hợp với dạng tệp sẽ ghi
    .found = đuôi .{ $ending }
    .required = đuôi .{ $right }
    .hint = Sửa đuôi tên tệp sau -o thành .{ $right }, hoặc sửa dạng tệp sau -f.
output-format-unknown = Không biết ghi tệp “{ $file }” theo dạng nào
    .required = tên tệp có đuôi .docx hoặc .txt
    .hint = Sửa đuôi của tên tệp sau -o thành .docx hoặc .txt.
output-folder-missing = Không có thư mục “{ $folder }” để ghi tệp “{ $file }”
    .hint = Tạo thư mục đó trước, hoặc chọn chỗ ghi khác bằng -o.
output-not-permitted = Không được phép ghi tệp “{ $file }”
    .hint = Đóng tệp nếu đang mở trong Word, kiểm tra quyền ghi vào thư mục “{ $folder }”, hoặc chọn chỗ ghi khác bằng -o.
output-read-only = Tệp “{ $file }” được đánh dấu chỉ đọc, chương trình không ghi đè
    .hint = Chọn tên tệp khác bằng -o. Nếu đúng là muốn thay tệp này thì bỏ dấu Chỉ đọc (Read-only) trong phần Thuộc tính (Properties) của tệp.
output-open-elsewhere = Tệp “{ $file }” đang mở trong chương trình khác
    .hint = Đóng tệp đó (thường là trong Word) rồi chạy lại lệnh.
output-is-folder = “{ $file }” là thư mục, không ghi đè được
    .hint = Ghi cả tên tệp sau -o, ví dụ: -o { $file }/letter.docx
output-folder-is-file = “{ $folder }” không phải là thư mục
    .hint = Chọn thư mục khác để ghi tệp “{ $file }”.
output-disk-full = Ổ đĩa hết chỗ, chưa ghi được tệp “{ $file }”
    .hint = Xóa bớt tệp không cần, hoặc chọn ổ đĩa khác bằng -o.
output-failed = Không ghi được tệp “{ $file }”
    .found = { io-reason }
    .hint = Thử ghi vào thư mục khác bằng -o.
output-stream-failed = Không in được kết quả ra màn hình hoặc tệp
    .found = { io-reason }
    .hint = Kiểm tra chỗ trống của ổ đĩa, hoặc ghi ra tệp bằng -o.

# Dòng lệnh: thư mới và danh sách mẫu.

new-template-unknown = Không có mẫu “{ $written }”
    .required = một trong: { $known }
    .hint = Gõ congvan templates để xem các mẫu.
new-file-exists = Đã có tệp “{ $file }”, chương trình không ghi đè
    .hint = Chọn thư mục khác, hoặc chuyển tệp này đi chỗ khác trước.
new-next-step = Đã tạo { $letter }. Sửa tệp này theo văn bản của mình, rồi gõ:
    .command = { $command }
templates-fields = Các khóa cần ghi trong mục [fields]:
templates-no-fields = Mẫu này không cần khóa nào trong mục [fields].
templates-sections = Cần có trong tệp công văn các mục:
templates-field-text = chữ
templates-field-markdown = chữ, nhiều đoạn
templates-field-number = số
templates-field-count = số nguyên
templates-field-date = ngày
templates-field-required = bắt buộc
templates-field-optional = không bắt buộc

# Kiểm tra văn bản và giải thích quy tắc.

folder-without-documents = Trong thư mục “{ $folder }” không có tệp .docx nào
    .hint = Ghi đúng thư mục có các tệp .docx, hoặc ghi tên từng tệp.
document-unreadable = Không đọc được tệp “{ $file }”
    .found = { io-reason }
    .hint = Kiểm tra tên tệp và thư mục; nếu tệp đang mở trong Word thì đóng lại rồi thử lần nữa.
documents-checked = Đã kiểm tra { $documents } văn bản: { $errors } lỗi, { $warnings } cảnh báo.{ $failed ->
    [0] {""}
   *[other] {" "}Có { $failed } chỗ không đọc được hoặc không ghi được, nêu ở trên.
}{ $advice ->
    [none] {""}
   *[explain] {" "}Gõ congvan explain TÊN-QUY-TẮC để xem giải thích.
}
explained-rule-unknown = Không có quy tắc “{ $written }”
    .hint = { $nearest ->
        [none] Gõ congvan check --rules để xem tên các quy tắc.
       *[other] Có phải là “{ $nearest }”? Gõ congvan check --rules để xem tên các quy tắc.
    }
explain-why = Vì sao
explain-bad = Chưa đúng
explain-good = Đúng
explain-hint = Cách xử lý
