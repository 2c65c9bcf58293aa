import { confidenceUnits } from './approval-outcome.ts'

/** Values whose confidence is between two edges. Confidences are in {@link confidenceUnits}. */
export type Bin = { index: number; count: number; confidenceSum: number; right: number }

/** Where bins begin, in {@link confidenceUnits}; most confidences are high, and there small differences matter. */
export const binEdges = [0, 5_000, 7_000, 8_000, 9_000, 9_500, 9_800, 9_900] as const

export type Reliability = {
  values: number
  expected_calibration_error: number | null
  bins: { from: number; to: number; count: number; confidence: number | null; accuracy: number | null }[]
}

/** What was stated about values against what was right: every bin, and the mean distance over the values. */
export function reliabilityOf(bins: readonly Bin[]): Reliability {
  const values = bins.reduce((sum, { count }) => sum + count, 0)
  const distances = bins.map(
    ({ confidenceSum, right }) => Math.abs(confidenceSum / confidenceUnits - right) / values,
  )
  return {
    values,
    expected_calibration_error:
      values === 0 ? null : rounded(distances.reduce((sum, distance) => sum + distance, 0)),
    bins: binEdges.map((edge, index) => {
      const bin = bins.find((each) => each.index === index)
      return {
        from: edge / confidenceUnits,
        to: (binEdges[index + 1] ?? confidenceUnits) / confidenceUnits,
        count: bin?.count ?? 0,
        confidence: bin ? rounded(bin.confidenceSum / bin.count / confidenceUnits) : null,
        accuracy: bin ? rounded(bin.right / bin.count) : null,
      }
    }),
  }
}

/** The share of values that a person had to change or enter; null if there are none. */
export function correctionRate({
  confirmed,
  corrected,
  missed,
}: {
  confirmed: number
  corrected: number
  missed: number
}): number | null {
  const all = confirmed + corrected + missed
  return all === 0 ? null : rounded((corrected + missed) / all)
}

function rounded(share: number): number {
  return Number(share.toFixed(4))
}
