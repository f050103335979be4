# Reading any Word document (.docx).

document-is-old-word = This file is a document of Word 97–2003 (.doc) and not a .docx
    .required = a .docx file
    .hint = Open it in Word or LibreOffice, choose File → Save As, choose the type “Word Document (.docx)” and run again with the new file. Changing the name of the file is not enough.
document-is-other = { $form ->
    [rtf] This file is an RTF document and not a .docx
    [html] This file is a web page (HTML) and not a .docx
    [pdf] This file is a PDF and not a .docx
    [odt] This file is a LibreOffice document (.odt) and not a .docx
    [xlsx] This file is a workbook and not a document
    [pptx] This file is a presentation and not a document
    [xml] This file is an XML document of Word and not a .docx
    [picture] This file is a picture and not a .docx document
    [archive] This file is an archive without a Word document in it
    [empty] This file is empty
   *[unknown] This file is not a Word document (.docx)
}
    .required = a .docx file
    .hint = { $form ->
        [pdf] Ask for the Word file (.docx) it was made from; a PDF does not tell how the document is set.
        [picture] Ask for the Word file (.docx) it was made from; a photograph or a scan cannot be checked.
        [xlsx] Write the name of the document in the command.
        [pptx] Write the name of the document in the command.
        [archive] Unpack it and run again with the .docx in it.
        [empty] Copy the file again from where it came, or ask for it again.
        [unknown] Write the name of the right file in the command; if it is a document, open it in Word and save it as .docx.
       *[other] Open it in Word or LibreOffice, choose File → Save As, choose the type “Word Document (.docx)” and run again with the new file. Changing the name of the file is not enough.
    }
document-locked = This file is protected by a password and cannot be read
    .required = a file without a password
    .hint = Open it in Word with the password, choose File → Info → Protect Document → Encrypt with Password, delete the password and save.
document-damaged = This document cannot be read: the file is damaged or was not saved completely
    .found = { $reason ->
        [cut-short] the file is cut short, its end is missing
        [packing] the packed data in the file is damaged
        [no-document] the file has no part with the text
       *[xml] the part { $part } of the file is damaged from byte { $offset } on
    }
    .hint = Open it in Word, let Word repair it if it asks, and save it as a new file. If Word cannot open it either, copy the file again from where it came.
document-entities = The part { $part } of the file has declarations that a Word document never has, so it is not opened
    .hint = The file may be made to do harm. Ask the sender; if it can be trusted, open it in Word and save it as a new file.
document-too-large = This file unpacks to far more than a document, so it is not opened
    .required = a file that unpacks to { $limit } MB at most, and to 200 times the packed file at most
    .hint = Copy the text to a new file. If somebody else sent the file, ask the sender before opening it.
document-too-deep = The part { $part } of the file is nested too deeply to be read
    .required = { $limit } levels at most
    .hint = Copy the text to a new file. If somebody else sent the file, ask the sender before opening it.
document-too-many-facts = This document has more paragraphs, cells and formatted pieces of text than any usual document and cannot be read to the end
    .hint = Divide it into several files, or keep its large table in a file of its own.
document-style-circle = The style “{ $style }” inherits from itself in a circle
    .hint = Open the file in Word, correct “Style based on” of this style and save. The rest of the document is read.
document-part-missing = The document refers to the part { $part }, which is not in the file
    .hint = Open the file in Word, let Word repair it if it asks, and save. The rest of the document is read.
document-relationship-missing = The document refers to the relationship “{ $relationship }”, which is not in the file
    .hint = Open the file in Word, let Word repair it if it asks, and save. The rest of the document is read.
document-value-unreadable = The value “{ $written }” of { $element }/{ $attribute } in the part { $part } cannot be read and is left out
    .found = { $count } times in the document
    .hint = Open the file in Word and save it; Word writes the right value. The rest of the document is read.
document-chunk-unread = The document has content inserted from a file in another format, which cannot be read
    .hint = Open the file in Word and save it; Word makes it a part of the document.
