import type { Decimal } from 'decimal.js'
import type { Run } from './sheet.ts'

/** Marks the printed tax of one rate as a tax line, with its rate, which stands in the same row. */
export function taxLineRuns(
  runs: Run[],
  taxLine: number,
  rate: Decimal,
  amount: Decimal,
  places: number,
): Run[] {
  return marked(runs, [
    { field: 'rate', value: rate.toFixed(), taxLine },
    { field: 'amount', value: amount.toFixed(places), taxLine },
  ])
}

/** Marks a printed amount as the base of a tax line. */
export function taxBaseRuns(runs: Run[], taxLine: number, base: Decimal, places: number): Run[] {
  return marked(runs, [{ field: 'base', value: base.toFixed(places), taxLine }])
}

function marked(runs: Run[], marks: NonNullable<Run['marks']>): Run[] {
  return runs.map((run) => ({ ...run, marks: [...(run.marks ?? []), ...marks] }))
}
