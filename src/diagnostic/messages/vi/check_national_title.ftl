# Quốc hiệu và Tiêu ngữ.

check-national-title-misformatted = Quốc hiệu chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-national-title-misformatted = Quốc hiệu chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Quốc hiệu trình bày bằng chữ in hoa, cỡ 12 đến 13, kiểu chữ đứng, đậm, ở trên cùng bên phải trang đầu.
    .bad = Cộng hòa xã hội chủ nghĩa Việt Nam (cỡ 14, không đậm)
    .good = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (cỡ 13, đậm)

check-motto-misformatted = Tiêu ngữ chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .found = { style-found }
    .required = { style-required }
    .hint = Chọn những chữ này, đặt cỡ chữ và kiểu chữ như trên (thẻ Trang đầu, Home).
rule-motto-misformatted = Tiêu ngữ chưa đúng cỡ chữ, kiểu chữ hoặc vị trí
    .why = Tiêu ngữ trình bày bằng chữ in thường, cỡ 13 đến 14, kiểu chữ đứng, đậm, canh giữa dưới Quốc hiệu.
    .bad = Độc lập - Tự do - Hạnh phúc (cỡ 12, nghiêng)
    .good = Độc lập - Tự do - Hạnh phúc (cỡ 14, đậm)

check-national-title-misspelt = Quốc hiệu viết sai chữ
    .found = “{ $written }”
    .required = “{ $right }”, giữa các chữ chỉ một dấu cách
    .hint = Gõ lại Quốc hiệu đúng như trên.
rule-national-title-misspelt = Quốc hiệu viết sai chữ
    .why = Nghị định quy định đúng từng chữ của Quốc hiệu. Viết HÒA hay HOÀ đều được.
    .bad = CỘNG HOÀ XÃ HỘI CHỦ NGHIÃ VIỆT NAM
    .good = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

check-motto-misspelt = Tiêu ngữ viết chưa đúng
    .found = “{ $written }”
    .required = “{ $right }”
    .hint = { $matter ->
        [dashes] Thay dấu gạch dài bằng dấu gạch nối (-). Word tự đổi thành gạch dài khi gõ: bấm Ctrl+Z một lần ngay sau đó.
        [capitals] Chỉ viết hoa chữ cái đầu của mỗi cụm từ.
       *[words] Gõ lại Tiêu ngữ đúng như trên: giữa các cụm từ có dấu gạch nối, hai bên có dấu cách.
    }
rule-motto-misspelt = Tiêu ngữ viết chưa đúng
    .why = Chữ cái đầu của các cụm từ được viết hoa, giữa các cụm từ có gạch nối (-), có cách chữ.
    .bad = 
        Độc lập – Tự do – Hạnh phúc
        Độc Lập-Tự Do-Hạnh Phúc
    .good = Độc lập - Tự do - Hạnh phúc
    .hint = Gõ lại “Độc lập - Tự do - Hạnh phúc”: chỉ viết hoa chữ cái đầu của mỗi cụm từ, giữa các cụm từ có dấu gạch nối (-), hai bên có dấu cách.

check-motto-line-missing = Dưới Tiêu ngữ không có đường kẻ
    .found = { $instead ->
        [underline] chữ gạch chân
       *[nothing] không có đường kẻ
    }
    .required = đường kẻ ngang, nét liền, dài bằng dòng chữ
    .hint = Trong Word: Chèn (Insert) → Hình (Shapes) → Đường thẳng (Line), giữ phím Shift khi kẻ.
rule-motto-line-missing = Dưới Tiêu ngữ không có đường kẻ
    .why = Phía dưới Tiêu ngữ có đường kẻ ngang, nét liền, dài bằng dòng chữ. Không gạch chân, không gõ dấu gạch dưới.
    .bad = 
        Độc lập - Tự do - Hạnh phúc
        ___________
    .good = 
        Độc lập - Tự do - Hạnh phúc
        (đường kẻ vẽ bên dưới)

check-motto-line-length-wrong = Đường kẻ dưới Tiêu ngữ dài ngắn chưa đúng
    .found = đường kẻ dài { $line } mm, dòng chữ dài { $text } mm
    .required = bằng dòng chữ: khoảng { $text } mm
    .hint = Chọn đường kẻ, thẻ Định dạng hình (Shape Format) → Kích cỡ (Size), sửa chiều rộng rồi canh giữa dưới dòng chữ.
rule-motto-line-length-wrong = Đường kẻ dưới Tiêu ngữ dài ngắn chưa đúng
    .why = Phía dưới Tiêu ngữ có đường kẻ ngang, nét liền, dài bằng dòng chữ.
    .bad = (đường kẻ chỉ dài bằng nửa Tiêu ngữ)
    .good = (đường kẻ dài bằng Tiêu ngữ)

check-national-title-missing = Không thấy Quốc hiệu
    .required = “{ $wanted }” ở bên phải, trên đầu trang thứ nhất
    .hint = Gõ thêm dòng “{ $wanted }” ở góc phải đầu trang, ngay trên Tiêu ngữ.
rule-national-title-missing = Không thấy Quốc hiệu
    .why = Quốc hiệu là thành phần bắt buộc của văn bản hành chính, trình bày ở phía trên cùng, bên phải trang đầu tiên.
    .bad = (không có)
    .good = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    .hint = Gõ thêm dòng “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” ở góc phải đầu trang, ngay trên Tiêu ngữ.

check-motto-missing = Không thấy Tiêu ngữ
    .required = “{ $wanted }” ngay dưới Quốc hiệu
    .hint = Gõ thêm dòng “{ $wanted }” ngay dưới Quốc hiệu, rồi kẻ một đường ngang bên dưới.
rule-motto-missing = Không thấy Tiêu ngữ
    .why = Tiêu ngữ là thành phần bắt buộc của văn bản hành chính, canh giữa dưới Quốc hiệu.
    .bad = (không có)
    .good = Độc lập - Tự do - Hạnh phúc
    .hint = Gõ thêm dòng “Độc lập - Tự do - Hạnh phúc” ngay dưới Quốc hiệu, rồi kẻ một đường ngang bên dưới.

check-national-title-not-at-right = Quốc hiệu không ở phía trên, bên phải trang đầu
    .required = Quốc hiệu và Tiêu ngữ ở bên phải, tên cơ quan ở bên trái
    .hint = Đổi chỗ hai cột ở đầu trang: tên cơ quan bên trái, Quốc hiệu và Tiêu ngữ bên phải.
rule-national-title-not-at-right = Quốc hiệu không ở phía trên, bên phải trang đầu
    .why = Quốc hiệu trình bày ở phía trên cùng, bên phải trang đầu tiên của văn bản (ô số 1).
    .bad = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (bên trái)
    .good = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (bên phải)

check-national-title-wrapped = Quốc hiệu bị xuống dòng
    .found =
        { $because ->
            [break] có dấu ngắt dòng giữa các chữ
           *[narrow] dòng chữ dài { $width } mm, chỗ trống rộng { $room } mm
        }
    .required = Quốc hiệu trên một dòng
    .hint = Xóa dấu ngắt dòng nếu có, rồi kéo rộng cột bên phải ở đầu trang; nếu vẫn thiếu chỗ, đặt Quốc hiệu cỡ 12, Tiêu ngữ cỡ 13, địa danh cỡ 13.
rule-national-title-wrapped = Quốc hiệu bị xuống dòng
    .why = Nghị định không nêu, nhưng các cơ quan thường trả lại văn bản có Quốc hiệu bị ngắt thành hai dòng.
    .bad = 
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA
        VIỆT NAM
    .good = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

check-motto-not-single-spaced = Quốc hiệu và Tiêu ngữ chưa cách nhau dòng đơn
    .found = { apart-found }
    .required = hai dòng cách nhau dòng đơn, không có khoảng cách thêm
    .hint = Chọn cả hai dòng, mở hộp thoại Đoạn (Paragraph): Trước (Before) 0, Sau (After) 0, Khoảng cách dòng (Line spacing) Đơn (Single).
rule-motto-not-single-spaced = Quốc hiệu và Tiêu ngữ chưa cách nhau dòng đơn
    .why = Quốc hiệu và Tiêu ngữ được trình bày cách nhau dòng đơn.
    .bad = (cách 1,5 dòng)
    .good = (dòng đơn)

check-motto-line-typed = Đường kẻ dưới Tiêu ngữ gõ bằng dấu gạch
    .found = dấu gạch gõ từ bàn phím
    .required = đường kẻ vẽ, nét liền, dài bằng dòng Tiêu ngữ
    .hint = Xóa các dấu gạch, rồi kẻ lại: Chèn (Insert) → Hình (Shapes) → Đường thẳng (Line), giữ phím Shift khi kẻ.
rule-motto-line-typed = Đường kẻ dưới Tiêu ngữ gõ bằng dấu gạch
    .why = Nghị định yêu cầu đường kẻ ngang, nét liền. Dấu gạch gõ từ bàn phím dễ lệch và đứt khi đổi phông; tệp mẫu 1.5 của chính Nghị định cũng gõ như vậy nên đây chỉ là cảnh báo.
    .bad = _________
    .good = (đường kẻ vẽ)

check-motto-wrapped = Tiêu ngữ bị xuống dòng
    .found = có dấu ngắt dòng giữa các chữ
    .required = “{ $wanted }” trên một dòng
    .hint = Xóa dấu ngắt dòng trong Tiêu ngữ; nếu chữ vẫn tự xuống dòng thì kéo rộng cột bên phải ở đầu trang.
rule-motto-wrapped = Tiêu ngữ bị xuống dòng
    .why = Nghị định trình bày Tiêu ngữ trên một dòng, phía dưới có đường kẻ ngang dài bằng dòng chữ.
    .bad = 
        Độc lập - Tự do -
        Hạnh phúc
    .good = Độc lập - Tự do - Hạnh phúc
