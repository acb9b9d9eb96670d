// Each referee praises a good page and finds what is wrong with a bad one.

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { launch, visitor } from './lib/browser.mjs'
import { axe, htmlValidate, vnu } from './lib/referees.mjs'
import { lines, signs } from './lib/lines.mjs'
import { tooWide, unhidden } from './lib/looks.mjs'

const GOOD = `<!DOCTYPE html>
<html lang="fr" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bonne page</title>
</head>
<body>
<main>
<h1>Bonne page</h1>
<p>Une phrase.</p>
</main>
</body>
</html>
`

// An image without words, a heading that is skipped, a label for nothing, pale letters.
const BAD = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title></title>
</head>
<body>
<main>
<h3>Mauvaise page</h3>
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
<p style="color:#ddd;width:2000px">Une phrase.</p>
<label for="nothing">Rien</label><input id="twice"><input id="twice">
<p><div>Un bloc.</div></p>
</main>
</body>
</html>
`

let browser
before(async () => { browser = await launch() })
after(() => browser?.close())

async function shown(html) {
  const context = await visitor(browser, { size: { width: 320, height: 600 } })
  const page = await context.newPage()
  await page.setContent(html)
  return page
}

test('axe praises a good page and finds four faults of a bad one', async () => {
  assert.deepEqual(await axe(await shown(GOOD)), [])
  const complaints = (await axe(await shown(BAD))).join('\n')
  for (const rule of ['image-alt', 'color-contrast', 'html-has-lang', 'label']) {
    assert.match(complaints, new RegExp(`axe ${rule}`))
  }
})

test('the Nu checker praises a good page and finds the faults of a bad one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ayni-vnu-'))
  const files = ['good.html', 'bad.html'].map(it => join(folder, it))
  await writeFile(files[0], GOOD)
  await writeFile(files[1], BAD)
  const complaints = await vnu(files)
  await rm(folder, { recursive: true })
  assert.equal(complaints.get('good.html'), undefined)
  assert.match(complaints.get('bad.html').join('\n'), /Duplicate ID.*twice|must not be empty|alt/)
})

test('html-validate praises a good page and finds the faults of a bad one', async () => {
  assert.deepEqual(await htmlValidate(GOOD), [])
  const complaints = (await htmlValidate(BAD)).join('\n')
  for (const rule of ['no-dup-id', 'wcag/h37', 'no-inline-style']) {
    assert.match(complaints, new RegExp(`html-validate ${rule}`))
  }
})

test('a page that is wider than a small telephone is found', async () => {
  assert.deepEqual(await tooWide(await shown(GOOD)), [])
  assert.equal((await tooWide(await shown(BAD))).length, 1)
})

test('what is hidden and to be seen is found', async () => {
  assert.deepEqual(await unhidden(await shown(GOOD)), [])
  const two = '<main><p hidden>Away.</p><a hidden style="display:block">Here.</a></main>'
  assert.deepEqual(await unhidden(await shown(two)), ['hidden, and to be seen: a.'])
})

test('the lines of running text are counted as they are broken, in either direction', async () => {
  const page = await shown('<main><p>Short.</p><p class="long"></p><button>Not read</button><table><tr><td>Nor this</td></tr></table></main>')
  for (const [lang, dir, word] of [['en', 'ltr', 'word '], ['ar', 'rtl', 'كَلِمة ']]) {
    const told = await page.evaluate(({ lang, dir, word }) => {
      const long = document.querySelector('.long')
      Object.assign(long, { lang, dir, textContent: word.repeat(40) })
      long.style.width = '10em'
      return long.textContent.trim()
    }, { lang, dir, word })
    const all = await lines(page)
    assert.equal(all[0].text, 'Short.')
    const broken = all.slice(1).map(it => it.text)
    assert.ok(broken.length > 4, `${broken.length} lines`)
    assert.equal(broken.join(' '), told)
  }
  assert.equal(signs('كَلِمة'), 4)
})
