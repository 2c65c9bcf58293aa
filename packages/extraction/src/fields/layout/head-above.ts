import type { Layout, Segment } from './segment.ts'

/** The label of an amount in a row of amounts below a row of as many labels, as forms have their sums. */
export function headAbove({ lines }: Layout, segment: Segment): Segment | null {
  const own = lines[segment.line]
  const above = lines[segment.line - 1]
  if (!own || !above || above.page !== own.page || above.segments.length !== own.segments.length) return null
  if (own.segments.length < 2 || above.segments.some(({ hits }) => hits.length === 0)) return null
  if (own.segments.some(({ hits }) => hits.length > 0)) return null
  return above.segments[own.segments.indexOf(segment)] ?? null
}
