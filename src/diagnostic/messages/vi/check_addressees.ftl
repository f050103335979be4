# Kính gửi.

check-addressees-misformatted = Chữ “Kính gửi” chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-addressees-misformatted = Chữ “Kính gửi” chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Chữ “Kính gửi” trình bày bằng chữ in thường, cỡ 13 đến 14, kiểu chữ đứng, không đậm.
    .bad = KÍNH GỬI: (đậm)
    .good = Kính gửi: (cỡ 14)

check-addressees-missing = Không thấy phần “Kính gửi”
    .required = “{ $wanted }” và tên nơi nhận, trên phần nội dung
    .hint = Gõ thêm dòng “{ $wanted }” và tên cơ quan, cá nhân giải quyết công việc, trước đoạn đầu tiên của nội dung.
rule-addressees-missing = Không thấy phần “Kính gửi”
    .why = Công văn có hai phần nơi nhận: phần “Kính gửi” ghi cơ quan, tổ chức, cá nhân trực tiếp giải quyết công việc; phần “Nơi nhận” ở cuối.
    .bad = (không có)
    .good = Kính gửi: Ủy ban nhân dân xã Tân Thái

check-addressee-end-mark-wrong = Cuối dòng tên nơi nhận trong “Kính gửi” chưa đúng dấu
    .found = “{ $words }”
    .required = { $place ->
        [last] dấu chấm (.) ở cuối dòng, vì đây là dòng cuối
       *[other] dấu chấm phẩy (;) ở cuối dòng
    }
    .hint = { $place ->
        [last] Gõ dấu chấm (.) ở cuối dòng này.
       *[other] Gõ dấu chấm phẩy (;) ở cuối dòng này.
    }
rule-addressee-end-mark-wrong = Cuối dòng tên nơi nhận trong “Kính gửi” chưa đúng dấu
    .why = Khi gửi hai nơi trở lên, cuối mỗi dòng có dấu chấm phẩy, cuối dòng cuối cùng có dấu chấm.
    .bad = 
        - UBND xã Tân Thái
        - UBND xã Đại Từ
    .good = 
        - UBND xã Tân Thái;
        - UBND xã Đại Từ.

check-addressee-without-dash = Tên nơi nhận trong “Kính gửi” chưa có gạch đầu dòng
    .found = “{ $words }”
    .required = mỗi nơi nhận một dòng riêng, đầu dòng có dấu gạch ngang (-) và một dấu cách
    .hint = Xuống dòng sau “Kính gửi:” và gõ “- ” trước tên mỗi nơi nhận.
rule-addressee-without-dash = Tên nơi nhận trong “Kính gửi” chưa có gạch đầu dòng
    .why = Khi gửi hai nơi trở lên, mỗi cơ quan, tổ chức, cá nhân trình bày trên một dòng riêng, đầu dòng có gạch đầu dòng.
    .bad = 
        Kính gửi: UBND xã Tân Thái;
        UBND xã Đại Từ.
    .good = 
        Kính gửi:
        - UBND xã Tân Thái;
        - UBND xã Đại Từ.
