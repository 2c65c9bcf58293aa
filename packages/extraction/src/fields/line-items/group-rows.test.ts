import { describe, expect, it } from 'vitest'
import { type Cell, linesOf } from './test-rows.ts'

const head: Cell[] = [
  [50, 'Item'],
  [300, 'Qty'],
  [390, 'Price'],
  [490, 'Amount'],
]

function numbers(code: string, quantity: string, price: string, amount: string): Cell[] {
  return [
    [50, code],
    [300, quantity],
    [390, price],
    [490, amount],
  ]
}

const total: Cell[] = [
  [390, 'Total'],
  [490, '38.00'],
]

describe('names on lines of their own', () => {
  const [first, second] = [numbers('50139', '4', '8.00', '32.00'), numbers('50140', '2', '3.00', '6.00')]
  const names: [Cell[], Cell[]] = [[[50, 'Steel bar']], [[50, 'Cement bag']]]
  const named = (rows: readonly Cell[][]) =>
    linesOf([head, ...rows, total]).map(({ description, amount }) => [description, amount])
  const right = [
    ['Steel bar', '32.00'],
    ['Cement bag', '6.00'],
  ]

  it('belong to the numbers above where the first numbers have none above them', () =>
    expect(named([first, names[0], second, names[1]])).toEqual(right))

  it('belong to the numbers below where the first name is above them', () =>
    expect(named([names[0], first, names[1], second])).toEqual(right))
})

it('a column of many may be empty in an item that is worded like a sum', () => {
  const rows: Cell[][] = [
    [
      [50, 'Waybill'],
      [150, 'Service'],
      [300, 'Customs value'],
      [390, 'Duty'],
      [440, 'Fees'],
      [490, 'Total'],
    ],
    [
      [50, '4471190288'],
      [150, 'Duty paid for you'],
      [300, '1,240.00'],
      [390, '149.22'],
      [440, '0.00'],
      [490, '149.22'],
    ],
    [
      [50, '4471190288'],
      [150, 'Advance payment fee'],
      [390, '0.00'],
      [440, '25.00'],
      [490, '25.00'],
    ],
    [
      [390, 'Subtotal'],
      [490, '174.22'],
    ],
  ]
  expect(linesOf(rows).map(({ amount }) => amount)).toEqual(['149.22', '25.00'])
})

it('a unit that is also short for a tax begins no sum', () => {
  const rows: Cell[][] = [
    [
      [50, 'Anzahl'],
      [130, 'Artikel'],
      [390, 'E-Preis'],
      [490, 'G-Preis'],
    ],
    [
      [50, 'Stk'],
      [130, '7339'],
      [390, '4,25'],
      [490, '4,25'],
    ],
    [[130, 'Frühstückskaffee']],
    [
      [50, '2 Stk'],
      [130, '7336'],
      [390, '3,00'],
      [490, '6,00'],
    ],
    [[130, 'Granatapfeltee']],
    [
      [130, 'Gesamtbetrag'],
      [490, '10,25'],
    ],
  ]
  expect(linesOf(rows, 'receipt_v1').map(({ amount }) => amount)).toEqual(['4.25', '6.00'])
})
