import { expect, it } from 'vitest'
import { findTextLines } from './find-text-lines.ts'

const [width, height] = [100, 80]

/** The probability that each pixel is text: 0.9 within the boxes. */
function mapOf(...boxes: [x0: number, y0: number, x1: number, y1: number][]): Float32Array {
  const map = new Float32Array(width * height)
  for (const [x0, y0, x1, y1] of boxes)
    for (let y = y0; y < y1; y++) map.fill(0.9, y * width + x0, y * width + x1)
  return map
}

it('finds each line with the edge around its core', () => {
  const lines = findTextLines(mapOf([20, 20, 60, 26], [20, 50, 80, 56]), width, height)
  expect(lines).toHaveLength(2)
  for (const [index, [left, top, right, bottom]] of [
    [20, 20, 60, 26] as const,
    [20, 50, 80, 56] as const,
  ].entries()) {
    const { x0, y0, x1, y1 } = lines[index]!
    for (const edge of [left - x0, top - y0, x1 - right, y1 - bottom]) {
      expect(edge).toBeGreaterThan(2)
      expect(edge).toBeLessThan(8)
    }
  }
})

it('stays within the picture', () => {
  const [line] = findTextLines(mapOf([0, 0, 100, 8]), width, height)
  expect(line).toMatchObject({ x0: 0, y0: 0, x1: 100 })
})

it('leaves out specks', () => {
  expect(findTextLines(mapOf([20, 20, 22, 22], [50, 50, 80, 51]), width, height)).toEqual([])
})
