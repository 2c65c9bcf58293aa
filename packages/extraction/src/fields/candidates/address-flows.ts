import { isStreetLine } from '../layout/address-line.ts'
import { hasLabel } from '../layout/has-label.ts'
import { oncePerSegment } from '../layout/once-per-segment.ts'
import type { Segment } from '../layout/segment.ts'
import { recogniseText } from '../text-kinds/recognise-text.ts'
import { sure } from './address-evidence.ts'
import { partsOf } from './address-parts.ts'
import { likely } from './address-runs.ts'

const mostSegments = 6
/** The widest gap between parts of an address on one line, in sizes of letters. */
export const widestGap = 3
/** The highest gap between its lines, also where a line is left empty above a town that is aligned with them. */
const [highest, highestAbove] = [1.3, 3.5]
/** From this probability on, a line is a town by its letters. */
const likelyTown = 0.6

/** A row of fewer labels may be one of two parties' addresses. */
const fewestColumns = 3

function isBeside(left: Segment, right: Segment): boolean {
  return right.x0 - left.x1 < widestGap * Math.max(left.size, right.size)
}

/** Whether a line is the head of a table: labels beside each other, and nothing else. */
function isTableHead(segment: Segment): boolean {
  let count = 0
  for (let each: Segment | null = firstOnLine(segment); each; each = each.right) {
    if (!each.isLabel) return false
    count++
  }
  return count >= fewestColumns
}

function firstOnLine(segment: Segment): Segment {
  let first = segment
  while (first.left) first = first.left
  return first
}

/** The caption beside a line, or beside the line above it in its block that has one: that of a value of several lines. */
function captionOf(segment: Segment): Segment | null {
  let line = segment
  while (!line.left && line.above?.block === line.block) line = line.above
  return line.left
}

/** Whether a line is another row of a form, with a caption of its own: `業種 | 印刷` under `住所 | …`. */
function isOtherRow(segment: Segment, next: Segment): boolean {
  const caption = next.left
  if (!caption || hasLabel(caption, 'party_address', 'street', 'country')) return false
  const label = captionOf(segment)
  if (!label?.isLabel || hasLabel(label, 'country')) return false
  const isAligned = Math.min(Math.abs(caption.x0 - label.x0), Math.abs(caption.x1 - label.x1)) < label.size
  return isAligned && (partsOf(next)[0]?.probability ?? 0) < sure
}

/** The next line of the column, if it is none of another row. */
const under = oncePerSegment((segment): Segment | null => {
  const next = lineBelow(segment)
  return next && !isOtherRow(segment, next) ? next : null
})

function lineBelow(segment: Segment): Segment | null {
  const next = segment.block.segments[segment.blockIndex + 1]
  if (next) return next
  const { below } = segment
  if (!below || isTableHead(below)) return null
  const gap = (below.y0 - segment.y1) / Math.max(segment.size, below.size)
  const isAligned = Math.abs(below.x0 - segment.x0) < segment.size && isPlace(below, segment)
  return gap < (isAligned ? highestAbove : highest) ? below : null
}

/** Whether a line is a town by its letters, or likely part of an address that goes on with a postal code under a street. */
function isPlace(line: Segment, above: Segment): boolean {
  if (recogniseText(line.text).town >= likelyTown) return true
  const isLikely = (partsOf(line)[0]?.probability ?? 0) >= likely
  return isLikely && /^\d{4,6} ?\p{Lu}\p{Ll}/u.test(line.text) && isStreetLine(above)
}

/** The first of the segments beside each other on a line. */
function firstOf(segment: Segment): Segment {
  let first = segment
  while (first.left && isBeside(first.left, first)) first = first.left
  return first
}

/** The next segment of a text that goes on at the right, and then on the line below. */
function after(segment: Segment): Segment | null {
  const { right } = segment
  if (right && isBeside(segment, right)) return right
  const next = under(firstOf(segment)) ?? under(segment)
  return next && firstOf(next)
}

function follow(start: Segment, next: (segment: Segment) => Segment | null): Segment[] {
  const flow = [start]
  while (flow.length < mostSegments) {
    const segment = next(flow.at(-1)!)
    if (!segment || flow.includes(segment)) break
    flow.push(segment)
  }
  return flow
}

/** The orders in which a text that begins with a segment may go on: down its column, or along its line. */
export function flowsFrom(start: Segment): { how: 'column' | 'line'; segments: Segment[] }[] {
  const column = follow(start, under)
  const line = follow(start, after)
  const isSame = line.every((segment, i) => segment === column[i]) && line.length <= column.length
  return [{ how: 'column', segments: column }, ...(isSame ? [] : [{ how: 'line' as const, segments: line }])]
}
