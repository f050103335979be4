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
