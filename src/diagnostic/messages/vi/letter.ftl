# Dựng công văn từ tệp công văn, mẫu và số liệu.

letter-section-missing = Mẫu “{ $template }” cần mục [{ $section }] mà tệp công văn không có
    .required = { $section ->
        [counts] mục [counts] ghi tệp số liệu theo xã
       *[period] mục [period] ghi kỳ báo cáo: from (từ ngày) và to (đến ngày)
    }
    .hint = Thêm mục [{ $section }] vào tệp công văn; lệnh congvan new tạo một tệp công văn mẫu có đủ các mục.

field-missing = Chưa điền “{ $label }” (khóa { $name })
    .required = mẫu “{ $template }” cần giá trị này
    .hint = Thêm dòng “{ $name } = ...” vào mục [fields] của tệp công văn.

field-unknown = Mẫu “{ $template }” không có trường tên “{ $name }”
    .required = { $fields ->
        [none] mẫu này không có trường nào
       *[some] các trường của mẫu: { $known }
    }
    .hint = { $advice ->
        [nearest] Có phải “{ $nearest }” không? Nếu không, xóa dòng này.
       *[none] Xóa dòng này.
    }

field-kind = Giá trị của “{ $label }” (khóa { $name }) không đúng loại
    .required = { $kind ->
        [text] chữ, đặt trong dấu ngoặc kép
        [number] số, ví dụ 1234, hoặc tổng một cột: {"{"} sum = "tệp.csv", column = "tên cột" {"}"}
        [count] số nguyên từ 0 trở lên, ví dụ 1234, hoặc tổng một cột: {"{"} sum = "tệp.csv", column = "tên cột" {"}"}
       *[date] ngày, ví dụ "30/10/2021" hoặc 2021-10-30
    }
    .hint = { $kind ->
        [text] Viết: { $name } = "..."
        [number] Viết số liền, không có ngoặc kép và dấu chấm: { $name } = 1234
        [count] Viết số nguyên, không có dấu trừ, ngoặc kép hay dấu chấm: { $name } = 1234
       *[date] Viết đủ ngày, tháng, năm: { $name } = "30/10/2021"
    }

sum-of-province-missing = Tệp của trường “{ $name }” không có dòng nào của { $province }
    .required = số liệu của mọi tỉnh có công văn
    .hint = Thêm các dòng của { $province } vào tệp đó, hoặc ghi thẳng con số vào trường này.
sum-without-province = Không tính được tổng của cột vì chưa biết số liệu của tỉnh nào
    .required = mục [counts] có khóa province
    .hint = Thêm mục [counts], hoặc ghi thẳng con số vào trường này.

body-empty = Nội dung công văn đang trống
    .hint = { $kind ->
        [field] Viết nội dung vào khóa này, giữa hai lần ba dấu ngoặc kép: """nội dung""".
       *[file] Viết nội dung vào tệp này.
    }

appendix-not-mentioned = Nội dung chưa nhắc đến phụ lục kèm theo
    .required = trong văn bản có chỉ dẫn về phụ lục (Phụ lục I, Phần I, Mục III, khoản 1 điểm a)
    .hint = Thêm vào nội dung một câu như “(Chi tiết tại Phụ lục kèm theo)”.

appendix-left-out = Không có dòng nào cho bảng “{ $title }” nên công văn không có phụ lục này

counts-summary = { $province } có { $communes } đơn vị cấp xã: { $silent } đơn vị không có lượt quét, { $low } đơn vị có từ 1 đến { $threshold } lượt (cộng { $low_scans } lượt); tổng cộng { $scans } lượt
