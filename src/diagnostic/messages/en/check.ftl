# The sentences that findings of the check share.

style-found = { $size } pt{ style-found-case }{ style-found-weight }{ style-found-slant }{ style-found-alignment }
style-found-case = { $case ->
    [capitals] , capitals
    [sentence] , not capitals
   *[fine] {""}
}
style-found-weight = { $weight ->
    [bold] , bold
    [regular] , not bold
    [mixed] , partly bold
   *[fine] {""}
}
style-found-slant = { $slant ->
    [italic] , italic
    [upright] , upright
    [mixed] , partly italic
   *[fine] {""}
}
style-found-alignment = { $alignment ->
    [left] , at the left
    [center] , centred
    [right] , at the right
    [justified] , justified
   *[fine] {""}
}
style-required = { style-required-size } pt{ style-required-case }{ style-required-weight }{ style-required-slant }{ style-required-alignment }
style-required-size = { $sizes ->
    [one] { $least }
   *[several] { $least } to { $most }
}
style-required-case = { $wanted-case ->
    [capitals] , capitals
    [sentence] , small letters
   *[fine] {""}
}
style-required-weight = { $wanted-weight ->
    [bold] , bold
   *[regular] , not bold
}
style-required-slant = { $wanted-slant ->
    [italic] , italic
   *[upright] , upright
}
style-required-alignment = { $wanted-alignment ->
    [left] , at the left
    [center] , centred
    [right] , at the right
    [justified] , justified
   *[fine] {""}
}

# Single lines of the letterhead.

apart-found = { $apart ->
    [lines] line spacing { $lines } lines
    [gap] { $gap } pt between the two lines
   *[blank] a blank paragraph (Enter) between the two lines
}

# --show-components

component-certainty = { $certainty ->
    [certain] certain
    [likely] likely
   *[guess] a guess
}
component-kind = { $kind ->
    [letter] The document is a công văn ({ component-certainty })
    [named] The document has the name of a type: { $name }
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
