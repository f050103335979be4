# Danh mục đơn vị hành chính và ngày của văn bản.

unit-list-too-new = { $precision ->
        [day] Ngày
        [month] Tháng
       *[year] Năm
    } { $date } sớm hơn danh mục đơn vị hành chính cũ nhất mà chương trình có
    .found = danh mục { $list }, có hiệu lực từ ngày { $from } đến ngày { $to }
    .hint = Kiểm tra lại ngày của văn bản; nếu ngày đã đúng, hãy đối chiếu tên các xã, phường, thị trấn vì có thể đã thay đổi.
unit-list-outdated = Chương trình không có danh mục đơn vị hành chính của { $precision ->
        [day] ngày
        [month] tháng
       *[year] năm
    } { $date }
    .found = danh mục gần nhất là { $list }, có hiệu lực từ ngày { $from } đến ngày { $to }
    .hint = Kiểm tra lại ngày của văn bản; nếu ngày đã đúng, hãy đối chiếu tên và cấp của từng đơn vị sáp nhập, đổi tên sau ngày { $to }.
unit-list-predates-change = Danh mục đơn vị hành chính { $list } chưa có thay đổi từ ngày { $since }: { $before } thành { $after }
    .found = { $before }, theo danh mục { $list }
    .required = { $after }, theo { $source }
    .hint = Kiểm tra lại ngày của văn bản; nếu ngày đã đúng, hãy sửa tên { $before } và các xã, phường thuộc đơn vị này trong tệp Word sau khi tạo công văn.

# Tỉnh, thành phố.

province-unknown = Không có tỉnh hoặc thành phố nào tên là “{ $written }” trong danh mục { $list }
    .found = “{ $written }”
    .required = tên hoặc mã của một tỉnh, thành phố; gần giống nhất: { $nearest }
    .hint = { $named_in ->
        [arguments] Sửa lại tên tỉnh; nếu tỉnh đã sáp nhập, hãy chọn danh mục của thời điểm đó bằng --list 2021-10 hoặc --list 2025-07.
       *[letter-file] Sửa lại tên tỉnh; nếu tỉnh đã sáp nhập, hãy kiểm tra ngày của văn bản.
    }
province-not-stated = Chưa biết số liệu là của tỉnh nào: “{ $written }” không phải là tên tỉnh, thành phố trực thuộc trung ương
    .found = chỉ có địa danh “{ $written }”, mục [counts] không có khóa province
    .required = tên tỉnh, thành phố có các đơn vị trong tệp số liệu
    .hint = Giữ nguyên địa danh và thêm dòng này dưới [counts]: province = "{ $example }"

# Tên xã, phường, thị trấn không xác định được.

commune-ambiguous = Tên “{ $written }” có thể chỉ nhiều đơn vị
    .found = { $district ->
        [none] “{ $written }”
       *[other] “{ $written }”, huyện “{ $district }”
    }
    .required = một trong các đơn vị: { $candidates }
    .hint = Ghi đủ tên kèm từ chỉ cấp (xã, phường, thị trấn) và tên huyện, ví dụ “Xã Tân Thịnh - Huyện Định Hóa”.
commune-unknown = Không tìm thấy xã, phường, thị trấn nào tên là “{ $written }”
    .found = { $district ->
        [none] “{ $written }”
       *[other] “{ $written }”, huyện “{ $district }”
    }
    .required = { $candidates ->
        [none] một tên có trong danh mục đơn vị hành chính
       *[other] một tên có trong danh mục đơn vị hành chính; có thể là: { $candidates }
    }
    .hint = Sửa lại tên xã hoặc tên huyện trong tệp số liệu.
commune-kind-differs = Có đơn vị cùng tên với “{ $written }” nhưng khác từ chỉ cấp
    .found = { $district ->
        [none] “{ $written }”
       *[other] “{ $written }”, huyện “{ $district }”
    }
    .required = { $candidates }
    .hint = Sửa từ chỉ cấp (xã, phường, thị trấn) cho đúng; nếu đơn vị vừa được nâng cấp, hãy kiểm tra ngày của văn bản.
district-unknown = Không có huyện, quận, thị xã, thành phố nào của tỉnh tên là “{ $written }”
    .found = “{ $written }” ở { $rows } dòng: dòng { $communes }
    .required = tên một đơn vị cấp huyện theo danh mục của ngày ghi trên văn bản; gần giống nhất: { $candidates }
    .hint = Sửa lại tên huyện ở các dòng này trong tệp số liệu.
district-kind-differs = Danh mục đơn vị hành chính đang dùng không có “{ $written }” mà có { $candidates }
    .found = “{ $written }” ở { $rows } dòng: dòng { $communes }
    .required = { $candidates }
    .hint = Ghi { $candidates } trong tệp số liệu. Nếu đơn vị đã đổi tên hoặc được nâng cấp, hãy kiểm tra ngày của văn bản; nếu ngày đã đúng, hãy sửa lại tên đơn vị trong tệp Word sau khi tạo công văn.
district-ended = Từ ngày 01/7/2025 không còn cấp huyện, nhưng tệp số liệu còn ghi “{ $written }”
    .found = { $rows } dòng có tên huyện: dòng { $communes }
    .required = { $candidates ->
        [none] chỉ tên xã, phường, đặc khu
       *[other] { $candidates }
    }
    .hint = { $named_in ->
        [arguments] Bỏ phần tên huyện ghi cùng tên xã ở các dòng này. Nếu số liệu là của thời gian trước ngày 01/7/2025, hãy thêm --list 2021-10 vào lệnh.
       *[letter-file] Bỏ phần tên huyện ghi cùng tên xã ở các dòng này. Nếu số liệu là của thời gian trước ngày 01/7/2025, hãy kiểm tra ngày của văn bản.
    }
districts-disagree = Huyện ghi trong cột huyện khác với huyện ghi sau tên “{ $written }”
    .found = { $district ->
        [none] “{ $written }”
       *[other] “{ $written }”, huyện “{ $district }”
    }
    .required = { $candidates ->
        [none] một huyện duy nhất
       *[other] một huyện duy nhất; có thể là: { $candidates }
    }
    .hint = Sửa cột huyện hoặc phần huyện ghi sau tên xã để hai chỗ giống nhau.
