import type { Candidate } from '../candidates/candidate.ts'
import type { Described, Features } from '../features/describe.ts'
import { hashText } from '../text/hash.ts'
import { type Model, placeOf } from './model.ts'

/** A value with all places that it is printed at, the likeliest first. */
export type Ranked = { value: string; logit: number; candidates: Candidate[] }

export type Ranking = {
  /** Best first. */
  values: Ranked[]
  /** Score of the field not being on the page. */
  noneLogit: number
}

const scoreOf = (features: Uint32Array, field: number, { weights, step }: Model): number => {
  let sum = 0
  for (const feature of features) sum += weights[placeOf(feature, field)]!
  return sum * step
}

const scoreAll = ({ general, form, words }: Features, field: number, model: Model): number =>
  scoreOf(general, field, model) + scoreOf(form, field, model) + scoreOf(words, field, model)

export const logSumExp = (scores: readonly number[]): number => {
  const most = Math.max(...scores)
  return most === -Infinity
    ? most
    : most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0))
}

/** Scores a field's candidates; those with the same value are taken together. */
export const rank = (
  fieldKey: string,
  described: readonly Described[],
  whole: Uint32Array,
  model: Model,
): Ranking => {
  const field = hashText(fieldKey)
  const byValue = new Map<string, { score: number; candidate: Candidate }[]>()
  for (const { candidate, features } of described) {
    const scored = { score: scoreAll(features, field, model), candidate }
    const same = byValue.get(candidate.value)
    if (same) same.push(scored)
    else byValue.set(candidate.value, [scored])
  }
  const values = [...byValue].map(([value, scored]) => {
    scored.sort((a, b) => b.score - a.score)
    return {
      value,
      logit: logSumExp(scored.map(({ score }) => score)),
      candidates: scored.map(({ candidate }) => candidate),
    }
  })
  return {
    values: values.sort((a, b) => b.logit - a.logit),
    noneLogit: scoreOf(whole, noneOf(fieldKey), model),
  }
}

/** The key under which the weights of a field's absence, or of a choice about the whole document, lie. */
export const noneOf = (fieldKey: string): number => hashText(`${fieldKey}=`)

/** Probabilities of the choices about the whole document. */
export const chooseWhole = <T extends string>(
  name: string,
  choices: readonly T[],
  whole: Uint32Array,
  model: Model,
): { choice: T; probability: number }[] => {
  const scores = choices.map((choice) => scoreOf(whole, hashText(`${name}=${choice}`), model))
  const all = logSumExp(scores)
  return choices
    .map((choice, i) => ({ choice, probability: Math.exp(scores[i]! - all) }))
    .sort((a, b) => b.probability - a.probability)
}
