### What is around the records: the calendar, what came of events and Actions, publications, data.

## The calendar

calendar-title = Calendar
calendar-coming = What is coming
calendar-past = What was
# $when is a year or a month: 2018, July 2018.
calendar-of = Events of { $when }
# The heading above events of which nobody told the day.
calendar-month-alone = Known to the month alone
calendar-year-alone = Known to the year alone
calendar-nothing = There is no event here.
calendar-nothing-coming = No event has been announced. Those that were held stand under their years.
calendar-own = In your own calendar
calendar-own-how = Give this address to your calendar program as a subscription, and it will follow what changes here. A date that is known to the month alone fills the whole month there.

## What came of events and Actions

came-title = What came of it
came-commitments = Commitments
# $fate is what became of a result: In use, Adopted, or that nobody has told yet.
left-fate = What became of it: { $fate }
left-no-fate = nobody has told yet
# $editions are the periods of a plan: 2013–2017 and 2018–2022.
left-editions = Editions: { $editions }
roadmap-title = Roadmap
# Before the title of an Action that came before this one.
roadmap-goes-on-from = Goes on from
# Before the title of an Action that came after this one.
roadmap-continued-by = Continued by
# Before the title of an event at which an Action was told.
roadmap-told-at = Told at
# Of a step that has not been taken yet. No gender is known.
roadmap-planned = Planned
roadmap-cancelled = Cancelled
roadmap-bare = Nothing more is known of its course yet.
roadmap-undated = Without a date
course-practices = Practices drawn from it
course-nearby = Other Actions in the same place
course-nearby-why = By their dates alone: that one came before another does not say that it led to it.
course-earlier = Before
course-later = At the same time and after

## Ways to look at the list of Actions

view-title = Ways to look at this list
view-list = List
view-map = Map
view-time = Time line
view-table = Table
view-no-map = None of these Actions says in which country it took place.
view-no-time = There are too few dates here for a time line.
view-undated = Without a known date, and so not on the time line:

## The figures of a place

measured-why = What sources say of this place, period by period. The mark opens the source of each number; where two sources differ, both stand here.
measured-text = A bar for each period. The same numbers stand in the table below.

## The contacts of the bodies of a place

contacts-title = Contacts of bodies
contacts-how = Where offices are reached. Nothing is told here of persons.
contacts-all = All bodies here

## Publications

publications-lead = Made from the records and frozen: an edition stays as it was printed.
publications-none = No edition has been made public yet.
# $language is the name of a language: French.
publications-in = Good practices, in { $language }
# $date is a day.
publications-edition = Edition of { $date }
# $seq is a number, written already.
publications-position = as of change { $seq } of the log
# $size is a number with its unit.
publications-pdf = PDF, { $size }
publications-all = All publications
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
