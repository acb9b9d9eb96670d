// The note of a mark opens where one sees all of it, beside every kind of page that has marks.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DESKTOP, PHONE } from '../lib/browser.mjs'
import { outside } from '../lib/looks.mjs'
import { go, people } from '../lib/people.mjs'

const person = people()
const PRACTICE = '/practices/put-a-short-aide-memoire-beside-the-full-handbook'
const PATHS = ['/figures', PRACTICE, `${PRACTICE}/here/costa-rica`, '/places/costa-rica', '/series/knowledge-sharing-2018']

for (const lang of ['en', 'ar']) {
  for (const size of [DESKTOP, { width: 1024, height: 768 }, PHONE]) {
    test(`a note is whole within the window, ${size.width} pixels wide, in ${lang}`, async () => {
      const page = await person(null, { lang, size })
      for (const path of [...PATHS, await comparison(page, lang)]) {
        await go(page, `/${lang}${path}`)
        const marks = page.locator('main button.mark')
        const count = await marks.count()
        assert.ok(count > 0, `${path} has no mark`)
        for (const at of new Set([0, Math.floor(count / 2), count - 1])) {
          await marks.nth(at).click()
          const note = page.locator('.note:popover-open')
          await note.waitFor()
          assert.deepEqual(await outside(page, note), [], `${path}, mark ${at + 1} of ${count}`)
          await page.keyboard.press('Escape')
        }
      }
    })
  }
}

// From the list to the choice, and from there to two practices beside each other.
async function comparison(page, lang) {
  await go(page, `/${lang}/practices`)
  await page.locator('main a[href$="/compare"]').click()
  await page.locator('.choose-two input[type=checkbox]').nth(0).check()
  await page.locator('.choose-two input[type=checkbox]').nth(1).check()
  await page.locator('.choose-two .go button').click()
  await page.locator('.compared').waitFor()
  const url = new URL(page.url())
  return url.pathname.replace(`/${lang}`, '') + url.search
}
