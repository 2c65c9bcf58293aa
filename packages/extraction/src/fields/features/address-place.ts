import type { Candidate } from '../candidates/candidate.ts'
import type { Segment } from '../layout/segment.ts'
import { recogniseText } from '../text-kinds/recognise-text.ts'
import { linesTo } from './lines-to.ts'

/** A gap is wider than another one if it is so by this share of the print's size. */
const wider = 0.3
/** Lines that are farther apart, in sizes of the print, are no neighbours. */
const widestGap = 2.5
const likelyCaption = 0.5

/** How the lines above a name end where it begins: nothing is near, a wider gap, a caption, or other text. */
function openingOf(first: Segment, last: Segment): string {
  const { above, size } = first
  const gap = above === null ? Infinity : first.y0 - above.y1
  if (above === null || gap > widestGap * size) return 'top'
  const gapBelow = last.below === null ? Infinity : last.below.y0 - last.y1
  if (gap - gapBelow > wider * size) return 'gap'
  const isCaption = above.isLabel || recogniseText(above.text).caption >= likelyCaption
  return isCaption ? 'caption' : 'text'
}

/** The lines in which an address is printed, of all that may be one. */
export function addressLines(addresses: readonly Candidate[]): ReadonlySet<Segment> {
  return new Set(addresses.flatMap(({ segments }) => segments))
}

/**
 * Features of where a name stands in the lines of an address: whether these begin with it, and how many lines below
 * it street or town are. The first of such lines is mostly a name, whatever its words mean elsewhere.
 */
export function addressPlace({ segments }: Candidate, lines: ReadonlySet<Segment>): string[] {
  const first = segments[0]!
  const last = segments.at(-1)!
  const far = linesTo((_, line) => lines.has(line), last)
  const distance = segments.some((segment) => lines.has(segment)) ? 'own' : (far ?? 'none')
  const opening = openingOf(first, last)
  return [`ad_${distance}`, `open_${opening}`, `open_${opening}_${distance}`]
}
