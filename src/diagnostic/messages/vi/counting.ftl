# Đếm các tệp ghi thẳng trong lệnh, không qua tệp công văn.

count-of-events = { $files ->
        [one] Tệp có cột thời gian
       *[other] Các tệp ({ $files } tệp) có cột thời gian
    }{ $column ->
        [none] {""}
       *[other] {" "}“{ $column }”
    } nên được đếm từng lượt quét
count-of-tables = { $files ->
        [one] Tệp
       *[other] Các tệp ({ $files } tệp)
    } không có cột thời gian nên được đọc như bảng số liệu đã cộng sẵn theo xã
count-options-of-events = Bảng số liệu đã cộng sẵn nên { $options } không có tác dụng đối với số lượt
    .hint = Bỏ { $options } khỏi lệnh và kiểm tra xem bảng có đúng là của kỳ cần xem không; muốn lọc theo ngày hoặc hướng thì phải có tệp lượt quét.
count-kinds-differ = Trong lệnh có cả tệp lượt quét lẫn bảng số liệu đã cộng sẵn
    .found = “{ $events }” có cột thời gian, mỗi dòng một lượt quét; “{ $counts }” không có
    .required = các tệp cùng một loại
    .hint = Đếm mỗi loại bằng một lệnh riêng.
count-files-none = Không có tệp nào tên như “{ $written }”
    .hint = Kiểm tra lại tên tệp và thư mục ghi trong lệnh.
count-letter-not-alone = Tệp công văn “{ $file }” không ghi chung với các tệp khác được
    .required = một tệp công văn, hoặc các tệp lượt quét, bảng số liệu
    .hint = Tệp công văn đã ghi các tệp cần đếm ở mục [counts]; bỏ các tệp khác khỏi lệnh.
count-options-with-letter = Tệp công văn “{ $file }” đã nói phải đếm gì, nên lệnh không ghi thêm { $options }
    .hint = Bỏ { $options } khỏi lệnh; muốn đổi thì sửa các mục [period], [counts] và [counts.events] của tệp công văn.
count-period-missing = Đếm lượt quét cần biết đếm từ ngày nào đến ngày nào
    .required = hai tham số --from (từ ngày) và --to (đến ngày), tính cả hai ngày
    .hint = Thêm vào lệnh, ví dụ: --from 25/10/2021 --to 31/10/2021
count-period-half = Lệnh còn thiếu { $which ->
        [last] ngày cuối
       *[other] ngày đầu
    } của kỳ cần đếm
    .required = cả --from (từ ngày) và --to (đến ngày)
    .hint = Thêm { $option } vào lệnh, ví dụ: { $option } { $which ->
        [last] 31/10/2021
       *[other] 25/10/2021
    }
count-day-wrong = “{ $written }” chưa phải là một ngày trong lịch
    .required = ngày/tháng/năm, năm đủ bốn chữ số
    .hint = Viết như 25/10/2021 hoặc 2021-10-25.
count-share-wrong = Tỷ lệ dòng hỏng “{ $written }” chưa đúng
    .required = một tỷ lệ phần trăm, đặt trong dấu ngoặc kép
    .hint = Viết như --bad-rows "1 %" hoặc --bad-rows "0,5 %".
count-list-told = Tên và mã xã được đối chiếu với danh mục đơn vị hành chính { $list }{ $why ->
        [today] {""}, là danh mục của hôm nay. Số liệu của thời gian trước ngày 01/7/2025 thì thêm --list 2021-10 vào lệnh
        [day] {""}, là danh mục của ngày { $day }
       *[chosen] {""}
    }
count-province-told = Theo mã xã trong tệp, số liệu là của { $province }
count-province-needed = Chưa biết số liệu là của tỉnh nào: { $written ->
        [none] trong tệp không có mã xã nào cho biết
       *[other] tệp ghi tên xã (“{ $written }”), không ghi mã xã
    }
    .required = tên hoặc mã tỉnh, thành phố có các xã trong tệp
    .hint = Thêm tên tỉnh vào lệnh, ví dụ: --province "Thái Nguyên". Nếu là số liệu của nhiều tỉnh thì ghi: --province "Cả nước".
count-provinces-several = Số liệu là của { $count } tỉnh, thành phố
    .found = { $names }
    .required = một tỉnh, hoặc cả nước
    .hint = Thêm --province "Cả nước" để lấy tất cả; hoặc ghi tên một tỉnh để chỉ lấy tỉnh đó, ví dụ: --province "Thái Nguyên".
communes-in-two-files = { $count } đơn vị có trong cả hai tệp “{ $other }” và tệp này
    .found = { $names }
    .required = mỗi đơn vị chỉ có trong một tệp
    .hint = Nếu hai tệp là của hai kỳ khác nhau thì đếm từng tệp bằng lệnh riêng; nếu một tệp bị lặp thì bỏ tệp đó khỏi lệnh.
input-missing = Không có dữ liệu nào được đưa vào qua ống dẫn (dấu -)
    .required = một lệnh khác đưa dữ liệu vào, hoặc tên tệp
    .hint = Ghi tên tệp thay cho dấu -, hoặc nối lệnh, ví dụ: zstdcat su-kien.zst | congvan scans count - --from 25/10/2021 --to 31/10/2021
events-parquet-piped = Dữ liệu đưa vào qua ống dẫn (dấu -) là Parquet, chỉ đọc được từ tệp
    .required = CSV, có thể nén gzip hoặc zstd; hoặc tên tệp Parquet
    .hint = Ghi tên tệp Parquet thay cho dấu -.

# Thanh tiến độ.

meter-per-second = MB/giây
