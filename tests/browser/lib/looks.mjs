// What our own promises add to the referees: nothing overflows, nothing comes from elsewhere,
// nothing is said to the console.

// WCAG 1.4.10: at 320 pixels one scrolls in one direction only. Tables and maps may scroll within.
export async function tooWide(page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (over <= 0) return []
  const widest = await page.evaluate(() => {
    const out = [...document.querySelectorAll('body *')].filter(it => {
      const { left, right } = it.getBoundingClientRect()
      return right > window.innerWidth + 1 || left < -1
    })
    return out.slice(0, 3).map(it => `${it.localName}.${it.className}`).join(', ')
  })
  return [`${over} pixels too wide at ${page.viewportSize().width}: ${widest}`]
}

// What is hidden is not shown, whatever a stylesheet says of its neighbours.
export async function unhidden(page) {
  const shown = await page.evaluate(() => [...document.querySelectorAll('[hidden]')]
    .filter(it => it.checkVisibility())
    .map(it => `${it.localName}.${it.className}`))
  return [...new Set(shown)].map(it => `hidden, and to be seen: ${it}`)
}

// By keyboard one goes through the head of a page as it is read: line by line, and on each line in
// the direction of the language.
export async function jumps(page) {
  const stops = await page.evaluate(() => {
    const all = [...document.querySelectorAll('.masthead :is(a, input, button, summary)')]
    return all.filter(it => it.checkVisibility({ contentVisibilityAuto: true })).map(it => {
      const { left, right, top, bottom, width } = it.getBoundingClientRect()
      return { name: it.innerText || it.name, left, right, top, bottom, width }
    }).filter(it => it.width > 4)
  })
  const rtl = await page.evaluate(() => document.dir === 'rtl')
  const follows = (a, b) => b.top >= a.bottom - 1 || (b.bottom > a.top && (rtl ? b.right <= a.left + 1 : b.left >= a.right - 1))
  return stops.slice(1).flatMap((it, at) => (follows(stops[at], it) ? [] : [`${it.name} is not behind ${stops[at].name}`]))
}

// A note that opens beside its mark is whole within the window, but for what a pixel is rounded by.
export async function outside(page, note) {
  const { x, y, width, height } = await note.boundingBox()
  const { width: across, height: down } = page.viewportSize()
  const isWithin = x >= -1 && y >= -1 && x + width <= across + 1 && y + height <= down + 1
  return isWithin ? [] : [`a note stands outside of the window: ${[x, y, width, height].map(Math.round).join(' ')}`]
}

// Collects what goes wrong while `page` loads: errors on the console (a broken content security
// policy among them), requests that fail or leave for another host.
export function troubles(page, site) {
  const found = []
  page.on('console', it => { if (it.type() === 'error') found.push(`console: ${it.text()}`) })
  page.on('pageerror', it => found.push(`script: ${it.message}`))
  page.on('requestfailed', it => found.push(`failed: ${it.url()} ${it.failure()?.errorText}`))
  page.on('request', it => {
    const { origin, protocol } = new URL(it.url())
    if (protocol.startsWith('http') && origin !== site) found.push(`asks elsewhere: ${it.url()}`)
  })
  return found
}
