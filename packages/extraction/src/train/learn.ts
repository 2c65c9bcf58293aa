import { placeOf, tableBits } from '../fields/ranker/model.ts'
import { noneOf } from '../fields/ranker/rank.ts'
import { hashText } from '../fields/text/hash.ts'
import type { Example, WholeExample } from './examples.ts'

/** mulberry32 */
const createRandom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export type LearnOptions = {
  epochs: number
  rate: number
  decay: number
  seed: number
  /** How often all words of a document are hidden: it is then as one in a language never seen. */
  hideWords: number
  /** How often form and place are hidden: the labels must do without. */
  hideForm: number
  /** How often a single feature is hidden. */
  hideFeature: number
}

const smallest = 1e-4

/**
 * Learns a weight for each feature by AdaGrad on the log-likelihood of the right choice (softmax over
 * a field's candidates and "none"). Several right candidates share the credit as they score.
 */
export const learn = (
  fields: readonly Example[],
  wholes: readonly WholeExample[],
  { epochs, rate, decay, seed, hideWords, hideForm, hideFeature }: LearnOptions,
): Float32Array => {
  const weights = new Float32Array(2 ** tableBits)
  const squares = new Float32Array(2 ** tableBits).fill(0.01)
  const average = new Float32Array(2 ** tableBits)
  const random = createRandom(seed)
  const keep = (places: number[]): number[] => places.filter(() => random() >= hideFeature)
  const placesOf = (features: Uint32Array, field: number): number[] =>
    Array.from(features, (feature) => placeOf(feature, field))

  const step = (choices: number[][], right: (index: number) => boolean) => {
    const scores = choices.map((places) => places.reduce((sum, place) => sum + weights[place]!, 0))
    const most = Math.max(...scores)
    const exps = scores.map((score) => Math.exp(score - most))
    const all = exps.reduce((sum, value) => sum + value, 0)
    const good = exps.reduce((sum, value, i) => sum + (right(i) ? value : 0), 0)
    for (const [i, places] of choices.entries()) {
      const gradient = exps[i]! / all - (right(i) && good > 0 ? exps[i]! / good : 0)
      if (Math.abs(gradient) < smallest) continue
      for (const place of places) {
        const g = gradient + decay * weights[place]!
        squares[place]! += g * g
        weights[place]! -= (rate * g) / Math.sqrt(squares[place]!)
      }
    }
  }

  const order = [...fields.keys()].map((i) => i as number)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const index of order) {
      const { key, candidates, right, whole } = fields[index]!
      const field = hashText(key)
      const isWordless = random() < hideWords
      const isFormless = random() < hideForm
      const choices = candidates.map(({ general, form, words }) =>
        keep([
          ...placesOf(general, field),
          ...(isFormless ? [] : placesOf(form, field)),
          ...(isWordless ? [] : placesOf(words, field)),
        ]),
      )
      choices.push(keep(placesOf(whole, noneOf(key))))
      const none = candidates.length
      step(choices, (i) => (right.size === 0 ? i === none : right.has(i)))
    }
    for (const { key, choices, right, whole } of wholes)
      step(
        choices.map((choice) => keep(placesOf(whole, hashText(`${key}=${choice}`)))),
        (i) => i === right,
      )
    if (epoch >= epochs / 2) for (let i = 0; i < weights.length; i++) average[i]! += weights[i]!
  }
  const count = epochs - Math.ceil(epochs / 2)
  return average.map((sum) => sum / Math.max(count, 1))
}
