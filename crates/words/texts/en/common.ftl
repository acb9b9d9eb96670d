### What stands on every page: navigation, buttons, counts, dates.

## The site

site-name = Ayni
# One line at the foot of every page.
site-promise = Every fact here can be followed to the sentence, document or person it came from.
programme-name = Peer-to-peer expertise programme
skip-to-content = Skip to the content
go-home = To the front page

## Navigation

# Names of groups of links, for screen readers.
nav-sections = Sections
nav-languages = Languages
nav-more = More about this site
nav-desk = Desk
nav-home = Home
nav-path = You are here
nav-pages = Pages
conflicts-title = Conflicts
figures-title = Figures
publications-title = Publications
data-title = Open data
search-title = Search
about-title = About
accessibility-title = Accessibility
privacy-title = Privacy
requests-new-title = Ask for help

## The search field

search-label = Search
search-go = Search

## Signing in

sign-in = Sign in
sign-out = Sign out
sign-in-login = Account name
sign-in-password = Password
sign-in-wrong = Account name and password do not fit together.
sign-in-wait = { $seconds ->
    [one] After so many wrong passwords, please wait one second.
   *[other] After so many wrong passwords, please wait { $seconds } seconds.
}
signed-in-as = Signed in as { $name }

## Buttons and small words

save = Save
cancel = Cancel
edit = Edit
add = Add
remove = Remove
delete = Delete
undo = Undo
close = Close
open = Open
next = Next
previous = Previous
go-on = Continue
back = Back
download = Download
print = Print
choose = Choose
show-all = Show all
show-more = Show more
more-details = Details
yes = Yes
no = No
or = or
all = All
none = None
unknown = Not known
required = required
optional = optional
untitled = Without a title
language = Language
as-of = As of { $date }
last-changed = Last changed on { $date }
page-of = Page { $page } of { $pages }
field-and-value = { $field }: { $value }

## Texts in several languages

shown-in = This text is not there in English yet; it is shown in its original language ({ $language }).
translated-from = Translated from { $language }
translated-by-person = Translated by a person from edition { $edition } of the original ({ $language })
translated-by-machine = Translated by a machine from edition { $edition } of the original ({ $language })
translation-behind = The original has been changed since this translation was made.

## Dates

# $date, $first and $last are dates as the language writes them; $first may be a day alone (5), a
# day and month (30 May) or a month alone (May). $precision is day, month or year: it says how much
# the date tells, for languages that choose a preposition by it.
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
count-actions = { $n ->
    [0] No Actions
    [one] One Action
   *[other] { $n } Actions
}
count-events = { $n ->
    [0] No events
    [one] One event
   *[other] { $n } events
}
count-series = { $n ->
    [0] No series
    [one] One series
   *[other] { $n } series
}
count-results = { $n ->
    [0] No results
    [one] One result
   *[other] { $n } results
}
count-figures = { $n ->
    [0] No figures
    [one] One figure
   *[other] { $n } figures
}
count-organisations = { $n ->
    [0] No organisations
    [one] One organisation
   *[other] { $n } organisations
}
count-places = { $n ->
    [0] No places
    [one] One place
   *[other] { $n } places
}
count-countries = { $n ->
    [0] No countries
    [one] One country
   *[other] { $n } countries
}
count-themes = { $n ->
    [0] No themes
    [one] One theme
   *[other] { $n } themes
}
count-sources = { $n ->
    [0] No sources
    [one] One source
   *[other] { $n } sources
}
count-passages = { $n ->
    [0] No passages
    [one] One passage
   *[other] { $n } passages
}
count-proposals = { $n ->
    [0] No proposals
    [one] One proposal
   *[other] { $n } proposals
}
count-conflicts = { $n ->
    [0] No conflicts
    [one] One conflict
   *[other] { $n } conflicts
}
count-days = { $n ->
    [one] One day
   *[other] { $n } days
}
count-pages = { $n ->
    [one] One page
   *[other] { $n } pages
}
count-people = { $n ->
    [one] One person
   *[other] { $n } people
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
