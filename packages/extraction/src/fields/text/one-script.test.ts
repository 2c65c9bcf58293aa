import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOneScript } from './one-script.ts'
import { plainWords } from './plain-words.ts'

it.each([
  ['IПН', 'іпн'],
  ['вiд', 'від'],
  ['БИK', 'бик'],
  ['ΑΦM', 'αφμ'],
  ['Сompany', 'company'],
])('reads %s, typed with letters of two scripts, in one', (typed, plain) => {
  expect(plainWords(typed)).toEqual([plain])
})

it('leaves words of one script as they are', () => {
  const letters = fc.constantFrom(...'abcdefgxyz')
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 1 }), (word) => {
      expect(inOneScript(word)).toBe(word)
    }),
  )
  expect(inOneScript('сума')).toBe('сума')
})

it('leaves a word that fits neither script', () => {
  expect(inOneScript('zжz')).toBe('zжz')
})
