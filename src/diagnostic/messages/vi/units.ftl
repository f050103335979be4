# Danh mục đơn vị hành chính và ngày của văn bản.

unit-list-too-new = Ngày { $date } sớm hơn danh mục đơn vị hành chính cũ nhất mà chương trình có
    .found = danh mục { $list }, có hiệu lực từ ngày { $from } đến ngày { $to }
    .hint = Kiểm tra lại ngày của văn bản; nếu ngày đã đúng, hãy đối chiếu tên các xã, phường, thị trấn vì có thể đã thay đổi.
unit-list-outdated = Chương trình không có danh mục đơn vị hành chính của ngày { $date }
    .found = danh mục gần nhất là { $list }, có hiệu lực từ ngày { $from } đến ngày { $to }
    .hint = Kiểm tra lại ngày của văn bản; nếu ngày đã đúng, hãy đối chiếu tên và cấp của từng đơn vị sáp nhập, đổi tên sau ngày { $to }.

# Tỉnh, thành phố.

province-unknown = Không có tỉnh hoặc thành phố nào tên là “{ $written }” trong danh mục { $list }
    .found = “{ $written }”
    .required = tên hoặc mã của một tỉnh, thành phố; gần giống nhất: { $nearest }
    .hint = Sửa lại tên tỉnh; nếu tỉnh đã sáp nhập, hãy kiểm tra ngày của văn bản.

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
district-unknown = Không xác định được huyện của “{ $written }”
    .found = { $district ->
        [none] “{ $written }”
       *[other] “{ $written }”, huyện “{ $district }”
    }
    .required = { $candidates ->
        [none] một huyện, quận, thị xã, thành phố của tỉnh, theo danh mục của ngày ghi trên văn bản
       *[other] tên huyện đúng theo danh mục của ngày ghi trên văn bản; có thể là: { $candidates }
    }
    .hint = Sửa lại tên huyện. Văn bản từ ngày 01/7/2025 không còn cấp huyện: khi đó bỏ tên huyện đi.
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
