# What a reader sees when something is in the way. Each error has a heading and an advice.

error-403 = You may not do this
error-403-advice = Your account has not the role that this needs. If you think it should, ask an administrator of this programme.
error-404 = There is nothing at this address
error-404-advice = It may have been moved, or it may not be public. The search finds what is here.
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
