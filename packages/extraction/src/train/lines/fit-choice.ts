import { type Evidence, type EvidenceWeights, scoreOf } from '../../fields/line-items/line-model.ts'
import { createAdaGrad } from '../ada-grad.ts'
import { gradientsOf } from '../learn.ts'
import { createRandom, shuffle } from '../random.ts'

/** A choice among options, by the evidence for each; the right ones by index. */
export type Choice = { options: readonly Evidence[]; right: ReadonlySet<number> }

export type FitOptions = { seed: number; epochs: number; rate: number; decay: number }

/**
 * Learns the weights with which the right options are likeliest (softmax; where several are right, their probabilities are
 * added), by AdaGrad with L2 decay. Evidence that occurs nowhere has no weight.
 */
export function fitChoice(
  choices: readonly Choice[],
  { seed, epochs, rate, decay }: FitOptions,
): EvidenceWeights {
  const names = [
    ...new Set(choices.flatMap(({ options }) => options.flatMap((each) => Object.keys(each)))),
  ].sort()
  const indexOf = new Map(names.map((name, i) => [name, i]))
  const packed = choices.map(({ options, right }) => ({
    right,
    options: options.map((each) => {
      const entries = Object.entries(each).filter(([, value]) => value !== 0)
      return {
        at: Uint16Array.from(entries, ([name]) => indexOf.get(name)!),
        values: Float64Array.from(entries, ([, value]) => value),
      }
    }),
  }))
  const parameters = createAdaGrad(new Float32Array(names.length), rate)
  const random = createRandom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(packed, random)
    for (const { options, right } of packed) {
      const scores = options.map(({ at, values }) =>
        at.reduce((sum, place, i) => sum + parameters.values[place]! * values[i]!, 0),
      )
      const changes = new Map<number, number>()
      for (const [i, gradient] of gradientsOf(scores, (each) => right.has(each)).entries()) {
        if (Math.abs(gradient) < 1e-5) continue
        const { at, values } = options[i]!
        for (const [n, place] of at.entries())
          changes.set(place, (changes.get(place) ?? 0) + gradient * values[n]!)
      }
      for (const [place, change] of changes)
        parameters.change(place, change + decay * parameters.values[place]!)
    }
    if (epoch >= epochs / 2) parameters.count()
  }
  return Object.fromEntries(
    [...parameters.mean()].flatMap((weight, i) =>
      Math.abs(weight) < 0.005 ? [] : [[names[i]!, Number(weight.toFixed(3))]],
    ),
  )
}

/** The share of choices in which a right option has the greatest score. */
export function shareRight(choices: readonly Choice[], weights: EvidenceWeights): number {
  const right = choices.filter((choice) => {
    const scores = choice.options.map((evidence) => scoreOf(evidence, weights))
    return choice.right.has(scores.indexOf(Math.max(...scores)))
  })
  return right.length / Math.max(1, choices.length)
}
