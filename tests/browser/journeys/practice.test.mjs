// A practice on its way: drawn from a report, completed, reviewed by a second person, translated,
// published, found in another language, and followed back to the sentence it rests on.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { go, people } from '../lib/people.mjs'
import { hasState, numbered, openTable, show, undecided } from '../lib/table.mjs'
import { say } from '../lib/words.mjs'

const person = people()
const TITLE = 'Former les procureurs au trafic illicite de migrants'
const SPANISH = 'Formar a los fiscales sobre el contrabando de migrantes'

const TEXTS = {
  summary: 'Une formation courte et répétée change la manière de conduire les enquêtes.',
  context: 'Plusieurs pays demandaient le même appui.',
  steps: 'Choisir les cas.\nFormer ensemble.\nRevenir après un an.',
  conditions: 'Un parquet qui libère ses agents.',
  outcome: 'Des enquêtes mieux conduites.',
  lessons: 'Commencer par des cas réels.',
}

// Where the practice stands; each test goes on where the one before ended.
let desk

test('a proposal of the report becomes a practice and is completed', async () => {
  const page = await person('knowledge-officer-1')
  await openTable(page, 'fr')
  await show(page, 'practice')
  const proposal = await numbered(undecided(page).first())
  await proposal.card.getByRole('button', { name: say('desk-accept'), exact: true }).click()
  await hasState(proposal.card, 'accepted')
  await proposal.card.getByRole('link').filter({ hasText: /./ }).and(page.locator('a[href*="/desk/practices/"]')).first().click()
  await page.getByRole('main').getByText(say('desk-before')).first().waitFor()
  await page.getByRole('link', { name: say('edit'), exact: true }).click()
  await page.getByLabel(new RegExp(`^${say('field-title')}`)).fill(TITLE)
  for (const [field, text] of Object.entries(TEXTS)) {
    await page.getByLabel(new RegExp(`^${say(`field-${field}`)}`)).fill(text)
  }
  await page.getByLabel(new RegExp(`^${say('field-evidence-level')}`)).selectOption({ label: say('code-evidence-level-observed') })
  const themes = page.getByRole('group', { name: new RegExp(`^${say('field-themes')}`) })
  await themes.getByText(say('desk-choose-themes')).click()
  await themes.getByRole('checkbox', { name: /smuggling of migrants/i }).check()
  await page.getByRole('checkbox', { name: say('code-mark-children'), exact: true }).check()
  await page.getByLabel(`${say('field-places')}: ${say('add')}`).first().fill('Costa Rica')
  await page.getByRole('button', { name: say('save') }).click()
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor()
  // The address of a draft follows its title.
  desk = new URL(page.url()).pathname
  await page.getByRole('button', { name: say('arrow-submit') }).click()
  await page.getByText(say('state-submitted')).first().waitFor()
})

test('its author may not approve it; a second person does, and publishes it', async () => {
  const author = await person('knowledge-officer-1')
  await go(author, desk)
  assert.equal(await author.getByRole('button', { name: say('arrow-approve') }).count(), 0)

  const page = await person('knowledge-officer-2')
  await go(page, desk)
  for (const arrow of ['take-up', 'approve', 'publish']) {
    await page.getByRole('button', { name: say(`arrow-${arrow}`) }).click()
  }
  await page.getByText(say('state-published')).first().waitFor()
})

test('it is translated, and the translation says by whom and from what', async () => {
  const page = await person('knowledge-officer-2')
  await go(page, desk)
  await page.getByRole('link', { name: `${say('act-translate')}: ${say('language-es')}` }).click()
  await page.getByLabel(new RegExp(`: ${say('field-title')}$`)).fill(SPANISH)
  await page.getByRole('button', { name: say('save') }).click()

  const reader = await person(null, { lang: 'es' })
  await go(reader, desk.replace('/en/desk', '/es'))
  await reader.getByRole('heading', { level: 1, name: SPANISH }).waitFor()
})

test('a reader finds it with the words of other languages', async () => {
  const page = await person(null)
  for (const [lang, words] of [['es', 'contrabando de migrantes'], ['en', 'smuggling of migrants'], ['pt', 'tráfico ilícito de migrantes'], ['fr', 'TIM']]) {
    await go(page, `/${lang}/`)
    await page.getByRole('search').locator('input[type=search]').first().fill(words)
    await page.keyboard.press('Enter')
    const found = page.getByRole('main').getByRole('link', { name: lang === 'es' ? SPANISH : TITLE })
    await found.first().waitFor({ timeout: 10_000 }).catch(() => assert.fail(`not found in ${lang} by “${words}”`))
  }
})

test('a reader narrows the practices down and opens this one', async () => {
  const page = await person(null)
  await go(page, '/en/practices')
  const facets = page.getByRole('navigation', { name: say('sift-title') })
  await facets.getByText(say('field-evidence-level'), { exact: true }).click()
  await facets.getByRole('link', { name: say('code-evidence-level-observed') }).click()
  await page.getByRole('main').getByRole('link', { name: TITLE }).click()
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor()
})

for (const script of [true, false]) {
  test(`a mark leads to the sentence of the source${script ? '' : ', without script too'}`, async () => {
    const page = await person(null, { script })
    await go(page, desk.replace('/desk', ''))
    await page.getByRole('main').getByRole('button', { name: say('mark-open') }).first().click()
    const note = page.locator('[popover]:popover-open')
    await note.waitFor()
    const sentence = (await note.locator('mark').first().innerText()).trim()
    assert.ok(sentence.length > 10, sentence)
    await note.getByRole('link').first().click()

    await page.waitForURL(/\/sources\/[^#]+#p-\d+-\d+/)
    const place = page.locator(':target')
    await place.scrollIntoViewIfNeeded()
    const lit = page.locator(':target ~ mark, :target mark, mark:has(:target)').first()
    assert.ok(sentence.startsWith((await lit.innerText()).trim().slice(0, 20)), await lit.innerText())
    assert.ok(await inView(lit), 'the sentence is in view')
  })
}

async function inView(locator) {
  const { y } = await locator.boundingBox()
  return y >= 0 && y < locator.page().viewportSize().height
}
