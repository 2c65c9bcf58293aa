import { expect, it } from 'vitest'
import type { GrayImage } from './engine.ts'
import { findTextLines } from './find-text-lines.ts'
import { alongCourse, courseAt, cropLine } from './line-course.ts'

const [width, height] = [200, 120]
const thickness = 8

/** How far a line that falls to the right and bends upwards in its middle is below its left end. */
function fall(x: number): number {
  return Math.round(x / 8 - 10 * Math.sin((Math.PI * x) / width))
}

/** A detector's map of a line, and the picture of its lower edge. */
function draw(fallAt: (x: number) => number): { map: Float32Array; image: GrayImage } {
  const map = new Float32Array(width * height)
  const data = new Uint8Array(width * height).fill(255)
  for (let x = 20; x < 180; x++) {
    for (let y = 0; y < thickness; y++) map[(50 + fallAt(x) + y) * width + x] = 0.9
    data[(50 + fallAt(x) + thickness) * width + x] = 0
  }
  return { map, image: { width, height, data } }
}

it('cuts a line that falls and bends out level, and knows where its words are', () => {
  const { map, image } = draw(fall)
  const [found, ...others] = findTextLines(map, width, height)
  expect(others).toEqual([])
  const line = {
    ...found!,
    x0: Math.floor(found!.x0),
    y0: Math.floor(found!.y0),
    x1: Math.ceil(found!.x1),
    y1: Math.ceil(found!.y1),
  }
  expect(line.y1 - line.y0).toBeLessThan(4 * thickness)
  const level = cropLine(image, line)
  const edges = Array.from({ length: 160 }, (_, at) => {
    const x = 20 + at - line.x0
    const column = Array.from({ length: level.height }, (_, y) => level.data[y * level.width + x]!)
    return column.indexOf(Math.min(...column))
  })
  expect(Math.max(...edges) - Math.min(...edges)).toBeLessThanOrEqual(3)
  for (const x of [30, 100, 170]) {
    const word = { x0: x - line.x0 - 5, x1: x - line.x0 + 5, y0: edges[0]!, y1: edges[0]! }
    const inPicture = line.y0 + alongCourse(word, line).y0
    expect(Math.abs(inPicture - (50 + thickness + fall(x)))).toBeLessThanOrEqual(3)
  }
})

it('leaves a level line as it is', () => {
  const [line] = findTextLines(draw(() => 0).map, width, height)
  expect(line).not.toHaveProperty('course')
  const box = { x0: 1, y0: 2, x1: 3, y1: 4 }
  expect(alongCourse(box, line!)).toEqual(box)
})

it('is a parabola', () => {
  expect([-1, 0, 1].map((place) => courseAt({ rise: 3, sag: 2 }, place))).toEqual([-1, 0, 5])
})
