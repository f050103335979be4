# The preview: the command congvan preview.

preview-address = The preview of the letter is at { $address }
preview-how-to-end = Edit and save a file, and the page follows. Press Ctrl+C to end.
preview-group-unknown = There is no letter for “{ $written }”
    .required = the code or the name of a group of the list
    .hint = { $nearest ->
        [none] Choose another one of the list, or look at what is after --by.
       *[other] Did you mean “{ $nearest }”? Choose one of the list, or look at what is after --by.
    }
preview-port-taken = Port { $port } is taken by another program
    .hint = Choose another number after --port, or leave --port out to have a free one.
preview-port-refused = The machine does not open port { $port }
    .found = { io-reason }
    .hint = Choose a number from 1024 to 65535 after --port, or leave --port out to have a free one.
preview-stopped = The preview has stopped half-way
    .found = { io-reason }
    .hint = Run the command again. If it stops again, please send this message to the developers.
preview-browser-not-opened = The browser could not be opened
    .hint = Open a browser and type the address { $address }
preview-not-watching = The machine does not watch the files, so the page does not follow them
    .found = { io-reason }
    .hint = After editing a file, load the page again in the browser (key F5).
preview-not-built = This build of the program has no preview
    .required = a build with the feature “preview”
    .hint = Install it again without --no-default-features: cargo install --locked --path .

preview-letter = The letter
preview-page = Page { $number } of { $count }, { $section }
preview-errors = errors: { $count }
preview-warnings = warnings: { $count }
preview-notes = notes: { $count }
preview-no-findings = Nothing to look at.

# The words of the page.

page-title = Letter preview
page-skip = To the pages of the letter
page-contents = Pages and appendices
page-paper = Pages of the letter
page-findings = Findings
page-view = Turn pages and zoom
page-actions = Print, read, help, language
page-files = Download
page-panels = Open the pages or the findings
page-before = Page before
page-after = Next page
page-zoom-in = Zoom in
page-zoom-out = Zoom out
page-zoom-fit = Fit to width
page-percent = { $number }%
page-print = Print
page-text = Read as text
page-help = Keys
page-close = Close
page-docx = Download the DOCX
page-pdf = Download the PDF
page-language-other = Tiếng Việt
page-language-switch = Switch to Vietnamese
page-letters = Choose a letter
page-letters-search = Search by name or code
page-letters-count = Groups: { $count }
page-letters-more = { $count } more: type to find them
page-letters-none = There is none like this
page-letters-silent = no letter
page-letter-before = Letter before
page-letter-after = Next letter
page-tab-pages = Pages
page-tab-findings = Findings
page-state-loading = Setting the pages…
page-state-current = As the saved files have it
page-state-updated = Updated at { $time }
page-state-failed = Not updated, because of an error
page-state-lost = The program has stopped. Run the command again to go on
page-empty-failed = There are no pages yet. Mend the error above and save the file: the pages then appear by themselves.
page-empty-nothing-to-say = No commune has to be reminded here, so there is no letter.
page-band-older = The pages below are older than the error.
page-band-more = More errors in the findings: { $count }.
page-place-gone = This place cannot be opened: the file is not one of the letter, or has just changed.
page-key-next = Next page
page-key-previous = Page before
page-key-next-section = Next appendix
page-key-previous-section = Appendix before, or the beginning of the letter
page-key-full-size = Full size (100%)
page-key-findings = To the findings
page-key-pages = To the pages
page-key-letters = Choose another letter
page-keys-on = Use these keys
