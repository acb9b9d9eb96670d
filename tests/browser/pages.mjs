// usage: pages.mjs LANG…
//
// Judges a page of every kind, in every language given: by axe-core, the Nu checker, html-validate,
// and for width, dead links and what is said to the console. Where one template serves many kinds
// of record, the browser sees each of them in the first language and one of them in the others.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atlas, inLanguage, signedIn, twoAtATime } from './lib/atlas.mjs'
import { launch, visitor } from './lib/browser.mjs'
import { deadLinks, templateOf } from './lib/crawl.mjs'
import { tooWide, troubles } from './lib/looks.mjs'
import { axe, htmlValidate, vnu } from './lib/referees.mjs'
import { SITE } from './lib/site.mjs'

// Dark colours and narrow widths are looked at in one language of each direction.
const LOOKED_AT = ['fr', 'ar']

const languages = process.argv.slice(2)
const browser = await launch()

// What was found, by the page it was found on. A page without complaints is a page that passed.
const found = new Map()

function complain(lang, page, complaints) {
  const name = `${lang} ${page.kind}`
  const entry = found.get(name) ?? { path: inLanguage(page.path, lang), complaints: new Set() }
  complaints.forEach(it => entry.complaints.add(it))
  found.set(name, entry)
}

const { pages, wrong } = await atlas(browser)
pages.push({ path: '/fr/practices/there-is-none', kind: '/not-found', who: null, first: true })
console.log(`${new Set(pages.map(it => it.kind)).size} kinds of page: ${[...new Set(pages.map(it => it.kind))].join(' ')}`)

await followLinks()
for (const lang of languages) await inTheBrowser(lang)
await asFiles()
await browser.close()
report()

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

// The first page of every kind.
async function inTheBrowser(lang) {
  const chosen = lang === languages[0] ? pages.filter(it => it.first) : ofEveryTemplate()
  for (const who of new Set(chosen.map(it => it.who))) {
    const context = await signedIn(browser, who, { lang })
    await twoAtATime(chosen.filter(it => it.who === who), async page => {
      complain(lang, page, await look(context, inLanguage(page.path, lang), LOOKED_AT.includes(lang)))
    })
    await context.close()
  }
}

function ofEveryTemplate() {
  const byTemplate = new Map()
  for (const page of pages) {
    const template = templateOf(page.kind)
    if (!byTemplate.has(template)) byTemplate.set(template, page)
  }
  return [...byTemplate.values()]
}

async function look(context, path, closely) {
  const page = await context.newPage()
  const complaints = troubles(page, SITE)
  try {
    await page.goto(SITE + path)
    await judge(page, complaints, closely)
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
  if (closely) {
    await page.emulateMedia({ colorScheme: 'dark' })
    complaints.push(...(await axe(page, ['color-contrast'])).map(it => `dark: ${it}`))
    await page.setViewportSize({ width: 320, height: 640 })
    complaints.push(...await tooWide(page))
  }
}

// All examples of every kind, as the server sends them; in the other languages one of every
// template.
async function asFiles() {
  const folder = await mkdtemp(join(tmpdir(), 'ayni-pages-'))
  const files = new Map()
  for (const who of new Set(pages.map(it => it.who))) {
    const context = who ? await signedIn(browser, who, { lang: 'en' }) : await visitor(browser)
    for (const lang of languages) {
      const chosen = lang === languages[0] ? pages : ofEveryTemplate()
      for (const page of chosen.filter(it => it.who === who)) {
        const html = await (await context.request.get(SITE + inLanguage(page.path, lang))).text()
        const name = `${files.size}.html`
        files.set(name, { lang, page })
        await writeFile(join(folder, name), html)
        complain(lang, page, await htmlValidate(html))
      }
    }
    await context.close()
  }
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
