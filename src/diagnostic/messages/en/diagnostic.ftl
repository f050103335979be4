# The words around every message.

note = note
warning = warning
error = error

label-place = at:
label-letters = in:
label-found = found:
label-required = needed:
label-hint = what to do:
letters-named = { $names }
letters-named-and-more = { $names } and { $more } more letters

standard-input = standard input (-)
place-file = { $file }
place-line = { $file }, line { $line }, column { $column }
place-row = { $file }, row { $row }
place-cell = { $file }, row { $row }, column “{ $column }”
place-sheet-row = { $file }, row { $cell }
place-sheet-cell = { $file }, cell { $cell }
place-sheet-cell-under = { $file }, cell { $cell }, column “{ $column }”
place-document = { $file }, { $position }
document-region = { $region ->
    [header] header
    [footer] footer
    [footnote] footnote
    [endnote] endnote
    [text-box] text box
    [section] section { $number }
   *[body] body
}
document-table = table { $table }
document-cell = table { $table }, row { $row }, cell { $column }
document-paragraph = paragraph { $paragraph }
document-quoted = { $position }: “{ $words }”

# What a departure from the form departs from: the clause of the decree.

label-clause = clause:
clause-appendix = Decree 30/2020/NĐ-CP, Appendix { $appendix }
clause-part = Part { $part }
clause-section = Section { $section }
clause-item = clause { $item }
clause-point = clause { $item } point { $point }
clause-article = Decree 30/2020/NĐ-CP, Article { $article }
clause-article-item = Decree 30/2020/NĐ-CP, Article { $article }, clause { $item }
clause-form = Decree 30/2020/NĐ-CP, Appendix III, Form { $form }
clause-forms = Decree 30/2020/NĐ-CP, the forms of Appendix III
clause-house = the office's own rule, in its congvan-check.toml
clause-custom = custom of offices, not a rule of Decree 30/2020/NĐ-CP
clause-content = what the document itself says; Decree 30/2020/NĐ-CP does not speak of it
clause-two-levels = Luật Tổ chức chính quyền địa phương 72/2025/QH15
