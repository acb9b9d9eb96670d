// The reading table under people's hands: no click is lost, Escape leaves, two people see each
// other, words that are selected become a proposal, and a whole report is settled by keyboard.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { people } from '../lib/people.mjs'
import { decided, hasState, numbered, openTable, show, undecided } from '../lib/table.mjs'
import { say } from '../lib/words.mjs'

const person = people()

test('nothing moves between the press of a pointer and its release', async () => {
  const page = await person('knowledge-officer-1')
  await openTable(page, 'es')
  const [one, two] = [await numbered(undecided(page).nth(0)), await numbered(undecided(page).nth(1))]
  for (const it of [one, two]) {
    await it.card.getByRole('button', { name: say('desk-reject'), exact: true }).click()
    await hasState(it.card, 'rejected')
  }
  await page.goto(page.url().replace(/[?#].*/, ''))

  // A decided card is closed, and opens with the focus: what stands below must wait for the click.
  const buttons = [
    one.card.getByRole('button', { name: say('desk-reopen') }),
    two.card.getByRole('button', { name: say('desk-reopen') }),
    undecided(page).first().getByRole('button', { name: say('desk-accept'), exact: true }),
    undecided(page).first().getByRole('button', { name: say('desk-reject'), exact: true }),
    page.getByRole('button', { name: say('undo') }),
  ]
  for (const button of buttons) {
    await button.scrollIntoViewIfNeeded()
    const before = await button.boundingBox()
    await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2)
    await page.mouse.down()
    await page.waitForTimeout(150)
    assert.deepEqual(await button.boundingBox(), before)
    // Let go elsewhere: nothing is pressed.
    await page.mouse.move(2, 2)
    await page.mouse.up()
  }
  await page.goto(page.url().replace(/[?#].*/, ''))
  const back = two.card.getByRole('button', { name: say('desk-reopen') })
  await back.scrollIntoViewIfNeeded()
  const box = await back.boundingBox()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.waitForTimeout(150)
  await page.mouse.up()
  await hasState(two.card, 'proposed')
})

test('Escape leaves a form, and does not throw away what was written', async () => {
  const page = await person('knowledge-officer-1')
  await openTable(page, 'es')
  const { card } = await numbered(undecided(page).first())
  await card.focus()
  await card.getByRole('link', { name: say('desk-merge'), exact: true }).click()
  const search = card.locator('form.looking input[type=search]')
  await search.waitFor()
  await page.keyboard.press('Escape')
  await search.waitFor({ state: 'detached' })

  await show(page, 'practice')
  const event = await numbered(undecided(page).first())
  await event.card.focus()
  await page.keyboard.press('e')
  const form = event.card.locator('form.edit')
  await form.waitFor()
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })
  await event.card.focus()
  await page.keyboard.press('e')
  const title = event.card.getByRole('textbox', { name: new RegExp(`^${say('field-title')}`) })
  await title.fill('Un título')
  await page.keyboard.press('Escape')
  assert.equal(await title.inputValue(), 'Un título', 'the first key leads to the link that leaves')
  await page.keyboard.press('r')
  assert.equal(await title.inputValue(), 'Un título', 'no key decides while somebody writes')
  await hasState(event.card, 'proposed')
  await page.keyboard.press('Escape')
  await title.waitFor({ state: 'detached' })
})

test('what was done and what is next are said', async () => {
  const page = await person('knowledge-officer-1')
  await openTable(page, 'es')
  const { card, title } = await numbered(undecided(page).first())
  await card.focus()
  await page.keyboard.press('r')
  await hasState(card, 'rejected')
  const said = page.locator('#said')
  await said.getByText(say('desk-said-reject')).waitFor()
  const words = await said.innerText()
  assert.ok(words.includes(title) && words.includes(say('desk-said-next')), words)
  await page.keyboard.press('u')
  await hasState(card, 'proposed')
})

test('two people see each other, and what one is writing stays', async () => {
  const [one, other] = [await person('knowledge-officer-1'), await person('knowledge-officer-2')]
  await openTable(one, 'es')
  await openTable(other, 'es')
  await show(other, 'practice')
  const written = await numbered(undecided(other).first())
  await written.card.getByRole('link', { name: say('edit'), exact: true }).click()
  const title = written.card.getByRole('textbox', { name: new RegExp(`^${say('field-title')}`) })
  await title.fill('Lo que escribo')
  await show(one, 'practice')
  const mine = await numbered(undecided(one).first())
  await mine.card.getByRole('button', { name: say('desk-reject'), exact: true }).click()
  await hasState(mine.card, 'rejected')

  await written.card.locator('.by-other').waitFor()
  assert.equal(await title.inputValue(), 'Lo que escribo')
  assert.match(await other.locator('#news').innerText(), /Knowledge officer 1/)
  await one.keyboard.press('u')
  await hasState(mine.card, 'proposed')
})

test('words that are selected become a proposal', async () => {
  const page = await person('knowledge-officer-1')
  await openTable(page, 'es')
  const words = await page.evaluate(() => {
    const line = [...document.querySelectorAll('#report [data-start]')].find((it) => it.textContent.length > 60)
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    range.setStart(walker.nextNode(), 0)
    let last = walker.currentNode
    while (walker.nextNode()) last = walker.currentNode
    range.setEnd(last, last.length)
    getSelection().removeAllRanges()
    getSelection().addRange(range)
    return range.toString().trim()
  })
  await page.getByRole('form', { name: say('desk-draw') }).getByRole('button', { name: say('kind-practice'), exact: true }).click()
  await page.locator('.quote mark').waitFor()
  assert.equal((await page.locator('.quote mark').innerText()).trim(), words)
  await page.getByRole('button', { name: say('desk-draw-lay') }).click()
  await page.locator('.card form.edit').waitFor()
  await page.getByText('drawn by Knowledge officer 1').first().waitFor()
  await page.getByRole('button', { name: say('undo') }).first().click()
  await page.getByText('drawn by Knowledge officer 1').first().waitFor({ state: 'detached' })
})

test('by keyboard: two are selected and joined, and taken back', async () => {
  const page = await person('knowledge-officer-1')
  await openTable(page, 'es')
  await show(page, 'place')
  const [one, two] = [await numbered(undecided(page).nth(0)), await numbered(undecided(page).nth(1))]
  await one.card.focus()
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('t')
  await page.getByRole('heading', { level: 1, name: say('desk-join') }).waitFor()
  await page.getByRole('button', { name: say('desk-join-yes') }).click()
  await page.locator('.card h4').getByText(two.title, { exact: true }).waitFor({ state: 'detached' })
  await page.keyboard.press('u')
  await page.locator('.card h4').getByText(one.title, { exact: true }).first().waitFor()
  await page.locator('.card h4').getByText(two.title, { exact: true }).first().waitFor()
})

test('the whole report is settled by keyboard alone', async () => {
  const page = await person('knowledge-officer-1')
  await openTable(page, 'fr')
  const all = Number(await page.getByRole('progressbar').first().getAttribute('max'))
  const open = all - await decided(page)
  assert.ok(open > 20, `only ${open} are open: there is nothing to measure`)
  let [keys, compared] = [0, 0]
  const press = async (key) => { keys += 1; await page.keyboard.press(key) }
  await press('n')
  while (await decided(page) < all) {
    const card = page.locator('article:focus')
    const before = await decided(page)
    const known = await card.locator('[data-act=merge] button').count()
    const differs = await card.getByRole('button', { name: say('desk-merge-compare') }).count()
    // What is known is merged with, after a look; what the machine was not sure of is rejected.
    const sure = Number((await card.locator('.sure').innerText()).match(/\d+/)[0])
    if (known) {
      await press('m')
      await press('Enter')
      // Where the two differ they are seen side by side first, and the same key says yes.
      if (differs) {
        await page.locator('.beside').waitFor()
        await page.waitForLoadState()
        await press('m')
        compared += 1
      }
    } else await press(sure >= 60 ? 'a' : 'r')
    // While the next page is on its way there may be none.
    await page.waitForFunction((n) => Number(document.getElementById('done')?.value) > n, before)
    if (await decided(page) < all) await page.locator('article:focus').waitFor()
  }
  console.log(`${open} proposals settled with ${keys} keys; ${compared} were compared first`)
  assert.ok(keys - compared <= 2 * open + 1, `${keys} keys for ${open} proposals`)
})

for (const script of [true, false]) {
  test(`a form that is refused says at the form what is wrong${script ? '' : ', without script too'}`, async () => {
    const page = await person('knowledge-officer-1', { script, size: { width: 360, height: 740 } })
    await openTable(page, 'es')
    const event = page.locator('#proposals .card[data-open]').filter({ has: page.locator('[data-act=edit]') }).first()
    const { card } = await numbered(event)
    await card.locator('[data-act=edit]').click()
    const places = card.locator('input[name="country.add"], input[name="places.add"]').first()
    const date = card.locator('input[name=start]')
    await places.fill('Atlantide')
    await date.fill('mars')
    await card.getByRole('button', { name: say('desk-accept-edited') }).click()
    const wrong = card.getByRole('alert')
    await wrong.waitFor()
    await page.waitForTimeout(300)
    assert.ok(await wrong.evaluate((it) => it === document.activeElement), 'the focus is there')
    const box = await wrong.boundingBox()
    assert.ok(box.y >= 0 && box.y < 740, `in view: ${box.y}`)
    assert.equal(await wrong.getByRole('link').count(), 2)
    await wrong.getByRole('link', { name: /mars/ }).click()
    assert.ok(await date.evaluate((it) => it === document.activeElement), 'each leads to its field')
  })
}

test('words are given to another proposal by keyboard, and one undo brings them back', async () => {
  const page = await person('knowledge-officer-1')
  await openTable(page, 'es')
  await show(page, 'practice')
  const { card } = await numbered(undecided(page).first())
  const quotes = await card.locator('blockquote').count()
  await card.focus()
  await page.keyboard.press('g')
  const form = page.locator('form.give')
  await form.waitFor()
  // A value goes with the words that say it; the passage stays, if it is the only one.
  await form.locator('input[type=checkbox]').first().focus()
  await page.keyboard.press('Space')
  await form.locator('input[type=radio]').first().focus()
  await page.keyboard.press('Space')
  const other = await form.locator('input[type=radio]').first().inputValue()
  await form.getByRole('button').focus()
  await page.keyboard.press('Enter')
  if (quotes === 1) {
    await page.getByRole('alert').waitFor()
    assert.ok(await form.locator('input[type=checkbox]').first().isChecked(), 'the ticks stay')
    return
  }
  await page.waitForURL(/notice=gave/)
  const taker = page.locator(`.card[data-id="${other.split(':')[0]}"]`)
  assert.ok(await taker.evaluate((it) => it === document.activeElement), 'one goes on where it went')
  await page.keyboard.press('u')
  await page.waitForURL(/notice=undone/)
  await card.focus()
  assert.equal(await card.locator('blockquote').count(), quotes)
})

test('what is written and not sent is not left without a question', async () => {
  const page = await person('knowledge-officer-1')
  await openTable(page, 'es')
  const [one, two] = [await numbered(undecided(page).nth(0)), await numbered(undecided(page).nth(1))]
  await one.card.locator('[data-act=edit]').click()
  const title = one.card.getByRole('textbox', { name: new RegExp(`^${say('field-title')}`) })
  await title.fill('A medio escribir')
  let asked = 0
  page.on('dialog', (dialog) => { asked += 1; dialog.dismiss() })
  await two.card.locator('[data-act=edit]').click()
  await page.waitForTimeout(300)
  await page.getByRole('link', { name: say('desk-about-source') }).click()
  await page.waitForTimeout(300)
  assert.equal(asked, 2)
  assert.equal(await title.inputValue(), 'A medio escribir')
  // Whoever says so throws it away without being asked again.
  await one.card.locator('[data-act=close]').click()
  await title.waitFor({ state: 'detached' })
  assert.equal(asked, 2)
})
