import { expect, it } from 'vitest'
import { labelWordsOf } from './mend-labels.ts'

it('recognizes long label words with one letter read as a similar one', () => {
  expect(['Anount', 'lotal', 'Tota!', 'Sumnary', 'Subtotol'].flatMap(labelWordsOf)).toEqual([
    'amount',
    'total',
    'total',
    'summary',
    'subtotal',
  ])
})

it('leaves short words and other words unchanged', () => {
  expect(['Tax', 'you!', 'Gardenia', 'Ampang'].flatMap(labelWordsOf)).toEqual([
    'tax',
    'you',
    'gardenia',
    'ampang',
  ])
})
