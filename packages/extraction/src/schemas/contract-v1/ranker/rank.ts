import { logSumExp } from '../../../fields/ranker/rank.ts'
import { hashText } from '../../../fields/text/hash.ts'
import type { Candidate } from '../candidates/candidate.ts'
import { type ContractModel, weightPosition } from './contract-weights.ts'
import type { Described } from './describe.ts'

/** A value with its probability and the candidates that have it, the likeliest first. */
export type RankedValue = { value: string; probability: number; candidates: Candidate[] }

export type ContractRanking = { values: RankedValue[]; noneProbability: number }

function scoreOf(features: Uint32Array, field: number, { weights, step }: ContractModel): number {
  let sum = 0
  for (const feature of features) sum += weights[weightPosition(feature, field)]!
  return sum * step
}

/** The key of the weights for a field's absence. */
export function absenceKey(field: string): number {
  return hashText(`contract.${field}=`)
}

/** The key of the weights for a field's candidates. */
export function fieldKey(field: string): number {
  return hashText(`contract.${field}`)
}

/** Probabilities of a field's values and of its absence; candidates with the same value are taken together. */
export function rankField(
  field: string,
  described: readonly Described[],
  whole: Uint32Array,
  model: ContractModel,
): ContractRanking {
  const key = fieldKey(field)
  const scored = described.map(({ candidate, firm, words }) => ({
    candidate,
    score: scoreOf(firm, key, model) + scoreOf(words, key, model),
  }))
  const none = scoreOf(whole, absenceKey(field), model)
  const all = logSumExp([...scored.map(({ score }) => score), none])
  const byValue = Map.groupBy(scored, ({ candidate }) => candidate.value)
  const values = [...byValue].map(([value, some]) => ({
    value,
    probability: Math.exp(logSumExp(some.map(({ score }) => score)) - all),
    candidates: some.sort((a, b) => b.score - a.score).map(({ candidate }) => candidate),
  }))
  return {
    values: values.sort((a, b) => b.probability - a.probability),
    noneProbability: Math.exp(none - all),
  }
}
