// A page that a reader prints: what is for the screen is left out, the notes stand at the end, and
// nothing is cut off at an edge.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { go, people } from '../lib/people.mjs'
import { openTable } from '../lib/table.mjs'

const person = people()
// A4 without the margins that browsers leave.
const PAPER = { width: 718, height: 1040 }

// A mark is a button on the screen; on paper it is the number of its note.
const FOR_THE_SCREEN = 'nav, form, input, select, textarea, details:not([open]), [role=search], button:not(.mark)'

for (const lang of ['fr', 'ar']) {
  for (const kind of ['practices', 'actions']) {
    test(`a page of ${kind} on paper has its notes and its sources, in ${lang}`, async () => {
      const page = await person(null, { lang, size: PAPER })
      await go(page, `/${lang}/${kind}`)
      await page.locator(`main a[href*="/${kind}/"]:visible`).first().click()
      const marks = page.locator('button.mark')
      await marks.first().waitFor()
      await onPaper(page)

      const notes = page.locator('.note')
      assert.ok(await notes.count() > 1, `${await notes.count()} notes`)
      for (const note of await notes.all()) assert.ok(await note.isVisible(), await note.textContent())
      assert.ok(await page.locator('.notes h2').isVisible())
      assert.ok(await page.locator('.note .source a').first().isVisible(), 'the source is named')
      const numbers = await marks.allInnerTexts()
      for (const number of await notes.locator('.about b').allInnerTexts()) assert.ok(numbers.includes(number), number)
    })
  }
}

test('a month and the coming events on paper', async () => {
  const page = await person(null, { lang: 'fr', size: PAPER })
  await go(page, '/fr/calendar/2018-03')
  await page.locator('.month').waitFor()
  await onPaper(page)
  assert.ok(await page.locator('.month li a').first().isVisible())
  await go(page, '/fr/calendar/2018')
  await onPaper(page)
  assert.ok(await page.locator('.calendar .lines li').first().isVisible())
})

test('the front page, a list, a search and a source on paper', async () => {
  const page = await person(null, { lang: 'fr', size: PAPER })
  for (const path of ['/fr/', '/fr/practices', '/fr/actions?view=table', '/fr/search?q=migrants', '/fr/figures', '/fr/places', '/fr/conflicts']) {
    await go(page, path)
    await onPaper(page)
  }
  await go(page, '/fr/sources')
  await page.locator('.lines h3 a').first().click()
  await page.locator('.record').waitFor()
  await onPaper(page)
})

test('the reading table on paper: the whole report, and every proposal', async () => {
  const page = await person('knowledge-officer-1', { size: PAPER })
  await openTable(page, 'es')
  await onPaper(page)
  assert.ok(await page.locator('.report .text').isVisible())
  assert.ok(await page.getByRole('article').first().isVisible())
})

async function onPaper(page) {
  await page.emulateMedia({ media: 'print' })
  assert.deepEqual(await shown(page, FOR_THE_SCREEN), [], `${page.url()}: these are for the screen`)
  assert.deepEqual(await cutOff(page), [], `${page.url()}: these are cut off`)
}

function shown(page, what) {
  return page.locator(what).evaluateAll(all => all
    .filter(it => it.checkVisibility({ visibilityProperty: true }) && it.getBoundingClientRect().width > 1)
    .map(it => it.outerHTML.slice(0, 100)))
}

// What reaches beyond the paper, or would have to be scrolled to be read.
function cutOff(page) {
  return page.evaluate(() => {
    const name = it => `${it.localName}.${it.className?.baseVal ?? it.className}`
    const seen = [...document.querySelectorAll('body *')].filter(it => it.checkVisibility() && it.getBoundingClientRect().width > 1)
    const beyond = seen.filter(it => {
      const { left, right } = it.getBoundingClientRect()
      return left < -1 || right > innerWidth + 1
    })
    const scrolls = seen.filter(it => {
      const { overflowX, overflowY } = getComputedStyle(it)
      const wide = overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1
      const high = overflowY !== 'visible' && it.scrollHeight > it.clientHeight + 1
      return wide || high
    })
    return [...new Set([...beyond, ...scrolls].map(name))].slice(0, 8)
  })
}
