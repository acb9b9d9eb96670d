### What stands on every page: navigation, buttons, counts, dates.

## The site

site-name = Ayni
# One line at the foot of every page.
site-promise = Every fact here can be followed to the sentence, document or person it came from.
programme-name = Peer-to-peer expertise programme
skip-to-content = Skip to the content
go-home = To the front page
go-back-form = Back to the form
# Between the values of a field that is told in one line.
between-values = {", "}

## Navigation

# Names of groups of links, for screen readers.
nav-sections = Sections
nav-menu = Menu
nav-languages = Languages
nav-more = More about this site
nav-desk = Desk
conflicts-title = Conflicts
publications-title = Publications
data-title = Open data
search-title = Search
about-title = About
accessibility-title = Accessibility
privacy-title = Privacy

## The search field

search-label = Search
search-go = Search

## Signing in

sign-in = Sign in
sign-out = Sign out
sign-in-login = Account name
sign-in-password = Password
sign-in-wrong = Account name and password do not fit together.

## Buttons and small words

save = Save
cancel = Cancel
edit = Edit
add = Add
undo = Undo
close = Close
open = Open
next = Next
back = Back
download = Download
choose = Choose
show-all = Show all
show-more = Show more
yes = Yes
no = No
all = All
none = None
unknown = Not known
required = required
# Of a field of a draft that can be left empty for now.
required-to-publish = needed before it is published
untitled = Without a title
language = Language
field-and-value = { $field }: { $value }

## Texts in several languages

translated-by-person = { $edition ->
    [0] Translated by a person from a draft of the original ({ $language })
   *[other] Translated by a person from edition { $edition } of the original ({ $language })
}
translated-by-machine = { $edition ->
    [0] Translated by a machine from a draft of the original ({ $language })
   *[other] Translated by a machine from edition { $edition } of the original ({ $language })
}
translation-behind = The original has been changed since this translation was made.
# $language is the name of the language of the original: French.
translation-part = Some parts have not been translated yet and stand here in the language of the original ({ $language }).

## Dates

# $date, $first and $last are dates as the language writes them; $first may be a day alone (5), a
# day and month (30 May) or a month alone (May). $precision is day, month or year: it says how much
# the date tells, for languages that choose a preposition by it. It is vowel where
# $first is a month that begins with one.
date-about = about { $date }
date-perhaps = { $date } (uncertain)
date-years = { $first }–{ $last }
date-days = { $first }–{ $last }
date-span = { $precision ->
    [day] { $first } to { $last }
   *[other] { $first } to { $last }
}
date-from = { $precision ->
    [day] from { $date }
   *[other] since { $date }
}
date-until = { $precision ->
    [day] until { $date }
   *[other] until { $date }
}

## Counts

count-practices = { $n ->
    [0] No practices
    [one] One practice
   *[other] { $n } practices
}

## Months

# A month alone, within a sentence.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Months

# A month of a year. $month is one of the months above.
date-month-of-year = { $month } { $year }

## Months

# The same where the date is one end of a span: July 2017 to about 2019.
date-about-in-span = about { $date }
