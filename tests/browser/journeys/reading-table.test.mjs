// A report is settled at the reading table: by keyboard, and by mouse without any script.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { people } from '../lib/people.mjs'
import { decided, hasState, numbered, openTable, show, undecided } from '../lib/table.mjs'
import { say } from '../lib/words.mjs'

const person = people()

test('by keyboard: next, accept, reject, undo', async () => {
  const page = await person('knowledge-officer-1')
  await openTable(page, 'fr')
  const before = await decided(page)

  await page.keyboard.press('j')
  const first = await numbered(page.locator('article:focus'))
  await page.keyboard.press('j')
  const second = await numbered(page.locator('article:focus'))
  assert.notEqual(first.title, second.title)
  await page.keyboard.press('k')
  assert.equal((await numbered(page.locator('article:focus'))).title, first.title)

  await page.keyboard.press('a')
  await hasState(first.card, 'accepted')
  assert.equal((await numbered(page.locator('article:focus'))).title, second.title, 'one goes on with the next')
  assert.equal(await decided(page), before + 1)

  await page.keyboard.press('r')
  await hasState(second.card, 'rejected')
  assert.equal(await decided(page), before + 2)

  await page.keyboard.press('u')
  await hasState(second.card, 'proposed')
  await hasState(first.card, 'accepted')
  assert.equal(await decided(page), before + 1)
})

test('by keyboard: edit, and the record has what was written', async () => {
  const page = await person('knowledge-officer-1')
  await openTable(page, 'fr')
  await show(page, 'event')
  const event = await numbered(undecided(page).first())
  await event.card.focus()
  await page.keyboard.press('e')
  const title = event.card.getByRole('textbox', { name: new RegExp(`^${say('field-title')}`) })
  await title.waitFor()
  await title.press('ControlOrMeta+A')
  await title.pressSequentially('Atelier dont le titre fut corrigé')
  await title.press('Enter')

  await hasState(event.card, 'accepted')
  await event.card.getByRole('link', { name: 'Atelier dont le titre fut corrigé' }).click()
  await page.getByRole('heading', { level: 1, name: 'Atelier dont le titre fut corrigé' }).waitFor()
})

test('by keyboard: merge with the workshop we know', async () => {
  const page = await person('knowledge-officer-1')
  await openTable(page, 'fr')
  const likely = page.getByRole('article').filter({ has: page.getByRole('button', { name: say('desk-merge-compare') }) })
  const proposal = await numbered(likely.first())
  const known = proposal.card.getByText(say('desk-is-this')).first().getByRole('link')
  const address = await known.getAttribute('href')
  await proposal.card.focus()
  // The key leads to the button and does not press it: which record it is wants to be looked at.
  await page.keyboard.press('m')
  await page.keyboard.press('Enter')
  // The two differ, so both are seen first; the same key says yes, and Enter alone does nothing.
  await page.getByRole('heading', { level: 1, name: say('desk-is-this') }).waitFor()
  await page.locator(`.beside a[href="${address}"]`).waitFor()
  await page.keyboard.press('Enter')
  await page.locator(`.beside a[href="${address}"]`).waitFor()
  await page.keyboard.press('m')
  await hasState(proposal.card, 'accepted')
  await proposal.card.locator(`a[href="${address}"]`).waitFor()
})

test('letters that are written into a field are not commands', async () => {
  const page = await person('knowledge-officer-1')
  await openTable(page, 'fr')
  const before = await decided(page)
  await page.getByRole('article').getByRole('link', { name: say('edit'), exact: true }).first().click()
  await page.getByRole('article').getByRole('textbox').first().pressSequentially('araru')
  await openTable(page, 'fr')
  assert.equal(await decided(page), before)
})

test('without script: merge, accept, reject, undo and edit', async () => {
  const page = await person('knowledge-officer-1', { script: false })
  await openTable(page, 'en')
  const before = await decided(page)

  await show(page, 'event')
  const event = await numbered(undecided(page).first())
  await event.card.getByRole('link', { name: say('desk-merge'), exact: true }).click()
  await event.card.getByRole('searchbox').fill('workshop')
  await event.card.getByRole('button', { name: say('search-go') }).click()
  const found = event.card.locator('form').filter({ has: page.getByRole('radio') })
  await found.getByRole('radio').first().check()
  await found.getByRole('button', { name: say('desk-merge-compare') }).click()
  await page.locator('.beside').waitFor()
  await page.getByRole('button', { name: say('desk-merge-with-it') }).click()
  await hasState(event.card, 'accepted')

  await openTable(page, 'en')
  const [first, second] = [await numbered(undecided(page).nth(0)), await numbered(undecided(page).nth(1))]
  await first.card.getByRole('button', { name: say('desk-accept'), exact: true }).click()
  await hasState(first.card, 'accepted')
  await second.card.getByRole('button', { name: say('desk-reject'), exact: true }).click()
  await hasState(second.card, 'rejected')
  await page.locator('button[aria-describedby=said]').click()
  await hasState(second.card, 'proposed')
  assert.equal(await decided(page), before + 2)

  await second.card.getByRole('link', { name: say('edit') }).click()
  await second.card.getByRole('button', { name: say('desk-accept-edited') }).click()
  await hasState(second.card, 'accepted')
  assert.equal(await decided(page), before + 3)
})

test('two people at one table: the second is shown what the first decided', async () => {
  const [one, other] = [await person('knowledge-officer-1'), await person('knowledge-officer-2')]
  await openTable(one, 'pt')
  await openTable(other, 'pt')
  const [mine, theirs] = [await numbered(undecided(one).first()), await numbered(undecided(other).first())]
  assert.equal(mine.title, theirs.title)
  await mine.card.getByRole('button', { name: say('desk-accept'), exact: true }).click()
  await hasState(mine.card, 'accepted')
  await theirs.card.getByRole('button', { name: say('desk-reject'), exact: true }).click()
  await other.getByRole('alert').waitFor()
  await other.getByText('Knowledge officer 1').first().waitFor()
})
