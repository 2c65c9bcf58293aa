import type { Amount } from '../candidates/amounts.ts'
import { numberIn, valueIn } from './cell-values.ts'
import {
  columnEvidence,
  type NumberColumns,
  orderEvidence,
  productEvidence,
  sumsEvidence,
} from './column-evidence.ts'
import { type Evidence, type EvidenceWeights, scoreOf } from './line-model.ts'
import type { Row } from './row-cells.ts'
import type { Sums } from './sums.ts'
import type { ColumnRole, HeadCell } from './table-head.ts'
import { thresholds } from './thresholds.ts'

/** One way to assign the columns, and what speaks for it. */
export type ColumnOption = NumberColumns & { evidence: readonly Evidence[] }

/** Roles that name an item. A column with no other role is never a quantity, price or amount. */
export const namingRoles: ColumnRole[] = ['col_description', 'col_code', 'col_position']

/** Whether numbers are those of positions: whole, each one higher than that before. */
function isRising(numbers: readonly Amount[]): boolean {
  return numbers.every(
    ({ value, decimals }, i) => decimals === 0 && (i === 0 || Number(value) > Number(numbers[i - 1]!.value)),
  )
}

/** The columns that are most likely to have a role; all of them where nothing was learned yet. */
function likeliest(
  evidence: ReadonlyMap<number, readonly Evidence[]>,
  weights: EvidenceWeights | null,
): number[] {
  const columns = [...evidence.keys()]
  if (!weights) return columns
  const scores = new Map(
    [...evidence].map(([column, all]) => [
      column,
      all.reduce((sum, each) => sum + scoreOf(each, weights), 0),
    ]),
  )
  return columns
    .toSorted((a, b) => scores.get(b)! - scores.get(a)!)
    .filter((column, i) => i < thresholds.mostColumnsOfRole || column < 0)
}

/**
 * The ways to assign columns to quantity, price and amount, with what speaks for each: of the columns that are likeliest by
 * these weights, or of all (null).
 */
export function columnOptions(
  cells: readonly HeadCell[],
  rows: readonly Row[],
  sums: Sums,
  weights: EvidenceWeights | null,
): ColumnOption[] {
  // Percentages are neither quantities nor money; a sum may be below them.
  const isShare = (column: number) => {
    const numbers = rows.flatMap((row) => numberIn(row, column)?.amount ?? [])
    const areShares = numbers.map(({ traits }) => traits.includes('percent'))
    return areShares[0] !== false && areShares.filter(Boolean).length * 2 >= numbers.length
  }
  // A title such as `#` or `SL` may be that of positions, which rise, or of quantities.
  const isCount = (roles: readonly ColumnRole[], column: number) =>
    roles.every((role) => role === 'col_position') &&
    rows.some((row) => numberIn(row, column)) &&
    !isRising(rows.flatMap((row) => numberIn(row, column)?.amount ?? []))
  const columns = cells.flatMap(({ roles }, column) =>
    (!roles.every((role) => namingRoles.includes(role)) || isCount(roles, column)) && !isShare(column)
      ? [column]
      : [],
  )
  const shown = rows.filter(({ numbers }) => numbers.length > 0).slice(0, thresholds.rowsToJudge)
  const values = new Map([...columns, -1].map((column) => [column, shown.map((row) => valueIn(row, column))]))
  const added = sumsEvidence(columns, rows, sums)
  const evidenceOf = (name: keyof NumberColumns) =>
    new Map(
      [...columns, -1].map((column) => [
        column,
        [columnEvidence(name, column, cells, shown), ...(name === 'amount' ? [added.get(column) ?? {}] : [])],
      ]),
    )
  const amounts = evidenceOf('amount')
  const prices = evidenceOf('unitPrice')
  const quantities = evidenceOf('quantity')
  const [ofPrice, ofQuantity] = [likeliest(prices, weights), likeliest(quantities, weights)]
  return likeliest(amounts, weights).flatMap((amount) =>
    ofPrice.flatMap((unitPrice) =>
      ofQuantity.flatMap((quantity): ColumnOption[] => {
        const chosen = [quantity, unitPrice, amount].filter((column) => column >= 0)
        // Without amounts, a table of items has quantities and prices.
        if (new Set(chosen).size < chosen.length || (amount < 0 && chosen.length < 2)) return []
        const option = { quantity, unitPrice, amount }
        const evidence = [
          ...amounts.get(amount)!,
          ...prices.get(unitPrice)!,
          ...quantities.get(quantity)!,
          productEvidence(option, shown, values),
          orderEvidence(option),
        ]
        return [{ ...option, evidence }]
      }),
    ),
  )
}

/** The column whose numbers stand for a row: the amounts or, where there are none, the prices. */
export function anchorOf({ amount, unitPrice }: NumberColumns): number {
  return amount < 0 ? unitPrice : amount
}

/** The columns, and for each how clear the choice is: the log-odds against the best choice of another column. */
export type ChosenColumns = NumberColumns & { margins: NumberColumns }

/** Decides which columns are quantity, price and amount. Null: no column may have amounts. */
export function chooseNumberColumns(
  cells: readonly HeadCell[],
  rows: readonly Row[],
  sums: Sums,
  weights: EvidenceWeights,
): ChosenColumns | null {
  // Many options share the evidence of a column.
  const scores = new Map<Evidence, number>()
  const scoreOnce = (evidence: Evidence) => {
    const score = scores.get(evidence) ?? scoreOf(evidence, weights)
    scores.set(evidence, score)
    return score
  }
  const scored = columnOptions(cells, rows, sums, weights).map(({ evidence, ...option }) => ({
    option,
    score: evidence.reduce((sum, each) => sum + scoreOnce(each), 0),
  }))
  if (scored.length === 0) return null
  const best = scored.reduce((most, each) => (each.score > most.score ? each : most))
  const marginOf = (name: keyof NumberColumns) =>
    scored.reduce<number>(
      (least, { option, score }) =>
        option[name] === best.option[name] ? least : Math.min(least, best.score - score),
      thresholds.mostColumnMargin,
    )
  const margins = {
    quantity: marginOf('quantity'),
    unitPrice: marginOf('unitPrice'),
    amount: marginOf('amount'),
  }
  return { ...best.option, margins }
}
