// The reading table, as somebody uses it.

import { go } from './people.mjs'
import { say } from './words.mjs'

// Opens the table of the first report in this language that has open proposals.
export async function openTable(page, lang) {
  await go(page, '/en/desk/sources')
  const row = page.getByRole('listitem').filter({ has: page.locator(`a[lang=${lang}]`) })
  await row.locator('a[href*="/desk/table/"]').first().click()
  await page.getByRole('heading', { name: say('desk-proposals') }).waitFor()
}

// Shows the proposals of one kind alone, by the filter.
export async function show(page, kind) {
  const filter = page.getByRole('search', { name: say('desk-filter') })
  await filter.getByLabel(say('desk-filter-kind')).selectOption(kind)
  await filter.getByRole('button').click()
  await page.waitForURL(`**kind=${kind}*`)
}

// The proposals that nobody has decided.
export function undecided(page) {
  return page.getByRole('article').filter({ has: page.getByRole('button', { name: say('desk-accept'), exact: true }) })
}

// A proposal by its number, which never changes.
export async function numbered(card) {
  const id = await card.getAttribute('id')
  return { card: card.page().locator(`#${id}`), title: (await card.getByRole('heading').innerText()).replace(/^\S+\s+/, '') }
}

// How many are decided, as the page says it.
export async function decided(page) {
  return Number(await page.getByRole('progressbar').first().getAttribute('value'))
}

export async function hasState(card, state) {
  await card.getByText(say(`claim-${state}`), { exact: true }).waitFor()
}
