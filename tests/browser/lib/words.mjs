// The interface's own words, so that a journey finds a button by its name in any language.

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const TEXTS = fileURLToPath(new URL('../../../crates/words/texts', import.meta.url))
const loaded = new Map()

// What a key says. A sentence with arguments or plurals becomes a pattern that fits each of them.
export function say(key, lang = 'en') {
  const sentence = words(lang).get(key)
  if (sentence === undefined) throw new Error(`no words for ${key} in ${lang}`)
  const forms = sentence.includes('->') ? [...sentence.matchAll(/^\s+\*?\[\w+\] (.*)$/gm)].map(it => it[1]) : [sentence]
  if (forms.length === 1 && !forms[0].includes('{')) return forms[0].trim()
  const plain = forms.map(it => it.trim().split(/\{[^}]*\}/).map(literally).join('.+'))
  return new RegExp(`^(${plain.join('|')})$`)
}

function literally(text) {
  return text.replace(/[.*+?^$()[\]|\\]/g, '\\$&')
}

function words(lang) {
  if (!loaded.has(lang)) {
    const files = readdirSync(`${TEXTS}/${lang}`).filter(it => it.endsWith('.ftl'))
    // A space that does not break is read as any other.
    const text = files.map(it => readFileSync(`${TEXTS}/${lang}/${it}`, 'utf8')).join('\n').replaceAll('\u00a0', ' ')
    const messages = text.matchAll(/^([a-z][a-z0-9-]*) = ?(.*(?:\n[ \t].*|\n\})*)/gm)
    loaded.set(lang, new Map([...messages].map(([, key, value]) => [key, value])))
  }
  return loaded.get(lang)
}
