// Every kind of page there is, with who has to look at it.

import { visitor } from './browser.mjs'
import { crawl } from './crawl.mjs'
import { subscriptionPages } from './mails.mjs'
import { signIn } from './site.mjs'

const START = 'fr'

// The desk shows different things to different people; who comes first is asked first.
const AT_THE_DESK = ['knowledge-officer-1', 'administrator-1']

// Crawls the site in one language. Returns the pages, each with its `who`, and what was wrong.
export async function atlas(browser) {
  const reader = await visitor(browser, { lang: START })
  const byMail = await subscriptionPages(reader, START)
  const found = await crawl(reader, [`/${START}/`, `/${START}/sign-in`, ...byMail])
  const all = { pages: found.pages.map(it => ({ ...it, who: null })), wrong: found.wrong }
  await reader.close()
  for (const who of AT_THE_DESK) {
    const context = await signedIn(browser, who, { lang: START })
    const known = new Set(all.pages.map(it => it.kind))
    const { pages, wrong } = await crawl(context, [`/${START}/desk`], known)
    all.pages.push(...pages.map(it => ({ ...it, who })))
    all.wrong.push(...wrong)
    await context.close()
  }
  return all
}

export async function signedIn(browser, who, options) {
  const context = await visitor(browser, options)
  if (who) {
    const page = await context.newPage()
    await signIn(page, who, options.lang)
    await page.close()
  }
  return context
}

// The address of the same page in another language.
export function inLanguage(path, lang) {
  return path.replace(/^\/[a-z]+/, `/${lang}`)
}
