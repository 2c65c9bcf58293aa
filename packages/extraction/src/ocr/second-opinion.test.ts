import { expect, test } from 'vitest'
import { isUnsureLatin, putLatin, putScript } from './second-opinion.ts'

type Word = [text: string, confidence: number, x0: number, x1: number]

function wordsOf(...words: Word[]) {
  return words.map(([text, confidence, x0, x1]) => ({ text, confidence, box: { x0, x1, y0: 0, y1: 20 } }))
}

function lettersOf(text: string) {
  return [...text].map((each, at) => ({ text: each, probability: 0.98, from: at, to: at }))
}

function putLatinIn(words: Word[], inLatin: Word[], text: string) {
  return putLatin(wordsOf(...words), wordsOf(...inLatin), lettersOf(text)).map((word) => word.text)
}

test('puts a Latin word that two readers agree on in the place of a doubtful one', () => {
  const words: Word[] = [
    ['банков', 0.9, 0, 60],
    ['ВМВС', 0.5, 70, 110],
  ]
  const inLatin: Word[] = [
    ['6GaHkOB', 0.2, 0, 60],
    ['BNBG', 0.9, 70, 110],
  ]
  expect(putLatinIn(words, inLatin, '6aHKOB BNBG')).toEqual(['банков', 'BNBG'])
  expect(putLatinIn(words, inLatin, '6aHKOB BMBG')).toEqual(['банков', 'ВМВС'])
})

test('keeps words of a script that only look like Latin ones', () => {
  expect(putLatinIn([['ТОВ', 0.5, 0, 30]], [['TOB', 0.9, 0, 30]], 'TOB')).toEqual(['ТОВ'])
  expect(putLatinIn([['КВ-0482', 0.7, 0, 70]], [['KB-0482', 0.9, 0, 70]], 'KB-0482')).toEqual(['КВ-0482'])
  expect(putLatinIn([['ΑΠΟΔ.', 0.6, 0, 90]], [['A1', 0.9, 0, 20]], 'A1')).toEqual(['ΑΠΟΔ.'])
})

test('puts words of the script in the place of Latin ones that were less surely read', () => {
  const words = wordsOf(['شارع', 0.9, 100, 140], ['agé', 0.5, 60, 90], ['IBAN', 0.95, 0, 40])
  const inScript = wordsOf(['شارع', 0.9, 100, 140], ['فهد', 0.93, 60, 90], ['ل6', 0.97, 0, 40])
  expect(putScript(words, inScript).map(({ text }) => text)).toEqual(['شارع', 'فهد', 'IBAN'])
  expect(words.filter(isUnsureLatin).map(({ text }) => text)).toEqual(['agé'])
})
