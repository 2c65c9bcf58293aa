import { contractTableBits, weightPosition } from '../schemas/contract-v1/ranker/contract-weights.ts'
import { absenceKey, fieldKey } from '../schemas/contract-v1/ranker/rank.ts'
import { createAdaGrad, learntSquare } from './ada-grad.ts'
import type { ContractExample, ContractExamples } from './contract-examples.ts'
import { gradientsOf } from './learn.ts'
import { createRandom, shuffle } from './random.ts'

export type LearnContractOptions = {
  seed: number
  epochs: number
  rate: number
  /** How strongly weights are drawn to nothing: those of meanings and places, … */
  decay: number
  /** … and those of words, which the next contract has others of. */
  wordDecay: number
  /** How often all words of a contract are hidden, and how often a single feature. */
  hide: { words: number; feature: number }
  /** Weights to train on with; none to learn from nothing. */
  start?: Float32Array
}

const smallest = 1e-4

/** Learns a weight for each feature on the log-likelihood of the right candidate, or of the field's absence. */
export function learnContract(
  documents: readonly ContractExamples[],
  options: LearnContractOptions,
): Float32Array {
  const { seed, epochs, rate, decay, wordDecay, hide, start } = options
  const random = createRandom(seed)
  const weights = start
    ? createAdaGrad(start.slice(), rate, learntSquare)
    : createAdaGrad(new Float32Array(2 ** contractTableBits), rate)
  const seen = (features: Uint32Array, key: number): number[] => {
    const places: number[] = []
    for (const feature of features) if (random() >= hide.feature) places.push(weightPosition(feature, key))
    return places
  }
  const sum = (places: readonly number[]) => {
    let total = 0
    for (const place of places) total += weights.values[place]!
    return total
  }
  const learnField = (
    { field, candidates, right }: ContractExample,
    whole: Uint32Array,
    isWordless: boolean,
  ) => {
    const key = fieldKey(field)
    const firm = candidates.map((each) => seen(each.firm, key))
    const words = candidates.map((each) => (isWordless ? [] : seen(each.words, key)))
    const absence = seen(whole, absenceKey(field))
    const scores = [...firm.map((places, i) => sum(places) + sum(words[i]!)), sum(absence)]
    const none = candidates.length
    for (const [i, gradient] of gradientsOf(scores, (at) =>
      right.size === 0 ? at === none : right.has(at),
    ).entries()) {
      if (Math.abs(gradient) < smallest) continue
      for (const place of i === none ? absence : firm[i]!)
        weights.change(place, gradient + decay * weights.values[place]!)
      if (i !== none)
        for (const place of words[i]!) weights.change(place, gradient + wordDecay * weights.values[place]!)
    }
  }
  const order = [...documents]
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const { whole, fields } of order) {
      const isWordless = random() < hide.words
      for (const field of fields) learnField(field, whole, isWordless)
    }
    if (epoch >= epochs / 2) weights.count()
  }
  return weights.mean()
}
