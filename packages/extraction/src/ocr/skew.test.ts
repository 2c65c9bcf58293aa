import { describe, expect, it } from 'vitest'
import type { GrayImage } from './engine.ts'
import { findSkew } from './skew.ts'
import { findTextEdges } from './text-rows.ts'

/** Rows of short dark strokes, like lines of text from afar, rising to the right by some degrees. */
function drawRows(degrees: number): GrayImage {
  const [width, height] = [800, 1000]
  const data = new Uint8Array(width * height).fill(255)
  const slope = Math.tan((degrees * Math.PI) / 180)
  for (let row = 100; row < 900; row += 30)
    for (let x = 60; x < 740; x++) {
      if (x % 12 > 7) continue
      for (let y = 0; y < 10; y++) data[Math.round(row + y - (x - 400) * slope) * width + x] = 0
    }
  return { width, height, data }
}

describe('findSkew', () => {
  it.each([-12, -3, -0.6, 0, 0.4, 2, 9])('finds that lines rise by %d degrees', (degrees) => {
    expect(findSkew(findTextEdges(drawRows(degrees)))).toBeCloseTo(degrees, 0)
    expect(Math.abs(findSkew(findTextEdges(drawRows(degrees))) - degrees)).toBeLessThan(0.15)
  })

  it('leaves a picture without lines unchanged', () => {
    const data = new Uint8Array(800 * 1000).fill(255)
    expect(findSkew(findTextEdges({ width: 800, height: 1000, data }))).toBe(0)
  })
})
