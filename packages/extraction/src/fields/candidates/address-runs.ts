import { hasLabel } from '../layout/has-label.ts'
import { recogniseText } from '../text-kinds/recognise-text.ts'
import { sure } from './address-evidence.ts'
import { isOfAddress, type Part } from './address-parts.ts'

/** The share of the log-odds that one part may have, so that no part decides alone. */
const mostOdds = 3
const mostParts = 9
/** Of runs with the same start, so many are candidates. */
const mostEnds = 6
/** An address begins with a part that is at least so probable, or with a number before one. */
const possible = 0.08
export const likely = 0.3
/** What several parts have together where none is sure. */
const together = { sum: 1, least: 0.4 }

/** Parts that follow each other and may be an address together. */
export type Run = {
  parts: readonly Part[]
  /** The sum of the parts' log-odds. */
  score: number
  /** Its place among the runs that begin with the same part, the likeliest first. */
  rank: number
  /** The part behind it. */
  next: Part | null
  /** Whether labels between its lines were left out. */
  hasGap: boolean
}

function oddsOf({ probability }: Part): number {
  return Math.max(-mostOdds, Math.min(mostOdds, Math.log(probability / (1 - probability))))
}

/** A building's name has so many signs at most. */
const longestBuilding = 40
/** From this probability on, it is a person instead. */
const likelyPerson = 0.5

/** Whether a part is above all that a party's name may be above: the first line of a block, or below its label. */
function isFirstLine({ segment: { above, blockIndex }, from }: Part): boolean {
  return from === 0 && (blockIndex === 0 || above === null || above.isLabel)
}

/** Whether a part may be the name of a building, which has no letters of its own. */
function maybeBuilding(part: Part): boolean {
  const { isFirm, text, segment } = part
  return (
    !segment.isLabel &&
    !isFirstLine(part) &&
    !isFirm &&
    /^\p{L}/u.test(text) &&
    text.length <= longestBuilding &&
    recogniseText(text).person < likelyPerson
  )
}

/**
 * Whether an address may begin with a part, which a label may say; a number, and what may be a building's name, only before a
 * street.
 */
export function maybeStart(part: Part, isNamed: boolean): boolean {
  const { isStop, hasColon, probability, text } = part
  const isPossible = isNamed || probability >= possible || /^[#\d]/.test(text) || maybeBuilding(part)
  return !isStop && !hasColon && isPossible
}

function isStart({ probability }: Part, next: Part | undefined): boolean {
  return probability >= possible || (next !== undefined && next.probability >= likely)
}

/** Whether a country ends the address: behind it, or a region, only a country or a postal code may follow. */
function isBehindCountry(country: Part, { text, isCountry }: Part): boolean {
  return country.isCountry && !isCountry && (text.length > 10 || !/\d/.test(text))
}

/** Whether words are what a number beside them is called, in a language or by a firm whose word is not known: `Talkline 1800 88 12`. */
function goesOnWithNumber({ segment, text, probability }: Part, next: Part | undefined): boolean {
  const isBeside =
    next?.isStop === true && next.segment === segment && next.mark === 'gap' && /^\P{L}+$/u.test(next.text)
  return isBeside && probability < sure && !/\d/.test(text)
}

/** Whether a part is evidence of an address together with others. */
function isEvidence({ text, probability }: Part): boolean {
  return probability >= together.least && /\p{L}/u.test(text)
}

/** Whether a line is the heading of another party's block, under which another address may be. */
function isHeading({ isLabel, probability, segment }: Part): boolean {
  return isLabel && probability < sure && hasLabel(segment, 'from', 'bill_to', 'ship_to')
}

/** The likeliest runs that begin with a part that may be a start, or is one by a label; `others` are those behind it. */
export function runsOf(first: Part, others: readonly Part[], isNamed: boolean): Run[] {
  if (!isNamed && !isStart(first, others[0])) return []
  const runs: (Omit<Run, 'rank'> & { isFound: boolean })[] = []
  let parts = [first]
  let score = oddsOf(first)
  let hasGap = false
  let sum = first.probability
  let hasEvidence = isEvidence(first)
  let isFound = first.probability >= sure || (hasEvidence && sum > together.sum)
  const add = (next: Part | undefined) => {
    if (isFound || isNamed) runs.push({ parts, score, next: next ?? null, hasGap, isFound })
  }
  add(others[0])
  for (const [i, part] of others.entries()) {
    if (part.isStop || part.isFirm || isHeading(part) || parts.length === mostParts) break
    if (part.isLabel && part.probability < sure) {
      if (part.segment === first.segment && !isOfAddress(part)) break
      hasGap = true
      continue
    }
    if (isBehindCountry(parts.at(-1)!, part) || goesOnWithNumber(part, others[i + 1])) break
    parts = [...parts, part]
    score += oddsOf(part)
    sum += part.probability
    hasEvidence ||= isEvidence(part)
    isFound ||= part.probability >= sure || (hasEvidence && sum > together.sum)
    add(others[i + 1])
  }
  return runs
    .filter((run) => run.isFound === isFound)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostEnds)
    .map(({ isFound: _, ...run }, rank) => ({ ...run, rank }))
}
