# The command line: commands and arguments.

command-missing = No command was given
    .required = a command after { $above }: { $known }
    .hint = Type { $above } --help to see the commands.
command-unknown = There is no command “{ $written }”
    .hint = { $nearest ->
        [none] Type congvan --help to see the commands.
       *[other] Did you mean “{ $nearest }”? Correct it and try again.
    }
argument-unknown = The argument “{ $written }” is not understood
    .hint = { $nearest ->
        [none] Put a file name with spaces in quotes. Add --help after the command to see its arguments.
       *[other] Did you mean “{ $nearest }”? Correct it and try again.
    }
argument-missing = The command lacks { $argument }
    .hint = Add what is missing, or add --help after the command to see an example.
argument-value-missing = { $argument } has no value
    .hint = Write the value right after it; add --help after the command to see an example.
argument-value-unknown = “{ $written }” cannot be used for { $argument }
    .required = { $known ->
        [none] a whole number, for example 5
        [port] a number from 1 to 65535, for example 8080
       *[other] one of: { $known }
    }
    .hint = { $known ->
        [none] Correct the value and type it again; add --help after the command to see how it is written.
        [port] Without --port the program takes a free port by itself.
       *[other] Choose one of the values above.
    }
argument-repeated = The argument { $argument } is given twice
    .hint = Keep only one of them.
argument-not-text = The command line has characters that cannot be read
    .hint = Type the line again instead of pasting it from another program.
argument-wrong = The command line is not right
    .found = { $reason }
    .hint = Add --help after the command to see how it is used.
language-unknown = The variable CONGVAN_LANG names a language the program does not speak: “{ $written }”
    .required = vi (Vietnamese) or en (English)
    .hint = Set CONGVAN_LANG to vi or en; this time the program speaks Vietnamese.

# The command line: writing results.

letter-written = The letter is in the file “{ $file }”
build-failed = No letter was made: errors: { $errors }, warnings: { $warnings }. Mend the errors above and run the command again.
docx-failed = The letter could not be made into a DOCX
    .found = { $reason }
    .hint = This is a fault of the program: please send the letter file with this message to its developers.
output-is-letter-file = The result would overwrite the letter file “{ $file }”
    .hint = Give the result another name, for example: -o letter.docx
output-is-input = The result would overwrite “{ $file }”, which the letter is made of
    .hint = Give the result another name, for example: -o letter.docx
pages-failed = The pages of the letter could not be set
    .found = { $reason }
    .hint = This is a fault of the program: please send the letter file with this message to its developers. A .docx can still be made.
pages-not-built = This build of the program sets no pages, so it cannot write PDF, PNG and SVG files
    .required = a build with the feature “preview”
    .hint = Install it again without --no-default-features: cargo install --locked --path . ; or write a .docx file.
pages-without-font = This machine has no typeface to set the pages in
    .required = Times New Roman, or a typeface with letters as wide that has those of Vietnamese: Liberation Serif (version 2), Tinos
    .hint = Install one of them and run the command again; on Debian and Ubuntu: sudo apt install fonts-liberation2. A .docx needs no typeface.
output-ending-differs = The ending of the file name “{ $file }” does not suit the format that will be written
    .found = the ending .{ $ending }
    .required = the ending .{ $right }
    .hint = Change the ending of the name after -o to .{ $right }, or the format after -f.
output-format-unknown = The form in which to write “{ $file }” is not known
    .required = a file name that ends with .docx or .txt
    .hint = Change the ending of the name after -o to .docx or .txt.
output-folder-missing = There is no folder “{ $folder }” for the file “{ $file }”
    .hint = Make the folder first, or write somewhere else with -o.
output-not-permitted = The file “{ $file }” may not be written
    .hint = Close it if it is open in Word, check the right to write to the folder “{ $folder }”, or write somewhere else with -o.
output-read-only = The file “{ $file }” is marked as read-only and was not overwritten
    .hint = Choose another file name with -o. If this file is to be replaced, take the mark Read-only away in its Properties.
output-open-elsewhere = The file “{ $file }” is open in another program
    .hint = Close it there (most often in Word) and run the command again.
output-is-folder = “{ $file }” is a folder and cannot be overwritten
    .hint = Give the name of a file after -o, for example: -o { $file }/letter.docx
output-folder-is-file = “{ $folder }” is not a folder
    .hint = Choose another folder for the file “{ $file }”.
output-disk-full = The disk is full, and the file “{ $file }” was not written
    .hint = Delete what is not needed, or choose another disk with -o.
output-failed = The file “{ $file }” could not be written
    .found = { io-reason }
    .hint = Try another folder with -o.
output-stream-failed = The result could not be printed
    .found = { io-reason }
    .hint = Check the free space of the disk, or write to a file with -o.

# The command line: a new letter, and the list of templates.

new-template-unknown = There is no template “{ $written }”
    .required = one of: { $known }
    .hint = Type congvan templates to see them all.
new-file-exists = The file “{ $file }” is there already and is not overwritten
    .hint = Choose another folder, or move this file away first.
new-next-step = { $letter } is ready. Edit it for your letter, then type:
    .command = { $command }
templates-fields = Keys to write in the section [fields]:
templates-no-fields = This template needs no key in the section [fields].
templates-sections = Sections the letter file must have:
templates-field-text = text
templates-field-markdown = text of several paragraphs
templates-field-number = a number
templates-field-count = a whole number
templates-field-date = a date
templates-field-required = required
templates-field-optional = optional

# Checking documents and explaining rules.

folder-without-documents = The folder “{ $folder }” has no .docx file
    .hint = Name the folder with the .docx files, or name each file.
document-unreadable = The file “{ $file }” cannot be read
    .found = { io-reason }
    .hint = Check the name of the file and its folder; if it is open in Word, close it and try again.
documents-checked = Documents checked: { $documents }; errors: { $errors }, warnings: { $warnings }.{ $failed ->
    [0] {""}
   *[other] {" "}Not read or not written: { $failed }, told above.
}{ $advice ->
    [none] {""}
   *[explain] {" "}For a page on a rule: congvan explain RULE
}
explained-rule-unknown = There is no rule “{ $written }”
    .hint = { $nearest ->
        [none] The rules are listed by congvan check --rules.
       *[other] Is it “{ $nearest }”? The rules are listed by congvan check --rules.
    }
explain-why = Why
explain-bad = Bad
explain-good = Good
explain-hint = What to do
