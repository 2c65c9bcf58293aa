import type { Word } from '../../file-content.ts'
import { type Candidate, wordsOf } from '../candidates/candidate.ts'
import type { Layout } from '../layout/segment.ts'

/** Words end at a side of the page within this fraction of its width only if they are cut: what is printed has a margin. */
const atSide = 0.002
/** With fewer words at its sides a page may be whole, with a mark of the scanner. */
const fewestCut = 3

/**
 * How often values were right that touch the side of a cut page, and how much less often than stated others on it, whose
 * labels may be cut: on designs without the outer 3 % of what they print (13 % of 674 values; 87 of stated 91 % of 1,668).
 */
const touching = 0.13
const onCutPage = 0.95

function isAtSide({ box: [left, , right] }: Word): boolean {
  return left < atSide || right > 1 - atSide
}

/** The numbers of pages of which a side is cut off. */
export function cutPagesOf({ segments }: Pick<Layout, 'segments'>): Set<number> {
  const cut = segments.flatMap(({ page, words }) => words.filter(isAtSide).map(() => page))
  const counts = Map.groupBy(cut, (page) => page)
  return new Set([...counts].filter(([, { length }]) => length >= fewestCut).map(([page]) => page))
}

/** How certain it is that nothing of a value, or of what is said about it, is cut off. */
export function certaintyAtSides(candidate: Candidate, cutPages: ReadonlySet<number>): number {
  if (!candidate.segments.some(({ page }) => cutPages.has(page))) return 1
  return wordsOf(candidate).some(isAtSide) ? touching : onCutPage
}
