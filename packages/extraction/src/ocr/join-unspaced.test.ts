import { expect, test } from 'vitest'
import { joinUnspaced } from './join-unspaced.ts'

function row(...words: [text: string, x0: number, x1: number][]) {
  return words.map(([text, x0, x1]) => ({ text, confidence: 0.9, box: { x0, x1, y0: 0, y1: 20 } }))
}

test.each([
  ['letters that touch', row(['合', 0, 20], ['計', 22, 42]), ['合計']],
  ['a number that touches', row(['2026', 0, 40], ['年', 42, 62], ['3', 66, 76]), ['2026年3']],
  ['white between words', row(['合計', 0, 42], ['530', 80, 110]), ['合計', '530']],
  ['words with spaces', row(['total', 0, 42], ['due', 45, 70]), ['total', 'due']],
  ['marks above a letter', row(['น', 0, 20], ['้', 8, 14], ['ำ', 20, 30]), ['น้ำ']],
])('joins %s', (_, words, texts) => {
  expect(joinUnspaced(words).map(({ text }) => text)).toEqual(texts)
})
