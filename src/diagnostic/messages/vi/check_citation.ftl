# Căn cứ.

check-basis-misformatted = Căn cứ ban hành chưa đúng cỡ chữ hoặc kiểu chữ
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn các dòng căn cứ, nhấn Ctrl+I để đặt chữ nghiêng, đặt cỡ chữ như trên.
rule-basis-misformatted = Căn cứ ban hành chưa đúng cỡ chữ hoặc kiểu chữ
    .why = Căn cứ ban hành văn bản được trình bày bằng chữ in thường, kiểu chữ nghiêng, cỡ chữ 13 đến 14, dưới phần tên loại và trích yếu.
    .bad = Căn cứ Luật Lưu trữ; (chữ đứng)
    .good = Căn cứ Luật Lưu trữ; (chữ nghiêng)

check-basis-end-mark-wrong = Cuối dòng căn cứ chưa đúng dấu
    .required = { $place ->
        [last] dấu chấm (.), vì đây là căn cứ cuối cùng
       *[other] dấu chấm phẩy (;)
    }
    .hint = { $place ->
        [last] Gõ dấu chấm (.) ở cuối dòng này.
       *[other] Gõ dấu chấm phẩy (;) ở cuối dòng này.
    }
rule-basis-end-mark-wrong = Cuối dòng căn cứ chưa đúng dấu
    .why = Sau mỗi căn cứ phải xuống dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.
    .bad = 
        Căn cứ Luật Lưu trữ,
        Căn cứ Nghị định số 30/2020/NĐ-CP,
    .good = 
        Căn cứ Luật Lưu trữ;
        Căn cứ Nghị định số 30/2020/NĐ-CP.
    .hint = Gõ dấu chấm phẩy (;) ở cuối mỗi căn cứ, dấu chấm (.) ở cuối căn cứ cuối cùng.

check-basis-incomplete = Căn cứ ban hành ghi chưa đủ thông tin
    .found = “{ $written }”
    .required = tên loại, số, ký hiệu, ngày tháng năm ban hành, cơ quan ban hành và trích yếu
    .hint = { $lacks ->
        [word] Thêm chữ “số” trước số, ký hiệu.
        [number] Ghi số, ký hiệu của văn bản.
        [date] Ghi ngày, tháng, năm ban hành sau số, ký hiệu.
       *[issuer] Ghi “của” và tên cơ quan ban hành sau ngày, tháng, năm.
    }
rule-basis-incomplete = Căn cứ ban hành ghi chưa đủ thông tin
    .why = Căn cứ ban hành văn bản được ghi đầy đủ tên loại văn bản, số, ký hiệu, cơ quan ban hành, ngày tháng năm ban hành và trích yếu nội dung văn bản (riêng Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành).
    .bad = Căn cứ Nghị định 30/2020/NĐ-CP về công tác văn thư;
    .good = Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
    .hint = Ghi đủ tên loại, từ “số” và số, ký hiệu, ngày, tháng, năm ban hành, “của” và tên cơ quan ban hành, rồi trích yếu.

check-law-with-number = Căn cứ là Luật, Pháp lệnh mà ghi cả số, ký hiệu
    .found = “{ $written }”
    .required = tên Luật, Pháp lệnh (có thể kèm ngày, tháng, năm), không ghi số, ký hiệu và cơ quan ban hành
    .hint = Bỏ số, ký hiệu của Luật, Pháp lệnh.
rule-law-with-number = Căn cứ là Luật, Pháp lệnh mà ghi cả số, ký hiệu
    .why = Đối với Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành. Văn bản quy phạm pháp luật hiện nay có ghi số của luật, nên đây chỉ là cảnh báo.
    .bad = Căn cứ Luật Lưu trữ số 33/2024/QH15;
    .good = Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;

check-citation-incomplete = Văn bản được viện dẫn lần đầu chưa đủ thông tin
    .found = “{ $written }” thiếu { $lacks ->
        [date] ngày, tháng, năm ban hành
        [agency] tên cơ quan ban hành
       *[both] ngày, tháng, năm và tên cơ quan ban hành
    }
    .required = tên loại, số, ký hiệu, ngày, tháng, năm ban hành, tên cơ quan ban hành và trích yếu (Luật, Pháp lệnh: tên loại và tên gọi)
    .hint = Ghi thêm sau số, ký hiệu: “ngày … tháng … năm … của … về …”. Từ lần sau chỉ cần tên loại và số, ký hiệu.
rule-citation-incomplete = Văn bản được viện dẫn lần đầu chưa đủ thông tin
    .why = Khi viện dẫn lần đầu văn bản có liên quan, phải ghi đầy đủ tên loại, số, ký hiệu của văn bản, thời gian ban hành văn bản, tên cơ quan ban hành văn bản và trích yếu nội dung văn bản (đối với Luật và Pháp lệnh chỉ ghi tên loại và tên của Luật, Pháp lệnh).
    .bad = Thực hiện Nghị định số 30/2020/NĐ-CP về công tác văn thư
    .good = Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư

check-citation-title-repeated = Văn bản đã viện dẫn lại được ghi đầy đủ lần nữa
    .found = “{ $written }”, ghi lại cả ngày, cơ quan ban hành và trích yếu
    .required = “{ $written }”
    .hint = Xóa phần ngày, cơ quan ban hành và trích yếu sau số, ký hiệu ở chỗ này.
rule-citation-title-repeated = Văn bản đã viện dẫn lại được ghi đầy đủ lần nữa
    .why = Trong các lần viện dẫn tiếp theo, chỉ ghi tên loại và số, ký hiệu của văn bản đó.
    .bad = Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư (lần thứ hai)
    .good = Nghị định số 30/2020/NĐ-CP

check-citation-without-number-word = Viện dẫn văn bản thiếu từ “số”
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Gõ thêm từ “số” trước số, ký hiệu của văn bản.
rule-citation-without-number-word = Viện dẫn văn bản thiếu từ “số”
    .why = Văn bản được viện dẫn bằng tên loại và số, ký hiệu; các ví dụ của Nghị định đều có từ “số”: “Nghị định số 30/2020/NĐ-CP”.
    .bad = Nghị định 30/2020/NĐ-CP
    .good = Nghị định số 30/2020/NĐ-CP

check-cited-symbol-malformed = Ký hiệu văn bản được viện dẫn sai dấu gạch hoặc thừa khoảng trắng
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = Viết lại là “{ $right }”, dùng dấu gạch nối (-), không có khoảng trắng.
rule-cited-symbol-malformed = Ký hiệu văn bản được viện dẫn sai dấu gạch hoặc thừa khoảng trắng
    .why = Giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ viết tắt trong ký hiệu có dấu gạch nối không cách chữ (-); viện dẫn phải ghi đúng như vậy.
    .bad = Nghị định số 30/2020/NĐ – CP
    .good = Nghị định số 30/2020/NĐ-CP
    .hint = Viết lại số, ký hiệu với dấu gạch nối (-), không có khoảng trắng.

check-cited-date-after-letter = Văn bản được viện dẫn có ngày sau ngày của công văn
    .found = “{ $written }”, công văn đề ngày { $date }
    .required = ngày ban hành không sau ngày của công văn
    .hint = Tra lại ngày của văn bản được viện dẫn, nhất là năm, rồi sửa; nếu ngày đó đúng thì xem lại ngày của công văn.
rule-cited-date-after-letter = Văn bản được viện dẫn có ngày sau ngày của công văn
    .why = Không thể viện dẫn văn bản chưa ban hành; thường là ghi nhầm năm.
    .bad = Thái Nguyên, ngày 05 tháng 01 năm 2026 … Công văn số 12/UBND-VX ngày 03/02/2026
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026 … Công văn số 12/UBND-VX ngày 03/02/2025

check-basis-with-dash = Trước căn cứ có gạch đầu dòng
    .found = “{ $mark }” ở đầu dòng, { $count } căn cứ
    .required = mỗi căn cứ một dòng, bắt đầu ngay bằng chữ “Căn cứ” hoặc “Theo đề nghị”
    .hint = Xóa dấu ở đầu dòng; nếu Word tự đánh dấu thì chọn các dòng này rồi tắt Dấu đầu dòng (Bullets).
rule-basis-with-dash = Trước căn cứ có gạch đầu dòng
    .why = Sau mỗi căn cứ phải xuống dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm; các mẫu của Nghị định không có gạch đầu dòng trước căn cứ.
    .bad = - Căn cứ Luật Lưu trữ;
    .good = Căn cứ Luật Lưu trữ;

check-cited-year-not-of-date = Số của văn bản được viện dẫn ghi năm { $number }, ngày ban hành lại ghi năm { $date }
    .found = “{ $written }”
    .required = năm trong số, ký hiệu và năm trong ngày ban hành như nhau
    .hint = Tra lại văn bản được viện dẫn rồi sửa năm ghi nhầm.
rule-cited-year-not-of-date = Năm trong số, ký hiệu khác năm trong ngày ban hành của văn bản được viện dẫn
    .why = Số của văn bản quy phạm pháp luật có kèm năm ban hành, nên hai năm phải như nhau; trừ văn bản ký vào dịp chuyển năm.
    .bad = Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021
    .good = Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020
