import type { Letter } from './decode-steps.ts'
import type { GrayImage, LineWord } from './engine.ts'
import { findLineInk, inkBetween, widestGap } from './line-ink.ts'

/**
 * The least gap between words: as a multiple of the usual gap between letters, and as a share of the letters'
 * height.
 */
const wideGap = 1.8
const leastGap = 0.25
/**
 * Narrow letters in a monospaced font, and numbers, have more space around them, so that they need a wider
 * gap.
 */
const narrow = /[1Iijl.,:;'!|()[\]tfrTLJ"-]/
const narrowGap = 0.1
const numeric = /[\d.,/:-]/
const numericGap = 0.15
const decimal = /\d[.,]|[.,]\d/
const decimalGap = 0.3

/**
 * Splits a line into words. Its recogniser misses many spaces, so words are also split at gaps that are wide
 * for the line. A word's confidence is that of its least certain letter.
 */
export function splitLine(letters: Letter[], picture: GrayImage, pixelsPerStep: number): LineWord[] {
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
    const [before, letter] = [letters[at - 1]!, letters[at]!]
    if (before.word !== undefined && letter.word !== undefined) return before.word !== letter.word
    const { isSpaced, gap } = pairs[at - 1]!
    const least = Math.max(leastGap * ink.letterHeight, wideGap * usual)
    const needed = least + ink.letterHeight * extraGap(before.text, letter.text)
    return isSpaced || gap >= needed
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
      confidence: Math.min(...word.map(({ probability }) => probability)),
      box: inkBetween(ink, Math.floor(left), Math.min(ink.width, Math.ceil(right))),
    }
  })
}

function isSpace({ text }: Letter): boolean {
  return text.trim() === ''
}

function extraGap(before: string, after: string): number {
  return (
    narrowGap * (Number(narrow.test(before)) + Number(narrow.test(after))) +
    (numeric.test(before) && numeric.test(after) ? numericGap : 0) +
    (decimal.test(before + after) ? decimalGap : 0)
  )
}
