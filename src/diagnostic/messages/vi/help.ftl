# Lời hướng dẫn của chương trình và từng lệnh (--help).

help-heading-usage = Cách dùng:
help-heading-commands = Các lệnh
help-heading-arguments = Tham số
help-heading-options = Tùy chọn
help-heading-example = Ví dụ:
help-exit-codes =
    Mã thoát: 0 xong; 1 xong nhưng có công văn chưa làm được, có tên chưa xác định được, văn bản được kiểm tra có lỗi, hoặc có cảnh báo mà lệnh có --strict; 2 không làm được.

help = Soạn công văn hành chính tiếng Việt đúng thể thức Nghị định 30/2020/NĐ-CP, thành tệp DOCX sẵn sàng trình ký
    .usage = congvan LỆNH [TÙY CHỌN]
    .example =
        congvan new cong-van-moi
        congvan build cong-van-moi/letter.toml
help-help = Hiện lời hướng dẫn này
help-version = Hiện số phiên bản
help-lang = Ngôn ngữ của thông báo: vi (tiếng Việt) hoặc en (tiếng Anh); không ghi thì theo biến CONGVAN_LANG, rồi đến vi
    .value = NGÔN-NGỮ

help-build = Tạo một công văn từ tệp công văn, mẫu và số liệu
    .usage = congvan build TỆP-CÔNG-VĂN [-o TỆP] [-f docx|txt]... [--template MẪU] [--encoding BẢNG-MÃ]
    .example =
        congvan build cong-van-moi/letter.toml
        congvan build cong-van-moi/letter.toml -o cong-van.docx
        congvan build cong-van-moi/letter.toml -f txt
help-build-letter = Tệp công văn (letter.toml)
    .value = TỆP-CÔNG-VĂN
help-build-output = Tệp kết quả; không ghi thì tệp DOCX nằm cạnh tệp công văn, còn văn bản thuần (txt) in ra màn hình
    .value = TỆP
help-build-format = Dạng kết quả: docx (Word), pdf, png hoặc svg (mỗi trang một tệp), txt (văn bản thuần); ghi được nhiều lần; không ghi thì theo đuôi tệp sau -o, rồi đến docx
    .value = DẠNG
help-build-pdf_a = Tệp PDF để lưu trữ, theo chuẩn PDF/A-2a
help-build-template = Tên mẫu có sẵn, hoặc thư mục chứa mẫu riêng; dùng thay cho mẫu ghi trong tệp công văn
    .value = MẪU
help-build-encoding = Bảng mã của các tệp số liệu, khi chương trình không tự nhận ra: utf-8, utf-16le, utf-16be, windows-1258, tcvn3 hoặc vni
    .value = BẢNG-MÃ
help-build-cluster = Đếm lượt quét trên cụm máy: địa chỉ máy điều phối, như df://10.0.0.5:50050; xem docs/cluster.md
    .value = ĐỊA-CHỈ
help-build-diagnostics = Cách in thông báo: text (đầy đủ), short (mỗi thông báo một dòng) hoặc json; không ghi thì là text
    .value = CÁCH-IN

help-build-strict = Coi cảnh báo là việc chưa xong: có cảnh báo thì mã thoát là 1 (công văn vẫn được ghi)

help-batch = Làm nhiều công văn một lượt: mỗi huyện, mỗi xã hoặc mỗi nhóm một công văn
    .usage = congvan batch TỆP-CÔNG-VĂN --by district|commune|province|CỘT -o THƯ-MỤC [TÙY CHỌN]
    .example =
        congvan batch cong-van-moi/letter.toml --by district -o ket-qua --dry-run
        congvan batch cong-van-moi/letter.toml --by district -o ket-qua
        congvan batch cong-van-moi/letter.toml --by district -o ket-qua --with lien-he.csv --zip ket-qua.zip
help-batch-letter = Tệp công văn (letter.toml)
    .value = TỆP-CÔNG-VĂN
help-batch-by = Chia công văn theo: district (huyện), commune (xã), province (tỉnh), hoặc tên một cột của tệp số liệu
    .value = CÁCH-CHIA
help-batch-output = Thư mục ghi các công văn; chưa có thì chương trình tạo
    .value = THƯ-MỤC
help-batch-form = Dạng tệp của mỗi công văn: docx (Word), pdf, png hoặc svg (mỗi trang một tệp), txt (văn bản thuần); ghi được nhiều lần; không ghi thì là docx
    .value = DẠNG
help-batch-pdf_a = Tệp PDF để lưu trữ, theo chuẩn PDF/A-2a
help-batch-with = Tệp bảng (CSV, Excel) có nội dung riêng của từng nơi: kính gửi, liên hệ, điện thoại, ghi chú
    .value = TỆP
help-batch-name = Khuôn tên tệp, như { "'{{ group.code }}-{{ group.slug }}.docx'" }; không ghi thì theo khóa file_name của mục [batch]
    .value = KHUÔN
help-batch-template = Tên mẫu có sẵn, hoặc thư mục chứa mẫu riêng; dùng thay cho mẫu ghi trong tệp công văn
    .value = MẪU
help-batch-encoding = Bảng mã của các tệp số liệu, khi chương trình không tự nhận ra: utf-8, utf-16le, utf-16be, windows-1258, tcvn3 hoặc vni
    .value = BẢNG-MÃ
help-batch-cluster = Đếm lượt quét trên cụm máy: địa chỉ máy điều phối, như df://10.0.0.5:50050; xem docs/cluster.md
    .value = ĐỊA-CHỈ
help-batch-zip = Đóng gói tất cả công văn và danh sách vào một tệp ZIP
    .value = TỆP
help-batch-bundle = Ghép tất cả công văn thành một tệp DOCX để in; mỗi công văn bắt đầu ở trang lẻ
    .value = TỆP
help-batch-jobs = Số công văn làm cùng lúc; không ghi thì bằng số nhân của máy
    .value = SỐ
help-batch-dry_run = Làm thử: soạn tất cả, nêu mọi lỗi, không ghi tệp nào
help-batch-force = Làm lại tất cả và ghi đè cả tệp đã có người sửa
help-batch-format = Cách in kết quả: text (câu chữ) hoặc json (cho chương trình khác đọc); không ghi thì là text
    .value = CÁCH-IN
help-batch-diagnostics = Cách in thông báo: text (đầy đủ), short (mỗi thông báo một dòng) hoặc json; không ghi thì là text
    .value = CÁCH-IN
help-batch-strict = Coi cảnh báo là việc chưa xong: có cảnh báo thì mã thoát là 1 (các công văn vẫn được ghi)

help-new = Tạo thư mục có tệp công văn kèm lời giải thích và số liệu mẫu để bắt đầu
    .usage = congvan new THƯ-MỤC [--template MẪU]
    .example =
        congvan new cong-van-moi
        congvan new cong-van-moi --template plain-letter
help-new-folder = Thư mục sẽ tạo; tệp đã có thì không bị ghi đè
    .value = THƯ-MỤC
help-new-template = Tên mẫu, xem bằng lệnh congvan templates; không ghi thì là qr-scan-reminder
    .value = MẪU

help-preview = Xem trước công văn trong trình duyệt; sửa và lưu tệp thì trang tự cập nhật
    .usage = congvan preview TỆP-CÔNG-VĂN [--group MÃ] [--by district|commune|province|CỘT] [--port SỐ] [--no-open]
    .example =
        congvan preview cong-van-moi/letter.toml
        congvan preview cong-van-moi/letter.toml --group 164
        congvan preview cong-van-moi/letter.toml --by commune --group 05443 --no-open
help-preview-letter = Tệp công văn (letter.toml)
    .value = TỆP-CÔNG-VĂN
help-preview-group = Xem công văn của một nơi, theo mã hoặc tên; không ghi --by thì là một huyện
    .value = MÃ
help-preview-by = Chia công văn theo: district (huyện), commune (xã), province (tỉnh), hoặc tên một cột của tệp số liệu; trên trang có danh sách để chọn
    .value = CÁCH-CHIA
help-preview-with = Tệp bảng (CSV, Excel) có nội dung riêng của từng nơi: kính gửi, liên hệ, điện thoại, ghi chú
    .value = TỆP
help-preview-template = Tên mẫu có sẵn, hoặc thư mục chứa mẫu riêng; dùng thay cho mẫu ghi trong tệp công văn
    .value = MẪU
help-preview-encoding = Bảng mã của các tệp số liệu, khi chương trình không tự nhận ra: utf-8, utf-16le, utf-16be, windows-1258, tcvn3 hoặc vni
    .value = BẢNG-MÃ
help-preview-port = Cổng của trang xem trước trên máy này; không ghi thì máy chọn cổng còn trống
    .value = SỐ
help-preview-no_open = Không tự mở trình duyệt, chỉ in địa chỉ của trang

help-templates = Liệt kê các mẫu công văn và những khóa mỗi mẫu cần
    .usage = congvan templates
    .example =
        congvan templates

help-scans = Xem số liệu trước khi làm công văn
    .usage = congvan scans LỆNH [TÙY CHỌN]
    .example =
        congvan scans count so-lieu.xlsx --province 19
        congvan scans resolve so-lieu.csv
help-scans-count =
    Xem số lượt quét của từng xã mà công văn sẽ dùng; hoặc đếm thẳng các tệp, không cần tệp công văn

    Kết quả là bảng có các cột code, commune, district, province, scans và state: silent (không có lượt nào) hoặc low (ít lượt). Tên đã sửa, xã còn thiếu, dòng hỏng được nêu ở phần thông báo.

    Tệp có cột thời gian được hiểu là tệp lượt quét, mỗi dòng một lượt, và cần --from, --to. Tệp khác được hiểu là bảng số liệu đã cộng sẵn theo xã.
    .usage = congvan scans count TỆP-CÔNG-VĂN | TỆP... [--from NGÀY --to NGÀY] [--province TỈNH] [TÙY CHỌN]
    .example =
        congvan scans count cong-van-moi/letter.toml
        congvan scans count cong-van-moi/letter.toml --format json
        congvan scans count luot-quet-1.csv.gz luot-quet-2.csv.gz --from 25/10/2021 --to 31/10/2021 --province 19
        congvan scans count - --from 25/10/2021 --to 31/10/2021 --count devices
help-scans-count-files = Một tệp công văn (letter.toml): chỉ đọc phần số liệu, kỳ báo cáo và ngày. Hoặc một hay nhiều tệp lượt quét (CSV, nén gzip hoặc zstd cũng được) hay bảng số liệu (Excel, CSV); tên tệp có thể dùng * và ?; dấu - là dữ liệu do lệnh khác đưa vào
    .value = TỆP
help-scans-count-from = Ngày đầu của kỳ cần đếm, từ 0 giờ theo giờ Việt Nam, như 25/10/2021 hoặc 2021-10-25
    .value = NGÀY
help-scans-count-to = Ngày cuối của kỳ cần đếm, tính hết ngày
    .value = NGÀY
help-scans-count-province = Tên hoặc mã tỉnh, thành phố có các xã trong tệp, hoặc "Cả nước"; không ghi thì theo mã xã trong tệp
    .value = TỈNH
help-scans-count-list = Danh mục đơn vị hành chính: 2021-10 hoặc 2025-07; không ghi thì dùng danh mục của ngày ở --to
    .value = DANH-MỤC
help-scans-count-sheet = Trang tính cần đọc trong tệp bảng tính có nhiều trang tính
    .value = TRANG-TÍNH
help-scans-count-direction = Đếm lượt nào: in (vào), out (ra) hoặc both (cả hai); không ghi thì là both
    .value = HƯỚNG
help-scans-count-count = Đếm gì ở mỗi xã: scans (số lượt quét), locations (số địa điểm khác nhau) hoặc devices (số thiết bị khác nhau); không ghi thì là scans
    .value = ĐẾM-GÌ
help-scans-count-bad_rows = Tỷ lệ dòng hỏng cao nhất còn chấp nhận, như "0,5 %"; không ghi thì là 1 %
    .value = TỶ-LỆ
help-scans-count-threshold = Số lượt cao nhất còn coi là ít (low); không ghi thì là 5
    .value = SỐ
help-scans-count-format = Cách in: csv hoặc json; không ghi thì là csv
    .value = CÁCH-IN
help-scans-count-encoding = Bảng mã của tệp số liệu, khi chương trình không tự nhận ra: utf-8, utf-16le, utf-16be, windows-1258, tcvn3 hoặc vni
    .value = BẢNG-MÃ
help-scans-count-cluster = Đếm lượt quét trên cụm máy: địa chỉ máy điều phối, như df://10.0.0.5:50050; xem docs/cluster.md
    .value = ĐỊA-CHỈ
help-scans-count-diagnostics = Cách in thông báo: text (đầy đủ), short (mỗi thông báo một dòng) hoặc json; không ghi thì là text
    .value = CÁCH-IN
help-scans-count-strict = Coi cảnh báo là việc chưa xong: có cảnh báo thì mã thoát là 1
help-scans-resolve =
    Xem mỗi tên trong tệp là xã, phường, thị trấn nào; kết quả là bảng CSV, mỗi dòng của tệp một dòng

    Cột how cho biết cách tìm ra: exact (đúng như danh mục), folded (cùng tên, viết khác), corrected (đã sửa một lỗi gõ hoặc thêm dấu, nên xem lại), ambiguous (có thể là nhiều đơn vị), unknown (không xác định được). Hai cách sau không có mã; cột candidates ghi các đơn vị có thể đúng. Dòng tên huyện hoặc dòng tổng cộng không phải là xã: how là unknown, candidates để trống, dòng tên huyện có tên ở cột district. Dòng trống, dòng tiêu đề không có trong kết quả.
    .usage = congvan scans resolve TỆP [--list 2021-10|2025-07] [--province TỈNH] [--encoding BẢNG-MÃ]
    .example =
        congvan scans resolve so-lieu.csv
        congvan scans resolve so-lieu.csv --list 2021-10 --province 19
help-scans-resolve-file = Tệp số liệu có cột tên hoặc cột mã xã; hoặc tệp văn bản mỗi dòng một tên
    .value = TỆP
help-scans-resolve-list = Danh mục đơn vị hành chính: 2021-10 hoặc 2025-07; không ghi thì dùng danh mục của hôm nay
    .value = DANH-MỤC
help-scans-resolve-province = Mã hoặc tên tỉnh, thành phố có các đơn vị trong tệp; không ghi thì tìm trong cả nước, khi đó tên viết sai chỉ được sửa nếu có ghi huyện hoặc tỉnh
    .value = TỈNH
help-scans-resolve-sheet = Trang tính cần đọc trong tệp bảng tính có nhiều trang tính
    .value = TRANG-TÍNH
help-scans-resolve-encoding = Bảng mã của tệp, khi chương trình không tự nhận ra: utf-8, utf-16le, utf-16be, windows-1258, tcvn3 hoặc vni
    .value = BẢNG-MÃ
help-scans-resolve-diagnostics = Cách in thông báo: text (đầy đủ), short (mỗi thông báo một dòng) hoặc json; không ghi thì là text
    .value = CÁCH-IN

help-check = Kiểm tra thể thức của văn bản Word (.docx) bất kỳ theo Nghị định 30/2020/NĐ-CP

    Mỗi lỗi được chỉ rõ vị trí, chỗ chưa đúng, điều khoản và cách sửa. Văn bản không phải công văn (quyết định, văn bản của Đảng) chỉ được báo như vậy.
    .usage = congvan check TỆP.docx... [--mode draft|final] [--format text|short|json|sarif] [TÙY CHỌN]
    .example =
        congvan check cong-van.docx
        congvan check du-thao.docx --mode draft
        congvan check cong-van.docx --annotate cong-van-nhan-xet.docx
        congvan check thu-muc --format short
        congvan check --rules
    .exit = Mã thoát: 0 không văn bản nào có lỗi; 1 có lỗi, hoặc có cảnh báo mà lệnh có --strict; 2 có tệp không đọc được hay không ghi được, hoặc tệp quy định riêng sai.
help-check-files = Các tệp .docx, hoặc thư mục: kiểm tra mọi tệp .docx trong đó, kể cả trong các thư mục con
    .value = TỆP
help-check-mode = draft: văn bản chưa ký, số và ngày được để trống; final: văn bản ban hành; không ghi thì là final
    .value = GIAI-ĐOẠN
help-check-format = Cách in: text (đầy đủ), short (mỗi lỗi một dòng), json (mỗi lỗi một đối tượng) hoặc sarif (SARIF 2.1.0, cho chương trình khác); không ghi thì là text
    .value = CÁCH-IN
help-check-profile = Tệp quy định riêng của cơ quan; không ghi thì dùng congvan-check.toml ở cùng thư mục với văn bản hoặc ở thư mục cấp trên gần nhất
    .value = TỆP
help-check-annotate = Ghi một bản sao của văn bản, có nhận xét (comment) của Word ở mỗi lỗi; văn bản gốc không bị sửa
    .value = TỆP
help-check-annotate_into = Như trên, cho nhiều văn bản: các bản sao được ghi vào thư mục này theo tên văn bản
    .value = THƯ-MỤC
help-check-force = Thay cả văn bản khác đang ở chỗ ghi bản sao
help-check-jobs = Số văn bản kiểm tra cùng lúc; không ghi thì bằng số nhân của máy
    .value = SỐ
help-check-show_components = In thêm các thành phần thể thức đã nhận ra, vị trí và mức chắc chắn
help-check-rules = Chỉ in tên các quy tắc
help-check-strict = Có cảnh báo thì mã thoát cũng là 1

help-explain = Giải thích một quy tắc kiểm tra: vì sao, ví dụ chưa đúng và đúng, cách xử lý
    .usage = congvan explain QUY-TẮC
    .example =
        congvan explain margin-left-out-of-range
help-explain-rule = Tên quy tắc, in trong ngoặc vuông ở mỗi lỗi
    .value = QUY-TẮC
