# Địa danh và thời gian.

check-place-and-date-misformatted = Địa danh và thời gian chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-place-and-date-misformatted = Địa danh và thời gian chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Địa danh và thời gian ban hành trình bày bằng chữ in thường, cỡ 13 đến 14, kiểu chữ nghiêng, canh giữa dưới Quốc hiệu và Tiêu ngữ.
    .bad = Thái Nguyên, ngày 05 tháng 01 năm 2026 (chữ đứng)
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026 (chữ nghiêng)

check-date-blank = Ngày, tháng, năm ban hành còn để trống
    .required = đủ ngày, tháng, năm; khi văn bản chưa ký thì để trống ngày và tháng
    .hint = Điền ngày ban hành. Nếu văn bản chưa ký, hãy kiểm tra với --mode draft.
rule-date-blank = Ngày, tháng, năm ban hành còn để trống
    .why = Số và thời gian ban hành được Văn thư cấp sau khi văn bản được ký; văn bản đã ban hành phải có đủ.
    .bad = Thái Nguyên, ngày    tháng    năm 2026
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026

check-date-not-in-words = Ngày, tháng, năm ban hành chưa viết đầy đủ
    .found = “{ $written }”
    .required = viết đủ các chữ ngày, tháng, năm, ví dụ “Thái Nguyên, ngày 05 tháng 01 năm 2026”
    .hint = Viết lại theo mẫu trên, không dùng dấu gạch chéo.
rule-date-not-in-words = Ngày, tháng, năm ban hành chưa viết đầy đủ
    .why = Ngày, tháng, năm ban hành văn bản phải được viết đầy đủ; các số chỉ ngày, tháng, năm dùng chữ số Ả Rập.
    .bad = Thái Nguyên, ngày 05/01/2026
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026

check-day-or-month-not-padded = Ngày nhỏ hơn 10 hoặc tháng 1, tháng 2 chưa có số 0 phía trước
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Viết lại là “{ $right }”.
rule-day-or-month-not-padded = Ngày nhỏ hơn 10 hoặc tháng 1, tháng 2 chưa có số 0 phía trước
    .why = Đối với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước.
    .bad = ngày 5 tháng 1 năm 2026
    .good = ngày 05 tháng 01 năm 2026
    .hint = Ghi thêm số 0 trước ngày nhỏ hơn 10 và trước tháng 1, tháng 2.

check-month-padded = Tháng 3 đến tháng 9 không ghi thêm số 0 phía trước
    .found = tháng { $month }
    .required = tháng { $right }
    .hint = Viết là “tháng { $right }”.
rule-month-padded = Tháng 3 đến tháng 9 không ghi thêm số 0 phía trước
    .why = Chỉ tháng 1 và tháng 2 phải ghi thêm số 0; ví dụ của Nghị định là “ngày 29 tháng 6 năm 2019”.
    .bad = ngày 05 tháng 03 năm 2026
    .good = ngày 05 tháng 3 năm 2026
    .hint = Bỏ số 0 trước tháng 3 đến tháng 9.

check-place-and-date-missing = Không thấy địa danh và thời gian ban hành
    .required = dòng địa danh, ngày, tháng, năm dưới Tiêu ngữ, ví dụ “Thái Nguyên, ngày 05 tháng 01 năm 2026”
    .hint = Gõ thêm dòng này dưới Tiêu ngữ, chữ nghiêng. Nếu văn bản chưa ký, để trống ngày và tháng.
rule-place-and-date-missing = Không thấy địa danh và thời gian ban hành
    .why = Địa danh và thời gian ban hành văn bản là thành phần bắt buộc, canh giữa dưới Quốc hiệu và Tiêu ngữ.
    .bad = (không có)
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026

check-place-abbreviated = Địa danh ghi trước ngày, tháng, năm viết tắt hoặc chưa đủ
    .found = “{ $place }”
    .required = tên chính thức của đơn vị hành chính; đơn vị mang tên người, chữ số hoặc sự kiện lịch sử thì ghi đầy đủ, ví dụ “Thành phố Hồ Chí Minh”
    .hint = Viết đầy đủ tên địa danh, không viết tắt “TP.”, “TX.”, “HCM”.
rule-place-abbreviated = Địa danh ghi trước ngày, tháng, năm viết tắt hoặc chưa đủ
    .why = Địa danh ghi trên văn bản là tên gọi chính thức của đơn vị hành chính; đối với những đơn vị hành chính được đặt theo tên người, bằng chữ số hoặc sự kiện lịch sử thì phải ghi tên gọi đầy đủ của đơn vị đó.
    .bad = TP. Hồ Chí Minh, ngày 05 tháng 01 năm 2026
    .good = Thành phố Hồ Chí Minh, ngày 05 tháng 01 năm 2026

check-place-and-date-malformed = Dòng địa danh và thời gian ban hành viết chưa đúng
    .found = “{ $written }”
    .required = địa danh (viết hoa chữ cái đầu), dấu phẩy, rồi ngày, tháng, năm, ví dụ “Thái Nguyên, ngày 05 tháng 01 năm 2026”
    .hint = { $slip ->
        [place] Ghi địa danh trước ngày, tháng, năm.
        [comma] Đặt dấu phẩy sau địa danh.
        [day-word] Gõ thêm chữ “ngày” trước số chỉ ngày.
        [day-capital] Viết thường chữ “ngày” sau dấu phẩy.
        [space] Gõ dấu cách giữa các chữ “ngày”, “tháng”, “năm” và con số.
        [figures] Ghi ngày, tháng bằng chữ số, ví dụ “ngày 05 tháng 01”.
        [year] Ghi đủ bốn chữ số của năm.
        [end] Xóa dấu ở cuối dòng.
       *[capital] Viết hoa chữ cái đầu của địa danh.
    }
rule-place-and-date-malformed = Dòng địa danh và thời gian ban hành viết chưa đúng
    .why = Địa danh và thời gian ban hành văn bản trình bày trên cùng một dòng; các chữ cái đầu của địa danh phải viết hoa; sau địa danh có dấu phẩy.
    .bad = Thái Nguyên ngày 05 tháng 01 năm 2026
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026
    .hint = Viết lại cả dòng theo mẫu: địa danh viết hoa, dấu phẩy, rồi “ngày”, “tháng”, “năm” với các con số; cuối dòng không có dấu.
