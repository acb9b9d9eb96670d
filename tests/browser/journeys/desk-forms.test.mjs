// Forms of the desk: what a link means is found, what was written is not lost, and of two sources
// one is chosen.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { go, people } from '../lib/people.mjs'
import { password } from '../lib/site.mjs'
import { say } from '../lib/words.mjs'

const person = people()

function group(page, field) {
  return page.getByRole('group', { name: new RegExp(`^${say(`field-${field}`)}`) })
}

test('a link is found while one types, by keyboard alone', async () => {
  const page = await person('knowledge-officer-1')
  await go(page, '/en/desk/new/practices')
  const actions = group(page, 'actions')
  const input = actions.getByRole('combobox')
  await input.pressSequentially('costa r', { delay: 30 })
  const list = actions.getByRole('listbox')
  await list.getByRole('option').first().waitFor()
  assert.equal(await input.getAttribute('aria-expanded'), 'true')

  await input.press('ArrowDown')
  const first = list.getByRole('option', { selected: true })
  assert.equal(await input.getAttribute('aria-activedescendant'), await first.getAttribute('id'))
  const name = await first.locator('span').innerText()
  await input.press('Enter')
  assert.match(page.url(), /\/new\/practices$/, 'nothing is sent')
  assert.ok(await actions.getByRole('checkbox', { name }).isChecked())
  assert.equal(await input.inputValue(), '')
  assert.equal(await list.isVisible(), false)

  await input.pressSequentially('costa', { delay: 30 })
  await list.getByRole('option').first().waitFor()
  await input.press('Escape')
  assert.equal(await list.isVisible(), false)
  assert.equal(await input.inputValue(), 'costa')
})

test('a link is found by a button, without script', async () => {
  const page = await person('knowledge-officer-1', { script: false })
  await go(page, '/en/desk/new/practices')
  await page.getByLabel(new RegExp(`^${say('field-title')}`)).fill('A title that is not lost')
  const actions = group(page, 'actions')
  await actions.getByRole('textbox').fill('costa r')
  await actions.getByRole('button', { name: say('search-go') }).click()
  await actions.getByRole('status').getByText(say('desk-found')).waitFor()
  const found = actions.getByRole('checkbox').first()
  await found.check()
  assert.equal(await page.getByLabel(new RegExp(`^${say('field-title')}`)).inputValue(), 'A title that is not lost')
  await page.getByRole('button', { name: say('save') }).click()
  await page.getByRole('heading', { level: 1, name: 'A title that is not lost' }).waitFor()
  await page.getByRole('main').getByRole('link', { name: /Costa Rica/ }).first().waitFor()
})

for (const script of [true, false]) {
  test(`a form that is sent after the session has ended comes back${script ? '' : ', without script too'}`, async () => {
    const page = await person('knowledge-officer-1', { script })
    await go(page, '/en/desk/new/events')
    const title = page.getByLabel(new RegExp(`^${say('field-title')}`))
    const name = `Written before the session ended ${script ? 1 : 2}`
    await title.fill(name)
    await page.context().clearCookies()
    await page.getByRole('button', { name: say('save') }).click()

    await page.getByText(say('desk-ended-kept')).waitFor()
    await page.getByLabel(say('sign-in-login')).fill('knowledge-officer-2')
    await page.getByLabel(say('sign-in-password')).fill(password())
    await page.getByRole('main').getByRole('button', { name: say('sign-in') }).click()
    await page.getByText(say('desk-ended-back')).waitFor()
    assert.equal(await title.inputValue(), name)
    await page.getByRole('button', { name: say('save') }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
  })
}

test('of two sources that disagree one is chosen, and the choice is taken back', async () => {
  const page = await person('knowledge-officer-1', { script: false })
  await go(page, '/en/desk/conflicts')
  await page.getByRole('main').getByRole('link', { name: /Costa Rica/ }).first().click()
  const part = page.getByRole('region', { name: say('desk-disagree') })
  const shown = part.locator('li.shown .value').first()
  const before = await shown.innerText()
  await part.getByRole('button', { name: say('act-settle') }).first().click()
  await part.getByRole('status').waitFor()
  const other = await part.locator('li.shown .value').allInnerTexts()
  assert.ok(!other.includes(before), `${other} instead of ${before}`)
  assert.ok((await part.locator('.value').allInnerTexts()).includes(before), 'the other stays beside it')
  await part.getByRole('button', { name: say('undo') }).click()
  assert.equal(await shown.innerText(), before)
})

test('who chooses a proposal sees which words tell what', async () => {
  for (const script of [true, false]) {
    const page = await person('knowledge-officer-1', { script })
    await go(page, '/en/desk/sources')
    const row = page.getByRole('listitem').filter({ has: page.locator('a[lang=fr]') })
    await row.locator('a[href*="/desk/table/"]').first().click()
    const told = page.getByRole('article').locator('dd a[data-light]').first()
    const place = new URL(await told.getAttribute('href'), page.url()).hash
    await told.click()
    const words = page.locator(place).locator('.part.here').first()
    await words.waitFor()
    assert.ok((await words.getAttribute('title')).length > 1)
    assert.ok((await words.innerText()).length > 0)
  }
})
