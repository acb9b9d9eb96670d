# What a reader sees when something is in the way. Each error has a heading and an advice.

error-403 = You may not do this
error-403-advice = Your account has not the role that this needs. If you think it should, ask an administrator of this programme.
error-404 = There is nothing at this address
error-404-advice = It may have been moved, or it may not be public. The search finds what is here.
error-410 = What stood here was withdrawn
error-410-advice = It was public once and is no more. The search finds what is here now.
# $kind is the name of a kind of record: Practice.
gone-was = It was of the kind “{ $kind }”.
# $date is a day.
gone-was-until = It was of the kind “{ $kind }” and was withdrawn on { $date }.
error-405 = This address does not take what was sent
error-405-advice = Go back to the page you came from and try again from there.
error-413 = This is too large
error-413-advice = A report may have up to 25 MB. Leave out its pictures, or save it as a PDF of a smaller size, and try again. Nothing of what you sent was kept.
error-422 = What was sent could not be understood
error-422-advice = Go back, look at what you filled in, and send it again. Nothing was changed.
error-429 = Too many tries
error-429-advice = To protect the accounts, the next try has to wait a little.
# Seconds until the next try is allowed.
error-wait = { $seconds ->
    [one] Try again in one second.
   *[other] Try again in { $seconds } seconds.
}
error-500 = Something went wrong here
error-500-advice = It is our fault, not yours, and it has been noted. Please try again a little later.
error-503 = Nothing can be changed at the moment
error-503-advice = Reading works. Nothing of what you sent was lost on our side, because nothing was changed: please send it again in a few minutes.
not-now-kept = What you wrote is kept on this page. Leave it open, and send it again from here when there is room; or go back to the form, to copy it or to write on.
not-now-send = Send it again
not-now-show = Back to the form

## Why a file was not read

refusal-empty = The file is empty. Choose it again: its copy may have been broken off.
refusal-blank = There is nothing but blanks in the file. Choose the one that has the text.
refusal-too-large = The file is larger than what is read. Split it, or export its text alone.
refusal-zip-bomb = The archive unpacks to far more than a document can be. If it is honest, save it again without pictures.
refusal-encrypted = The file is encrypted. Save a copy without a password.
refusal-not-a-document = This is not a document that can be read. Save it as DOCX, PDF, HTML or plain text.
refusal-unknown = Nobody can tell what kind of file this is. Save it as DOCX, PDF, HTML or plain text.
refusal-broken = The file is broken. Open it in the program it comes from and save it again.
refusal-too-slow = Reading the file took too long and was given up. Save it again, or export its text alone.
refusal-cut-off = The reading of the file broke off. Save it again in the program it comes from, or export its text alone.
refusal-too-many = More files were sent than are taken at once. Send this one in another go.
refusal-batch-full = The files are too large together. Send this one in another go.
refusal-archive-within = This is an archive within an archive, which is not opened. Unpack it and send what is in it.
refusal-archive-broken = This part of the archive cannot be unpacked. Pack the folder again, or send the file by itself.
refusal-archive-empty = There is no file in this archive.

## What the reading was not sure of

doubt-invalid-utf8 = Some signs of the file could not be read and are shown as �.
doubt-encoding-guessed = The file does not say how its letters are written; this was guessed. Look at the accents.
doubt-ending-lied = The name of the file promises something else than it contains; it was read as what it is.
doubt-no-text = There are pages but no text on them: probably a scan. The file is kept; it needs character recognition before it can be read.
doubt-order-uncertain = The lines of some pages do not stand in reading order in the file. Check the order of the text.
doubt-page-unreadable = A page could not be read.
doubt-cut = The text was longer than what is read and was cut.
