### A search that tells by mail what is new: the form, its pages, and the mails themselves.

## The form

# The link beside a search or a list, next to "Follow as a feed (Atom)".
subscription-by-mail = Tell me by mail
subscription-new-title = Told by mail
subscription-new-lead = When something that everybody may read is new or has changed in this search, a mail tells you. When there is nothing new, no mail is sent.
subscription-search = The search
# In the place of the search where nothing is searched for.
subscription-everything = Everything
subscription-address = Your mail address
subscription-address-wrong = This is not a mail address. One looks like name@example.org.
subscription-rhythm = How often
subscription-daily = Every day
subscription-weekly = Every Monday
subscription-kept = Your address, this search, the language of this page and how often you want to be told are kept, for this purpose alone, and nobody else is given them. They are deleted as soon as you end it, by a link that stands in every mail; if you do not confirm, after two days.
subscription-send = Tell me by mail

## After the form. Whether the address is known, or a mail was sent at all, is not said.

subscription-asked-title = Look at your mail
subscription-asked = A mail is on its way to the address that you gave. Open the link in it and confirm there; before that you are told nothing.
subscription-asked-none = No mail after some minutes?
subscription-asked-none-why = Look among what was taken for unwanted mail, and whether the address was written as it should be. Only a few such mails are sent to one address in a day.

## The page behind the link of a mail

subscription-confirm-title = Do you want to be told by mail?
subscription-confirm = Yes, tell me by mail
subscription-forget = No, delete my address
subscription-title = You are told by mail
# $date is the day of the next round.
subscription-next = The next mail comes on { $date } at the earliest, if there is something new by then.
subscription-end = Stop these mails
subscription-ended-title = No more mails
subscription-ended = Your address has been deleted. You will not be told of this search again.
subscription-gone-title = This link no longer leads anywhere
subscription-gone = The mails were stopped, or they were not confirmed within two days. The address is not kept any more. You can ask for them again beside any search.

## The mail that asks for a yes. It never says what is searched for.

mail-question-subject = Please confirm: do you want to be told by mail?
# $site is an address.
mail-question-lead = Somebody, probably you, has asked { $site } to tell this address by mail what is new in a search. We do so only when you confirm.
mail-question-open = See what it is, and confirm
mail-question-else = If it was not you, you need do nothing: after two days the address is deleted, and we do not write again.
mail-question-forget = Delete the address at once

## The mail that tells what is new

# $title is the search: its words, and by what it is narrowed.
mail-news-subject = { $n ->
    [one] One new or changed: { $title }
   *[other] { $n } new or changed: { $title }
}
mail-news-lead = { $n ->
    [one] Something that your search finds is new or has changed: { $title }
   *[other] { $n } things that your search finds are new or have changed: { $title }
}
# A link to the search, behind those that are told.
mail-news-more = { $n ->
    [one] And one more
   *[other] And { $n } more
}
mail-news-search = The whole search
# $date is the day on which the reader asked.
mail-news-why = { $rhythm ->
    [weekly] You asked for this mail on { $date }. It comes on Mondays, when there is something new.
   *[daily] You asked for this mail on { $date }. It comes once a day, when there is something new.
}
mail-news-end = Stop these mails

## On the page about privacy, where mail is configured

privacy-mail = People who are told by mail
privacy-mail-kept = Whoever asks to be told by mail what is new in a search leaves a mail address, the search, its language, and how often to write. It is kept for this alone and given to nobody. It is deleted as soon as you end it, by the link in every mail; without your yes, after two days. The operator’s backups hold it until they are replaced.
privacy-mail-log = The log notes that somebody asked, confirmed, was written to and ended; it has neither the address nor the search.
