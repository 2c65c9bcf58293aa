import { expect, it } from 'vitest'
import { createAlphabet, decodeSteps } from './decode-steps.ts'

/** Outputs are the blank, then the dictionary. */
const alphabet = createAlphabet(['a', '中', '.', '１', ' '])

function decode(rows: number[][]) {
  return decodeSteps(Float32Array.from(rows.flat()), 6, alphabet)
}

it('joins the steps of one character and separates the same character after a blank', () => {
  const letters = decode([
    [0.1, 0.8, 0, 0, 0, 0.1],
    [0.1, 0.9, 0, 0, 0, 0],
    [0.9, 0.1, 0, 0, 0, 0],
    [0.3, 0.7, 0, 0, 0, 0],
    [0.1, 0, 0, 0, 0, 0.9],
    [0, 0, 0, 0.6, 0.4, 0],
  ])
  expect(letters.map(({ text, from, to }) => [text, from, to])).toEqual([
    ['a', 0, 1],
    ['a', 3, 3],
    [' ', 4, 4],
    ['.', 5, 5],
  ])
  expect(letters[0]!.probability).toBeCloseTo(0.9)
  expect(letters[1]!.probability).toBeCloseTo(0.7)
})

it('reads the likeliest character of European documents, and full-width forms as usual ones', () => {
  const letters = decode([
    [0.1, 0.3, 0.6, 0, 0, 0],
    [0.1, 0, 0.2, 0, 0.7, 0],
  ])
  expect(letters.map(({ text }) => text)).toEqual(['a', '1'])
  expect(letters[0]!.probability).toBeCloseTo(0.3)
})

it('lacks the accented letters of a dictionary that has only few of them', () => {
  const few = createAlphabet([...'aéü'])
  expect([...'aéß,'].filter(few.lacks)).toEqual(['é', 'ß'])
  const most = createAlphabet([...'aÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûü'])
  expect([...'aéßő'].filter(most.lacks)).toEqual(['ő'])
})
