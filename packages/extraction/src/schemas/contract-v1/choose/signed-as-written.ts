import type { Candidate } from '../candidates/candidate.ts'
import type { ContractDocument } from '../candidates/document.ts'
import { wordsAround } from '../candidates/words-around.ts'
import type { ContractRanking, RankedValue } from '../ranker/rank.ts'
import { prefer } from './prefer.ts'

/** Characters between a date and the word that says what happened on it. */
const mostBetween = 70
/** Characters between `effective` and its date: `effective as of`. */
const mostToEffective = 25
/** Paragraphs behind the one that names the parties, in which a contract says when it was made. */
const mostBehind = 4
/** Paragraphs from the lines of signatures. */
const mostFromSignatures = 3

/**
 * The day of signing where no date beside the signatures says it: that of `signed this 3 May 2021`, that beside a place below
 * the clauses, or, where the signatures refer to `the date first written above`, the day that the contract's beginning states.
 */
export function signedAsWritten(ranking: ContractRanking, document: ContractDocument): ContractRanking {
  const { flow, signatures, preamble } = document
  const isAtSignatures = (index: number) => index > preamble && signatures[index]! <= mostFromSignatures
  const [best] = ranking.values
  const isChosen = best !== undefined && best.probability > ranking.noneProbability
  if (isChosen && best.candidates.some(({ paragraph }) => isAtSignatures(paragraph.index))) return ranking
  const refersBack = flow.paragraphs.some((paragraph) => {
    const concepts = document.conceptsOf(paragraph).map(({ concept }) => concept)
    return concepts.includes('as_above') && (isAtSignatures(paragraph.index) || concepts.includes('sign'))
  })
  const says = (candidate: Candidate) => {
    const { index } = candidate.paragraph
    const said = wordsAround(candidate, document)
    const isPlaceLine = !isChosen && candidate.traits.includes('place_line') && index > preamble + mostBehind
    if (isPlaceLine) return true
    if (isAtSignatures(index)) return said.isNear('sign', mostBetween)
    if (index > preamble + mostBehind || said.includes('amends')) return false
    if (said.isNear('sign', mostBetween)) return true
    return refersBack && said.isAhead('dated', mostBetween) && !said.isAhead('effective', mostToEffective)
  }
  const [written] = ranking.values
    .filter(({ candidates }) => candidates.some(says))
    .toSorted((a, b) => (a.value < b.value ? 1 : -1))
  if (!written || (isChosen && written === best)) return ranking
  return prefer({ ...written, candidates: first(written, says) }, ranking)
}

/** The candidates of a value, first those for which a test holds: the first candidate is shown as the value's place. */
function first({ candidates }: RankedValue, holds: (candidate: Candidate) => boolean): Candidate[] {
  return candidates.toSorted((a, b) => Number(holds(b)) - Number(holds(a)))
}
