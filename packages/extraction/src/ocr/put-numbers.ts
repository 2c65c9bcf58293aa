import type { Letter } from './decode-steps.ts'
import type { LineWord } from './engine.ts'
import { type Found, inPlaceOf, putInPlace } from './put-in-place.ts'

/** Numbers, and codes that start with capitals. */
const number = /(?:(?<!\p{L})[A-Z]{1,4}[-/]?)?\p{Nd}(?:[\p{Nd}.,:/'-]*\p{Nd})?%?/gu
const digitsOn = /\p{Nd}.*$/u
/** Capitals before a number that are read with less certainty may be letters that the engine does not know. */
const leastOfCapital = 0.9
const doubtful = 0.5

/** Letters along the picture of a line. */
export type LettersRead = { letters: readonly Letter[]; pixelsPerStep: number }

/**
 * Puts the numbers that an engine read that does not know a line's letters in the place of what the first engine read
 * there, if it was less sure.
 */
export function putNumbers(words: readonly LineWord[], reading: LettersRead): LineWord[] {
  return numbersOf(reading).reduce<LineWord[]>(
    (put, { code, digits }) => putInPlace(put, isInOnePiece(code, put) ? code : digits, isNoText),
    [...words],
  )
}

/** The numbers among letters, which the engine also joins with what it takes the letters beside them for. */
function numbersOf({ letters, pixelsPerStep }: LettersRead): { code: Found; digits: Found }[] {
  // One place for each letter, so that what is found in the text has the index of its letters.
  const text = letters.map((letter) => (letter.text.length === 1 ? letter.text : ' ')).join('')
  const foundOf = (own: readonly Letter[]): Found => ({
    text: own.map((letter) => letter.text).join(''),
    confidence: Math.min(...own.map(({ probability }) => probability)),
    x0: Math.floor(own[0]!.from * pixelsPerStep),
    x1: Math.ceil((own.at(-1)!.to + 1) * pixelsPerStep),
  })
  return [...text.matchAll(number)].map((match) => {
    const all = letters.slice(match.index, match.index + match[0].length)
    const start = all.length - digitsOn.exec(match[0])![0].length
    const isCode = all.slice(0, start).every(({ probability }) => probability >= leastOfCapital)
    const digits = foundOf(all.slice(start))
    return { code: isCode ? foundOf(all) : digits, digits }
  })
}

/** Whether the capitals of a code are no word of their own before a number: `TEL` in `TEL 075-711-4482`. */
function isInOnePiece(code: Found, words: readonly LineWord[]): boolean {
  const same = inPlaceOf(code, words)
  return !same.some(
    ({ text, confidence }) => confidence >= doubtful && /\p{L}/u.test(text) && !/\p{Nd}/u.test(text),
  )
}

/** Whether a word is a number or a code, or letters that are hardly right. */
function isNoText({ text, confidence }: LineWord): boolean {
  return confidence < doubtful || !/[\p{L}--[A-Z]]/v.test(text)
}
