import { expect, it } from 'vitest'
import { type Cell, linesOf } from './test-rows.ts'

const head: Cell[] = [
  [50, 'Description'],
  [300, 'Quantity'],
  [390, 'Unit price'],
  [490, 'Amount'],
]

function row(name: string, amount: string, quantity = '', price = ''): Cell[] {
  const cells: Cell[] = [
    [50, name],
    [320, quantity],
    [400, price],
    [490, amount],
  ]
  return cells.filter(([, text]) => text !== '')
}

const net: Cell[] = [
  [390, 'Net amount'],
  [490, '305.00'],
]
const hinge = row('Hinge', '30.00', '12', '2.50')
const handle = row('Handle', '55.00', '5', '11.00')
const door = row('Door', '220.00', '2', '110.00')

function namesOf(...rows: Cell[][]): (string | undefined)[] {
  return linesOf([head, ...rows, net]).map(({ description }) => description)
}

it('leaves out optional items in brackets where the others add up', () =>
  expect(namesOf(hinge, handle, row('Lock (optional)', '(90.00)', '1'), door)).toEqual([
    'Hinge',
    'Handle',
    'Door',
  ]))

it.each([
  ['above', [row('Section A', '85.00'), hinge, handle, row('Section B', '220.00'), door]],
  ['below', [hinge, handle, row('Section A', '85.00'), door, row('Section B', '220.00')]],
])('leaves out sums of groups %s their items', (_, rows) =>
  expect(namesOf(...rows)).toEqual(['Hinge', 'Handle', 'Door']),
)

it('keeps rows without quantity and price that count', () =>
  expect(namesOf(hinge, handle, row('Assembly', '220.00'))).toEqual(['Hinge', 'Handle', 'Assembly']))

it('leaves out the sum of a receipt under another name, and what was paid', () => {
  const line = (text: string, amount: string): Cell[] => [
    [50, text],
    [250, amount],
  ]
  const lines = linesOf(
    [line('Milk', '6.90'), line('Zwx', '18.70'), line('TOTAL', '18.70'), line('CASH', '20.00')],
    'receipt_v1',
  )
  expect(lines.map(({ description }) => description)).toEqual(['Milk'])
})
