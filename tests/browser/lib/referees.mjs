// Three referees of a page, none of them ours: axe-core, the Nu HTML checker and html-validate.
// Each returns a list of complaints; an empty list is praise.

import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { basename } from 'node:path'
import { promisify } from 'node:util'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice']

// By all rules, or by some; the whole page, or a part of it.
export async function axe(page, rules = [], part = 'html') {
  const builder = new AxeBuilder({ page }).include(part)
  const { violations } = await (rules.length > 0 ? builder.withRules(rules) : builder.withTags(TAGS)).analyze()
  return violations.map(it => {
    const nodes = it.nodes.map(node => `${node.target.join(' ')} (${node.any[0]?.message ?? node.failureSummary})`)
    return `axe ${it.id}: ${it.help}: ${nodes.length} of ${nodes.slice(0, 3).join('; ')}`
  })
}

const VNU = fileURLToPath(new URL('../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url))

// Judges many files in one run. Returns the complaints by file name.
export async function vnu(files) {
  const { messages } = JSON.parse(await vnuReport(files))
  const complaints = new Map()
  for (const it of messages.filter(it => it.type !== 'info' || it.subType === 'warning')) {
    const name = basename(it.url ?? 'vnu')
    const line = `vnu: ${it.message} Line ${it.lastLine}: ${(it.extract ?? '').replace(/\s+/g, ' ').trim()}`
    complaints.set(name, [...(complaints.get(name) ?? []), line])
  }
  return complaints
}

// It ends with 1 when it has something to say, and says it on standard error.
async function vnuReport(files) {
  const options = ['-Xss1m', '-jar', VNU, '--format', 'json', ...files]
  try {
    return (await promisify(execFile)('java', options, { maxBuffer: 1e9 })).stderr
  } catch (error) {
    if (error.code !== 1) throw error
    return error.stderr
  }
}

const rules = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // A button in a form sends it and an input takes text; HTML says so, and we do not repeat it.
    'no-implicit-button-type': 'off',
    'no-implicit-input-type': 'off',
    // A dot in an id is good HTML; ours name a field and its language.
    'valid-id': ['error', { relaxed: true }],
    // Boxes of one name are how a form sends several values.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // The title of a record is as long as its author made it.
    'long-title': 'off',
    // Lists may have names; screen readers say them.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
})

// Of links, several may be written: each field is called `places.add`. Of practices, two are chosen:
// either is called `with`. The rule knows no names.
const SEVERAL = /^Duplicate form control name "(?:[a-z_]+\.add|with)"$/

export async function htmlValidate(html) {
  const report = await rules.validateString(html)
  const messages = report.results.flatMap(it => it.messages).filter(it => !SEVERAL.test(it.message))
  return messages.map(it => `html-validate ${it.ruleId}: ${it.message} Line ${it.line}`)
}
