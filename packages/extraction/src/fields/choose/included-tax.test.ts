import { expect, it } from 'vitest'
import type { FieldValue } from '../../file-content.ts'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { includedTax } from './included-tax.ts'

const total: FieldValue = {
  value: '180.00',
  confidence: 0.99,
  source: { page: 1, box: [0, 0, 1, 1] },
  origin: 'extracted',
}

/** The tax that is read beside a total of 180.00 where the ranker chose none. */
function taxOf(rows: readonly [label: string, amount: string][]) {
  const texts = rows.flatMap(([label, amount], i) => [
    { text: label, x: 50, y: 50 + 15 * i },
    { text: amount, x: 250, y: 50 + 15 * i },
  ])
  const found = includedTax(describeDocument(pageOf(texts)), 'receipt_v1', { total_amount: total })
  return found.tax_amount?.value
}

it('takes the tax within the total that a printed rate proves', () => {
  const toplam: [string, string] = ['TOPLAM', '*180,00']
  expect(taxOf([['OTOPARK %20', '*180,00'], ['TOPKDV', '*30,00'], toplam])).toBe('30.00')
  expect(taxOf([['incl. 20% VAT', '30.00']])).toBe('30.00')
})

it('takes no amount that no rate proves, that nothing calls a tax, or that is one of several', () => {
  expect(taxOf([['VAT 20%', '31.00']])).toBeUndefined()
  expect(taxOf([['Saved 20%', '30.00']])).toBeUndefined()
  const both: [string, string][] = [
    ['VAT 20%', '30.00'],
    ['VAT 10%', '16.36'],
  ]
  expect(taxOf(both)).toBeUndefined()
})
