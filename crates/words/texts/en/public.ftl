### The public pages.

## The front page

front-title = What administrations learn from each other
front-what = A ministry asks for help, colleagues from other countries come, and what worked is told here so that others can try it.
# The label of the large search field.
front-ask = What would you like to learn about? Any language will do.
# The heading above the figures of all that was done.
front-portfolio = The portfolio
front-newest = New and revised practices
front-no-practices = No practice has been published yet.
front-all-practices = All practices
front-events = Latest events
front-coming = Next event
front-publications = Newest publications
front-all-events = All events
# Followed by an address to write to.
front-help = Ask for help
front-help-how = A request cannot be sent through this site yet. Your administration can ask for help by writing to the people of this programme:

## Figures. The number stands before the words.

figure-actions = { $n ->
    [one] Action
   *[other] Actions
}
figure-countries = { $n ->
    [one] country or region where Actions took place
   *[other] countries and regions where Actions took place
}
figure-events = { $n ->
    [one] event
   *[other] events
}
figure-practices = { $n ->
    [one] good practice
   *[other] good practices
}
# $seq is a number, written already.
figure-as-of = Counted from the records that are public, as of change { $seq } of the log. Each figure opens what was counted.
figures-computed = Computed from the records
figures-declared = Declared by sources
contradicted-title = Declared figures that the records contradict
contradicted-intro = What a source declares, beside what the public records of the same period give. Either may be incomplete.
contradicted-figure = Figure
contradicted-period = Period
contradicted-declared = Declared
contradicted-computed = Computed
contradicted-as-of = Counted from the records that are public, as of change { $seq } of the log.
contradicted-kept = Of all that a source may have counted, these pages keep: { $kept }.

## Where a fact comes from

# The small mark behind a fact, for screen readers; what is seen is the number alone.
mark-open = Source { $n }
notes-title = Where this comes from
# $who is a role and a number: Knowledge officer 2.
mark-accepted = { $who } accepted this on { $date }.
mark-accepted-by-someone = Accepted on { $date }.
# A person gave a value or its words at the reading table.
mark-given = { $who } gave this on { $date }, with these words at hand; they may not say it so.
mark-given-by-someone = Given on { $date }, with these words at hand; they may not say it so.
mark-taken-in = Taken in with the published record of the programme.
# Above the words of a source that lead to a fact and do not say it in so many words.
mark-only-read = { $n ->
    [one] Read from this passage, which does not say it in so many words.
   *[other] Read from these passages, none of which says it in so many words.
}
# A link below the words of one of several passages: to where they stand in the source.
mark-passage = Passage { $n } in its text
# A link behind the name of a source: to where it was published.
mark-original = the published page
mark-otherwise = A source says otherwise: { $value }
mark-more-exact = A source is more exact: { $value }
mark-less-exact = A source says the same less exactly: { $value }
mark-other-words = A source puts it this way: { $value }
# A mark that leads to who wrote a fact, because no source says it.
mark-open-written = Written by hand { $n }
mark-no-source = No source that is kept here says this.
# Where sources put it otherwise.
mark-not-so = No source that is kept here says it so.
# $hand is person, somebody (whose role is not known), program (Ayni itself) or unknown; $who is a role and a number.
mark-written = { $hand ->
    [program] Ayni entered this by itself on { $date }, from the lists it comes with or a table it was given.
    [somebody] Somebody in the programme wrote this on { $date }.
    [unknown] The log does not tell who wrote this.
   *[person] { $who } wrote this on { $date }.
}
mark-written-original = { $hand ->
    [program] Ayni entered the original by itself on { $date }, from the lists it comes with or a table it was given.
    [somebody] Somebody in the programme wrote the original on { $date }.
    [unknown] The log does not tell who wrote the original.
   *[person] { $who } wrote the original on { $date }.
}
# The source says so, but not in these words.
mark-reworded = { $hand ->
    [program] Ayni put this into other words on { $date }.
    [somebody] In the words of somebody in the programme, { $date }.
    [unknown] In other words than those of the source.
   *[person] In the words of { $who }, { $date }.
}
# The passage was accepted for other words than those that stand here now.
mark-changed-since = The original’s words were changed on { $date }, after they were tied to this passage; nobody has checked them against it since.
# $edition is the number of a publication that readers know, and 0 where the words stood in none.
mark-translated = { $hand ->
    [somebody] { $edition ->
        [0] Somebody in the programme translated this from a draft of the original on { $date }.
       *[other] Somebody in the programme translated this from edition { $edition } of the original on { $date }.
    }
    [unknown] { $edition ->
        [0] Translated from a draft of the original.
       *[other] Translated from edition { $edition } of the original.
    }
   *[person] { $edition ->
        [0] { $who } translated this from a draft of the original on { $date }.
       *[other] { $who } translated this from edition { $edition } of the original on { $date }.
    }
}
mark-translated-by-machine = { $hand ->
    [person] { $edition ->
        [0] A machine translated this from a draft of the original; { $who } put it here on { $date }.
       *[other] A machine translated this from edition { $edition } of the original; { $who } put it here on { $date }.
    }
    [unknown] { $edition ->
        [0] A machine translated this from a draft of the original.
       *[other] A machine translated this from edition { $edition } of the original.
    }
   *[other] { $edition ->
        [0] A machine translated this from a draft of the original; put here on { $date }.
       *[other] A machine translated this from edition { $edition } of the original; put here on { $date }.
    }
}
# Somebody else approved the record with it. $hand is person or somebody (whose role is not known).
mark-reviewed = { $hand ->
    [somebody] A second person reviewed it on { $date }.
   *[person] { $who } reviewed it on { $date }, as a second person.
}
# $hand is person or somebody (whose role is not known); $who is a role and a number.
mark-translation-reviewed = { $hand ->
    [somebody] Somebody else in the programme reviewed the translation on { $date }.
   *[person] { $who } reviewed the translation on { $date }.
}
mark-translation-not-reviewed = Nobody has reviewed the translation yet.
mark-close = Close

## The language of a text. $language is the name of a language: French.

told-untranslated = This was written in { $language } and has not been translated into English yet.
told-in-language = In { $language }
# Beside an event that reports only refer to: it is not one of the programme.
event-of-context = Event of the context
told-by-author = English by its own authors; the first language is { $language }.
told-by-translator = { $edition ->
    [0] Translated by a person from a draft of the original ({ $language }).
   *[other] Translated by a person from edition { $edition } of the original ({ $language }).
}
told-by-machine = { $edition ->
    [0] Translated by a machine from a draft of the original ({ $language }).
   *[other] Translated by a machine from edition { $edition } of the original ({ $language }).
}
# $how is wholly, partly or not.
told-reviewed = { $how ->
    [wholly] The translation has been reviewed.
    [partly] Part of the translation has been reviewed.
   *[not] Nobody has reviewed the translation yet.
}
told-behind = { $edition ->
    [0] The original has moved on since.
   *[other] The original has moved on since: it is now in edition { $edition }.
}
told-see-original = See the original

## A record

# Followed by the names of languages.
record-also-in = Also in:
record-as-pdf = To take away, with its passages and sources (PDF)
# What programs call a place, and where it lies; and what they call a theme.
record-codes-of-place = Codes and coordinates
record-codes-of-theme = Codes
record-as-json = This record as data (JSON)
# What links here by a field that is not plain: Events (Experts from).
back-heading = { $kinds } ({ $field })
back-narrower = Narrower themes
back-within = Places in it
here-nothing-yet = Nothing is on record yet. What it belongs to, above, leads on.
back-all = See all of them
# Where not all can be shown: how many are.
back-last = The { $count } made last.
source-text = The text of this source
source-text-lit = Lit up are the passages that a public fact rests on.
source-part = Part { $number } of { $count }
source-part-before = The part before
source-part-after = The part after
source-part-records = What rests on this part of the source
# Where in a table that was taken in: the name of its file and the number of the line.
source-place = { $file }, line { $line }
source-rows = What this source says
source-rows-lead = Its text is not kept here. This is what was taken from it, record by record.
source-records = What rests on this source

## What each kind is, at the head of its list

about-practices = What works, told so that others can try it: the context, the steps, what must be there, and what came of it.
about-actions = The agreed answer to a request for help: a few activities, with the partners and experts who took part.
about-events = Workshops and conferences where administrations compared what worked.
about-series = Events that belong together, such as the workshops of one year.
about-results = What Actions leave behind: plans, laws, protocols, manuals, courses, networks.
about-figures = Numbers with their unit and period. Those we compute say what was counted; those that sources declare say who declared them.
about-organisations = The bodies that asked, helped, hosted or took part.
about-places = Countries and regions of which something is told. The number opens what it is.
places-with-actions = { $n ->
    [0] No Action names a country or region yet.
    [one] One country or region where Actions took place, with how many.
   *[other] The { $n } countries and regions where Actions took place, each with how many.
}
places-by-region = By region
about-themes = The thesaurus of the programme: each theme is known by its names in every language, and whatever name you search by finds it.
about-sources = Documents, pages and letters from which facts come. Where the text of one is kept, its page shows the passages.
# $n is a number, written already.
tree-count = { $name }, records: { $n }
tree-others = Places of which nothing is told yet

## Lists and what they are narrowed down by

# How many more values a field has; two at least.
line-more = and { $n } more
list-count = { $n ->
    [0] Nothing here
    [one] One record
   *[other] { $n } records
}
# A list of events: how many there are, and how many of them reports only refer to.
list-count-of-context = { $n ->
    [one] One record, of the context
   *[other] { $n } records, { $context } of them of the context
}
list-empty = Nothing here fits.
# A way out of an empty list. $value is what was asked for: Place: Mexico.
list-try-without = without “{ $value }”
list-try-search = words in the search, in any language
browse-map = By place, on the map
browse-themes = By theme
list-next = The next ones
list-previous = The ones before
# Which records of a long list stand on a page.
list-position = { $first }–{ $last } of { $count }
sift-title = Narrow down
# Said to screen readers behind a value that is set; the link takes it away.
sift-unset = (take away)
sift-unset-all = Take all away
sift-more = More
sift-kind = Kind
sift-theme = Theme
sift-place = Place
sift-year = Year
sift-evidence = Evidence
sift-group = Target group
# The objectives of the Global Compact for Migration.
sift-objective = Global Compact objective
# The Sustainable Development Goals.
sift-goal = Sustainable Development Goal
sift-language = Language of the text

## Search

# The title of the window.
search-title-for = { $words } – search
search-count = { $n ->
    [0] Nothing was found
    [one] One record was found
   *[other] { $n } records were found
}
# Beneath the number of all records that were found. $n is how many have every word that was typed.
search-count-whole = { $n ->
    [0] None of them has all the words
    [one] One of them has all the words
   *[other] { $n } of them have all the words
}
# Followed by the name of a theme, as a link.
search-through = “{ $typed }” was also looked for by the other names of
search-known-body = { $name } is known by name, but nothing here speaks of it yet.
search-own = Pages called so:
# Followed by other words, as a link.
search-did-you-mean = Did you mean “{ $words }”?
# Words that were typed with a minus before them: what has them is left out.
search-without = Without { $words }
# Under the heading of a kind: a link to all of its records that were found. $kind is the plural: Events.
search-all-of = { $kind }: all { $count }
# Followed by kinds and how many there are of each: Sources 12 · Figures 3.
search-others = Also found:
# On the page of the search, before anything was typed: followed by the kinds of record, each with how many there are.
search-open = Say what you look for, or begin with what there is:
search-begun = It may be one of these
search-nearly = Nothing has these very words. These have words that are spelt almost alike.
search-some = Nothing has all of these words. Each of these has some of them.
# The heading above records that were found by what they mean, without the words typed.
search-near = Close in meaning
search-near-note = These need not have your words: a program on this server compared what their titles mean.
search-rest = With some of these words
search-nothing = You could try:
search-try-without = the same words without narrowing down
search-try-fewer = fewer words, or more general ones
search-try-language = the words of another language: texts in all languages are searched
search-try-themes = the list of themes
search-try-places = the list of countries and regions
search-try-organisations = the list of organisations
# $label is another name for what was typed.
hit-through = Found through { $label }
# Before another name of the same theme, in whichever language it was found by.
hit-also-called = Also called
# Of a piece of text that is in another language than the title above it.
hit-passage-in = Passage in { $language }
hit-by-translator = { $edition ->
    [0] Translated by a person from a draft
   *[other] Translated by a person from edition { $edition }
}
hit-by-machine = { $edition ->
    [0] Translated by a machine from a draft
   *[other] Translated by a machine from edition { $edition }
}

## Conflicts

conflicts-intro = Where sources disagree, all of them stay. The record shows one; here the others stand beside it, each with its words.
conflicts-none = No sources disagree.
conflict-accepted = The record shows this.

## About

about-lead = Ayni is the Andean word for help that is given back: today for you, tomorrow for me.
about-promises = Three promises
about-promise-source = Nothing without its source. Every fact can be followed to the sentence, document or person it came from. Two sources that disagree both stay, and the conflict is shown.
about-promise-language = Every language is a first language: the interface, the content and the search. A translation says what it was made from, and by whom.
about-promise-file = One file or a cluster: the same free program serves a single ministry and a continent.
about-marks = The marks
about-marks-how = Behind each fact stands a small red number. It opens the sentence that the fact rests on, with the passage lit up, its source, and who accepted it and when.
about-marks-conflict = Where another source says otherwise, the same note says so.
about-people = People decide
about-people-decide = A machine reads reports and proposes. Nothing that it reads becomes a record before a person has said yes, and no practice is published before a second person has reviewed it.

## Accessibility

accessibility-lead = These pages are made to work for everyone: with a keyboard, a screen reader, large letters, without a mouse and without script.
accessibility-how = How they are made
accessibility-how-keyboard = Everything can be reached and used by keyboard, in the order in which it is read. The first link of each page leads to its content.
accessibility-how-script = No page needs script. The marks open without it.
accessibility-how-older = A browser that cannot open notes, as most from before 2023, shows each mark as a link to its note at the end of the page.
accessibility-how-print = Printed, each mark becomes a numbered note with its source.
accessibility-standard = By which rules
accessibility-standard-which = They are made to meet the Web Content Accessibility Guidelines 2.2 at level AA, and what EN 301 549 asks of web pages.
accessibility-standard-judged = Before each release every kind of page is judged in five languages by axe-core, the Nu checker and html-validate; dark colours and the width of a telephone are looked at in one language of each direction of writing. The reading of a practice, the search and the marks are tried by keyboard, and the layout of printed pages is measured. This is the assessment of those who write the software, of { $date }; nobody else has assessed it yet.
accessibility-limits = What we know does not work yet
accessibility-limits-sources = Sources are shown as their text. Tables and pictures of the original document are not described here.
accessibility-tell = Tell us
accessibility-tell-us = If something here does not work for you, tell the people of this programme: what you did, what you hoped for, which page and which language.
contact = You can write to the people of this programme: { $address }
contact-none = Whoever runs this site has not named an address here yet.

## Privacy

privacy-lead = Readers are not followed.
privacy-visitors = Visitors
privacy-visitors-nothing = No cookie is set, nothing is loaded from elsewhere, and no record of readers is kept.
privacy-visitors-search = What you search for is answered and forgotten.
privacy-accounts = People with an account
privacy-accounts-cookie = Signing in sets one cookie. It holds a random number, says nothing about you, and ends after twelve hours.
privacy-accounts-log = What you write or decide is kept in the log with your account and the time, because readers must be able to follow who accepted a fact.
privacy-accounts-role = The public sees your role and a number, not your name.
privacy-sources = Sources
privacy-sources-confidential = A source that is marked as confidential is seen by the programme’s own people only, and nothing that rests on it is published.
privacy-sources-authors = Authors whom a published document names are told with it, as it names them.

## Open data

data-lead = All records that are public here can be taken as data.
# $date is today; $seq is a number, written already.
data-as-of = As of { $date }, change { $seq } of the log.
data-tables = Whole tables
data-tables-how = One row a record, with columns that are called the same in every language and every release. Other records are named by their code where they have one (places, themes, Actions, events, series), and else by their title. Dates are EDTF: 2018-07 is a month, 2013/2017 the years from the first to the last. A cell that a spreadsheet would take for a formula begins with an apostrophe.
# The name of a file follows.
data-tables-file = Kept on your device, a table is called after this site, with its language and the day and the number of the last change of the log:
data-tables-encoding = They are in UTF-8, with commas between the cells. If a spreadsheet shows accents wrongly, import the file as text and choose UTF-8 there.
data-tables-imported = Where a mark says “actions.csv, line 22”, another file is meant: the table from which that fact was taken over, with other lines and columns.
data-columns = What the columns say
data-column-id = The record, the same in every language and for good.
data-column-address = Its page in the language of the table, for good.
data-column-language = The language of the texts of the row: that of the table, or the best there is. Of a source, also the language in which it is written.
data-column-titles = In the tables of places, themes, series and sources: the name in each language.
data-column-places = Of places. The code: ISO 3166-1 with two letters for a country, UN M49 for a region, a word of ours for a group of countries. Then ISO 3166-1 with three letters, UN M49, and the codes of what the place lies in. A spreadsheet may drop the zeros with which a number of UN M49 begins.
data-column-themes = Of themes: the code, that of the wider theme, and the objectives of the Global Compact for Migration and the targets of the Sustainable Development Goals that the theme serves.
data-column-edition = Of practices: the edition whose words the row tells, and the day on which it was published.
data-column-changed = The day on which the record was last changed.
data-column-sources = The public sources that facts of the row rest on: their titles with a semicolon between two, and in the same order the addresses of their pages with a space between two. Which fact rests on which source, and on which words of it, is told by the JSON form of the record.
data-table = Table
data-table-rows = Rows
data-records = Every record
data-records-how = Add .json to the address of a record, or ask for application/json at the same address. You get its fields in all languages, and for each fact the source and the exact passage.
data-lists = Every list and the search
data-lists-how = Add .json to the address of a list or of the search, before the question mark, or ask for application/json at the same address. You get what was chosen, how many there are, a page of them, each with what the list shows of it, and the addresses of the page before and the next one. Of a search you also get the passages that were found, each with its language, and the theme, place or body through which it was found.
data-lists-publications = The publications have such a list too: of each its title, its language, its edition, when it became public, and the address and the size of its file in bytes.
# A word that one may search for.
data-lists-example = migration
data-follow = Following what changes
data-follow-how = Every list of records and every search is a feed, which stands at its end; so are the publications. The page of a theme or of a place leads to the feed of what is new there; the lists of places and of themes are no feeds. Events come as a calendar too.
data-reuse = Using it
data-reuse-how = Name the source beside each fact that you take, as these pages do: in the tables it is in “sources”, in the JSON form of a record beside the fact. Of a practice, also name the edition and its day; of any other record, the day of its last change.

## Records beside others

compare-title = Two practices side by side
compare-how = Tick two practices: they are set beside each other, field by field, each fact with its source.
compare-go = Compare
compare-one-more = One is ticked. Tick another one to set beside it.
compare-too-many = More than two are ticked. Leave only two.
# Where there are more practices than are shown. $n is how many are shown.
compare-more = { $n ->
    [one] One practice is shown. Say what others should speak of to see them.
   *[other] { $n } practices are shown. Say what they should speak of to see others.
}
compare-look = Only practices that speak of
compare-none-found = No practice speaks of that; here are all of them.
compare-too-few = There are not yet two published practices that could be set beside each other.
compare-open = Read both side by side
compare-another = Set another practice beside it
compare-nothing = Nothing is told
similar-title = Similar, and why
# A reason why a record is similar, after others such as "Themes: integration".
similar-in-meaning = alike in meaning
similar-tells-of = Tell of the same
thread-title = The thread of the series
thread-part = Events { $first }–{ $last } of { $count }
thread-part-before = The events before
thread-part-after = The events after
thread-came = Represented:
thread-themes = Themes:
thread-conclusions = Conclusions:
thread-practices = Practices that came out:
thread-commitments = Commitments:
thread-results = What else it left behind:

## What a practice contributes to, where it was adapted, how it is cited

served-title = What it contributes to
served-how = Told of its themes, not of the practice itself: these are the objectives and goals that its themes serve.
served-objectives = Objectives of the Global Compact for Migration
served-goals = Sustainable Development Goals
# $themes is a list of names.
served-through = through { $themes }
# $targets is a list of codes: 8.7 and 16.2; $count says how many they are.
served-through-targets = { $count ->
    [1] through { $themes } (target { $targets })
   *[other] through { $themes } (targets { $targets })
}
lineage-title = Where it was adapted
lineage-how = Each practice stands beneath the one it was made from.
lineage-here = this practice
lineage-again = see above
here-title = What would it take here?
here-lead = Name a country: you get the conditions of this practice as a check list, beside what the record knows of that country.
here-country = A country, in any language
here-go = See
here-all = Or take it from the list of countries
# Followed by names of countries, as links.
here-which = Which of these do you mean?
here-region = “{ $words }” is a region. Which of its countries do you mean?
here-no-country = The record has no country called “{ $words }”.
here-all-places = All countries and regions
# Followed by the title of a practice.
here-practice = The practice:
here-own = The practice comes from there: what follows tells what else is known of the country.
here-conditions = What must be there
here-conditions-how = Tick what is there. The record cannot know it; you can.
here-no-conditions = The practice names no conditions.
here-actions = Actions on the same themes
here-no-actions = No Action there on these themes is on record.
here-other-actions = Other Actions there
here-no-other-actions = No Action on anything else is on record either.
here-with = With:
here-delivered = What it left behind:
here-results = Results there, with their editions and what became of them
here-no-results = No plan, law, protocol or other result is on record.
here-bodies = Bodies that are known
here-no-bodies = No body of the country is on record.
here-no-bodies-but-partners = No body of the country has a page of its own; the partners are named with the Actions.
here-experts = Actions on these themes to which it sent experts
here-no-experts = No Action on these themes is on record to which it sent experts.
here-events = Events it took part in
here-no-events = No event that it took part in is on record.
here-practices = Other practices from there
here-no-practices = No other practice from there is on record.
here-figures = Figures that sources declare
here-no-figures = No declared figure is on record.
here-near = Practices on the same themes from the same region
here-no-near = No practice on these themes from the same region is on record.
here-near-adapted = In the same chain of adaptations
here-languages = The practice can be read in
here-unknown = What is not known
here-unknown-met = Whether the conditions are met, what it would cost and who would decide: the record does not say.
here-nothing = Nothing of { $place } is on record yet.
here-onward = Where to look next
here-all-of = All that these pages tell of { $place }
here-around = Actions on these themes: { $place }
cite-title = Cite this practice
cite-title-record = Cite this record
cite-title-source = Cite this document
# A reference, followed by a web address. $edition is a number, $date a day.
cite-plain = { $programme }: “{ $title }”, edition { $edition }, { $date }.
# Of what has no editions. $kind is what it is: Event.
cite-record = { $programme }: “{ $title }” ({ $kind }), as of { $date }.
# Behind either: what it was translated from. $made is “Translated by a person from edition 2 of the original (French)”.
cite-translated = { $made }: “{ $title }”.
# A document by others. Where it was published and when may follow behind a comma.
cite-document = “{ $title }”
cite-document-by = { $authors }: “{ $title }”
# Behind the address of the original: where it is told here.
cite-here = Record of this source: { $address }
# Followed by the names of forms, as links.
cite-files = For reference managers:

## To take away

feed-follow = Follow as a feed (Atom)
feed-follow-theme = Follow what is new on this theme (Atom)
feed-follow-place = Follow what is new for this place (Atom)
feed-follow-publications = Follow the publications (Atom)
calendar-take = Take into your calendar (iCalendar)
