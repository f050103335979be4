# The help of the program and of each command (--help).

help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-example = Example:
help-exit-codes =
    Exit codes: 0 done; 1 done, but some letters failed, some names could not be told, a document that was checked has errors, or there are warnings and the command has --strict; 2 not done.

help = Makes Vietnamese administrative letters (công văn) in the form of Nghị định 30/2020/NĐ-CP, as DOCX files ready for signature
    .usage = congvan COMMAND [OPTIONS]
    .example =
        congvan new new-letter
        congvan build new-letter/letter.toml
help-help = Show this help
help-version = Show the version
help-lang = Language of the messages: vi (Vietnamese) or en (English); otherwise that of the variable CONGVAN_LANG, else vi
    .value = LANGUAGE

help-build = Make one letter from a letter file, a template and counts
    .usage = congvan build LETTER [-o FILE] [-f docx|txt]... [--template TEMPLATE] [--encoding ENCODING]
    .example =
        congvan build new-letter/letter.toml
        congvan build new-letter/letter.toml -o letter.docx
        congvan build new-letter/letter.toml -f txt
help-build-letter = The letter file (letter.toml)
    .value = LETTER
help-build-output = The file to write; otherwise a DOCX goes beside the letter file, and plain text (txt) to the screen
    .value = FILE
help-build-format = What to write: docx (Word), pdf, png or svg (one file for each page), or txt (plain text); may be given several times; otherwise by the ending of the file after -o, else docx
    .value = FORMAT
help-build-pdf_a = A PDF for the archive, after PDF/A-2a
help-build-template = The name of a template in the program, or a folder with one of your own, instead of the one the letter file names
    .value = TEMPLATE
help-build-encoding = The encoding of the data files, if the program cannot tell it: utf-8, utf-16le, utf-16be, windows-1258, tcvn3 or vni
    .value = ENCODING
help-build-cluster = Count scans on a cluster: the address of its scheduler, such as df://10.0.0.5:50050; see docs/cluster.md
    .value = ADDRESS
help-build-diagnostics = How to print messages: text (in full), short (a line each) or json; otherwise text
    .value = FORM

help-build-strict = Take warnings for unfinished work: with warnings the exit code is 1 (the letter is still written)

help-batch = Makes many letters at once: one for each district, commune or group
    .usage = congvan batch LETTER-FILE --by district|commune|province|COLUMN -o FOLDER [OPTIONS]
    .example =
        congvan batch new-letter/letter.toml --by district -o out --dry-run
        congvan batch new-letter/letter.toml --by district -o out
        congvan batch new-letter/letter.toml --by district -o out --with contacts.csv --zip out.zip
help-batch-letter = Letter file (letter.toml)
    .value = LETTER-FILE
help-batch-by = What letters are made by: district, commune, province, or the name of a column of the counts file
    .value = BY
help-batch-output = Folder of the letters; it is made if it is not there
    .value = FOLDER
help-batch-form = What to write of each letter: docx (Word), pdf, png or svg (one file for each page), or txt (plain text); may be given several times; otherwise docx
    .value = FORM
help-batch-pdf_a = A PDF for the archive, after PDF/A-2a
help-batch-with = Table (CSV, Excel) of what is particular to each letter: addressee, contact, telephone, note
    .value = FILE
help-batch-name = Pattern of the file names, such as { "'{{ group.code }}-{{ group.slug }}.docx'" }; without it, the key file_name of [batch]
    .value = PATTERN
help-batch-template = Name of a built-in template, or a folder with your own; used instead of the one in the letter file
    .value = TEMPLATE
help-batch-encoding = The encoding of the data files, if the program cannot tell it: utf-8, utf-16le, utf-16be, windows-1258, tcvn3 or vni
    .value = ENCODING
help-batch-cluster = Count scans on a cluster: the address of its scheduler, such as df://10.0.0.5:50050; see docs/cluster.md
    .value = ADDRESS
help-batch-zip = Pack all letters and their list into one ZIP file
    .value = FILE
help-batch-bundle = Join all letters into one DOCX for the printer; each begins on an odd page
    .value = FILE
help-batch-jobs = How many letters are made at the same time; without it, as many as the machine has cores
    .value = NUMBER
help-batch-dry_run = Trial: compose all, tell every error, write no file
help-batch-force = Make all again, and overwrite files that somebody has changed
help-batch-format = Form of the result: text, or json for other programs; without it, text
    .value = FORM
help-batch-diagnostics = Form of the messages: text (full), short (one line each) or json; without it, text
    .value = FORM
help-batch-strict = Count warnings as work left to do: with warnings the exit code is 1 (the letters are written all the same)

help-new = Make a folder with an explained letter file and sample data to start from
    .usage = congvan new FOLDER [--template NAME]
    .example =
        congvan new new-letter
        congvan new new-letter --template plain-letter
help-new-folder = The folder to make; files that are there already are not overwritten
    .value = FOLDER
help-new-template = The name of a template, as congvan templates lists them; otherwise qr-scan-reminder
    .value = NAME

help-preview = Show a letter in the browser; the page follows when a file is edited and saved
    .usage = congvan preview LETTER [--group CODE] [--by district|commune|province|COLUMN] [--port NUMBER] [--no-open]
    .example =
        congvan preview new-letter/letter.toml
        congvan preview new-letter/letter.toml --group 164
        congvan preview new-letter/letter.toml --by commune --group 05443 --no-open
help-preview-letter = The letter file (letter.toml)
    .value = LETTER
help-preview-group = Show the letter of one group, by its code or name; without --by, of a district
    .value = CODE
help-preview-by = What letters are made by: district, commune, province, or the header of a column of the counts; the page lists them all
    .value = BY
help-preview-with = Table (CSV, Excel) of what is particular to single letters: addressee, contact, phone, note
    .value = FILE
help-preview-template = The name of a template in the program, or a folder with one of your own, instead of the one the letter file names
    .value = TEMPLATE
help-preview-encoding = The encoding of the data files, if the program cannot tell it: utf-8, utf-16le, utf-16be, windows-1258, tcvn3 or vni
    .value = ENCODING
help-preview-port = The port of the page on this machine; otherwise one that is free
    .value = NUMBER
help-preview-no_open = Do not open the browser, only print the address of the page

help-templates = List the templates and the keys that each one wants
    .usage = congvan templates
    .example =
        congvan templates

help-scans = Look at the data before letters are made of it
    .usage = congvan scans COMMAND [OPTIONS]
    .example =
        congvan scans count scans.xlsx --province 19
        congvan scans resolve scans.csv
help-scans-count =
    Shows the scans of each commune that the letter would use; or counts files without a letter file

    The result is a table with the columns code, commune, district, province, scans and state: silent (no scans) or low (few). Names that were corrected, communes that are missing and rows that cannot be counted are told among the messages.

    A file with a column of times is one of single scans, a row for each, and needs --from and --to. Any other file is one of counts per commune.
    .usage = congvan scans count LETTER-FILE | FILE... [--from DAY --to DAY] [--province PROVINCE] [OPTIONS]
    .example =
        congvan scans count new-letter/letter.toml
        congvan scans count new-letter/letter.toml --format json
        congvan scans count events-1.csv.gz events-2.csv.gz --from 25/10/2021 --to 31/10/2021 --province 19
        congvan scans count - --from 25/10/2021 --to 31/10/2021 --count devices
help-scans-count-files = A letter file (letter.toml): only its counts, period and date are read. Or files of single scans (CSV, packed with gzip or zstd or not) or of counts (Excel, CSV); names may have * and ?; - is what another command hands over
    .value = FILE
help-scans-count-from = The first day that is counted, from midnight in Vietnam, such as 25/10/2021 or 2021-10-25
    .value = DAY
help-scans-count-to = The last day that is counted, to its end
    .value = DAY
help-scans-count-province = Name or code of the province that the communes are in, or "Cả nước" for the whole country; otherwise by the codes in the file
    .value = PROVINCE
help-scans-count-list = List of administrative units: 2021-10 or 2025-07; otherwise the one of the day at --to
    .value = LIST
help-scans-count-sheet = The sheet to read, of a spreadsheet with several
    .value = SHEET
help-scans-count-direction = Which scans are counted: in, out or both; otherwise both
    .value = DIRECTION
help-scans-count-count = What is counted in each commune: scans, locations (different ones) or devices (different ones); otherwise scans
    .value = WHAT
help-scans-count-bad_rows = The largest share of bad rows that is taken, such as "0.5 %"; otherwise 1 %
    .value = SHARE
help-scans-count-threshold = The most scans with which a commune still counts as low; otherwise 5
    .value = NUMBER
help-scans-count-format = Form of the result: csv or json; without it, csv
    .value = FORM
help-scans-count-encoding = Encoding of the data files, where it is not recognised: utf-8, utf-16le, utf-16be, windows-1258, tcvn3 or vni
    .value = ENCODING
help-scans-count-cluster = Count scans on a cluster: the address of its scheduler, such as df://10.0.0.5:50050; see docs/cluster.md
    .value = ADDRESS
help-scans-count-diagnostics = Form of the messages: text (full), short (one line each) or json; without it, text
    .value = FORM
help-scans-count-strict = Count warnings as work left to do: with warnings the exit code is 1
help-scans-resolve =
    Tell which commune each name of a file means; the result is CSV, one line for each row of the file

    The column how says how it was found: exact (as in the list), folded (the same name, spelled differently), corrected (one slip mended or marks put back: have a look), ambiguous (several units may be meant), unknown (no unit can be told). The last two have no code; the column candidates has the units that may be meant. A row that holds a district or a total is no commune: how is unknown, candidates is empty, and a district has its name in the column district. Blank rows, titles and the header are not in the result.
    .usage = congvan scans resolve FILE [--list 2021-10|2025-07] [--province PROVINCE] [--encoding ENCODING]
    .example =
        congvan scans resolve scans.csv
        congvan scans resolve scans.csv --list 2021-10 --province 19
help-scans-resolve-file = The data file with a column of commune names or codes, or a text file with a name on each line
    .value = FILE
help-scans-resolve-list = The list of administrative units: 2021-10 or 2025-07; otherwise the list of today
    .value = LIST
help-scans-resolve-province = The code or name of the province whose communes are in the file; otherwise the whole country, where a slip is mended only beside a district or a province
    .value = PROVINCE
help-scans-resolve-sheet = The sheet to read, of a spreadsheet with several
    .value = SHEET
help-scans-resolve-encoding = Encoding of the file, where it is not recognised: utf-8, utf-16le, utf-16be, windows-1258, tcvn3 or vni
    .value = ENCODING
help-scans-resolve-diagnostics = How to print messages: text (in full), short (one line each) or json; otherwise text
    .value = FORM

help-check = Check the form of any Word document (.docx) against Decree 30/2020/NĐ-CP

    Every finding has its place, what was found, the clause, and what to do. Of a document that is no công văn (a decision, a document of the Party) only this is told.
    .usage = congvan check FILE.docx... [--mode draft|final] [--format text|short|json|sarif] [MORE]
    .example =
        congvan check letter.docx
        congvan check draft.docx --mode draft
        congvan check letter.docx --annotate letter-with-comments.docx
        congvan check folder --format short
        congvan check --rules
    .exit = Exit codes: 0 no document has errors; 1 there are errors, or warnings and the command has --strict; 2 a file could not be read or written, or the profile is wrong.
help-check-files = The .docx files, or folders: every .docx file in them and in the folders below
    .value = FILE
help-check-mode = draft: not signed yet, number and date may be blank; final: as it is issued; without it, final
    .value = MODE
help-check-format = How to print: text (in full), short (a line for each finding), json (an object for each finding) or sarif (SARIF 2.1.0, for other programs); without it, text
    .value = HOW
help-check-profile = The profile of the office; without it, the congvan-check.toml beside the document or in the nearest folder above
    .value = FILE
help-check-annotate = Write a copy of the document with a Word comment at every finding; the document itself is not changed
    .value = FILE
help-check-annotate_into = The same for several documents: the copies go into this folder under their names
    .value = FOLDER
help-check-force = Replace other documents that stand where copies are written
help-check-jobs = How many documents are checked at the same time; without it, as many as the machine has cores
    .value = NUMBER
help-check-show_components = Print the components that were found too, where, and how sure that is
help-check-rules = Print the names of the rules and nothing else
help-check-strict = With warnings the exit code is 1 too

help-explain = Explain a rule of the check: why, an example that is bad and one that is good, what to do
    .usage = congvan explain RULE
    .example =
        congvan explain margin-left-out-of-range
help-explain-rule = The name of the rule, in square brackets at every finding
    .value = RULE
