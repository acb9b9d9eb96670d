// Finds a page of every kind, by following links from where a reader begins.
//
// A kind is an address with its names left out: all practices are one kind, and so are all
// searches. Of every kind some examples are visited, so that a long list is not walked to its end.

import { SITE } from './site.mjs'
import { twoAtATime } from './two.mjs'

const EXAMPLES = 3

// `/desk/new/practices` is a kind: the forms differ. So are the pages around a subscription.
const WORDS = new Set(['new', 'asked', 'ended'])

export function kindOf(path) {
  const { pathname, search } = new URL(path, SITE)
  const [, , ...parts] = pathname.replace(/\/$/, '').split('/')
  const nameAt = parts[0] === 'desk' ? 2 : 1
  const isName = at => at === nameAt && !WORDS.has(parts[at]) && !WORDS.has(parts[at - 1])
  // A practice set against a country: `/practices/*/here/*`.
  const isCountry = at => parts[at - 1] === 'here'
  const kind = parts.map((part, at) => (isName(at) || isCountry(at) || isId(part) ? part.replace(/^[^.]*/, '*') : part))
  return `/${kind.join('/')}${search ? '?' : ''}`
}

// Numbers, UUIDs, and the language of a translation.
function isId(part) {
  return /^\d+$|^[0-9a-f]{8}-[0-9a-f-]{27}$|^(en|fr|es|pt|ar)$/.test(part)
}

// Visits what is reached from `starts` with the cookies of `context`, and leaves out the kinds
// that are known. Returns the pages, and what was wrong on the way.
export async function crawl(context, starts, known = new Set()) {
  const queue = starts.map(path => ({ path, from: 'the start' }))
  const seen = new Set(starts)
  const counts = new Map()
  const pages = []
  const wrong = []
  while (queue.length > 0) {
    const { path, from } = queue.shift()
    const kind = kindOf(path)
    const count = counts.get(kind) ?? 0
    if (count >= EXAMPLES || (known.has(kind) && !starts.includes(path))) continue
    counts.set(kind, count + 1)

    const answer = await context.request.get(SITE + path)
    if (answer.status() >= 400) wrong.push(`${path}: ${answer.status()}, linked from ${from}`)
    if (!answer.ok() || !isPage(answer)) continue
    const html = await answer.text()
    if (!known.has(kind)) pages.push({ path, kind, html, first: count === 0 })
    for (const { path: next } of links(html, path)) {
      if (seen.has(next) || !inLanguageOf(path, next)) continue
      seen.add(next)
      queue.push({ path: next, from: path })
    }
  }
  return { pages, wrong }
}

// Filters can be combined without end; so many of a kind are followed.
const FILTERS = 20

// Follows every link of these pages, each target once, and every `#` to the id it names.
export async function deadLinks(context, pages) {
  const targets = new Map()
  const filters = new Map()
  for (const page of pages) {
    for (const { path, fragment } of links(page.html, page.path)) {
      if (!targets.has(path)) {
        const kind = kindOf(path)
        const count = (filters.get(kind) ?? 0) + 1
        if (kind.endsWith('?') && count > FILTERS) continue
        filters.set(kind, count)
        targets.set(path, { from: page.path, fragments: new Set() })
      }
      if (fragment) targets.get(path).fragments.add(fragment)
    }
  }
  const wrong = await twoAtATime([...targets], async ([path, { from, fragments }]) => {
    const answer = await context.request.get(SITE + path)
    if (answer.status() >= 400) return [`${path}: ${answer.status()}, linked from ${from}`]
    if (fragments.size === 0 || !isPage(answer)) return []
    const html = await answer.text()
    const lost = [...fragments].filter(it => !html.includes(`id="${it}"`))
    return lost.map(it => `${path}: has no #${it}, linked from ${from}`)
  })
  return { wrong: wrong.flat(), count: targets.size }
}

function isPage(answer) {
  return (answer.headers()['content-type'] ?? '').startsWith('text/html')
}

function inLanguageOf(path, other) {
  return path.split('/')[1] === other.split('/')[1]
}

function links(html, path) {
  const found = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href]) => plain(href))
  const urls = found.map(href => new URL(href, SITE + path)).filter(url => url.origin === SITE)
  return urls.map(url => ({ path: url.pathname + url.search, fragment: decodeURIComponent(url.hash.slice(1)) }))
}

// The characters that a template has escaped.
function plain(text) {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)).replaceAll('&amp;', '&')
}
