// A line of 50 kbit/s that takes 300 ms each way, and no script: heading and text of every kind of
// page that readers see most are there within a stated time, for who has been nowhere yet.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch, PHONE, visitor } from '../lib/browser.mjs'
import { SITE } from '../lib/site.mjs'

const KILOBITS = 50
const LATENCY = 300
// Until one can read, in milliseconds. 20 kB of page and style sheet take 3.2 seconds on this line,
// the ways there and back another one, and the fonts are under way at the same time.
const MOST = 10_000
const PATHS = [
  '/', '/practices', '/practices/put-a-short-aide-memoire-beside-the-full-handbook', '/actions?view=map',
  '/places/costa-rica', '/figures', '/calendar/2018-07', '/search?q=migrants', '/about',
]

let browser
before(async () => { browser = await launch() })
after(() => browser?.close())

for (const lang of ['fr', 'ar']) {
  test(`at ${KILOBITS} kbit/s and without a script one reads within ${MOST / 1000} seconds, in ${lang}`, async () => {
    const slow = []
    for (const path of PATHS) {
      const { heading, text } = await timed(`/${lang}${path}`, lang)
      console.log(`heading ${seconds(heading)}  text ${seconds(text)}  /${lang}${path}`)
      if (text > MOST) slow.push(`/${lang}${path}: ${seconds(text)}`)
    }
    assert.deepEqual(slow, [])
  })
}

test('the line is as slow as it is said to be', async () => {
  const { whole, bytes } = await timed('/fr/', 'fr', true)
  const least = bytes * 8 / KILOBITS
  console.log(`${bytes} bytes in ${seconds(whole)}, of which the line takes ${seconds(least)}`)
  // All of it together, since how much of the fonts comes before the first paint is the machine's.
  assert.ok(whole > 8_000 && whole > least, `${bytes} bytes were there after ${seconds(whole)}`)
})

async function timed(path, lang, toTheEnd = false) {
  const context = await visitor(browser, { lang, script: false, size: PHONE })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  // The page is made once before, so that the line is measured and not a debug build.
  await context.request.get(SITE + path)
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: KILOBITS * 1000 / 8,
    uploadThroughput: KILOBITS * 1000 / 8,
  })
  let bytes = 0
  line.on('Network.loadingFinished', it => { bytes += it.encodedDataLength })
  const start = Date.now()
  const loaded = page.goto(SITE + path, { waitUntil: 'load', timeout: 60_000 })
  const main = page.getByRole('main')
  const there = async it => { await it.waitFor(); return Date.now() - start }
  const [heading, text] = await Promise.all([
    there(main.getByRole('heading', { level: 1 })),
    there(main.locator('p, li').filter({ visible: true, hasText: /\S.{19}/ }).first()),
  ])
  const painted = await firstPaint(page, start)
  if (toTheEnd) await loaded
  const whole = Date.now() - start
  // What is still under way is given up with the page.
  loaded.catch(() => {})
  await context.close()
  return { heading: Math.max(heading, painted), text: Math.max(text, painted), whole, bytes }
}

// What is in the document is not yet on the screen.
async function firstPaint(page, start) {
  const asked = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)
  while (await asked() === 0) {
    assert.ok(Date.now() - start < 60_000, 'nothing is seen after a minute')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return Date.now() - start
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
