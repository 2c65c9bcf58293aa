import { expect, test } from 'vitest'
import { readNumbers } from './read-numbers.ts'

const picture = { width: 200, height: 20, data: new Uint8Array(4000).fill(255) }

/** An engine that reads a text of ten pixels a letter. */
function engine(text: string) {
  const letters = [...text].map((each, at) => ({ text: each, probability: 0.98, from: at, to: at }))
  return { readLine: async () => ({ letters, pixelsPerStep: 10 }) }
}

async function texts(read: string, ...words: [text: string, confidence: number, x0: number, x1: number][]) {
  const first = words.map(([text, confidence, x0, x1]) => ({
    text,
    confidence,
    box: { x0, x1, y0: 0, y1: 20 },
  }))
  return (await readNumbers(engine(read), picture, first)).map(({ text }) => text)
}

test('takes a number from the engine that is surer of it', async () => {
  expect(await texts('950.00 olall', ['950.0', 0.6, 0, 60], ['المبلغ', 0.9, 70, 120])).toEqual([
    '950.00',
    'المبلغ',
  ])
})

test('finds a number that the engine joins with the letters beside it', async () => {
  expect(await texts('J.1,793.500', ['د.ك', 0.7, 0, 20], ['0', 0.9, 22, 110])).toEqual(['د.ك', '1,793.500'])
})

test('keeps words, and numbers that the first engine is surer of', async () => {
  expect(await texts('950.00 olall', ['950.00', 0.99, 0, 60], ['المبلغ', 0.9, 70, 120])).toEqual([
    '950.00',
    'المبلغ',
  ])
  expect(await texts('20.35', ['부가세', 0.9, 0, 50])).toEqual(['부가세'])
})
