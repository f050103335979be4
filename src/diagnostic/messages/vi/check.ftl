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
