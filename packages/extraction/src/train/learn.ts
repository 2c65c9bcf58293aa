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
  /** How strongly weights are drawn to nothing: those of labels and links, which hold in any layout, … */
  decay: number
  /** … and those of form, place and words, which differ from one layout to the next. */
  looseDecay: number
  seed: number
  /** How often all words of a document are hidden: it is then as one in a language never seen. */
  hideWords: number
  /** How often form and place are hidden: the labels must do without. */
  hideForm: number
  /** How often a single feature is hidden. */
  hideFeature: number
  /** How often nothing of the document speaks for a field's absence. */
  hideNone: number
}

const smallest = 1e-4
/** The one feature that every document has. */
const bias = Uint32Array.of(hashText('whole'))

/** The features that are looked at this time, of one choice after the other. */
type Scratch = { places: Int32Array; count: number; ends: number[]; firmEnds: number[] }

/**
 * Learns a weight for each feature by AdaGrad on the log-likelihood of the right choice (softmax over
 * a field's candidates and "none"). Several right candidates share the credit as they score.
 */
export const learn = (
  fields: readonly Example[],
  wholes: readonly WholeExample[],
  { epochs, rate, decay, looseDecay, seed, hideWords, hideForm, hideFeature, hideNone }: LearnOptions,
): Float32Array => {
  const weights = new Float32Array(2 ** tableBits)
  const squares = new Float32Array(2 ** tableBits).fill(0.01)
  const average = new Float32Array(2 ** tableBits)
  const random = createRandom(seed)
  const scratch: Scratch = { places: new Int32Array(2 ** 16), count: 0, ends: [], firmEnds: [] }

  const begin = () => {
    scratch.count = 0
    scratch.ends = []
    scratch.firmEnds = []
  }
  const take = (features: Uint32Array, field: number) => {
    if (scratch.count + features.length > scratch.places.length) {
      const larger = new Int32Array(2 * scratch.places.length + features.length)
      larger.set(scratch.places)
      scratch.places = larger
    }
    for (const feature of features)
      if (random() >= hideFeature) scratch.places[scratch.count++] = placeOf(feature, field)
  }
  const endFirm = () => scratch.firmEnds.push(scratch.count)
  const endChoice = () => scratch.ends.push(scratch.count)

  const step = (right: (index: number) => boolean) => {
    const { places, ends, firmEnds } = scratch
    let most = -Infinity
    const scores = ends.map((end, i) => {
      let sum = 0
      for (let at = ends[i - 1] ?? 0; at < end; at++) sum += weights[places[at]!]!
      most = Math.max(most, sum)
      return sum
    })
    const exps = scores.map((score) => Math.exp(score - most))
    const all = exps.reduce((sum, value) => sum + value, 0)
    const good = exps.reduce((sum, value, i) => sum + (right(i) ? value : 0), 0)
    for (const [i, end] of ends.entries()) {
      const gradient = exps[i]! / all - (right(i) && good > 0 ? exps[i]! / good : 0)
      if (Math.abs(gradient) < smallest) continue
      for (let at = ends[i - 1] ?? 0; at < end; at++) {
        const place = places[at]!
        const g = gradient + (at < firmEnds[i]! ? decay : looseDecay) * weights[place]!
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
      begin()
      for (const { general, form, words } of candidates) {
        take(general, field)
        endFirm()
        if (!isFormless) take(form, field)
        if (!isWordless) take(words, field)
        endChoice()
      }
      take(random() < hideNone ? bias : whole, noneOf(key))
      endFirm()
      endChoice()
      const none = candidates.length
      step((i) => (right.size === 0 ? i === none : right.has(i)))
    }
    for (const { key, choices, right, whole } of wholes) {
      begin()
      for (const choice of choices) {
        take(whole, hashText(`${key}=${choice}`))
        endFirm()
        endChoice()
      }
      step((i) => i === right)
    }
    if (epoch >= epochs / 2) for (let i = 0; i < weights.length; i++) average[i]! += weights[i]!
  }
  const count = epochs - Math.ceil(epochs / 2)
  return average.map((sum) => sum / Math.max(count, 1))
}
