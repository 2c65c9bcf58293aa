import { expect, it } from 'vitest'
import { type Cell, linesOf } from './test-rows.ts'

const work: Cell[][] = [
  [
    [50, 'Date'],
    [130, 'Activity'],
    [330, 'Hours'],
    [400, 'Rate'],
    [490, 'Amount'],
  ],
  [
    [50, '02/06/2025'],
    [130, 'Workshop'],
    [340, '4'],
    [400, '130.00'],
    [490, '520.00'],
  ],
  [
    [50, '04/06/2025'],
    [130, 'Prototype'],
    [340, '9.5'],
    [400, '130.00'],
    [490, '1235.00'],
  ],
]

function sum(label: string, amount: string): Cell[] {
  return [
    [390, label],
    [490, amount],
  ]
}

it('reads each table of a page by its own titles', () => {
  const expenses: Cell[][] = [
    [
      [50, 'Description'],
      [240, 'Amount'],
    ],
    [
      [50, 'Rail travel'],
      [240, '118.40'],
    ],
    [
      [50, 'Hotel'],
      [240, '96.00'],
    ],
    [
      [150, 'Subtotal'],
      [240, '214.40'],
    ],
  ]
  const sums = [sum('Net amount', '1969.40'), sum('VAT 20 %', '393.88'), sum('Total due', '2363.28')]
  const rows = [...work, sum('Subtotal', '1755.00'), ...expenses, ...sums]
  expect(linesOf(rows).map(({ description, amount }) => [description, amount])).toEqual([
    ['Workshop', '520.00'],
    ['Prototype', '1235.00'],
    ['Rail travel', '118.40'],
    ['Hotel', '96.00'],
  ])
})

it('takes the title above another table, or above a group of items, for no name', () => {
  const titles: Cell[] = [
    [50, 'Description'],
    [300, 'Quantity'],
    [390, 'Unit price'],
    [490, 'Amount'],
  ]
  const item = (name: string, quantity: string, amount: string): Cell[] => [
    [50, name],
    [310, quantity],
    [390, '10.00'],
    [490, amount],
  ]
  const rows: Cell[][] = [
    titles,
    [[50, 'KITCHEN']],
    item('Base cabinet', '4', '40.00'),
    item('Worktop', '3', '30.00'),
    item('Sink', '1', '10.00'),
    [],
    [[50, 'Labour']],
    titles,
    item('Fitting', '2', '20.00'),
    sum('Net amount', '100.00'),
  ]
  expect(linesOf(rows).map(({ description }) => description)).toEqual([
    'Base cabinet',
    'Worktop',
    'Sink',
    'Fitting',
  ])
})

it('takes currencies and numbers of other columns for no units', () => {
  const titles: Cell[] = [
    [50, 'Item'],
    [180, 'Qty'],
    [230, 'Unit'],
    [300, 'Unit price'],
    [400, 'Amount'],
  ]
  const item = (name: string, unit: string, amount: string): Cell[] => [
    [50, name],
    [180, '2'],
    [230, unit],
    [300, '10.00'],
    [409, `CHF ${amount}`],
  ]
  const rows = [
    titles,
    item('Repair', 'hrs', '20.00'),
    item('Visit', 'pcs', '20.00'),
    sum('Net amount', '40.00'),
  ]
  expect(linesOf(rows).map(({ unit }) => unit)).toEqual(['hrs', 'pcs'])
})

it('reads a table of one amount whose sum is printed again', () => {
  const costs: Cell[][] = [
    [[250, 'COSTS']],
    [[490, 'Cost']],
    [
      [50, '12/03/2026'],
      [130, 'Filing fee'],
      [490, '50.00'],
    ],
  ]
  const sums = [sum('Services', '1755.00'), sum('Costs', '50.00'), sum('Balance due', '1805.00')]
  expect(linesOf([...work, ...costs, [[250, 'SUMMARY']], ...sums]).map(({ amount }) => amount)).toEqual([
    '520.00',
    '1235.00',
    '50.00',
  ])
})
