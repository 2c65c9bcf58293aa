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
  for (let i = 0; i < features.length; i++) sum += weights[weightIndex(features[i]!, field)]!
  return sum * step
}

function addUnits(sums: Int32Array, { hashes }: Features, kind: number, { table }: Hidden): void {
  const count = sums.length
  for (let i = 0; i < hashes.length; i++) {
    const row = hiddenRow(hashes[i]!, kind) * count
    for (let unit = 0; unit < count; unit++) sums[unit]! += table[row + unit]!
  }
}

/** The tanh of smaller sums than this, which nearly all are, is looked up: computing it takes longer than adding up. */
const mostSum = 2048
/** By step, the tanh of its multiples from `-mostSum` on. */
const tanhs = new Map<number, Float32Array>()

function tanhsOf(step: number): Float32Array {
  const known = tanhs.get(step)
  if (known) return known
  const table = Float32Array.from({ length: 2 * mostSum }, (_, i) => Math.tanh(step * (i - mostSum)))
  tanhs.set(step, table)
  return table
}

/** The units of the hidden layer for the candidates of a kind, one candidate after the other. */
function activate(described: readonly Described[], { hidden }: Ranker): Float32Array {
  const { units: count, step } = hidden
  const units = new Float32Array(described.length * count)
  const kind = hashText(described[0]?.candidate.kind ?? '')
  const around = new Map<Features, Int32Array>()
  const sums = new Int32Array(count)
  const table = tanhsOf(step)
  for (const [i, each] of described.entries()) {
    let shared = around.get(each.around)
    if (!shared) {
      shared = new Int32Array(count)
      addUnits(shared, each.around, kind, hidden)
      around.set(each.around, shared)
    }
    sums.set(shared)
    addUnits(sums, each.own, kind, hidden)
    for (let unit = 0; unit < count; unit++) {
      const sum = sums[unit]!
      const isLooked = sum >= -mostSum && sum < mostSum
      units[i * count + unit] = isLooked ? table[sum + mostSum]! : Math.tanh(step * sum)
    }
  }
  return units
}

/** Cached units of the candidates of a kind: all its fields use the same. */
const activations = new WeakMap<readonly Described[], { by: Ranker; units: Float32Array }>()

function unitsOf(described: readonly Described[], ranker: Ranker): Float32Array {
  const known = activations.get(described)
  if (known?.by === ranker) return known.units
  const units = activate(described, ranker)
  activations.set(described, { by: ranker, units })
  return units
}

/** What the hidden layer adds to the score of each candidate. */
function scoreTogether(described: readonly Described[], fieldKey: string, ranker: Ranker): Float64Array {
  const scores = new Float64Array(described.length)
  const out = ranker.hidden.outs[fieldKey]
  if (!out) return scores
  const units = unitsOf(described, ranker)
  for (let i = 0; i < scores.length; i++) {
    const start = i * out.length
    let sum = 0
    for (let unit = 0; unit < out.length; unit++) sum += out[unit]! * units[start + unit]!
    scores[i] = sum
  }
  return scores
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
  const together = scoreTogether(described, fieldKey, ranker)
  /** By their surroundings, which several candidates share. */
  const around = new Map<Features, number>()
  const byValue = new Map<string, { score: number; candidate: Candidate }[]>()
  for (const [i, each] of described.entries()) {
    const { candidate } = each
    let shared = around.get(each.around)
    if (shared === undefined) {
      shared = scoreOf(each.around.hashes, field, ranker)
      around.set(each.around, shared)
    }
    const score = scoreOf(each.own.hashes, field, ranker) + shared + together[i]!
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
