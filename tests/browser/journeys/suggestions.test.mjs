// What is completed while one types: by keyboard, by mouse, in either direction of writing, and as a
// screen reader is told of it.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DESKTOP, PHONE } from '../lib/browser.mjs'
import { tooWide } from '../lib/looks.mjs'
import { go, people } from '../lib/people.mjs'
import { axe } from '../lib/referees.mjs'

const person = people()

for (const [lang, typed] of [['en', 'smuggl'], ['ar', 'تهريب']]) {
  for (const [where, size] of [['on a wide screen', DESKTOP], ['on a telephone', PHONE]]) {
    test(`by keyboard, ${where}, in ${lang}: type, choose, close and open again, go there`, async () => {
      const page = await person(null, { lang, size })
      await go(page, `/${lang}/themes`)
      const field = page.locator('#find')
      const options = page.locator('#find-suggestions [role=option]')
      assert.equal(await field.getAttribute('role'), 'combobox')
      await field.focus()
      await page.keyboard.type(typed)
      await options.first().waitFor()
      assert.equal(await field.getAttribute('aria-expanded'), 'true')
      assert.equal(await field.getAttribute('aria-activedescendant'), null, 'nothing is chosen unasked')

      await page.keyboard.press('ArrowDown')
      await isChosen(field, options.first())
      assert.deepEqual([...await axe(page), ...await tooWide(page)], [])
      await page.keyboard.press('ArrowUp')
      assert.equal(await field.getAttribute('aria-activedescendant'), null)
      await page.keyboard.press('ArrowUp')
      await isChosen(field, options.last())

      await page.keyboard.press('Escape')
      await options.first().waitFor({ state: 'hidden' })
      assert.equal(await field.getAttribute('aria-expanded'), 'false')
      assert.equal(await field.getAttribute('aria-activedescendant'), null)
      assert.equal(await field.inputValue(), typed, 'what was typed stays')

      await page.keyboard.press('ArrowDown')
      await options.first().waitFor()
      await page.keyboard.press('ArrowDown')
      const href = await options.first().getAttribute('data-href')
      assert.match(href, new RegExp(`^/${lang}/`))
      await page.keyboard.press('Enter')
      await page.waitForURL(`**${href}`)
    })
  }
}

test('who chooses nothing searches for what was typed', async () => {
  const page = await person(null)
  await go(page, '/en/')
  const field = page.locator('#words')
  await field.pressSequentially('smuggl')
  await page.locator('#words-suggestions [role=option]').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/en/search?q=smuggl')
})

test('a suggestion is clicked, and the list is gone when one goes elsewhere', async () => {
  const page = await person(null)
  await go(page, '/en/')
  const field = page.locator('#words')
  const first = page.locator('#words-suggestions [role=option]').first()
  await field.pressSequentially('smuggl')
  await first.waitFor()
  await page.keyboard.press('Tab')
  await first.waitFor({ state: 'hidden' })
  await field.press('ArrowDown')
  await first.waitFor()
  const href = await first.getAttribute('data-href')
  await first.click()
  await page.waitForURL(`**${href}`)
})

async function isChosen(field, option) {
  assert.equal(await option.getAttribute('aria-selected'), 'true')
  assert.equal(await field.getAttribute('aria-activedescendant'), await option.getAttribute('id'))
}
