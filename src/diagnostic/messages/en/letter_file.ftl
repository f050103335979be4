# TOML files: lines that cannot be read.

toml-syntax = This line is not TOML yet
    .found = { $written }
    .required = name = "value", or a line with only [section] on it
    .hint = Compare it with the lines around it: is an equals sign, a quote or a bracket missing? The name on the left has no accents and no spaces.
toml-key-twice = This key or section is already there further up
    .found = { $written }
    .hint = Keep one of the two and delete the other. If this key belongs to another section, the line [section] is missing above it.
toml-section-twice = This section is further up already
    .found = { $written }
    .hint = A section that stands several times (such as [[recipients]], [[bases]]) has two brackets each time; of any other keep one.
toml-quotes-curly = The curly quotation marks of Word cannot stand around a text
    .found = { $written }
    .required = name = "text", with straight marks "
    .hint = Replace the marks “ ” at the beginning and the end of the text by " as typed in a plain editor. Within the text “ ” may stay.
toml-quote-inside = There are straight quotation marks within the text
    .found = { $written }
    .hint = Within a text write the marks “ ” (curly), for example: "xã “A” và phường “B”".
toml-number-grouped = The number has commas or full stops between its thousands
    .found = { $written }
    .required = digits only, such as 32824
    .hint = Write the number without commas and full stops; the program puts the full stops into the letter.
toml-digits-unquoted = These digits must stand in quotation marks
    .found = { $written }
    .hint = Put a telephone number, and digits that begin with 0, between two marks ", for example: "0912.345.678". A count has no full stops and no 0 at its beginning: 32824.
toml-date-unquoted = A date written this way must stand in quotation marks
    .found = { $written }
    .hint = Add a " before and after it, for example: "05/11/2021"; a month of a year is "2021-11".
toml-date-impossible = There is no such day in the calendar
    .found = { $written }
    .hint = Check the day and the month: the year first, then the month, then the day, for example 2021-10-31.
toml-backslash = There is a backslash \ in the text
    .found = { $written }
    .hint = In the name of a file, replace each \ by /, for example: "C:/Users/counts.csv". A \ that belongs to the text is written twice: \\.
toml-comma-extra = A comma or semicolon too many
    .found = { $written }
    .hint = Delete it. One comma stands between two items of a list in brackets; nothing is needed at the end of a line.
toml-key-letters = The name of a key or section has a character that cannot be used
    .found = { $written }
    .required = letters without accents, digits, underscores; no spaces
    .hint = Keep the names of the keys as they are in the sample that congvan new makes; change only what is on the right of the equals sign.
toml-text-unquoted = Text must stand in quotes
    .found = { $written }
    .required = name = "text"
    .hint = Put a " before and after the text on the right of the equals sign.
toml-quote-unclosed = A quote is opened and never closed
    .found = { $written }
    .hint = Add a " at the end of the text. Text of several lines stands between two """. A " inside text is written \".
toml-equals-missing = The equals sign after the key is missing
    .found = { $written }
    .required = name = "value"
    .hint = Add = and a value after the key.
toml-value-missing = The value after the equals sign is missing
    .found = { $written }
    .required = name = "value"
    .hint = Write a value after the equals sign; to leave it blank, write "" or delete the line.
toml-bracket-unclosed = A bracket is opened and never closed
    .found = { $written }
    .hint = Add the missing ] or {"}"} at the end of the list, or of the name of the section.
toml-comma-missing = A comma between two items of a list is missing
    .found = { $written }
    .hint = Add a comma between the items: ["a", "b"].

# TOML files: keys and values.

toml-key-unknown = There is no key or section “{ $key }” here
    .required = one of: { $known }
    .hint = { $advice ->
        [nearest] Did you mean “{ $nearest }”? Correct the name.
        [elsewhere] This key belongs to [{ $section }]: move the line below the line [{ $section }].
        [top] This key belongs to the top of the file: move the line before the first section.
       *[none] Use one of the names above, or delete it if it is not needed.
    }
toml-key-missing = The key “{ $key }” is missing
    .hint = { $section ->
        [none] Add a line at the top of the file, before the first section: { $name } = "..."
       *[other] Add a line right below this one: { $name } = "..."
    }
toml-section-missing = The section [{ $key }] is missing
    .hint = Add a line [{ $key }] to the file, and the keys of the section below it.
toml-section-line-missing = The line [{ $key }] is missing
    .hint = Add a line [{ $key }] just above this one: this key and those that follow belong to that section.
toml-type-mismatch = “{ $key }” has a value of the wrong kind
    .found = { $found ->
        [text] text in quotes
        [integer] a whole number
        [decimal] a decimal number
        [boolean] true or false
        [date] a date or a time
        [list] a list in square brackets
       *[section] a section
    }
    .required = { $wanted ->
        [entry] text in quotes, a number or a date
        [text] text in quotes
        [text-list] a list of texts in quotes
        [integer] a whole number
        [boolean] true or false
        [date] a date, or text in quotes
        [section-list] sections that each begin with [[{ $key }]]
       *[section] a section that begins with [{ $key }]
    }
    .hint = { $wanted ->
        [entry] Write: { $key } = "...", { $key } = 5 or { $key } = 2021-11-02
        [text] Write: { $key } = "..."
        [text-list] Write: { $key } = ["...", "..."]
        [integer] Write the number without quotes and without separators: { $key } = 5
        [boolean] Write: { $key } = true, without quotes
        [date] Write year-month-day: { $key } = 2021-11-02
        [section-list] Write [[{ $key }]] with two brackets on each side, on a line of its own, and the keys on the lines below.
       *[section] Write [{ $key }] on a line of its own, and the keys on the lines below.
    }
toml-choice-unknown = “{ $written }” cannot be used for “{ $key }”
    .required = one of: { $known }
    .hint = { $advice ->
        [nearest] Did you mean “{ $nearest }”? Correct it.
       *[none] Choose one of the values above.
    }

# The letter file: opening it.

letter-file-not-found = There is no letter file “{ $file }”
    .hint = Check the name and the folder. To start a new letter file, type: congvan new FOLDER
letter-file-not-letter = “{ $file }” is not a letter file
    .required = a text file with the lines template = "...", [agency], [document] and [signer]
    .hint = Check the name after congvan build: a data file (CSV, Excel) or a Word file cannot be built. To make a new letter file, type: congvan new FOLDER-NAME
letter-file-is-folder = “{ $file }” is a folder, not a letter file
    .hint = Type the name of the file in it, for example: congvan build "{ $file }/letter.toml"
letter-file-not-permitted = The letter file “{ $file }” may not be opened
    .hint = See whether another program locks it, or ask the administrator for the right to read it.
letter-file-unreadable = The letter file “{ $file }” cannot be read
    .found = { io-reason }
    .hint = Copy the file to another disk and try again.
letter-file-encoding = The letter file “{ $file }” is not text in UTF-8
    .hint = Open it in Notepad, choose Save as, set Encoding to UTF-8 and save. A Word file (.docx) cannot be a letter file.

# The letter file: text, numbers, dates.

letter-text-blank = “{ $key }” is blank
    .hint = Write its text between the quotes.
date-form-unknown = “{ $key }” is not a date yet
    .found = { $written }
    .required = day/month/year, with four digits for the year
    .hint = Write it like "05/11/2021" or 2021-11-05.
date-not-in-calendar = There is no such day in the calendar
    .found = { $written }
    .hint = Check the day and the month of “{ $key }”.
date-incomplete = “{ $key }” lacks its day, month or year
    .required = day, month and year
    .hint = Write it like "05/11/2021" or 2021-11-05. If only the month of the letter is known, write "2021-11".
period-incomplete = The reporting period lacks “{ $key }”
    .required = both days: from and to
    .hint = Add a line to the section [period]: { $key } = "31/10/2021"
period-reversed = The reporting period ends before it begins
    .found = from { $from } to { $to }
    .hint = Check the two days “from” and “to”.
low-negative = The threshold “low” is negative
    .found = { $written }
    .required = a whole number, 0 or more
    .hint = Write the most scans that still count as low, for example: low = 5
field-number-grouped = The number in “{ $key }” has a full stop between its thousands
    .found = { $written }
    .required = { $whole }, if it is a whole number
    .hint = Write the digits without full stops; the program puts them into the letter.
field-number-infinite = “{ $key }” is not a finite number
    .found = { $written }
    .hint = Write a definite number.

# The letter file: number, symbol, subject, urgency.

number-not-digits = The number of a letter is digits only
    .found = { $written }
    .hint = Write only the number; the symbol goes into “symbol”. Without a number yet, leave it blank: number = ""
number-zero = The number of a letter cannot be 0
    .found = { $written }
    .hint = Write the number that the records office gave; while there is none, leave it blank: number = ""
symbol-missing = The letter has no symbol
    .required = the abbreviations of the agency and of the unit that drafts
    .hint = Add a line to the section [agency], for example: symbol = ["STTTT", "VP"]
symbol-has-space = There is a space in the symbol
    .found = { $written }
    .required = groups of letters joined by hyphens, without spaces
    .hint = Delete the spaces.
symbol-has-number = There is a slash in the symbol
    .found = { $written }
    .hint = A number before the slash goes into “number”; write only what follows it in “symbol”.
symbol-group-empty = There is a hyphen too many in the symbol
    .found = { $written }
    .hint = Delete that hyphen.
symbol-without-unit = The symbol has only one group of letters
    .found = { $written }
    .required = agency and drafting unit, like STTTT-VP
    .hint = Add the abbreviation of the unit that drafts, or of the field.
symbol-names-kind = The symbol of a công văn does not name a kind of document
    .found = “{ $kind }” in { $written }
    .required = the agency at the head of the symbol
    .hint = Delete “{ $kind }”, unless it is the abbreviation of the agency itself.
symbol-separator = The groups of a symbol are joined by a plain hyphen
    .found = { $written }
    .hint = Replace the mark in the symbol by the hyphen (-) of the keyboard.
symbol-not-capitals = A symbol is written in capitals
    .found = { $written }
    .hint = Write the letters of the symbol as capitals.
subject-begins-with-about = The program writes “V/v” before the subject itself
    .hint = Delete “V/v” or “Về việc” at its beginning; the letter has it once.
subject-ends-with-stop = A subject has no full stop at its end
    .hint = Delete the full stop; it has been left out of the letter.
urgency-unknown = There is no urgency “{ $written }”
    .required = khẩn (urgent), thượng khẩn (very urgent) or hỏa tốc (express)
    .hint = Write one of the three; for an ordinary letter leave it blank: urgency = ""

# The letter file: legal bases.

basis-title-missing = The legal basis “{ $basis }” has no title
    .hint = Add a line title = "..." with the name of that document.
basis-year-missing = The legal basis “{ $basis }” has no year
    .required = day, month and year of issue
    .hint = Write the day of issue, for example: date = "11/10/2021"
basis-number-missing = The legal basis “{ $basis }” has no number and symbol
    .hint = Add a line number = "...", for example: number = "128/NQ-CP"
basis-issuer-missing = The legal basis “{ $basis }” does not say who issued it
    .hint = Add a line issuer = "...", for example: issuer = "Chính phủ"
basis-law-by-name = A law or ordinance is cited by its name alone
    .found = { $written }, in the basis “{ $basis }”
    .hint = Delete number, symbol and issuer; they have been left out of the letter.

# The letter file: who signs.

signer-authority-form = The authority to sign is not written in its right form
    .found = { $written }
    .required = { $right }
    .hint = Write: authority = "{ $right }"
signer-authority-unknown = There is no authority to sign “{ $written }”
    .required = TM., KT., TL., TUQ., Q., or blank where the head signs
    .hint = Write the abbreviation only; the head's title goes into “head”, the signer's into “title”.
signer-body-missing = TM. needs the name of the collective
    .hint = Add a line to the section [signer], for example: body = "Ủy ban nhân dân"
signer-head-missing = { $authority } needs the title of the head
    .hint = Add a line to the section [signer], for example: head = "Giám đốc"
signer-head-is-deputy = { $authority } is followed by the title of the head, not of a deputy
    .found = { $written }
    .hint = Write the head's title in “head” and the signer's own in “title”.
signer-is-head = Who signs in place of the head has the head's title
    .found = { $title }
    .hint = Write the signer's own title in “title”, for example "Phó Giám đốc"; where the head signs, leave authority blank and delete “head”.
signer-deputy-without-authority = A deputy who signs in place of the head signs with KT.
    .found = { $title }
    .required = a line “KT. { $head }” above the title of the signer
    .hint = Write in the section [signer]: authority = "KT." and head = "{ $head }". For an agency that is led by a collective write: authority = "TM.", body = "..." (the collective) and head = "{ $head }".
signer-collective-head-missing = A deputy signs with TM., but the title of the head is missing
    .found = { $title }
    .required = a line TM., then a line “KT. { $head }”, then the title of the signer
    .hint = Add a line to the section [signer]: head = "{ $head }". The program writes the line KT. itself.
signer-unit-head-missing = The deputy of a unit signs with TL., but the title of the unit's head is missing
    .found = { $title }
    .required = a line TL., then a line “KT. { $head }”, then the title of the signer
    .hint = Add a line to the section [signer]: unit_head = "{ $head }". The program writes the line KT. itself.
signer-not-deputy = Who signs in place of the head (KT.) is usually a deputy, and this title is not a deputy's
    .found = { $title }
    .required = a title that begins with “Phó” or “Thứ trưởng”, such as Phó Giám đốc
    .hint = Check “title” and “authority”. The head of a lower unit usually signs with TL. or TUQ.
signer-title-with-authority = The title has the abbreviation “{ $authority }” in it
    .found = { $written }
    .hint = Delete “{ $authority }” here and write it in “authority”.
signer-key-unused = “{ $key }” has no use with this authority to sign
    .hint = Delete this line, or correct “authority”.
signer-name-with-degree = No degree, rank or honour stands before the signer's name
    .found = “{ $degree }” in { $written }
    .hint = Delete “{ $degree }”; keep it only if your sector is allowed to write it.

# The letter file: addressees, recipients, archive.

phone-unquoted = A telephone number must stand in quotation marks, or its leading 0 is lost
    .found = { $written }
    .hint = Write: phone = "0{ $written }" if a 0 was lost; else only add a " before and after it.
addressees-missing = The letter has no addressee
    .required = at least one body or person
    .hint = Add a line at the top of the file, for example: addressees = ["UBND các xã, phường"]
list-mark-written = The program writes the dashes and end marks of lists itself
    .found = { $written }
    .hint = Delete the dash and the mark at the end; they have been left out of the letter.
recipient-written-by-program = The program writes the line “{ $written }” itself
    .hint = Delete this [[recipients]] section; what is kept goes into the section [archive].
archive-unit-differs = The unit in the archive line is not the unit in the symbol
    .found = { $written }
    .required = { $expected }
    .hint = Write the same abbreviation in both places, or delete the line “unit” to have it taken from the symbol.
level-ended = A letter dated since 1 July 2025 names the level “{ $level }”
    .found = { $written }
    .required = province, or commune (xã), ward (phường), special zone (đặc khu)
    .hint = Use the name of today's administrative unit, for example: UBND các xã, phường.

# The letter file: what an office sends back.

agency-in-capitals = The name of the agency is all in capitals
    .found = { $written }
    .required = capitals as spelling has them, such as: Sở Thông tin và Truyền thông
    .hint = Write it in small letters; the program makes the capitals of the letterhead itself, and the text has the name as it is written.
place-form = The name of the place is not written correctly
    .found = { $written }
    .required = the full name with its capitals, such as: Hà Nội or Thành phố Hồ Chí Minh
    .hint = Take the abbreviation before it away (TP., T., H., P.), and begin the name with a capital.
signer-name-capitals = The capitals of the signer's name are not right
    .found = { $written }
    .required = small letters with a capital at the beginning of each word, such as: Nguyễn Văn An
    .hint = Write the name again; the program writes it as it is in the file.
signer-name-with-words = There are words in the signer's name that are not part of it
    .found = { $written }
    .required = the name alone
    .hint = Take “Đồng chí”, “Ông”, “Bà” or “(Đã ký)” away; the signature is for the signer.
subject-begins-with-capital = After “V/v” the subject begins with a small letter
    .found = { $written }
    .hint = Begin the subject with a small letter, unless it begins with a name.
subject-long = The subject is { $length } characters long
    .found = { $written }
    .required = one short sentence of at most 200 characters
    .hint = Shorten the subject; the details belong into the text of the letter.
basis-kind-abbreviated = The kind of the basis is abbreviated
    .found = { $written }
    .required = { $right }
    .hint = Write it in full: type = "{ $right }"
basis-day-missing = The basis “{ $basis }” lacks its day
    .required = day, month and year of issue
    .hint = Write the date of issue, for example: date = "11/10/2021"
addressee-begins-with-dear = “Kính gửi” is written by the program
    .found = { $written }
    .hint = Take “Kính gửi” away here; the letter has it once.
date-before-period-ends = The date of the letter is before the end of the reporting period
    .required = { $to } or later
    .hint = Check “date” in the section [document] and “to” in the section [period].
date-before-basis = The date of the letter is before the date of the basis “{ $basis }”
    .required = { $day } or later
    .hint = Check “date” in the section [document] and in the basis.
period-long = The reporting period is longer than a year
    .found = { $from } to { $to }
    .hint = Check the years of the two dates from and to.
