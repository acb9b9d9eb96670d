// usage: shots.mjs LANG…
//
// Pictures of every kind of page for people to look at, into `shots/`: two widths, light and dark.
// With them what no address shows: an open mark, a page that is not there, pages on paper.
// `AYNI_SHOTS` is a pattern of the kinds to take, where not all are wanted.

import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { atlas, inLanguage, signedIn } from './lib/atlas.mjs'
import { DESKTOP, launch, PHONE } from './lib/browser.mjs'
import { SITE } from './lib/site.mjs'
import { twoAtATime } from './lib/two.mjs'

// A list may be long; nobody looks at more than some screens of it.
const TALLEST = 4000

// A sheet of A4 between its margins, in the pixels of CSS.
const PAPER = { width: 680, height: 960 }

// What lies on paper on somebody's desk, and what carries marks.
const PRINTED = ['/practices/*', '/actions/*', '/events/*', '/series/*', '/places/*', '/sources/*', '/compare-two', '/events', '/calendar', '/figures']
const MARKED = ['/practices/*', '/actions/*', '/figures/*', '/compare-two', '/places/*', '/desk/practices/*']

const wanted = new RegExp(process.env.AYNI_SHOTS ?? '')
const folder = fileURLToPath(new URL('shots', import.meta.url))
await mkdir(folder, { recursive: true })
const browser = await launch()
const { pages } = await atlas(browser)
const kinds = pages.filter(it => it.first)
kinds.push({ path: '/fr/practices/there-is-none', kind: '/not-found', who: null })
const two = pages.find(it => it.kind === '/compare?' && it.path.split('with=').length === 3)
if (two) kinds.push({ ...two, kind: '/compare-two' })
const chosen = kinds.filter(it => wanted.test(it.kind))

let count = 0
for (const lang of process.argv.slice(2)) {
  for (const scheme of ['light', 'dark']) {
    for (const who of new Set(chosen.map(it => it.who))) {
      const context = await signedIn(browser, who, { lang, scheme })
      await twoAtATime(chosen.filter(it => it.who === who), it => take(context, it, lang, scheme))
      await context.close()
    }
  }
}
await browser.close()
console.log(`${count} pictures in tests/browser/shots`)

async function take(context, { path, kind }, lang, scheme) {
  const page = await context.newPage()
  const named = what => `${folder}/${nameOf(kind)}-${lang}-${what}.png`
  await page.goto(SITE + inLanguage(path, lang))
  for (const size of [DESKTOP, PHONE]) {
    await page.setViewportSize(size)
    await picture(page, named(`${size.width}-${scheme}`))
    if (MARKED.includes(kind)) await markOpen(page, named(`${size.width}-${scheme}-mark`))
  }
  if (PRINTED.includes(kind) && scheme === 'light') {
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(PAPER)
    await picture(page, named('print'))
  }
  await page.close()
}

// A window as high as the page: beyond the window a busy browser paints the same tile twice.
async function picture(page, path) {
  const { width, height } = page.viewportSize()
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.min(whole, TALLEST) })
  await page.screenshot({ path })
  await page.setViewportSize({ width, height })
  count += 1
}

// A note stands in the window and not on the page.
async function markOpen(page, path) {
  const mark = page.locator('button.mark').first()
  if (await mark.count() === 0) return
  await mark.click()
  await page.screenshot({ path })
  await page.keyboard.press('Escape')
  await mark.blur()
  count += 1
}

// `/practices/*` is *practices-x*, the front page is *front*.
function nameOf(kind) {
  return kind.replace(/^\/$/, '/front').slice(1).replaceAll('/', '-').replaceAll('*', 'x').replaceAll('?', 'q')
}
