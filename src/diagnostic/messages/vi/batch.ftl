# Làm nhiều công văn một lượt.

batch-failed = Chưa làm công văn nào. Sửa các lỗi trên rồi chạy lại lệnh.
batch-failures = { $count } công văn chưa làm được:
batch-summary = Thư mục “{ $folder }”: { $made } công văn vừa làm, { $unchanged } công văn giữ nguyên, { $skipped } nơi không cần gửi, { $failed } công văn chưa làm được.
batch-manifest = Danh sách kèm theo: { $file }
batch-written = Đã ghi: { $file }
batch-rehearsed = Mới làm thử, chưa ghi gì vào thư mục “{ $folder }”: { $made } công văn sẽ làm, { $unchanged } công văn giữ nguyên, { $skipped } nơi không cần gửi, { $failed } công văn chưa làm được.
batch-will-be-made = sẽ làm
batch-will-be-unchanged = giữ nguyên
batch-will-be-skipped = không cần gửi
batch-will-be-failed = có lỗi
batch-will-be-not-reached = chưa xét tới
progress-letters = công văn
progress-documents = văn bản
progress-documents-per-second = văn bản/giây
progress-per-second = công văn/giây
progress-left = còn

batch-findings-alike = Còn { $count } thông báo cùng loại [{ $code }] ở các công văn khác
    .hint = Xử lý các thông báo cùng loại ở trên trước; danh sách đầy đủ có trong tệp manifest.csv.
batch-interrupted = Đã dừng theo yêu cầu, còn { $left } trong { $all } công văn chưa làm
    .hint = Chạy lại đúng lệnh này để làm tiếp; những công văn đã làm xong thì giữ nguyên.
extra-not-ours = Đã có tệp “{ $file }”, và tệp đó không phải do lần chạy trước vào cùng thư mục kết quả ghi ra
    .hint = Ghi tên khác sau --zip hoặc --bundle; hoặc đổi tên, chuyển tệp đó đi nơi khác rồi chạy lại. Thêm --force thì ghi đè tất cả, kể cả công văn đã có người sửa.
extra-without-letters = Tệp “{ $file }” thiếu { $count } công văn chưa làm được: { $names }
    .hint = Xử lý các lỗi đã nêu, rồi chạy lại đúng lệnh này để có tệp đủ công văn.
batch-run-cut-off = Lần chạy trước ở thư mục “{ $folder }” bị dừng giữa chừng; lần này làm tiếp phần còn lại

# Chia nhóm.

batch-without-districts = Không chia theo huyện được: từ ngày 01/7/2025, { $province } không còn cấp huyện
    .hint = Dùng --by commune để mỗi xã, phường một công văn, hoặc --by "TÊN CỘT" để chia theo một cột của tệp số liệu, ví dụ cột khu vực.
batch-without-counts = Tệp công văn không có số liệu nên không biết chia theo đơn vị nào
    .required = mục [counts]
    .hint = Thêm mục [counts] với tệp số liệu, hoặc dùng lệnh congvan build để làm một công văn.
batch-column-unknown = Tệp số liệu không có cột “{ $written }”
    .required = --by district, --by commune, --by province, hoặc tên một cột: { $columns }
    .hint = Sửa lại giá trị sau --by; tên cột có dấu cách thì đặt trong dấu ngoặc kép.
batch-column-of-country = Không chia số liệu cả nước theo cột “{ $column }” được
    .required = --by province, --by district hoặc --by commune
    .hint = Chia theo đơn vị hành chính, hoặc ghi một tỉnh ở khóa province của mục [counts] rồi chia theo cột.
commune-in-two-groups = { $commune } có hai giá trị khác nhau ở cột dùng để chia công văn
    .found = “{ $written }”, còn ở dòng { $row } là “{ $other }”
    .required = mỗi xã chỉ thuộc một công văn
    .hint = Sửa cho hai dòng giống nhau.
communes-without-group = Còn { $count } đơn vị chưa biết xếp vào công văn nào: cột “{ $column }” để trống, hoặc tệp không có dòng của đơn vị đó
    .found = { $names }{ $more ->
        [none] {""}
       *[other] {""}; và { $more } đơn vị khác
    }
    .hint = Ghi giá trị vào cột “{ $column }” cho các đơn vị này; đơn vị chưa có dòng thì thêm dòng với số lượt là 0.
communes-grouped-by-district = Cột “{ $column }” không có giá trị của { $count } đơn vị; chương trình xếp các đơn vị này vào “{ $value }” như các đơn vị cùng huyện: { $names }{ $more ->
        [none] {""}
       *[other] {""}; và { $more } đơn vị khác
    }
row-without-province = { $written ->
        [none] Dòng này không rõ thuộc tỉnh nào
       *[other] Không có tỉnh, thành phố nào là “{ $written }”
    }{ $more ->
        [none] {""}
       *[other] {""}; còn { $more } dòng nữa như vậy
    }
    .required = tên tỉnh ở cột tỉnh, hoặc mã xã đúng ở cột mã
    .hint = { $named_in ->
        [arguments] Sửa tên tỉnh hoặc mã xã trong tệp; số liệu chỉ của một tỉnh thì ghi tên tỉnh đó sau --province.
       *[letter-file] Sửa tên tỉnh hoặc mã xã trong tệp; số liệu chỉ của một tỉnh thì ghi tên tỉnh đó ở khóa province của mục [counts].
    }
rows-without-province-more = Còn { $count } dòng nữa không rõ thuộc tỉnh nào
    .hint = Sửa các dòng đã nêu ở trên trước; các dòng sau thường cùng một lỗi.
provinces-missing = Tệp số liệu không có dòng nào của { $count } tỉnh, thành phố; các nơi này được bỏ qua
    .found = { $names }
    .hint = Nếu đúng là không cần các nơi này thì không phải làm gì; nếu thiếu thì xuất lại số liệu.
letter-of-country = Không làm một công văn chung từ số liệu cả nước được
    .required = một tỉnh ở khóa province của mục [counts]
    .hint = Ghi tên tỉnh, hoặc dùng lệnh congvan batch để làm công văn cho từng tỉnh, từng huyện.

# Tên tệp.

batch-file-name-folder = Khuôn tên tệp “{ $written }” có dấu gạch chéo
    .required = chỉ tên tệp, không có thư mục
    .hint = Bỏ dấu / và \ trong khuôn tên; thư mục thì ghi sau -o.
batch-file-name-ending = Khuôn tên tệp “{ $written }” có đuôi .{ $ending }
    .required = đuôi .{ $right }, hoặc không ghi đuôi
    .hint = Sửa đuôi trong khuôn tên thành .{ $right }, hoặc ghi thêm dạng cần xuất bằng -f.
batch-file-name-empty = Khuôn tên tệp “{ $written }” cho ra tên trống với { $group }
    .hint = Dùng khuôn có mã hoặc tên, như { "{{ group.code }}-{{ group.slug }}.docx" }.
batch-file-name-shared = { $count } công văn có chung tên tệp “{ $file }”
    .found = { $groups }{ $more ->
        [none] {""}
       *[other] {""} và { $more } nơi khác
    }
    .required = mỗi công văn một tên tệp
    .hint = Thêm mã vào khuôn tên tệp, như { "{{ group.code }}-{{ group.slug }}.docx" }.
batch-file-names-shared-more = Còn { $count } tên tệp nữa có nhiều công văn dùng chung
    .hint = Sửa khuôn tên tệp như đã nêu ở trên.
output-is-letter = Tệp “{ $file }” trùng với một công văn trong thư mục kết quả
    .hint = Đặt tên khác cho tệp sau --zip hoặc --bundle.

# Công văn không có gì để nói.

batch-reword-missing = Khóa nothing_to_say ghi "reword" nhưng chưa có lời văn thay thế
    .required = mục [batch.reword] với khóa body
    .hint = Thêm mục [batch.reword] có khóa body, hoặc đổi thành "skip" (không gửi) hay "make" (làm như thường).
batch-reword-unused = Lời văn ở mục này không được dùng tới
    .hint = Ghi nothing_to_say = "reword" ở mục [batch], hoặc xóa mục này.

# Thông tin riêng từng nơi (--with).

particulars-unit-missing = Dòng này không ghi đơn vị nên không được dùng
    .hint = Ghi tên đơn vị vào dòng, hoặc xóa dòng.
particulars-unit-unknown = Không có { $by ->
        [province] tỉnh
        [district] huyện
        [commune] xã
       *[column] nhóm
    } nào là “{ $written }”; dòng này không được dùng
    .hint = Sửa lại tên cho đúng, hoặc xóa dòng nếu không cần.
particulars-unit-ambiguous = “{ $written }” có thể là nhiều { $by ->
        [province] tỉnh
        [district] huyện
        [commune] xã
       *[column] nhóm
    } khác nhau; dòng này không được dùng
    .hint = { $by ->
        [commune] Ghi đủ loại đơn vị (xã, phường, thị trấn), hoặc thêm cột huyện, cột tỉnh hay cột mã.
       *[other] Ghi đủ loại đơn vị (huyện, quận, thị xã, thành phố), hoặc thêm cột tỉnh hay cột mã.
    }
particulars-unit-corrected = Hiểu “{ $written }” là { $unit }
particulars-rows-joined = { $group } có nhiều dòng (dòng đầu là dòng { $row }); nội dung các dòng được gộp lại
particulars-other-columns = Các cột này chỉ dùng khi lời văn gọi đến: { $columns }
particulars-without-columns = Ngoài tên đơn vị, tệp này không có cột nào dùng được
    .required = cột “Kính gửi”, “Liên hệ”, “Điện thoại”, “Ghi chú” hoặc cột riêng mà mẫu dùng
    .hint = Kiểm tra lại dòng tiêu đề của tệp.
groups-without-particulars = { $count } nơi không có dòng riêng nên dùng nội dung chung của tệp công văn: { $names }

# Thư mục kết quả.

batch-folder-taken = Một lần chạy khác đang ghi vào thư mục “{ $folder }”{ $process ->
        [none] {""}
       *[other] {""} (tiến trình số { $process })
    }
    .hint = Đợi lần chạy đó xong rồi chạy lại, hoặc chọn thư mục khác sau -o.
manifest-unreadable = Không đọc được danh sách của lần chạy trước
    .found = { $reason ->
        [form] tệp do một phiên bản mới hơn của chương trình ghi
        [content] nội dung tệp không đúng
       *[other] { io-reason }
    }
    .hint = Lần này chương trình so từng công văn với tệp đang có trong thư mục; tệp nào khác nội dung thì không ghi đè. Muốn làm lại tất cả thì thêm --force.
letter-edited = Tệp “{ $file }” đã có người sửa sau khi chương trình làm ra
    .hint = Nếu cần giữ bản đã sửa thì để nguyên. Muốn thay bằng bản mới thì đổi tên hoặc chuyển bản đã sửa đi nơi khác, rồi chạy lại; thêm --force thì ghi đè tất cả.
letter-not-ours = Tệp “{ $file }” có sẵn trong thư mục và không phải do chương trình làm ra
    .hint = Chuyển tệp đó đi nơi khác, đổi khuôn tên tệp bằng --name, hoặc thêm --force để ghi đè.
letter-is-folder = “{ $file }” là một thư mục, nằm đúng chỗ của công văn
    .hint = Đổi tên hoặc chuyển thư mục đó đi nơi khác, rồi chạy lại.
letter-open-elsewhere = Tệp “{ $file }” đang mở trong Word hoặc LibreOffice
    .found = tệp tạm “{ $owner }”
    .hint = Đóng công văn đó rồi chạy lại. Nếu không còn ai mở (máy từng bị tắt đột ngột) thì xóa tệp tạm trên.
letter-left-over = Tệp “{ $file }”{ $group ->
        [none] {""}
       *[other] {""} ({ $group })
    } còn lại từ lần chạy trước, lần này không còn công văn nào dùng tên đó
    .hint = Chương trình không tự xóa. Nếu không cần nữa thì xóa tệp.
letters-left-over-more = Còn { $count } tệp nữa còn lại từ lần chạy trước
    .hint = Danh sách đầy đủ ở mục “left_over” trong “{ $file }”. Chương trình không tự xóa: xóa tệp không cần nữa, hoặc ghi vào thư mục khác.
template-group-only-in-batch = Giá trị “group” chỉ có khi làm nhiều công văn một lượt
    .required = lệnh congvan batch
    .hint = Chạy congvan batch thay cho congvan build; xem trước bằng congvan preview thì thêm --group và mã của nơi nhận. Hoặc đặt phần dùng “group” trong { "{% if group %} … {% endif %}" }.
