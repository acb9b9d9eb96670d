// A reader without a mouse: from the front page to the sentence that a fact rests on, and back. At
// every stop axe-core looks at the page, on a wide screen and on a telephone.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DESKTOP, PHONE } from '../lib/browser.mjs'
import { jumps, tooWide } from '../lib/looks.mjs'
import { go, people } from '../lib/people.mjs'
import { axe } from '../lib/referees.mjs'

const person = people()
// Who has to press the key more often than this to get there has been lost.
const MOST = 60

for (const [where, size] of [['on a wide screen', DESKTOP], ['on a telephone', PHONE]]) {
  for (const [lang, words] of [['en', 'smuggling of migrants prosecutors'], ['ar', 'تهريب المهاجرين']]) {
    test(`by keyboard alone, ${where}, in ${lang}: search, the first hit, a mark and back`, async () => {
      const page = await person(null, { lang, size })
      await go(page, `/${lang}/`)
      await isGood(page)

      await skip(page)
      const input = await tabTo(page, 'main input[type=search]')
      await input.pressSequentially(words)
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/${lang}/search?q=*`)
      await isGood(page)

      await skip(page)
      const hit = await tabTo(page, '.found .lines h3 a')
      const title = (await hit.innerText()).trim()
      await page.keyboard.press('Enter')
      await page.waitForURL(url => !url.pathname.includes('/search'))
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
      await isGood(page)

      await skip(page)
      const mark = await tabTo(page, 'main button.mark')
      await page.keyboard.press('Enter')
      const note = page.locator('.note:popover-open')
      await note.waitFor()
      assert.equal(await note.getAttribute('id'), await mark.getAttribute('popovertarget'))
      await isGood(page)
      // The next stop is within the note, wherever it stands in the page.
      await page.keyboard.press('Tab')
      assert.equal(await note.locator(':focus').count(), 1, 'the key leads into the note')
      await page.keyboard.press('Escape')
      await note.waitFor({ state: 'detached' })
      assert.ok(await mark.evaluate(it => it === document.activeElement), 'one is back at the mark')
    })
  }
}

for (const [where, size] of [['on a wide screen', DESKTOP], ['on a telephone', PHONE]]) {
  for (const lang of ['fr', 'ar']) {
    test(`by keyboard alone, ${where}, in ${lang}: the head of a page is gone through as it is read`, async () => {
      const page = await person(null, { lang, size })
      await go(page, `/${lang}/practices`)
      assert.deepEqual(await jumps(page), [])
      await page.keyboard.press('Tab')
      assert.ok(await page.locator('.skip:focus').isVisible(), 'what leads past it comes first')
      const menu = page.locator('.menu > summary')
      if (await menu.isVisible()) {
        await menu.click()
        assert.deepEqual(await jumps(page), [], 'with the menu open')
      }
    })
  }
}

test('by keyboard alone, on a telephone: the menu opens, and leads to the practices', async () => {
  const page = await person(null, { size: PHONE })
  await go(page, '/en/')
  await tabTo(page, '.menu > summary')
  await page.keyboard.press('Enter')
  await page.locator('.menu[open]').waitFor()
  await isGood(page)
  await tabTo(page, '.menu a[href$="/practices"]')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/en/practices')
})

// The first stop of every page leads past its head.
async function skip(page) {
  await page.keyboard.press('Tab')
  const link = page.locator('a.skip:focus')
  await link.waitFor()
  const { y } = await link.boundingBox()
  assert.ok(y >= 0, 'one sees where one is')
  await page.keyboard.press('Enter')
}

// Goes on to the first of these, and sees at every stop where it is.
async function tabTo(page, what) {
  for (let stops = 0; stops < MOST; stops++) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    const outline = await focused.evaluate(it => getComputedStyle(it).outlineStyle)
    assert.notEqual(outline, 'none', `one does not see that one is at ${await focused.evaluate(it => it.outerHTML.slice(0, 120))}`)
    if (await focused.evaluate((it, what) => it.matches(what), what)) return page.locator(what).first()
  }
  assert.fail(`${what} is not reached by ${MOST} stops`)
}

async function isGood(page) {
  assert.deepEqual([...await axe(page), ...await tooWide(page)], [])
}
