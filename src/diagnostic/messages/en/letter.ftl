# Composing a letter from the letter file, a template and data.

letter-section-missing = The template “{ $template }” needs the section [{ $section }], which the letter file does not have
    .required = { $section ->
        [counts] a section [counts] that names the file with the counts per commune
       *[period] a section [period] with the reporting period: from and to
    }
    .hint = Add the section [{ $section }] to the letter file; the command congvan new makes an example that has them all.

field-missing = “{ $label }” (key { $name }) is not filled in
    .required = the template “{ $template }” needs this value
    .hint = Add a line “{ $name } = ...” to the section [fields] of the letter file.

field-unknown = The template “{ $template }” has no field named “{ $name }”
    .required = { $fields ->
        [none] this template has no fields
       *[some] the fields of the template: { $known }
    }
    .hint = { $advice ->
        [nearest] Did you mean “{ $nearest }”? If not, delete this line.
       *[none] Delete this line.
    }

field-kind = The value of “{ $label }” (key { $name }) is of the wrong kind
    .required = { $kind ->
        [text] text in quotation marks
        [number] a number such as 1234, or the sum of a column: {"{"} sum = "file.csv", column = "header" {"}"}
        [count] a whole number from 0 up, such as 1234, or the sum of a column: {"{"} sum = "file.csv", column = "header" {"}"}
       *[date] a date such as "30/10/2021" or 2021-10-30
    }
    .hint = { $kind ->
        [text] Write: { $name } = "..."
        [number] Write the digits without quotes and without separators: { $name } = 1234
        [count] Write a whole number without a sign, quotes or separators: { $name } = 1234
       *[date] Write day, month and year: { $name } = "30/10/2021"
    }

sum-of-province-missing = The file of the field “{ $name }” has no row of { $province }
    .required = figures of every province that letters are made for
    .hint = Add the rows of { $province } to that file, or write the figure itself into this field.
sum-without-province = The sum of the column cannot be told, because the province of the data is not known
    .required = a section [counts] with a key province
    .hint = Add the section [counts], or write the figure itself into this field.

body-empty = The body of the letter is empty
    .hint = { $kind ->
        [field] Write the text into this key, between two times three quotes: """text""".
       *[file] Write the text into this file.
    }

appendix-not-mentioned = The body does not mention the appendix
    .required = the letter points to its appendix (Phụ lục I, Phần I, Mục III, khoản 1 điểm a)
    .hint = Add a sentence such as “(Chi tiết tại Phụ lục kèm theo)” to the body.

appendix-left-out = The table “{ $title }” has no rows, so the letter does not have this appendix

counts-summary = { $province } has { $communes } communes: { $silent } without scans, { $low } with 1 to { $threshold } scans ({ $low_scans } together); { $scans } scans in the province
