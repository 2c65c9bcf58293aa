import type { Bend, Box, Word } from '../file-content.ts'

/** The terms of a {@link Bend} at a place of the page. */
export function fallTerms(x: number, y: number): [number, number, number, number] {
  const [across, down] = [x - 0.5, y - 0.5]
  return [across, across * down, across * across, across * across * down]
}

/** How far a point is below the middle of its line. */
export function fallAt(bend: Bend, x: number, y: number): number {
  return fallTerms(x, y).reduce((sum, term, i) => sum + term * bend[i]!, 0)
}

/** Moves a box to where it is if the lines of its page are level. */
export function levelBox([x0, y0, x1, y1]: Box, bend: Bend): Box {
  const fall = fallAt(bend, (x0 + x1) / 2, (y0 + y1) / 2)
  return [x0, y0 - fall, x1, y1 - fall]
}

export function levelWords(words: readonly Word[], bend: Bend): Word[] {
  return words.map((word) => ({ ...word, box: levelBox(word.box, bend) }))
}

const steps = 4

/** Moves a box of the levelled page to where it is printed. */
export function unlevelBox([x0, y0, x1, y1]: Box, bend: Bend): Box {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  let fall = 0
  for (let step = 0; step < steps; step++) fall = fallAt(bend, x, y + fall)
  return [x0, y0 + fall, x1, y1 + fall]
}
