import type { GrayImage, LineCourse, PixelBox, TextLine } from './engine.ts'
import { cropImage } from './gray-image.ts'

/** How far the line is below its middle at a place from -1 (left end) to 1 (right end). */
export function courseAt({ rise, sag }: LineCourse, place: number): number {
  return rise * place + sag * place * place
}

/** The parabola through the middle of points with the least squares. */
export function fitCourse(points: readonly number[], width: number, x0: number, x1: number): LineCourse {
  const half = (x1 - x0) / 2
  const sums = { n: 0, x: 0, xx: 0, xxx: 0, xxxx: 0, y: 0, xy: 0, xxy: 0 }
  for (const at of points) {
    const y = Math.floor(at / width)
    const x = ((at % width) + 0.5 - x0) / half - 1
    const square = x * x
    sums.n++
    sums.x += x
    sums.xx += square
    sums.xxx += square * x
    sums.xxxx += square * square
    sums.y += y
    sums.xy += x * y
    sums.xxy += square * y
  }
  const { n, x, xx, xxx, xxxx, y, xy, xxy } = sums
  const whole = determinant(n, x, xx, x, xx, xxx, xx, xxx, xxxx)
  if (whole === 0) return { rise: 0, sag: 0 }
  return {
    rise: determinant(n, y, xx, x, xy, xxx, xx, xxy, xxxx) / whole,
    sag: determinant(n, x, y, x, xx, xy, xx, xxx, xxy) / whole,
  }
}

function determinant(
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
  h: number,
  i: number,
): number {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
}

/** Cuts out a line along its course, so that it is level; `line` in whole pixels. */
export function cropLine({ width, height, data }: GrayImage, line: TextLine): GrayImage {
  const { x0, y0, x1, y1, course } = line
  if (!course) return cropImage({ width, height, data }, line)
  const part = new Uint8Array((x1 - x0) * (y1 - y0))
  for (let x = x0; x < x1; x++) {
    const shift = shiftAt(line, x - x0)
    const below = Math.floor(shift)
    const share = shift - below
    for (let y = y0; y < y1; y++) {
      const [upper, lower] = [y + below, y + below + 1].map(
        (row) => data[Math.min(height - 1, Math.max(0, row)) * width + x]!,
      )
      part[(y - y0) * (x1 - x0) + x - x0] = Math.round(upper! * (1 - share) + lower! * share)
    }
  }
  return { width: x1 - x0, height: y1 - y0, data: part }
}

/** The box in the picture of a box in the level picture of its line, both relative to the line's box. */
export function alongCourse(box: PixelBox, line: TextLine): PixelBox {
  const shift = line.course ? shiftAt(line, (box.x0 + box.x1) / 2) : 0
  return { ...box, y0: box.y0 + shift, y1: box.y1 + shift }
}

function shiftAt({ x0, x1, course }: TextLine, x: number): number {
  return courseAt(course!, (2 * (x + 0.5)) / (x1 - x0) - 1)
}
