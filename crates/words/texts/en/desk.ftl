### The desk: what the programme's people see when they are signed in.

## The parts of the desk

desk-waiting = What waits for me
desk-reports = Reports
desk-records = Records
desk-import = Tables
desk-accounts = Accounts
# A choice of the list that follows: "Show" the chosen ones.
desk-show = Show
desk-program = The program
# A person whose account is not there any more.
desk-somebody = Somebody

## What waits for me

desk-nothing-waits = Nothing waits for you. A new report brings new work: bring one in, and its proposals lie on the reading table.
desk-waiting-reports = Reports on the table
desk-waiting-mine = Practices that wait for you
desk-waiting-drafts = Drafts to go on with
# Above a list of kinds of record: Events, Results, Organisations …
desk-waiting-kinds = To be published
desk-drafts = { $n ->
    [one] One draft
   *[other] { $n } drafts
}
desk-waiting-others = Practices that lie with others
desk-waiting-translations = Translations
desk-waiting-reviews = Translations to review
desk-waiting-conflicts = Sources that disagree
desk-waiting-prints = Catalogues
desk-translation-missing = { $language }: missing
desk-translation-behind = { $language }: behind the original
desk-translation-part = { $language }: { $n } of { $all } texts
desk-translation-to-review = { $language }: to review

## Translations that wait for a second person

desk-reviews = Translations that wait for a review
desk-reviews-what = What somebody else or a machine has translated, and nobody has read beside the original since. Readers see it, and are told that it is not yet reviewed.
desk-reviews-none = No translation waits for your review.

## Bringing reports in

desk-bring = Bring in a report
desk-file = The file
desk-file-hint = Plain text, Markdown, HTML, Word (DOCX) or PDF with text, up to { $limit } MB. The file is kept as it is.
desk-confidential = Confidential: never leaves the desk
desk-read-it = Read it
desk-paste = Or paste a text
desk-paste-title = What it is called
desk-paste-text = The text
desk-paste-blank = There is nothing but blanks in the text that was pasted. Paste the text itself.
desk-reports-here = Reports that are here
desk-report-public = the report is public
desk-no-reports = No report is here yet.
desk-many = Or send many at once
# A name for all of them together, such as the mission or the year. May be left empty.
desk-many-title = What they are called together, if you like
desk-many-files = The files, or a ZIP of a folder
desk-many-hint = Up to { $files } files of { $each } MB each, { $limit } MB together. What cannot be taken is named with its reason, and the others are read.
desk-many-confidential = Confidential: none of them ever leaves the desk
desk-many-send = Send and read them
desk-many-none = No file was chosen. Choose some, and send them again.
desk-batches = Reports sent together
desk-batches-all = All that were sent together
desk-no-batches = No reports have been sent together yet.
desk-batch = Sent together
# The title of a batch that nobody has named.
desk-batch-of = Reports of { $when }
desk-batch-progress = { $n } of { $all } files done
desk-batch-brought = Brought in by { $name }, { $when }
desk-batch-moving = The files are being read. You can leave this page and find it again under Reports.
desk-batch-done = Every file has been dealt with.
desk-batch-failed = { $n ->
    [one] One file could not be read, though it was kept. Nothing of it is lost.
   *[other] { $n } files could not be read, though they were kept. Nothing of them is lost.
}
desk-batch-again = Try again
desk-batch-files = The files
# Followed by links to the texts that are nearly the same.
desk-batch-near = Nearly the same text:
desk-batch-left-out = { $n ->
    [one] One more file was not taken and is not named here. Send it in another go.
   *[other] { $n } more files were not taken and are not named here. Send them in another go.
}
desk-file-waiting = waits
desk-file-reading = is being read
desk-file-read = on the table
desk-file-known = known already
desk-file-refused = refused
desk-file-failed = could not be read
# The heading of the page that shows what several reports tell of one thing.
desk-together = Told by several reports
desk-together-why = Each of these is told by several reports. Accepted, it becomes one record that rests on all of them; where they disagree, both stay, and you choose what the record shows.
desk-together-none = Nothing that waits here is told by more than one report.
desk-together-count = { $n ->
    [one] one report
   *[other] { $n } reports
}
# The field is named: Length in days, Delegations.
desk-together-differs = They disagree: { $field }. The record shows:
desk-together-accept = Accept as one
desk-together-merge = Yes, add all to it
desk-together-reject = Reject all
desk-together-apart = These are not the same
desk-together-not-this = This is another one
desk-together-more = { $n ->
    [one] One more comes when these are decided.
   *[other] { $n } more come when these are decided.
}
# Followed by a link to the record.
desk-together-accepted = Accepted as one record:
desk-together-merged = Added to the known record:
desk-together-rejected = Rejected.
desk-together-apart-done = Kept apart. They are not put together again.
desk-together-undone = Taken back.
desk-together-unreadable = { $n ->
    [one] One field of these reports names what no list here has, such as an unknown country. Nothing was done: correct it at the reading table of the report.
   *[other] { $n } fields of these reports name what no list here has, such as an unknown country. Nothing was done: correct them at the reading table of the report.
}
desk-together-changed = Somebody has decided or changed one of these meanwhile, so nothing was done. Here is how it stands now.
# On a proposal; followed by links to the other reports.
desk-also-told = Also told by:
# Tells two reports of one title apart: the name of the file and when it was brought in.
desk-brought = { $file }, brought in on { $when }
# Above the forms by which reports come in.
desk-helper = This installation asks the model { $model } at { $host } to suggest more. Documents marked confidential are never sent.
desk-helper-asked = A helper model is being asked what else stands in this report. What it suggests comes in by and by; nothing waits for it.
desk-helper-failed = The helper model did not answer. What the rules have read is all here.
desk-helper-answered = { $n ->
    [0] The model { $model } at { $host } was asked and suggested nothing more.
    [one] The model { $model } at { $host } was asked and suggested one proposal more.
   *[other] The model { $model } at { $host } was asked and suggested { $n } proposals more.
}
desk-helper-dropped = { $n ->
    [one] One suggestion without an exact passage was dropped.
   *[other] { $n } suggestions without an exact passage were dropped.
}
# On a proposal.
desk-suggested-by = suggested by the model { $model }
# On a proposal of an event that is none of the programme’s own: a summit, a global forum.
desk-of-context = of the context: the report only refers to it
desk-arrived = Brought in and read
desk-arrived-same = Known already
desk-arrived-same-why = This very file was brought in before. Nothing was kept a second time; here is what was read then.
desk-arrived-back-why = This very file was brought in before, and had been thrown away. It is back, and on the reading table, with what was read then.
desk-arrived-near = Nearly the same text is here already. Compare before you decide anything twice:
desk-arrived-language = It is written in { $language }.
desk-arrived-language-maybe = It is probably written in { $language }. The text is too short to be sure.
desk-arrived-proposals = { $n ->
    [0] Nothing was found that could be proposed. The text is kept, and practices can be written from it by hand.
    [one] One proposal lies on the reading table.
   *[other] { $n } proposals lie on the reading table.
}
desk-doubts = What the reading was not sure of
doubt-no-pack = No language pack reads this language. The text is kept; only what needs no language was looked for.
desk-to-table = To the reading table
desk-about-source = About this source

## The reading table

desk-table = Reading table
desk-report = Report
desk-proposals = Proposals
desk-no-text = This source has no text that could be read.
desk-no-proposals = There is no proposal to show here.
desk-decided = { $n } of { $all } decided
desk-first-open = To the next open one
desk-all-decided = Everything is decided. To what became of it
desk-became = What became of it
desk-became-nothing = No record has come of it yet.
# A kind of record and how many there are, as in "Events: 12".
desk-kind-and-count = { $kind }: { $n }
# Accepted proposals of which no record is made, such as dates.
desk-became-no-record = { $n ->
    [one] One was accepted without a record of its own.
   *[other] { $n } were accepted without a record of their own.
}
desk-became-rejected = { $n ->
    [one] One was rejected.
   *[other] { $n } were rejected.
}
desk-became-open = { $n ->
    [one] One is still to be decided.
   *[other] { $n } are still to be decided.
}
desk-filter = Choose what is shown
desk-filter-kind = Kind
desk-filter-state = State
# A number field beside the choice of kind and state.
desk-least-short = Sure at least, in %
# A list of kinds, each with how many are decided.
desk-by-kind = Decided by kind
desk-of = { $n } of { $all }
desk-above = Accept all that is sure
desk-accept = Accept
desk-cancel-again = Cancel: Escape once more drops what you wrote
desk-accept-edited = Accept it like this
desk-reject = Reject
desk-merge = Merge
desk-reopen = Back on the table
# $percent is a number up to 100.
desk-confidence = { $percent } % sure
# $when is a date with a time.
desk-decided-by = { $name }, { $when }
desk-is-this = Is this the one we know?
desk-merge-with-it = Yes, merge with it
# A button: the two are laid side by side before they are merged.
desk-merge-compare = Compare the two
# In a list of what a proposal and a record have in common and what not; $fields is a list of fields.
desk-differs = they differ in: { $fields }
desk-fills = the record does not say yet: { $fields }
# The page where the two lie side by side; $why is a list like *same title*, *same place: Peru*.
desk-beside-why = Why it may be the same: { $why }.
desk-beside-contradict-in = They contradict each other in: { $fields }.
desk-beside-differ-in = They differ in: { $fields }.
desk-beside-fill-in = The record does not say yet: { $fields }.
desk-beside-same-in-all = They tell the same in everything that both tell.
# Before names of organisations that merging would bring into being.
desk-beside-makes = { $n ->
    [one] No organisation is known here by this name. Merging also makes a draft of this organisation:
   *[other] No organisations are known here by these names. Merging also makes a draft of each of these organisations:
}
desk-beside-contradicts = contradiction: both stay, the record shows its own
desk-beside-differs = told otherwise: kept beside it, with its passage
desk-beside-fills = new: the record gets it from this report
desk-beside-same = the same: one source more for it
desk-beside-untouched = stays as it is
desk-beside-record = The record:
desk-beside-report = The report:
desk-beside-only-record = { $n ->
    [one] One field more that the record alone tells
   *[other] { $n } fields more that the record alone tells
}
desk-beside-words = The words of the report
desk-beside-no = No, back to the table
desk-look-for = Which record is it?
desk-look-nothing = No record of this kind is called that. Try another word of its title.
desk-merge-which = Merge with
desk-merge-choose = Choose the record that this proposal tells of.
# Says of a proposal who made it, in the place of how sure the machine was.
desk-drawn-by = drawn by { $name }
desk-select = Select
desk-more = More
desk-selected = With those that are selected:
desk-passage = Passage
# Why a record may be the one that is meant; a list of these stands in brackets.
desk-same-title = same title
desk-words-of-title = the words of its title
desk-same-place = same place: { $what }
desk-same-words = same words of the report
desk-same-time = same time
desk-same-number = same number
desk-same-kind = same kind of result
desk-same-partner = same partner: { $what }
desk-same-themes = same themes: { $what }
desk-keys = Keys
desk-keys-on = Keys are on
desk-key-next = next
desk-key-previous = previous
desk-key-passage = to its words in the report
desk-key-select = select it, or not
desk-key-leave = leave what is open
desk-table-accepted = { $n ->
    [one] One proposal was accepted.
   *[other] { $n } proposals were accepted.
}
desk-table-rejected = { $n ->
    [one] One proposal was rejected.
   *[other] { $n } proposals were rejected.
}
desk-table-skipped = { $n ->
    [one] One was left for a closer look.
   *[other] { $n } were left for a closer look.
}
desk-table-undone = { $n ->
    [one] Taken back: one proposal lies on the table as before.
   *[other] Taken back: { $n } proposals lie on the table as before.
}
desk-table-left = { $n ->
    [one] One could not be taken back, because somebody has built on it since.
   *[other] { $n } could not be taken back, because somebody has built on them since.
}
# After a decision: the title of the proposal follows.
desk-said-accept = Accepted:
desk-said-reject = Rejected:
desk-said-merge = Merged with what is known:
desk-said-drawn = Drawn. It lies on the table and waits for a decision.
desk-said-joined = The two are one now.
desk-said-split = There are two now.
desk-said-reassigned = It rests on other words now.
desk-said-gave = The words are with this one now.
# The title of the proposal where one goes on follows.
desk-said-next = Next:
desk-said-last = That was the last open one.
# Under a filter: none of the proposals that are shown is open any more.
desk-said-last-here = Nothing that is shown here is open any more.
# A link to them.
desk-said-elsewhere = { $n ->
    [one] One other is open
   *[other] { $n } others are open
}
desk-table-nothing-to-undo = You have decided nothing here that could be taken back.

## Two proposals of a report become one

desk-join = Join two into one
desk-join-two = Select two open proposals of the same kind: they become one.
desk-join-same = They tell the same. The one keeps the passages of both.
desk-join-differ = They do not tell quite the same. Choose what holds; the one keeps the passages of both.
desk-join-choose = Choose one value wherever the two differ.
# $n is the number of the proposal that says so.
desk-join-from = from { $n }
desk-join-yes = Yes, join them

## One proposal becomes two

desk-split = Split in two
desk-split-how = Tick what belongs to the first and what belongs to the second. Something may belong to both.
desk-split-first = the first
desk-split-second = the second
desk-split-first-title = Title of the first
desk-split-second-title = Title of the second
desk-split-no-title = Each of the two needs a title.
desk-split-no-passage = Each of the two needs a passage of the report.
desk-split-left-over = Something belongs to neither. Tick it for one of them.
desk-split-yes = Split it

## Drawing a proposal by hand, and giving one other words

desk-draw = Draw a proposal
desk-draw-how = Something that the report tells and that was not found: say which words tell it.
# Kinds of proposal follow as buttons, beside words that are selected in the report.
desk-draw-as = These words tell of:
desk-draw-kind = What they tell of
desk-draw-title-hint = Left empty, the words themselves are the title.
desk-draw-lay = Lay it on the table
desk-words = The words of the report
desk-words-hint = Word for word as they stand there; line ends do not matter.
desk-words-find = Find them
desk-words-nowhere = These words do not stand in the report like that.
desk-words-nearest = This is the place that is nearest:
desk-words-take-nearest = Take the words that stand there
desk-words-several = { $n ->
    [one] They stand in one place.
   *[other] They stand in { $n } places. Which one is meant?
}
desk-words-here = Here
desk-words-this = Place number { $n }
desk-reassign = Other words
desk-reassign-here = It rests on these words
desk-reassign-yes = It rests on these words
desk-rests-which = What rests on these words?
desk-rests-whole = The proposal as a whole
desk-rests-more = The proposal as a whole, besides the words that it has
desk-rests-now = Now:

## Words of a proposal that belong to another go there in one step

desk-give = Give words to another
desk-give-how = Tick the words, or the values, that tell of another thing, and choose the proposal that they belong to. What rests on words that go goes with them.
desk-give-what = What goes
desk-give-to = Where it goes
desk-give-yes = Give it
desk-give-nobody = Choose the proposal that it goes to.
desk-give-nothing = Tick a passage, or a value that the other can have.
desk-give-last = Each proposal rests on words of the report, so its last passage stays. Where all of it tells the same as another, join the two.
desk-give-wordless = No words of its own say one of the values. Tick the passage as well that it was read from.
# Follows what somebody else decided about the proposal that was chosen.
desk-give-another = Choose another; all that you ticked is still ticked.
desk-give-alone = No other proposal on this table is open.

## What others at the table do, said while one works

desk-news-accepted = { $name } accepted “{ $title }”.
desk-news-rejected = { $name } rejected “{ $title }”.
desk-news-drawn = { $name } drew a proposal: “{ $title }”. Load the page again to see it.
desk-news-undone = { $name } took something back: “{ $title }”. Load the page again to see it.
desk-news-changed = { $name } changed a proposal: “{ $title }”. Load the page again to see it.

## Accepting all that is sure

desk-least = At least so sure, in percent
desk-above-none = No open proposal is that sure.
desk-above-sure = { $n ->
    [one] One open proposal is that sure. It will be accepted as it is if it is ticked.
   *[other] { $n } open proposals are that sure. Those that are ticked will be accepted as they are.
}
desk-above-yes = Accept those that are ticked
# Said as ticks are set and taken away. # stands for the number.
desk-above-ticked = Ticked: #
desk-back-to-table = Back to the reading table

## Two people at one table

desk-stale = Somebody was faster
desk-stale-decided = { $name } decided this proposal on { $when }: { $state }.
desk-stale-changed = Somebody has changed this proposal since you saw it.
desk-stale-theirs = What was decided
desk-stale-leave = Leave it so
desk-stale-yours = What you had written
desk-stale-nothing-lost = Nothing of it is lost. You may correct it here and decide anew; what was decided before is then taken back.
desk-stale-anew = Decide anew with this
desk-moved-on = This cannot be taken back
desk-moved-on-why = What the decision made has been changed since, or something else relies on it. Taking it back would lose that. Change the record itself instead.

## Forms

desk-form-wrong = { $n ->
    [one] One field is not right yet. Nothing was changed.
   *[other] { $n } fields are not right yet. Nothing was changed.
}
desk-hint-lines = One on each line
desk-hint-date = 2018, 2018-07, 2018-07-31 or 2013/2017
desk-hint-dates = Several with a space between them: 2013/2017 2018/2022
desk-hint-links = Write a name or a code; several with a semicolon between them
desk-hint-codes = Codes with a space between them: 8.7 16.2
desk-hint-web = Whole: https://www.example.org
desk-hint-mail = Only mailboxes of offices, such as info@, never of persons; several with a semicolon between them
desk-hint-telephone = With the code of the country: +41 22 739 81 11; several with a semicolon between them
desk-choose-themes = Choose themes
desk-wrong-date = “{ $what }” is no date. Write 2018, 2018-07, 2018-07-31 or 2013/2017.
desk-wrong-number = “{ $what }” is no number.
desk-wrong-web = “{ $what }” is no web address. Write it whole, as https://www.example.org.
desk-wrong-mail = “{ $what }” is no e-mail address.
desk-wrong-personal-mail = “{ $what }” looks like the address of a person. Only the addresses of offices belong here: write the mailbox of the body or of its unit, such as info@ or contact@. If it has none, leave this empty and write the web address of its contacts.
desk-wrong-telephone = “{ $what }” is no telephone number that can be dialled from anywhere. Write + and the code of the country first, as +41 22 739 81 11.
desk-wrong-code = “{ $what }” is not in the list.
desk-wrong-link = “{ $what }” leads to no record.
desk-wrong-missing = Something has to be written here.
desk-wrong-circle = One of these was made from this practice itself: a practice cannot be adapted from its own adaptation
# $kind is a kind of record, as in "Place".
desk-wrong-unknown = Nothing is called “{ $what }” here.
desk-wrong-nearly = { $n ->
    [one] Nothing is called exactly “{ $what }” here, but one record is called nearly so. Choose it below.
   *[other] Nothing is called exactly “{ $what }” here, but several records are called nearly so. Choose among them below.
}
desk-why = Why you changed it (for the history)
desk-written-in = Language of the original:

## Records

desk-new = New
desk-no-records = There is nothing here yet.
desk-public-page = The public page
desk-ways = What can be done now
desk-turn-author = It is the turn of { $name }, who was asked for changes. Whoever submits it instead becomes its author, and somebody else has to review it.
desk-evidence-unsupported = The evidence is “{ $level }”, and no source that is kept here says so. Tie it to its document, or choose a level that asks for none; readers are shown that no source says it.
## What has just been done with a record
desk-did-submit = It is submitted. Somebody else takes up the review.
desk-did-take-up = You have taken up the review.
desk-did-ask-changes = The author is asked for changes, and sees your comment.
desk-did-approve = It is approved, and can be published once nothing is missing.
desk-did-sign-off = It is signed off, and can be published once nothing is missing.
desk-did-publish = It is published: every reader sees it now.
desk-did-retire = It is retired: readers do not find it any more.
desk-did-reopen = It is a draft again: it can be changed, and readers do not see it.
desk-did-reopen-practice = It is a draft again: it can be changed, and is reviewed before readers see it again.
desk-did-restore = It was put back, as it was when it was thrown away.
# $how is wholly or partly.
desk-did-review = { $how ->
    [wholly] { $language }: reviewed. Whoever changes a text takes its review away.
   *[partly] { $language }: reviewed in part; the other texts wait. Whoever changes a text takes its review away.
}
desk-did-translate = { $language }: the translation is saved, { $n } of { $all } texts.
desk-did-translate-part = { $language }: the translation is saved, { $n } of { $all } texts. Readers see the others in the language of the original.
desk-did-look = See the public page
# $arrow is the label of a button, such as "Publish".
desk-before = Before “{ $arrow }” this is still missing:
desk-hidden = Before it is published
desk-hidden-sources = { $n ->
    [one] One of its sources is not public yet. Publish it first, or rest on another:
   *[other] { $n } of its sources are not public yet. Publish them first, or rest on others:
}
desk-missing-field = { $field }: nothing is written yet.
desk-comment = Comment
desk-comment-missing = Nothing was sent: say in the comment what is to be changed.
# Above the comment of a reviewer who asked for changes.
desk-wish = What the reviewer asks for
desk-something-missing = { $n ->
    [one] One thing is still missing.
   *[other] { $n } things are still missing.
}
desk-changed-meanwhile = Somebody has changed this record since you saw it. Here it is as it is now; look at it, then go on.
desk-changed-yourself = You have changed this record yourself since this page was made. Here it is as it is now; look at it, then go on.
desk-back-to-record = Back to the record
confirm-reopen = Open it again for changes?
confirm-reopen-readers = Readers will no longer find it, and links to it lead nowhere, until it is published again.
edition-write = Write the next edition
edition-being-written = The next edition is being written
edition-of-published = The published edition
# What the next edition has otherwise than the published one, on the page of its draft.
edition-changes = What the next edition changes
edition-changes-none = Nothing yet: it says the same as the published edition.
edition-now = Published edition
edition-then = Next edition
edition-ask = Write the next edition?
edition-readers-keep = Readers keep the present edition until the next one is published.
edition-is-reviewed = It is written in a draft of its own, handed in, and reviewed by a second person before it takes the place of the present one.
edition-other = It was not put back: another next edition is being written.
confirm-retire = Retire it?
confirm-retire-readers = Readers will no longer find it. It stays here with its history, and can be reopened.
edit-not-now = It cannot be changed as it is
edit-published = It is published, so its words stand still. To change them, write its next edition.
edit-reopen-first = Its state is “{ $state }”. To change its words, reopen it first.
edit-closed = Its state is “{ $state }”. Its words stand still while others look at them: whoever reviews it can ask for changes, and then it is open again.
edit-closed-meanwhile = Nothing was saved: the state of this record is now “{ $state }”. What you wrote is still here.
act-discard = Throw this draft away
act-restore = Put it back
confirm-discard = Throw this draft away?
confirm-discard-what = It was never published, so no reader will miss it. It leaves every list; the log keeps it, and it can be put back as it was.
confirm-discard-proposals = { $n ->
    [one] The proposal it was made from lies on the reading table again.
   *[other] The { $n } proposals it was made from lie on the reading table again.
}
confirm-discard-kept = This draft has to be kept
act-discard-source = Throw this report away
confirm-discard-source = Throw this report away?
confirm-discard-what-source = Nothing was accepted from it and it was never published, so no reader will miss it. It leaves the list of reports and every table, with its file; the log keeps it, and it can be put back as it was.
confirm-discard-proposals-source = { $n ->
    [one] Its proposal leaves the reading table with it.
   *[other] Its { $n } proposals leave the reading table with it.
}
confirm-discard-kept-source = This report has to be kept
confirm-discard-stays = That is no draft, so it stays, and this stays with it.
confirm-discard-link-first = Take the link out there first, or throw that draft away.
confirm-discard-draft-first = Throw that draft away first; then this one can go.
confirm-discard-draft-first-source = Throw that draft away first; then the report can go.
discarded-title = Drafts thrown away
discarded-what = The last drafts that were thrown away. Each can be put back as it was, with what sources say of it; a report, with its file and its proposals.
discarded-none = Nothing was thrown away.
discarded-just = “{ $title }” was thrown away. It can be put back here.
discarded-away = Thrown away by { $name }, { $when }. It stands in no list and on no table. Its file and what was read in it are kept, and it can be put back as it was.
# Who threw it away, and when.
discarded-by = { $name }, { $when }
discarded-leads-to-others = It leads to a draft that was thrown away as well. Put that one back first.
desk-facts = Facts
desk-no-facts = Nothing is known of it yet.
# Above the facts of a record at the desk: in whose words they stand.
desk-words-original = In the words of the original. Its language: { $language }.
desk-words-translated = Not in the words of the original ({ $language }) but in a translation: { $fields }.
desk-translations = In other languages
# How much of the original is translated.
desk-translation-texts = { $n } of { $all } texts
# A list that has another number of lines than the original's.
desk-lines-differ = { $n ->
    [one] One line, { $all } in the original
   *[other] { $n } lines, { $all } in the original
}
desk-not-translated = not there yet
# What nobody has reviewed, on the page of who wrote it.
desk-waits-for-another = waits for another person
desk-claims = What sources say of it
desk-claim-given = Written by hand
desk-claim-by-hand = { $name } wrote this on { $when }, with the report at hand; the report may not say it so.
desk-history = History
desk-changed-fields = { $n ->
    [one] one field
   *[other] { $n } fields
}
# A field in one language: "Title (French)".
desk-field-in = { $field } ({ $language })
desk-act-created = Made
desk-act-document-created = The file is kept
desk-act-laid = { $count ->
    [1] Proposal read in it
   *[other] { $count } proposals read in it
}
desk-act-saved = Changed
desk-act-reviewed = Translation reviewed
desk-act-readdressed = Has the address of its new title
desk-act-moved = { $from } → { $to }
desk-act-erased = Taken back
desk-act-taken-over = Became the published edition
desk-act-of-next = Next edition: { $what }
desk-act-accepted = Proposal accepted
desk-act-rejected = Proposal rejected
desk-act-proposed = Decision taken back
desk-act-joined = Two proposals joined
desk-act-absorbed = Proposal taken into another
desk-act-split = Proposal split
desk-act-split-off = Proposal split off
desk-act-drawn = Proposal drawn by hand
desk-act-reassigned = Proposal rests on other words
desk-act-gave = Words given to another proposal
desk-act-received = Words received from another proposal
desk-act-undone = Taken back
desk-act-discarded = Thrown away
desk-act-restored = Put back
desk-act-claim-created = A source says it: { $field }
desk-act-claim-given = Written by hand, with the report at hand: { $field }
desk-act-claim-accepted = Claim accepted: { $field }
desk-act-claim-rejected = Claim rejected: { $field }
desk-act-claim-proposed = Claim open again: { $field }
desk-act-claim-moved = Claim moved: { $field }
desk-act-claim-erased = Claim taken back: { $field }
desk-act-claim-copied = Taken over from the published edition: { $field }
desk-act-claim-restored = Claim put back: { $field }

## Tying a field to a source

desk-cite = Tie a field to its source
desk-cite-field = Field
desk-cite-quote = The words of the source
desk-cite-hint = Word for word, as they stand in the source. Line breaks do not matter.
desk-cite-do = Tie it
desk-cite-choose = Choose a field and a source.
desk-cite-not-there = These words do not stand in the source, word for word.
desk-cite-nothing = The field is empty, so there is nothing that could be shown to be true.
# The button that only looks.
desk-cite-look = Look for these words
desk-cite-source-hint = The sources of this record come first. Any other is found by words of its title.
desk-cite-own = A source of this record
desk-cite-stands = { $n ->
    [one] The words stand there once.
   *[other] The words stand there { $n } times. The first place is taken; write more words to mean another.
}
desk-cite-nearest = Word for word they do not stand there. The nearest place:
desk-cite-nowhere = Nothing in the source comes near these words.
desk-cite-no-text = This source has no text of its own in which words could be found.
desk-cite-in-the-text = See it in the whole text

## What no source says

desk-unsourced = Written by hand, without a source
desk-unsourced-intro = No passage of a source says this. Readers are shown by which role it was written, and when.
desk-unsourced-tie = Tie it to a source
# Fields whose words were changed after they were tied to a passage.
desk-check = To check against its source
desk-check-intro = These words were changed after they were tied to the passage. Until somebody has read it again, readers are told so.
desk-check-confirm = The passage says this too
desk-check-tie = Tie it to other words
desk-did-loosen = Saved. What you changed rests on a passage of a source: { $fields }. Please check below whether it still says so.

## Two versions of one record

desk-conflict = Two versions
desk-conflict-who = { $name } saved this record on { $when }, after you had opened it. Nothing is lost: choose for each field.
desk-conflict-you = You saved this record yourself on { $when }, after you had opened this form. Nothing is lost: choose for each field.
desk-conflict-both = You both changed this.
desk-conflict-theirs-alone = Changed meanwhile, and not in this form; kept so: { $fields }
desk-conflict-theirs = As it was saved meanwhile
desk-conflict-mine = As you wrote it
desk-conflict-same = You both wrote the same.
desk-conflict-save = Save what is chosen
desk-conflict-leave = Leave it as it was saved

## Translating

desk-translate-from-to = { $from } → { $to }
# $how is "Translated by a person" or "Translated by a machine".
desk-made-from = { $edition ->
    [0] { $how } from a draft of the original. { $name }
   *[other] { $how } from edition { $edition } of the original. { $name }
}
desk-changed-since = What has changed in the original since
desk-still-fits = This translation still fits
desk-made-how = How this translation was made
desk-translation-meanwhile = Somebody has changed this record meanwhile. What you wrote is still here; compare and save again.
desk-translation-empty = Nothing was saved: no field has a translation yet. Write at least one.
# $fields is a list of names of fields.
desk-translation-emptied = Nothing was saved. You have emptied: { $fields }. If their translation is to be taken away, tick the box below and save again.
desk-translation-take-away = Take away the translation of what is empty; readers see the original there
# A link to a translation, for who reviews and does not write.
desk-review = Review
# A box beside a translation.
desk-review-tick = I have read it beside the original: it says the same
desk-review-all = { $n ->
    [one] Mark the one text as reviewed
   *[other] Mark all { $n } texts as reviewed
}
desk-review-hint = Readers are told whether a translation is reviewed. Whoever changes a text takes its review away, and somebody else reviews it again.
desk-reviewed-by = Reviewed by { $name } on { $date }
desk-review-own = Not yet reviewed. You wrote it, so it waits for another person.
desk-review-behind = Not yet reviewed. First it has to follow the original.
# $texts is a list of fields, each with why: "Title: it is behind the original and has to follow it first".
desk-review-refused = Nothing was saved, because these texts cannot be reviewed: { $texts }.

## Tables

desk-import-files = Tables of Actions, events, figures or organisations (CSV)
desk-import-hint = Each line is shown before anything is taken.
desk-import-look = Show what they would do
desk-import-preview = What these tables would do
desk-import-file = File
desk-import-line = Line
desk-import-what = What happens
desk-import-add = new record
desk-import-claim = another source for what is known
desk-import-same = taken before
desk-import-refuse = refused
desk-import-known = All of these lines were taken in before: there is nothing to do.
desk-import-empty = { $file } is empty.
desk-import-yes = Yes, take them in
desk-import-refused = { $n ->
    [one] One line is refused, so nothing of these tables can be taken. Mend it and choose the files again.
   *[other] { $n } lines are refused, so nothing of these tables can be taken. Mend them and choose the files again.
}
desk-import-column = Column { $column }: { $problem }
desk-import-cells = The line has { $found } cells, the header { $expected }.
desk-import-no-source = The source is missing.
desk-import-no-title = The title is missing.
desk-import-several-bodies = Several bodies are called so. Give the country of this one.
desk-import-columns = { $file } has the columns of no table we know: { $columns }
desk-import-broken = { $file } cannot be read at line { $line }.
desk-import-no-text = { $file } is no CSV. Save the table as CSV in UTF-8, and choose that file.
desk-import-taken = Taken in. New records: { $added }. Facts with their source: { $claims }. Lines that were taken before: { $same }.

## Printing

desk-print-language = Language of the catalogue
desk-print-ask = Print the catalogue
desk-print-catalogue = Catalogue of good practices, { $language }
desk-print-waiting = waits
desk-print-running = is being printed
desk-print-done = printed
desk-print-failed = could not be printed
desk-print-publish = Make public
desk-print-withdraw = Withdraw
# $date is a moment.
desk-print-public = public since { $date }
desk-no-prints = Nothing has been printed yet.

## Accounts

desk-account-new = A new account
desk-account-name = Name
desk-account-roles = Roles
desk-account-change = Change
desk-account-password = New password
desk-account-set-password = Set this password
desk-account-disable = Close this account
desk-account-enable = Open this account again
desk-account-disabled = closed
desk-account-example = example
desk-account-incomplete = A name and an account name are needed.
desk-account-taken = There is an account with this account name already.
desk-password-short = A password has at least { $n } characters.

## When a form is sent and the session has ended

desk-ended = You are not signed in any more, so nothing was saved.
desk-ended-kept = What you wrote is kept on this page. Sign in, and you have the form back as it was filled in; it is saved when you say so again.
desk-ended-password = Passwords are not kept: write them again.
desk-ended-file = A file cannot be kept on this page. Sign in and choose it again.
desk-ended-button = Sign in, and do it again.
desk-ended-long = What you wrote is too long to be kept on this page. Go back in your browser and copy it before you sign in.
# $name is who has signed in; it may be another person than the one who wrote.
desk-ended-back = You are signed in as { $name }. Here is the form as it was filled in before. Nothing of it has been saved yet.

## Choosing between sources that disagree

desk-disagree = Sources that disagree
desk-more-exact = Nobody contradicts. One source is more exact than the record.
# $field is the name of a field, as in "Start".
desk-taken = { $field }: the value of another source was taken.

## Looking for the record that a link means

desk-none = None of them
desk-found = { $n ->
    [0] Nothing is found.
    [one] One record is found. Choose it if it is meant.
   *[other] { $n } records are found. Choose which one is meant.
}
desk-look-write = Write a word of the name first, or the code.
desk-look-new = Nobody here is called “{ $name }”. Saved like this, a new organisation is made.
desk-make-new = Make a new one: { $name }
