import { certainty } from './certainty.ts'
import type { LineWord } from './engine.ts'

/** Letters of scripts whose words are written without spaces, or whose letters Tesseract returns one by one. */
const letter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\u{30fc}\u{3005}]/u
/** Between words is more white than this, relative to the height of the letters. */
const mostWhite = 0.25

/** Joins the words of a line that touch each other, one of them in letters of such a script: `合 計` and `2026 年`. */
export function joinUnspaced(words: readonly LineWord[]): LineWord[] {
  const joined: LineWord[] = []
  for (const word of words) {
    const before = joined.at(-1)
    if (before && touches(before, word)) joined[joined.length - 1] = together(before, word)
    else joined.push(word)
  }
  return joined
}

function touches(before: LineWord, word: LineWord): boolean {
  if (!letter.test([...before.text].at(-1) ?? '') && !letter.test([...word.text][0] ?? '')) return false
  const height = Math.max(before.box.y1 - before.box.y0, word.box.y1 - word.box.y0)
  return word.box.x0 - before.box.x1 <= mostWhite * height
}

function together(before: LineWord, word: LineWord): LineWord {
  const [a, b] = [before.box, word.box]
  return {
    text: before.text + word.text,
    confidence: certainty([before, word]),
    box: {
      x0: Math.min(a.x0, b.x0),
      y0: Math.min(a.y0, b.y0),
      x1: Math.max(a.x1, b.x1),
      y1: Math.max(a.y1, b.y1),
    },
  }
}
