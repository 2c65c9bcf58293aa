import { expect, it } from 'vitest'
import { judgeCells, matchLines } from './compare.ts'

it('judges the values of lines, those of a line too many as wrong, and none that the truth does not know', () => {
  const line = (description: string, amount: string | null, unit: string) => ({
    description: { value: description },
    amount: { value: amount },
    unit: { value: unit },
  })
  const found = [line('Bolts', '10.00', 'pcs'), line('VAT', '1.90', 'pcs'), line('Nuts', null, 'pcs')]
  const truth = [
    { description: 'Bolts', amount: '10.0' },
    { description: 'Nuts, steel', amount: '4.00' },
  ]
  expect(judgeCells(found, truth).map(({ field, isRight }) => [field, isRight])).toEqual([
    ['description', true],
    ['amount', true],
    ['description', false],
    ['amount', false],
    ['description', false],
  ])
})

it('leaves a line to the true one that it is like, after one that it has nothing in common with', () => {
  const [bolts, nuts] = [
    { description: 'Bolts', amount: '10.00' },
    { description: 'Nuts', amount: '4.00' },
  ]
  expect(matchLines([nuts], [bolts, nuts])).toEqual([-1, 0])
  expect(matchLines([nuts, { description: 'Washers', amount: '1.00' }], [bolts, nuts])).toEqual([1, 0])
})
