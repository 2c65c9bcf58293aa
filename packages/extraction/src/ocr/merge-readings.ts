import { alignTexts } from './align-texts.ts'
import type { Letter } from './decode-steps.ts'

/** What a second engine reads of a line, word by word. */
export type SecondReading = { text: string; confidence: number }[]

type OtherLetter = { text: string; confidence: number; startsWord: boolean }
type Pair = { letter: Letter | undefined; other: OtherLetter | undefined }

/** Less than this share of letters that agree says that the second engine was lost in the line. */
const leastShared = 0.4
/** What becomes of a letter's probability where the second engine disagrees, and of its doubt where it agrees. */
const disagreeing = 0.85
const agreeing = 0.25

const onlySecondKnows = /[^\p{ASCII}\p{P}]/u
const decimalSign = /^[.,]$/
const digit = /^\d$/

/**
 * One reading of a line from two: a letter that both read is surer, one that they read differently less
 * sure. Letters that the first engine has no sign for are taken from the second, and so are the decimal
 * signs, which the first likes to leave out. Letters learn whether a word starts with them.
 */
export const mergeReadings = (letters: Letter[], second: SecondReading): Letter[] => {
  const pairs = pairUp(letters, second)
  const shared = pairs.filter(agrees).length
  if (shared < leastShared * pairs.length) return letters
  const merged = pairs.flatMap((pair, at) => mergePair(pair, pairs[at - 1], pairs[at + 1]))
  return withSpaces(merged, letters)
}

const pairUp = (letters: Letter[], second: SecondReading): Pair[] => {
  const printed = letters.filter((letter) => !isSpace(letter))
  const others = second.flatMap(({ text, confidence }) =>
    [...text].map((each, n): OtherLetter => ({ text: each, confidence, startsWord: n === 0 })),
  )
  const textOf = ({ text }: { text: string }) => text
  return alignTexts(printed.map(textOf), others.map(textOf)).map(({ first, second }) => ({
    letter: first === null ? undefined : printed[first]!,
    other: second === null ? undefined : others[second]!,
  }))
}

const agrees = ({ letter, other }: Pair): boolean =>
  letter !== undefined && other !== undefined && letter.text.toLowerCase() === other.text.toLowerCase()

const mergePair = (pair: Pair, before: Pair | undefined, after: Pair | undefined): Letter[] => {
  const { letter, other } = pair
  if (!letter) {
    const isDecimal = decimalSign.test(other!.text) && isDigit(before) && isDigit(after)
    const place = before?.letter?.to ?? after?.letter?.from
    if (place === undefined || !(isDecimal || onlySecondKnows.test(other!.text))) return []
    return [{ ...other!, probability: disagreeing * other!.confidence, from: place, to: place }]
  }
  if (!other) return [{ ...letter, probability: disagreeing * letter.probability }]
  const { startsWord } = other
  if (agrees(pair)) return [{ ...letter, startsWord, probability: 1 - agreeing * (1 - letter.probability) }]
  if (onlySecondKnows.test(other.text))
    return [{ ...letter, startsWord, text: other.text, probability: other.confidence }]
  return [{ ...letter, startsWord, probability: disagreeing * letter.probability }]
}

const isDigit = (pair: Pair | undefined): boolean =>
  pair !== undefined && digit.test(pair.letter?.text ?? '') && digit.test(pair.other?.text ?? '')

/** Puts the spaces that the first engine read between the letters again. */
const withSpaces = (merged: Letter[], letters: Letter[]): Letter[] =>
  [...merged, ...letters.filter(isSpace)].sort((a, b) => a.from - b.from)

const isSpace = ({ text }: { text: string }): boolean => text.trim() === ''
