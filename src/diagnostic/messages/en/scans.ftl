# Reading the data file.

table-missing = There is no data file “{ $file }”
    .hint = { $named_in ->
        [arguments] Check the name and folder of the file in the command.
       *[letter-file] Check the name and folder of the file in the letter file; its path begins at the folder of the letter file.
    }
table-unreadable = The data file “{ $file }” cannot be read
    .found = { io-reason }
    .hint = Close the file if another program has it open, check that you may read it, and run the command again.
workbook-damaged = This spreadsheet file cannot be read: it is damaged or was not saved to its end
    .found = { $reason ->
        [none] broken data
        [cut-short] the file is cut short: its end is missing
        [packing] the packed data in the file are damaged
       *[other] broken data (in technical words: { $reason })
    }
    .required = a whole .xlsx, .xlsm, .xlsb, .xls or .ods file
    .hint = Open it in Excel or LibreOffice and save it again under a new name; if that fails, get the file again from its sender.
workbook-locked = This spreadsheet file is locked with a password
    .required = a file without a password
    .hint = Open it in Excel with its password, choose File → Info → Protect Workbook → Encrypt with Password, delete the password, and save the file.
workbook-too-large = This spreadsheet file unpacks to far more than a table of counts has, so it was not opened
    .required = a file that unpacks to at most { $limit } MB
    .hint = Copy the table of counts into a new file. If somebody sent you this file, ask them what it is before you open it.
sheet-too-large = The sheet “{ $sheet }” has more cells than a table of counts has
    .required = at most { $limit } million filled cells, without cells far to the right of the table
    .hint = Copy the table of counts into a new file and save it.
table-is-other-document = This file is neither a table of text nor a spreadsheet; perhaps it is a Word file or an archive
    .required = a .csv, .xlsx, .xlsm, .xlsb, .xls or .ods file
    .hint = { $named_in ->
        [arguments] Name the right file in the command.
       *[letter-file] Choose the right file in the letter file.
    }
sheet-unknown = The file has no sheet “{ $written }”
    .found = the sheets { $names }
    .required = the name of a sheet of the file
    .hint = { $named_in ->
        [arguments] Correct the name after --sheet.
       *[letter-file] Correct the line sheet = "…" under [counts] in the letter file.
    }
sheet-empty = The sheet “{ $sheet }” is empty
    .required = a sheet with a row of column headers and rows of data
    .hint = { $named_in ->
        [arguments] Choose another sheet after --sheet.
       *[letter-file] Choose another sheet in the line sheet = "…" under [counts] in the letter file.
    }
sheet-ambiguous = Several sheets of the file could be the table
    .found = { $names }
    .required = one sheet
    .hint = { $named_in ->
        [arguments] Add to the command congvan scans: --sheet "{ $example }". For the file of --with, copy the sheet into a new file.
       *[letter-file] Name the right sheet with this line under [counts] in the letter file: sheet = "{ $example }". For another file than the counts, leave only one such sheet in it.
    }
sheet-none-fits = No sheet of the file has the columns that are wanted
    .found = the sheets { $names }
    .required = { $named_in ->
        [arguments] a sheet with a column such as “Xã/Phường/Thị trấn” or “Mã xã” in one of its first ten rows
       *[letter-file] a sheet with columns such as “Xã/Phường/Thị trấn” and “Tổng số lượt quét” in one of its first ten rows
    }
    .hint = { $named_in ->
        [arguments] See whether this is the right file. If it is, write the headers in the row above the names, or copy the sheet into a new file.
       *[letter-file] Name the sheet with a line under [counts] in the letter file, such as sheet = "Sheet1", and see what is told then.
    }
sheet-of-text = This is a text file without sheets, so “{ $sheet }” was not looked for
    .hint = { $named_in ->
        [arguments] Leave out --sheet, or name the spreadsheet file instead.
       *[letter-file] Delete the line sheet = "…" under [counts] in the letter file, or name the spreadsheet file instead.
    }
sheet-taken = The sheet “{ $sheet }” was read, which alone has the columns that are wanted
    .found = the sheets { $names }
sheet-hidden = The sheet “{ $sheet }” was read, although it is hidden in the spreadsheet
sheet-rows-hidden = Rows of the sheet “{ $sheet }” that are hidden or filtered out were counted too: { $count }
table-is-binary = The data file contains NUL characters, so it is not text
    .required = a table as text (.csv) or a spreadsheet
    .hint = Open the original in Excel, save it again as .xlsx or as “CSV UTF-8 (Comma delimited) (*.csv)”, and put the name of the new file in { $named_in ->
        [arguments] the command
       *[letter-file] the letter file
    }.
table-not-utf8 = The data file is in UTF-8, but this character of it is broken
    .required = whole characters
    .hint = Save the file again from the program it comes from, as “CSV UTF-8” or as .xlsx.
table-encoding-detected = The file was read in the encoding { $encoding }, which its words show
table-font-detected = The words are written for an old font in { $encoding }; they were read so
table-encoding-other = The file is in { $encoding } and was read so; the encoding that was chosen is for other files
table-encoding-unsure = The encoding of the data file cannot be told
    .found = { $known ->
        [none] letters that make no Vietnamese words in any encoding the program knows
       *[some] it could be { $names }
    }
    .required = UTF-8, or an encoding that is named
    .hint = { $named_in ->
        [arguments] If you know it, add --encoding { $example } to the command. If not, open the file in Excel and save it as .xlsx.
       *[letter-file] If you know it, add --encoding { $example } to the command, or the line encoding = "{ $example }" under [counts] in the letter file. If not, open the file in Excel and save it as .xlsx.
    }
table-encoding-broken = The data file is broken: parts of it are no letters in { $encoding }
    .required = whole characters
    .hint = Save the file again from the program it comes from, as “CSV UTF-8” or as .xlsx.
encoding-unknown = There is no encoding “{ $written }”
    .required = one of { $names }
    .hint = Correct the line encoding = "…" under [counts] in the letter file, or delete it: most files show their encoding themselves.
table-too-large = The data file is larger than a table of counts can be
    .required = at most { $limit } MB
    .hint = Choose the right data file, or export only the counts of the communes.
table-too-many-cells = The data file has more cells than a table of counts can have
    .required = at most { $limit } million cells
    .hint = Choose the right data file, or export only the columns of districts, communes and counts.
table-is-packed = This file is packed with { $form }: it is no table of counts
    .required = a .csv, .xlsx, .xlsm, .xlsb, .xls or .ods file that is not packed
    .hint = Unpack the file and name the unpacked one in { $named_in ->
        [arguments] the command
       *[letter-file] the letter file
    }. Only files of scans, with a row for each, may be packed.
table-too-wide = The data file has far more columns than a table of counts
    .found = { $found } columns
    .required = at most { $limit } columns
    .hint = Choose the right data file, or export only the columns of districts, communes and figures.
table-quote-unclosed = A quotation mark that opens in this row is never closed
    .found = { $text }
    .required = a closing mark at the end of every cell that begins with a quotation mark
    .hint = Add a quotation mark at the end of the cell, or delete the one at its start, and run the command again.
table-title-left-out = Row { $row } was taken as the header; the rows above it were left out
table-text-composed = The file has letters with separate accents; they were joined into single characters (NFC)
table-empty = The data file is empty
    .required = a row of column headers and rows of data
    .hint = Export the data again and run the command again.
table-without-rows = The data file has a header and no rows
    .required = at least one row of data below the header
    .hint = Export the data again and run the command again.
table-header-twice = Two columns have the header “{ $header }”
    .found = columns { $first } and { $second }
    .required = a different header for each column
    .hint = Rename or delete one of the two columns.
table-row-width = This row does not have as many cells as the header
    .found = { $found } cells
    .required = { $required } cells
    .hint = Check the separators and quotation marks of this row; a cell that contains the separator must be in quotation marks.
table-rows-width-more = Further rows that do not have as many cells as the header: { $count }
    .hint = Correct the rows above first; if every row is wrong, save the file again from Excel as “CSV UTF-8”.

# Finding the columns.

column-missing = There is no column of { $role ->
        [commune] commune names
       *[scans] figures
    }
    .found = the columns { $columns }
    .required = { $role ->
        [commune] a column with a header such as “Xã/Phường/Thị trấn”, “commune” or “Mã xã”
       *[scans] a column with a header such as “Tổng số lượt quét” or “scans”
    }
    .hint = { $named_in ->
        [arguments] { $role ->
            [commune] If other rows, such as a title, stand above the header, delete them. If not, change the header of the column of names to “Xã/Phường/Thị trấn” or “commune”.
           *[scans] If other rows, such as a title, stand above the header, delete them. If not, change the header of the column of figures to “Tổng số lượt quét” or “scans”. If every row is a single scan, the file needs a column of times with a header such as “time”.
        }
       *[letter-file] { $role ->
            [commune] If other rows, such as a title, stand above the header, delete them. If not, name the column with this line under [counts] in the letter file: columns = {"{"} commune = "{ $example }" {"}"}
           *[scans] If other rows, such as a title, stand above the header, delete them. If not, name the column with this line under [counts] in the letter file: columns = {"{"} scans = "{ $example }" {"}"}
        }
    }
column-unknown = The data file has no column “{ $written }”
    .found = the columns { $columns }
    .required = the name of a column of the file; the nearest is “{ $nearest }”
    .hint = Correct the column name in the letter file, so that it is the header in the data file.
column-ambiguous = Several columns may be the column of { $role ->
        [commune] commune names
        [district] district names
        [code] commune codes
       *[scans] figures
    }
    .found = { $columns }
    .required = one column
    .hint = { $named_in ->
        [arguments] Rename or delete the columns that are not needed, so that one is left.
       *[letter-file] { $role ->
            [commune] Name the right column with this line under [counts] in the letter file, for example: columns = {"{"} commune = "{ $example }" {"}"}
            [district] Name the right column with this line under [counts] in the letter file, for example: columns = {"{"} district = "{ $example }" {"}"}
            [code] Rename the other columns in the data file, so that one column of codes is left.
           *[scans] Name the right column with this line under [counts] in the letter file, for example: columns = {"{"} scans = "{ $example }" {"}"}
        }
    }

# Figures.

figure-missing = The figure is missing
    .required = a count, a whole number from 0 up
    .hint = Fill in the count; write 0 if there were none.
figure-word-for-none = “{ $written }” stands where a figure should be
    .found = “{ $written }”
    .required = a whole number from 0 up
    .hint = If the commune had none, write 0 in this cell.
figure-formula-error = A formula without a value stands in this cell: “{ $written }”
    .found = “{ $written }”
    .required = a whole number from 0 up
    .hint = Mend the formula in the spreadsheet, or write the count itself into the cell.
figure-negative = The figure “{ $written }” is negative
    .found = “{ $written }”
    .required = a whole number from 0 up
    .hint = Compare with the source of the data and correct the cell.
figure-fractional = The figure “{ $written }” is not a whole number
    .found = “{ $written }”
    .required = a whole number from 0 up
    .hint = Compare with the source of the data and correct the cell; a thousands separator stands before exactly three digits.
figure-not-number = “{ $written }” is not a number
    .found = “{ $written }”
    .required = digits only, such as 5 or 1.234
    .hint = Remove words and signs from the cell and leave the number.
figure-too-large = The figure “{ $written }” is too large
    .found = “{ $written }”
    .required = a number below 18 quintillion
    .hint = Compare with the source of the data and correct the cell.

# Totals rows.

totals-row-left-out = A totals row was not counted as a commune
totals-differ = { $unit ->
        [none] The totals row
       *[other] The totals row of { $unit }
    } says { $written }, but the rows add up to { $sum }
    .found = { $written }
    .required = { $sum }
    .hint = See whether a row is missing or a figure was changed; the letter uses the figures of the rows.

# Communes in the file.

commune-name-missing = This row has a figure but no commune
    .required = the name of the commune
    .hint = Fill in the name, or delete the row if it does not belong here.
commune-code-unknown = No commune of { $province } has the code “{ $code }”
    .found = “{ $code }”
    .required = a five-digit code of the statistics office, from the list of the letter's date
    .hint = { $named_in ->
        [arguments] Correct the code; codes change with time, so look at the list that is used as well: --list chooses it.
       *[letter-file] Correct the code; codes change with time, so check the date of the letter too.
    }
commune-code-differs = The code “{ $code }” and the name in this row are two communes
    .found = the code of { $coded } and the name of { $named }
    .required = the code and the name of one commune
    .hint = Correct the code or the name.
commune-corrected = “{ $written }” was taken to be { $commune }
district-corrected = “{ $written }” in the district column was taken to be { $district } (rows: { $rows })
communes-folded = Names spelled differently from the list that can each mean only one commune: { $count }
    .found = { $names }
commune-twice = { $commune } is in two rows with the same figure, which was counted once
    .found = { $figure } in this row and in row { $row }
    .hint = Delete one of the rows if it is a repetition; if both are to be added, add them up in one row.
commune-twice-differently = { $commune } is in two rows with different figures
    .found = { $figure } in this row, { $other } in row { $row }
    .required = one row for each commune
    .hint = Keep the right row and delete the other.
communes-missing = Communes of the province that are not in the file and count as 0: { $count }
    .found = { $more ->
        [none] { $names }
       *[other] { $names }; and { $more } more
    }
    .hint = If these communes really have none, nothing needs doing; if the export was incomplete, export all the data again and run the command again.

# The wrong file.

counts-of-other-province = The data file looks like one of { $there }, not of { $here }
    .found = { $unknown } of { $rows } rows have names that are not in { $here }
    .required = the data of { $here }
    .hint = { $named_in ->
        [arguments] Choose the right data file, or correct the province after --province.
       *[letter-file] Choose the right data file, or correct the province in the letter file.
    }
counts-on-other-list = The data file names its units as in the list of { $other_list }, but { $named_in ->
        [arguments] this command uses the list of { $list }
       *[letter-file] the date of the letter asks for the list of { $list }
    }
    .found = { $unknown } of { $rows } rows have names that are not in the list of { $list }
    .required = { $named_in ->
        [arguments] the list of the time the data are of
       *[letter-file] the names of units on the date of the letter
    }
    .hint = { $named_in ->
        [arguments] If the data are of another time, choose their list with --list { $other_list }.
       *[letter-file] Check the date in the section [document], which chooses the list. If it is right, get a data file with the names of that time.
    }

# Single scans (events).

events-empty = The file of scans is empty
    .required = a header and a row for each scan
    .hint = Export the file again and run the command again.
events-not-utf8 = The header of the file of scans is not UTF-8
    .required = a CSV file in UTF-8
    .hint = Export the file in UTF-8 and run the command again.
events-too-wide = The file of scans has { $found } columns, too many for a table of scans
    .hint = See whether it is the right file, and look at the separators of its header.
events-column-missing = No column of { $role ->
        [time] times
        [commune] commune codes or names
        [direction] directions
        [location] locations
       *[device] devices
    } was found in the file of scans
    .found = the columns { $columns }
    .hint = { $named_in ->
        [arguments] Change the header of that column in the file, for example to “{ $role ->
            [time] time
            [commune] commune code
            [direction] direction
            [location] location
           *[device] device
        }”. If the file cannot be changed, name the column in a letter file, section [counts.events.columns].
       *[letter-file] Name the column in the letter file, section [counts.events.columns], such as: { $role } = "header".
    }
events-column-ambiguous = Several columns may hold the { $role ->
        [time] times
        [commune] commune codes or names
        [direction] directions
        [location] locations
       *[device] devices
    }
    .found = the columns { $columns }
    .hint = { $named_in ->
        [arguments] Rename or delete the columns that are not needed. If the file cannot be changed, name the column in a letter file, section [counts.events.columns].
       *[letter-file] Name the column in the letter file, section [counts.events.columns], such as: { $role } = "header".
    }
events-files-empty = The key files names no file of scans
    .required = at least one file, such as files = ["scans.csv"]
    .hint = Write the name of the file between quotation marks.
events-share-wrong = The share of bad rows “{ $written }” is not right
    .required = a percentage such as "1 %" or "0.5 %"
    .hint = Correct the key bad_rows of [counts.events].
counts-not-stated = The letter file has no counts
    .required = a section [counts] with a file of counts or of scans
    .hint = Add the section [counts] to the letter file.
counts-file-and-events = The section [counts] names a file of counts and files of scans
    .required = the key file, or the section [counts.events]
    .hint = Delete one of them.
events-without-period = Counting scans needs the reporting period
    .required = a section [period] with from and to
    .hint = Add the section [period] to the letter file.
batch-column-of-events = Scans cannot be parted by the column “{ $column }”
    .required = --by province, --by district or --by commune
    .hint = Use a kind of unit.
events-none = No file has a name like “{ $written }”
    .hint = Check the name and the folder; paths begin at the folder of the letter file.
events-parquet = The Parquet file “{ $file }” cannot be read, because it is packed in another file or handed over by another program
    .required = a Parquet file on the disk, not packed once more
    .hint = Unpack the Parquet file, or save it in a folder, and name that file.
parquet-encrypted = The Parquet file is encrypted and can be read with its key only
    .required = a file that is not encrypted
    .hint = Ask where the file comes from for one that is not encrypted.
parquet-damaged = The Parquet file is damaged or cut short
    .found = { $part ->
        [footer] the end of the file, which says where its columns are, is not right
        [rows] the number of rows it tells is not that of the values of its columns
       *[page] a page of values of a column cannot be opened
    }
    .hint = Copy or export the file again and run the command again.
parquet-unknown = This Parquet file cannot be read: { $need ->
        [compression] its columns are packed in a way that is not supported
        [encoding] its values are written in a way that is not supported
       *[other-file] its columns are in other files
    }
    .hint = { $need ->
        [other-file] Name the files that hold the values in the place of this one.
       *[other] Export the file with compression zstd or snappy and the usual encodings, and run the command again.
    }
parquet-too-large = A part of the Parquet file is too large to read
    .required = pages and a footer of the usual sizes; a row group takes no more than { $limit } MB of memory at a time
    .hint = Export the file with the usual sizes of pages and row groups, or divide it into several files.
parquet-column-nested = The column “{ $column }” of the Parquet file holds values inside of values and cannot be read
    .required = one value in each row, to take the { $role ->
        [time] time
        [commune] commune code or name
        [district] district
        [province] province
        [direction] direction
       *[thing] location or device
    }
    .hint = Make a column of its own of the value, or name another column in the letter file, section [counts.events.columns].
parquet-column-type = The column “{ $column }” of the Parquet file cannot hold the { $role ->
        [time] time
        [commune] commune code or name
        [district] district
        [province] province
        [direction] direction
       *[thing] location or device
    }
    .found = the type { $found }
    .required = { $role ->
        [time] a time (TIMESTAMP, DATE, INT96), seconds since 1970, or text
        [commune] text or a whole number
        [district] text
        [province] text
        [direction] text, such as in and out
       *[thing] text, a whole number or a UUID
    }
    .hint = Export the column with such a type, or name another column in the letter file, section [counts.events.columns].
events-damaged = The file of scans “{ $file }” is damaged or cut short
    .found = { io-reason }
    .hint = Copy or download the file again and run the command again.
events-names-more = { $count } more names cannot be told
    .hint = Mend the names told above first; the others often have the same fault.
event-bad = This row cannot be counted: { $fault ->
        [width] it has more or fewer fields than the header
        [text] it is not UTF-8
        [time] its time is missing or wrong
        [unit] its commune is missing
        [code] no commune has its code on the list of units of that time
        [direction] its direction is neither in nor out
        [thing] its location or device is missing
       *[length] it is too long, perhaps because a quotation mark is not closed
    }
    .found = { $written }
    .hint = Look at this row of the file; rows that cannot be counted are left out.
events-bad = { $bad } of { $rows } rows cannot be counted ({ $percent } %)
    .hint = { $named_in ->
        [arguments] { $shown ->
            [yes] The first ones are told above.
           *[no] How many there are of each kind is told above.
        } Up to { $most } % are allowed; to be stricter, add to the command, for example: --bad-rows "0 %"
       *[letter-file] { $shown ->
            [yes] The first ones are told above.
           *[no] How many there are of each kind is told above.
        } Up to { $most } % are allowed; to be stricter, change the key bad_rows of [counts.events].
    }
events-too-many-bad = { $bad } of { $rows } rows cannot be counted ({ $percent } %), more than allowed
    .required = no more than { $most } %
    .hint = { $named_in ->
        [arguments] { $shown ->
            [yes] Look at the rows above and mend the file.
           *[no] Count one file without --cluster to see the bad rows, and mend the files.
        } If they may be left out, allow more, for example: --bad-rows "5 %"
       *[letter-file] { $shown ->
            [yes] Look at the rows above and mend the file.
           *[no] Count one file without --cluster to see the bad rows, and mend the files.
        } If they may be left out, raise the key bad_rows of [counts.events].
    }
events-counted = { $counted } of { $rows } scans were counted; { $left_out } are outside of the period or of another direction
events-elsewhere = { $count } scans are of communes outside of { $province } and were not counted

# Counting scans on a cluster (--cluster).

cluster-not-built = This program was built without counting on a cluster, so { $address } was not asked
    .required = a program with the feature cluster
    .hint = Install it again with: cargo install --locked --path . --features cluster (it needs Rust 1.94 or newer, and ten minutes to half an hour). Without a cluster leave out --cluster: this machine can count.
cluster-address-wrong = The address “{ $written }” after --cluster is not right
    .required = the address of a scheduler, such as df://10.0.0.5:50050
    .hint = Ask whoever runs the cluster for the address and the port of its scheduler.
cluster-without-events = --cluster has no effect: this letter takes its counts from a table, not from single scans
    .hint = Leave out --cluster, or name the files of scans in the section [counts.events].
cluster-standard-input = A cluster cannot read standard input (-)
    .required = names of files, folders, or addresses such as s3://bucket/folder/
    .hint = Write the scans to files that all machines see, or leave out --cluster.
cluster-unreachable = The scheduler { $address } cannot be reached
    .found = { $reason ->
        [refused] nothing listens at this port of the machine
        [no-answer] there is no answer
       *[other] { $reason }
    }
    .hint = Check the address, the port and the network, and whether the scheduler (ballista-scheduler) runs.
cluster-no-scheduler = { $address } answers, but does not work as a scheduler
    .found = { $reason }
    .required = ballista-scheduler of version 55
    .hint = Check the port and the version of ballista-scheduler.
cluster-no-executor = The scheduler { $address } takes work, but after { $seconds } seconds nobody does it
    .required = at least one executor (ballista-executor) that runs and has time
    .hint = Start ballista-executor on the machines, or wait until the cluster has time and run the command again.
cluster-location-wrong = The place of the scans “{ $written }” is not understood
    .found = { $reason }
    .required = the path of a file or a folder, or an address such as s3://bucket/folder/
    .hint = Correct the key files of [counts.events].
cluster-file-unreadable = The file of scans “{ $file }” cannot be read
    .found = { $reason }
    .hint = Check the name, the permissions and, for s3://, the variables AWS_… of this machine.
cluster-file-unseen = A machine of the cluster does not see a file that this machine sees
    .found = { $reason }
    .required = every machine sees the files at the same path
    .hint = Mount the shared folder at the same path on every machine, that of the scheduler too, or put the files into an s3:// store.
cluster-file-packed = A cluster cannot read the packed CSV file “{ $file }”
    .required = CSV that is not packed, or Parquet
    .hint = Unpack the file, turn it into Parquet, or leave out --cluster and let this machine count.
cluster-column-type = The column “{ $column }” of the Parquet file has the type { $found }, which cannot be used for this
    .required = text, whole numbers or, for times, moments or dates
    .hint = Export the file with another type, or name another column in the section [counts.events.columns].
cluster-too-many-files = There are more than { $most } files of scans
    .hint = Join the files to larger ones, or count them in parts.
cluster-not-utf8 = Somewhere the files are not UTF-8; the cluster stops there and does not say in which row
    .required = CSV files in UTF-8
    .hint = Count file by file without --cluster: the program then names every bad row.
cluster-control-character = There is a control character (1E) in the files, which a cluster cannot read
    .hint = Count file by file without --cluster, or remove that character.
cluster-torn-rows = { $rows } lines have a quotation mark that is not closed: a field goes on in the next line, and a cluster cannot join them
    .required = each scan on one line
    .hint = Export the files without fields of several lines, turn them into Parquet, or leave out --cluster and let this machine count.
cluster-too-many-spellings = { $found } names stand for communes that are also written otherwise; counting devices or locations by such names is too much for a cluster
    .required = commune codes, or one way of writing each name
    .hint = Use files with commune codes, or leave out --cluster and let this machine count.
cluster-too-slow = After { $minutes } minutes the cluster { $address } has not finished counting
    .hint = See whether its machines still work; split the files and count them in parts.
cluster-stopped = The cluster { $address } stopped before the end
    .found = { $reason }
    .hint = Run the command again; if it happens again, look at the logs of ballista-scheduler and ballista-executor.
cluster-bad = { $count } rows cannot be counted: { $fault ->
        [width] more or fewer fields than the header
        [time] the time is missing or wrong
        [unit] the commune is missing
        [code] the commune code is not on the list
        [direction] the direction is neither in nor out
        [thing] the location or device is missing
       *[length] too long, perhaps because a quotation mark is not closed
    }
    .hint = A cluster does not say which rows they are. To see them, count one file without --cluster.

# Looking at the names of a file.

names-resolved = By the list of administrative units of { $list }. Rows as in the list: { $exact }; spelled differently: { $folded }; corrected: { $corrected }; ambiguous: { $ambiguous }; unknown: { $unknown }; no commune (districts, totals): { $others }
names-in-doubt = Rows whose commune is not known: { $count }
    .hint = Look in the result for rows where how is ambiguous or unknown, choose the right name from the column candidates, and correct the data file.
names-of-other-province = The names look like those of { $there }, not of { $here }
    .found = { $unknown } of { $rows } rows have names that cannot be told in { $here }
    .hint = Correct the province after --province and run the command again.
names-on-other-list = The names look like those of the list of { $other_list }, not of { $list }
    .found = { $unknown } of { $rows } rows have names that cannot be told by the list of { $list }
    .hint = Add --list { $other_list } to the command and run it again.
names-without-header = The file has no column headers: every line was read as a name
names-column-missing = There is no column of commune names
    .found = the columns { $columns }
    .required = a column with a header such as “Xã/Phường/Thị trấn”, “commune” or “Mã xã”
    .hint = Change the header of the column of names to “Xã/Phường/Thị trấn” and run the command again.
names-column-ambiguous = Several columns may be the column of { $role ->
        [commune] commune names
        [district] district names
        [province] province names
       *[code] commune codes
    }
    .found = { $columns }
    .required = one column
    .hint = Rename or delete the columns that are not needed and run the command again.
