import type { Candidate } from '../candidates/candidate.ts'
import type { Described, Features } from '../features/describe.ts'
import { hashText } from '../text/hash.ts'
import { type Hidden, hiddenRow, type Ranker, weightIndex } from './ranker-weights.ts'

/** A value with all positions where it is printed, the likeliest first. */
export type Ranked = { value: string; logit: number; candidates: Candidate[] }

export type Ranking = {
  /** The likeliest first. */
  values: Ranked[]
  /** The score for the field being absent from the page. */
  noneLogit: number
  /** How many times likelier than the likeliest value absence must be for no value to be chosen; 1 if left out. */
  absenceOdds?: number
}

function scoreOf(features: Uint32Array, field: number, { weights, step }: Ranker): number {
  let sum = 0
  for (const feature of features) sum += weights[weightIndex(feature, field)]!
  return sum * step
}

function scoreAll({ general, labels, form, words }: Features, field: number, ranker: Ranker): number {
  return (
    scoreOf(general, field, ranker) +
    scoreOf(labels, field, ranker) +
    scoreOf(form, field, ranker) +
    scoreOf(words, field, ranker)
  )
}

function addUnits(
  units: Float32Array,
  { general, labels, form, words }: Features,
  kind: number,
  { table }: Hidden,
): void {
  const count = units.length
  for (const some of [general, labels, form, words])
    for (const feature of some) {
      const row = hiddenRow(feature, kind) * count
      for (let unit = 0; unit < count; unit++) units[unit]! += table[row + unit]!
    }
}

/**
 * Cached sums of the features of surroundings for one ranker, by kind and by field: shared by all candidates
 * in them.
 */
type Sums = { units: Map<number, Float32Array>; scores: Map<number, number> }

const sums = new WeakMap<Ranker, WeakMap<Features, Sums>>()

function sumsOf(around: Features, ranker: Ranker): Sums {
  const own = sums.get(ranker) ?? new WeakMap<Features, Sums>()
  sums.set(ranker, own)
  const known = own.get(around)
  if (known) return known
  const made: Sums = { units: new Map(), scores: new Map() }
  own.set(around, made)
  return made
}

function unitsAround(around: Features, kind: number, ranker: Ranker): Float32Array {
  const { units: byKind } = sumsOf(around, ranker)
  const known = byKind.get(kind)
  if (known) return known
  const units = new Float32Array(ranker.hidden.units)
  addUnits(units, around, kind, ranker.hidden)
  byKind.set(kind, units)
  return units
}

function scoreAround(around: Features, field: number, ranker: Ranker): number {
  const { scores } = sumsOf(around, ranker)
  const score = scores.get(field) ?? scoreAll(around, field, ranker)
  scores.set(field, score)
  return score
}

/** Cached units of the hidden layer for a candidate: all fields of one kind use the same. */
const activations = new WeakMap<Described, { by: Ranker; units: Float32Array }>()

function activateUnits(described: Described, ranker: Ranker): Float32Array {
  const known = activations.get(described)
  if (known?.by === ranker) return known.units
  const kind = hashText(described.candidate.kind)
  const units = unitsAround(described.around, kind, ranker).slice()
  addUnits(units, described.own, kind, ranker.hidden)
  for (let unit = 0; unit < units.length; unit++) units[unit] = Math.tanh(ranker.hidden.step * units[unit]!)
  activations.set(described, { by: ranker, units })
  return units
}

function scoreTogether(described: Described, fieldKey: string, ranker: Ranker): number {
  const out = ranker.hidden.outs[fieldKey]
  if (!out) return 0
  const units = activateUnits(described, ranker)
  let sum = 0
  for (let unit = 0; unit < units.length; unit++) sum += out[unit]! * units[unit]!
  return sum
}

export function logSumExp(scores: readonly number[]): number {
  const most = Math.max(...scores)
  return most === -Infinity
    ? most
    : most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0))
}

/** Scores a field's candidates; the scores of candidates with the same value are combined. */
export function rank(
  fieldKey: string,
  described: readonly Described[],
  whole: Uint32Array,
  ranker: Ranker,
): Ranking {
  const field = hashText(fieldKey)
  const byValue = new Map<string, { score: number; candidate: Candidate }[]>()
  for (const each of described) {
    const { candidate } = each
    const score =
      scoreAll(each.own, field, ranker) +
      scoreAround(each.around, field, ranker) +
      scoreTogether(each, fieldKey, ranker)
    const scored = { score, candidate }
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
    noneLogit: scoreOf(whole, noneOf(fieldKey), ranker),
    absenceOdds: ranker.absenceOdds,
  }
}

/** The hash key of the weights for a field's absence. */
export function noneOf(fieldKey: string): number {
  return hashText(`${fieldKey}=`)
}

/** Probabilities of the choices about the whole document, most probable first. */
export function chooseWhole<T extends string>(
  name: string,
  choices: readonly T[],
  whole: Uint32Array,
  ranker: Ranker,
): { choice: T; probability: number }[] {
  const scores = choices.map((choice) => scoreOf(whole, hashText(`${name}=${choice}`), ranker))
  const all = logSumExp(scores)
  return choices
    .map((choice, i) => ({ choice, probability: Math.exp(scores[i]! - all) }))
    .sort((a, b) => b.probability - a.probability)
}
