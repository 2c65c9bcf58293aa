import type { Hidden, Ranker } from '../fields/ranker/ranker-weights.ts'
import type { TrainedWeights } from './learn.ts'

const step = 1 / 16
const hiddenStep = 1 / 128

/** A ranker whose tables are bytes, as they are written to the weight files. */
export type RoundedRanker = Pick<Ranker, 'step'> & {
  weights: Int8Array
  hidden: Hidden & { table: Int8Array }
}

function toByte(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value)))
}

/**
 * Joins several training runs into a ranker that gives the mean of their scores: weights are averaged, hidden
 * units are put side by side.
 */
export function joinRuns(runs: readonly TrainedWeights[]): RoundedRanker {
  const [first] = runs
  const mean = (index: number) => runs.reduce((sum, { weights }) => sum + weights[index]!, 0) / runs.length
  const each = [...first!.outs.values()][0]!.length
  const units = each * runs.length
  const table = Int8Array.from({ length: first!.hidden.length * runs.length }, (_, index) => {
    const [row, unit] = [Math.floor(index / units), index % units]
    return toByte(runs[Math.floor(unit / each)]!.hidden[row * each + (unit % each)]! / hiddenStep)
  })
  const outs = Object.fromEntries(
    [...first!.outs.keys()].map((key) => [
      key,
      runs.flatMap((run) => Array.from(run.outs.get(key)!, (out) => Number((out / runs.length).toFixed(4)))),
    ]),
  )
  return {
    weights: Int8Array.from(first!.weights, (_, index) => toByte(mean(index) / step)),
    step,
    hidden: { table, step: hiddenStep, units, outs },
  }
}

/** The weights of a ranker as parameters of a run, to train on. */
export function trainedWeightsOf({ weights, step, hidden }: Ranker): TrainedWeights {
  return {
    weights: Float32Array.from(weights, (weight) => weight * step),
    hidden: Float32Array.from(hidden.table, (weight) => weight * hidden.step),
    outs: new Map(Object.entries(hidden.outs).map(([key, out]) => [key, Float32Array.from(out)])),
  }
}
