import { createRandom } from '../train/random.ts'

/** Wilson's 95 % confidence interval for a share. */
export function wilson(right: number, count: number): [low: number, high: number] {
  if (count === 0) return [0, 1]
  const z = 1.96
  const p = right / count
  const scale = 1 + (z * z) / count
  const centre = p + (z * z) / (2 * count)
  const spread = z * Math.sqrt((p * (1 - p)) / count + (z * z) / (4 * count * count))
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)]
}

export type Judged = { confidence: number; isRight: boolean }

export type Calibration = {
  bins: { from: number; to: number; count: number; confidence: number; right: number }[]
  /**
   * Expected calibration error: the mean distance between confidence and the share that is right, weighted by
   * count.
   */
  ece: number
  /** The expected calibration error that so many values would show by chance if every confidence were right. */
  chance: number
  /**
   * The largest share of values, most confident first, of which 99 % are right; `threshold` is the lowest
   * confidence among them.
   */
  coverage: number
  threshold: number
}

const edges = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0001]

export function calibrationOf(values: readonly Judged[]): Calibration {
  const bins = edges.slice(1).map((to, i) => {
    const from = edges[i]!
    const inside = values.filter(({ confidence }) => confidence >= from && confidence < to)
    const count = inside.length
    const mean = (pick: (value: Judged) => number) =>
      count === 0 ? 0 : inside.reduce((sum, value) => sum + pick(value), 0) / count
    return {
      from,
      to,
      count,
      confidence: mean((value) => value.confidence),
      right: mean((value) => (value.isRight ? 1 : 0)),
    }
  })
  const ece = bins.reduce(
    (sum, bin) => sum + (bin.count / Math.max(1, values.length)) * Math.abs(bin.confidence - bin.right),
    0,
  )
  // The mean distance of a sum of independent values from what is expected: √(2/π) of its standard deviation.
  const distances = bins.map(({ from, to }) => {
    const inside = values.filter(({ confidence }) => confidence >= from && confidence < to)
    return Math.sqrt(inside.reduce((sum, { confidence: p }) => sum + p * (1 - p), 0) * (2 / Math.PI))
  })
  const chance = distances.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length)
  const sorted = values.toSorted((a, b) => b.confidence - a.confidence)
  let right = 0
  let covered = 0
  sorted.forEach(({ isRight }, i) => {
    if (isRight) right++
    if (right / (i + 1) >= 0.99) covered = i + 1
  })
  return {
    bins,
    ece,
    chance,
    coverage: covered / Math.max(1, values.length),
    threshold: sorted[covered - 1]?.confidence ?? 1,
  }
}

/**
 * The most values, most confident first, of which a share is right: their number and the least confidence among them.
 * Equal confidences pass together.
 */
export function passing(values: readonly Judged[], share: number): { count: number; threshold: number } {
  const sorted = values.toSorted((a, b) => b.confidence - a.confidence)
  let right = 0
  let best = { count: 0, threshold: 1 }
  for (const [at, { confidence, isRight }] of sorted.entries()) {
    if (isRight) right++
    const isLastEqual = sorted[at + 1]?.confidence !== confidence
    if (isLastEqual && confidence > 0 && right / (at + 1) >= share)
      best = { count: at + 1, threshold: confidence }
  }
  return best
}

const resamples = 1_000

/** A 95 % interval of a statistic by the bootstrap: whole groups are drawn again, since what is in one is alike. */
export function bootstrapInterval<T>(
  groups: readonly (readonly T[])[],
  statistic: (sample: readonly T[]) => number,
): [low: number, high: number] {
  const random = createRandom(1)
  const draw = () => groups.flatMap(() => groups[Math.floor(random() * groups.length)]!)
  const results = Array.from({ length: resamples }, () => statistic(draw())).sort((a, b) => a - b)
  return [results[Math.floor(0.025 * resamples)]!, results[Math.floor(0.975 * resamples)]!]
}
