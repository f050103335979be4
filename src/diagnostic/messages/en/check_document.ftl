# The document as a whole.

check-document-not-a-letter = { $kind ->
    [named] This document is of the type “{ $name }”, not a công văn, and was not checked
    [titled] This document has the title “{ $name }”; it was not recognised as a công văn and was not checked
    [party] This is a document of the Party, to which Decree 30/2020/NĐ-CP does not apply
   *[other] This was not recognised as a công văn: too few of national title, number, subject, addressees and recipients were found
}
    .required = a công văn
    .hint = { $kind ->
        [named] Only công văn are checked. If this is one, take the name of the type away.
        [titled] Only công văn are checked. If this is one, write its subject (V/v ...) below the number and Kính gửi above the text, and take the title away.
        [party] Documents of the Party follow Quy định 399-QĐ/TW and Hướng dẫn 05-HD/VPTW.
       *[other] Check the name of the file. With --show-components you see what was found.
    }
rule-document-not-a-letter = The document is no công văn
    .why = Each type of document has components of its own; this program checks công văn alone. Documents of the Party have rules of their own.
    .bad = QUYẾT ĐỊNH
    .good = V/v báo cáo
    .hint = Nothing, if the document is meant to be what it is. If it is a công văn, take the type or title away and write its subject (V/v ...) and Kính gửi.
