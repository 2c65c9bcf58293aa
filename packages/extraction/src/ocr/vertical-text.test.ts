import { expect, test } from 'vitest'
import type { GrayImage, PixelBox } from './engine.ts'
import { withVerticalText } from './vertical-text.ts'

const width = 200
const height = 300

/** A white page with black boxes. */
function draw(...boxes: PixelBox[]): GrayImage {
  const data = new Uint8Array(width * height).fill(255)
  for (const { x0, y0, x1, y1 } of boxes)
    for (let y = y0; y < y1; y++) data.fill(0, y * width + x0, y * width + x1)
  return { width, height, data }
}

function box(x0: number, y0: number, wide: number, high: number): PixelBox {
  return { x0, y0, x1: x0 + wide, y1: y0 + high }
}

function middles(lines: readonly PixelBox[]): number[] {
  return lines.map(({ y0, y1 }) => (y0 + y1) / 2)
}

const rows = [box(80, 20, 90, 24), box(80, 60, 90, 24), box(80, 100, 90, 24)]
/** Three letters of two strokes each. */
const letters = [40, 66, 92].flatMap((y) => [box(20, y, 20, 8), box(20, y + 11, 20, 9)])

test('separates letters that are written downwards and were found as one, beside a ruled line', () => {
  const image = draw(...letters, box(42, 30, 2, 120), ...rows)
  const found = withVerticalText([box(16, 36, 28, 80), ...rows], image)
  expect(found.slice(0, 3)).toEqual(rows)
  expect(middles(found.slice(3))).toEqual([50, 76, 102])
})

test('finds the letter between two others that was not found', () => {
  const found = withVerticalText(
    [box(16, 36, 28, 28), box(16, 88, 28, 28), ...rows],
    draw(...letters, ...rows),
  )
  expect(middles(found.slice(3))).toEqual([50, 76, 102])
})

test('finds letters at the edges of a picture within it', () => {
  const corner = letters.map(({ x0, y0, x1, y1 }) => ({
    x0: x0 + 160,
    y0: y0 + 188,
    x1: x1 + 160,
    y1: y1 + 188,
  }))
  const found = withVerticalText([box(176, 224, 24, 76), ...rows], draw(...corner, ...rows))
  expect(middles(found.slice(3))).toHaveLength(3)
  expect(Math.max(...found.map(({ x1 }) => x1))).toBe(width)
  expect(Math.max(...found.map(({ y1 }) => y1))).toBe(height)
})

test('leaves the numbers of rows as they are', () => {
  const numbers = [22, 62, 102].map((y) => box(20, y, 8, 20))
  const lines = [...numbers.map(({ x0, y0 }) => box(x0 - 4, y0 - 4, 16, 28)), ...rows]
  expect(withVerticalText(lines, draw(...numbers, ...rows, box(10, 50, 160, 1)))).toEqual(lines)
})
