import type { Segment } from '../layout/segment.ts'

const farthest = 4

/** How many lines below a segment the first text of a sort is, in the same column without a gap; null: none is near. */
export function linesTo(isSought: (text: string) => boolean, start: Segment): number | null {
  let line = start
  for (let count = 1; count <= farthest; count++) {
    const { below } = line
    if (!below || below.y0 - line.y1 > 1.5 * line.size) return null
    if (isSought(below.text)) return count
    line = below
  }
  return null
}
