import type { Candidate } from '../candidates/candidate.ts'
import type { Model } from '../ranker/model.ts'
import { logSumExp, type Ranked, type Ranking } from '../ranker/rank.ts'

/** What a vendor's remembered layout points at for a field: the likeliest of some candidates. */
export type Favoured = { candidates: readonly Candidate[]; isCorrection: boolean }

/**
 * How often what stands where it was remembered is the field's value, on documents of generated issuers that nothing
 * else was learnt from.
 */
export const reliability = 0.97
const logOdds = Math.log(reliability / (1 - reliability))

function isFavoured(option: Ranked | null, favoured: Favoured | undefined): boolean {
  return option?.candidates.some((candidate) => favoured?.candidates.includes(candidate)) === true
}

/**
 * A ranking in which what is remembered counts. Where the ranker was right before, that is evidence more; where it was
 * wrong, the value is as probable as memory is reliable, whatever the ranker says.
 */
export function favour(ranking: Ranking, favoured: Favoured | undefined): Ranking {
  const { values, noneLogit } = ranking
  const found = values.find((each) => isFavoured(each, favoured))
  if (!found) return ranking
  const rest = values.filter((each) => each !== found)
  const others = logSumExp([noneLogit, ...rest.map((each) => each.logit)])
  const logit = favoured!.isCorrection ? others + logOdds : found.logit + logOdds
  const isPointedAt = (candidate: Candidate) => Number(favoured!.candidates.includes(candidate))
  const candidates = found.candidates.toSorted((a, b) => isPointedAt(b) - isPointedAt(a))
  return { values: [{ ...found, logit, candidates }, ...rest].sort((a, b) => b.logit - a.logit), noneLogit }
}

/** What memory is sure of was measured: it needs none of the ranker's calibration. */
export function modelFor(option: Ranked | null, favoured: Favoured | undefined, model: Model): Model {
  return favoured?.isCorrection && isFavoured(option, favoured) ? { ...model, calibration: {} } : model
}
