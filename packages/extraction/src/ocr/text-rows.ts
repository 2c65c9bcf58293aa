import type { GrayImage } from './engine.ts'
import { inkThreshold } from './ink-threshold.ts'

const mostPoints = 40_000
const longestStroke = 0.03

/** The lower edges of the letters in a picture, evenly thinned out. */
export type TextEdges = { xs: Float64Array; ys: Float64Array; width: number; height: number }

/**
 * Finds pixels where ink is above paper. Ruled lines are left out, because they do not show the direction of
 * the text.
 */
export function findTextEdges({ width, height, data }: GrayImage): TextEdges {
  const threshold = inkThreshold(data)
  const longest = Math.max(8, longestStroke * width)
  const found: number[] = []
  const endRun = (end: number, run: number) => {
    if (run <= longest) for (let at = end - run; at < end; at++) found.push(at)
  }
  const view = new DataView(data.buffer, data.byteOffset, data.length)
  for (let y = 0; y < height - 1; y++) {
    const end = (y + 1) * width
    let run = 0
    for (let at = y * width; at < end; at++) {
      // Most of a page is white.
      if (run === 0 && at + 3 < end && view.getInt32(at) === -1) at += 3
      else if (data[at]! < threshold && data[at + width]! >= threshold) run++
      else if (run > 0) {
        endRun(at, run)
        run = 0
      }
    }
    endRun(end, run)
  }
  const count = Math.min(mostPoints, found.length)
  const xs = new Float64Array(count)
  const ys = new Float64Array(count)
  for (let n = 0; n < count; n++) {
    const at = found[Math.floor((n * found.length) / count)]!
    xs[n] = at % width
    ys[n] = Math.floor(at / width)
  }
  return { xs, ys, width, height }
}

/**
 * How strongly the edges are concentrated in rows after turning the picture clockwise: 1 if they are spread
 * evenly, more if there are clear lines of text.
 */
export function gathering({ xs, ys, width, height }: TextEdges, degrees: number): number {
  const sin = Math.sin((degrees * Math.PI) / 180)
  const cos = Math.cos((degrees * Math.PI) / 180)
  const offset = Math.ceil(Math.abs(sin) * width) + 1
  const rows = new Int32Array(height + 2 * offset + 2)
  for (let n = 0; n < xs.length; n++) rows[Math.round(xs[n]! * sin + ys[n]! * cos) + offset]!++
  let squares = 0
  for (const count of rows) squares += count * count
  return xs.length === 0 ? 0 : (squares * height) / (xs.length * xs.length)
}
