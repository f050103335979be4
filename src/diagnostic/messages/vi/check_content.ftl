# Số liệu, ngày tháng, tên gọi mâu thuẫn nhau.

check-date-impossible = Ngày này không có trong lịch
    .found = “{ $written }”
    .required = ngày có trong lịch
    .hint = Tra lại ngày đúng rồi sửa.
rule-date-impossible = Ngày này không có trong lịch
    .why = Tháng 4, 6, 9, 11 có 30 ngày; tháng 2 có 28 ngày, năm nhuận 29 ngày. Văn bản ghi một ngày không có thì không ai thực hiện được.
    .bad = trước ngày 31/4/2026
    .good = trước ngày 30/4/2026

check-weekday-wrong = Thứ trong tuần không khớp với ngày
    .found = “{ $written }”
    .required = { $day ->
        [8] Chủ nhật
       *[other] thứ { $right }
    }
    .hint = Tra lịch để biết thứ sai hay ngày sai, rồi sửa lại cho khớp.
rule-weekday-wrong = Thứ trong tuần không khớp với ngày
    .why = Người nhận căn cứ vào thứ hoặc vào ngày; nếu hai thông tin lệch nhau sẽ có người đến sai ngày.
    .bad = thứ Ba, ngày 06/01/2026 … thứ Tư, ngày 08/01/2026
    .good = thứ Ba, ngày 06/01/2026 … thứ Năm, ngày 08/01/2026

check-period-length-wrong = Số ngày không khớp với khoảng thời gian
    .found = “{ $written }”: ghi { $said } ngày
    .required = { $days } ngày, tính cả ngày đầu và ngày cuối
    .hint = Đếm lại, rồi sửa số ngày, ngày bắt đầu hoặc ngày kết thúc cho khớp nhau.
rule-period-length-wrong = Số ngày không khớp với khoảng thời gian
    .why = Từ ngày đầu đến ngày cuối, tính cả hai ngày này, phải đúng bằng số ngày đã ghi; chương trình cũng chấp nhận khi con số là số ngày làm việc từ thứ Hai đến thứ Sáu.
    .bad = từ ngày 25/10/2021 đến ngày 31/10/2021 (06 ngày)
    .good = từ ngày 25/10/2021 đến ngày 31/10/2021 (07 ngày)

check-period-reversed = Ngày kết thúc đứng trước ngày bắt đầu
    .found = “{ $written }”
    .required = ngày kết thúc sau hoặc trùng ngày bắt đầu
    .hint = Xem lại hai ngày này, nhất là năm, rồi sửa ngày bị sai.
rule-period-reversed = Ngày kết thúc đứng trước ngày bắt đầu
    .why = Khoảng thời gian “từ ngày … đến ngày …” phải đi từ ngày trước đến ngày sau; thường là ghi nhầm năm.
    .bad = từ ngày 29/12/2025 đến ngày 04/01/2025
    .good = từ ngày 29/12/2025 đến ngày 04/01/2026

check-words-differ-from-figures = Số viết bằng chữ khác số viết bằng chữ số
    .found = “{ $written }”: chữ số là { $figures }, chữ đọc là { $words }
    .required = hai cách viết cùng một số
    .hint = Xem lại số đúng, rồi sửa phần chữ hoặc phần chữ số.
rule-words-differ-from-figures = Số viết bằng chữ khác số viết bằng chữ số
    .why = Khi một số được ghi cả bằng chữ số và bằng chữ, hai phần phải như nhau; nếu khác, không ai biết số nào đúng.
    .bad = 25 (hai mươi sáu) xã
    .good = 25 (hai mươi lăm) xã

check-deadline-before-date = Thời hạn đã qua khi văn bản được ban hành
    .found = thời hạn “{ $written }”, văn bản đề ngày { $date }
    .required = thời hạn sau ngày ban hành văn bản
    .hint = Xem lại thời hạn, nhất là năm, rồi sửa; nếu thời hạn đúng thì xem lại ngày ban hành.
rule-deadline-before-date = Thời hạn đã qua khi văn bản được ban hành
    .why = Thời hạn thực hiện phải sau ngày ban hành. Lỗi này thường do dùng lại văn bản của năm trước mà quên sửa năm.
    .bad = Thái Nguyên, ngày 05 tháng 01 năm 2026 … Báo cáo gửi về Sở Nội vụ trước ngày 31/01/2025.
    .good = Thái Nguyên, ngày 05 tháng 01 năm 2026 … Báo cáo gửi về Sở Nội vụ trước ngày 31/01/2026.
