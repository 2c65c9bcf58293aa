import type { FieldOutcome, Outcome } from './evaluate.ts'
import { calibrationOf, wilson } from './statistics.ts'

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}

function countOf(outcomes: readonly FieldOutcome[], verdict: FieldOutcome['verdict']): number {
  return outcomes.filter((outcome) => outcome.verdict === verdict).length
}

/** One row a field: exact with its interval, near, wrong, missed. */
/** What tables are made of, whatever the schema. */
type Judged = { fields: FieldOutcome[] }

export function fieldTable(outcomes: readonly Judged[]): string[] {
  const byField = Map.groupBy(
    outcomes.flatMap((outcome) => outcome.fields),
    ({ field }) => field,
  )
  return [...byField].map(([field, list]) => {
    const exact = countOf(list, 'exact')
    const [low, high] = wilson(exact, list.length)
    const interval = `[${percent(low)}–${percent(high)}]`
    return [
      `  ${field.padEnd(24)}`,
      `exact ${percent(exact / list.length).padStart(6)} ${interval.padEnd(18)}`,
      `near ${String(countOf(list, 'near')).padStart(3)}`,
      `wrong ${String(countOf(list, 'wrong')).padStart(3)}`,
      `missed ${String(countOf(list, 'missed')).padStart(3)}`,
      `n ${list.length}`,
    ].join('  ')
  })
}

export function lineTable(outcomes: readonly Pick<Outcome, 'lines'>[]): string[] {
  const all = outcomes.flatMap(({ lines }) => (lines ? [lines] : []))
  if (all.length === 0) return []
  const sum = (pick: (lines: (typeof all)[number]) => number) =>
    all.reduce((total, lines) => total + pick(lines), 0)
  const [found, truth, right] = [sum((l) => l.found), sum((l) => l.truth), sum((l) => l.right)]
  const f1 = (2 * right) / Math.max(1, found + truth)
  const [low, high] = wilson(right, truth)
  return [
    `  line items               precision ${percent(right / Math.max(1, found))}  recall ${percent(right / Math.max(1, truth))} [${percent(low)}–${percent(high)}]  F1 ${percent(f1)}` +
      `  all cells right ${percent(sum((l) => l.complete) / Math.max(1, truth))}  cells ${percent(
        sum((l) => l.rightCells) /
          Math.max(
            1,
            sum((l) => l.cells),
          ),
      )}  n ${truth}`,
  ]
}

/** How reliable the confidences of fields are, by bins. */
export function calibrationTable(outcomes: readonly Judged[]): string[] {
  return reliabilityRows(
    outcomes
      .flatMap((outcome) => outcome.fields)
      .filter(({ value }) => value !== null)
      .map(({ confidence, verdict }) => ({ confidence, isRight: verdict === 'exact' })),
  )
}

/** How reliable the confidences of the values of line items are: all together by bins, then each field. */
export function lineCalibrationTable(outcomes: readonly Pick<Outcome, 'cells'>[]): string[] {
  const cells = outcomes.flatMap((outcome) => outcome.cells)
  if (cells.length === 0) return []
  const byField = [...Map.groupBy(cells, ({ field }) => field)].map(([field, list]) => {
    const right = list.filter(({ isRight }) => isRight).length
    const [low, high] = wilson(right, list.length)
    const mean = list.reduce((sum, { confidence }) => sum + confidence, 0) / list.length
    const { ece, coverage } = calibrationOf(list)
    return (
      `  ${field.padEnd(24)}  right ${percent(right / list.length)} [${percent(low)}–${percent(high)}]  confidence ${mean.toFixed(3)}` +
      `  calibration error ${ece.toFixed(3)}  99 % right on ${percent(coverage)}  n ${list.length}`
    )
  })
  return [...reliabilityRows(cells), ...byField]
}

function reliabilityRows(judged: readonly { confidence: number; isRight: boolean }[]): string[] {
  const { bins, ece, chance, coverage, threshold } = calibrationOf(judged)
  return [
    ...bins
      .filter(({ count }) => count > 0)
      .map(
        ({ from, to, count, confidence, right }) =>
          `  ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}  confidence ${confidence.toFixed(3)}  right ${right.toFixed(3)}  n ${count}`,
      ),
    `  expected calibration error ${ece.toFixed(3)} (by chance alone ${chance.toFixed(3)}); 99 % right on ${percent(coverage)} of ${judged.length} values, from ${threshold.toFixed(3)}`,
  ]
}

export function worstTable(
  outcomes: readonly (Judged & { document: { corpus: string; id: string }; failure: string | null })[],
  most: number,
): string[] {
  return outcomes
    .map((outcome) => ({
      outcome,
      bad: outcome.fields.filter(({ verdict }) => verdict === 'wrong' || verdict === 'missed'),
    }))
    .filter(({ bad }) => bad.length > 0)
    .sort((a, b) => b.bad.length - a.bad.length)
    .slice(0, most)
    .flatMap(({ outcome: { document, failure }, bad }) => [
      `  ${document.corpus}/${document.id}${failure ? ` (${failure})` : ''}`,
      ...bad.map(
        ({ field, value, truth, confidence }) =>
          `    ${field.padEnd(22)} ${value === null ? 'missed' : `read "${value}" (${confidence.toFixed(2)})`}, is ${truth === null ? 'absent' : `"${truth}"`}`,
      ),
    ])
}
