// Every language is a first language.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { go, people } from '../lib/people.mjs'

const person = people()
const NAMES = { en: 'English', fr: 'français', es: 'español', pt: 'português', ar: 'العربية' }

test('a reader comes in by the language of the browser', async () => {
  const page = await person(null, { lang: 'pt' })
  await go(page, '/')
  assert.match(page.url(), /\/pt\/$/)
})

test('the languages lead to the same page in each of them, and Arabic runs from right to left', async () => {
  const page = await person(null)
  await go(page, '/en/practices')
  const headings = new Set()
  for (const [lang, name] of Object.entries(NAMES)) {
    const link = page.locator(`a[hreflang=${lang}]`, { hasText: new RegExp(name, 'i') })
    if (lang !== 'en') await link.first().click()
    await page.waitForURL(`**/${lang}/practices`)
    const html = page.locator('html')
    assert.equal(await html.getAttribute('lang'), lang)
    assert.equal(await html.getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr')
    headings.add(await page.getByRole('heading', { level: 1 }).textContent())
  }
  assert.equal(headings.size, 5, [...headings].join(', '))
})

test('what is not there is said in the language of the address', async () => {
  const page = await person(null)
  const answer = await go(page, '/es/practices/there-is-none')
  assert.equal(answer.status(), 404)
  assert.equal(await page.locator('html').getAttribute('lang'), 'es')
})
