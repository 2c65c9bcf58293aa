import { findCurrencySigns } from '../text/currency-signs.ts'
import type { Layout, Line, Segment } from './segment.ts'

const farthestLines = 25

function overlaps(a: Segment, b: Segment): boolean {
  const shared = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)
  return shared > 0.25 * Math.min(a.x1 - a.x0, b.x1 - b.x0)
}

const amount = /^[-–(]?\d[\d.,'’ ]*[.,] ?\d{2,3}\)?(?!\d)/

/** Whether a segment is only a currency, such as `RM` between a label and its amount. */
function isCurrency({ text }: Segment): boolean {
  const [sign, ...others] = text.length <= 4 ? findCurrencySigns(text) : []
  return (
    sign !== undefined && others.length === 0 && sign.end - sign.start === text.replace(/[.:]$/, '').length
  )
}

/**
 * Links each segment to its neighbours on the line and to the nearest ones above and below. A currency before
 * an amount is skipped: the amount's left neighbour is the currency's.
 */
export function linkNeighbours({ lines }: Layout): void {
  for (const [i, line] of lines.entries())
    for (const [j, segment] of line.segments.entries()) {
      const before = line.segments[j - 1] ?? null
      segment.currency = before && amount.test(segment.text) && isCurrency(before) ? before : null
      segment.left = segment.currency ? segment.currency.left : before
      segment.right = line.segments[j + 1] ?? null
      segment.above = findAbove(lines, i, segment)
      if (segment.above) segment.above.below ??= segment
    }
}

function findAbove(lines: Line[], index: number, segment: Segment): Segment | null {
  for (let i = index - 1; i >= Math.max(0, index - farthestLines); i--) {
    const line = lines[i]!
    if (line.page !== segment.page) return null
    const found = line.segments.find((other) => overlaps(other, segment))
    if (found) return found
  }
  return null
}

function isAligned(a: Segment, b: Segment): boolean {
  const slack = 0.6 * Math.max(a.size, b.size)
  return (
    Math.abs(a.x0 - b.x0) < slack ||
    Math.abs(a.x1 - b.x1) < slack ||
    Math.abs(a.x0 + a.x1 - b.x0 - b.x1) < 2 * slack
  )
}

/** Joins segments that are aligned one below the other without a gap into blocks. */
export function joinBlocks({ segments }: Layout): void {
  for (const segment of segments) {
    const { above } = segment
    const isNext =
      above !== null &&
      above.below === segment &&
      segment.y0 - above.y1 < 1.15 * Math.max(segment.size, above.size) &&
      isAligned(above, segment)
    if (isNext) segment.block = above.block
    segment.blockIndex = segment.block.segments.length
    segment.block.segments.push(segment)
    segment.block.hasAt ||= segment.text.includes('@')
    for (const hit of segment.hits) for (const concept of hit.concepts) segment.block.concepts.add(concept)
  }
}
