import { generateInvoice, generateNextInvoice, generateOther } from '@numora/samples'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page, ReadFile } from '../../file-content.ts'
import { readFile } from '../../read/read-file.ts'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { findBoundaries } from './find-boundaries.ts'
import { factsOfPages } from './page-facts.ts'

let long: Page[]
let other: Page[]
beforeAll(async () => {
  long = await pagesOf('several', 60)
  other = await pagesOf('another', 3)
  expect(long.length).toBeGreaterThan(1)
})

async function pagesOf(seed: string, lineCount: number): Promise<Page[]> {
  const { bytes } = await generateInvoice({ seed, language: 'en', lineCount })
  return read(bytes)
}

async function read(bytes: Uint8Array): Promise<Page[]> {
  const read = await readFile(bytes)
  return read.ok ? read.file.pages : []
}

/** One file of the pages of several. */
function joined(...files: readonly Page[][]): ReadFile {
  const pages = files.flat().map((page, index) => ({ ...page, number: index + 1 }))
  return { contentType: 'application/pdf', pageCount: pages.length, pages, einvoiceXml: null }
}

function boundaries(...files: readonly Page[][]) {
  return findBoundaries(describeDocument(joined(...files)))
}

function beginnings(...files: readonly Page[][]): number[] {
  return boundaries(...files).flatMap(({ page, probability }) => (probability >= 0.5 ? [page] : []))
}

function lines(...texts: string[]): Page[] {
  return pageOf(texts).pages
}

describe('findBoundaries', () => {
  it('finds where the next invoice begins, and none within an invoice', () => {
    expect(beginnings(long)).toEqual([])
    expect(beginnings(long, other)).toEqual([long.length + 1])
    expect(beginnings(other, long, other)).toEqual(
      [2, 2 + long.length].map((page) => page + other.length - 1),
    )
  })

  it('follows the numbers of the pages', () => {
    const first = lines('Invoice number: A-1', 'Page 1 of 2', 'Bolts 10.00')
    const second = lines('Invoice number: A-1', 'Page 2 of 2', 'Total 10.00')
    expect(beginnings(first, second)).toEqual([])
    const next = lines('Invoice', 'Invoice number: A-2', 'Page 1 of 2', 'Nuts 12.50')
    expect(beginnings(first, second, next, second)).toEqual([3])
  })

  it('takes a copy of an invoice for no other one, but the invoice of the next month', () => {
    const invoice = (number: string, date: string) =>
      lines(
        'ACME Hosting Ltd',
        'Invoice',
        `Invoice number: ${number}`,
        `Invoice date: ${date}`,
        'Server rental 100.00',
        'VAT 20.00',
        'Total 120.00',
      )
    const march = invoice('2026-17', '2026-03-01')
    expect(beginnings(march, march, march)).toEqual([])
    expect(beginnings(march, invoice('2026-18', '2026-04-01'))).toEqual([2])
  })

  it.each([
    'Page 1 of 3',
    'Seite 1 von 3',
    'Pagina 1 din 3',
    'Stranica 1 od 3',
    'Strana 1 ze 3',
    'Strona 1 z 3',
  ])('reads the number of a page and of all: %s', (text) => {
    const [page] = factsOfPages(describeDocument(pageOf(['Bolts 10.00', text])))
    expect(page!.printed).toEqual({ number: 1, of: 3 })
  })

  it('distinguishes invoices of one vendor by their numbers, dates and totals', () => {
    const invoice = (number: string, date: string, total: string) =>
      lines(
        'ACME Supplies GmbH',
        'Invoice',
        `Invoice number: ${number}`,
        `Invoice date: ${date}`,
        `Total ${total}`,
      )
    const one = invoice('2026-17', '2026-03-01', '119.00')
    expect(beginnings(one, invoice('2026-18', '2026-03-04', '12.50'))).toEqual([2])
    expect(beginnings(one, one)).toEqual([])
  })

  it('distinguishes receipts on scanned pages of one size', () => {
    const scan = (...texts: string[]) => lines(...texts).map((page) => ({ ...page, source: 'ocr' as const }))
    const bakery = scan(
      'Bakery Corner Street',
      'Tel 030 1234567',
      '14/03/2026 08:12',
      'Bread 3.20',
      'Rolls 2.40',
      'Total 5.60',
      'Cash 10.00',
    )
    const station = scan(
      'Highway Fuel Station',
      'Tel 089 7654321',
      '17/03/2026 19:40',
      'Diesel 61.05',
      'Wash 9.00',
      'Total 70.05',
      'Card 70.05',
    )
    const back = scan('Goods may be returned within 30 days with the original receipt of purchase')
    expect(beginnings(bakery, station, bakery)).toEqual([2, 3])
    expect(beginnings(bakery, back)).toEqual([])
  })

  it('distinguishes generated invoices of one vendor', async () => {
    const options = { layout: 'corporate', language: 'en', lineCount: 3 } as const
    const first = await generateInvoice({ ...options, seed: 'vendor' })
    const next = await generateNextInvoice({ ...options, seed: 'next', issuer: 'vendor' })
    const [one, two] = [await read(first.bytes), await read(next.bytes)]
    expect(beginnings(one, two)).toEqual([one.length + 1])
  })

  it('tells what is attached to an invoice from another invoice', async () => {
    const options = { language: 'en', issuer: 'several' } as const
    const note = await generateOther({ ...options, seed: 'note', kind: 'delivery_note' })
    const terms = await generateOther({ ...options, seed: 'terms', kind: 'contract' })
    const [delivered, agreed] = [await read(note.bytes), await read(terms.bytes)]
    const found = boundaries(long, delivered, agreed, other)
    const attached = found.filter(({ attachment }) => attachment >= 0.5).map(({ page }) => page)
    const firstAttached = long.length + 1
    const nextInvoice = firstAttached + delivered.length + agreed.length
    expect(attached).toEqual(
      Array.from({ length: nextInvoice - firstAttached }, (_, index) => firstAttached + index),
    )
    expect(beginnings(long, delivered, agreed, other)).toEqual([nextInvoice])
    for (const { probability, attachment } of found)
      expect(probability + attachment).toBeLessThanOrEqual(1.0001)
  })
})
