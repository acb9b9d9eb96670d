// Pages that no link leads to: what one sees after something was sent. Forms that were refused, two
// people who wrote one record, a table before it is taken, and what is said when nothing goes.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { request } from 'playwright-core'
import { signedIn } from './atlas.mjs'
import { secondServer, LOGIN, PASSWORD } from './second.mjs'
import { SITE } from './site.mjs'

const OFFICER = 'knowledge-officer-1'
const ADMINISTRATOR = 'administrator-1'

// What nobody can mean, in any field.
const NONSENSE = 'no such thing 99/99'

const ACTIONS = fileURLToPath(new URL('../../../data/portfolio/actions.csv', import.meta.url))

const LONG = 'x'.repeat(1_100_000)

// Returns pages, each with its `lang`, its `path`, its `kind`, its `html` and who sees it, and what
// was not answered as it should be.
export async function answers(browser, languages) {
  const all = new Answers(languages)
  await ofTheDemo(browser, all)
  await ofTheSecond(all)
  return all
}

class Answers {
  pages = []
  wrong = []

  constructor(languages) {
    this.languages = languages
  }

  // Sends it in every language at once, and keeps what comes back. `what` is what the request
  // context takes, or the pairs of a form.
  async send(kind, who, how, path, what) {
    await Promise.all(this.languages.map(lang => this.#one(kind, who, { at: SITE, ...how }, `/${lang}${path}`, what)))
  }

  async #one(kind, who, { context, status, at }, path, what) {
    const options = Array.isArray(what) ? asForm(what) : what
    const answer = await context.fetch(at + path, { method: options ? 'POST' : 'GET', maxRedirects: 0, ...options })
    const lang = path.split('/')[1]
    const page = { kind: `${kind}, answered ${status}`, who, lang, path, answer: true }
    if (answer.status() !== status) this.wrong.push(`${kind} (${path}): answered ${answer.status()} instead of ${status}`)
    const type = answer.headers()['content-type'] ?? ''
    if (!type.startsWith('text/html')) return
    const headers = { 'content-type': type, 'content-security-policy': answer.headers()['content-security-policy'] ?? '' }
    this.pages.push({ ...page, headers, html: await answer.text() })
  }
}

function asForm(pairs) {
  return {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    data: new URLSearchParams(pairs).toString(),
  }
}

function files(name, ...all) {
  const form = new FormData()
  for (const [fileName, text] of all) form.append(name, new File([text], fileName))
  if (all.length === 0) form.append('title', 'x')
  return { multipart: form }
}

async function ofTheDemo(browser, all) {
  const [reader, officer, administrator] = await Promise.all([null, OFFICER, ADMINISTRATOR].map(who => signedIn(browser, who, { lang: 'en' })))
  await refused(all, reader.request, officer.request, administrator.request)
  await forms(all, officer)
  await twoAtOnce(all, officer)
  await table(all, officer)
  await Promise.all([reader, officer, administrator].map(it => it.close()))
}

// What is refused of a form, and what is no form at all.
async function refused(all, reader, officer, administrator) {
  const public422 = { context: reader, status: 422 }
  const desk422 = { context: officer, status: 422 }
  await all.send('/sign-in of no form of ours', null, public422, '/sign-in', [['nonsense', 'x']])
  await all.send('/subscriptions/new without an address', null, public422, '/subscriptions/new?q=integration', [['address', NONSENSE], ['rhythm', 'weekly']])
  await all.send('/sign-out from elsewhere', null, { context: reader, status: 403 }, '/sign-out', {
    method: 'POST', headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
  })
  await all.send('/about as a form', null, { context: reader, status: 405 }, '/about', [['a', 'b']])
  await all.send('/sign-in too long', null, { context: reader, status: 413 }, '/sign-in', [['login', LONG], ['password', 'x']])

  await all.send('/desk/new/events too long', OFFICER, { context: officer, status: 413 }, '/desk/new/events', [['title.en', LONG]])
  await all.send('/desk/practices/*', OFFICER, { context: officer, status: 404 }, '/desk/practices/there-is-none')
  await all.send('/desk/accounts', OFFICER, { context: officer, status: 404 }, '/desk/accounts')
  await all.send('/desk/sources/paste of no form of ours', OFFICER, desk422, '/desk/sources/paste', [['nonsense', 'x']])
  await all.send('/desk/sources/paste of nothing', OFFICER, desk422, '/desk/sources/paste', [['title', 'A report'], ['text', ' ']])
  await all.send('/desk/sources of an empty file', OFFICER, desk422, '/desk/sources', files('file', ['empty.docx', '']))
  await all.send('/desk/batches of no file', OFFICER, desk422, '/desk/batches', files('files'))

  const head = 'code,title_en,countries,partner,themes,start,end,status,delivered_en,experts_from,source'
  const good = 'XX-I,Peru: a trial of the table,PE,Ministry of Labour (PE),,2011-11,2014-03,completed,training,ES,our own record'
  const bad = `XX-II,"<Peru> & 'others': a bad line",ZZ,,no such theme,2014-13,soon,perhaps,,,`
  const short = 'XX-III,too few cells'
  await all.send('/desk/import of a good line', OFFICER, { context: officer, status: 200 }, '/desk/import', files('files', ['actions.csv', `${head}\n${good}\n`]))
  await all.send('/desk/import of a bad line', OFFICER, desk422, '/desk/import', files('files', ['actions.csv', `${head}\n${good}\n${bad}\n${short}\n`]))
  await all.send('/desk/import of no table', OFFICER, desk422, '/desk/import', files('files', ['letter.csv', 'Dear all,\n']))

  // Lines that are there already: nothing is changed.
  const known = readFileSync(ACTIONS, 'utf8').split('\n').slice(0, 3).join('\n')
  await all.send('/desk/import/take of known lines', OFFICER, { context: officer, status: 200 }, '/desk/import/take', [['name', 'actions.csv'], ['text', `${known}\n`]])

  const incomplete = [['name', 'Somebody'], ['login', ''], ['password', 'x'], ['role', 'knowledge-officer']]
  await all.send('/desk/accounts incomplete', ADMINISTRATOR, { context: administrator, status: 422 }, '/desk/accounts', incomplete)
}

// The forms of every kind of record, filled in with nonsense.
async function forms(all, officer) {
  for (const kind of ['practices', 'actions', 'events', 'series', 'results', 'figures', 'organisations', 'places', 'themes']) {
    const pairs = await filledIn(officer, `/en/desk/new/${kind}`, NONSENSE)
    await all.send(`/desk/new/${kind}`, OFFICER, { context: officer.request, status: 422 }, `/desk/new/${kind}`, pairs)
  }
}

// A record that two people write: the second sees two versions. It is then not complete enough to
// be handed in.
async function twoAtOnce(all, officer) {
  const title = `Written by two ${Date.now()}`
  const record = await sent(officer, '/desk/new/events', [['origin', 'en'], ['title.en', title]])
  const mine = (await filledIn(officer, `/en${record}/edit`)).filter(([name]) => name !== 'title.en' && name !== 'start')
  await sent(officer, `${record}/edit`, [...mine, ['title.en', `${title}, mended`], ['start', '2019']])
  const late = [...mine, ['title.en', `${title}, otherwise`], ['start', '2018-07']]
  await all.send('/desk/events/*/edit of two people', OFFICER, { context: officer.request, status: 409 }, `${record}/edit`, late)
  const wrong = await filledIn(officer, `/en${record}/edit`, NONSENSE)
  await all.send('/desk/events/*/edit', OFFICER, { context: officer.request, status: 422 }, `${record}/edit`, wrong)
  await all.send('/desk/events/*/translate of two people', OFFICER, { context: officer.request, status: 409 }, `${record}/translate/es`, [['version', '1'], ['title.es', 'Escrito por dos']])
}

// The reading table: a proposal that cannot be accepted as it was written, one that somebody else
// has decided, and one whose record somebody has changed since.
async function table(all, officer) {
  const page = await officer.newPage()
  await page.goto(`${SITE}/en/desk/sources`)
  const report = page.getByRole('listitem').filter({ has: page.locator('a[lang=pt]') })
  await report.locator('a[href*="/desk/table/"]').first().click()
  const card = page.locator('article:has([data-act=edit])').first()
  const version = await card.locator('form[data-act=accept] input[name=version]').inputValue()
  const accept = pathIn(await card.locator('form[data-act=accept]').getAttribute('action'))
  const proposal = await card.getAttribute('data-id')
  const how = status => ({ context: officer.request, status })
  const nonsense = [['version', version], ['edited', '1'], ['title.pt', ''], ['start', NONSENSE]]
  await all.send('/desk/table/*/*/merge with nothing', OFFICER, how(422), accept.replace(/accept$/, 'merge'), [['version', version]])
  await all.send('/desk/table/*/*/accept', OFFICER, how(422), accept, nonsense)

  await sent(officer, accept, [['version', version]])
  await all.send('/desk/table/*/*/accept of two people', OFFICER, how(409), accept, [['version', version], ['edited', '1'], ['title.pt', 'O meu']])

  await page.reload()
  const record = pathIn(await page.locator(`article[data-id="${proposal}"] .status a`).getAttribute('href'))
  await page.close()
  const form = await filledIn(officer, `/en${record}/edit`)
  await sent(officer, `${record}/edit`, form.map(([name, it]) => [name, name === 'title.pt' ? `${it} (bis)` : it]))
  await all.send('/desk/table/*/*/reopen', OFFICER, how(409), accept.replace(/accept$/, 'reopen'), [['version', version]])
}

// Sends a form that is taken. Returns where one goes on.
async function sent(context, path, pairs) {
  const answer = await context.request.post(`${SITE}/en${path}`, { ...asForm(pairs), maxRedirects: 0 })
  if (answer.status() !== 303) throw new Error(`${path} was not taken: ${answer.status()}`)
  return pathIn(answer.headers().location)
}

// An address without its language.
function pathIn(address) {
  return new URL(address, SITE).pathname.replace(/^\/[a-z]+/, '')
}

// The pairs that the form of a record sends; with `nonsense`, after it was written into every field
// and the title was left out.
async function filledIn(context, path, nonsense) {
  const page = await context.newPage()
  await page.goto(SITE + path)
  const pairs = await page.locator('form.record').evaluate((form, nonsense) => {
    const written = [...form.elements].filter(it => it.matches('textarea, input:not([type=hidden], [type=checkbox], [type=radio])'))
    for (const it of nonsense ? written : []) {
      it.type = 'text'
      it.value = it.name.startsWith('title.') ? '' : nonsense
    }
    return [...new FormData(form)]
  }, nonsense)
  await page.close()
  return pairs
}

// On the second server: wrong passwords, a database that another program holds, one that is broken.
async function ofTheSecond(all) {
  const second = await secondServer()
  try {
    await inTrouble(all, second)
  } finally {
    await second.stop()
  }
}

async function inTrouble(all, second) {
  const at = second.address
  const [reader, officer] = await Promise.all([request.newContext(), request.newContext()])
  const entered = await officer.post(`${at}/en/sign-in`, { ...asForm([['login', LOGIN], ['password', PASSWORD]]), maxRedirects: 0 })
  if (entered.status() !== 303) all.wrong.push(`the second server lets nobody in: ${entered.status()}`)

  const event = [['origin', 'en'], ['title.en', 'An event that must not be lost'], ['start', '2019']]
  const wrong = login => [['login', login], ['password', 'not this one']]
  await all.send('/desk/new/events after the session', null, { context: reader, status: 401, at }, '/desk/new/events', event)
  await all.send('/desk/new/events after the session, wrong password', null, { context: reader, status: 422, at }, '/desk/new/events', [...event, ...wrong('nobody-1').map(([name, it]) => [`sign-in.${name}`, it])])

  const release = await second.hold()
  await Promise.all([
    all.send('/sign-in, nothing can be written', null, { context: reader, status: 503, at }, '/sign-in', wrong('nobody-2')),
    all.send('/desk/new/events, nothing can be written', OFFICER, { context: officer, status: 503, at }, '/desk/new/events', event),
    all.send('/desk/publications, nothing can be written', OFFICER, { context: officer, status: 503, at }, '/desk/publications', [['language', 'fr']]),
  ])
  await release()

  await all.send('/sign-in with a wrong password', null, { context: reader, status: 422, at }, '/sign-in', wrong('nobody-3'))
  // Five are free, and then one waits.
  for (let tries = all.languages.length; tries < 5; tries++) await reader.post(`${at}/en/sign-in`, asForm(wrong('nobody-3')))
  await all.send('/sign-in too often', null, { context: reader, status: 429, at }, '/sign-in', wrong('nobody-3'))

  await second.damage()
  await all.send('/practices, broken', null, { context: reader, status: 500, at }, '/practices')
  await all.send('/desk/practices, broken', OFFICER, { context: officer, status: 500, at }, '/desk/practices')
  await Promise.all([reader.dispose(), officer.dispose()])
}
