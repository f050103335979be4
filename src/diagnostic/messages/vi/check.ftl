# Những câu của lệnh check ngoài từng lỗi: --show-components và tóm tắt.

# --show-components

component-certainty = { $certainty ->
    [certain] chắc chắn
    [likely] có lẽ đúng
   *[guess] phỏng đoán
}
component-kind = { $kind ->
    [letter] Văn bản là công văn ({ component-certainty })
    [named] Văn bản có tên loại: { $name }
    [titled] Văn bản có tiêu đề riêng: { $name }
    [party] Văn bản của Đảng
   *[other] Không nhận ra là văn bản hành chính
}
component-circulation = Phạm vi lưu hành ({ component-certainty }): “{ $written }”
component-parent-agency = Cơ quan chủ quản ({ component-certainty }): “{ $written }”
component-issuing-agency = Cơ quan ban hành ({ component-certainty }): “{ $written }”
component-national-title = Quốc hiệu ({ component-certainty }): “{ $written }”
component-motto = Tiêu ngữ ({ component-certainty }): “{ $written }”
component-number = Số, ký hiệu ({ component-certainty }): “{ $written }”
component-place-and-date = Địa danh, thời gian ({ component-certainty }): “{ $written }”
component-type-name = Tên loại văn bản ({ component-certainty }): “{ $written }”
component-subject = Trích yếu ({ component-certainty }): “{ $written }”
component-secrecy = Độ mật ({ component-certainty }): “{ $written }”
component-urgency = Mức độ khẩn ({ component-certainty }): “{ $written }”
component-addressees = Chữ Kính gửi ({ component-certainty }): “{ $written }”
component-addressee = Nơi phải giải quyết (kính gửi) ({ component-certainty }): “{ $written }”
component-basis = Căn cứ ({ component-certainty }): “{ $written }”
component-heading = Đề mục ({ component-certainty }): “{ $written }”
component-end-mark = Dấu kết thúc nội dung ({ component-certainty }): “{ $written }”
component-recipients = Chữ Nơi nhận ({ component-certainty }): “{ $written }”
component-recipient = Nơi nhận ({ component-certainty }): “{ $written }”
component-drafter = Ký hiệu người soạn thảo ({ component-certainty }): “{ $written }”
component-authority = Quyền hạn của người ký ({ component-certainty }): “{ $written }”
component-title = Chức vụ của người ký ({ component-certainty }): “{ $written }”
component-signer = Họ tên người ký ({ component-certainty }): “{ $written }”
component-contact-line = Địa chỉ liên hệ ({ component-certainty }): “{ $written }”
component-appendix-label = Chữ Phụ lục ({ component-certainty }): “{ $written }”
component-appendix-title = Tên phụ lục ({ component-certainty }): “{ $written }”
component-enclosed-with = Dòng Kèm theo ({ component-certainty }): “{ $written }”
component-motto-line = Đường kẻ dưới Tiêu ngữ ({ component-certainty })
component-issuer-line = Đường kẻ dưới tên cơ quan ({ component-certainty })

# Quy định riêng của cơ quan: congvan-check.toml.

profile-rule-unknown = Không có quy tắc “{ $written }”
    .hint = { $nearest ->
        [none] Gõ congvan check --rules để xem tên các quy tắc.
       *[other] Có phải là “{ $nearest }”? Gõ congvan check --rules để xem tên các quy tắc.
    }
profile-name-empty = “{ $key }” đang để trống
    .hint = Ghi tên như cơ quan vẫn dùng, hoặc xóa dòng này để không kiểm tra tên.
profile-symbol-malformed = “{ $written }” không phải là ký hiệu văn bản
    .required = chữ cái, chữ số và dấu gạch nối, ví dụ SNV-VP
    .hint = Chỉ ghi phần sau dấu gạch chéo: với “Số: 05/SNV-VP” thì ghi SNV-VP.
profile-encoding = Tệp quy định “{ $file }” không phải văn bản mã UTF-8
    .hint = Mở tệp bằng trình soạn thảo văn bản (Notepad), chọn Lưu thành (Save As), mã hóa UTF-8, rồi chạy lại.
profile-unreadable = Không đọc được tệp quy định “{ $file }”
    .found = { io-reason }
    .hint = Kiểm tra tên tệp và thư mục; nếu chương trình khác đang mở tệp thì đóng lại rồi thử lần nữa.

# Bản sao có nhận xét (--annotate, --annotate-into).

annotate-both = Không dùng đồng thời --annotate và --annotate-into
    .hint = Dùng --annotate TỆP.docx cho một văn bản, hoặc --annotate-into THƯ-MỤC cho nhiều văn bản.
annotate-several = --annotate chỉ ghi bản sao của một văn bản, mà đang kiểm tra { $documents } văn bản
    .hint = Dùng --annotate-into THƯ-MỤC: mỗi bản sao được ghi vào đó theo tên văn bản.
annotate-over-document = Bản sao “{ $file }” sẽ ghi đè lên văn bản đang kiểm tra
    .hint = Chọn tệp hoặc thư mục khác cho bản sao; văn bản gốc không bao giờ bị sửa.
annotate-over-other = Ở chỗ ghi bản sao đã có một văn bản khác: “{ $file }”
    .hint = Chọn tên hoặc thư mục khác cho bản sao. Nếu chắc chắn muốn thay văn bản đó, thêm --force.
annotate-name-twice = Bản sao của “{ $other }” và của “{ $document }” cùng là “{ $file }”
    .hint = Ghi thư mục chứa cả hai văn bản, hoặc kiểm tra từng văn bản với thư mục riêng.
annotate-not-docx = Bản sao “{ $file }” là văn bản Word nhưng tên tệp không có đuôi .docx
    .hint = Đặt tên tệp có đuôi .docx.
annotation-failed = Không ghi được nhận xét vào bản sao của văn bản này
    .hint = Mở văn bản trong Word, lưu thành tệp .docx mới rồi chạy lại. Các lỗi vẫn được báo đầy đủ ở đây.
annotation-partly = Bản sao không đủ chỗ cho { $count } lỗi
    .hint = Word không mở được văn bản có quá 32.767 nhận xét; các lỗi không ghi vào bản sao vẫn được báo ở đây.
annotation-not-written = Không ghi được bản sao “{ $file }”
    .found = { io-reason }
    .hint = Đóng tệp nếu đang mở trong Word, kiểm tra quyền ghi vào thư mục, hoặc chọn chỗ khác để ghi.
