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

check-table-total-wrong = Dòng tổng cộng không bằng tổng của cột
    .found = cột “{ $column }” ghi tổng { $written }
    .required = { $right }, là tổng các dòng phía trên
    .hint = Cộng lại cột này, rồi sửa dòng tổng hoặc dòng bị sai. Nếu cột này không phải là cột cộng thì không cần sửa.
rule-table-total-wrong = Dòng tổng cộng không bằng tổng của cột
    .why = Số ở dòng tổng cộng phải bằng tổng các dòng của bảng; nếu lệch thì có số liệu sai.
    .bad = 1 | Xã A | 5; 2 | Xã B | 7; Tổng cộng | 13
    .good = 1 | Xã A | 5; 2 | Xã B | 7; Tổng cộng | 12

check-group-total-wrong = Số của nhóm không bằng tổng các dòng trong nhóm
    .found = cột “{ $column }” ghi { $written }
    .required = { $right }, là tổng các dòng trong nhóm
    .hint = Cộng lại các dòng của nhóm này, rồi sửa số bị sai. Nếu cột này không phải là cột cộng thì không cần sửa.
rule-group-total-wrong = Số của nhóm không bằng tổng các dòng trong nhóm
    .why = Dòng đầu nhóm (I, II, A, B) ghi tổng của nhóm thì phải bằng tổng các dòng bên dưới; nếu lệch thì có số liệu sai.
    .bad = I | Cụm A | 13; 1 | Xã A | 5; 2 | Xã B | 7
    .good = I | Cụm A | 12; 1 | Xã A | 5; 2 | Xã B | 7

check-row-numbers-out-of-order = Số thứ tự các dòng trong bảng không liên tục
    .found = số { $written }
    .required = số { $right }
    .hint = Đánh lại số thứ tự, rồi xem lại số dòng được nêu trong nội dung công văn.
rule-row-numbers-out-of-order = Số thứ tự các dòng trong bảng không liên tục
    .why = Số thứ tự các dòng tăng dần từng đơn vị, hoặc bắt đầu lại từ 1 ở mỗi nhóm. Số bị nhảy hoặc bị lặp thường do thêm, bớt dòng mà chưa đánh lại.
    .bad = 1 | Xã A; 2 | Xã B; 4 | Xã C
    .good = 1 | Xã A; 2 | Xã B; 3 | Xã C

check-count-differs-from-appendix = Số nêu trong công văn không khớp với phụ lục
    .found = “{ $written }”; bảng trong { $appendix } có { $rows } dòng
    .required = số khớp với số dòng hoặc số tổng trong phụ lục
    .hint = Đếm lại số dòng của phụ lục, rồi sửa số trong công văn hoặc sửa phụ lục. Nếu con số này không nói về phụ lục thì không cần sửa.
rule-count-differs-from-appendix = Số nêu trong công văn không khớp với phụ lục
    .why = Số liệu trong công văn và trong phụ lục phải khớp nhau; lệch nhau thường do phụ lục được sửa sau khi soạn công văn.
    .bad = có 16 xã chưa báo cáo (Phụ lục kèm theo) … bảng có 15 dòng
    .good = có 15 xã chưa báo cáo (Phụ lục kèm theo) … bảng có 15 dòng

check-district-level-name = Văn bản từ tháng 7/2025 còn ghi tên đơn vị cấp huyện
    .found = “{ $written }” ở { $place ->
        [letterhead] tên cơ quan
        [addressees] phần Kính gửi
       *[recipients] phần Nơi nhận
    }
    .required = cơ quan cấp tỉnh hoặc cấp xã (xã, phường, đặc khu)
    .hint = Thay bằng tên cơ quan hiện nay: xã, phường, đặc khu hoặc cơ quan đã tiếp nhận nhiệm vụ. Nếu đây là tên gọi vẫn đang dùng thì không cần sửa.
rule-district-level-name = Văn bản từ tháng 7/2025 còn ghi tên đơn vị cấp huyện
    .why = Từ ngày 01/7/2025 chính quyền địa phương có hai cấp là cấp tỉnh và cấp xã; không còn huyện, quận, thị xã, thành phố thuộc tỉnh và thị trấn. Trong nội dung vẫn được nhắc đến khi nói về thời gian trước hoặc viện dẫn văn bản cũ.
    .bad = Kính gửi: UBND các huyện, thành phố, thị xã
    .good = Kính gửi: UBND các xã, phường
