import { expect, it } from 'vitest'
import { type Cell, linesOf } from './test-rows.ts'

it('reads a table that continues beside itself', () => {
  const line = (left: string[], right: string[]): Cell[] =>
    [...left, ...right].map((text, i): Cell => [[40, 90, 230, 310, 360, 500][i]!, text])
  const titles = ['Qty', 'Description', 'Amount']
  const lines = linesOf([
    line(titles, titles),
    line(['2', 'Hinge', '30.00'], ['5', 'Handle', '55.00']),
    line(['3', 'Door', '220.00'], ['1', 'Lock', '12.50']),
    [
      [400, 'Total'],
      [500, '317.50'],
    ],
  ])
  expect(lines.map(({ quantity, description, amount }) => [quantity, description, amount])).toEqual([
    ['2', 'Hinge', '30.00'],
    ['3', 'Door', '220.00'],
    ['5', 'Handle', '55.00'],
    ['1', 'Lock', '12.50'],
  ])
})
