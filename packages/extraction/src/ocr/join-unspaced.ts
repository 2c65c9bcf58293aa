import { isUnspaced } from '../unspaced.ts'
import { certainty } from './certainty.ts'
import type { LineWord } from './engine.ts'
import { heightOf, joinWords } from './join-words.ts'

/** Between words is more white than this, relative to the height of the letters. */
const mostWhite = 0.25

/**
 * Joins the words of a line that touch each other, one of them in letters of a script without spaces, which Tesseract returns
 * one by one: `合 計`, `2026 年`. The confidence is that of the letters on average: a letter alone is read with little.
 */
export function joinUnspaced(words: readonly LineWord[]): LineWord[] {
  const joined: LineWord[] = []
  for (const word of words) {
    const before = joined.at(-1)
    if (before && touches(before, word))
      joined[joined.length - 1] = { ...joinWords([before, word]), confidence: certainty([before, word]) }
    else joined.push(word)
  }
  return joined
}

function touches(before: LineWord, word: LineWord): boolean {
  if (!isUnspaced([...before.text].at(-1) ?? '') && !isUnspaced([...word.text][0] ?? '')) return false
  return word.box.x0 - before.box.x1 <= mostWhite * Math.max(heightOf(before), heightOf(word))
}
