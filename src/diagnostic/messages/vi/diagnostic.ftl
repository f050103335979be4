# Những từ quanh mỗi thông báo.

note = ghi chú
warning = cảnh báo
error = lỗi

label-place = ở:
label-found = có:
label-required = cần:
label-hint = cách xử lý:

place-file = { $file }
place-line = { $file }, dòng { $line }, cột { $column }
place-row = { $file }, dòng { $row }
place-cell = { $file }, dòng { $row }, cột “{ $column }”
