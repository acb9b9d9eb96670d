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
