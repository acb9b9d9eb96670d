// Many reports are sent at once, left, and found again.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { go, people } from '../lib/people.mjs'
import { say } from '../lib/words.mjs'

const person = people()
const LONG = 120_000

function report(city, number) {
  const text = `In May 2019 a regional workshop was held in ${city}. Delegates of Peru, Chile and Ecuador ` +
    `compared for two days what they had learnt. This is copy ${number} of ${Date.now()}.`
  return { name: `${city}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) }
}

for (const script of [true, false]) {
  test(`reports sent together are read, and their page is found again${script ? '' : ', without script'}`, async () => {
    const page = await person('knowledge-officer-1', { script })
    await go(page, '/en/desk/sources')
    const title = `Missions ${script} ${Date.now()}`
    await page.getByLabel(say('desk-many-title')).fill(title)
    const empty = { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }
    await page.getByLabel(say('desk-many-files')).setInputFiles([report('Lima', script), report('Quito', script), empty])
    await page.getByRole('button', { name: say('desk-many-send') }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByRole('progressbar').waitFor()

    await page.getByRole('link', { name: say('desk-reports') }).first().click()
    await page.getByRole('link', { name: title }).click()
    await page.getByText(say('desk-batch-done')).waitFor({ timeout: LONG })
    const file = name => page.getByRole('listitem').filter({ hasText: name })
    assert.equal(await file('empty.txt').getByText(say('desk-file-refused')).count(), 1)
    assert.equal(await file('empty.txt').getByText(say('refusal-empty')).count(), 1)
    await file('Lima.txt').getByRole('link').first().click()
    await page.getByRole('heading', { name: say('desk-proposals') }).waitFor()
  })
}
