// The running demo: where it is, and who can sign in there.

import { readFileSync } from 'node:fs'

export const SITE = need('AYNI_SITE')

// The folder into which the demo writes its mail.
export const mails = () => need('AYNI_MAILS')

function need(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set; run this by ./check`)
  return value
}

// The demo prints one password for all its example accounts.
export function password() {
  const printed = readFileSync(need('AYNI_SITE_LOG'), 'utf8')
  const found = printed.match(/password `([^`]+)`/)
  if (!found) throw new Error(`the demo printed no password:\n${printed}`)
  return found[1]
}

// Signs in by the form, as a person does. The words of the form differ by language, its parts do not.
export async function signIn(page, who, lang = 'en') {
  await page.goto(`${SITE}/${lang}/sign-in`)
  const form = page.getByRole('main')
  await form.locator('input[autocomplete=username]').fill(who)
  await form.locator('input[autocomplete=current-password]').fill(password())
  await form.getByRole('button').click()
  await page.waitForURL(`${SITE}/${lang}/desk*`)
}
