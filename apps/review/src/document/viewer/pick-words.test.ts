import { expect, it } from 'vitest'
import { boxAround, textOf, wordAt, wordsIn } from './pick-words.ts'

const words = [
  { text: 'Main', box: [0.1, 0.1, 0.15, 0.12] as [number, number, number, number] },
  { text: 'Street', box: [0.16, 0.1, 0.2, 0.12] as [number, number, number, number] },
  { text: 'Town', box: [0.1, 0.13, 0.2, 0.15] as [number, number, number, number] },
]

it('takes the word under the pointer, and the words whose middle is in a box', () => {
  expect(wordAt(words, 0.17, 0.11)?.text).toBe('Street')
  expect(wordAt(words, 0.5, 0.5)).toBeNull()
  expect(wordsIn(words, [0.09, 0.09, 0.21, 0.125]).map(({ text }) => text)).toEqual(['Main', 'Street'])
})

it('joins words with blanks, and the lines of an address with commas', () => {
  expect(textOf(words, undefined)).toBe('Main Street Town')
  expect(textOf(words, 'address')).toBe('Main Street, Town')
  expect(boxAround(words)).toEqual([0.1, 0.1, 0.2, 0.15])
})
