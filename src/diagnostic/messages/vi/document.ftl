# Đọc một tệp Word (.docx) bất kỳ.

document-is-old-word = Tệp này là văn bản của Word 97–2003 (.doc), không phải .docx
    .required = tệp .docx
    .hint = Mở tệp bằng Word hoặc LibreOffice, chọn Tệp (File) → Lưu thành (Save As), chọn kiểu “Word Document (.docx)” rồi chạy lại với tệp mới. Đổi đuôi tên tệp thì không đủ.
document-is-other = { $form ->
    [rtf] Tệp này là văn bản RTF, không phải .docx
    [html] Tệp này là trang web (HTML), không phải .docx
    [pdf] Tệp này là PDF, không phải .docx
    [odt] Tệp này là văn bản của LibreOffice (.odt), không phải .docx
    [xlsx] Tệp này là bảng tính, không phải văn bản
    [pptx] Tệp này là bản trình chiếu, không phải văn bản
    [xml] Tệp này là văn bản XML của Word, không phải .docx
    [picture] Tệp này là ảnh, không phải văn bản .docx
    [archive] Tệp này là tệp nén, bên trong không có văn bản Word
    [empty] Tệp này rỗng
   *[unknown] Tệp này không phải là văn bản Word (.docx)
}
    .required = tệp .docx
    .hint = { $form ->
        [pdf] Xin tệp Word (.docx) gốc của người soạn; tệp PDF không cho biết cách trình bày của văn bản.
        [picture] Xin tệp Word (.docx) gốc của người soạn; ảnh chụp hay bản quét không kiểm tra được.
        [xlsx] Ghi đúng tên tệp văn bản trong lệnh.
        [pptx] Ghi đúng tên tệp văn bản trong lệnh.
        [archive] Giải nén rồi chạy lại với tệp .docx bên trong.
        [empty] Chép lại tệp từ nơi đã nhận, hoặc xin người gửi gửi lại.
        [unknown] Ghi đúng tên tệp trong lệnh; nếu là văn bản, mở bằng Word rồi lưu lại thành .docx.
       *[other] Mở tệp bằng Word hoặc LibreOffice, chọn Tệp (File) → Lưu thành (Save As), chọn kiểu “Word Document (.docx)” rồi chạy lại với tệp mới. Đổi đuôi tên tệp thì không đủ.
    }
document-locked = Tệp này có đặt mật khẩu nên không đọc được
    .required = tệp không đặt mật khẩu
    .hint = Mở tệp bằng Word với mật khẩu, chọn Tệp (File) → Thông tin (Info) → Bảo vệ tài liệu (Protect Document) → Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu rồi lưu lại.
document-damaged = Không đọc được văn bản này: tệp bị hỏng hoặc chưa được lưu trọn vẹn
    .found = { $reason ->
        [cut-short] tệp bị cắt cụt, thiếu phần cuối
        [packing] dữ liệu nén trong tệp bị hỏng
        [no-document] trong tệp không có phần nội dung văn bản
       *[xml] phần { $part } của tệp bị hỏng từ byte thứ { $offset }
    }
    .hint = Mở tệp bằng Word, cho Word sửa nếu được hỏi, rồi lưu thành tệp mới. Nếu Word cũng không mở được, hãy chép lại tệp từ nơi đã nhận.
document-entities = Phần { $part } của tệp có khai báo mà một văn bản Word không bao giờ có, nên tệp không được mở
    .hint = Có thể tệp được tạo ra để gây hại. Hỏi lại người gửi; nếu tin được, mở bằng Word rồi lưu thành tệp mới.
document-too-large = Tệp này giải nén ra lớn hơn rất nhiều so với một văn bản nên không được mở
    .required = tệp giải nén ra không quá { $limit } MB và không quá 200 lần tệp nén
    .hint = Chép nội dung sang một tệp mới. Nếu tệp do người khác gửi, hãy hỏi lại người gửi trước khi mở.
document-too-deep = Phần { $part } của tệp lồng nhau quá sâu nên không đọc được
    .required = không quá { $limit } lớp
    .hint = Chép nội dung sang một tệp mới. Nếu tệp do người khác gửi, hãy hỏi lại người gửi trước khi mở.
document-too-many-facts = Văn bản này có nhiều đoạn, ô và chữ định dạng riêng hơn mọi văn bản thông thường nên không đọc hết được
    .hint = Chia văn bản thành nhiều tệp, hoặc để bảng số liệu lớn ở một tệp riêng.
document-style-circle = Kiểu (style) “{ $style }” kế thừa vòng tròn từ chính nó
    .hint = Mở tệp bằng Word, sửa mục “Kiểu dựa trên” (Style based on) của kiểu này rồi lưu lại. Phần còn lại của văn bản vẫn được đọc.
document-part-missing = Văn bản nhắc đến phần { $part } nhưng trong tệp không có
    .hint = Mở tệp bằng Word, cho Word sửa nếu được hỏi, rồi lưu lại. Phần còn lại của văn bản vẫn được đọc.
document-relationship-missing = Văn bản nhắc đến liên kết “{ $relationship }” nhưng trong tệp không có
    .hint = Mở tệp bằng Word, cho Word sửa nếu được hỏi, rồi lưu lại. Phần còn lại của văn bản vẫn được đọc.
document-value-unreadable = Giá trị “{ $written }” của { $element }/{ $attribute } trong phần { $part } không đọc được nên bị bỏ qua
    .found = { $count } lần trong văn bản
    .hint = Mở tệp bằng Word rồi lưu lại; Word sẽ ghi lại giá trị đúng. Phần còn lại của văn bản vẫn được đọc.
document-chunk-unread = Văn bản có phần nội dung chèn từ tệp định dạng khác, phần này không đọc được
    .hint = Mở tệp bằng Word rồi lưu lại; Word sẽ chuyển phần đó thành nội dung của văn bản.
