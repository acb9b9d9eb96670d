### Printed publications.

## The catalogue of good practices

catalogue-title = Catalogue of good practices
catalogue-subtitle = What worked, told by those who did it
catalogue-licence = Facts may be used freely; please name the source. Texts and quoted passages belong to their authors.

## Headings of a printed book

press-contents = Contents
press-index-of-themes = Index of themes
press-index-of-places = Index of places
press-sources = Sources
press-colophon = Colophon
press-context = Context
press-steps = Steps
press-conditions = What must be there
press-results = What came of it
press-lessons = Lessons
press-served = { served-title }
press-passages = What it rests on

## Labels

press-practice = Practice
press-source = Source
press-themes = Themes
press-places = Places
press-year = { field-period }
press-evidence = Evidence
press-marks = Cross-cutting marks
press-address = Address
press-edition = Edition
# The edition of a practice: its number, and the day on which readers got it.
press-edition-of-day = { $edition }, of { $date }
press-date = Set for print
press-position = Position in the change log
press-licence = Licence
press-hash = SHA-256:
press-untitled = Without a title

## Sentences

press-served-how = { served-how }
press-untranslated = Not translated yet: this practice stands in its original language.
press-no-practices = No practice has been published yet.
press-how-made = These pages were made from the records of the programme, as they stood at the position of the change log named above. Made again from the same position, they say the same.
press-how-to-read-marks = A small number after a text leads to the passage of a source that says so, or to who wrote it. Passages stand in the language they were written in.
press-signs-missing = Some signs of the texts are in none of the fonts of these pages and are shown as boxes.
press-fonts = Set in free fonts, with Typst.
