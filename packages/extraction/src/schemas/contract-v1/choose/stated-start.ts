import type { Candidate } from '../candidates/candidate.ts'
import type { ContractDocument } from '../candidates/document.ts'
import { wordsAround } from '../candidates/words-around.ts'
import type { Concept } from '../concepts.ts'
import type { ContractRanking } from '../ranker/rank.ts'
import { inPlaceOfBest } from './prefer.ts'

/** Characters between `takes effect` and its date. */
const mostBetween = 25
/** Characters between a date and the `Effective Date` that it is defined as. */
const mostToDefinition = 40
/** What a sentence says that is about the contract as a whole. */
const contract: readonly Concept[] = ['agreement', 'term', 'lasts', 'expire']
/** What a sentence says, too, that is about the beginning of something else. */
const otherwise: readonly Concept[] = ['amends', 'payment', 'delivery', 'notice', 'confidential']

/**
 * A contract that says on which day it takes effect does not begin on the day that it was made: the one date beside such words
 * takes the place of a likelier one that is only dated.
 */
export function statedStart(ranking: ContractRanking, document: ContractDocument): ContractRanking {
  const [best, ...others] = ranking.values
  if (!best) return ranking
  const isStated = best.candidates.some((each) =>
    wordsAround(each, document).isNear('effective', mostToDefinition),
  )
  if (isStated) return ranking
  const starts = (candidate: Candidate) => {
    const words = wordsAround(candidate, document)
    return (
      words.isNear('effective', mostBetween) &&
      contract.some(words.includes) &&
      !otherwise.some(words.includes)
    )
  }
  const [only, ...more] = others.filter(({ candidates }) => candidates.some(starts))
  if (!only || more.length > 0) return ranking
  return inPlaceOfBest(only, ranking)
}
