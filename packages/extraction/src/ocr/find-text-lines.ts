import type { PixelBox } from './engine.ts'

const inkLikely = 0.3
const leastMean = 0.55
const fewestPixels = 12
const leastHeight = 3
/**
 * The detector marks only a line's core. The missing edge is this factor times the core's area divided by its
 * perimeter.
 */
const missingEdge = 1.6
/** This share of a line's height is added above it for accents on capitals. */
const accents = 0.12

/** Finds lines of text in a detector's map of the probability that a pixel belongs to one. */
export function findTextLines(map: Float32Array, width: number, height: number): PixelBox[] {
  const seen = new Uint8Array(map.length)
  const stack: number[] = []
  const lines: PixelBox[] = []
  const visit = (at: number) => {
    if (seen[at] !== 0 || map[at]! < inkLikely) return
    seen[at] = 1
    stack.push(at)
  }
  for (let start = 0; start < map.length; start++) {
    visit(start)
    let [x0, y0, x1, y1, count, sum] = [width, height, 0, 0, 0, 0]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width
      const y = (at - x) / width
      x0 = Math.min(x0, x)
      x1 = Math.max(x1, x + 1)
      y0 = Math.min(y0, y)
      y1 = Math.max(y1, y + 1)
      count++
      sum += map[at]!
      if (x > 0) visit(at - 1)
      if (x < width - 1) visit(at + 1)
      if (y > 0) visit(at - width)
      if (y < height - 1) visit(at + width)
    }
    if (count < fewestPixels || y1 - y0 < leastHeight || sum / count < leastMean) continue
    const edge = ((x1 - x0) * (y1 - y0) * missingEdge) / (2 * (x1 - x0 + y1 - y0))
    const top = y0 - edge - accents * (y1 - y0 + 2 * edge)
    lines.push({
      x0: Math.max(0, x0 - edge),
      y0: Math.max(0, top),
      x1: Math.min(width, x1 + edge),
      y1: Math.min(height, y1 + edge),
    })
  }
  return lines
}
