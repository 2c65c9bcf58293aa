import { expect, it } from 'vitest'
import { labelWordsOf } from './mend-labels.ts'

it('knows long words of labels again with one letter taken for a similar one', () => {
  expect(['Anount', 'lotal', 'Tota!', 'Sumnary', 'Subtotol'].flatMap(labelWordsOf)).toEqual([
    'amount',
    'total',
    'total',
    'summary',
    'subtotal',
  ])
})

it('leaves short and other words as they are', () => {
  expect(['Tax', 'you!', 'Gardenia', 'Ampang'].flatMap(labelWordsOf)).toEqual([
    'tax',
    'you',
    'gardenia',
    'ampang',
  ])
})
