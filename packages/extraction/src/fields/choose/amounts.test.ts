import { expect, it } from 'vitest'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { amounts } from './amounts.ts'
import { relationsOf } from './test-relations.ts'

it('says that a total is a number of a column of quantities', () => {
  const table = (head: string) =>
    describeDocument(
      pageOf([
        { text: 'Item', x: 50, y: 100 },
        { text: head, x: 200, y: 100 },
        { text: 'Price', x: 400, y: 100 },
        { text: 'Bolts', x: 50, y: 114 },
        { text: '150', x: 200, y: 114 },
        { text: '750.00', x: 400, y: 114 },
        { text: 'Total', x: 50, y: 150 },
        { text: '150', x: 200, y: 150 },
        { text: '750.00', x: 400, y: 150 },
      ]),
    )
  const sums = amounts({ subtotal: 'net', tax: 'tax', total: 'total' })
  const ofTotal = (head: string, total: string) => relationsOf(sums, table(head), 'amount', { total })
  expect(ofTotal('Quantity', '150')).toContain('total: of quantities')
  expect(ofTotal('Quantity', '750.00')).not.toContain('total: of quantities')
  expect(ofTotal('Amount', '150')).not.toContain('total: of quantities')
})

const group = amounts({ subtotal: 'subtotal', tax: 'tax', total: 'total', due: 'due' })
function sumsOf(rows: [string, string][], values: Record<string, string>) {
  const cells = rows.flatMap(([label, amount], i) => [
    { text: label, x: 300, y: 400 + i * 14 },
    { text: amount, x: 450, y: 400 + i * 14 },
  ])
  return relationsOf(group, describeDocument(pageOf(cells)), 'amount', values)
}
const rows: [string, string][] = [
  ['Subtotal', '200.00'],
  ['VAT 20 %', '40.00'],
  ['Total', '240.00'],
  ['Paid', '100.00'],
  ['Amount due', '140.00'],
]

it('says whether amounts add up', () => {
  const sums = { subtotal: '200.00', tax: '40.00', total: '240.00' }
  expect(sumsOf(rows, sums)).toEqual(expect.arrayContaining(['sum: holds', 'tax: at a usual rate']))
  expect(sumsOf(rows, { ...sums, tax: '100.00' })).toContain('sum: fails')
  expect(sumsOf(rows, { subtotal: '240.00', total: '240.00' })).toContain('untaxed: same, printed once')
  expect(sumsOf(rows, { subtotal: '240.00', total: '200.00' })).toContain('subtotal: above total')
  expect(sumsOf(rows, { total: '240.00', due: '140.00' })).toContain('due: paid')
  expect(sumsOf(rows, { total: '240.00', due: '200.00' })).toContain('due: below total')
})

it('says that a discount or a rounding is between amounts', () => {
  const discounted: [string, string][] = [
    ['Subtotal', '200.00'],
    ['Discount', '-20.00'],
    ['VAT 20 %', '36.00'],
    ['Total', '216.00'],
  ]
  const rounded: [string, string][] = [
    ['Subtotal', '200.00'],
    ['VAT 20 %', '40.23'],
    ['Total', '240.50'],
  ]
  expect(sumsOf(discounted, { subtotal: '200.00', tax: '36.00', total: '216.00' })).toContain('sum: adjusted')
  expect(sumsOf(rounded, { subtotal: '200.00', tax: '40.23', total: '240.50' })).toContain('sum: rounded')
})

it('says of a tax whether its label is one of taxes', () => {
  const own: [string, string][] = [['VAT', '40.00'], ...rows.slice(2)]
  const labelsOf = (tax: string) => sumsOf(own, { tax }).filter((name) => name.startsWith('tax: labelled'))
  expect(labelsOf('40.00')).toEqual(['tax: labelled'])
  expect(labelsOf('100.00')).toEqual(['tax: labelled otherwise'])
})

it('says of a subtotal whether its label is one', () => {
  const labelsOf = (subtotal: string) =>
    sumsOf(rows, { subtotal }).filter((name) => name.startsWith('subtotal: labelled'))
  expect(labelsOf('200.00')).toEqual(['subtotal: labelled'])
  expect(labelsOf('100.00')).not.toContain('subtotal: labelled')
})

it('says that a tax is the quantity of a row whose amount is one', () => {
  const said = (tax: string, ...row: string[]) => {
    const texts = ['VAT 11%', ...row].map((text, i) => ({ text, x: 50 + 120 * i, y: 100 }))
    return relationsOf(group, describeDocument(pageOf(texts)), 'amount', { tax })
  }
  expect(said('1', '1', '385.00', '385.00')).toContain('tax: a quantity')
  expect(said('385.00', '1', '385.00', '385.00')).not.toContain('tax: a quantity')
  expect(said('3', '3', '8.70', '26.10')).toContain('tax: a quantity')
  expect(said('3', '3', '8.70', '8.70')).not.toContain('tax: a quantity')
  expect(said('0', '0', '385.00', '0')).not.toContain('tax: a quantity')
})

it('says which amounts earlier bills left to pay are part of', () => {
  const bill: [string, string][] = [
    ['Total for this month', '120.00'],
    ['Previous balance', '30.00'],
    ['Amount due', '150.00'],
  ]
  expect(sumsOf(bill, { total: '120.00', due: '150.00' })).toEqual(
    expect.arrayContaining(['total: before a balance', 'due: with a balance', 'due: paid']),
  )
  const two: [string, string][] = [
    ...bill.with(2, ['Late fees brought forward', '5.00']),
    ['Amount due', '155.00'],
  ]
  expect(sumsOf(two, { total: '120.00', due: '155.00' })).toContain('due: with a balance')
  const whole = bill.map(([label, amount]): [string, string] => [label, amount.replace('.00', ',000')])
  expect(sumsOf(whole, { total: '120000', due: '150000' })).toContain('total: before a balance')
  const other: [string, string][] = bill.with(1, ['Freight', '30.00'])
  const said = sumsOf(other, { total: '120.00', due: '150.00' })
  expect(said.filter((name) => name.includes('balance'))).toEqual([])
})

it('says that withheld tax leaves the amounts before it as they are', () => {
  const fee: [string, string][] = [
    ['Subtotal', '200.00'],
    ['VAT 20 %', '40.00'],
    ['Withholding tax 10 %', '-20.00'],
    ['Total', '220.00'],
  ]
  expect(sumsOf(fee, { subtotal: '200.00', tax: '40.00', total: '220.00' })).toContain('sum: rounding')
})

it('says that several printed taxes are between the amounts', () => {
  const two: [string, string][] = [
    ['Subtotal', '200.00'],
    ['GST 5 %', '10.00'],
    ['PST 7 %', '14.00'],
    ['Total', '224.00'],
  ]
  expect(sumsOf(two, { subtotal: '200.00', total: '224.00' })).toContain('untaxed: several taxes')
  expect(sumsOf(two.slice(0, 2), { subtotal: '200.00' })).not.toContain('untaxed: several taxes')
})

it('says that no tax is taken though one is printed', () => {
  const two: [string, string][] = [
    ['VAT 5 %', '24.90'],
    ['VAT 0 %', '0.00'],
  ]
  expect(sumsOf(two, { tax: '0.00' })).toContain('tax: none beside a tax')
  expect(sumsOf(two.slice(1), { tax: '0.00' })).not.toContain('tax: none beside a tax')
  const withTaxId = describeDocument(pageOf(['VAT 0 % 0.00', 'info@exemple.fr – N° TVA : FR32 123 456 789']))
  expect(relationsOf(group, withTaxId, 'amount', { tax: '0.00' })).not.toContain('tax: none beside a tax')
})

it('takes a currency before an amount for no label of it', () => {
  const ringgit: [string, string][] = [['SST 6%', 'RM 12.00']]
  expect(sumsOf(ringgit, { tax: '12.00' })).toContain('tax: labelled')
  const two: [string, string][] = [
    ['Subtotal', 'RM 200.00'],
    ...ringgit,
    ['Service tax 5%', 'RM 10.00'],
    ['Total', 'RM 222.00'],
  ]
  expect(sumsOf(two, { subtotal: '200.00', total: '222.00' })).toContain('untaxed: several taxes')
})

it('says what a rate makes of a base in a row of taxes', () => {
  const row = { text: 'Tax 15% on 134.60', x: 300, y: 400 }
  const described = describeDocument(pageOf([row, { text: '20.19', x: 450, y: 400 }]))
  const said = (tax: string) => relationsOf(group, described, 'amount', { tax })
  expect(said('20.19')).toContain('tax: of a rate and a base')
  expect(said('134.60')).not.toContain('tax: of a rate and a base')
})
