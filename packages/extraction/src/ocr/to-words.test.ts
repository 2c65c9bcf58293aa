import { expect, test } from 'vitest'
import type { OcrWord } from './engine.ts'
import { toWords } from './to-words.ts'

function sizeOf(text: string, height: number): number {
  const word: OcrWord = { text, box: [0, 0, 0.1, height], confidence: 1 }
  return toWords([word])[0]!.fontSize
}

test('the size of letters is that of the font, with accents and without', () => {
  expect(sizeOf('SANTAREM', 0.72)).toBeCloseTo(1)
  expect(sizeOf('SANTARÉM', 0.92)).toBeCloseTo(1)
  expect(sizeOf('Straße', 0.72)).toBeCloseTo(1)
  expect(sizeOf('égal', 0.92)).toBeCloseTo(1)
  expect(sizeOf('GARÇON', 0.92)).toBeCloseTo(0.92 / 0.72)
})

test('Chinese, Japanese and Korean letters are as high as their line', () => {
  expect(sizeOf('金額', 0.88)).toBeCloseTo(1)
  expect(sizeOf('합계', 0.88)).toBeCloseTo(1)
})

function textOf(text: string) {
  return toWords([{ text, box: [0, 0, 0.1, 0.1], confidence: 1 }])[0]!.text
}

test('marks of direction are no part of a word', () => {
  expect(textOf('\u200eVAT\u200f')).toBe('VAT')
})

test('the Thai vowel AM is one character, as it is typed, though a recogniser gives two', () => {
  expect(textOf('จ\u0e4d\u0e32กัด')).toBe('จำกัด')
  expect(textOf('น\u0e4d\u0e49\u0e32')).toBe('น้ำ')
})
