import { expect, it } from 'vitest'
import { type Cell, linesOf } from './test-rows.ts'

const head: Cell[] = [
  [50, 'Qty'],
  [120, 'Description'],
  [300, 'Price'],
  [400, 'Amount'],
]

function amountsOf(total: string) {
  const rows: Cell[][] = [
    [
      [50, '1'],
      [120, 'Coffee'],
      [300, '3.60'],
      [400, '3.60'],
    ],
    [
      [50, '1'],
      [120, 'Doughnut'],
      [300, '2.80'],
      [400, '280'],
    ],
  ]
  const sum: Cell[] = [
    [120, 'TOTAL'],
    [400, total],
  ]
  return linesOf([head, ...rows, sum], 'receipt_v1').map(({ amount }) => amount)
}

it('puts a decimal mark back with which the amounts add up', () =>
  expect(amountsOf('6.40')).toEqual(['3.60', '2.80']))

it('leaves amounts as they are that do not add up with marks', () =>
  expect(amountsOf('9.40')).not.toContain('2.80'))

it('puts decimal marks back before a line that counts the pieces', () => {
  const rows: Cell[][] = [
    head,
    [
      [50, '2'],
      [120, 'Coffee'],
      [300, '1.80'],
      [400, '360'],
    ],
    [
      [50, '2'],
      [120, 'Doughnut'],
      [300, '2.80'],
      [400, '5.60'],
    ],
    [
      [50, '3'],
      [120, 'Total Qty:'],
      [400, '8.68'],
    ],
    [
      [120, 'Total Sales (Excluding GST)'],
      [400, '8.68'],
    ],
    [
      [120, 'Total GST'],
      [400, '0.52'],
    ],
    [
      [120, 'TOTAL'],
      [400, '9.20'],
    ],
  ]
  expect(linesOf(rows, 'receipt_v1').map(({ amount }) => amount)).toEqual(['3.60', '5.60'])
})
