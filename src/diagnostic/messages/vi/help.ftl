# Lời hướng dẫn của chương trình và từng lệnh (--help).

help-heading-usage = Cách dùng:
help-heading-commands = Các lệnh
help-heading-arguments = Tham số
help-heading-options = Tùy chọn
help-heading-example = Ví dụ:
help-exit-codes =
    Mã thoát: 0 xong; 1 xong, nhưng có cảnh báo và lệnh có --strict; 2 không làm được.

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
    .usage = congvan build TỆP-CÔNG-VĂN [-o TỆP] [-f docx|txt]... [--template MẪU]
    .example =
        congvan build cong-van-moi/letter.toml
        congvan build cong-van-moi/letter.toml -o cong-van.docx
        congvan build cong-van-moi/letter.toml -f txt
help-build-letter = Tệp công văn (letter.toml)
    .value = TỆP-CÔNG-VĂN
help-build-output = Tệp kết quả; không ghi thì tệp DOCX nằm cạnh tệp công văn, còn văn bản thuần (txt) in ra màn hình
    .value = TỆP
help-build-format = Dạng kết quả: docx (Word) hoặc txt (văn bản thuần); ghi được nhiều lần; không ghi thì theo đuôi tệp sau -o, rồi đến docx
    .value = DẠNG
help-build-template = Tên mẫu có sẵn, hoặc thư mục chứa mẫu riêng; dùng thay cho mẫu ghi trong tệp công văn
    .value = MẪU
help-build-diagnostics = Cách in thông báo: text (đầy đủ), short (mỗi thông báo một dòng) hoặc json; không ghi thì là text
    .value = CÁCH-IN

help-build-strict = Coi cảnh báo là việc chưa xong: có cảnh báo thì mã thoát là 1 (công văn vẫn được ghi)

help-new = Tạo thư mục có tệp công văn kèm lời giải thích và số liệu mẫu để bắt đầu
    .usage = congvan new THƯ-MỤC [--template MẪU]
    .example =
        congvan new cong-van-moi
        congvan new cong-van-moi --template plain-letter
help-new-folder = Thư mục sẽ tạo; tệp đã có thì không bị ghi đè
    .value = THƯ-MỤC
help-new-template = Tên mẫu, xem bằng lệnh congvan templates; không ghi thì là qr-scan-reminder
    .value = MẪU

help-templates = Liệt kê các mẫu công văn và những khóa mỗi mẫu cần
    .usage = congvan templates
    .example =
        congvan templates
