import type { Candidate } from '../candidates/candidate.ts'
import type { ContractDocument } from '../candidates/document.ts'
import { wordsAround } from '../candidates/words-around.ts'
import type { Concept } from '../concepts.ts'
import { daysOf } from '../parse/period.ts'
import type { ContractRanking } from '../ranker/rank.ts'
import { prefer } from './prefer.ts'

/** Most trial periods, notices and terms of payment are shorter. */
const leastDays = 300
/** What a sentence says, too, that is about how long something else lasts. */
const otherwise: readonly Concept[] = [
  'survive',
  'notice',
  'breach',
  'confidential',
  'prior',
  'liability',
  'compete',
  'delivery',
  'amends',
  'statute',
]
/** Characters behind a period, further than which a sentence speaks of something else. */
const mostBehind = 30

/** Whether the sentence of a period says when it begins, and nothing of notices, other duties, or a renewal before it. */
function isLasting(candidate: Candidate, document: ContractDocument): boolean {
  const { period } = candidate
  if (!period || daysOf(period) < leastDays) return false
  const words = wordsAround(candidate, document)
  const isOf = (concept: Concept) => words.isAhead(concept, Infinity) || words.isNear(concept, mostBehind)
  return words.includes('effective') && !words.isAhead('renew', Infinity) && !otherwise.some(isOf)
}

/**
 * Where no term is likely but one period of a year or more stands in a sentence that says when the contract begins, that is the
 * term: short contracts lack the headings and clauses around it that the ranking looks at.
 */
export function lastingTerm(ranking: ContractRanking, document: ContractDocument): ContractRanking {
  const [best] = ranking.values
  if (!best || best.probability > ranking.noneProbability) return ranking
  const lasting = ranking.values.filter(({ candidates }) =>
    candidates.some((each) => isLasting(each, document)),
  )
  const [only] = lasting
  return only && lasting.length === 1 ? prefer(only, ranking) : ranking
}
