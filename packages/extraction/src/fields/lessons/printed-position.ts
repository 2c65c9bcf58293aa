import type { Candidate } from '../candidates/candidate.ts'
import { sourceOf } from '../choose/choose-fields.ts'
import type { Layout, Segment } from '../layout/segment.ts'
import { hashText } from '../text/hash.ts'
import { plainWords } from '../text/plain-words.ts'
import type { Lesson, PrintedPosition } from './lesson.ts'

const mostLabelWords = 5
const farthestLabel = 3
/** The tolerance, as a fraction of the page, for shifts between documents: other text widths, other scans. */
const slack = 0.02

/** The hash of the last words of texts without digits; null where there are none. */
function labelOf(texts: readonly string[]): number | null {
  const words = texts.flatMap((text) => (/\d/.test(text) ? [] : plainWords(text))).slice(-mostLabelWords)
  return words.length > 0 ? hashText(words.join(' ')) : null
}

function textsOf({ words }: Segment): string[] {
  return words.map(({ text }) => text)
}

/**
 * The label left of a value: the words before it in its segment, or else the segments to the left up to one
 * with a known label.
 */
function leftOf({ segments: [segment], from }: Candidate): number | null {
  const own = labelOf(textsOf(segment!).slice(0, from))
  if (own !== null) return own
  const texts: string[] = []
  let left = segment!.left
  for (let i = 0; left && i < farthestLabel; i++, left = left.left) {
    texts.unshift(...textsOf(left))
    if (left.hits.length > 0) return labelOf(texts)
  }
  return segment!.left && labelOf(textsOf(segment!.left))
}

/** The position of a candidate, in a form that can be searched for in a later document of the same layout. */
export function printedPositionOf(candidate: Candidate, { pages }: Layout): PrintedPosition {
  const { segments, from, to } = candidate
  const { page, box } = sourceOf(candidate)
  const { above, words } = segments[0]!
  return {
    page,
    pageFromEnd: page - 1 - pages.at(-1)!.number,
    left: leftOf(candidate),
    above: above && labelOf(textsOf(above)),
    x0: box[0],
    x1: box[2],
    y0: box[1],
    words: to - from,
    isLast: to === words.length,
  }
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < slack
}

/**
 * Whether two positions match. A value with a label may move down the page; one without must stay where it
 * was.
 */
function isAt(position: PrintedPosition, other: PrintedPosition): boolean {
  const isOnPage = position.page === other.page || position.pageFromEnd === other.pageFromEnd
  const isAligned =
    isNear(position.x0, other.x0) ||
    isNear(position.x1, other.x1) ||
    isNear((position.x0 + position.x1) / 2, (other.x0 + other.x1) / 2)
  const isLabelled =
    (position.left !== null && position.left === other.left) ||
    (position.above !== null && position.above === other.above)
  const isStill = position.left === null && other.left === null && isNear(position.y0, other.y0)
  return isOnPage && isAligned && (isLabelled || isStill)
}

/** How similar two matching positions are: equal labels count most, then the extent, then the distance. */
function likeness(position: PrintedPosition, other: PrintedPosition): number {
  return (
    (position.left !== null && position.left === other.left ? 8 : 0) +
    (position.above !== null && position.above === other.above ? 4 : 0) +
    (position.isLast === other.isLast ? 2 : 0) +
    (position.words === other.words ? 1 : 0) -
    Math.min(Math.abs(position.x0 - other.x0), Math.abs(position.x1 - other.x1)) -
    Math.abs(position.y0 - other.y0)
  )
}

/**
 * The candidates at the first learned position that has any: the most similar one and, unless the lesson is
 * about its extent, all with the same label in its segment.
 */
export function findAt(
  { places, isOfExtent }: Pick<Lesson, 'places' | 'isOfExtent'>,
  candidates: readonly Candidate[],
  layout: Layout,
): Candidate[] {
  if (places.length === 0) return []
  const placed = candidates.map((candidate) => ({ candidate, at: printedPositionOf(candidate, layout) }))
  for (const position of places) {
    const [best] = placed
      .filter(({ at }) => isAt(position, at))
      .sort((a, b) => likeness(position, b.at) - likeness(position, a.at))
    if (best === undefined) continue
    if (isOfExtent) return [best.candidate]
    return placed
      .filter(({ candidate, at }) => isBeside(candidate, best.candidate) && at.left === best.at.left)
      .map(({ candidate }) => candidate)
  }
  return []
}

/** Whether two candidates are in the same segment. */
export function isBeside(a: Candidate, b: Candidate): boolean {
  return a.segments[0] === b.segments[0]
}
