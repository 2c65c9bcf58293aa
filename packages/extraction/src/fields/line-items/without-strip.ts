import type { Layout, Line, Segment } from '../layout/segment.ts'
import { hasMoney } from './table-head.ts'
import { thresholds } from './thresholds.ts'

function isWorded({ text }: Segment): boolean {
  return /\p{L}{2}/u.test(text)
}

/** Whether texts are a strip: words without prices at one left edge, some of them beside nothing, and others beside what is not theirs. */
function isStrip(strip: readonly Segment[], lines: readonly Line[]): boolean {
  const own = new Set(strip)
  const isOwn = (segment: Segment) => own.has(segment)
  const [first] = strip
  const alone = lines.filter(({ segments }) => segments.every(isOwn))
  const others = lines.filter(({ segments }) => !segments.some(isOwn))
  return (
    strip.filter(isWorded).length >= thresholds.fewestInStrip &&
    strip.every(({ x0, size }) => Math.abs(x0 - first!.x0) < thresholds.amountAlignment * size) &&
    !lines.some(({ page, segments }) => hasMoney({ page, segments: segments.filter(isOwn) })) &&
    alone.length > 0 &&
    others.length > 1
  )
}

/**
 * A receipt without a strip at its left edge, such as that of the shop's name and numbers beside the items: all other lines
 * begin at its right, also those that have nothing beside them. Without such a strip it is the same.
 */
export function withoutStrip(layout: Layout): Layout {
  const { lines, segments } = layout
  const edges = new Set(lines.flatMap(({ segments: [, second] }) => second?.x0 ?? []))
  for (const edge of [...edges].slice(0, thresholds.mostStarts)) {
    const strip = segments.filter(({ x1, size }) => x1 < edge - thresholds.besideStrip * size)
    const isApart = segments.length - strip.length === segments.filter(({ x0 }) => x0 > edge - 1).length
    if (!isApart || !isStrip(strip, lines)) continue
    const own = new Set(strip)
    return {
      ...layout,
      lines: lines.map((line) => ({ ...line, segments: line.segments.filter((each) => !own.has(each)) })),
    }
  }
  return layout
}
