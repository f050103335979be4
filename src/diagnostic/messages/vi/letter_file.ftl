# Tệp TOML: những dòng không đọc được.

toml-syntax = Dòng này chưa đúng cách viết TOML
    .found = { $written }
    .required = tên = "giá trị", hoặc một dòng chỉ có [tên mục]
    .hint = So dòng này với những dòng quanh nó: thiếu dấu bằng, dấu ngoặc kép hay dấu ngoặc vuông?
toml-key-twice = Khóa hoặc mục này đã có ở phía trên
    .found = { $written }
    .hint = Giữ lại một chỗ, xóa chỗ kia.
toml-text-unquoted = Chữ phải đặt trong dấu ngoặc kép
    .found = { $written }
    .required = tên = "chữ"
    .hint = Thêm dấu " trước và sau phần chữ ở bên phải dấu bằng.
toml-quote-unclosed = Dấu ngoặc kép mở ra mà chưa đóng
    .found = { $written }
    .hint = Thêm dấu " ở cuối phần chữ. Chữ dài nhiều dòng thì đặt giữa hai lần """. Dấu " nằm trong chữ thì viết \".
toml-equals-missing = Sau tên khóa thiếu dấu bằng
    .found = { $written }
    .required = tên = "giá trị"
    .hint = Thêm dấu = và giá trị sau tên khóa.
toml-value-missing = Sau dấu bằng thiếu giá trị
    .found = { $written }
    .required = tên = "giá trị"
    .hint = Ghi giá trị sau dấu bằng; nếu để trống thì ghi "" hoặc xóa dòng này.
toml-bracket-unclosed = Dấu ngoặc mở ra mà chưa đóng
    .found = { $written }
    .hint = Thêm dấu ] hoặc {"}"} còn thiếu vào cuối danh sách, hay vào cuối tên mục.
toml-comma-missing = Giữa hai phần tử của danh sách thiếu dấu phẩy
    .found = { $written }
    .hint = Thêm dấu phẩy giữa hai phần tử: ["a", "b"].

# Tệp TOML: khóa và giá trị.

toml-key-unknown = Không có khóa hay mục nào tên là “{ $key }” ở đây
    .required = một trong các tên: { $known }
    .hint = { $advice ->
        [nearest] Có phải là “{ $nearest }”? Sửa lại tên cho đúng.
        [elsewhere] Khóa này thuộc mục [{ $section }]: chuyển dòng này xuống dưới dòng [{ $section }].
        [top] Khóa này thuộc phần đầu tệp: chuyển dòng này lên trước mục đầu tiên.
       *[none] Sửa thành một trong các tên trên, hoặc xóa đi nếu không cần.
    }
toml-key-missing = Thiếu khóa “{ $key }”
    .hint = Thêm vào đây một dòng: { $key } = "..."
toml-section-missing = Thiếu mục [{ $key }]
    .hint = Thêm vào tệp một dòng [{ $key }], rồi ghi các khóa của mục ở dưới dòng đó.
toml-type-mismatch = “{ $key }” ghi chưa đúng kiểu giá trị
    .found = { $found ->
        [text] chữ trong dấu ngoặc kép
        [integer] số nguyên
        [decimal] số thập phân
        [boolean] true hoặc false
        [date] ngày hoặc giờ
        [list] danh sách trong dấu ngoặc vuông
       *[section] một mục
    }
    .required = { $wanted ->
        [text] chữ trong dấu ngoặc kép
        [text-list] danh sách các chữ trong dấu ngoặc kép
        [integer] số nguyên
        [boolean] true hoặc false
        [date] ngày, hoặc chữ trong dấu ngoặc kép
        [section-list] các mục, mỗi mục mở đầu bằng [[{ $key }]]
       *[section] một mục, mở đầu bằng [{ $key }]
    }
    .hint = { $wanted ->
        [text] Viết: { $key } = "..."
        [text-list] Viết: { $key } = ["...", "..."]
        [integer] Viết số không có ngoặc kép, không có dấu chấm: { $key } = 5
        [boolean] Viết: { $key } = true, không có ngoặc kép
        [date] Viết năm-tháng-ngày: { $key } = 2021-11-02
        [section-list] Viết [[{ $key }]] trên một dòng riêng, các khóa của mục ở những dòng dưới.
       *[section] Viết [{ $key }] trên một dòng riêng, các khóa của mục ở những dòng dưới.
    }
toml-choice-unknown = “{ $written }” không dùng được cho “{ $key }”
    .required = một trong: { $known }
    .hint = { $advice ->
        [nearest] Có phải là “{ $nearest }”? Sửa lại cho đúng.
       *[none] Chọn một trong các giá trị trên.
    }
