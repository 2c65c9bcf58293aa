import { alignTexts } from './align-texts.ts'
import type { Letter } from './decode-steps.ts'

/** What a second engine reads of a line, word by word. */
export type SecondReading = { text: string; confidence: number }[]

type OtherLetter = { text: string; trust: number; word: number }
type Pair = { letter: Letter | undefined; other: OtherLetter | undefined }

/** Where the readings share less, one of the engines was lost in the line. */
const leastShared = 0.7
/** So sure the second engine must be of a letter that the first did not see, or has no sign for. */
const leastTrust = 0.6
const mostSure = 0.999

const onlySecondKnows = /[^\p{ASCII}\p{P}]/u
const decimalSign = /^[.,]$/
const digit = /^\d$/

/**
 * One reading of a line from two: of letters read differently the likelier wins and is less sure, a letter
 * that both read is surer. Letters that the first engine has no sign for are the second's. Letters learn
 * to which word of the second reading they belong. Null where nothing is better than the second reading as it is.
 */
export function mergeReadings(letters: Letter[], second: SecondReading): Letter[] | null {
  const pairs = pairUp(letters, second)
  const shared = pairs.filter((pair) => agrees(pair) || isSecondsMatter(pair)).length
  if (shared < leastShared * pairs.length) return isSecondSurer(pairs) ? null : letters
  return pairs.flatMap((pair, at) => mergePair(pair, pairs[at - 1], pairs[at + 1]))
}

function isSecondSurer(pairs: Pair[]): boolean {
  return (
    pairs.reduce((sum, { letter, other }) => sum + (other?.trust ?? 0) - (letter?.probability ?? 0), 0) > 0
  )
}

function pairUp(letters: Letter[], second: SecondReading): Pair[] {
  const printed = letters.filter((letter) => !isSpace(letter))
  const others = second.flatMap(({ text, confidence }, word) =>
    [...text].map((each): OtherLetter => ({ text: each, trust: confidence, word })),
  )
  const textOf = ({ text }: { text: string }) => text
  return alignTexts(printed.map(textOf), others.map(textOf)).map(({ first, second }) => ({
    letter: first === null ? undefined : printed[first]!,
    other: second === null ? undefined : others[second]!,
  }))
}

function agrees({ letter, other }: Pair): boolean {
  return letter !== undefined && other !== undefined && letter.text.toLowerCase() === other.text.toLowerCase()
}

/** The first engine has no sign for most letters with accents, and takes commas for points. */
function isSecondsMatter({ letter, other }: Pair): boolean {
  return (
    letter !== undefined &&
    other !== undefined &&
    (onlySecondKnows.test(other.text) || (decimalSign.test(other.text) && decimalSign.test(letter.text)))
  )
}

function mergePair(pair: Pair, before: Pair | undefined, after: Pair | undefined): Letter[] {
  const { letter, other } = pair
  if (!letter) return isMissed(other!, before, after) ? insert(other!, before, after) : []
  if (!other) {
    const trust = Math.min(before?.other?.trust ?? 0, after?.other?.trust ?? 0)
    return trust > letter.probability ? [] : [{ ...letter, probability: stronger(letter.probability, trust) }]
  }
  const { word, trust } = other
  const { probability } = letter
  if (agrees(pair))
    return [
      {
        ...letter,
        word,
        text: trust > probability ? other.text : letter.text,
        probability: 1 - (1 - probability) * (1 - trust),
      },
    ]
  if (isSecondsMatter(pair) && trust > leastTrust)
    return [{ ...letter, word, text: other.text, probability: trust }]
  const text = trust > probability ? other.text : letter.text
  return [{ ...letter, word, text, probability: stronger(probability, trust) }]
}

/** How likely the likelier of two is right where only one can be. */
function stronger(a: number, b: number): number {
  const [high, low] = [Math.max(a, b), Math.min(a, b, mostSure)]
  return (high * (1 - low)) / (high * (1 - low) + low * (1 - high))
}

function isMissed({ text, trust }: OtherLetter, before: Pair | undefined, after: Pair | undefined): boolean {
  return trust > leastTrust || (decimalSign.test(text) && isDigit(before) && isDigit(after))
}

function insert(
  { text, trust, word }: OtherLetter,
  before: Pair | undefined,
  after: Pair | undefined,
): Letter[] {
  const place = before?.letter?.to ?? after?.letter?.from
  return place === undefined ? [] : [{ text, word, probability: trust, from: place, to: place }]
}

function isDigit(pair: Pair | undefined): boolean {
  return pair !== undefined && digit.test(pair.letter?.text ?? '') && digit.test(pair.other?.text ?? '')
}

function isSpace({ text }: { text: string }): boolean {
  return text.trim() === ''
}
