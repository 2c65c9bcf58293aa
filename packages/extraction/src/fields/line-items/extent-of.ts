import type { LaidWord, Segment } from '../layout/segment.ts'

/** The left and right edge of some words of a segment, in points, also where they are read from right to left. */
export function extentOf({ words, x0, x1 }: Segment, from: number, to: number): [x0: number, x1: number] {
  const first = words[0]!.box[0]
  const scale = (x1 - x0) / Math.max(1e-6, words.at(-1)!.box[2] - first)
  const [start, end] = [placeOf(words[from]!), placeOf(words[to - 1]!)]
  return [
    x0 + scale * (Math.min(start[0], end[0]) - first),
    x0 + scale * (Math.max(start[2], end[2]) - first),
  ]
}

function placeOf({ place, box }: LaidWord) {
  return place ?? box
}
