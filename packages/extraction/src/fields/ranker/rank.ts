import type { Candidate } from '../candidates/candidate.ts'
import type { Described, Features } from '../features/describe.ts'
import { hashText } from '../text/hash.ts'
import { hiddenRow, type Ranker, weightIndex } from './ranker-weights.ts'

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

function scoreOf(features: readonly number[], field: number, { weights, step }: Ranker): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += weights[weightIndex(features[i]!, field)]!
  return sum * step
}

/** By table of a hidden layer, its weights in pairs. */
const pairTables = new WeakMap<ArrayLike<number>, Int32Array>()

/**
 * The weights of each two units in one integer, so that one addition serves both: the first one's in the lower 16 bits. The
 * sums of the few hundred features of a candidate, which are bytes, stay far below these.
 */
function pairsOf(table: ArrayLike<number>): Int32Array {
  const known = pairTables.get(table)
  if (known) return known
  const pairs = new Int32Array(table.length / 2)
  for (let i = 0; i < pairs.length; i++) pairs[i] = table[2 * i]! + (table[2 * i + 1]! << 16)
  pairTables.set(table, pairs)
  return pairs
}

/** Adds the features' rows to the sums of pairs; four of these at a time, in variables, as lists take longer. */
function addPairs(sums: Int32Array, { hashes }: Features, kind: number, pairs: Int32Array): void {
  const rows = hashes.map((hash) => hiddenRow(hash, kind) * sums.length)
  for (let at = 0; at < sums.length; at += 4) {
    let [a, b, c, d] = [sums[at]!, sums[at + 1]!, sums[at + 2]!, sums[at + 3]!]
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]! + at
      a = (a + pairs[row]!) | 0
      b = (b + pairs[row + 1]!) | 0
      c = (c + pairs[row + 2]!) | 0
      d = (d + pairs[row + 3]!) | 0
    }
    sums[at] = a
    sums[at + 1] = b
    sums[at + 2] = c
    sums[at + 3] = d
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
  const pairs = pairsOf(hidden.table)
  const around = new Map<Features, Int32Array>()
  const sums = new Int32Array(count / 2)
  const table = tanhsOf(step)
  const unitOf = (sum: number) =>
    sum >= -mostSum && sum < mostSum ? table[sum + mostSum]! : Math.tanh(step * sum)
  for (const [i, each] of described.entries()) {
    let shared = around.get(each.around)
    if (!shared) {
      shared = new Int32Array(sums.length)
      addPairs(shared, each.around, kind, pairs)
      around.set(each.around, shared)
    }
    sums.set(shared)
    addPairs(sums, each.own, kind, pairs)
    for (let pair = 0; pair < sums.length; pair++) {
      const both = sums[pair]!
      const first = (both << 16) >> 16
      units[i * count + 2 * pair] = unitOf(first)
      units[i * count + 2 * pair + 1] = unitOf((both - first) >> 16)
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

/** What is added to 1 has no effect on a double if its logarithm is lower. */
const leastAdded = -40

export function logSumExp(scores: readonly number[]): number {
  if (scores.length === 1) return scores[0]!
  const most = Math.max(...scores)
  if (most === -Infinity) return most
  let sum = 0
  for (const score of scores) if (score - most > leastAdded) sum += Math.exp(score - most)
  return most + Math.log(sum)
}

/** Scores a field's candidates; the scores of candidates with the same value are combined. */
export function rank(
  fieldKey: string,
  described: readonly Described[],
  whole: readonly number[],
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
    if (scored.length > 1) scored.sort((a, b) => b.score - a.score)
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
  whole: readonly number[],
  ranker: Ranker,
): { choice: T; probability: number }[] {
  const scores = choices.map((choice) => scoreOf(whole, hashText(`${name}=${choice}`), ranker))
  const all = logSumExp(scores)
  return choices
    .map((choice, i) => ({ choice, probability: Math.exp(scores[i]! - all) }))
    .sort((a, b) => b.probability - a.probability)
}
