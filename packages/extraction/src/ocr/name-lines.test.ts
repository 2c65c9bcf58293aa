import { expect, it } from 'vitest'
import type { LineWord, PixelBox } from './engine.ts'
import { findNameLines } from './name-lines.ts'

function line(text: string, y0: number, height = 20) {
  const box: PixelBox = { x0: 0, y0, x1: 200, y1: y0 + height }
  const words: LineWord[] = text.split(' ').map((each) => ({ text: each, box, confidence: 0.9 }))
  return { box, words, picture: { width: 200, height, data: new Uint8Array() } }
}

function findTexts(lines: ReturnType<typeof line>[]): string[] {
  return [...findNameLines(lines)].map(({ words }) => words.map(({ text }) => text).join(' '))
}

const body = Array.from({ length: 10 }, (_, at) => line(`Article ${'abcdefghij'[at]}`, 400 + 30 * at))

it('finds the first lines of text in whatever order they are, without those of numbers', () => {
  const head = [line('12.30 4711', 10), line('Bakery Smith', 70), line('Fine breads', 40)]
  expect(findTexts([...body, ...head])).toEqual(['Fine breads', 'Bakery Smith', 'Article a', 'Article b'])
})

it('finds larger lines of the upper half', () => {
  const large = line('GRAND HOTEL', 535, 40)
  expect(findTexts([...body, large])).toContain('GRAND HOTEL')
  expect(findTexts([...body, line('THANK YOU', 900, 40)])).not.toContain('THANK YOU')
})

it('finds none where there is no text', () => {
  expect(findTexts([line('12.30', 0)])).toEqual([])
  expect(findTexts([])).toEqual([])
})
