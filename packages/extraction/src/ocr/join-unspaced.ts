import { isUnspaced } from '../unspaced.ts'
import { certainty } from './certainty.ts'
import type { LineWord } from './engine.ts'
import { heightOf, joinWords } from './join-words.ts'

/** Words that overlap more are not one behind the other; the box of a line's first letter may reach over the next ones. */
const leastWhite = -1
/** Between words is more white than this, relative to the height of the letters. */
const mostWhite = 0.25
/** Chinese and Japanese have no spaces; what stands apart is at least a letter away. */
const mostWhiteOfCjk = 0.7
/** A single Thai or Korean letter is hardly ever a word. */
const mostWhiteOfLetter = 0.4
/** Words that share less of the higher one's height than this are on different lines. */
const leastLevel = 0.6
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u{30fc}]/u
const letterAlone = /^[\p{Script=Hangul}\p{Script=Thai}]\p{M}*$/u
/** Marks above or below a letter, a Thai vowel that is written behind its letter, and brackets that close. */
const startsWithMark = /^[\p{M}\u{e33})）]/u

/**
 * Joins the words of a line that touch each other, one of them in letters of a script without spaces, which Tesseract returns
 * one by one: `合 計`, `2026 年`. The confidence is that of the letters on average: a letter alone is read with little.
 */
export function joinUnspaced(words: readonly LineWord[]): LineWord[] {
  const joined: LineWord[] = []
  for (const word of words) {
    const before = joined.at(-1)
    const least = before && word.box.x0 > before.box.x0 ? Number.NEGATIVE_INFINITY : leastWhite
    if (before && touches(before, word, mostWhiteBetween, least))
      joined[joined.length - 1] = joinTwo(before, word)
    else joined.push(word)
  }
  return joined
}

/** Joins the words of a page likewise, where a line was found in several parts. */
export function joinUnspacedParts(words: readonly LineWord[]): LineWord[] {
  const joined: LineWord[] = []
  for (const word of words.toSorted((a, b) => a.box.x0 - b.box.x0)) {
    const at = joined.findLastIndex(
      (before) => isLevel(before, word) && touches(before, word, () => mostWhite, leastWhite),
    )
    if (at === -1) joined.push(word)
    else joined[at] = joinTwo(joined[at]!, word)
  }
  return joined
}

function joinTwo(before: LineWord, word: LineWord): LineWord {
  return { ...joinWords([before, word]), confidence: certainty([before, word]) }
}

function isLevel({ box: a }: LineWord, { box: b }: LineWord): boolean {
  const shared = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)
  return shared >= leastLevel * Math.max(a.y1 - a.y0, b.y1 - b.y0)
}

type Limit = (before: string, word: string) => number

/** Thai has spaces around numbers and Latin words. */
const thai = /\p{Script=Thai}/u
const latinOrDigit = /[\p{Script=Latin}\p{Nd}]/u

function touches(before: LineWord, word: LineWord, limit: Limit, least: number): boolean {
  const [end, start] = [lastOf(before.text), firstOf(word.text)]
  if (!isUnspaced(end) && !isUnspaced(start)) return false
  if (areThaiAndOther(end, start) || areThaiAndOther(start, end)) return false
  const white = (word.box.x0 - before.box.x1) / Math.max(heightOf(before), heightOf(word))
  return white >= least && white <= limit(before.text, word.text)
}

function areThaiAndOther(a: string, b: string): boolean {
  return thai.test(a) && latinOrDigit.test(b)
}

function mostWhiteBetween(before: string, word: string): number {
  const [end, start] = [lastOf(before), firstOf(word)]
  if (startsWithMark.test(word) || (cjk.test(end) && cjk.test(start))) return mostWhiteOfCjk
  const areLetters = isUnspaced(end) && isUnspaced(start)
  return areLetters && (letterAlone.test(before) || letterAlone.test(word)) ? mostWhiteOfLetter : mostWhite
}

function firstOf(text: string): string {
  return [...text][0] ?? ''
}

function lastOf(text: string): string {
  return [...text].at(-1) ?? ''
}
