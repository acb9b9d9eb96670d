// The lines of running text, as the browser breaks them: what stands in tables, headings, drawings
// and buttons is no running text.

const BLOCKS = 'p, li, dd, dt, blockquote, figcaption, label, td, th, h1, h2, h3, summary, div, section'
const RUNNING = 'p, li, dd, blockquote, figcaption'

// All lines of the main part of a page, each with the name of the block that it stands in.
export function lines(page) {
  return page.evaluate(({ blocks, running }) => {
    const main = document.querySelector('main')
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const open = new Map()
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const block = node.parentElement.closest(blocks)
      const apart = node.parentElement.closest('button, svg, table, .hidden, [aria-hidden=true]')
      if (apart || !block?.matches(running) || !block.checkVisibility()) continue
      const all = open.get(block) ?? []
      open.set(block, all)
      for (let at = 0; at < node.length; at += 1) {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const [box] = range.getClientRects()
        if (!box || box.height === 0) continue
        const line = all.at(-1)
        const isNext = !line || box.top > line.bottom - box.height * 0.4
        if (isNext) all.push({ bottom: box.bottom, text: node.data[at] })
        else line.text += node.data[at]
      }
    }
    return [...open].flatMap(([block, all]) => all.map(it => ({
      block: `${block.localName}.${block.className || block.parentElement.className}`,
      text: it.text.replace(/\s+/g, ' ').trim(),
    })))
  }, { blocks: BLOCKS, running: RUNNING })
}

// What a reader counts: letters with what stands above and below them, and the spaces between; not
// the signs that only keep two directions apart.
export function signs(text) {
  return [...new Intl.Segmenter().segment(text.replace(/\p{Cf}/gu, ''))].length
}
