/**
 * How much less than a share of their size two sizes of print differ that count as the same. The size of recognised words is the
 * height of their ink, which varies with ascenders and descenders; that of a text layer is exact but for rounding.
 */
const mostDifferent = {
  /** Words behind each other on one line of a text layer, and lines of one address. */
  line: 0.05,
  /** Lines of a title, which programs set apart by a little. */
  title: 0.1,
  /** Lines of a name, whose first one may stand out. */
  name: 0.15,
  /** Lines of one party, also as recognition measures them. */
  party: 0.15,
  /** The same, recognised. */
  recognisedName: 0.35,
} as const

/** Whether two sizes of print, in any unit, are the same for a purpose; the second one is the measure. */
export function isSamePrint(size: number, other: number, purpose: keyof typeof mostDifferent): boolean {
  return Math.abs(size - other) < mostDifferent[purpose] * other
}
