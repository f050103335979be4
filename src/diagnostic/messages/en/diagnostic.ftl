# The words around every message.

note = note
warning = warning
error = error

label-place = at:
label-found = found:
label-required = needed:
label-hint = what to do:

place-file = { $file }
place-line = { $file }, line { $line }, column { $column }
place-row = { $file }, row { $row }
place-cell = { $file }, row { $row }, column “{ $column }”
