# Kính gửi.

check-addressees-misformatted = Chữ “Kính gửi” chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn chữ “Kính gửi” và tên các nơi nhận, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
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
    .hint = Gõ thêm dòng “Kính gửi:” và tên cơ quan, cá nhân giải quyết công việc, trước đoạn đầu tiên của nội dung.

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
    .hint = Gõ dấu chấm phẩy (;) ở cuối mỗi dòng, dấu chấm (.) ở cuối dòng cuối cùng.

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

check-single-addressee-end-mark = Sau tên nơi nhận duy nhất trong “Kính gửi” có dấu câu
    .found = “{ $written }”
    .required = không có dấu ở cuối khi chỉ gửi một nơi
    .hint = Xóa dấu ở cuối dòng “Kính gửi”.
rule-single-addressee-end-mark = Sau tên nơi nhận duy nhất trong “Kính gửi” có dấu câu
    .why = Gửi cho một cơ quan, tổ chức, cá nhân thì trình bày trên cùng một dòng; ví dụ của Nghị định “Kính gửi: Bộ Nội vụ” không có dấu ở cuối.
    .bad = Kính gửi: Bộ Nội vụ.
    .good = Kính gửi: Bộ Nội vụ

check-single-addressee-on-next-line = Chỉ gửi một nơi mà tên nơi nhận không cùng dòng với “Kính gửi”
    .found = “{ $written }” ở dòng dưới
    .required = “Kính gửi:” và tên nơi nhận trên cùng một dòng
    .hint = Xóa dấu xuống dòng và dấu gạch đầu dòng sau “Kính gửi:”.
rule-single-addressee-on-next-line = Chỉ gửi một nơi mà tên nơi nhận không cùng dòng với “Kính gửi”
    .why = Trường hợp văn bản gửi cho một cơ quan, tổ chức hoặc một cá nhân thì từ “Kính gửi” và tên cơ quan, tổ chức hoặc cá nhân nhận văn bản được trình bày trên cùng một dòng.
    .bad = 
        Kính gửi:
        - Bộ Nội vụ
    .good = Kính gửi: Bộ Nội vụ

check-addressees-on-one-line = Nhiều nơi nhận trong “Kính gửi” viết trên một dòng
    .found = “{ $written }”
    .required = mỗi nơi nhận một dòng riêng, có gạch đầu dòng, cuối dòng có dấu chấm phẩy, dòng cuối có dấu chấm
    .hint = Xuống dòng sau “Kính gửi:” và sau mỗi nơi nhận, gõ “- ” ở đầu mỗi dòng.
rule-addressees-on-one-line = Nhiều nơi nhận trong “Kính gửi” viết trên một dòng
    .why = Trường hợp văn bản gửi cho hai cơ quan, tổ chức hoặc cá nhân trở lên thì xuống dòng, mỗi tên cơ quan, tổ chức, cá nhân hoặc mỗi nhóm trình bày trên một dòng riêng, có gạch đầu dòng.
    .bad = Kính gửi: UBND xã Tân Thái; UBND xã Đại Từ
    .good = 
        Kính gửi:
        - UBND xã Tân Thái;
        - UBND xã Đại Từ.

check-addressees-not-aligned = Các gạch đầu dòng trong “Kính gửi” chưa thẳng hàng
    .found = { $with ->
        [each-other] các gạch đầu dòng lệch nhau
       *[colon] các gạch đầu dòng không ở dưới chữ “Kính gửi:”
    }
    .required = các gạch đầu dòng thẳng hàng với nhau, dưới dấu hai chấm của “Kính gửi:”
    .hint = Chọn các dòng này, mở hộp thoại Đoạn (Paragraph), đặt cùng một khoảng thụt lề trái (Left), dưới dấu hai chấm.
rule-addressees-not-aligned = Các gạch đầu dòng trong “Kính gửi” chưa thẳng hàng
    .why = Các gạch đầu dòng được trình bày thẳng hàng với nhau dưới dấu hai chấm.
    .bad = 
        Kính gửi:
        - UBND xã Tân Thái;
        - UBND xã Đại Từ. (lệch nhau)
    .good = 
        Kính gửi:
        - UBND xã Tân Thái;
        - UBND xã Đại Từ. (thẳng hàng)

check-addressees-label-without-colon = Sau chữ “Kính gửi” chưa có dấu hai chấm
    .required = “{ $wanted }”
    .hint = Gõ dấu hai chấm (:) liền sau chữ “Kính gửi”.
rule-addressees-label-without-colon = Sau chữ “Kính gửi” chưa có dấu hai chấm
    .why = Từ “Kính gửi” và tên cơ quan, tổ chức, cá nhân nhận văn bản trình bày bằng chữ in thường, cỡ chữ 13 đến 14, kiểu chữ đứng; sau từ “Kính gửi” có dấu hai chấm.
    .bad = Kính gửi Bộ Nội vụ
    .good = Kính gửi: Bộ Nội vụ

check-addressee-name-misformatted = Tên nơi nhận trong “Kính gửi” chưa đúng cỡ chữ hoặc kiểu chữ
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn tên các nơi nhận, bỏ chữ đậm (Ctrl+B) hoặc chữ nghiêng (Ctrl+I), đặt cỡ chữ như trên.
rule-addressee-name-misformatted = Tên nơi nhận trong “Kính gửi” chưa đúng cỡ chữ hoặc kiểu chữ
    .why = Từ “Kính gửi” và tên cơ quan, tổ chức, cá nhân nhận văn bản trình bày bằng chữ in thường, cỡ chữ 13 đến 14, kiểu chữ đứng; chỗ nào in đậm thì Nghị định ghi rõ “đứng, đậm”. Phần ghi chú trong ngoặc đơn không xét.
    .bad = Kính gửi: Bộ Nội vụ (tên in đậm)
    .good = Kính gửi: Bộ Nội vụ
