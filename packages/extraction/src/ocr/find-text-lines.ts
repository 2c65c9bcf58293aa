import type { PixelBox, TextLine } from './engine.ts'
import { courseAt, fitCourse } from './line-course.ts'

const inkLikely = 0.3
const leastMean = 0.55
const fewestPixels = 12
const leastHeight = 3
/**
 * The detector marks only a line's core. The missing edge is this factor times the core's area divided by its
 * perimeter.
 */
const missingEdge = 1.6
/** A line this many times longer than high that falls or bends by this share of its height is not level. */
const leastElongation = 4
const leastFall = 0.4
/** This share of a line's height is added above it for accents on capitals. */
const accents = 0.12

/** Finds lines of text in a detector's map of the probability that a pixel belongs to one. */
export function findTextLines(map: Float32Array, width: number, height: number): TextLine[] {
  const seen = new Uint8Array(map.length)
  const stack: number[] = []
  const lines: TextLine[] = []
  const visit = (at: number) => {
    if (seen[at] !== 0 || map[at]! < inkLikely) return
    seen[at] = 1
    stack.push(at)
  }
  for (let start = 0; start < map.length; start++) {
    visit(start)
    let [x0, y0, x1, y1, sum] = [width, height, 0, 0, 0]
    const points: number[] = []
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width
      const y = (at - x) / width
      x0 = Math.min(x0, x)
      x1 = Math.max(x1, x + 1)
      y0 = Math.min(y0, y)
      y1 = Math.max(y1, y + 1)
      points.push(at)
      sum += map[at]!
      if (x > 0) visit(at - 1)
      if (x < width - 1) visit(at + 1)
      if (y > 0) visit(at - width)
      if (y < height - 1) visit(at + width)
    }
    if (points.length < fewestPixels || y1 - y0 < leastHeight || sum / points.length < leastMean) continue
    const core = levelCore({ x0, y0, x1, y1 }, points, width)
    lines.push(withEdge(core, width, height))
  }
  return lines
}

/** The core of a line without its fall and bend; as it is if it is level. */
function levelCore(box: PixelBox, points: number[], width: number): TextLine {
  const { x0, x1 } = box
  const course = fitCourse(points, width, x0, x1)
  let [y0, y1] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const at of points) {
    const y = Math.floor(at / width) - courseAt(course, (2 * ((at % width) + 0.5 - x0)) / (x1 - x0) - 1)
    y0 = Math.min(y0, y)
    y1 = Math.max(y1, y + 1)
  }
  const isLong = x1 - x0 >= leastElongation * (y1 - y0)
  const isLevel = box.y1 - box.y0 - (y1 - y0) < leastFall * (y1 - y0)
  return isLong && !isLevel ? { x0, x1, y0, y1, course } : box
}

function withEdge({ x0, y0, x1, y1, course }: TextLine, width: number, height: number): TextLine {
  const edge = ((x1 - x0) * (y1 - y0) * missingEdge) / (2 * (x1 - x0 + y1 - y0))
  const top = y0 - edge - accents * (y1 - y0 + 2 * edge)
  return {
    x0: Math.max(0, x0 - edge),
    y0: Math.max(0, top),
    x1: Math.min(width, x1 + edge),
    y1: Math.min(height, y1 + edge),
    ...(course && { course }),
  }
}
