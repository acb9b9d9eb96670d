// usage: pages.mjs LANG…
//
// Judges pages of every kind in every language given. All examples go to the Nu checker and to
// html-validate; the first of every kind, and one with each part that not all of its kind have, goes
// to axe-core, with a mark open where it has one, and is looked at for its width, for what it says to
// the console, and for what it should hide. Every link is followed. What one
// sees only after something was sent goes to the referees too; to axe-core in one language of each
// direction.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answers } from './lib/answers.mjs'
import { atlas, inLanguage, signedIn } from './lib/atlas.mjs'
import { launch, visitor } from './lib/browser.mjs'
import { deadLinks } from './lib/crawl.mjs'
import { outside, tooWide, troubles, unhidden } from './lib/looks.mjs'
import { axe, htmlValidate, vnu } from './lib/referees.mjs'
import { SITE } from './lib/site.mjs'
import { twoAtATime } from './lib/two.mjs'

// Dark colours and narrow widths are looked at in one language of each direction.
const LOOKED_AT = ['fr', 'ar']

// Where one of these is not reached any more, its link is lost, and nobody would judge it.
const MUST = `/ /search /search? /practices /practices/* /practices/*/here/* /actions /actions? /actions/* /events
  /events/* /calendar /calendar/* /places /places/* /themes /themes/* /results/* /organisations/* /series/*
  /sources/* /figures /figures? /figures/* /conflicts /compare /compare? /publications /data /about /accessibility /privacy
  /subscriptions/* /sign-in /desk /desk/sources /desk/sources/* /desk/table/* /desk/table/*/draw
  /desk/table/*/*/passage /desk/together /desk/practices /desk/practices/*
  /desk/practices/*/translate/* /desk/new/practices /desk/themes/* /desk/places/* /desk/translations
  /desk/discarded /desk/import /desk/publications /desk/accounts`.split(/\s+/)

// Parts that the first page of a kind may lack.
const PARTS = [{ path: '/fr/places/africa', kind: '/places/measured', part: '.measured .mark' }]

const languages = process.argv.slice(2)
const browser = await launch()

// What was found, by the page it was found on. A page without complaints is a page that passed.
const found = new Map()

function complain(lang, page, complaints) {
  const name = `${lang} ${page.kind}`
  const entry = found.get(name) ?? { path: inLanguage(page.path, lang), complaints: new Set() }
  // Said at once too: all of them together come when every page was seen.
  for (const it of complaints) if (!entry.complaints.has(it)) console.log(`so far: ${lang} ${page.path}: ${it}`)
  complaints.forEach(it => entry.complaints.add(it))
  found.set(name, entry)
}

const { pages, wrong } = await timed('crawl', () => atlas(browser))
pages.push({ path: '/fr/practices/there-is-none', kind: '/not-found', who: null, first: true })
for (const it of PARTS) pages.push({ ...it, who: null, first: true })
console.log(`${new Set(pages.map(it => it.kind)).size} kinds of page: ${[...new Set(pages.map(it => it.kind))].join(' ')}`)
for (const kind of MUST) if (!pages.some(it => it.kind === kind)) wrong.push(`no link leads to ${kind}`)
const sent = await timed('what is sent', () => answers(browser, languages))
console.log(`${new Set(sent.pages.map(it => it.kind)).size} kinds of answer`)
complain('fr', { path: '/fr/', kind: 'answers' }, sent.wrong)

await timed('links', followLinks)
for (const lang of languages) await timed(`${lang} in the browser`, () => inTheBrowser(lang))
await timed('files', asFiles)
await browser.close()
report()

async function timed(what, work) {
  const start = Date.now()
  const result = await work()
  console.log(`${what}: ${Math.round((Date.now() - start) / 1000)} s`)
  return result
}

async function followLinks() {
  for (const who of new Set(pages.map(it => it.who))) {
    const context = await signedIn(browser, who, { lang: 'fr' })
    const dead = await deadLinks(context, pages.filter(it => it.who === who && it.html))
    console.log(`${dead.count} links followed as ${who ?? 'reader'}`)
    wrong.push(...dead.wrong)
    await context.close()
  }
  complain('fr', { path: '/fr/', kind: 'links' }, wrong)
}

// The first page of every kind. Answers too, in the languages that are looked at closely.
async function inTheBrowser(lang) {
  const chosen = [...pages.filter(it => it.first), ...sent.pages.filter(it => it.lang === lang && LOOKED_AT.includes(lang))]
  for (const who of new Set(chosen.map(it => it.who))) {
    const context = await signedIn(browser, who, { lang })
    await twoAtATime(chosen.filter(it => it.who === who), async page => {
      complain(lang, page, await look(context, page, lang))
    })
    await context.close()
  }
}

async function look(context, it, lang) {
  const page = await context.newPage()
  const complaints = troubles(page, SITE)
  const address = SITE + inLanguage(it.path, lang)
  try {
    // What was sent is not sent again: the browser is given the answer that came.
    if (it.answer) await page.route(address, route => route.fulfill({ headers: it.headers, body: it.html }))
    await page.goto(address)
    if (it.part && await page.locator(it.part).count() === 0) complaints.push(`has no ${it.part}`)
    await judge(page, complaints, LOOKED_AT.includes(lang))
  } catch (error) {
    complaints.push(error.message.split('\n')[0])
  }
  await page.close()
  return complaints
}

async function judge(page, complaints, closely) {
  // The console repeats that a page was not found; that is what this one is for.
  if (page.url().endsWith('there-is-none')) complaints.length = 0
  complaints.push(...await axe(page))
  complaints.push(...await unhidden(page))
  complaints.push(...await markOpen(page))
  if (closely) {
    await page.emulateMedia({ colorScheme: 'dark' })
    complaints.push(...(await axe(page, ['color-contrast'])).map(it => `dark: ${it}`))
    await page.setViewportSize({ width: 320, height: 640 })
    complaints.push(...await tooWide(page))
  }
}

// The note of a mark is hidden until somebody asks for it.
async function markOpen(page) {
  const mark = page.locator('button.mark').first()
  if (await mark.count() === 0) return []
  await mark.click()
  const note = page.locator('.note:popover-open')
  await note.waitFor()
  const complaints = (await axe(page, [], '.note:popover-open')).map(it => `mark open: ${it}`)
  complaints.push(...await outside(page, note))
  await page.keyboard.press('Escape')
  await note.waitFor({ state: 'detached' })
  return complaints
}

// All examples of every kind, as the server sends them.
async function asFiles() {
  const folder = await mkdtemp(join(tmpdir(), 'ayni-pages-'))
  const files = new Map()
  const judged = async (lang, page, html) => {
    const name = `${files.size}.html`
    files.set(name, { lang, page })
    await writeFile(join(folder, name), html)
    complain(lang, page, await htmlValidate(html))
  }
  for (const who of new Set(pages.map(it => it.who))) {
    const context = who ? await signedIn(browser, who, { lang: 'en' }) : await visitor(browser)
    const all = languages.flatMap(lang => pages.filter(it => it.who === who).map(page => ({ lang, page })))
    await twoAtATime(all, async ({ lang, page }) => {
      const answer = await context.request.get(SITE + inLanguage(page.path, lang))
      if (!answer.ok() && page.kind !== '/not-found') complain(lang, page, [`answered ${answer.status()}`])
      await judged(lang, page, await answer.text())
    })
    await context.close()
  }
  for (const it of sent.pages) await judged(it.lang, it, it.html)
  console.log(`${files.size} files`)
  const complaints = await vnu([...files.keys()].map(it => join(folder, it)))
  for (const [name, lines] of complaints) {
    const { lang, page } = files.get(name) ?? { lang: 'fr', page: { path: '/fr/', kind: name } }
    complain(lang, page, lines)
  }
  await rm(folder, { recursive: true })
}

function report() {
  const bad = [...found].filter(([, { complaints }]) => complaints.size > 0)
  for (const [name, { path, complaints }] of bad) {
    console.log(`\nBAD  ${name}  (${path})`)
    for (const it of [...complaints].slice(0, 12)) console.log(`     ${it}`)
    if (complaints.size > 12) console.log(`     and ${complaints.size - 12} more`)
  }
  console.log(`${found.size - bad.length} passed, ${bad.length} failed`)
  process.exitCode = bad.length > 0 ? 1 : 0
}
