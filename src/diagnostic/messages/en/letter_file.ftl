# TOML files: lines that cannot be read.

toml-syntax = This line is not TOML yet
    .found = { $written }
    .required = name = "value", or a line with only [section] on it
    .hint = Compare it with the lines around it: is an equals sign, a quote or a bracket missing?
toml-key-twice = This key or section is already there further up
    .found = { $written }
    .hint = Keep one of the two and delete the other.
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
    .hint = Add a line here: { $key } = "..."
toml-section-missing = The section [{ $key }] is missing
    .hint = Add a line [{ $key }] to the file, and the keys of the section below it.
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
        [text] text in quotes
        [text-list] a list of texts in quotes
        [integer] a whole number
        [boolean] true or false
        [date] a date, or text in quotes
        [section-list] sections that each begin with [[{ $key }]]
       *[section] a section that begins with [{ $key }]
    }
    .hint = { $wanted ->
        [text] Write: { $key } = "..."
        [text-list] Write: { $key } = ["...", "..."]
        [integer] Write the number without quotes and without separators: { $key } = 5
        [boolean] Write: { $key } = true, without quotes
        [date] Write year-month-day: { $key } = 2021-11-02
        [section-list] Write [[{ $key }]] on a line of its own, and the keys on the lines below.
       *[section] Write [{ $key }] on a line of its own, and the keys on the lines below.
    }
toml-choice-unknown = “{ $written }” cannot be used for “{ $key }”
    .required = one of: { $known }
    .hint = { $advice ->
        [nearest] Did you mean “{ $nearest }”? Correct it.
       *[none] Choose one of the values above.
    }
