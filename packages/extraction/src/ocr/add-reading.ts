import { alignTexts } from './align-texts.ts'
import type { Letter } from './decode-steps.ts'
import { isSpace, stronger, together } from './merge-readings.ts'

/** If the readings agree on less than this share, the further one is of no use. */
const leastShared = 0.6
/** The odds of a letter among digits, and of a digit among letters. */
const oddClass = 5
const neighbours = 3
/** A letter that is less probable although two engines read it may be another one. */
const doubtful = 0.8
const leastOverAgreement = 0.8
/** Digits have no neighbours by which a wrong one is noticed. */
const leastOfDigit = 0.9
const plainLetter = /^[a-z]$/i
const digit = /^\p{Nd}$/u
const letterOrDigit = /^[\p{L}\p{Nd}]$/u
const letterAlone = /^\p{L}$/u

/**
 * Adds a further engine's reading of a line to a merged one: where the first two contradict each other, the
 * further one decides between them. Its spaces are used where no words are known yet.
 */
export function addReading(letters: Letter[], further: Letter[]): Letter[] {
  const slots = letters.filter((letter) => letter.text === '' || !isSpace(letter))
  const others = further.filter((letter) => !isSpace(letter))
  const spaced = new Set(others.filter((letter) => follows(further, letter)))
  const pairs = alignTexts(
    slots.map(({ text, rival }) => text || rival!.text),
    others.map(({ text }) => text),
  ).map(({ first, second }) => ({
    slot: first === null ? undefined : slots[first]!,
    other: second === null ? undefined : others[second]!,
  }))
  const printed = slots.filter(({ text }) => text !== '').length
  const shared = pairs.filter(({ slot, other }) => slot && other && isSame(slot.text, other.text)).length
  if (shared < leastShared * Math.max(printed, others.length)) return letters
  const haveWords = slots.some(({ word }) => word !== undefined)
  return pairs.flatMap(({ slot, other }, at) => {
    if (!slot) return []
    const decided = other
      ? decide(slot, other, besideOf(slots, slot))
      : withoutSupport(slot, others, pairs[at - 1]?.other)
    const needsSpace = !haveWords && other && spaced.has(other) && at > 0
    return needsSpace ? [space(slot), decided] : [decided]
  })
}

/** The characters on both sides within the word. */
function besideOf(slots: Letter[], slot: Letter): string {
  const at = slots.indexOf(slot)
  return slots
    .slice(Math.max(0, at - neighbours), at + neighbours + 1)
    .filter((each) => each !== slot && each.word === slot.word)
    .map(({ text }) => text)
    .join('')
}

function follows(further: Letter[], letter: Letter): boolean {
  const before = further[further.indexOf(letter) - 1]
  return before !== undefined && isSpace(before)
}

function space({ from }: Letter): Letter {
  return { text: ' ', probability: 1, from, to: from }
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/**
 * Confirms a letter, or decides between the two that the other engines read. Only letters and digits are
 * decided on: recognisers see signs and spaces badly.
 */
function decide(slot: Letter, { text, probability }: Letter, beside: string): Letter {
  const { rival, ...letter } = slot
  if (isSame(slot.text, text)) return { ...letter, probability: together(slot.probability, probability) }
  if (!letterOrDigit.test(text)) return slot
  if (!rival) return outvoteDoubtful(letter, { text, probability })
  if (digit.test(text) && probability < leastOfDigit) return slot
  if (!isSame(rival.text, text)) return slot
  const joined = together(rival.probability, probability)
  const [against, support] = [rival.against, joined].map((each, at) =>
    inPlace(each, at === 0 ? slot.text : text, beside),
  )
  if (slot.text === '' && !letterAlone.test(text)) return slot
  return {
    ...letter,
    text: support! > against! ? text : slot.text,
    probability: stronger(support!, against!),
  }
}

/** Replaces a letter on which the other engines agree, but hardly. */
function outvoteDoubtful(
  letter: Letter,
  { text, probability }: Pick<Letter, 'text' | 'probability'>,
): Letter {
  const isBetter =
    plainLetter.test(letter.text) && letter.probability < doubtful && probability > leastOverAgreement
  return isBetter ? { ...letter, text, probability: stronger(probability, letter.probability) } : letter
}

/** The probability of a letter among digits, or of a digit among letters, is less than its shape says. */
function inPlace(probability: number, text: string, beside: string): number {
  const digits = beside.replace(/\P{Nd}/gu, '').length
  const letters = beside.replace(/\P{L}/gu, '').length
  const isOdd = /\p{Nd}/u.test(text) ? letters > 2 * digits : digits > 2 * letters
  return isOdd ? probability / (probability + oddClass * (1 - probability)) : probability
}

/** A letter that the further engine does not read is left out if another engine does not read it either. */
function withoutSupport(slot: Letter, others: Letter[], before: Letter | undefined): Letter {
  const { rival } = slot
  if (rival?.text !== '' || !letterOrDigit.test(slot.text)) return slot
  const beside = before ?? others[0]
  const joined = together(rival.probability, beside?.probability ?? 0)
  return joined > rival.against ? { ...slot, text: '' } : slot
}
