// Debian's Chromium, with nothing that a test could stumble over.

import { chromium } from 'playwright-core'

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const DESKTOP = { width: 1280, height: 900 }
export const PHONE = { width: 360, height: 740 }

export function launch() {
  return chromium.launch({ executablePath: '/usr/bin/chromium', headless: true, args: FLAGS })
}

// Debug builds on a busy machine are slow; a person would wait too.
export const PATIENCE = 20_000

// A person at a browser of their own: no cookies, no past.
export async function visitor(browser, { lang = 'en', script = true, scheme = 'light', size = DESKTOP } = {}) {
  const context = await browser.newContext({
    locale: lang,
    javaScriptEnabled: script,
    colorScheme: scheme,
    viewport: size,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(PATIENCE)
  return context
}
