# Những từ quanh mỗi thông báo.

note = ghi chú
warning = cảnh báo
error = lỗi

label-place = ở:
label-letters = ở công văn:
label-found = có:
label-required = cần:
label-hint = cách xử lý:
letters-named = { $names }
letters-named-and-more = { $names } và { $more } công văn khác

standard-input = dữ liệu đưa vào qua ống dẫn (dấu -)
place-file = { $file }
place-line = { $file }, dòng { $line }, cột { $column }
place-row = { $file }, dòng { $row }
place-cell = { $file }, dòng { $row }, cột “{ $column }”
place-sheet-row = { $file }, dòng { $cell }
place-sheet-cell = { $file }, ô { $cell }
place-sheet-cell-under = { $file }, ô { $cell }, cột “{ $column }”
place-document = { $file }, { $position }
document-region = { $region ->
    [header] phần đầu trang (header)
    [footer] phần chân trang (footer)
    [footnote] chú thích cuối trang
    [endnote] chú thích cuối văn bản
    [text-box] hộp văn bản (text box)
    [section] phần (section) { $number }
   *[body] thân văn bản
}
document-table = bảng { $table }
document-cell = bảng { $table }, hàng { $row }, ô { $column }
document-paragraph = đoạn { $paragraph }
document-quoted = { $position }: “{ $words }”

# Căn cứ của một lỗi thể thức: điều khoản của Nghị định.

label-clause = căn cứ:
clause-appendix = Nghị định 30/2020/NĐ-CP, Phụ lục { $appendix }
clause-part = Phần { $part }
clause-section = Mục { $section }
clause-item = khoản { $item }
clause-point = khoản { $item } điểm { $point }
clause-article = Nghị định 30/2020/NĐ-CP, Điều { $article }
clause-article-item = Nghị định 30/2020/NĐ-CP, khoản { $item } Điều { $article }
clause-form = Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu { $form }
clause-forms = Nghị định 30/2020/NĐ-CP, các mẫu trình bày ở Phụ lục III
clause-house = quy định riêng của cơ quan, ghi trong tệp congvan-check.toml
clause-custom = thông lệ soạn thảo, không phải quy định của Nghị định 30/2020/NĐ-CP
clause-content = nội dung của chính văn bản; Nghị định 30/2020/NĐ-CP không quy định điều này
clause-two-levels = Luật Tổ chức chính quyền địa phương số 72/2025/QH15
