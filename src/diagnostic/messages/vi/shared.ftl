# Những phần câu mà thông báo ở các tệp khác dùng chung.

# Vì sao không đọc hoặc không ghi được một tệp.

io-reason = { $reason ->
    [not-permitted] máy không cho phép mở tệp này
    [not-found] không có tệp này
    [is-folder] đây là thư mục, không phải tệp
    [not-a-folder] một phần của đường dẫn không phải là thư mục
    [disk-full] ổ đĩa hết chỗ
    [in-use] chương trình khác đang dùng tệp này
    [bad-name] tên tệp không dùng được trên máy này
    [no-answer] ổ đĩa mạng không trả lời
    [cut-short] tệp bị cắt cụt, thiếu phần cuối
    [damaged] dữ liệu trong tệp bị hỏng
   *[other] { $reason }
}

# Cỡ chữ và kiểu chữ.

style-found = cỡ chữ { $size }{ style-found-case }{ style-found-weight }{ style-found-slant }{ style-found-alignment }
style-found-case = { $case ->
    [capitals] , chữ in hoa
    [sentence] , không in hoa
   *[fine] {""}
}
style-found-weight = { $weight ->
    [bold] , đậm
    [regular] , không đậm
    [mixed] , chỗ đậm chỗ không
   *[fine] {""}
}
style-found-slant = { $slant ->
    [italic] , nghiêng
    [upright] , đứng
    [mixed] , chỗ nghiêng chỗ đứng
   *[fine] {""}
}
style-found-alignment = { $alignment ->
    [left] , canh trái
    [center] , canh giữa
    [right] , canh phải
    [justified] , canh đều hai bên
   *[fine] {""}
}
style-required = cỡ chữ { style-required-size }{ style-required-case }{ style-required-weight }{ style-required-slant }{ style-required-alignment }
style-required-size = { $sizes ->
    [one] { $least }
   *[several] { $least } đến { $most }
}
style-required-case = { $wanted-case ->
    [capitals] , chữ in hoa
    [sentence] , chữ in thường
   *[fine] {""}
}
style-required-weight = { $wanted-weight ->
    [bold] , đậm
   *[regular] , không đậm
}
style-required-slant = { $wanted-slant ->
    [italic] , nghiêng
   *[upright] , đứng
}
style-required-alignment = { $wanted-alignment ->
    [left] , canh trái
    [center] , canh giữa
    [right] , canh phải
    [justified] , canh đều hai bên
   *[fine] {""}
}

# Dòng đơn trong phần đầu văn bản.

apart-found = { $apart ->
    [lines] khoảng cách dòng { $lines } dòng
    [gap] cách thêm { $gap } pt giữa hai dòng
   *[blank] có đoạn trống (Enter) xen giữa hai dòng
}
