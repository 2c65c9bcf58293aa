import type { Candidate } from '../candidates/candidate.ts'
import { logSumExp, type Ranked, type Ranking } from '../ranker/rank.ts'
import type { RankerModel } from '../ranker/ranker-weights.ts'

/** The candidates of a field that a lesson of the vendor points at, the likeliest one first. */
export type Favoured = { candidates: readonly Candidate[]; isCorrection: boolean }

/**
 * How often a value at a learned position is right, measured on documents of generated issuers that were not
 * used for anything else.
 */
export const reliability = 0.97
const logOdds = Math.log(reliability / (1 - reliability))

function isFavoured(option: Ranked | null, favoured: Favoured | undefined): boolean {
  return option?.candidates.some((candidate) => favoured?.candidates.includes(candidate)) === true
}

/**
 * Raises the score of a value that a lesson points at. If the ranker was right there before, this is more
 * evidence; if it was wrong, the value gets the probability `reliability` whatever the ranker's score.
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
  return {
    ...ranking,
    values: [{ ...found, logit, candidates }, ...rest].sort((a, b) => b.logit - a.logit),
  }
}

/** Whether a value is ranked that stands where a person corrected one. */
export function isCorrected({ values }: Ranking, favoured: Favoured | undefined): boolean {
  return favoured?.isCorrection === true && values.some((each) => isFavoured(each, favoured))
}

/** The reliability of a correction was measured, so the ranker's calibration is not applied to it. */
export function modelFor(
  option: Ranked | null,
  favoured: Favoured | undefined,
  model: RankerModel,
): RankerModel {
  return favoured?.isCorrection && isFavoured(option, favoured) ? { ...model, calibration: {} } : model
}
