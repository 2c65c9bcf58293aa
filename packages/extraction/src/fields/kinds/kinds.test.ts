import { describe, expect, it } from 'vitest'
import { describeDocument } from '../features/describe-document.ts'
import { extractFields } from '../index.ts'
import { pageOf } from '../test-page.ts'
import { addsUp } from './adds-up.ts'

type Cell = string | { text: string; x: number; y: number }

function page(rows: readonly (readonly string[])[]) {
  const cells: Cell[] = rows.flatMap((row, y) =>
    row.map((text, x) => ({ text, x: 60 + x * 150, y: 60 + y * 18 })),
  )
  return pageOf(cells)
}

const goods = [
  ['Item no.', 'Description', 'Quantity', 'Unit price', 'Amount'],
  ['A-100', 'Steel bolts', '10', '2.50', '25.00'],
  ['A-200', 'Brass nuts', '20', '1.25', '25.00'],
  ['', '', '', 'Subtotal', '50.00'],
  ['', '', '', 'VAT 20%', '10.00'],
  ['', '', '', 'Total', '60.00'],
]

function titled(title: string, number: string) {
  return page([
    ['ACME Supplies Ltd'],
    ['12 High Street, London'],
    [title],
    [number, '2026-17'],
    ['Date', '2026-03-01'],
    ...goods,
  ])
}

function issuesOf(title: string, number: string, schema: 'invoice_v2' | 'auto' = 'invoice_v2') {
  const result = extractFields(titled(title, number), schema)
  return result.ok ? result.issues.map(({ code }) => code) : []
}

describe('a paper with the goods and sums of an invoice', () => {
  it.each([
    ['Quotation', 'Quotation no.'],
    ['Order Confirmation', 'Order no.'],
    ['Pro Forma Invoice', 'Pro forma no.'],
    ['Angebot', 'Angebot Nr.'],
    ['Bon de commande', 'N° de commande'],
    ['Potwierdzenie zamówienia', 'Nr zamówienia'],
    ['Potwierdzenie przyjęcia zamówienia', 'Nr zamówienia'],
  ])('is noticed as another paper: %s', (title, number) => {
    expect(issuesOf(title, number)).toContain('not_this_document_type')
    expect(issuesOf(title, number, 'auto')).toContain('not_this_document_type')
  })

  it.each([
    ['Invoice', 'Invoice no.'],
    ['Rechnung', 'Rechnungsnummer'],
    ['Facture', 'N° de facture'],
    ['Faktura', 'Nr faktury'],
    ['Credit Note', 'Credit note no.'],
  ])('is none where it is one: %s', (title, number) => {
    expect(issuesOf(title, number)).not.toContain('not_this_document_type')
  })
})

describe('amounts', () => {
  const areSummed = (...rows: string[][]) => addsUp(describeDocument(page(rows)).candidates.amount)

  it('add up where one is the sum of two others, of its column, or printed again', () => {
    expect(areSummed(['x', '100.00'], ['y', '19.00'], ['z', '119.00'])).toBe(true)
    expect(areSummed(['x', '3.50'], ['y', '4.70'], ['w', '2.00'], ['z', '10.20'])).toBe(true)
    expect(areSummed(['x', '7.35'], ['z', '7.35'])).toBe(true)
  })

  it('do not add up in a list of prices', () => {
    expect(areSummed(['x', '3.50'], ['y', '4.80'], ['w', '12.90'], ['z', '7.10'])).toBe(false)
    expect(areSummed()).toBe(false)
  })
})
