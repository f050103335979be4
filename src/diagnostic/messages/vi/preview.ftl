# Xem trước: lệnh congvan preview.

preview-address = Đang xem trước công văn tại { $address }
preview-how-to-end = Sửa và lưu tệp, trang tự cập nhật. Nhấn Ctrl+C để kết thúc.
preview-group-unknown = Không có công văn nào cho “{ $written }”
    .required = mã hoặc tên của một nơi trong danh sách
    .hint = { $nearest ->
        [none] Chọn một nơi khác trong danh sách, hoặc kiểm tra cách chia sau --by.
       *[other] Có phải là “{ $nearest }”? Chọn một nơi trong danh sách, hoặc kiểm tra cách chia sau --by.
    }
preview-port-taken = Cổng { $port } đang có chương trình khác dùng
    .hint = Chọn số khác sau --port, hoặc bỏ --port để máy tự chọn cổng còn trống.
preview-port-refused = Máy không cho mở cổng { $port }
    .found = { io-reason }
    .hint = Chọn số từ 1024 đến 65535 sau --port, hoặc bỏ --port để máy tự chọn.
preview-stopped = Trang xem trước dừng lại giữa chừng
    .found = { io-reason }
    .hint = Chạy lại lệnh. Nếu vẫn dừng, hãy gửi thông báo này cho người phát triển.
preview-browser-not-opened = Không mở được trình duyệt
    .hint = Mở trình duyệt rồi gõ địa chỉ { $address }
preview-not-watching = Máy không theo dõi được các tệp, nên trang không tự cập nhật
    .found = { io-reason }
    .hint = Sau khi sửa tệp, tải lại trang trong trình duyệt (phím F5).
preview-not-built = Bản chương trình này không có phần xem trước
    .required = bản chương trình có phần “preview”
    .hint = Cài lại chương trình mà không ghi --no-default-features: cargo install --locked --path .

preview-letter = Công văn
preview-page = Trang { $number } trên { $count }, { $section }
preview-errors = { $count } lỗi
preview-warnings = { $count } cảnh báo
preview-notes = { $count } ghi chú
preview-no-findings = Không có gì phải xem lại.

# Các từ trên trang.

page-title = Xem trước công văn
page-skip = Đến các trang công văn
page-contents = Trang và phụ lục
page-paper = Các trang công văn
page-findings = Kết quả kiểm tra
page-view = Chuyển trang và phóng to
page-actions = In, đọc, trợ giúp, ngôn ngữ
page-files = Tải tệp
page-panels = Mở bảng trang hoặc bảng kiểm tra
page-before = Trang trước
page-after = Trang sau
page-zoom-in = Phóng to
page-zoom-out = Thu nhỏ
page-zoom-fit = Vừa chiều ngang
page-percent = { $number }%
page-print = In
page-text = Đọc dạng chữ
page-help = Phím tắt
page-close = Đóng
page-docx = Tải tệp DOCX
page-pdf = Tải tệp PDF
page-language-other = English
page-language-switch = Chuyển sang tiếng Anh
page-letters = Chọn công văn
page-letters-search = Tìm theo tên hoặc mã
page-letters-count = { $count } nơi
page-letters-more = Còn { $count } nơi nữa: gõ thêm chữ để tìm
page-letters-none = Không có nơi nào như vậy
page-letters-silent = không có công văn
page-letter-before = Công văn trước
page-letter-after = Công văn sau
page-tab-pages = Trang
page-tab-findings = Kiểm tra
page-state-loading = Đang dàn trang…
page-state-current = Đúng với các tệp đã lưu
page-state-updated = Đã cập nhật lúc { $time }
page-state-failed = Chưa cập nhật được vì có lỗi
page-state-lost = Chương trình đã dừng. Chạy lại lệnh để xem tiếp
page-empty-failed = Chưa dàn được trang nào. Sửa lỗi nêu ở trên rồi lưu tệp: các trang sẽ tự hiện ra.
page-empty-nothing-to-say = Nơi này không có xã nào phải nhắc, nên không có công văn.
page-band-older = Các trang bên dưới là bản trước khi có lỗi.
page-band-more = Còn { $count } lỗi nữa trong bảng Kết quả kiểm tra.
page-place-gone = Không mở được chỗ này: tệp không thuộc công văn, hoặc vừa thay đổi.
page-key-next = Trang sau
page-key-previous = Trang trước
page-key-next-section = Phụ lục sau
page-key-previous-section = Phụ lục trước, hoặc đầu công văn
page-key-full-size = Cỡ thật (100%)
page-key-findings = Đến bảng Kết quả kiểm tra
page-key-pages = Đến các trang
page-key-letters = Chọn công văn khác
page-keys-on = Dùng các phím tắt này
