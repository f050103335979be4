# Những câu chung của việc kiểm tra thể thức.

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

# --show-components

component-certainty = { $certainty ->
    [certain] chắc chắn
    [likely] có lẽ đúng
   *[guess] phỏng đoán
}
component-kind = { $kind ->
    [letter] Văn bản là công văn ({ component-certainty })
    [named] Văn bản có tên loại: { $name }
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
