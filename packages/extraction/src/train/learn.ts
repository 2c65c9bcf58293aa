import { noneOf } from '../fields/ranker/rank.ts'
import { hiddenBits, hiddenRow, tableBits, weightIndex } from '../fields/ranker/ranker-weights.ts'
import { hashText } from '../fields/text/hash.ts'
import { type AdaGradParameters, createAdaGrad, learntSquare } from './ada-grad.ts'
import type { Examples, FieldExample, KindExample, WholeExample } from './examples.ts'
import { type HideOptions, look, type Seen } from './look.ts'
import { createRandom, shuffle } from './random.ts'

export type LearnOptions = {
  seed: number
  epochs: number
  /** Number of units of the hidden layer. */
  units: number
  rate: number
  hiddenRate: number
  /** L2 decay of the weights of labels and links, which hold in any layout. */
  decay: number
  /** L2 decay of the weights of form, position and words, which differ between layouts. */
  looseDecay: number
  hide: HideOptions
}

/** The parameters of a `Model`, before they are rounded. */
export type TrainedWeights = {
  weights: Float32Array
  hidden: Float32Array
  outs: Map<string, Float32Array>
}

const smallest = 1e-4
/** A gradient smaller than this does not change the hidden layer. */
const smallestHidden = 1e-3
/**
 * Decay of the hidden layer as a multiple of the weights' decay: `firm` and `loose` features, and output
 * weights.
 */
const hiddenDecay = { firm: 3, loose: 0.1, out: 30 }
/** The one feature that every document has. */
const bias = [hashText('whole')]

/**
 * The hidden layer for some candidates: table offsets by feature, activations, their gradients, and the
 * dropout factor of each unit.
 */
type Layer = { rows: Uint32Array; activations: Float32Array; gradients: Float32Array; factors: Float32Array }

/**
 * Trains the weights and the hidden layer with AdaGrad on the log-likelihood of the right choice (softmax
 * over a field's candidates and "none"). Where several candidates are right, their probabilities are added.
 * `before` are weights that are trained on; otherwise training begins without any.
 */
export function learn(
  documents: readonly Examples[],
  options: LearnOptions,
  before?: TrainedWeights,
): TrainedWeights {
  const square = before && learntSquare
  const { seed, epochs, units, rate, hiddenRate, decay, looseDecay, hide } = options
  const random = createRandom(seed)
  const weights = createAdaGrad(before?.weights.slice() ?? new Float32Array(2 ** tableBits), rate, square)
  const hidden = createAdaGrad(
    before?.hidden.slice() ?? new Float32Array(units * 2 ** hiddenBits),
    hiddenRate,
    square,
  )
  const outs = new Map(
    [...(before?.outs ?? [])].map(([key, out]) => [key, createAdaGrad(out.slice(), hiddenRate, square)]),
  )
  const outOf = (key: string): AdaGradParameters => {
    const out =
      outs.get(key) ??
      createAdaGrad(
        Float32Array.from({ length: units }, () => random() - 0.5),
        hiddenRate,
      )
    outs.set(key, out)
    return out
  }

  const activate = ({ features, ends }: Seen, kind: number): Layer => {
    const rows = features.map((feature) => hiddenRow(feature, kind) * units)
    const activations = new Float32Array(ends.length * units)
    for (let i = 0, at = 0; i < ends.length; i++) {
      const base = i * units
      for (; at < ends[i]!; at++)
        for (let unit = 0; unit < units; unit++) activations[base + unit]! += hidden.values[rows[at]! + unit]!
      for (let unit = 0; unit < units; unit++) activations[base + unit] = Math.tanh(activations[base + unit]!)
    }
    const factors = Float32Array.from({ length: units }, () =>
      random() < hide.unit ? 0 : 1 / (1 - hide.unit),
    )
    return { rows, activations, gradients: new Float32Array(activations.length), factors }
  }

  const changeOut = (
    { activations, gradients, factors }: Layer,
    out: AdaGradParameters,
    index: number,
    gradient: number,
  ) => {
    for (let unit = 0; unit < units; unit++) {
      const factor = factors[unit]! * gradient
      if (factor === 0) continue
      const value = out.values[unit]!
      gradients[index * units + unit]! += factor * value
      out.change(unit, factor * activations[index * units + unit]! + hiddenDecay.out * decay * value)
    }
  }

  const learnField = ({ key, right }: FieldExample, whole: readonly number[], seen: Seen, layer: Layer) => {
    const { features, ends, firmEnds, isLabelless } = seen
    const field = hashText(key)
    const out = outOf(key)
    const indexes = features.map((feature) => weightIndex(feature, field))
    const scores = ends.map((end, i) => {
      let score = 0
      for (let at = ends[i - 1] ?? 0; at < end; at++) score += weights.values[indexes[at]!]!
      for (let unit = 0; unit < units; unit++)
        score += layer.factors[unit]! * out.values[unit]! * layer.activations[i * units + unit]!
      return score
    })
    const absence = isLabelless || random() < hide.none ? bias : whole
    const noneIndexes = absence
      .filter(() => random() >= hide.feature)
      .map((feature) => weightIndex(feature, noneOf(key)))
    scores.push(noneIndexes.reduce((sum, place) => sum + weights.values[place]!, 0))
    const none = ends.length
    // Without its right candidates a field is absent, so that a candidate is not taken only for want of a better one.
    const isAbsent = right.size === 0 || random() < hide.right
    if (isAbsent) for (const i of right) scores[i] = -Infinity
    const gradients = gradientsOf(scores, (i) => (isAbsent ? i === none : right.has(i)))
    for (const [i, gradient] of gradients.entries()) {
      if (Math.abs(gradient) < smallest) continue
      if (i === none) {
        for (const place of noneIndexes) weights.change(place, gradient + decay * weights.values[place]!)
        continue
      }
      for (let at = ends[i - 1] ?? 0; at < ends[i]!; at++) {
        const place = indexes[at]!
        weights.change(place, gradient + (at < firmEnds[i]! ? decay : looseDecay) * weights.values[place]!)
      }
      if (Math.abs(gradient) > smallestHidden) changeOut(layer, out, i, gradient)
    }
  }

  const changeHidden = ({ ends, firmEnds }: Seen, { rows, activations, gradients }: Layer) => {
    for (const [i, end] of ends.entries()) {
      const base = i * units
      let isChanged = false
      for (let unit = 0; unit < units; unit++) {
        if (gradients[base + unit] !== 0) isChanged = true
        gradients[base + unit]! *= 1 - activations[base + unit]! ** 2
      }
      if (!isChanged) continue
      for (let at = ends[i - 1] ?? 0; at < end; at++) {
        const pull = at < firmEnds[i]! ? hiddenDecay.firm * decay : hiddenDecay.loose * looseDecay
        for (let unit = 0; unit < units; unit++) {
          const place = rows[at]! + unit
          hidden.change(place, gradients[base + unit]! + pull * hidden.values[place]!)
        }
      }
    }
  }

  const learnKind = ({ kind, candidates, fields }: KindExample, whole: readonly number[]) => {
    const seen = look(candidates, hide, random)
    const layer = activate(seen, hashText(kind))
    for (const field of fields) learnField(field, whole, seen, layer)
    changeHidden(seen, layer)
  }

  const learnWhole = ({ key, choices, right }: WholeExample, whole: readonly number[]) => {
    const indexes = choices.map((choice) =>
      whole
        .filter(() => random() >= hide.feature)
        .map((feature) => weightIndex(feature, hashText(`${key}=${choice}`))),
    )
    const scores = indexes.map((some) => some.reduce((sum, place) => sum + weights.values[place]!, 0))
    for (const [i, gradient] of gradientsOf(scores, (each) => each === right).entries())
      if (Math.abs(gradient) >= smallest)
        for (const place of indexes[i]!) weights.change(place, gradient + decay * weights.values[place]!)
  }

  const order = [...documents]
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const { whole, kinds, choices } of order) {
      for (const kind of kinds) learnKind(kind, whole)
      for (const choice of choices) learnWhole(choice, whole)
    }
    if (epoch >= epochs / 2) for (const parameters of [weights, hidden, ...outs.values()]) parameters.count()
  }
  return {
    weights: weights.mean(),
    hidden: hidden.mean(),
    outs: new Map([...outs].map(([key, out]) => [key, out.mean()])),
  }
}

/** How the scores of choices should change for the right ones to be likelier. */
export function gradientsOf(scores: readonly number[], isRight: (index: number) => boolean): number[] {
  const most = Math.max(...scores)
  const exps = scores.map((score) => Math.exp(score - most))
  const all = exps.reduce((sum, value) => sum + value, 0)
  const good = exps.reduce((sum, value, i) => sum + (isRight(i) ? value : 0), 0)
  return exps.map((value, i) => value / all - (isRight(i) && good > 0 ? value / good : 0))
}
