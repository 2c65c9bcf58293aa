import { alignTexts } from './align-texts.ts'
import type { Letter } from './decode-steps.ts'

/** A second engine's reading of a line, word by word. */
export type SecondReading = { text: string; confidence: number }[]

type OtherLetter = { text: string; trust: number; word: number }
type Pair = {
  letter: Letter | undefined
  other: OtherLetter | undefined
  /** Whether the second engine decides: the first lacks the letter, or commas and points are confused. */
  isSecondsMatter: boolean
}

/** If the readings agree on less than this share, one of the engines failed on the line. */
const leastShared = 0.7
/** The least confidence of the second engine in a letter that the first did not see or does not know. */
const leastTrust = 0.6
const mostSure = 0.999

const decimalSign = /^[.,]$/
const digit = /^\d$/

/**
 * Merges two readings of a line: of differing letters the likelier wins with a lower probability, equal
 * letters get a higher one. Each letter is assigned to a word of the second reading, which also
 * decides on letters that the first engine `lacks`. A letter without text was read by one engine alone and is
 * not trusted: {@link onlyRead} leaves it out. Null: the second reading is better as it is.
 */
export function mergeReadings(
  letters: Letter[],
  second: SecondReading,
  lacks: (character: string) => boolean,
): Letter[] | null {
  const pairs = pairUp(letters, second, lacks)
  const shared = pairs.filter((pair) => agrees(pair) || pair.isSecondsMatter).length
  if (shared < leastShared * pairs.length) return isSecondSurer(pairs) ? null : letters
  return pairs.flatMap((pair, at) => mergePair(pair, pairs[at - 1], pairs[at + 1]))
}

function isSecondSurer(pairs: Pair[]): boolean {
  return (
    pairs.reduce((sum, { letter, other }) => sum + (other?.trust ?? 0) - (letter?.probability ?? 0), 0) > 0
  )
}

function pairUp(letters: Letter[], second: SecondReading, lacks: (character: string) => boolean): Pair[] {
  const printed = letters.filter((letter) => !isSpace(letter))
  const others = second.flatMap(({ text, confidence }, word) =>
    [...text].map((each): OtherLetter => ({ text: each, trust: confidence, word })),
  )
  const wordText = ({ text }: { text: string }) => text
  return alignTexts(printed.map(wordText), others.map(wordText)).map(({ first, second }) => {
    const letter = first === null ? undefined : printed[first]!
    const other = second === null ? undefined : others[second]!
    const areSigns = letter && other && decimalSign.test(letter.text) && decimalSign.test(other.text)
    return { letter, other, isSecondsMatter: Boolean(areSigns || (letter && other && lacks(other.text))) }
  })
}

function agrees({ letter, other }: Pair): boolean {
  return letter !== undefined && other !== undefined && letter.text.toLowerCase() === other.text.toLowerCase()
}

function mergePair(pair: Pair, before: Pair | undefined, after: Pair | undefined): Letter[] {
  const { letter, other } = pair
  if (!letter) return insertMissed(other!, before, after)
  if (!other) {
    const trust = Math.min(before?.other?.trust ?? 0, after?.other?.trust ?? 0)
    return [outvote(letter, { text: '', probability: trust })]
  }
  const { word, trust } = other
  const { probability } = letter
  if (agrees(pair))
    return [
      {
        ...letter,
        word,
        text: trust > probability ? other.text : letter.text,
        probability: together(probability, trust),
      },
    ]
  if (pair.isSecondsMatter && trust > leastTrust)
    return [{ ...letter, word, text: other.text, probability: trust }]
  return [outvote({ ...letter, word }, { text: other.text, probability: trust })]
}

/** The likelier of two contradicting readings, with the other as its rival. */
function outvote(letter: Letter, { text, probability }: { text: string; probability: number }): Letter {
  const [winner, loser] =
    probability > letter.probability ? [{ text, probability }, letter] : [letter, { text, probability }]
  return {
    ...letter,
    text: winner.text,
    probability: stronger(probability, letter.probability),
    rival: { text: loser.text, probability: loser.probability, against: winner.probability },
  }
}

/** The probability that two readings are right that agree. */
export function together(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b)
}

/** The probability that the likelier of two contradicting readings is right. */
export function stronger(a: number, b: number): number {
  const [high, low] = [Math.max(a, b), Math.min(a, b, mostSure)]
  return (high * (1 - low)) / (high * (1 - low) + low * (1 - high))
}

/** A letter that only the second engine read; without text if it is not trusted. */
function insertMissed(
  { text, trust, word }: OtherLetter,
  before: Pair | undefined,
  after: Pair | undefined,
): Letter[] {
  const place = before?.letter?.to ?? after?.letter?.from
  if (place === undefined) return []
  const at = { word, from: place, to: place }
  return trust > leastTrust || (decimalSign.test(text) && isDigit(before) && isDigit(after))
    ? [{ text, probability: trust, ...at, rival: { text: '', probability: 1 - trust, against: trust } }]
    : [{ text: '', probability: 1 - trust, ...at, rival: { text, probability: trust, against: 1 - trust } }]
}

function isDigit(pair: Pair | undefined): boolean {
  return pair !== undefined && digit.test(pair.letter?.text ?? '') && digit.test(pair.other?.text ?? '')
}

/** The letters of a merged reading that are taken to be there. */
export function onlyRead(letters: Letter[]): Letter[] {
  return letters.filter(({ text }) => text !== '')
}

export function isSpace({ text }: { text: string }): boolean {
  return text.trim() === ''
}
