import { expect, test } from 'vitest'
import { joinUnspaced, joinUnspacedParts } from './join-unspaced.ts'

function row(...words: [text: string, x0: number, x1: number][]) {
  return words.map(([text, x0, x1]) => ({ text, confidence: 0.9, box: { x0, x1, y0: 0, y1: 20 } }))
}

test.each([
  ['letters that touch', row(['合', 0, 20], ['計', 22, 42]), ['合計']],
  ['a number that touches', row(['2026', 0, 40], ['年', 42, 62], ['3', 66, 76]), ['2026年3']],
  ['white between words', row(['合計', 0, 42], ['530', 80, 110]), ['合計', '530']],
  ['words with spaces', row(['total', 0, 42], ['due', 45, 70]), ['total', 'due']],
  ['Chinese letters that are apart', row(['纳', 0, 20], ['税人', 31, 71], ['名', 95, 115]), ['纳税人', '名']],
  ['Korean words with spaces', row(['총', 0, 20], ['금액', 27, 67], ['합계', 75, 115]), ['총금액', '합계']],
  ['a letter whose box reaches over the next ones', row(['작', 0, 60], ['성일자', 16, 70]), ['작성일자']],
  ['a bracket that closes', row(['(주', 0, 26], [')대한', 33, 80]), ['(주)대한']],
  ['Thai words and numbers', row(['หมู่', 0, 40], ['3', 44, 50], ['ตำบล', 54, 90]), ['หมู่', '3', 'ตำบล']],
  ['a mark that was torn from its letter', row(['จ', 0, 20], ['\u0e4dานวน', 30, 80]), ['จ\u0e4dานวน']],
  ['marks above a letter', row(['น', 0, 20], ['้', 8, 14], ['ำ', 20, 30]), ['น้ำ']],
])('joins %s', (_, words, texts) => {
  expect(joinUnspaced(words).map(({ text }) => text)).toEqual(texts)
})

test('joins a word that was found as two lines, but not with words above or beside it', () => {
  const at = (text: string, x0: number, y0: number) => ({
    text,
    confidence: 0.9,
    box: { x0, x1: x0 + 40, y0, y1: y0 + 20 },
  })
  const tall = { ...at('方', 240, 0), box: { x0: 216, x1: 238, y0: 0, y1: 50 } }
  const words = [
    tall,
    at('地址', 240, 0),
    at('名称', 240, 30),
    at('เงิน', 44, 4),
    at('รวม', 0, 0),
    at('ยอด', 44, 40),
    at('บาท', 120, 2),
    at('total', 170, 2),
  ]
  expect(joinUnspacedParts(words).map(({ text }) => text)).toEqual([
    'รวมเงิน',
    'ยอด',
    'บาท',
    'total',
    '方',
    '地址',
    '名称',
  ])
})
