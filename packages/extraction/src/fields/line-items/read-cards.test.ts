import { expect, it } from 'vitest'
import { type Cell, linesOf } from './test-rows.ts'

function pair(label: string, value: string): Cell[] {
  return [
    [50, label],
    [420, value],
  ]
}

const sums = [pair('Net amount', '880.00'), pair('VAT 20 %', '176.00'), pair('Total due', '1056.00')]
const items = [
  { description: 'Garden care', quantity: '3', unit_price: '150.00', amount: '450.00' },
  { description: 'Hedge trimming', quantity: '6', unit_price: '45.00', amount: '270.00' },
  { description: 'Waste removal', quantity: '2', unit_price: '80.00', amount: '160.00' },
]

function numbersOf({ quantity, unit_price, amount }: (typeof items)[number]): Cell[][] {
  return [pair('Quantity', quantity), pair('Unit price', unit_price), pair('Amount', amount)]
}

it('reads items with a line for each value, whose name is above or has a label, too', () => {
  const above = items.flatMap((item): Cell[][] => [[[50, item.description]], ...numbersOf(item)])
  expect(linesOf([...above, ...sums])).toEqual(items)
  const labelled = items.flatMap((item) => [pair('Description', item.description), ...numbersOf(item)])
  expect(linesOf([...labelled, ...sums])).toEqual(items)
})
