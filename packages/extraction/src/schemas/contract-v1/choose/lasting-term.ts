import type { Candidate } from '../candidates/candidate.ts'
import type { ContractDocument } from '../candidates/document.ts'
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
function isLasting({ paragraph, start, end, period }: Candidate, document: ContractDocument): boolean {
  if (!period || daysOf(period) < leastDays) return false
  const span = document.sentencesOf(paragraph).find((each) => start >= each.start && start < each.end)
  if (!span) return false
  const hits = document.conceptsOf(paragraph).filter((hit) => hit.start >= span.start && hit.start < span.end)
  const has = (concept: Concept) => hits.some((hit) => hit.concept === concept)
  const isOfOther = hits.some((hit) => otherwise.includes(hit.concept) && hit.start <= end + mostBehind)
  const isRenewed = hits.some((hit) => hit.concept === 'renew' && hit.start < start)
  return has('effective') && !isRenewed && !isOfOther
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
