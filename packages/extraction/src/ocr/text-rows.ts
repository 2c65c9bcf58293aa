import type { GrayImage } from './engine.ts'
import { inkThreshold } from './ink-threshold.ts'

const mostPoints = 40_000
const longestStroke = 0.03

/** The lower edges of the letters of a picture, evenly thinned out. */
export type TextEdges = { xs: Float64Array; ys: Float64Array; width: number; height: number }

/** Where ink ends above paper, without ruled lines: those say nothing about where the text runs. */
export const findTextEdges = ({ width, height, data }: GrayImage): TextEdges => {
  const threshold = inkThreshold(data)
  const longest = Math.max(8, longestStroke * width)
  const found: number[] = []
  for (let y = 0; y < height - 1; y++) {
    let run = 0
    for (let x = 0; x <= width; x++) {
      const at = y * width + x
      const isEdge = x < width && data[at]! < threshold && data[at + width]! >= threshold
      if (isEdge) run++
      else {
        if (run <= longest) for (let back = run; back > 0; back--) found.push(at - back)
        run = 0
      }
    }
  }
  const count = Math.min(mostPoints, found.length)
  const points = Array.from({ length: count }, (_, n) => found[Math.floor((n * found.length) / count)]!)
  return {
    xs: Float64Array.from(points, (at) => at % width),
    ys: Float64Array.from(points, (at) => Math.floor(at / width)),
    width,
    height,
  }
}

/**
 * How strongly the edges gather in rows once the picture is turned clockwise: 1 where they are spread
 * evenly, more the clearer the lines of text.
 */
export const gathering = ({ xs, ys, width, height }: TextEdges, degrees: number): number => {
  const sin = Math.sin((degrees * Math.PI) / 180)
  const cos = Math.cos((degrees * Math.PI) / 180)
  const offset = Math.ceil(Math.abs(sin) * width) + 1
  const rows = new Int32Array(height + 2 * offset + 2)
  for (let n = 0; n < xs.length; n++) rows[Math.round(xs[n]! * sin + ys[n]! * cos) + offset]!++
  let squares = 0
  for (const count of rows) squares += count * count
  return xs.length === 0 ? 0 : (squares * height) / (xs.length * xs.length)
}
