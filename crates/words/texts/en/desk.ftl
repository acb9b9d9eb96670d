### The desk: what people see who are signed in.

## The desk

desk-title = What waits for me
desk-nothing = Nothing waits.
desk-reports = Reports
desk-review = Practices in review
desk-drafts = Drafts
desk-translations = Translations that are behind
desk-publications = Publications
desk-vocabularies = Vocabularies
desk-accounts = Accounts
desk-import = Import
desk-history = History
new-record = New: { $kind }

## Bringing in a report

upload-title = Bring in a report
upload-file = File
upload-hint = Plain text, Markdown, HTML, DOCX or PDF with text. The file is kept whole.
upload-go = Read it
upload-same = This very file is here already.
upload-similar = A report that is nearly the same is here already.
upload-no-pack = Reports in this language ({ $language }) cannot be read for their content yet. The file is kept, and what needs no language was looked for.

## The reading table

table-title = Reading table
table-report = The report
table-proposals = Proposals
table-left = { $n ->
    [0] All proposals are decided.
    [one] One proposal is left.
   *[other] { $n } proposals are left.
}
table-accept = Accept
table-reject = Reject
table-edit = Edit
table-undo = Undo
table-next = Next proposal
table-previous = Previous proposal
table-merge = Merge
# Asked where a record looks like the proposal.
table-known = Is this one we know?
table-same = Yes, the same: { $title }
table-new = No, a new record
table-confidence = Confidence { $percent } %
table-passage = Passage
table-show-passage = Show in the report
table-keys = Keys
table-keys-help = J next, K previous, A accept, E edit, R reject, U undo
table-moved = Somebody else has decided this proposal in the meantime.

## Review and translation

review-note = What should change
review-missing = Still missing
translate-into = Translate into { $language }
translate-original = Original ({ $language })
translate-changed = Changed in the original since
translation-missing = Not translated

## What was just done

done-saved = Saved.
done-undone = Undone.
done-published = Published.

## Jobs

job-waiting = Waiting
job-running = Running
job-done = Done
job-failed = Failed
job-progress = { $done } of { $total }
