// The catalogue is printed from the desk.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { go, people } from '../lib/people.mjs'
import { say } from '../lib/words.mjs'

const person = people()
// The type-setter is slow in a debug build.
const LONG = 180_000

for (const [script, language] of [[true, 'fr'], [false, 'ar']]) {
  test(`the catalogue is asked for, shows how far it is, and is fetched${script ? '' : ', without script'}`, async () => {
    const page = await person('knowledge-officer-1', { script })
    await go(page, '/en/desk/publications')
    await page.getByLabel(say('desk-print-language')).selectOption(language)
    await page.getByRole('button', { name: say('desk-print-ask') }).click()

    const row = page.getByRole('listitem').filter({ hasText: say(`language-${language}`) }).first()
    await row.getByRole('progressbar').waitFor()
    const link = row.getByRole('link', { name: say('download') })
    await link.waitFor({ timeout: LONG })
    const answer = await page.context().request.get(new URL(await link.getAttribute('href'), page.url()).href)
    assert.equal(answer.headers()['content-type'], 'application/pdf')
    const pdf = await answer.body()
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
    assert.ok(pdf.length > 20_000, `${pdf.length} bytes`)
  })
}
