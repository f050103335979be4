# What the check says besides its findings: --show-components and the summary.

# --show-components

component-certainty = { $certainty ->
    [certain] certain
    [likely] likely
   *[guess] a guess
}
component-kind = { $kind ->
    [letter] The document is a công văn ({ component-certainty })
    [named] The document has the name of a type: { $name }
    [titled] A document with a title of its own: { $name }
    [party] A document of the Party
   *[other] Not known as an administrative document
}
component-circulation = Circulation ({ component-certainty }): “{ $written }”
component-parent-agency = Parent agency ({ component-certainty }): “{ $written }”
component-issuing-agency = Issuing agency ({ component-certainty }): “{ $written }”
component-national-title = National title ({ component-certainty }): “{ $written }”
component-motto = Motto ({ component-certainty }): “{ $written }”
component-number = Number and symbol ({ component-certainty }): “{ $written }”
component-place-and-date = Place and date ({ component-certainty }): “{ $written }”
component-type-name = Name of the type of document ({ component-certainty }): “{ $written }”
component-subject = Subject ({ component-certainty }): “{ $written }”
component-secrecy = Secrecy ({ component-certainty }): “{ $written }”
component-urgency = Urgency ({ component-certainty }): “{ $written }”
component-addressees = The words Kính gửi ({ component-certainty }): “{ $written }”
component-addressee = Addressee ({ component-certainty }): “{ $written }”
component-basis = Legal basis ({ component-certainty }): “{ $written }”
component-heading = Heading ({ component-certainty }): “{ $written }”
component-end-mark = End mark ({ component-certainty }): “{ $written }”
component-recipients = The words Nơi nhận ({ component-certainty }): “{ $written }”
component-recipient = Recipient ({ component-certainty }): “{ $written }”
component-drafter = Initials of the drafter ({ component-certainty }): “{ $written }”
component-authority = Authority of the signer ({ component-certainty }): “{ $written }”
component-title = Title of the signer ({ component-certainty }): “{ $written }”
component-signer = Name of the signer ({ component-certainty }): “{ $written }”
component-contact-line = Contact line ({ component-certainty }): “{ $written }”
component-appendix-label = Label of an appendix ({ component-certainty }): “{ $written }”
component-appendix-title = Title of an appendix ({ component-certainty }): “{ $written }”
component-enclosed-with = The line Kèm theo ({ component-certainty }): “{ $written }”
component-motto-line = Line below the motto ({ component-certainty })
component-issuer-line = Line below the agency ({ component-certainty })

# The profile of an office: congvan-check.toml.

profile-rule-unknown = There is no rule “{ $written }”
    .hint = { $nearest ->
        [none] The rules are listed by congvan check --rules.
       *[other] Is it “{ $nearest }”? The rules are listed by congvan check --rules.
    }
profile-name-empty = “{ $key }” is empty
    .hint = Write the name as the office writes it, or delete the line: then it is not checked.
profile-symbol-malformed = “{ $written }” is no symbol
    .required = letters, digits and hyphens, as in SNV-VP
    .hint = Write only what stands after the slash of the number: of “Số: 05/SNV-VP” that is SNV-VP.
profile-encoding = The profile “{ $file }” is no text in UTF-8
    .hint = Open it in a text editor (Notepad), choose Save As, the encoding UTF-8, and run again.
profile-unreadable = The profile “{ $file }” cannot be read
    .found = { io-reason }
    .hint = Check the name of the file and its folder; if another program has it open, close it and try again.

# Copies with comments (--annotate, --annotate-into).

annotate-both = --annotate and --annotate-into cannot stand together
    .hint = Use --annotate OUT.docx for one document, or --annotate-into FOLDER for several.
annotate-several = --annotate makes the copy of one document, and { $documents } are checked
    .hint = Use --annotate-into FOLDER: every copy goes there under the name of its document.
annotate-over-document = The copy “{ $file }” would take the place of a document that is checked
    .hint = Choose another file or folder for the copy; the document itself is never changed.
annotate-over-other = Another document stands where the copy should be written: “{ $file }”
    .hint = Choose another name or folder for the copy. To replace that document, add --force.
annotate-name-twice = The copies of “{ $other }” and “{ $document }” would both be “{ $file }”
    .hint = Name the folder above both, or check them one after the other with folders of their own.
annotate-not-docx = The copy “{ $file }” is a Word document, and its name does not end in .docx
    .hint = Give it a name that ends in .docx.
annotation-failed = No comments could be put into a copy of this document
    .hint = Open the document in Word, save it as a new .docx file and run again. The findings are told all the same.
annotation-partly = The copy has no room for { $count } of the findings
    .hint = Word opens no document with more than 32,767 comments; the findings that are left out are told here.
annotation-not-written = The copy “{ $file }” could not be written
    .found = { io-reason }
    .hint = Close the file if it is open in Word, check the right to write to its folder, or choose another place for it.
