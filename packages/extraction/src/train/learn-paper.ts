import { paperProbability } from '../schemas/contract-v1/contract-probability.ts'
import { createRandom, shuffle } from './random.ts'

export type PaperExample = { features: string[]; isContract: boolean }

const epochs = 30
const rate = 0.05
const decay = 2e-3
const hidden = 0.2

/** Logistic regression in which features are hidden at random, so that no single one decides. */
export function learnPaper(papers: readonly PaperExample[]): Record<string, number> {
  const random = createRandom(1)
  const weights: Record<string, number> = {}
  const order = [...papers]
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const { features, isContract } of order) {
      const seen = features.filter(() => random() >= hidden)
      const error = paperProbability(seen, weights) - (isContract ? 1 : 0)
      for (const name of seen) {
        const weight = weights[name] ?? 0
        weights[name] = weight - rate * (error + decay * weight)
      }
    }
  }
  return Object.fromEntries(
    Object.entries(weights)
      .map(([name, weight]) => [name, Number(weight.toFixed(3))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
