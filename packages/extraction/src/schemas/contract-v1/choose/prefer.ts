import type { ContractRanking, RankedValue } from '../ranker/rank.ts'

/** The probability of a value that only its sentence speaks for: above that of none, and low enough to be checked. */
const likely = 0.6

/** A ranking in which a value and the likeliest one have changed places and probabilities. */
export function inPlaceOfBest(chosen: RankedValue, ranking: ContractRanking): ContractRanking {
  const best = ranking.values[0]!
  const values = ranking.values.map((each) =>
    each === best
      ? { ...chosen, probability: best.probability }
      : each === chosen
        ? { ...best, probability: chosen.probability }
        : each,
  )
  return { ...ranking, values }
}

/** A ranking with one of its values first; the others and the field's absence share what is left in the same proportions. */
export function prefer(chosen: RankedValue, { values, noneProbability }: ContractRanking): ContractRanking {
  const others = values.filter(({ value }) => value !== chosen.value)
  const rest = others.reduce((sum, { probability }) => sum + probability, noneProbability)
  const share = (1 - likely) / rest
  return {
    values: [
      { ...chosen, probability: likely },
      ...others.map((each) => ({ ...each, probability: each.probability * share })),
    ],
    noneProbability: noneProbability * share,
  }
}
