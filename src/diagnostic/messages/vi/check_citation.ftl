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

check-law-with-number = Căn cứ là Luật, Pháp lệnh mà ghi cả số, ký hiệu
    .found = “{ $written }”
    .required = tên Luật, Pháp lệnh (có thể kèm ngày, tháng, năm), không ghi số, ký hiệu và cơ quan ban hành
    .hint = Bỏ số, ký hiệu của Luật, Pháp lệnh.
rule-law-with-number = Căn cứ là Luật, Pháp lệnh mà ghi cả số, ký hiệu
    .why = Đối với Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành. Văn bản quy phạm pháp luật hiện nay có ghi số của luật, nên đây chỉ là lưu ý.
    .bad = Căn cứ Luật Lưu trữ số 33/2024/QH15;
    .good = Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;
