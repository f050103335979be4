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
