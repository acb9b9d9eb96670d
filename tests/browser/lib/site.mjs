// The running demo: where it is, and who can sign in there.

import { readFileSync } from 'node:fs'

export const SITE = need('AYNI_SITE')

function need(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set; run this by ./check`)
  return value
}

// The demo prints its example accounts, a line each: role, login, password.
export function accounts() {
  const lines = readFileSync(need('AYNI_SITE_LOG'), 'utf8').split('\n')
  const found = lines.map(line => line.match(/^\s*([a-z]+_?[a-z]+)\s{2,}(\S+)\s{2,}(\S+)\s*$/)).filter(Boolean)
  return new Map(found.map(([, role, login, password]) => [role, { role, login, password }]))
}

export function account(role) {
  const it = accounts().get(role)
  if (!it) throw new Error(`the demo printed no account for ${role}; it has ${[...accounts().keys()].join(', ') || 'none'}`)
  return it
}

// Signs in by the form, as a person does. The words of the form differ by language, its parts do not.
export async function signIn(page, role, lang = 'en') {
  const { login, password } = account(role)
  await page.goto(`${SITE}/${lang}/sign-in`)
  const form = page.getByRole('main')
  await form.locator('input[autocomplete=username]').fill(login)
  await form.locator('input[autocomplete=current-password]').fill(password)
  await form.getByRole('button').click()
  await page.waitForURL(`${SITE}/${lang}/desk*`)
}
