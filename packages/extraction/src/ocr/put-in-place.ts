import { certainty } from './certainty.ts'
import type { LineWord, PixelBox } from './engine.ts'

/** Words that share more of their width than this with another are the same place. */
const mostShared = 0.5
/** A word that covers less of its place than this is a part of what stands there. */
const leastCovered = 0.6

/** A word of another reading of a line, which has no height of its own. */
export type Found = Pick<LineWord, 'text' | 'confidence'> & Pick<PixelBox, 'x0' | 'x1'>

/** Puts a word in the place of those that were less surely read there, if it `mayReplace` each of them. */
export function putInPlace(
  words: readonly LineWord[],
  found: Found,
  mayReplace: (word: LineWord, found: Found) => boolean,
): LineWord[] {
  const same = inPlaceOf(found, words)
  const isBetter = same.every((word) => mayReplace(word, found)) && found.confidence > certainty(same)
  if (same.length === 0 || !isBetter) return [...words]
  const { text, confidence, x0, x1 } = found
  const [y0, y1] = [Math.min(...same.map(({ box }) => box.y0)), Math.max(...same.map(({ box }) => box.y1))]
  const put = { text, confidence, box: { x0, y0, x1, y1 } }
  return words.flatMap((word) => (word === same[0] ? [put] : same.includes(word) ? [] : [word]))
}

/** Whether a word covers most of the place of those that it may replace. */
export function covers(found: Found, words: readonly LineWord[]): boolean {
  const same = inPlaceOf(found, words)
  const from = Math.min(...same.map(({ box }) => box.x0))
  const to = Math.max(...same.map(({ box }) => box.x1))
  return found.x1 - found.x0 >= leastCovered * (to - from)
}

/** The words that stand in a place. */
export function inPlaceOf(place: Pick<PixelBox, 'x0' | 'x1'>, words: readonly LineWord[]): LineWord[] {
  return words.filter(({ box }) => sharedOf(box, place) > mostShared)
}

/** How much of the narrower one's width two places share. */
function sharedOf(a: Pick<PixelBox, 'x0' | 'x1'>, b: Pick<PixelBox, 'x0' | 'x1'>): number {
  return (Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) / Math.min(a.x1 - a.x0, b.x1 - b.x0)
}
