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
