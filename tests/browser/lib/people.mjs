// People at their browsers, for the journeys.

import { after, before } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { SITE, signIn } from './site.mjs'

// A browser for a file of journeys. `person(who)` gives a page of somebody who has signed in, and
// `person(null)` that of a reader.
export function people() {
  let browser
  before(async () => { browser = await launch() })
  after(() => browser?.close())
  return async function person(who, options = {}) {
    const context = await visitor(browser, options)
    const page = await context.newPage()
    if (who) await signIn(page, who, options.lang ?? 'en')
    return page
  }
}

export function go(page, path) {
  return page.goto(SITE + path)
}
