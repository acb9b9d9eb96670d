### The public pages.

## The front page

front-title = What administrations learn from each other
front-lead = A ministry asks for help, colleagues from other countries come, and what worked is told here for everyone.
front-map = Where Actions took place
front-figures = The portfolio in figures
front-newest = Newest practices
front-next-events = Next events

## Where a fact comes from

# The small mark behind a fact; opening it shows the passage.
mark-open = Where this comes from
mark-passage = The source says
mark-source = Open the source
mark-accepted = Accepted by { $person } on { $date }
mark-other-sources = Another source says otherwise
mark-no-text = The source has no text of its own; the fact stands in { $place }.

## Lists and their filters

list-filter = Narrow down
list-apply = Apply
list-clear = Clear all
list-empty = Nothing here fits.
list-any = Any
filter-theme = Theme
filter-place = Place
filter-year = Year
filter-evidence = Evidence
filter-language = Language of the text
filter-kind = Kind

## Search

search-found = { $n ->
    [0] Nothing was found for “{ $query }”.
    [one] One record was found for “{ $query }”.
   *[other] { $n } records were found for “{ $query }”.
}
search-ask = Write a word, in any language.
search-understood = Also searched for other names of: { $themes }
search-advice = Try fewer words, or look through the themes.

## Conflicts and figures

conflicts-lead = Where sources disagree, all of them stay. One is shown on the record; the others stand beside it.
conflicts-none = No sources disagree.
conflict-shown = Shown
conflict-other = Also said
figure-declared = Declared by a source
figure-computed = Computed from the records
figure-records = Open the records behind it
map-note = Boundaries and names on this map say nothing about the legal status of any territory.
map-table = The same as a table

## About, accessibility, privacy, data

about-lead = Ayni is the Andean word for help that is given back: today for you, tomorrow for me.
accessibility-lead = These pages are made to work for everyone: with a keyboard, a screen reader, large letters, without a mouse and without script.
privacy-lead = Readers are not followed. A cookie is set only when you sign in, and it says no more than that you are signed in.
data-lead = All that is public here can be taken as data.
