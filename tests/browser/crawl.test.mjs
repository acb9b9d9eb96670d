// The crawler, on a small site of its own.

import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { launch, visitor } from './lib/browser.mjs'

const PAGES = {
  '/fr/': '<a href="/fr/practices/a">A</a> <a href="/en/">English</a> <a href="https://elsewhere.example/">Out</a>',
  '/fr/practices/a': '<a href="b">B</a> <a href="c">C</a> <a href="d">D</a> <a href="/fr/sources/s#p-1-2">s</a>',
  '/fr/practices/b': '<a href="/fr/search?q=x&#38;lang=fr">search</a> <a href="/fr/practices/lost">lost</a>',
  '/fr/practices/c': '',
  '/fr/practices/d': '',
  '/fr/search?q=x&lang=fr': '',
  '/fr/sources/s': '<mark id="p-1-3">text</mark>',
  '/en/': '',
}

let browser, server, crawler
before(async () => {
  server = createServer((request, response) => {
    response.writeHead(request.url in PAGES ? 200 : 404, { 'content-type': 'text/html' }).end(PAGES[request.url])
  })
  await new Promise(ready => server.listen(0, '127.0.0.1', ready))
  process.env.AYNI_SITE = `http://127.0.0.1:${server.address().port}`
  crawler = await import('./lib/crawl.mjs')
  browser = await launch()
})
after(async () => {
  await browser?.close()
  server?.close()
})

test('an address without its names is a kind', () => {
  const kinds = ['/fr/', '/ar/practices/a', '/ar/practices/a.json', '/fr/requests/new', '/fr/desk/new/events', '/fr/desk/practices/a/translate/es', '/fr/desk/table/s/17', '/fr/practices/a/here/costa-rica', '/fr/search?q=x'].map(crawler.kindOf)
  assert.deepEqual(kinds, ['/', '/practices/*', '/practices/*.json', '/requests/new', '/desk/new/events', '/desk/practices/*/translate/*', '/desk/table/*/*', '/practices/*/here/*', '/search?'])
})

test('some pages of every kind are visited, in one language, and a dead link is named', async () => {
  const { pages, wrong } = await crawler.crawl(await visitor(browser), ['/fr/'])
  assert.deepEqual(pages.map(it => it.path), [
    '/fr/', '/fr/practices/a', '/fr/practices/b', '/fr/practices/c', '/fr/sources/s', '/fr/search?q=x&lang=fr',
  ])
  assert.deepEqual(wrong, [])
})

test('every link is followed, and every mark to its place', async () => {
  const context = await visitor(browser)
  const { pages } = await crawler.crawl(context, ['/fr/'])
  const { wrong } = await crawler.deadLinks(context, pages)
  assert.deepEqual(wrong, [
    '/fr/sources/s: has no #p-1-2, linked from /fr/practices/a',
    '/fr/practices/lost: 404, linked from /fr/practices/b',
  ])
})
