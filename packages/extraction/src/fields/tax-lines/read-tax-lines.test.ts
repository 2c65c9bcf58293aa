import { expect, it } from 'vitest'
import type { FieldValue } from '../../file-content.ts'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { readTaxLines } from './read-tax-lines.ts'

function read(value: string): FieldValue {
  return { value, confidence: 0.99, source: { page: 1, box: [0, 0, 1, 1] }, origin: 'extracted' }
}

/** The cells of rows one below the other. */
function rows(...lines: string[][]) {
  return pageOf(
    lines.flatMap((cells, y) => cells.map((text, x) => ({ text, x: 50 + x * 90, y: 100 + y * 14 }))),
  )
}

function taxLinesOf(page: ReturnType<typeof rows>, [subtotal, tax, total]: (string | null)[]) {
  const known = { subtotal_amount: subtotal, tax_amount: tax, total_amount: total }
  const fields = Object.fromEntries(
    Object.entries(known).flatMap(([name, value]) => (value ? [[name, read(value)]] : [])),
  )
  const { taxLines, fields: derived } = readTaxLines(describeDocument(page), 'invoice_v2', fields)
  const lines = taxLines.map(({ fields: { rate, base, amount } }) => [
    rate!.value,
    base!.value,
    amount!.value,
  ])
  return {
    lines,
    derived: Object.fromEntries(Object.entries(derived).map(([name, { value }]) => [name, value])),
    taxLines,
  }
}

const table = rows(
  ['Bolts', '2', '50.00', '100.00', '19 %'],
  ['VAT', 'Net', 'Tax', 'Gross'],
  ['A 19 %', '200.00', '38.00', '238.00'],
  ['B 7 %', '100.00', '7.00', '107.00'],
  ['Total', '300.00', '45.00', '345.00'],
)

it('reads a table of rates whose sums are those of the document', () => {
  const { lines, taxLines, derived } = taxLinesOf(table, ['300.00', '45.00', '345.00'])
  expect(lines).toEqual([
    ['19', '200.00', '38.00'],
    ['7', '100.00', '7.00'],
  ])
  expect(derived).toEqual({})
  expect(taxLines[0]!.fields).toMatchObject({
    category: { value: 'A' },
    amount: { confidence: 0.99, origin: 'extracted', source: { page: 1 } },
  })
})

it('derives tax and subtotal where only the rows are printed', () =>
  expect(taxLinesOf(table, [null, null, '345.00']).derived).toEqual({
    tax_amount: '45.00',
    subtotal_amount: '300.00',
  }))

it('reads nothing where the rows add up to nothing', () =>
  expect(taxLinesOf(table, ['310.00', '46.00', '356.00']).lines).toEqual([]))

it('reads rates among the sums, with the subtotal as the base of the only one', () => {
  const one = rows(['Subtotal', '100.00'], ['VAT 20 %', '20.00'], ['Total', '120.00'])
  const { lines, taxLines } = taxLinesOf(one, ['100.00', '20.00', '120.00'])
  expect(lines).toEqual([['20', '100.00', '20.00']])
  expect(taxLines[0]!.fields.base!.origin).toBe('computed')
  const two = rows(['GST 5 %', '5.00'], ['QST 9,975 %', '9.98'], ['Total', '114.98'])
  expect(taxLinesOf(two, ['100.00', null, '114.98']).lines).toEqual([
    ['5', '100.00', '5.00'],
    ['9.975', '100.00', '9.98'],
  ])
})

it('reads taxes that are named as added, and ones beside them whose names are unknown', () => {
  const named = rows(['plus GST 5 %', '5.00'], ['Qzx 9,975 % 1239114465', '9.98'], ['Total', '114.98'])
  expect(taxLinesOf(named, ['100.00', null, '114.98']).lines).toEqual([
    ['5', '100.00', '5.00'],
    ['9.975', '100.00', '9.98'],
  ])
})

it('proves taxes by the bases that follow from them where no subtotal is printed', () => {
  const bare = (total: string) => rows(['VAT 19 %', '38.00'], ['VAT 7 %', '7.00'], ['Total', total])
  const { lines, derived } = taxLinesOf(bare('345.00'), [null, null, '345.00'])
  expect(lines).toEqual([
    ['19', null, '38.00'],
    ['7', null, '7.00'],
  ])
  expect(derived).toEqual({ tax_amount: '45.00' })
  expect(taxLinesOf(bare('355.00'), [null, null, '355.00']).lines).toEqual([])
  const parallel = rows(['GST 5 %', '5.00'], ['QST 9,975 %', '9.98'], ['Total', '114.98'])
  expect(taxLinesOf(parallel, [null, null, '114.98']).lines.map(([rate]) => rate)).toEqual(['5', '9.975'])
})

it('reads the equal halves of two taxes', () => {
  const halves = rows(
    ['CGST 6 %', '6.00'],
    ['SGST 6 %', '6.00'],
    ['CGST 2.5 %', '5.00'],
    ['SGST 2.5 %', '5.00'],
    ['Total', '322.00'],
  )
  expect(
    taxLinesOf(halves, ['300.00', null, '322.00']).lines.map(([rate, , amount]) => [rate, amount]),
  ).toEqual([
    ['6', '6.00'],
    ['6', '6.00'],
    ['2.5', '5.00'],
    ['2.5', '5.00'],
  ])
})

it('allows for whole amounts that were rounded', () => {
  const whole = rows(['TPS 5 %', '1,002'], ['TVQ 9,975 %', '2,000'], ['Total', '23,051'])
  expect(taxLinesOf(whole, ['20049', null, '23051']).lines.map(([, , amount]) => amount)).toEqual([
    '1002',
    '2000',
  ])
})

it('computes a base from the amount with tax, and takes no discount for a tax', () => {
  const gross = rows(['incl. VAT 19 %', '119.00', '19.00'], ['Total', '119.00'])
  expect(taxLinesOf(gross, [null, '19.00', '119.00']).lines).toEqual([['19', '100.00', '19.00']])
  expect(taxLinesOf(rows(['Discount 2 %', '100.00', '2.00']), [null, '2.00', '102.00']).lines).toEqual([])
})

it('is no surer of a sum or a base than of the amounts that it is computed from', () => {
  const unclear = (page: ReturnType<typeof rows>, text: string) => ({
    ...page,
    pages: page.pages.map((each) => ({
      ...each,
      words: each.words.map((word) => (word.text === text ? { ...word, confidence: 0.5 } : word)),
    })),
  })
  const total = { total_amount: read('345.00') }
  const { fields } = readTaxLines(describeDocument(unclear(table, '38.00')), 'invoice_v2', total)
  const unclearly = 0.5 ** 0.25
  expect(fields.tax_amount!.confidence).toBeLessThan(unclearly)
  const gross = unclear(rows(['incl. VAT 19 %', '119.00', '19.00'], ['Total', '119.00']), '119.00')
  const sums = { tax_amount: read('19.00'), total_amount: read('119.00') }
  const [line] = readTaxLines(describeDocument(gross), 'invoice_v2', sums).taxLines
  expect(line!.fields.base).toMatchObject({ value: '100.00', origin: 'computed' })
  expect(line!.fields.base!.confidence).toBeLessThanOrEqual(unclearly)
})

it('reads no tax on a line of many numbers, whose every combination it would try', () => {
  const numbers = Array.from({ length: 1_500 }, (_, at) => `${(at % 30) + 1}.00`)
  const wide = pageOf(numbers.map((text, at) => ({ text, x: 10 + at * 0.38, y: 100 })))
  const known = { total_amount: read('119.00') }
  expect(readTaxLines(describeDocument(wide), 'invoice_v2', known).taxLines).toEqual([])
})
