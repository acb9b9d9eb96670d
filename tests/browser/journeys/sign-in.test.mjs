// Who comes to the desk, and who does not.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { go, people } from '../lib/people.mjs'
import { password, SITE } from '../lib/site.mjs'
import { say } from '../lib/words.mjs'

const person = people()

test('a knowledge officer signs in, sees what waits, and signs out', async () => {
  const page = await person('knowledge-officer-1')
  await page.getByRole('heading', { level: 1, name: say('desk-waiting') }).waitFor()
  await page.getByRole('button', { name: say('sign-out') }).click()
  await page.waitForURL(`${SITE}/en/`)
  await go(page, '/en/desk')
  assert.equal(await page.getByRole('heading', { name: say('desk-waiting') }).count(), 0)
})

test('a wrong password is said once, and the account name stays', async () => {
  const page = await person(null)
  await go(page, '/en/sign-in')
  await page.getByLabel(say('sign-in-login')).fill('nobody-1')
  await page.getByLabel(say('sign-in-password')).fill('not this one')
  await page.getByRole('main').getByRole('button', { name: say('sign-in') }).click()
  await page.getByRole('alert').getByText(say('sign-in-wrong')).waitFor()
  assert.equal(await page.getByLabel(say('sign-in-login')).inputValue(), 'nobody-1')
  assert.equal(await page.getByLabel(say('sign-in-password')).inputValue(), '')
})

test('who follows a link to the desk signs in and is there', async () => {
  const page = await person(null)
  await go(page, '/en/desk/sources')
  await page.getByLabel(say('sign-in-login')).fill('knowledge-officer-1')
  await page.getByLabel(say('sign-in-password')).fill(password())
  await page.getByRole('main').getByRole('button', { name: say('sign-in') }).click()
  await page.waitForURL(`${SITE}/en/desk/sources`)
})

test('a form that another site sends is refused', async () => {
  const page = await person('knowledge-officer-1')
  const answer = await page.context().request.post(`${SITE}/en/sign-out`, {
    headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
  })
  assert.equal(answer.status(), 403)
  await page.reload()
  await page.getByRole('button', { name: say('sign-out') }).waitFor()
})
