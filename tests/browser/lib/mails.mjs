// The pages of a subscription: no page links to them, only a mail does. The demo writes its mail
// into a folder.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mails, SITE } from './site.mjs'

// The addresses of all pages of a subscription in one language: what one sees after asking and after
// ending, a subscription that waits for its yes, and one that has it.
export async function subscriptionPages(context, lang) {
  const page = await context.newPage()
  // Who asked in an earlier run has mail already.
  const now = Date.now()
  const waiting = await asked(page, lang, `waits-${now}@example.org`)
  const confirmed = await asked(page, lang, `told-${now}@example.org`)
  await page.goto(SITE + confirmed)
  await page.locator('form[action$="/confirm"] button').click()
  await page.locator('form[action$="/confirm"]').waitFor({ state: 'detached' })
  await page.close()
  return [waiting, confirmed, `/${lang}/subscriptions/asked`, `/${lang}/subscriptions/ended`]
}

// Asks for a search by mail, as a reader does, and gives back the address that comes by mail.
async function asked(page, lang, address) {
  await page.goto(`${SITE}/${lang}/subscriptions/new?q=integration`)
  const form = page.getByRole('main').locator('form')
  await form.locator('input[type=email]').fill(address)
  await form.getByRole('button').click()
  await page.waitForURL('**/subscriptions/asked*')
  for (let tries = 0; tries < 300; tries++) {
    const link = linkIn(mailTo(address))
    if (link) return new URL(link).pathname
    await page.waitForTimeout(100)
  }
  throw new Error(`no mail came to ${address}`)
}

function mailTo(address) {
  const all = existsSync(mails()) ? readdirSync(mails()).filter(it => it.endsWith('.eml')) : []
  return all.map(it => readFileSync(join(mails(), it), 'utf8')).findLast(it => it.includes(`To: ${address}`)) ?? ''
}

// The link that ends it stands in the head of every mail, folded over lines.
function linkIn(mail) {
  const end = mail.replace(/\r\n[ \t]+/g, ' ').match(/^List-Unsubscribe: <([^>]+)\/end>/m)
  return end?.[1]
}
