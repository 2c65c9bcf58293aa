import type { Box, Page, Word } from '../../file-content.ts'
import { orderWords } from '../../read/reading-order.ts'
import { parseEInvoice } from '../read-einvoice.ts'
import { readDetails } from './details/read-details.ts'
import { layOutInvoice } from './lay-out-invoice.ts'
import { widthOf } from './measure-text.ts'
import { boxOf, type Mark, paper, type SheetPage } from './sheet.ts'

/**
 * Lays an e-invoice in XML out as pages; null for what is none. The same XML always gives the same pages: pictures,
 * words and the positions of values are made of them at different times.
 */
export function drawEInvoice(xml: Uint8Array | string): SheetPage[] | null {
  const parsed = parseEInvoice(xml)
  return parsed && layOutInvoice(parsed.invoice, readDetails(parsed))
}

/** The words of drawn pages, as if they had been read from them. */
export function drawnPages(pages: readonly SheetPage[]): Page[] {
  return pages.map(({ marks }, index) => ({
    number: index + 1,
    width: paper.width,
    height: paper.height,
    source: 'pdf',
    words: orderWords(marks.flatMap(wordsOf)),
  }))
}

function wordsOf(mark: Mark): Word[] {
  return [...mark.text.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    box: boxOf(text, { ...mark, x: mark.x + widthOf(mark.text.slice(0, index), mark.style) }),
    confidence: 1,
    fontSize: mark.style.size / paper.height,
    isBold: mark.style.isBold,
    isVisible: true,
  }))
}

/** Where a value is drawn: around all its lines on the first page that has one. */
export function findDrawn(
  pages: readonly SheetPage[],
): (field: string, lineItem: number | null) => { page: number; box: Box } | null {
  const places = new Map<string, { page: number; box: Box }>()
  for (const [index, { marks }] of pages.entries())
    for (const mark of marks) {
      if (!mark.slot) continue
      const key = `${mark.slot.lineItem ?? ''} ${mark.slot.field}`
      const known = places.get(key)
      if (known && known.page !== index + 1) continue
      const box = boxOf(mark.text, mark)
      places.set(key, { page: index + 1, box: known ? around(known.box, box) : box })
    }
  return (field, lineItem) => places.get(`${lineItem ?? ''} ${field}`) ?? null
}

function around(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
