import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinGlyphs } from './glyph-words.ts'
import { showText, writePdf } from './hand-written-pdf.ts'
import { lookAtAll, lookBesideText, withGlance } from './look-at-page.ts'
import { openPdf } from './open-pdf.ts'
import { readGlyphs } from './page-glyphs.ts'
import { readObjects } from './page-objects.ts'
import { withPdfPage } from './pdf-page.ts'
import { loadPdfium } from './pdfium.ts'

const pdfium = await loadPdfium()

/** What is known of a page from its pictures alone, null if it must be looked at whole, and what is known when it is. */
function looks(content: string) {
  const document = openPdf(pdfium, writePdf([{ content }]))
  try {
    return withPdfPage(document, 0, (page) => {
      const objects = readObjects(page)
      return withGlance(page, joinGlyphs(readGlyphs(page)), (glance) =>
        [lookBesideText, lookAtAll].map((look) => look(glance, objects, page)?.judgeBeside([]) ?? null),
      )
    })!
  } finally {
    document.close()
  }
}

const level = fc.constantFrom(0, 0.3, 0.6, 0.9, 1)
const color = fc.tuple(level, level, level).map((levels) => levels.join(' '))
const place = fc.integer({ min: 0, max: 12 }).map((step) => 40 * step)
const figure = fc
  .record({
    color,
    x: place,
    y: place,
    wide: fc.integer({ min: 1, max: 300 }),
    high: fc.integer({ min: 1, max: 80 }),
  })
  .map(({ color, x, y, wide, high }) => `${color} rg ${x} ${y} ${wide} ${high} re f`)
const text = fc
  .record({ color, x: place, y: place, size: fc.integer({ min: 3, max: 20 }) })
  .map(({ color, x, y, size }) => `${color} rg ${showText('Invoice 2031', x, y, size)}`)
const clipped = fc
  .record({ text, x: place, y: place })
  .map(({ text, x, y }) => `q ${x} ${y} 200 60 re W n ${text} Q`)

it('a page of text, lines and rectangles is judged by its pictures alone as by all of it, or not at all', () => {
  let judged = 0
  fc.assert(
    fc.property(fc.array(fc.oneof(figure, text, clipped), { minLength: 1, maxLength: 8 }), (parts) => {
      const [beside, whole] = looks(parts.join('\n'))
      if (beside) judged++
      if (beside) expect(beside).toEqual(whole)
    }),
    { numRuns: 60 },
  )
  expect(judged).toBeGreaterThan(5)
})

it('a page whose text stands out is judged by its pictures alone', () => {
  const table = `0.9 g 40 500 400 20 re f 0 g ${showText('Amount', 60, 505)} 0.2 0.2 0.6 rg 40 400 400 20 re f 1 g ${showText('Total', 60, 405)}`
  expect(looks(table)[0]).toBe('all')
})
