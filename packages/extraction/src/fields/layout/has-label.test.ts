import { expect, it } from 'vitest'
import { pageOf } from '../test-page.ts'
import { labelBefore } from './has-label.ts'
import { readLayout } from './read-layout.ts'

it.each([
  ['SST 6% RM 12.00', 'tax'],
  ['RM 12.00', undefined],
  // Other words between them: the amount is not that of the card.
  ['Card 7215****3306 BAL RM 41.30', 'register'],
])('skips the currency of an amount behind its label: %s', (line, concept) => {
  const [segment] = readLayout(pageOf([line])).segments
  expect(labelBefore(segment!, segment!.words.length - 1)?.concepts[0]).toBe(concept)
})
