# Counting files that are named in the command, without a letter file.

count-of-events = { $files ->
        [one] The file has
       *[other] The files ({ $files }) have
    } a column of times{ $column ->
        [none] {""}
       *[other] {" "}“{ $column }”
    }, so single scans are counted
count-of-tables = { $files ->
        [one] The file has
       *[other] The files ({ $files }) have
    } no column of times and { $files ->
        [one] is
       *[other] are
    } read as counts per commune
count-options-of-events = The counts are added up already, so { $options } do not change them
    .hint = Take { $options } out of the command, and see whether the counts are of the right period; only single scans can be chosen by day or direction.
count-kinds-differ = The command names files of single scans and files of counts
    .found = “{ $events }” has a column of times and a row for each scan; “{ $counts }” has not
    .required = files of one kind
    .hint = Count each kind with a command of its own.
count-files-none = There is no file with a name like “{ $written }”
    .hint = Check the names of the file and of its folder in the command.
count-letter-not-alone = The letter file “{ $file }” cannot stand beside other files
    .required = one letter file; or files of scans or counts
    .hint = The letter file names what is counted in its section [counts]; take the other files out of the command.
count-options-with-letter = The letter file “{ $file }” says what is counted, so the command must not say { $options }
    .hint = Take { $options } out of the command; to change them, edit [period], [counts] and [counts.events] of the letter file.
count-period-missing = Counting scans needs to know from which day to which
    .required = the two options --from and --to; both days are counted
    .hint = Add to the command, for example: --from 25/10/2021 --to 31/10/2021
count-period-half = The command lacks the { $which ->
        [last] last
       *[other] first
    } day that is counted
    .required = both --from and --to
    .hint = Add { $option } to the command, for example: { $option } { $which ->
        [last] 31/10/2021
       *[other] 25/10/2021
    }
count-day-wrong = “{ $written }” is no day of the calendar
    .required = day/month/year, the year with four digits
    .hint = Write it like 25/10/2021 or 2021-10-25.
count-share-wrong = The share of bad rows “{ $written }” cannot be read
    .required = a percentage, between quotation marks
    .hint = Write it like --bad-rows "1 %" or --bad-rows "0.5 %".
count-list-told = Names and codes of communes are those of the list of { $list }{ $why ->
        [today] {""}, which is the one of today. For data from before 01/7/2025 add --list 2021-10 to the command
        [day] {""}, which is the one of { $day }
       *[chosen] {""}
    }
count-province-told = By the codes of communes, the counts are of { $province }
count-province-needed = It is not known of which province the counts are: { $written ->
        [none] no code of a commune in the file tells it
       *[other] the file has names of communes (“{ $written }”) and no codes
    }
    .required = the name or the code of the province that the communes are in
    .hint = Add the province to the command, for example: --province "Thái Nguyên". For counts of several provinces: --province "Cả nước".
count-provinces-several = The counts are of { $count } provinces
    .found = { $names }
    .required = one province, or the whole country
    .hint = Add --province "Cả nước" for all of them, or name a province to take that one only, for example: --province "Thái Nguyên".
communes-in-two-files = { $count } communes are both in the file “{ $other }” and in this one
    .found = { $names }
    .required = every commune in one file only
    .hint = If the files are of two periods, count each with a command of its own; if one is a copy, take it out of the command.
input-missing = Nothing is handed over on standard input (-)
    .required = another command that hands data over, or the name of a file
    .hint = Write the name of a file in the place of -, or join commands, for example: zstdcat events.zst | congvan scans count - --from 25/10/2021 --to 31/10/2021
events-parquet-piped = What is handed over on standard input (-) is Parquet, which can be read from a file only
    .required = CSV, packed with gzip or zstd or not; or the name of a Parquet file
    .hint = Write the name of the Parquet file in the place of -.

# The meter.

meter-per-second = MB/s
