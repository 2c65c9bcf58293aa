import type { Segment } from '../layout/segment.ts'

const farthest = 4

/** How many lines below a segment the first one of a sort is, in the same column without a gap; null: none is near. */
export function linesTo(isSought: (segment: Segment) => boolean, start: Segment): number | null {
  let line = start
  for (let count = 1; count <= farthest; count++) {
    const { below } = line
    if (!below || below.y0 - line.y1 > 1.5 * line.size) return null
    if (isSought(below)) return count
    line = below
  }
  return null
}
