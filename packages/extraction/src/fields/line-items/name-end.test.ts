import { expect, it } from 'vitest'
import { type Cell, linesOf } from './test-rows.ts'

const head: Cell[] = [
  [50, 'Description'],
  [300, 'Quantity'],
  [390, 'Unit price'],
  [490, 'Amount'],
]

/** The names that are read of items with these descriptions. */
function namesOf(descriptions: readonly string[]) {
  const rows = descriptions.map((text, i): Cell[] => [
    [50, text],
    [320, '2'],
    [390, `${i + 3}.00`],
    [490, `${2 * i + 6}.00`],
  ])
  return linesOf([head, ...rows]).map(({ description }) => description)
}

it('leaves out what every name is followed by', () =>
  expect(namesOf(['Support - Description', 'Paper supplies - Description', 'Call - Description'])).toEqual([
    'Support',
    'Paper supplies',
    'Call',
  ]))

it('leaves descriptions out where names without one end with the sign, too', () =>
  expect(namesOf(['Balloons: various colours', 'Hot air:', 'Strings: 2 m each'])).toEqual([
    'Balloons',
    'Hot air',
    'Strings',
  ]))

it('keeps signs that single names have', () => {
  const names = ['Rental days', 'Navigation - Warranty', 'Travel, taxi Berlin', 'Upgrade', 'Insurance']
  expect(namesOf(names)).toEqual(names)
})
