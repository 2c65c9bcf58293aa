import { Likeness } from '@numora/contract'
import { expect, it } from 'vitest'
import type { Page, Word } from './file-content.ts'
import { likenessOf } from './likeness.ts'

function page(text: string, isVisible = true): Page {
  const words = text
    .split(' ')
    .map(
      (text): Word => ({ text, box: [0, 0, 1, 1], confidence: 1, fontSize: 0.01, isBold: false, isVisible }),
    )
  return { number: 1, width: 595, height: 842, source: 'pdf', words }
}
const numbers = Array.from({ length: 60 }, (_, at) => `${1_000 + at * 7}`)
const words = ['Invoice', 'Thank', 'you', 'for', 'your', 'order', 'Copper', 'pipe', 'Delivery', 'Total']

function equal(a: Page[], b: Page[], kind: 'numbers' | 'words') {
  const [one, other] = [likenessOf(a)![kind]!, likenessOf(b)![kind]!]
  return one.filter((hash, at) => hash === other[at]).length / one.length
}

it('estimates the share of common numbers and words', () => {
  const first = [page([...numbers, ...words].join(' '))]
  expect(Likeness.parse(likenessOf(first))).toEqual(likenessOf(first))
  expect(equal(first, [page([...words, ...numbers].toReversed().join(' '))], 'numbers')).toBe(1)
  const half = [
    page([...numbers.slice(30), ...Array.from({ length: 15 }, (_, at) => `9${at}77`), ...words].join(' ')),
  ]
  // 30 of 75 are common.
  expect(equal(first, half, 'numbers')).toBeGreaterThan(0.2)
  expect(equal(first, half, 'numbers')).toBeLessThan(0.6)
  expect(equal(first, half, 'words')).toBe(1)
})

it('ignores points, accents, capitals, hidden words and the order of pages', () => {
  const printed = [
    page('1.234,50 Größe Straße CAFÉ offen Preis 12.30 2026-03-01 99,99 777 4.711'),
    page('Ende'),
  ]
  const read = [page('Ende'), page('1,234.50 GROSSE strasse cafe OFFEN preis 1230 20260301 9999 777 4711')]
  expect(likenessOf(read)).not.toBeUndefined()
  expect(likenessOf(read)!.numbers).toEqual(likenessOf(printed)!.numbers)
  expect(likenessOf([...printed, page('hidden words 123456 987654', false)])).toEqual(likenessOf(printed))
})

it('says nothing of a file with few words', () => {
  expect(likenessOf([])).toBeUndefined()
  expect(likenessOf([page('one two three 123')])).toBeUndefined()
  expect(likenessOf([page(words.join(' '))])).toEqual({
    numbers: null,
    words: expect.any(Array),
    isOcr: false,
  })
})
