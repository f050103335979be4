# Cả văn bản.

check-document-not-a-letter = { $kind ->
    [named] Văn bản này có tên loại “{ $name }”, không phải công văn, nên không được kiểm tra
    [titled] Văn bản này có tiêu đề “{ $name }”, không nhận ra là công văn, nên không được kiểm tra
    [party] Đây là văn bản của Đảng nên không được kiểm tra theo Nghị định 30/2020/NĐ-CP
   *[other] Không nhận ra đây là công văn: không tìm thấy đủ Quốc hiệu, số, ký hiệu, trích yếu, kính gửi, nơi nhận
}
    .required = công văn
    .hint = { $kind ->
        [named] Chương trình chỉ kiểm tra công văn. Nếu đây là công văn, bỏ dòng tên loại văn bản.
        [titled] Chương trình chỉ kiểm tra công văn. Nếu đây là công văn, ghi trích yếu (V/v ...) dưới số, ký hiệu, ghi Kính gửi phía trên nội dung và bỏ dòng tiêu đề.
        [party] Văn bản của Đảng trình bày theo Quy định 399-QĐ/TW và Hướng dẫn 05-HD/VPTW.
       *[other] Kiểm tra lại tên tệp. Gõ thêm --show-components để xem chương trình nhận ra những gì.
    }
rule-document-not-a-letter = Văn bản không phải là công văn
    .why = Mỗi loại văn bản có thành phần thể thức riêng; chương trình chỉ kiểm tra công văn. Văn bản của Đảng có quy định riêng.
    .bad = QUYẾT ĐỊNH
    .good = V/v báo cáo
    .hint = Không cần làm gì nếu văn bản đúng là loại đó. Nếu là công văn thì bỏ dòng tên loại hoặc tiêu đề, ghi trích yếu (V/v ...) dưới số, ký hiệu và ghi Kính gửi.
