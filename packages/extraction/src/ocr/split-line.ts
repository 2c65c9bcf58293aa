import type { Letter } from './decode-steps.ts'
import type { GrayImage } from './engine.ts'
import type { LineBox } from './find-text-lines.ts'
import { findLineInk, inkBetween, widestGap } from './line-ink.ts'

/** A word of a line, its box in pixels of the line's picture. */
export type LineWord = { text: string; probability: number; box: LineBox }

/** What is white between words, against the usual white between letters and against their height. */
const wideGap = 1.8
const leastGap = 0.25
/** Letters that leave white beside them in type of one width, and numbers, hold together more. */
const narrow = /[1Iijl.,:;'!|()[\]tfrTLJ"-]/
const narrowGap = 0.1
const numeric = /[\d.,/:-]/
const numericGap = 0.15
const decimal = /\d[.,]|[.,]\d/
const decimalGap = 0.3
/** So much of that white is enough, or needed, where another engine saw a space, or none. */
const gapWithSpace = 0.5
const gapWithoutSpace = 1.5

/**
 * The words of a line. Its recogniser leaves out many spaces, so that words also part where the picture
 * shows more white than between letters elsewhere. A word is as sure as its least sure letter.
 */
export const splitLine = (letters: Letter[], picture: GrayImage, pixelsPerStep: number): LineWord[] => {
  const ink = findLineInk(picture)
  const middle = ({ from, to }: Letter) => ((from + to + 1) / 2) * pixelsPerStep
  const pairs = letters.slice(1).map((letter, at) => {
    const before = letters[at]!
    const isSpaced = isSpace(before) || isSpace(letter)
    return { isSpaced, gap: isSpaced ? 0 : widestGap(ink, middle(before), middle(letter)) }
  })
  const gaps = pairs.flatMap(({ isSpaced, gap }) => (isSpaced ? [] : [gap])).sort((a, b) => a - b)
  const usual = gaps[gaps.length >> 1] ?? 0
  const isParted = (at: number): boolean => {
    const { isSpaced, gap } = pairs[at - 1]!
    const least = Math.max(leastGap * ink.letterHeight, wideGap * usual)
    const needed = least + ink.letterHeight * extraGap(letters[at - 1]!.text, letters[at]!.text)
    const { startsWord } = letters[at]!
    if (startsWord === undefined) return isSpaced || gap >= needed
    return isSpaced || gap >= needed * (startsWord ? gapWithSpace : gapWithoutSpace)
  }

  const words: { first: number; last: number }[] = []
  for (const [at, letter] of letters.entries()) {
    if (isSpace(letter)) continue
    if (at > 0 && !isParted(at)) words.at(-1)!.last = at
    else words.push({ first: at, last: at })
  }
  return words.map(({ first, last }) => {
    const word = letters.slice(first, last + 1)
    const left = first === 0 ? 0 : (middle(letters[first - 1]!) + middle(word[0]!)) / 2
    const right =
      last === letters.length - 1 ? ink.width : (middle(word.at(-1)!) + middle(letters[last + 1]!)) / 2
    return {
      text: word.map(({ text }) => text).join(''),
      probability: Math.min(...word.map(({ probability }) => probability)),
      box: inkBetween(ink, Math.floor(left), Math.min(ink.width, Math.ceil(right))),
    }
  })
}

const isSpace = ({ text }: Letter): boolean => text.trim() === ''

const extraGap = (before: string, after: string): number =>
  narrowGap * (Number(narrow.test(before)) + Number(narrow.test(after))) +
  (numeric.test(before) && numeric.test(after) ? numericGap : 0) +
  (decimal.test(before + after) ? decimalGap : 0)
