# Making many letters at once.

batch-failed = No letter was made. Mend the errors above and run the command again.
batch-failures = Letters that were not made ({ $count }):
batch-summary = Folder “{ $folder }”: { $made } made, { $unchanged } unchanged, { $skipped } not needed, { $failed } failed.
batch-manifest = List of the letters: { $file }
batch-written = Written: { $file }
batch-rehearsed = Only a trial, nothing was written to the folder “{ $folder }”: { $made } to be made, { $unchanged } unchanged, { $skipped } not needed, { $failed } with errors.
batch-will-be-made = to be made
batch-will-be-unchanged = unchanged
batch-will-be-skipped = not needed
batch-will-be-failed = error
batch-will-be-not-reached = not seen
progress-letters = letters
progress-documents = documents
progress-documents-per-second = documents/s
progress-per-second = letters/s
progress-left = left

batch-findings-alike = { $count } more messages of the kind [{ $code }] in other letters
    .hint = Deal with those of the same kind above first; manifest.csv has the whole list.
batch-interrupted = Stopped as asked; { $left } of { $all } letters are not made
    .hint = Run the same command again to go on; the letters that are made stay as they are.
extra-not-ours = The file “{ $file }” is there already, and was not written by an earlier run into the same folder
    .hint = Choose another name after --zip or --bundle; or rename that file or move it away, and run the command again. --force overwrites all, also letters that somebody has edited.
extra-without-letters = The file “{ $file }” lacks letters that failed ({ $count }): { $names }
    .hint = Deal with the errors above and run the same command again for a file with all letters.
batch-run-cut-off = The last run in the folder “{ $folder }” was cut off; this one goes on where it ended

# Groups.

batch-without-districts = Letters cannot be made by district: since 1 July 2025 { $province } has none
    .hint = Use --by commune for one letter to each commune, or --by "COLUMN" for a column of the counts file, such as a region.
batch-without-counts = The letter file has no counts, so there is nothing to make letters by
    .required = a section [counts]
    .hint = Add a section [counts] with the counts file, or make one letter with congvan build.
batch-column-unknown = The counts file has no column “{ $written }”
    .required = --by district, --by commune, --by province, or the name of a column: { $columns }
    .hint = Correct the value after --by; a name with spaces goes into quotation marks.
batch-column-of-country = Counts of the whole country cannot be parted by the column “{ $column }”
    .required = --by province, --by district or --by commune
    .hint = Use a kind of unit, or name one province at the key province of [counts] and use the column.
commune-in-two-groups = { $commune } has two different values in the column that letters are made by
    .found = “{ $written }”, and in row { $row } “{ $other }”
    .required = each commune in one letter
    .hint = Make the two rows agree.
communes-without-group = { $count } units belong to no letter: the column “{ $column }” is blank for them, or the file has no row of them
    .found = { $names }{ $more ->
        [none] {""}
       *[other] {""}; and { $more } more
    }
    .hint = Fill in the column “{ $column }” for them; a unit without a row needs one, with 0 scans.
communes-grouped-by-district = The column “{ $column }” is blank for { $count } units; they were put into “{ $value }” like the others of their district: { $names }{ $more ->
        [none] {""}
       *[other] {""}; and { $more } more
    }
row-without-province = { $written ->
        [none] The province of this row cannot be told
       *[other] There is no province “{ $written }”
    }{ $more ->
        [none] {""}
       *[other] {""}; nor in { $more } more rows
    }
    .required = the name of the province in its column, or a right commune code
    .hint = { $named_in ->
        [arguments] Correct the province or the code in the file; if the figures are of one province, name it after --province.
       *[letter-file] Correct the province or the code; for counts of one province, name it at the key province of [counts].
    }
rows-without-province-more = { $count } more rows whose province cannot be told
    .hint = Mend the rows above first; the others often have the same error.
provinces-missing = The counts file has no row of { $count } provinces; they are left out
    .found = { $names }
    .hint = If they are not wanted, nothing is to be done; otherwise export the counts again.
letter-of-country = Counts of the whole country do not make one letter
    .required = one province at the key province of [counts]
    .hint = Name a province, or make letters for each province or district with congvan batch.

# Names of files.

batch-file-name-folder = The file name pattern “{ $written }” has a slash in it
    .required = a file name without folders
    .hint = Take / and \ out of the pattern; the folder goes after -o.
batch-file-name-ending = The file name pattern “{ $written }” ends with .{ $ending }
    .required = the ending .{ $right }, or none
    .hint = Change the ending to .{ $right }, or name the form with -f.
batch-file-name-empty = The file name pattern “{ $written }” gives an empty name for { $group }
    .hint = Use the code or the name in it, such as { "{{ group.code }}-{{ group.slug }}.docx" }.
batch-file-name-shared = { $count } letters share the file name “{ $file }”
    .found = { $groups }{ $more ->
        [none] {""}
       *[other] {""} and { $more } more
    }
    .required = a name of its own for each letter
    .hint = Add the code to the pattern, such as { "{{ group.code }}-{{ group.slug }}.docx" }.
batch-file-names-shared-more = { $count } more file names are shared by several letters
    .hint = Mend the pattern as said above.
output-is-letter = The file “{ $file }” is also the file of a letter in the folder
    .hint = Choose another name after --zip or --bundle.

# Letters with nothing to say.

batch-reword-missing = The key nothing_to_say is "reword", but there are no words to use
    .required = a section [batch.reword] with the key body
    .hint = Add the section [batch.reword] with the key body, or use "skip" (no letter) or "make" (as usual).
batch-reword-unused = The words of this section are not used
    .hint = Set nothing_to_say = "reword" in [batch], or delete this section.

# What is particular to each letter (--with).

particulars-unit-missing = This row names no unit and was not used
    .hint = Write the name of the unit into the row, or delete the row.
particulars-unit-unknown = There is no { $by ->
        [province] province
        [district] district
        [commune] commune
       *[column] group
    } “{ $written }”; this row was not used
    .hint = Correct the name, or delete the row if it is not needed.
particulars-unit-ambiguous = “{ $written }” may be one of several { $by ->
        [province] provinces
        [district] districts
        [commune] communes
       *[column] groups
    }; this row was not used
    .hint = { $by ->
        [commune] Write the kind of unit too, or add a column for the district, the province or the code.
       *[other] Write the kind of unit too, or add a column for the province or the code.
    }
particulars-unit-corrected = “{ $written }” was read as { $unit }
particulars-rows-joined = { $group } has several rows (the first is row { $row }); they were joined
particulars-other-columns = These columns are used only where a text names them: { $columns }
particulars-without-columns = Besides the units, this file has no column to use
    .required = a column for the addressee, the contact, the telephone, a note, or one of your own that the template uses
    .hint = Look at the header row of the file.
groups-without-particulars = { $count } letters have no row of their own and use what the letter file has for all: { $names }

# The folder.

batch-folder-taken = Another run is writing to the folder “{ $folder }”{ $process ->
        [none] {""}
       *[other] {""} (process { $process })
    }
    .hint = Wait until it is done and run the command again, or choose another folder after -o.
manifest-unreadable = The list of the last run cannot be read
    .found = { $reason ->
        [form] written by a later version of the program
        [content] its content is not right
       *[other] { io-reason }
    }
    .hint = Every letter is compared with the file in the folder, and a file that differs is not overwritten; to make all again, add --force.
letter-edited = Somebody has changed the file “{ $file }” since it was made
    .hint = To keep the changed one, leave it. To replace it, rename it or move it away and run the command again; --force overwrites all.
letter-not-ours = The file “{ $file }” was in the folder and was not made by this program
    .hint = Move it away, choose other file names with --name, or add --force to overwrite it.
letter-is-folder = “{ $file }” is a folder, where the letter is to go
    .hint = Rename that folder or move it away, and run the command again.
letter-open-elsewhere = The file “{ $file }” is open in Word or LibreOffice
    .found = the temporary file “{ $owner }”
    .hint = Close the letter and run the command again. If nobody has it open (after a crash), delete the temporary file.
letter-left-over = The file “{ $file }”{ $group ->
        [none] {""}
       *[other] {""} ({ $group })
    } is left from an earlier run; no letter of this one has that name
    .hint = It is not deleted. If it is not needed any more, delete it.
letters-left-over-more = { $count } further files are left from earlier runs
    .hint = All of them stand under “left_over” in “{ $file }”. The program deletes nothing: delete what is no longer needed, or write into another folder.
template-group-only-in-batch = The value “group” exists only where many letters are made at once
    .required = the command congvan batch
    .hint = Run congvan batch instead of congvan build; with congvan preview add --group and the code of the group. Or put what uses “group” into { "{% if group %} … {% endif %}" }.
