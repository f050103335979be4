# Parts of sentences that messages of the other files share.

# Why a file could not be read or written.

io-reason = { $reason ->
    [not-permitted] the system does not allow this file to be opened
    [not-found] there is no such file
    [is-folder] this is a folder, not a file
    [not-a-folder] a part of the path is not a folder
    [disk-full] the disk is full
    [in-use] another program is using this file
    [bad-name] this file name cannot be used on this system
    [no-answer] the network drive does not answer
    [cut-short] the file is cut short: its end is missing
    [damaged] the data in the file are damaged
   *[other] { $reason }
}

# Sizes and looks of type.

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
