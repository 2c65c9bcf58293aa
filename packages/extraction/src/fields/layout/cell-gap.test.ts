import { expect, test } from 'vitest'
import type { Word } from '../../file-content.ts'
import { cellGapOf } from './cell-gap.ts'

/** A row of words of 20 points with some white between them, in ems. */
function rowOf(...gaps: number[]): Word[] {
  let x = 0
  return [0, ...gaps].map((gap) => {
    const left = x + gap * 10
    x = left + 20
    return {
      text: 'word',
      box: [left / 600, 0, x / 600, 10 / 800],
      confidence: 1,
      fontSize: 10 / 800,
      isBold: false,
      isVisible: true,
    }
  })
}
const page = { width: 600, height: 800, isOcr: true }

function text(space: number): Word[][] {
  return Array.from({ length: 10 }, () => rowOf(space, space, space))
}

test('cells are closer to each other where spaces between words are narrow', () => {
  expect(cellGapOf(text(0.3), page)).toBe(0.95)
  expect(cellGapOf(text(0.5), page)).toBeCloseTo(1.15)
  expect(cellGapOf(text(0.9), page)).toBe(1.25)
})

test('few words say nothing of how wide spaces are', () => {
  expect(cellGapOf([rowOf(0.3)], page)).toBe(1.25)
})

test('the letters of a printed page are known', () => {
  expect(cellGapOf(text(0.9), { ...page, isOcr: false })).toBe(0.95)
})
