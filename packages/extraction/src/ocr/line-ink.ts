import type { GrayImage, PixelBox } from './engine.ts'
import { inkThreshold } from './ink-threshold.ts'

/** Where there is ink in the picture of a line. */
export type LineInk = {
  width: number
  height: number
  isInk: Uint8Array
  /** The number of ink pixels in each column; specks are not counted. */
  columns: Uint16Array
  /** The height of the letters in rows. */
  letterHeight: number
}

const speck = 0.04
const fullRow = 0.15

export function findLineInk({ width, height, data }: GrayImage): LineInk {
  const threshold = inkThreshold(data)
  const isInk = data.map((value) => (value < threshold ? 1 : 0))
  const columns = new Uint16Array(width)
  const rows = new Uint16Array(height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      columns[x]! += isInk[y * width + x]!
      rows[y]! += isInk[y * width + x]!
    }
  const fullest = rows.reduce((a, b) => Math.max(a, b), 0)
  return {
    width,
    height,
    isInk,
    columns: columns.map((count) => (count <= speck * height ? 0 : count)),
    letterHeight: rows.reduce((sum, count) => sum + (count > fullRow * fullest ? 1 : 0), 0),
  }
}

/** The longest run of columns without ink between two positions. */
export function widestGap({ columns }: LineInk, from: number, to: number): number {
  let widest = 0
  let run = 0
  for (let x = Math.max(0, Math.floor(from)); x < Math.min(to, columns.length); x++) {
    run = columns[x] === 0 ? run + 1 : 0
    widest = Math.max(widest, run)
  }
  return widest
}

/** The box around the ink between two columns; the whole area between them where there is no ink. */
export function inkBetween({ width, height, isInk }: LineInk, left: number, right: number): PixelBox {
  let [x0, y0, x1, y1] = [right, height, left, 0]
  for (let y = 0; y < height; y++)
    for (let x = left; x < right; x++) {
      if (isInk[y * width + x] === 0) continue
      x0 = Math.min(x0, x)
      x1 = Math.max(x1, x + 1)
      y0 = Math.min(y0, y)
      y1 = y + 1
    }
  return x1 > x0 ? { x0, y0, x1, y1 } : { x0: left, y0: 0, x1: right, y1: height }
}
