# Tệp TOML: những dòng không đọc được.

toml-syntax = Dòng này chưa đúng cách viết TOML
    .found = { $written }
    .required = tên = "giá trị", hoặc một dòng chỉ có [tên mục]
    .hint = So dòng này với những dòng quanh nó: thiếu dấu bằng, dấu ngoặc kép hay dấu ngoặc vuông? Tên ở bên trái dấu bằng viết không dấu, không có dấu cách.
toml-key-twice = Khóa hoặc mục này đã có ở phía trên
    .found = { $written }
    .hint = Giữ lại một chỗ, xóa chỗ kia. Nếu khóa này thuộc mục khác thì phía trên nó thiếu dòng [tên mục].
toml-section-twice = Mục này đã có ở phía trên
    .found = { $written }
    .hint = Mục được ghi nhiều lần (như [[recipients]], [[bases]]) thì mỗi lần viết với hai dấu ngoặc vuông; mục khác thì giữ lại một chỗ.
toml-quotes-curly = Dấu ngoặc kép cong của Word không dùng làm dấu bao quanh chữ được
    .found = { $written }
    .required = tên = "chữ", với dấu " thẳng
    .hint = Thay dấu “ ” ở đầu và cuối phần chữ bằng dấu " gõ từ bàn phím trong Notepad. Ở giữa phần chữ thì dấu “ ” vẫn dùng được.
toml-quote-inside = Trong phần chữ có dấu ngoặc kép thẳng
    .found = { $written }
    .hint = Dấu ngoặc kép nằm trong phần chữ thì viết “ ” (cong), ví dụ: "xã “A” và phường “B”".
toml-number-grouped = Trong số có dấu phẩy hoặc dấu chấm giữa các hàng
    .found = { $written }
    .required = số viết liền, như 32824
    .hint = Viết số liền, không có dấu phẩy, dấu chấm; trong văn bản chương trình tự thêm dấu chấm.
toml-digits-unquoted = Dãy chữ số này phải đặt trong dấu ngoặc kép
    .found = { $written }
    .hint = Số điện thoại và dãy chữ số bắt đầu bằng 0 thì đặt giữa hai dấu ", ví dụ: "0912.345.678". Số đếm thì viết liền, không có dấu chấm và không có số 0 ở đầu, ví dụ: 32824.
toml-date-unquoted = Ngày viết như thế này phải đặt trong dấu ngoặc kép
    .found = { $written }
    .hint = Thêm dấu " trước và sau, ví dụ: "05/11/2021"; chỉ có tháng và năm thì viết "2021-11".
toml-date-impossible = Trong lịch không có ngày này
    .found = { $written }
    .hint = Kiểm tra lại ngày và tháng: viết năm trước, rồi tháng, rồi ngày, ví dụ 2021-10-31.
toml-backslash = Trong phần chữ có dấu gạch chéo ngược \
    .found = { $written }
    .hint = Trong tên tệp thì thay mỗi dấu \ bằng dấu /, ví dụ: "C:/Users/so-lieu.csv". Nếu chữ cần có dấu \ thì viết hai dấu liền nhau: \\.
toml-comma-extra = Thừa dấu phẩy hoặc dấu chấm phẩy
    .found = { $written }
    .hint = Xóa dấu thừa. Chỉ dùng một dấu phẩy giữa hai phần của một danh sách trong dấu ngoặc vuông; cuối dòng không cần dấu gì.
toml-key-letters = Tên khóa hoặc tên mục có ký tự không dùng được
    .found = { $written }
    .required = chữ cái không dấu, chữ số, dấu gạch dưới; không có dấu cách
    .hint = Giữ nguyên tên khóa như trong tệp mẫu do lệnh congvan new tạo; chỉ sửa phần ở bên phải dấu bằng.
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
    .hint = { $section ->
        [none] Thêm ở phần đầu tệp, trước mục đầu tiên, một dòng: { $name } = "..."
       *[other] Thêm ngay dưới dòng này một dòng: { $name } = "..."
    }
toml-section-missing = Thiếu mục [{ $key }]
    .hint = Thêm vào tệp một dòng [{ $key }], rồi ghi các khóa của mục ở dưới dòng đó.
toml-section-line-missing = Thiếu dòng [{ $key }]
    .hint = Thêm một dòng [{ $key }] ngay trên dòng này: khóa ở đây và các khóa tiếp theo thuộc mục đó.
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
        [entry] chữ trong dấu ngoặc kép, số, hoặc ngày
        [text] chữ trong dấu ngoặc kép
        [text-list] danh sách các chữ trong dấu ngoặc kép
        [integer] số nguyên
        [boolean] true hoặc false
        [date] ngày, hoặc chữ trong dấu ngoặc kép
        [section-list] các mục, mỗi mục mở đầu bằng [[{ $key }]]
       *[section] một mục, mở đầu bằng [{ $key }]
    }
    .hint = { $wanted ->
        [entry] Viết: { $key } = "...", { $key } = 5 hoặc { $key } = 2021-11-02
        [text] Viết: { $key } = "..."
        [text-list] Viết: { $key } = ["...", "..."]
        [integer] Viết số không có ngoặc kép, không có dấu chấm: { $key } = 5
        [boolean] Viết: { $key } = true, không có ngoặc kép
        [date] Viết năm-tháng-ngày: { $key } = 2021-11-02
        [section-list] Viết [[{ $key }]] với hai dấu ngoặc vuông ở mỗi bên, trên một dòng riêng, các khóa của mục ở những dòng dưới.
       *[section] Viết [{ $key }] trên một dòng riêng, các khóa của mục ở những dòng dưới.
    }
toml-choice-unknown = “{ $written }” không dùng được cho “{ $key }”
    .required = một trong: { $known }
    .hint = { $advice ->
        [nearest] Có phải là “{ $nearest }”? Sửa lại cho đúng.
       *[none] Chọn một trong các giá trị trên.
    }

# Tệp công văn: mở tệp.

letter-file-not-found = Không có tệp công văn “{ $file }”
    .hint = Kiểm tra lại tên tệp và thư mục. Để tạo tệp công văn mới, gõ: congvan new TÊN-THƯ-MỤC
letter-file-not-letter = “{ $file }” không phải là tệp công văn
    .required = tệp văn bản có dòng template = "..." và các mục [agency], [document], [signer]
    .hint = Kiểm tra tên tệp sau congvan build: tệp số liệu (CSV, Excel) hay tệp Word không dùng làm tệp công văn được. Để tạo tệp công văn mới, gõ: congvan new TÊN-THƯ-MỤC
letter-file-is-folder = “{ $file }” là thư mục, không phải tệp công văn
    .hint = Gõ cả tên tệp trong thư mục, ví dụ: congvan build "{ $file }/letter.toml"
letter-file-not-permitted = Không được phép mở tệp công văn “{ $file }”
    .hint = Xem tệp có đang bị chương trình khác khóa không, hoặc nhờ người quản trị máy cho quyền đọc tệp.
letter-file-unreadable = Không đọc được tệp công văn “{ $file }”
    .found = { io-reason }
    .hint = Chép tệp sang ổ đĩa khác rồi thử lại.
letter-file-encoding = Tệp công văn “{ $file }” không phải văn bản mã UTF-8
    .hint = Mở tệp bằng Notepad, chọn Lưu thành (Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi lưu lại. Tệp Word (.docx) không dùng làm tệp công văn được.

# Tệp công văn: chữ, số, ngày.

letter-text-blank = “{ $key }” còn để trống
    .hint = Ghi nội dung vào giữa hai dấu ngoặc kép.
date-form-unknown = “{ $key }” chưa phải là ngày
    .found = { $written }
    .required = ngày/tháng/năm, năm đủ bốn chữ số
    .hint = Viết như "05/11/2021" hoặc 2021-11-05.
date-not-in-calendar = Trong lịch không có ngày này
    .found = { $written }
    .hint = Kiểm tra lại ngày và tháng ở “{ $key }”.
date-incomplete = “{ $key }” thiếu ngày, tháng hoặc năm
    .required = đủ ngày, tháng, năm
    .hint = Viết như "05/11/2021" hoặc 2021-11-05. Ngày ký của công văn mà mới biết tháng thì viết "2021-11".
period-incomplete = Kỳ báo cáo thiếu “{ $key }”
    .required = cả hai ngày: from (từ ngày) và to (đến ngày)
    .hint = Thêm vào mục [period] một dòng: { $key } = "31/10/2021"
period-reversed = Kỳ báo cáo kết thúc trước khi bắt đầu
    .found = từ { $from } đến { $to }
    .hint = Kiểm tra lại hai ngày from (từ ngày) và to (đến ngày).
low-negative = Ngưỡng “low” là số âm
    .found = { $written }
    .required = số nguyên từ 0 trở lên
    .hint = Ghi số lượt quét cao nhất vẫn coi là thấp, ví dụ: low = 5
field-number-grouped = Số ở “{ $key }” có dấu chấm giữa các hàng
    .found = { $written }
    .required = { $whole }, nếu đây là số nguyên
    .hint = Viết số liền, không có dấu chấm; trong văn bản chương trình tự thêm dấu chấm.
field-number-infinite = “{ $key }” không phải là một con số hữu hạn
    .found = { $written }
    .hint = Ghi một con số cụ thể.

# Tệp công văn: số, ký hiệu, trích yếu, mức độ khẩn.

number-not-digits = Số của văn bản chỉ gồm chữ số
    .found = { $written }
    .hint = Chỉ ghi số, ký hiệu ghi ở “symbol”; chưa có số thì để trống: number = ""
number-zero = Số của văn bản không thể là 0
    .found = { $written }
    .hint = Ghi số do văn thư cấp; chưa có số thì để trống: number = ""
symbol-missing = Chưa có ký hiệu của văn bản
    .required = chữ viết tắt tên cơ quan và đơn vị soạn thảo
    .hint = Thêm vào mục [agency] một dòng, ví dụ: symbol = ["STTTT", "VP"]
symbol-has-space = Trong ký hiệu có dấu cách
    .found = { $written }
    .required = các nhóm chữ nối nhau bằng dấu gạch nối, không cách chữ
    .hint = Xóa các dấu cách.
symbol-has-number = Trong ký hiệu có dấu gạch chéo
    .found = { $written }
    .hint = Số đứng trước dấu gạch chéo thì ghi ở “number”; ở “symbol” chỉ ghi phần đứng sau.
symbol-group-empty = Trong ký hiệu thừa dấu gạch nối
    .found = { $written }
    .hint = Xóa dấu gạch nối thừa.
symbol-without-unit = Ký hiệu chỉ có một nhóm chữ
    .found = { $written }
    .required = tên cơ quan và đơn vị soạn thảo, như STTTT-VP
    .hint = Thêm chữ viết tắt của đơn vị soạn thảo hoặc lĩnh vực.
symbol-names-kind = Ký hiệu của công văn không ghi tên loại văn bản
    .found = “{ $kind }” trong { $written }
    .required = tên cơ quan đứng đầu ký hiệu
    .hint = Bỏ “{ $kind }”, trừ khi đó đúng là chữ viết tắt tên cơ quan.
symbol-separator = Các nhóm của ký hiệu nối nhau bằng dấu gạch nối ngắn
    .found = { $written }
    .hint = Thay dấu trong ký hiệu bằng dấu gạch nối (-) trên bàn phím.
symbol-not-capitals = Ký hiệu viết bằng chữ in hoa
    .found = { $written }
    .hint = Viết hoa các chữ cái trong ký hiệu.
subject-begins-with-about = Trích yếu đã có sẵn “V/v”, không cần ghi
    .hint = Bỏ “V/v” hoặc “Về việc” ở đầu; trong văn bản chương trình chỉ ghi một lần.
subject-ends-with-stop = Cuối trích yếu không có dấu chấm
    .hint = Bỏ dấu chấm cuối; trong văn bản chương trình đã bỏ.
urgency-unknown = Không có mức độ khẩn “{ $written }”
    .required = khẩn, thượng khẩn, hoặc hỏa tốc
    .hint = Ghi một trong ba mức; văn bản thường thì để trống: urgency = ""

# Tệp công văn: căn cứ.

basis-title-missing = Căn cứ “{ $basis }” thiếu trích yếu
    .hint = Thêm dòng title = "..." với tên của văn bản đó.
basis-year-missing = Căn cứ “{ $basis }” thiếu năm ban hành
    .required = đủ ngày, tháng, năm ban hành
    .hint = Ghi ngày ban hành, ví dụ: date = "11/10/2021"
basis-number-missing = Căn cứ “{ $basis }” thiếu số, ký hiệu
    .hint = Thêm dòng number = "...", ví dụ: number = "128/NQ-CP"
basis-issuer-missing = Căn cứ “{ $basis }” thiếu cơ quan ban hành
    .hint = Thêm dòng issuer = "...", ví dụ: issuer = "Chính phủ"
basis-law-by-name = Luật, pháp lệnh chỉ viện dẫn bằng tên
    .found = { $written }, ở căn cứ “{ $basis }”
    .hint = Bỏ số, ký hiệu và cơ quan ban hành; trong văn bản chương trình đã bỏ.

# Tệp công văn: người ký.

signer-authority-form = Quyền hạn ký viết chưa đúng
    .found = { $written }
    .required = { $right }
    .hint = Sửa thành: authority = "{ $right }"
signer-authority-unknown = Không có quyền hạn ký “{ $written }”
    .required = TM., KT., TL., TUQ., Q., TM. KT., hoặc để trống khi người đứng đầu ký
    .hint = Chỉ ghi chữ viết tắt; chức vụ của người đứng đầu ghi ở “head”, của người ký ghi ở “title”.
signer-body-missing = Ký TM. mà chưa ghi tên tập thể
    .hint = Thêm vào mục [signer] một dòng, ví dụ: body = "Ủy ban nhân dân"
signer-head-missing = Ký { $authority } mà chưa ghi chức vụ của người đứng đầu
    .hint = Thêm vào mục [signer] một dòng, ví dụ: head = "Giám đốc"
signer-head-is-deputy = Sau { $authority } phải là chức vụ của người đứng đầu, không phải cấp phó
    .found = { $written }
    .hint = Ghi chức vụ của người đứng đầu ở “head”, chức vụ của người ký ở “title”.
signer-is-head = Người ký thay lại có cùng chức vụ với người đứng đầu
    .found = { $title }
    .hint = Ghi chức vụ của người ký ở “title”, ví dụ "Phó Giám đốc"; người đứng đầu tự ký thì để trống authority và bỏ “head”.
signer-deputy-without-authority = Cấp phó ký thay người đứng đầu thì phải có KT.
    .found = { $title }
    .required = dòng “KT. { $head }” ở trên chức vụ của người ký
    .hint = Trong mục [signer] ghi: authority = "KT." và head = "{ $head }". Với cơ quan làm việc theo chế độ tập thể thì ghi: authority = "TM.", body = "..." (tên tập thể) và head = "{ $head }".
signer-collective-head-missing = Cấp phó ký TM. mà chưa ghi chức vụ của người đứng đầu
    .found = { $title }
    .required = dòng TM., rồi dòng “KT. { $head }”, rồi chức vụ của người ký
    .hint = Thêm vào mục [signer] một dòng: head = "{ $head }". Dòng KT. do chương trình tự ghi.
signer-unit-head-missing = Cấp phó của đơn vị ký TL. mà chưa ghi chức vụ của người đứng đầu đơn vị
    .found = { $title }
    .required = dòng TL., rồi dòng “KT. { $head }”, rồi chức vụ của người ký
    .hint = Thêm vào mục [signer] một dòng: unit_head = "{ $head }". Dòng KT. do chương trình tự ghi.
signer-not-deputy = Người ký thay (KT.) phải là cấp phó, mà chức vụ ở đây không phải cấp phó
    .found = { $title }
    .required = chức vụ bắt đầu bằng “Phó” hoặc “Thứ trưởng”, như Phó Giám đốc
    .hint = Kiểm tra lại “title” và “authority”. Người đứng đầu đơn vị cấp dưới ký thì thường là TL. hoặc TUQ.
signer-title-with-authority = Trong chức vụ có chữ viết tắt quyền hạn “{ $authority }”
    .found = { $written }
    .hint = Bỏ “{ $authority }” ở đây và ghi ở “authority”.
signer-key-unused = “{ $key }” không dùng với quyền hạn ký này
    .hint = Xóa dòng này, hoặc ghi lại “authority” cho đúng.
signer-name-with-degree = Trước họ tên người ký không ghi học hàm, học vị, quân hàm, danh hiệu
    .found = “{ $degree }” trong { $written }
    .hint = Bỏ “{ $degree }”; chỉ giữ nếu ngành của cơ quan được phép ghi.

# Tệp công văn: nơi gửi, nơi nhận, lưu.

phone-unquoted = Số điện thoại phải đặt trong dấu ngoặc kép, nếu không sẽ mất số 0 ở đầu
    .found = { $written }
    .hint = Viết: phone = "0{ $written }", nếu đó là số 0 đã mất; nếu không thì chỉ thêm dấu " ở trước và sau.
addressees-missing = Chưa có nơi kính gửi
    .required = ít nhất một cơ quan, đơn vị hoặc cá nhân
    .hint = Thêm ở đầu tệp một dòng, ví dụ: addressees = ["UBND các xã, phường"]
list-mark-written = Dấu đầu dòng và cuối dòng do chương trình ghi
    .found = { $written }
    .hint = Bỏ gạch đầu dòng và dấu ở cuối; trong văn bản chương trình đã bỏ.
recipient-written-by-program = Dòng “{ $written }” do chương trình tự ghi
    .hint = Bỏ mục [[recipients]] này; phần lưu ghi ở mục [archive].
archive-unit-differs = Đơn vị ở dòng Lưu khác với đơn vị trong ký hiệu
    .found = { $written }
    .required = { $expected }
    .hint = Ghi cùng một chữ viết tắt ở hai chỗ, hoặc bỏ dòng “unit” để chương trình lấy từ ký hiệu.
level-ended = Văn bản từ ngày 01/7/2025 mà còn ghi cấp “{ $level }”
    .found = { $written }
    .required = cấp tỉnh, hoặc xã, phường, đặc khu
    .hint = Đổi sang tên đơn vị hành chính hiện nay, ví dụ: UBND các xã, phường.

# Tệp công văn: những chỗ dễ bị trả lại.

agency-in-capitals = Tên cơ quan ghi toàn chữ in hoa
    .found = { $written }
    .required = viết hoa theo quy tắc chính tả, như: Sở Thông tin và Truyền thông
    .hint = Viết lại bằng chữ thường; ở đầu văn bản chương trình tự viết in hoa, còn trong nội dung thì giữ nguyên như đã ghi.
place-form = Địa danh viết chưa đúng
    .found = { $written }
    .required = tên đầy đủ, viết hoa chữ cái đầu, như: Hà Nội hoặc Thành phố Hồ Chí Minh
    .hint = Bỏ chữ viết tắt ở đầu (TP., T., H., P.) và viết hoa tên địa danh.
signer-name-capitals = Họ tên người ký viết hoa chưa đúng
    .found = { $written }
    .required = chữ thường, viết hoa chữ cái đầu của từng tiếng, như: Nguyễn Văn An
    .hint = Viết lại họ tên; chương trình ghi đúng như trong tệp.
signer-name-with-words = Ở họ tên người ký có chữ không thuộc họ tên
    .found = { $written }
    .required = chỉ họ, tên đệm và tên
    .hint = Bỏ “Đồng chí”, “Ông”, “Bà” hay “(Đã ký)”; chữ ký để người ký tự ký.
subject-begins-with-capital = Sau “V/v” trích yếu viết chữ thường
    .found = { $written }
    .hint = Viết thường chữ cái đầu của trích yếu, trừ khi đó là tên riêng.
subject-long = Trích yếu dài { $length } ký tự
    .found = { $written }
    .required = một câu ngắn gọn, không quá 200 ký tự
    .hint = Rút ngắn trích yếu; phần chi tiết để ở nội dung công văn.
basis-kind-abbreviated = Tên loại văn bản của căn cứ viết tắt
    .found = { $written }
    .required = { $right }
    .hint = Viết đầy đủ: type = "{ $right }"
basis-day-missing = Căn cứ “{ $basis }” thiếu ngày ban hành
    .required = đủ ngày, tháng, năm ban hành
    .hint = Ghi ngày ban hành, ví dụ: date = "11/10/2021"
addressee-begins-with-dear = “Kính gửi” do chương trình tự ghi
    .found = { $written }
    .hint = Bỏ “Kính gửi” ở đây; trong văn bản chương trình chỉ ghi một lần.
date-before-period-ends = Ngày của công văn trước ngày cuối của kỳ báo cáo
    .required = từ ngày { $to } trở đi
    .hint = Kiểm tra lại “date” ở mục [document] và “to” ở mục [period].
date-before-basis = Ngày của công văn trước ngày của căn cứ “{ $basis }”
    .required = từ ngày { $day } trở đi
    .hint = Kiểm tra lại “date” ở mục [document] và ở căn cứ.
period-long = Kỳ báo cáo dài hơn một năm
    .found = từ { $from } đến { $to }
    .hint = Kiểm tra lại năm ở hai ngày from (từ ngày) và to (đến ngày).
