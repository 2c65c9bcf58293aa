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

it('keeps what is behind the kind of work that several items begin with', () => {
  const names = ['LABOR: lube oil filter', 'Oil filter', 'LABOR: replace both batteries']
  expect(namesOf(names)).toEqual(names)
})

it('ends no name behind the title of a code', () =>
  expect(namesOf(['GTIN: 4012345001235 Dividers', 'GTIN: 4012345001242 Folders'])).not.toContain('GTIN'))

it('leaves out what is set in plain letters behind bold ones', () => {
  const rows: Cell[][] = [
    head,
    [
      [50, 'Hosting - 50 GB web space'],
      [320, '2'],
      [390, '3.00'],
      [490, '6.00'],
    ],
  ]
  const boldWords = ['Hosting']
  expect(linesOf(rows, 'invoice_v2', boldWords)).toMatchObject([{ description: 'Hosting' }])
})
