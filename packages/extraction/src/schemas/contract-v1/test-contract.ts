import { pageOf } from '../../fields/test-page.ts'
import type { ReadFile } from '../../file-content.ts'

/** Characters of a full line. */
const perLine = 95

/** A page of paragraphs set as lines of one width, with room between paragraphs. */
export function contractOf(paragraphs: readonly string[]): ReadFile {
  let y = 40
  const lines = paragraphs.flatMap((paragraph) => {
    const rows = paragraph.match(new RegExp(`.{1,${perLine}}(?:\\s|$)`, 'g')) ?? []
    const placed = rows.map((row, i) => ({ text: row.trim(), x: 50, y: y + 12 * i }))
    y += 12 * rows.length + 12
    return placed
  })
  return pageOf(lines)
}

/** The paragraphs of a contract in English. */
export const warehousing: readonly string[] = [
  'WAREHOUSING AGREEMENT',
  'This Warehousing Agreement is made on 4 May 2021 by and between Pelican Cold Stores Limited, a company registered in Scotland (“Pelican”), and Harrow Fine Foods plc (“Harrow”).',
  '1. Term. This Agreement takes effect on 1 June 2021 (the “Effective Date”) and continues for an initial term of two (2) years.',
  '2. Renewal. After that this Agreement renews automatically for further periods of one year each, unless a party gives the other at least sixty (60) days’ written notice before the end of the current period.',
  '3. Confidentiality. Each party keeps the other’s information secret for five years after termination.',
  '4. Governing Law. This Agreement is governed by the laws of Scotland.',
]
