// Every kind of public page is light: under 100 kB with all that it loads, for a reader who has been
// nowhere yet, and it says what it has to say without a script. Arabic has a font of its own, so it
// is measured beside French.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { atlas, inLanguage } from '../lib/atlas.mjs'
import { launch, PHONE, visitor } from '../lib/browser.mjs'
import { SITE } from '../lib/site.mjs'

// Bytes as they come over the line, heads included.
const MOST = 100_000

let browser
let pages

before(async () => {
  browser = await launch()
  const all = (await atlas(browser)).pages
  pages = all.filter(it => it.who === null && it.first)
})

after(() => browser.close())

for (const lang of ['fr', 'ar']) {
  test(`every kind of public page is under 100 kB with everything it loads, in ${lang}`, async () => {
    const heavy = []
    for (const { path, kind } of pages) {
      const bytes = await weight(inLanguage(path, lang), lang)
      console.log(`${String(bytes).padStart(7)}  ${kind}  ${inLanguage(path, lang)}`)
      if (bytes > MOST) heavy.push(`${inLanguage(path, lang)}: ${bytes} bytes`)
    }
    assert.ok(pages.length > 20, `only ${pages.length} kinds of page were found`)
    assert.deepEqual(heavy, [])
  })

  test(`every kind of public page has its heading and its words without a script, in ${lang}`, async () => {
    const context = await visitor(browser, { lang, script: false, size: PHONE })
    const page = await context.newPage()
    for (const { path } of pages) {
      await page.goto(SITE + inLanguage(path, lang))
      const words = await page.getByRole('main').innerText()
      assert.ok(words.trim().length > 40, `${inLanguage(path, lang)} says nothing`)
      assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1, path)
    }
    await context.close()
  })
}

// A browser of its own for each page: nothing is kept from the one before.
async function weight(path, lang) {
  const context = await visitor(browser, { lang })
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  let bytes = 0
  await line.send('Network.enable')
  await line.send('Network.setCacheDisabled', { cacheDisabled: true })
  line.on('Network.loadingFinished', it => { bytes += it.encodedDataLength })
  await page.goto(SITE + path, { waitUntil: 'networkidle' })
  await context.close()
  return bytes
}
