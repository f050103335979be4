# Tìm mẫu và đọc các tệp của mẫu.

template-unknown = Không có mẫu nào tên là “{ $name }”
    .required = một trong các mẫu: { $known }
    .hint = { $advice ->
        [nearest] Có phải là “{ $nearest }”? Nếu là mẫu riêng, ghi đường dẫn đến thư mục của mẫu, ví dụ ./mau-rieng.
       *[none] Chọn một mẫu ở trên; nếu là mẫu riêng, ghi đường dẫn đến thư mục của mẫu, ví dụ ./mau-rieng.
    }
template-folder-missing = Không có mẫu trong thư mục “{ $folder }”
    .required = thư mục của mẫu có hai tệp: template.toml và body.md
    .hint = Kiểm tra đường dẫn ở khóa template của tệp công văn (tính từ thư mục chứa tệp công văn) hoặc sau --template.
template-file-missing = Không thấy tệp này của mẫu
    .required = thư mục của mẫu có hai tệp: template.toml và body.md
    .hint = Kiểm tra đường dẫn đến thư mục của mẫu, ở khóa template của tệp công văn hoặc sau --template; nếu đường dẫn đã đúng, tạo tệp còn thiếu.
template-file-unreadable = Không đọc được tệp này của mẫu
    .found = { io-reason }
    .hint = Kiểm tra xem bạn có quyền đọc tệp này không và tệp có đang bị chương trình khác khóa không.
template-file-encoding = Tệp của mẫu không phải là văn bản UTF-8
    .required = văn bản lưu với bảng mã UTF-8
    .hint = Mở tệp bằng trình soạn thảo rồi lưu lại với bảng mã UTF-8.

# Tệp template.toml.

template-field-name = Tên trường “{ $name }” không dùng được
    .required = chữ thường không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ, ví dụ so_luong
    .hint = Đặt tên khác; phần chữ có dấu ghi vào khóa label.
template-field-twice = Hai trường cùng tên “{ $name }”
    .hint = Đổi tên một trường, hoặc xóa trường thừa.
template-width = Chiều rộng cột ghi chưa đúng: “{ $written }”
    .required = số mi-li-mét không quá 210, ví dụ "12 mm", hoặc "*" để chia đều phần còn lại
    .hint = Sửa lại chiều rộng của cột này.
template-group-twice = Bảng này đã có một cột gộp nhóm ở phía trên
    .required = mỗi bảng có nhiều nhất một cột ghi group = true
    .hint = Bỏ dòng group = true ở cột này.
template-columns-too-wide = Các cột của bảng này không đặt vừa bề ngang trang
    .found = các cột có ghi chiều rộng chiếm { $fixed } mm, còn { $sharing } cột ghi "*"
    .required = tổng chiều rộng không quá { $room } mm, tính mỗi cột "*" ít nhất { $least } mm
    .hint = Giảm chiều rộng một số cột, hoặc bớt cột.
template-columns-missing = Phụ lục này chưa có cột nào
    .required = ít nhất một mục [[appendices.columns]]
    .hint = Thêm mục [[appendices.columns]] cho từng cột, dưới mục [[appendices]] này.

# Tên dùng trong biểu thức.

template-unknown-variable = Không có giá trị nào tên là “{ $name }”
    .hint = { $advice ->
        [nearest] Có phải là “{ $nearest }”? Sửa lại tên cho đúng. Ở đây có: { $known }.
        [list] Dùng một trong các tên: { $known }.
       *[none] Kiểm tra lại tên; ở đây chưa có giá trị nào.
    }
template-unknown-field = Không có thành phần nào tên là “{ $name }”
    .hint = { $advice ->
        [nearest] Có phải là “{ $nearest }”? Sửa lại tên cho đúng. Ở đây có: { $known }.
        [list] Dùng một trong các tên: { $known }.
       *[none] Kiểm tra lại tên ở sau dấu chấm.
    }
template-unknown-filter = Không có bộ lọc nào tên là “{ $name }”
    .hint = { $advice ->
        [nearest] Có phải là “{ $nearest }”? Sửa lại tên cho đúng.
       *[list] Dùng một trong các bộ lọc: { $known }.
    }
template-unknown-call = Không có hàm, phép thử hay tệp chèn nào tên là “{ $name }”
    .hint = Kiểm tra lại tên; nếu là bộ lọc thì viết sau dấu gạch đứng: giá_trị | bộ_lọc.

# Biểu thức viết sai hoặc không tính được.

template-unclosed = Biểu thức hay lệnh mở ra ở đây chưa có dấu kết thúc
    .found = { $written }
    .required = mỗi {"{{"} có {"}}"}, mỗi {"{%"} có {"%}"}
    .hint = Thêm dấu kết thúc vào cuối biểu thức hay lệnh này; kiểm tra cả dấu ngoặc kép bên trong.
template-block-open = Khối mở ra ở đây chưa được kết thúc
    .found = { $written }
    .required = {"{%"} { $end } {"%}"}
    .hint = Thêm {"{%"} { $end } {"%}"} vào chỗ khối này kết thúc.
template-end-stray = { $open ->
        [none] Lệnh này không thuộc khối nào: ở đây không có khối nào đang mở
       *[other] Lệnh này không thuộc khối đang mở
    }
    .found = { $open ->
        [none] { $written }
       *[other] { $written }, trong khi { $open } ở dòng { $line } chưa kết thúc
    }
    .hint = { $open ->
        [none] Bỏ lệnh này, hoặc thêm lệnh mở khối ở phía trên.
       *[other] Kết thúc khối { $open } trước, hoặc sửa lệnh này cho khớp với khối đó.
    }
template-unknown-tag = Không có lệnh nào như thế này
    .found = { $written }
    .required = if, elif, else, endif, for, endfor, set
    .hint = Sửa lại từ đầu tiên sau dấu {"{%"}.
template-syntax = Biểu thức này viết chưa đúng
    .found = { $written }
    .required = {"{{"} tên.thành_phần | bộ_lọc {"}}"}
    .hint = Xem lại chỗ này: có thừa hay thiếu dấu chấm, dấu ngoặc, dấu gạch đứng không?
template-brace-stray = Dấu ngoặc của biểu thức viết chưa đủ
    .found = { $written }
    .required = {"{{"} tên.thành_phần | bộ_lọc {"}}"}, mỗi bên hai dấu ngoặc liền nhau
    .hint = Thêm cho đủ hai dấu ngoặc ở mỗi bên, hoặc bỏ dấu ngoặc thừa. Muốn in chính dấu ngoặc thì đặt trong ngoặc kép: {"{{"} "{"{"}" {"}}"}.
template-filter-argument = Giá trị không hợp với bộ lọc hay phép tính
    .found = { $found ->
        [text] một chuỗi chữ
        [number] một số
        [list] một danh sách
        [map] một nhóm giá trị
        [boolean] đúng hoặc sai
        [nothing] không có giá trị
       *[other] { $found }
    }
    .required = { $wanted ->
        [text] một chuỗi chữ
        [number] một số
        [integer] một số nguyên
        [date] một ngày dạng năm-tháng-ngày, ví dụ 2021-11-02
        [period] một kỳ có ngày đầu (from) và ngày cuối (to)
        [zero] "linh" hoặc "lẻ"
        [attribute] tên một thành phần mà mọi phần tử của danh sách đều có
        [list] một danh sách
        [map] một nhóm giá trị
        [boolean] đúng hoặc sai
       *[other] { $wanted }
    }
    .hint = Kiểm tra giá trị ở chỗ này, hoặc dùng bộ lọc khác cho hợp với giá trị.
template-filter-argument-missing = Bộ lọc còn thiếu tham số “{ $argument }”
    .hint = Thêm tham số vào sau tên bộ lọc, trong dấu ngoặc: bộ_lọc({ $argument }=...).
template-not-a-list = Vòng lặp for cần một danh sách
    .found = { $found ->
        [text] một chuỗi chữ
        [number] một số
        [boolean] đúng hoặc sai
       *[nothing] không có giá trị
    }
    .hint = Sau chữ in hãy ghi tên một danh sách.
template-division-by-zero = Phép chia cho số không
    .hint = Kiểm tra số chia ở chỗ này; nếu số chia có thể bằng 0 thì đặt phép chia trong {"{%"} if số_chia > 0 {"%}"}.
template-not-comparable = Không so sánh được hai giá trị khác loại
    .found = { $left ->
        [text] một chuỗi chữ
        [number] một số
        [list] một danh sách
        [map] một nhóm giá trị
        [boolean] đúng hoặc sai
        [nothing] không có giá trị
       *[other] { $left }
    } và { $right ->
        [text] một chuỗi chữ
        [number] một số
        [list] một danh sách
        [map] một nhóm giá trị
        [boolean] đúng hoặc sai
        [nothing] không có giá trị
       *[other] { $right }
    }
    .hint = So sánh số với số, chữ với chữ; số thì viết không có dấu ngoặc kép.
template-number-too-large = Kết quả của phép tính quá lớn
    .hint = Kiểm tra các số trong biểu thức ở chỗ này.
template-rendering = Không tính được biểu thức này
    .found = { $detail }
    .hint = Câu trên là lời của bộ máy mẫu, bằng tiếng Anh. Kiểm tra biểu thức ở chỗ này.
template-loop-over-nothing = Vòng lặp for này không có gì để lặp: danh sách rỗng
    .hint = Kiểm tra số liệu. Nếu danh sách rỗng là bình thường, thêm phần {"{% else %}"} trước {"{% endfor %}"}.

# Phần Markdown, sau khi đã thay các giá trị.

template-markdown = { $kind ->
        [link] Công văn không chứa được liên kết
        [image] Công văn không chứa được hình ảnh
        [code] Công văn không chứa được đoạn mã
        [table] Bảng không viết trong body.md
        [html] Công văn không chứa được mã HTML
        [list] Danh sách lồng nhau không theo cách này
        [quote] Khối trích dẫn không đặt ở đây
        [heading] Tiêu đề không đặt ở đây
        [rule] Công văn không chứa được đường kẻ ngang
       *[other] Công văn không chứa được nội dung này
    }
    .found = { $line ->
        [known] { $written }
       *[other] { $written } (dòng { $line } của nội dung sau khi thay giá trị)
    }
    .hint = { $kind ->
        [link] Viết địa chỉ thành chữ thường, không đặt trong ngoặc vuông.
        [image] Bỏ hình ảnh, hoặc mô tả bằng chữ.
        [code] Bỏ các dấu ` hoặc ~~~ ở chỗ này.
        [table] Khai báo bảng trong template.toml, mục [[appendices]].
        [html] Bỏ các thẻ trong dấu < >: chữ đậm thì viết **chữ**, chữ nghiêng thì viết *chữ*; muốn in dấu < thì viết \< trong tệp body.md, hoặc \\< trong tệp letter.toml.
        [list] Khoản viết 1. 2. 3.; điểm viết 1. 2. 3. lùi vào trong khoản; gạch đầu dòng không lồng vào nhau.
        [quote] Khối > chỉ dùng cho căn cứ, đặt ngoài danh sách.
        [heading] Đặt tiêu đề trên một dòng riêng, ngoài danh sách và ngoài khối trích dẫn.
        [rule] Bỏ dòng này; muốn in ba dấu gạch thì viết \---.
       *[other] Chỉ dùng đoạn văn, chữ đậm, chữ nghiêng, danh sách và tiêu đề.
    }
template-heading-form = Tiêu đề không đúng dạng của Nghị định 30/2020/NĐ-CP
    .found = { $line ->
        [known] { $written }
       *[other] { $written } (dòng { $line } của nội dung sau khi thay giá trị)
    }
    .required = { $level ->
        [h1] # Chương I. Tiêu đề (Phần, Chương: số La Mã; Mục, Tiểu mục: số Ả Rập)
        [h2] ## I. Tiêu đề (số La Mã)
        [h3] ### Điều 1. Tiêu đề, hoặc ### 1. Tiêu đề
       *[other] nhiều nhất ba dấu # ở đầu dòng
    }
    .hint = Viết lại tiêu đề theo dạng trên; nếu không phải tiêu đề thì bỏ dấu #.
template-too-many-points = Khoản này có quá nhiều điểm
    .found = { $line ->
        [known] { $written }
       *[other] { $written } (dòng { $line } của nội dung sau khi thay giá trị)
    }
    .required = nhiều nhất 23 điểm, từ a) đến y)
    .hint = Chia khoản này thành nhiều khoản.
template-basis-form = Căn cứ phải bắt đầu bằng “Căn cứ”
    .found = { $line ->
        [known] { $written }
       *[other] { $written } (dòng { $line } của nội dung sau khi thay giá trị)
    }
    .required = > Căn cứ ...;
    .hint = Viết mỗi căn cứ trên một dòng bắt đầu bằng > Căn cứ; đoạn văn thường thì bỏ dấu >.
