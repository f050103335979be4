# Finding a template and reading its files.

template-unknown = There is no template “{ $name }”
    .required = one of the templates: { $known }
    .hint = { $advice ->
        [nearest] Did you mean “{ $nearest }”? For a template of your own, give the path of its folder, such as ./my-template.
       *[none] Choose one of those above; for a template of your own, give the path of its folder, such as ./my-template.
    }
template-folder-missing = There is no template in the folder “{ $folder }”
    .required = the folder of a template has two files: template.toml and body.md
    .hint = Check the path at the key template of the letter file (it begins at the folder of the letter file) or after --template.
template-file-missing = This file of the template is missing
    .required = the folder of a template holds two files: template.toml and body.md
    .hint = Check the path of the folder, in the key template of the letter file or after --template; if it is right, make the missing file.
template-file-unreadable = This file of the template cannot be read
    .found = { io-reason }
    .hint = Check that you may read the file and that no other program holds it.
template-file-encoding = This file of the template is not UTF-8 text
    .required = text in the encoding UTF-8
    .hint = Open the file in an editor and save it again as UTF-8.

# The file template.toml.

template-field-name = The field name “{ $name }” cannot be used
    .required = small letters without accents, digits and underscores, beginning with a letter, such as scan_count
    .hint = Choose another name; what people read goes into the key label.
template-field-twice = Two fields have the name “{ $name }”
    .hint = Rename one of them, or delete the one too many.
template-width = The width of a column is not understood: “{ $written }”
    .required = millimetres, at most 210, such as "12 mm", or "*" for an equal share of the rest
    .hint = Correct the width of this column.
template-group-twice = This table already has a group column further up
    .required = at most one column of a table with group = true
    .hint = Take group = true away from this column.
template-columns-too-wide = The columns of this table do not fit into the width of the page
    .found = columns with a width take { $fixed } mm, and { $sharing } columns have "*"
    .required = at most { $room } mm in all, with at least { $least } mm for each column "*"
    .hint = Make some columns narrower, or take some out.
template-columns-missing = This appendix has no columns
    .required = at least one section [[appendices.columns]]
    .hint = Add a section [[appendices.columns]] for each column below this [[appendices]].

# Names in expressions.

template-unknown-variable = There is no value “{ $name }”
    .hint = { $advice ->
        [nearest] Did you mean “{ $nearest }”? Correct the name. There are: { $known }.
        [list] Use one of: { $known }.
       *[none] Check the name; there are no values here.
    }
template-unknown-field = There is no field “{ $name }”
    .hint = { $advice ->
        [nearest] Did you mean “{ $nearest }”? Correct the name. There are: { $known }.
        [list] Use one of: { $known }.
       *[none] Check the name after the dot.
    }
template-unknown-filter = There is no filter “{ $name }”
    .hint = { $advice ->
        [nearest] Did you mean “{ $nearest }”? Correct the name.
       *[list] Use one of the filters: { $known }.
    }
template-unknown-call = There is no function, test or included file “{ $name }”
    .hint = Check the name; a filter is written after a bar: value | filter.

# Expressions that are wrong or cannot be worked out.

template-unclosed = The expression or command that begins here has no end
    .found = { $written }
    .required = a {"}}"} for each {"{{"}, a {"%}"} for each {"{%"}
    .hint = Add the closing mark at the end of this expression or command; look at the quotes inside it too.
template-block-open = The block that begins here is not ended
    .found = { $written }
    .required = {"{%"} { $end } {"%}"}
    .hint = Add {"{%"} { $end } {"%}"} where this block ends.
template-end-stray = { $open ->
        [none] This command belongs to no block: none is open here
       *[other] This command does not belong to the block that is open
    }
    .found = { $open ->
        [none] { $written }
       *[other] { $written }, while { $open } of line { $line } is not ended
    }
    .hint = { $open ->
        [none] Take this command away, or add the one that opens its block further up.
       *[other] End the block { $open } first, or make this command suit it.
    }
template-unknown-tag = There is no such command
    .found = { $written }
    .required = if, elif, else, endif, for, endfor, set
    .hint = Correct the first word after {"{%"}.
template-syntax = This expression is not written correctly
    .found = { $written }
    .required = {"{{"} name.field | filter {"}}"}
    .hint = Look at this place: is there a dot, a bracket or a bar too many or too few?
template-brace-stray = The brackets of an expression are not complete
    .found = { $written }
    .required = {"{{"} name.field | filter {"}}"}, two brackets side by side at each end
    .hint = Write two brackets at each end, or take away the one too many. To print a bracket put it in quotes: {"{{"} "{"{"}" {"}}"}.
template-filter-argument = The value does not suit the filter or the operation
    .found = { $found ->
        [text] text
        [number] a number
        [list] a list
        [map] a group of values
        [boolean] true or false
        [nothing] no value
       *[other] { $found }
    }
    .required = { $wanted ->
        [text] text
        [number] a number
        [integer] a whole number
        [date] a date as year-month-day, such as 2021-11-02
        [period] a period with its first day (from) and last day (to)
        [zero] "linh" or "lẻ"
        [attribute] the name of a field that every item of the list has
        [list] a list
        [map] a group of values
        [boolean] true or false
       *[other] { $wanted }
    }
    .hint = Check the value at this place, or use another filter that suits it.
template-filter-argument-missing = The filter lacks the argument “{ $argument }”
    .hint = Add it after the name of the filter, in brackets: filter({ $argument }=...).
template-not-a-list = A for loop needs a list
    .found = { $found ->
        [text] text
        [number] a number
        [boolean] true or false
       *[nothing] no value
    }
    .hint = Write the name of a list after the word in.
template-division-by-zero = A division by zero
    .hint = Check the divisor at this place; if it may be 0, put the division into {"{%"} if divisor > 0 {"%}"}.
template-not-comparable = Two values of different kinds cannot be compared
    .found = { $left ->
        [text] text
        [number] a number
        [list] a list
        [map] a group of values
        [boolean] true or false
        [nothing] no value
       *[other] { $left }
    } and { $right ->
        [text] text
        [number] a number
        [list] a list
        [map] a group of values
        [boolean] true or false
        [nothing] no value
       *[other] { $right }
    }
    .hint = Compare numbers with numbers and text with text; a number is written without quotes.
template-number-too-large = The result of this calculation is too large
    .hint = Check the numbers of the expression at this place.
template-rendering = This expression cannot be worked out
    .found = { $detail }
    .hint = The sentence above comes from the template engine. Check the expression at this place.
template-loop-over-nothing = This for loop has nothing to go through: its list is empty
    .hint = Check the data. If an empty list is as it should be, add {"{% else %}"} before {"{% endfor %}"}.

# The Markdown, after the values have been filled in.

template-markdown = { $kind ->
        [link] A letter cannot hold a link
        [image] A letter cannot hold a picture
        [code] A letter cannot hold code
        [table] Tables are not written in body.md
        [html] A letter cannot hold HTML
        [list] Lists do not nest this way
        [quote] A block quote cannot stand here
        [heading] A heading cannot stand here
        [rule] A letter cannot hold a horizontal rule
       *[other] A letter cannot hold this
    }
    .found = { $line ->
        [known] { $written }
       *[other] { $written } (line { $line } of the text with its values)
    }
    .hint = { $kind ->
        [link] Write the address as plain text, without square brackets.
        [image] Take the picture out, or say it in words.
        [code] Take away the ` or ~~~ marks at this place.
        [table] Describe the table in template.toml, in a section [[appendices]].
        [html] Take away the tags between < and >: bold is written **text**, italic is written *text*; to print a < write \< in body.md, or \\< in letter.toml.
        [list] Write clauses as 1. 2. 3., and points as 1. 2. 3. indented in a clause; dashes do not nest.
        [quote] A block > is for legal bases only, outside of lists.
        [heading] Put the heading on a line of its own, outside of lists and block quotes.
        [rule] Take this line out; to print three dashes write \---.
       *[other] Use only paragraphs, bold, italic, lists and headings.
    }
template-heading-form = The heading does not have a form of Nghị định 30/2020/NĐ-CP
    .found = { $line ->
        [known] { $written }
       *[other] { $written } (line { $line } of the text with its values)
    }
    .required = { $level ->
        [h1] # Chương I. Title (Phần, Chương: Roman number; Mục, Tiểu mục: Arabic number)
        [h2] ## I. Title (Roman number)
        [h3] ### Điều 1. Title, or ### 1. Title
       *[other] at most three # at the beginning of the line
    }
    .hint = Write the heading in this form; if it is not a heading, take the # away.
template-too-many-points = This clause has too many points
    .found = { $line ->
        [known] { $written }
       *[other] { $written } (line { $line } of the text with its values)
    }
    .required = at most 23 points, from a) to y)
    .hint = Make several clauses of this one.
template-basis-form = A legal basis must begin with “Căn cứ”
    .found = { $line ->
        [known] { $written }
       *[other] { $written } (line { $line } of the text with its values)
    }
    .required = > Căn cứ ...;
    .hint = Write each basis on a line that begins with > Căn cứ; for an ordinary paragraph take the > away.
