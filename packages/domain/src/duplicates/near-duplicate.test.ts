import { likenessHashes } from '@numora/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type ComparedDocument,
  type DocumentFacts,
  documentFactsOf,
  isNearDuplicate,
} from './near-duplicate.ts'

const invoice = {
  vendor_name: 'ACME Supplies GmbH',
  vendor_tax_id: 'DE123456789',
  invoice_number: 'INV-2026-0158',
  invoice_date: '2026-03-01',
  currency: 'EUR',
  total_amount: '1190.00',
}

/** A document whose page shares this part of its printed numbers with that of share 1. */
function read(
  changes: Partial<Record<keyof typeof invoice, string | null>> = {},
  share: number | null = 1,
  isOcr = true,
): ComparedDocument {
  const fields = Object.fromEntries(
    Object.entries({ ...invoice, ...changes }).map(([name, value]) => [name, { value }]),
  )
  const numbers = Array.from({ length: likenessHashes }, (_, at) =>
    at < likenessHashes * (share ?? 0) ? at : at + 1_000,
  )
  return {
    facts: documentFactsOf('invoice_v2', fields)!,
    likeness: share === null ? null : { numbers, words: null, isOcr },
  }
}
const original = read()

function near(changes: Parameters<typeof read>[0], share?: number | null, isOcr?: boolean): boolean {
  return isNearDuplicate(read({}, 1, isOcr), read(changes, share, isOcr))
}

test.each<[string, Parameters<typeof read>[0], number | null]>([
  [
    'letters and digits of the number are confused',
    { invoice_number: 'lNV-2O26-O1S8', vendor_tax_id: null },
    0.7,
  ],
  ['the vendor was misread', { vendor_name: 'ACNE Suppl1es', vendor_tax_id: null }, 0.1],
  ['the vendor was read from elsewhere', { vendor_name: 'Total amount', vendor_tax_id: null }, 0.5],
  ['the total was not read', { total_amount: null }, 0.6],
  ['the total was misread', { total_amount: '190.00' }, 0.6],
  ['the date was misread, of a file without words', { invoice_date: '2028-03-01' }, null],
  ['the number was not read', { invoice_number: null }, 0.5],
  ['the number lacks its last character', { invoice_number: 'INV-2026-015' }, 0.7],
  ['one character of the number was misread', { invoice_number: 'INV-2026-0159' }, 0.7],
  ['the number was read from elsewhere on the same page', { invoice_number: 'PO 77312' }, 1],
  ['date and total were misread', { invoice_date: null, total_amount: '1.19' }, 0.8],
])('two readings are of one paper if %s', (_, changes, share) => expect(near(changes, share)).toBe(true))

test.each<[string, Parameters<typeof read>[0], number | null]>([
  ['the next invoice on the same day with the same total', { invoice_number: 'INV-2026-0163' }, 0.97],
  [
    'the invoice of the next month',
    {
      invoice_number: 'INV-2026-0158',
      invoice_date: '2026-04-01',
      total_amount: '990.00',
      vendor_name: 'Other AG',
      vendor_tax_id: 'DE999999999',
    },
    0.9,
  ],
  [
    'one of another vendor with the same date and total',
    { invoice_number: null, vendor_name: 'Other AG', vendor_tax_id: 'DE999999999' },
    0.2,
  ],
  [
    'one of another vendor with the same number and date',
    { total_amount: '20.00', vendor_name: 'Other AG', vendor_tax_id: null },
    0.1,
  ],
  ['one of another vendor with all the same', { vendor_name: 'Other AG', vendor_tax_id: 'DE999999999' }, 0.1],
  ['one that only has the same total', { invoice_number: 'X-1', invoice_date: '2026-05-05' }, 0.9],
  ['one of the vendor without a number, if nothing is known of its page', { invoice_number: null }, null],
])('another invoice is not the same paper: %s', (_, changes, share) =>
  expect(near(changes, share)).toBe(false),
)

test('a number with another character is another one in files that were not read by OCR', () => {
  expect(near({ invoice_number: 'INV-2026-0159' }, 0.97, false)).toBe(false)
  expect(near({ invoice_number: 'INV-2026-0159' }, 0.97, true)).toBe(true)
})

test('a short number alone decides nothing', () => {
  const [a, b] = [
    read({ invoice_number: '12' }),
    read({ invoice_number: '12', invoice_date: null, total_amount: '7' }),
  ]
  expect(isNearDuplicate(a, b)).toBe(false)
})

test('a contract has no such facts, and a receipt has those of its merchant', () => {
  expect(documentFactsOf('contract_v1', {})).toBeUndefined()
  const facts = documentFactsOf('receipt_v1', {
    merchant_name: { value: 'Café Ltd' },
    total_amount: { value: '8.40' },
  })
  expect(facts).toMatchObject({ vendorName: 'cafe', total: '8.4', number: null })
})

test('it never matters which of two documents is the first, and a document is like itself', () => {
  const value = <T>(...values: T[]) => fc.option(fc.constantFrom(...values))
  const facts: fc.Arbitrary<DocumentFacts> = fc.record({
    vendorTaxId: value('1', '2'),
    vendorName: value('acme', 'acmeshop', 'borg'),
    number: value('12345', '12346', '1234', '9'),
    date: value('2026-03-01', '2026-03-02'),
    total: value('10', '11'),
    currency: value('EUR'),
  })
  const share = fc.option(fc.constantFrom(0, 0.5, 0.8, 1))
  const compared = fc
    .record({ facts, share, isOcr: fc.boolean() })
    .map(({ facts, share, isOcr }) => ({ ...read({}, share, isOcr), facts }))
  fc.assert(
    fc.property(compared, compared, (a, b) => {
      expect(isNearDuplicate(a, b)).toBe(isNearDuplicate(b, a))
    }),
  )
  expect(isNearDuplicate(original, original)).toBe(true)
})
