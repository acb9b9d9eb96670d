// Running text is set in lines of at most 70 signs on the widest screen, in every language.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch, visitor } from '../lib/browser.mjs'
import { lines, signs } from '../lib/lines.mjs'
import { SITE } from '../lib/site.mjs'

const MOST = 70
const WIDE = { width: 1920, height: 1000 }
const PRACTICE = '/practices/put-a-short-aide-memoire-beside-the-full-handbook'
const PATHS = [
  '/', '/about', '/privacy', '/accessibility', '/data', '/practices', PRACTICE, `${PRACTICE}/here/costa-rica`,
  '/actions', '/events', '/places/costa-rica', '/themes', '/figures', '/conflicts', '/compare', '/search?q=migrants',
]

let browser
before(async () => { browser = await launch() })
after(() => browser?.close())

for (const lang of ['en', 'fr', 'es', 'pt', 'ar']) {
  test(`no line of running text is longer than ${MOST} signs, in ${lang}`, async () => {
    const context = await visitor(browser, { lang, size: WIDE })
    const page = await context.newPage()
    // A font that comes late waits for the next page.
    await page.goto(`${SITE}/${lang}/`, { waitUntil: 'networkidle' })
    const all = []
    for (const path of [...PATHS, await firstOf(page, lang, 'sources'), await firstOf(page, lang, 'series')]) {
      await page.goto(`${SITE}/${lang}${path}`)
      all.push(...(await lines(page)).map(it => ({ ...it, path, length: signs(it.text) })))
    }
    await context.close()
    const longest = Math.max(...all.map(it => it.length))
    console.log(`${lang}: ${all.length} lines, the longest of ${longest} signs`)
    assert.ok(all.length > 200, `only ${all.length} lines were found`)
    assert.ok(longest > MOST - 15, `the longest line has ${longest} signs: the column is too narrow`)
    const long = all.filter(it => it.length > MOST)
    assert.deepEqual(long.map(it => `${it.length} ${it.path} ${it.block}: ${it.text}`), [])
  })
}

async function firstOf(page, lang, kind) {
  await page.goto(`${SITE}/${lang}/${kind}`)
  const href = await page.locator('.lines h3 a').first().getAttribute('href')
  return href.replace(`/${lang}`, '')
}
