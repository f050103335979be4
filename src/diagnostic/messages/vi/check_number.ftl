# Số, ký hiệu.

check-number-misformatted = Dòng số, ký hiệu chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-number-misformatted = Dòng số, ký hiệu chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Số, ký hiệu trình bày cỡ chữ 13, kiểu chữ đứng, không đậm.
    .bad = Số: 05/SNV-VP (cỡ 14, đậm)
    .good = Số: 05/SNV-VP (cỡ 13)

check-number-not-padded = Số văn bản nhỏ hơn 10 chưa có số 0 phía trước
    .found = { $number }
    .required = { $right }
    .hint = Viết số là { $right }.
rule-number-not-padded = Số văn bản nhỏ hơn 10 chưa có số 0 phía trước
    .why = Với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước.
    .bad = Số: 5/SNV-VP
    .good = Số: 05/SNV-VP
    .hint = Ghi thêm số 0 trước số của văn bản, ví dụ 05.

check-symbol-with-document-type = Ký hiệu công văn có chữ viết tắt tên loại văn bản
    .found = { $symbol }
    .required = chỉ có chữ viết tắt tên cơ quan ban hành và đơn vị soạn thảo, ví dụ UBND-VX
    .hint = Bỏ “{ $group }” khỏi ký hiệu: công văn không có chữ viết tắt tên loại.
rule-symbol-with-document-type = Ký hiệu công văn có chữ viết tắt tên loại văn bản
    .why = Ký hiệu của công văn gồm chữ viết tắt tên cơ quan ban hành và chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực được giải quyết; công văn không có chữ viết tắt tên loại.
    .bad = 
        Số: 45/CV-UBND
        Số: 45/UBND-CV
    .good = Số: 45/UBND-VX
    .hint = Bỏ chữ viết tắt tên loại (như CV, TB) khỏi ký hiệu: công văn không có chữ viết tắt tên loại.

check-number-line-malformed = Dòng số, ký hiệu viết chưa đúng
    .found = “{ $written }”
    .required = “Số:”, một dấu cách, số, dấu gạch chéo (/), rồi các nhóm chữ viết tắt bằng chữ in hoa nối bằng dấu gạch nối (-), không có dấu cách; ví dụ “Số: 05/SNV-VP”
    .hint = { $slip ->
        [label] Viết “Số:” (chữ S in hoa, có dấu hai chấm) ở đầu dòng.
        [slash] Đặt dấu gạch chéo (/) giữa số và ký hiệu.
        [spaces] Bỏ dấu cách ở hai bên dấu gạch chéo và dấu gạch nối.
        [dash] Thay dấu gạch dài bằng dấu gạch nối (-).
        [number] Ghi số bằng chữ số Ả Rập do Văn thư cấp, bắt đầu từ 01; không thêm chữ cái, không thừa số 0.
        [year] Bỏ năm sau số: số của công văn không ghi kèm năm.
        [hyphen] Ghi đủ chữ viết tắt ở hai bên dấu gạch nối, hoặc bỏ dấu gạch nối thừa.
        [end] Xóa dấu chấm ở cuối dòng.
        [small-letters] Viết in hoa các chữ viết tắt trong ký hiệu.
       *[sign] Trong ký hiệu chỉ dùng dấu gạch nối (-) giữa các nhóm chữ viết tắt, không dùng dấu khác.
    }
rule-number-line-malformed = Dòng số, ký hiệu viết chưa đúng
    .why = Giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ viết tắt trong ký hiệu có dấu gạch nối (-), không cách chữ.
    .bad = 
        Số 05 / SNV - VP
        Số: 05/SNV–VP
    .good = Số: 05/SNV-VP
    .hint = Viết lại cả dòng theo mẫu: “Số:”, số, dấu gạch chéo (/), các nhóm chữ viết tắt in hoa nối bằng dấu gạch nối (-), không có dấu cách trong số và ký hiệu, không ghi năm.

check-number-blank = Chưa có số văn bản
    .required = số do Văn thư cấp; khi văn bản chưa ký thì để trống
    .hint = Điền số văn bản. Nếu văn bản chưa ký, hãy kiểm tra với --mode draft.
rule-number-blank = Chưa có số văn bản
    .why = Số và thời gian ban hành được Văn thư cấp sau khi văn bản được ký; văn bản đã ban hành phải có đủ.
    .bad = Số:      /SNV-VP
    .good = Số: 05/SNV-VP

check-number-missing = Không thấy số và ký hiệu văn bản
    .required = dòng “Số: .../ký hiệu” dưới tên cơ quan ban hành, ví dụ “Số: 05/SNV-VP”
    .hint = Gõ thêm dòng số, ký hiệu dưới tên cơ quan. Nếu văn bản chưa có số, để trống chỗ của số và vẫn ghi ký hiệu.
rule-number-missing = Không thấy số và ký hiệu văn bản
    .why = Số và ký hiệu của văn bản là thành phần bắt buộc, canh giữa dưới tên cơ quan ban hành văn bản.
    .bad = (không có)
    .good = Số: 05/SNV-VP

check-symbol-not-in-profile = Ký hiệu không có trong danh sách ký hiệu của cơ quan
    .found = { $found }
    .required = { $wanted }
    .hint = { $nearest ->
        [none] Ghi đúng ký hiệu của đơn vị soạn thảo; nếu cơ quan có ký hiệu mới thì thêm vào tệp congvan-check.toml.
       *[other] Có phải là { $nearest }? Nếu cơ quan có ký hiệu mới thì thêm vào tệp congvan-check.toml.
    }
rule-symbol-not-in-profile = Ký hiệu không có trong danh sách ký hiệu của cơ quan
    .why = Cơ quan đã liệt kê các ký hiệu của mình trong tệp congvan-check.toml (mục [agency], khóa symbols). Không có tệp này thì không kiểm tra.
    .bad = Số: 05/SNV-VPS (trong tệp ghi SNV-VP)
    .good = Số: 05/SNV-VP
    .hint = Ghi đúng ký hiệu của đơn vị soạn thảo; nếu cơ quan có ký hiệu mới thì thêm vào tệp congvan-check.toml.

check-number-not-below-agency = Số, ký hiệu không ở dưới tên cơ quan, ngang hàng với địa danh, thời gian
    .found = { $place ->
        [right] ở cột bên phải
       *[row] khác hàng với địa danh, thời gian
    }
    .required = canh giữa dưới tên cơ quan ban hành, cùng một dòng với địa danh và thời gian ban hành
    .hint = Chuyển dòng số, ký hiệu vào ô bên trái, cùng hàng với địa danh và thời gian ban hành.
rule-number-not-below-agency = Số, ký hiệu không ở dưới tên cơ quan, ngang hàng với địa danh, thời gian
    .why = Số, ký hiệu văn bản được đặt canh giữa dưới tên cơ quan, tổ chức ban hành văn bản; địa danh và thời gian ban hành trình bày trên cùng một dòng với số, ký hiệu văn bản.
    .bad = Số: 05/SNV-VP (ở cột bên phải)
    .good = Số: 05/SNV-VP (dưới tên cơ quan)

check-symbol-without-unit = Ký hiệu công văn chưa có chữ viết tắt tên đơn vị soạn thảo
    .found = { $symbol }
    .required = chữ viết tắt tên cơ quan ban hành, dấu gạch nối (-), chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực
    .hint = Thêm dấu gạch nối và chữ viết tắt tên đơn vị, ví dụ “{ $symbol }-VP”. Cơ quan không có đơn vị trực thuộc thì bỏ qua.
rule-symbol-without-unit = Ký hiệu công văn chưa có chữ viết tắt tên đơn vị soạn thảo
    .why = Ký hiệu công văn gồm chữ viết tắt tên cơ quan ban hành và chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực được giải quyết.
    .bad = Số: 45/SNV
    .good = Số: 45/SNV-VP
    .hint = Thêm dấu gạch nối và chữ viết tắt tên đơn vị soạn thảo. Cơ quan không có đơn vị trực thuộc thì bỏ qua.
