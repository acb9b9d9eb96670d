// A practice on its way: drawn from a report, completed, reviewed by a second person, translated,
// published, read back in two languages, printed, found in another, and followed back to the
// sentence it rests on.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../lib/pdf.mjs'
import { go, people } from '../lib/people.mjs'
import { SITE } from '../lib/site.mjs'
import { hasState, numbered, openTable, show, undecided } from '../lib/table.mjs'
import { say } from '../lib/words.mjs'

const person = people()
const TITLE = 'Former les procureurs au trafic illicite de migrants'
const SPANISH = 'Formar a los fiscales sobre el contrabando de migrantes'

const THEME = { fr: /trafic illicite de migrants/i, es: /tráfico ilícito de migrantes/i }
// The type-setter is slow in a debug build.
const LONG = 180_000

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
  await go(reader, inLang('es'))
  await reader.getByRole('heading', { level: 1, name: SPANISH }).waitFor()
  const telling = (await reader.locator('.telling').allInnerTexts()).join(' ')
  assert.match(telling, new RegExp(say('language-fr', 'es'), 'i'), 'it says from which language')
  await reader.getByRole('link', { name: say('told-see-original', 'es') }).click()
  await reader.getByRole('heading', { level: 1, name: TITLE }).waitFor()
})

for (const [lang, title] of [['fr', TITLE], ['es', SPANISH]]) {
  test(`a reader sees all that was written, and what it rests on, in ${lang}`, async () => {
    const page = await person(null, { lang })
    await go(page, inLang(lang))
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    const leaf = page.getByRole('article')

    // What is not translated yet is there as it was written, and says its language.
    for (const line of Object.values(TEXTS).join('\n').split('\n')) {
      const text = leaf.getByText(line)
      await text.first().waitFor()
      assert.equal(await text.first().evaluate(it => it.closest('[lang]').lang), 'fr', line)
    }
    const steps = leaf.locator('section').filter({ has: page.getByRole('heading', { name: say('field-steps', lang), exact: true }) })
    assert.deepEqual((await steps.locator('ol.sentences > li').allInnerTexts()).map(withoutMark), TEXTS.steps.split('\n'))
    await fact(leaf, 'evidence-level', lang).getByText(say('code-evidence-level-observed', lang)).waitFor()
    await fact(leaf, 'marks', lang).getByText(say('code-mark-children', lang)).waitFor()
    await fact(leaf, 'places', lang).getByRole('link', { name: 'Costa Rica' }).waitFor()
    await fact(leaf, 'themes', lang).getByRole('link', { name: THEME[lang] }).waitFor()

    await leaf.getByRole('button', { name: say('mark-open', lang) }).first().waitFor()
    const said = await notes(page)
    const cited = said.filter(it => it.passages.length > 0)
    assert.ok(cited.length > 0, 'a fact has its passage')
    for (const { passages, source } of cited) {
      assert.ok(passages.every(it => it.length > 10), passages.join(' | '))
      assert.match(source.href, new RegExp(`^/${lang}/sources/.+#p-`), 'the note leads to the source')
      assert.ok(source.title.length > 5, source.title)
    }
    const byHand = said.filter(it => it.text.includes(say('mark-no-source', lang)))
    assert.ok(byHand.length > 0, 'what no source says is said to be by hand')
    const first = await page.context().request.get(SITE + cited[0].source.href)
    assert.ok((await first.text()).includes(`id="${cited[0].source.href.split('#')[1]}"`), 'the passage is there')
  })

  test(`a reader takes it away as a file, in ${lang}`, async () => {
    const page = await person(null, { lang })
    await go(page, inLang(lang))
    const link = page.getByRole('link', { name: say('record-as-pdf', lang) })
    assert.equal(await link.getAttribute('href'), `${inLang(lang)}.pdf`)
    const answer = await page.context().request.get(`${SITE}${inLang(lang)}.pdf`, { timeout: LONG })
    assert.equal(answer.headers()['content-type'], 'application/pdf')
    const words = await wordsOf(await answer.body())
    for (const it of [title, ...TEXTS.steps.split('\n'), 'Costa Rica']) assert.ok(words.includes(it), `“${it}” is not in print`)
  })
}

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

test('a reader finds it on the page of the search, with words of a third language', async () => {
  const page = await person(null, { lang: 'en' })
  for (const [lang, words] of [['en', 'migrant smuggling training for prosecutors'], ['ar', 'تهريب المهاجرين']]) {
    await go(page, `/${lang}/search`)
    const form = page.getByRole('main').locator('form.search')
    await form.locator('input[type=search]').fill(words)
    await form.getByRole('button').click()
    await page.waitForURL(`**/${lang}/search?q=*`)
    await page.locator('.found').getByRole('link', { name: TITLE }).first().click()
    await page.waitForURL(`**${inLang(lang)}`)
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor()
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
    await go(page, inLang('en'))
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

// Where readers find it.
function inLang(lang) {
  return desk.replace('/en/desk', `/${lang}`)
}

// A fact of the record by its label.
function fact(leaf, field, lang) {
  return leaf.locator('.facts > div').filter({ has: leaf.page().locator('dt', { hasText: say(`field-${field}`, lang) }) })
}

// The number of a mark stands at the end of its line, held there by a joiner.
function withoutMark(line) {
  return line.replace(/[\s\u2060]*\d+$/, '').trim()
}

// What the notes say, shown or not.
function notes(page) {
  return page.locator('.note').evaluateAll(all => all.map(it => ({
    text: it.textContent,
    passages: [...it.querySelectorAll('blockquote mark')].map(mark => mark.textContent.trim()),
    source: { href: it.querySelector('.source a')?.getAttribute('href'), title: it.querySelector('.source a')?.textContent },
  })))
}

async function inView(locator) {
  const { y } = await locator.boundingBox()
  return y >= 0 && y < locator.page().viewportSize().height
}
