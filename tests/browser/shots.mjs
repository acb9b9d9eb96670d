// usage: shots.mjs LANG…
//
// Pictures of every kind of page for people to look at, into `shots/`: two widths, light and dark.

import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { atlas, inLanguage, signedIn } from './lib/atlas.mjs'
import { DESKTOP, launch, PHONE } from './lib/browser.mjs'
import { SITE } from './lib/site.mjs'
import { twoAtATime } from './lib/two.mjs'

// A list may be long; nobody looks at more than some screens of it.
const TALLEST = 4000

const folder = fileURLToPath(new URL('shots', import.meta.url))
await mkdir(folder, { recursive: true })
const browser = await launch()
const kinds = (await atlas(browser)).pages.filter(it => it.first)

let count = 0
for (const lang of process.argv.slice(2)) {
  for (const scheme of ['light', 'dark']) {
    for (const who of new Set(kinds.map(it => it.who))) {
      const context = await signedIn(browser, who, { lang, scheme })
      await twoAtATime(kinds.filter(it => it.who === who), it => take(context, it, lang, scheme))
      await context.close()
    }
  }
}
await browser.close()
console.log(`${count} pictures in tests/browser/shots`)

async function take(context, { path, kind }, lang, scheme) {
  const page = await context.newPage()
  await page.goto(SITE + inLanguage(path, lang))
  for (const size of [DESKTOP, PHONE]) {
    await page.setViewportSize(size)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    const name = kind.replace(/^\/$/, '/front').slice(1).replaceAll('/', '-').replaceAll('*', 'x').replaceAll('?', 'q')
    await page.screenshot({
      path: `${folder}/${name}-${lang}-${size.width}-${scheme}.png`,
      fullPage: true,
      clip: { x: 0, y: 0, width: size.width, height: Math.min(height, TALLEST) },
    })
    count += 1
  }
  await page.close()
}
