import { expect, test } from 'vitest'
import { putNumbers } from './put-numbers.ts'

/** A reading of a text of ten pixels a letter. */
function readingOf(text: string) {
  const letters = [...text].map((each, at) => ({ text: each, probability: 0.98, from: at, to: at }))
  return { letters, pixelsPerStep: 10 }
}

function texts(read: string, ...words: [text: string, confidence: number, x0: number, x1: number][]) {
  const first = words.map(([text, confidence, x0, x1]) => ({
    text,
    confidence,
    box: { x0, x1, y0: 0, y1: 20 },
  }))
  return putNumbers(first, readingOf(read)).map(({ text }) => text)
}

test('takes a number from the engine that is surer of it', () => {
  expect(texts('950.00 olall', ['950.0', 0.6, 0, 60], ['المبلغ', 0.9, 70, 120])).toEqual(['950.00', 'المبلغ'])
})

test('finds a number that the engine joins with the letters beside it', () => {
  expect(texts('J.1,793.500', ['د.ك', 0.7, 0, 20], ['0', 0.9, 22, 110])).toEqual(['د.ك', '1,793.500'])
})

test('keeps words, and numbers that the first engine is surer of', () => {
  expect(texts('950.00 olall', ['950.00', 0.99, 0, 60], ['المبلغ', 0.9, 70, 120])).toEqual([
    '950.00',
    'المبلغ',
  ])
  expect(texts('20.35', ['부가세', 0.9, 0, 50])).toEqual(['부가세'])
})

test('finds the capitals that a code starts with, but no letters beside it', () => {
  expect(texts('lan IV6903-0148', ['เลขที่', 0.9, 0, 30], ['!/6903-0148', 0.7, 40, 150])).toEqual([
    'เลขที่',
    'IV6903-0148',
  ])
  expect(texts('TanLT55', ['ที่อยู่', 0.9, 0, 45], ['55', 0.7, 50, 70])).toEqual(['ที่อยู่', '55'])
})

test('keeps a word before a number', () => {
  expect(texts('TEL075-711', ['TEL', 0.9, 0, 28], ['075-71', 0.7, 32, 100])).toEqual(['TEL', '075-711'])
})
