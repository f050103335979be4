# Phụ lục.

check-appendix-label-misformatted = Chữ “Phụ lục” chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-appendix-label-misformatted = Chữ “Phụ lục” chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Từ “Phụ lục” và số thứ tự trình bày thành một dòng riêng, canh giữa, bằng chữ in thường, cỡ chữ 14, kiểu chữ đứng, đậm.
    .bad = PHỤ LỤC I
    .good = Phụ lục I (cỡ 14, đậm)

check-appendix-title-misformatted = Tên phụ lục chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-appendix-title-misformatted = Tên phụ lục chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Tên phụ lục trình bày canh giữa, bằng chữ in hoa, cỡ chữ 13 đến 14, kiểu chữ đứng, đậm.
    .bad = Nội dung báo cáo
    .good = NỘI DUNG BÁO CÁO (cỡ 14, đậm)

check-enclosed-with-misformatted = Dòng “Kèm theo” của phụ lục chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-enclosed-with-misformatted = Dòng “Kèm theo” của phụ lục chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Thông tin chỉ dẫn kèm theo văn bản được canh giữa phía dưới tên phụ lục, chữ in thường, cỡ chữ 13 đến 14, kiểu chữ nghiêng.
    .bad = (Kèm theo Văn bản số ...) (chữ đứng)
    .good = (Kèm theo Văn bản số ...) (chữ nghiêng)

check-enclosed-with-missing = Phụ lục chưa có dòng “Kèm theo”
    .required = “({ $wanted } ... ngày ... tháng ... năm ... của ...)” dưới tên phụ lục
    .hint = Gõ thêm dòng này dưới tên phụ lục, canh giữa, chữ nghiêng, ghi số, ký hiệu, thời gian và cơ quan ban hành công văn.
rule-enclosed-with-missing = Phụ lục chưa có dòng “Kèm theo”
    .why = Thông tin chỉ dẫn kèm theo văn bản trên mỗi phụ lục gồm: số, ký hiệu văn bản, thời gian ban hành văn bản và tên cơ quan ban hành văn bản.
    .bad = 
        Phụ lục
        NỘI DUNG BÁO CÁO
    .good = 
        Phụ lục
        NỘI DUNG BÁO CÁO
        (Kèm theo Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)

check-appendix-number-not-roman = Phụ lục chưa được đánh số bằng chữ số La Mã
    .found = { $there ->
        [none] không có số
       *[other] số “{ $number }”
    }
    .required = chữ số La Mã: Phụ lục I, Phụ lục II; chỉ có một phụ lục thì không cần số
    .hint = Sửa số của phụ lục thành chữ số La Mã, và sửa cả ở chỗ nội dung công văn nhắc đến phụ lục này.
rule-appendix-number-not-roman = Phụ lục chưa được đánh số bằng chữ số La Mã
    .why = Văn bản có từ hai phụ lục trở lên thì các phụ lục phải được đánh số thứ tự bằng chữ số La Mã.
    .bad = Phụ lục 01
    .good = Phụ lục I

check-appendix-page-numbers-go-on = Số trang của phụ lục đánh tiếp theo phần trước
    .required = số trang của phụ lục được đánh riêng, bắt đầu từ 1
    .hint = Đặt ngắt phần (Bố trí, Layout → Dấu ngắt, Breaks → Trang tiếp theo, Next Page) trước phụ lục, rồi vào Chèn (Insert) → Số trang (Page Number) → Định dạng (Format), chọn bắt đầu từ 1.
rule-appendix-page-numbers-go-on = Số trang của phụ lục đánh tiếp theo phần trước
    .why = Số trang của phụ lục được đánh số riêng theo từng phụ lục.
    .bad = (phụ lục bắt đầu từ trang 3)
    .good = (phụ lục bắt đầu từ trang 1)

check-enclosed-with-incomplete = Dòng “Kèm theo” của phụ lục ghi chưa đủ
    .found = { $lacks ->
        [number] không có số, ký hiệu
        [date] không có ngày, tháng, năm
       *[agency] không có tên cơ quan ban hành
    }
    .required = (Kèm theo Văn bản số ... ngày ... tháng ... năm ... của ...)
    .hint = Ghi thêm phần còn thiếu; văn bản chưa có số, ngày thì để trống chỗ đó.
rule-enclosed-with-incomplete = Dòng “Kèm theo” của phụ lục ghi chưa đủ
    .why = Thông tin chỉ dẫn kèm theo văn bản trên mỗi phụ lục bao gồm: số, ký hiệu văn bản, thời gian ban hành văn bản và tên cơ quan, tổ chức ban hành văn bản.
    .bad = (Kèm theo Công văn của Sở Nội vụ)
    .good = (Kèm theo Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)

check-enclosed-with-blank = Dòng “Kèm theo” của phụ lục còn để trống số hoặc ngày
    .found = “{ $written }”
    .required = văn bản giấy: điền đủ số, ký hiệu, ngày, tháng, năm; văn bản điện tử: có thể để trống
    .hint = Nếu phát hành bản giấy, hãy điền số và ngày, tháng, năm của công văn.
rule-enclosed-with-blank = Dòng “Kèm theo” của phụ lục còn để trống số hoặc ngày
    .why = Đối với văn bản giấy, thông tin chỉ dẫn kèm theo phải ghi đầy đủ; đối với phụ lục của văn bản điện tử, không bắt buộc điền số, ký hiệu và thời gian ban hành.
    .bad = (Kèm theo Văn bản số ..../SNV-VP ngày ... tháng ... năm 2026 của Sở Nội vụ)
    .good = (Kèm theo Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)

check-enclosed-with-other-letter = Dòng “Kèm theo” của phụ lục ghi khác số, ngày hoặc cơ quan của công văn
    .found = { $what ->
        [number] số, ký hiệu “{ $written }”
        [agency] cơ quan “{ $written }”
       *[date] “{ $written }”
    }
    .required = “{ $right }” như ở đầu công văn
    .hint = Sửa dòng “Kèm theo” cho khớp với phần đầu công văn; nếu phần đầu công văn sai thì sửa phần đó.
rule-enclosed-with-other-letter = Dòng “Kèm theo” của phụ lục ghi khác số, ngày hoặc cơ quan của công văn
    .why = Thông tin chỉ dẫn kèm theo văn bản trên mỗi phụ lục phải ghi đúng số, ký hiệu và thời gian ban hành của văn bản có phụ lục đó.
    .bad = Số: 05/SNV-VP … (Kèm theo Văn bản số 50/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)
    .good = Số: 05/SNV-VP … (Kèm theo Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)

check-appendix-not-mentioned = Phụ lục không được nhắc đến trong công văn
    .found = không có chỗ nào trong nội dung nhắc đến phụ lục này
    .required = chỉ dẫn đến phụ lục trong nội dung công văn, ví dụ “(chi tiết tại Phụ lục kèm theo)”
    .hint = Ghi thêm chỉ dẫn ở chỗ nội dung nói đến số liệu hoặc danh sách trong phụ lục; hoặc xóa phụ lục nếu không dùng.
rule-appendix-not-mentioned = Phụ lục không được nhắc đến trong công văn
    .why = Văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó.
    .bad = Sở Nội vụ đề nghị các đơn vị báo cáo. (có Phụ lục, không nhắc đến)
    .good = Sở Nội vụ đề nghị các đơn vị báo cáo (theo Phụ lục kèm theo).

check-mentioned-appendix-unknown = Công văn nhắc đến phụ lục không có trong văn bản
    .found = nhắc đến Phụ lục { $number }; văn bản có: { $there }
    .required = số của một phụ lục có trong văn bản
    .hint = Sửa số của phụ lục ở chỗ này, hoặc bổ sung phụ lục còn thiếu. Nếu phụ lục là tệp riêng thì không cần sửa.
rule-mentioned-appendix-unknown = Công văn nhắc đến phụ lục không có trong văn bản
    .why = Văn bản có phụ lục thì trong văn bản có chỉ dẫn về phụ lục đó; chỉ dẫn phải đúng với phụ lục kèm theo.
    .bad = (chi tiết tại Phụ lục I, Phụ lục II và Phụ lục III) … chỉ có Phụ lục I, Phụ lục II
    .good = (chi tiết tại Phụ lục I và Phụ lục II)

check-appendix-missing = Công văn nhắc đến phụ lục kèm theo, nhưng trong tệp này không có phụ lục
    .required = phụ lục trong tệp này, hoặc tệp riêng gửi cùng công văn
    .hint = Nếu phụ lục là tệp riêng, hãy chắc chắn tệp đó được gửi cùng; nếu không, bổ sung phụ lục hoặc bỏ câu này.
rule-appendix-missing = Công văn nhắc đến phụ lục kèm theo, nhưng trong tệp này không có phụ lục
    .why = Văn bản có phụ lục thì trong văn bản có chỉ dẫn về phụ lục đó. Phụ lục có thể là tệp riêng, nên đây chỉ là lưu ý.
    .bad = (chi tiết tại Phụ lục kèm theo) … không có phụ lục
    .good = (chi tiết tại Phụ lục kèm theo) … Phụ lục
