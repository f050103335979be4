# Number and symbol.

check-number-misformatted = The line of number and symbol departs from the decree in size, style or place
    .found = { style-found }
    .required = { style-required }
    .hint = Select these words and set size and style as above (tab Home).
rule-number-misformatted = The line of number and symbol departs from the decree in size, style or place
    .why = Phụ lục I, Phần I, Mục II, khoản 3 điểm c: 13 pt, upright, not bold.
    .bad = Số: 05/SNV-VP (14 pt, bold)
    .good = Số: 05/SNV-VP (13 pt)

check-number-not-padded = A number below 10 has no 0 before it
    .found = { $number }
    .required = { $right }
    .hint = Write the number as { $right }.
rule-number-not-padded = A number below 10 has no 0 before it
    .why = Numbers below 10 take a 0 in front.
    .bad = Số: 5/SNV-VP
    .good = Số: 05/SNV-VP
    .hint = Put a 0 before the number, as 05.

check-symbol-with-document-type = The symbol of the letter names a type of document
    .found = { $symbol }
    .required = the abbreviations of the agency and the drafting unit alone, as UBND-VX
    .hint = Take “{ $group }” out of the symbol: a công văn has no abbreviation of its type.
rule-symbol-with-document-type = The symbol of the letter names a type of document
    .why = The symbol of a công văn is made of the agency and the drafting unit or the field; a công văn has no abbreviation of its type.
    .bad = 
        Số: 45/CV-UBND
        Số: 45/UBND-CV
    .good = Số: 45/UBND-VX
    .hint = Take the abbreviation of the type (as CV, TB) out of the symbol: a công văn has none.

check-number-line-malformed = The line of number and symbol is not written as it should be
    .found = “{ $written }”
    .required = “Số:”, a space, the number, a slash (/), and groups of capitals with hyphens (-) between them, no spaces; as “Số: 05/SNV-VP”
    .hint = { $slip ->
        [label] Begin the line with “Số:” (a capital S, a colon).
        [slash] Put a slash (/) between number and symbol.
        [spaces] Take the spaces around slash and hyphens away.
        [dash] Put a hyphen (-) in place of the long dash.
        [number] Write the number that the office gives in figures, from 01 on, without letters and without zeros too many.
        [year] Take the year behind the number away: the number of a công văn has none.
        [hyphen] Write the abbreviations on both sides of the hyphen, or take the hyphen away.
        [end] Delete the full stop at the end of the line.
        [small-letters] Write the abbreviations of the symbol in capitals.
       *[sign] Only hyphens (-) stand between the groups of the symbol, no other signs.
    }
rule-number-line-malformed = The line of number and symbol is not written as it should be
    .why = A slash stands between number and symbol, hyphens between the groups of the symbol, and no spaces.
    .bad = 
        Số 05 / SNV - VP
        Số: 05/SNV–VP
    .good = Số: 05/SNV-VP
    .hint = Write the line as the example: “Số:”, the number, a slash (/), groups of capitals with hyphens (-) between them, no spaces in number and symbol, and no year.

check-number-blank = The number is blank
    .required = the number that the office gives; blank until the letter is signed
    .hint = Fill in the number. If the letter is not signed yet, check it with --mode draft.
rule-number-blank = The number is blank
    .why = Number and date are given by the office after signing; an issued letter has both.
    .bad = Số:      /SNV-VP
    .good = Số: 05/SNV-VP

check-number-missing = There is no number and symbol
    .required = the line “Số: .../symbol” below the issuing agency, as “Số: 05/SNV-VP”
    .hint = Type the line below the issuing agency. Where there is no number yet, leave its place blank and write the symbol.
rule-number-missing = There is no number and symbol
    .why = Phụ lục I, Phần I, Mục II, khoản 3: number and symbol stand below the issuing agency. A draft leaves the number blank, and has the line.
    .bad = (none)
    .good = Số: 05/SNV-VP

check-symbol-not-in-profile = The symbol is none of those that the office uses
    .found = { $found }
    .required = { $wanted }
    .hint = { $nearest ->
        [none] Write the symbol of the unit that drafted the letter; if the office has a new one, add it to congvan-check.toml.
       *[other] Is it { $nearest }? If the office has a new symbol, add it to congvan-check.toml.
    }
rule-symbol-not-in-profile = The symbol is none of those that the office uses
    .why = The office has listed its symbols in congvan-check.toml ([agency], symbols). Without that file the rule is silent.
    .bad = Số: 05/SNV-VPS (the profile has SNV-VP)
    .good = Số: 05/SNV-VP
    .hint = Write the symbol of the drafting unit; if the office has a new one, add it to congvan-check.toml.

check-number-not-below-agency = The number does not stand below the agency, level with the date
    .found = { $place ->
        [right] in the right column
       *[row] in another row than place and date
    }
    .required = centred below the issuing agency, on the line of place and date
    .hint = Move the number into the left cell of the row that has place and date.
rule-number-not-below-agency = The number does not stand below the agency, level with the date
    .why = Phụ lục I, Phần I, Mục II, khoản 3 điểm c, khoản 4 điểm c: centred below the issuing agency, on the line of place and date.
    .bad = Số: 05/SNV-VP (in the right column)
    .good = Số: 05/SNV-VP (below the agency)

check-symbol-without-unit = The symbol does not name the drafting unit
    .found = { $symbol }
    .required = the agency, a hyphen, and the drafting unit or the field
    .hint = Add a hyphen and the unit, as “{ $symbol }-VP”. An agency without units may leave it as it is.
rule-symbol-without-unit = The symbol does not name the drafting unit
    .why = Phụ lục I, Phần I, Mục II, khoản 3 điểm b: the symbol of a công văn is the agency and the drafting unit or the field.
    .bad = Số: 45/SNV
    .good = Số: 45/SNV-VP
    .hint = Add a hyphen and the abbreviation of the drafting unit. An agency without units may pass this over.
