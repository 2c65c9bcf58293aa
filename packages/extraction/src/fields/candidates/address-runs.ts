import { sure } from './address-evidence.ts'
import type { Part } from './address-parts.ts'

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

/** Whether an address may begin with a part; a number is one only before a street. */
export function maybeStart({ isStop, hasColon, probability, text }: Part): boolean {
  return !isStop && !hasColon && (probability >= possible || /^[#\d]/.test(text))
}

function isStart({ probability }: Part, next: Part | undefined): boolean {
  return probability >= possible || (next !== undefined && next.probability >= likely)
}

/** Whether a country ends the address: behind it, or a region, only a country or a postal code may follow. */
function isBehindCountry(country: Part, { text, isCountry }: Part): boolean {
  return country.isCountry && !isCountry && (text.length > 10 || !/\d/.test(text))
}

/** Whether words are what a number beside them is called, in a language or by a firm whose word is not known: `Careline 1800 88 12`. */
function isBeforeNumber({ segment, text, probability }: Part, next: Part | undefined): boolean {
  const isBeside =
    next?.isStop === true && next.segment === segment && next.mark === 'gap' && /^\P{L}+$/u.test(next.text)
  return isBeside && probability < sure && !/\d/.test(text)
}

/** Whether parts with this sum of probabilities are an address with this one among them. */
function isEvident({ text, probability }: Part, sum: number): boolean {
  return probability >= sure || (sum > together.sum && probability >= together.least && /\p{L}/u.test(text))
}

/** The likeliest runs that begin with a part that may be a start; `others` are those behind it. */
export function runsOf(first: Part, others: readonly Part[]): Run[] {
  if (!isStart(first, others[0])) return []
  const runs: Omit<Run, 'rank'>[] = []
  let parts = [first]
  let score = oddsOf(first)
  let hasGap = false
  let sum = first.probability
  let isFound = isEvident(first, sum)
  const add = (next: Part | undefined) => {
    if (isFound) runs.push({ parts, score, next: next ?? null, hasGap })
  }
  add(others[0])
  for (const [i, part] of others.entries()) {
    if (part.isStop || parts.length === mostParts || isBehindCountry(parts.at(-1)!, part)) break
    if (isBeforeNumber(part, others[i + 1])) break
    if (part.isLabel && part.probability < sure) {
      if (part.segment === first.segment) break
      hasGap = true
      continue
    }
    parts = [...parts, part]
    score += oddsOf(part)
    sum += part.probability
    isFound ||= parts.some((each) => isEvident(each, sum))
    add(others[i + 1])
  }
  return runs
    .sort((a, b) => b.score - a.score)
    .slice(0, mostEnds)
    .map((run, rank) => ({ ...run, rank }))
}
