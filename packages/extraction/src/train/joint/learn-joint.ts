import { type Sums, sumOver } from '../../fields/choose/combinations.ts'
import { type FieldWeights, weigh } from '../../fields/choose/joint-weights.ts'
import { createRandom, shuffle } from '../random.ts'
import type { JointExample } from './joint-examples.ts'

export type JointOptions = {
  epochs: number
  /** The size of steps at the start. */
  rate: number
  /** Before anything is learned, a weight is near to its mean: that of trust is 1, that of others in `means`, or 0. */
  means: FieldWeights
  /** Standard deviations of that normal prior. */
  deviation: { trust: number; other: number }
}

/** Adds how often, in the mean over all combinations, each weight counts. */
function addMeans(means: Map<string, number>, example: JointExample, sums: Sums, times: number): void {
  const add = (name: string, value: number) => means.set(name, (means.get(name) ?? 0) + times * value)
  for (const [i, field] of example.fields.entries())
    for (const [index, share] of sums.shares[i]!.entries()) {
      add(`trust ${field}`, share * example.logits[i]![index]!)
      if (index === 0) add(`absent ${field}`, share)
    }
  for (const [t, { cells }] of example.tables.entries())
    for (const [cell, names] of cells.entries()) {
      const share = sums.cellShares[t]![cell]!
      if (share > 1e-6) for (const name of names) add(name, share)
    }
}

/** By weight, in how many examples it counts. */
function countNames(examples: readonly JointExample[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { fields, tables } of examples) {
    const own = fields.flatMap((field) => [`trust ${field}`, `absent ${field}`])
    for (const name of new Set([...own, ...tables.flatMap(({ cells }) => cells.flat())]))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** The sums over all combinations, and over those that are right. */
function sumBoth({ fields, logits, tables, isRight }: JointExample, weights: FieldWeights) {
  const { scores, tables: weighed } = weigh(fields, logits, tables, weights)
  const right = scores.map((list, i) =>
    list.map((score, index) => (isRight[i]?.[index] === false ? -Infinity : score)),
  )
  return {
    all: sumOver(scores, weighed, { hasCellShares: true }),
    right: sumOver(right, weighed, { hasCellShares: true }),
  }
}

/** The mean log-likelihood of the right combinations. */
export function likelihoodOf(examples: readonly JointExample[], weights: FieldWeights): number {
  const sum = examples.reduce((total, example) => {
    const { all, right } = sumBoth(example, weights)
    return total + right.logSum - all.logSum
  }, 0)
  return sum / examples.length
}

/** Learns the weights of a schema by the likelihood of the right combinations and a prior, with AdaGrad. */
export function learnJoint(
  examples: readonly JointExample[],
  { epochs, rate, deviation, means }: JointOptions,
): FieldWeights {
  const random = createRandom(1)
  const order = [...examples]
  const weights: Record<string, number> = { ...means }
  const squares = new Map<string, number>()
  const sums = new Map<string, number>()
  const counts = countNames(examples)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const example of order) {
      const { all, right } = sumBoth(example, weights)
      const gradient = new Map<string, number>()
      addMeans(gradient, example, right, 1)
      addMeans(gradient, example, all, -1)
      for (const [name, value] of gradient) {
        const [mean, spread] = name.startsWith('trust ')
          ? [1, deviation.trust]
          : [means[name] ?? 0, deviation.other]
        const weight = weights[name] ?? mean
        // The prior counts once an epoch, also for what few examples have.
        const step = value - (weight - mean) / (spread * spread * counts.get(name)!)
        const square = (squares.get(name) ?? 0.1) + step * step
        squares.set(name, square)
        weights[name] = weight + (rate * step) / Math.sqrt(square)
      }
    }
    // The mean of the later epochs is nearer to the optimum than the last weights are.
    if (epoch >= epochs / 2)
      for (const [name, weight] of Object.entries(weights)) sums.set(name, (sums.get(name) ?? 0) + weight)
  }
  const counted = epochs - Math.ceil(epochs / 2)
  return Object.fromEntries(
    [...sums]
      .map(([name, sum]) => [name, Number((sum / counted).toFixed(3))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
