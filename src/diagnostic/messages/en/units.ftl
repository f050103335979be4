# The lists of units and the date of the letter.

unit-list-too-new = The { $precision ->
        [day] day
        [month] month
       *[year] year
    } { $date } is earlier than the oldest list of administrative units in this program
    .found = list { $list }, valid from { $from } to { $to }
    .hint = Check the date of the letter; if it is right, compare the names of the communes, which may have changed.
unit-list-outdated = This program has no list of administrative units for the { $precision ->
        [day] day
        [month] month
       *[year] year
    } { $date }
    .found = the nearest one is list { $list }, valid from { $from } to { $to }
    .hint = Check the date of the letter; if it is right, compare the name and kind of every unit that was merged or renamed after { $to }.
unit-list-predates-change = The list of administrative units { $list } does not have a change of { $since }: { $before } became { $after }
    .found = { $before }, in list { $list }
    .required = { $after }, by { $source }
    .hint = Check the date of the letter; if it is right, correct the names of { $before } and of its communes in Word after the letter is made.

# Provinces.

province-unknown = The list of { $list } has no province called “{ $written }”
    .found = “{ $written }”
    .required = the name or code of a province; the nearest are { $nearest }
    .hint = { $named_in ->
        [arguments] Correct the name of the province; if it was merged, choose the list of its time with --list 2021-10 or --list 2025-07.
       *[letter-file] Correct the name; if the province has been merged, check the date of the letter.
    }
province-not-stated = The province of the data is not known: “{ $written }” is no province
    .found = only the place “{ $written }”; the section [counts] has no key province
    .required = the province whose communes are in the data file
    .hint = Leave the place as it is and add this line under [counts]: province = "{ $example }"

# Names of communes that cannot be told.

commune-ambiguous = “{ $written }” may mean several communes
    .found = { $district ->
        [none] “{ $written }”
       *[other] “{ $written }”, district “{ $district }”
    }
    .required = one of: { $candidates }
    .hint = Write the whole name with its type word (xã, phường, thị trấn) and its district, such as “Xã Tân Thịnh - Huyện Định Hóa”.
commune-unknown = There is no commune called “{ $written }”
    .found = { $district ->
        [none] “{ $written }”
       *[other] “{ $written }”, district “{ $district }”
    }
    .required = { $candidates ->
        [none] a name from the list of administrative units
       *[other] a name from the list of administrative units, perhaps { $candidates }
    }
    .hint = Correct the name of the commune or of its district in the data file.
commune-kind-differs = A unit has the name of “{ $written }” but another type word
    .found = { $district ->
        [none] “{ $written }”
       *[other] “{ $written }”, district “{ $district }”
    }
    .required = { $candidates }
    .hint = Correct the type word (xã, phường, thị trấn); if the unit was upgraded lately, check the date of the letter.
district-unknown = No district of the province is called “{ $written }”
    .found = “{ $written }” in { $rows } rows: row { $communes }
    .required = the name of a district from the list of the letter's date; the nearest are { $candidates }
    .hint = Correct the name of the district in these rows of the data file.
district-kind-differs = The list of units in use has no “{ $written }”, but { $candidates }
    .found = “{ $written }” in { $rows } rows: row { $communes }
    .required = { $candidates }
    .hint = Write { $candidates } in the data file. If the unit was renamed or upgraded, check the date of the letter; if it is right, correct the name in Word after the letter is made.
district-ended = There are no districts since 1 July 2025, but the data file names “{ $written }”
    .found = { $rows } rows name a district: row { $communes }
    .required = { $candidates ->
        [none] the names of communes alone
       *[other] { $candidates }
    }
    .hint = { $named_in ->
        [arguments] Delete the district beside the name of the commune in these rows. If the data are from before 01/7/2025, add --list 2021-10 to the command.
       *[letter-file] Leave out the district beside the commune in these rows. If the data are from before 1 July 2025, check the date of the letter.
    }
districts-disagree = The district column and the district after “{ $written }” are two districts
    .found = { $district ->
        [none] “{ $written }”
       *[other] “{ $written }”, district “{ $district }”
    }
    .required = { $candidates ->
        [none] one district
       *[other] one district, perhaps { $candidates }
    }
    .hint = Correct the district column or the district after the name, so that both say the same.
