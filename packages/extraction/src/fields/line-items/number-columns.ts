import type { Amount } from '../candidates/amounts.ts'
import { numberIn, signedIn, valueIn } from './cell-values.ts'
import { type Evidence, type EvidenceWeights, scoreOf } from './line-model.ts'
import type { Row } from './row-cells.ts'
import { isPlainProduct, isRowProduct } from './row-product.ts'
import { countToSum, type Sums } from './sums.ts'
import { type ColumnRole, type HeadCell, unknownRoles } from './table-head.ts'
import { thresholds } from './thresholds.ts'

/** The columns of the numbers of an item; -1: no column has it. */
export type NumberColumns = { quantity: number; unitPrice: number; amount: number }

/** One way to assign the columns, and what speaks for it. */
export type ColumnOption = NumberColumns & { evidence: readonly Evidence[] }

/** Roles that name an item. A column with no other role is never a quantity, price or amount. */
export const namingRoles: ColumnRole[] = ['col_description', 'col_code', 'col_position']

const roleOf = { quantity: 'col_quantity', unitPrice: 'col_unit_price', amount: 'col_amount' } as const

/** How a column's title fits a role. */
function titleEvidence({ roles }: HeadCell, role: ColumnRole): string {
  if (roles.length >= unknownRoles.length) return 'unknown title'
  if (!roles.includes(role)) return 'other title'
  return roles.length === 1 ? 'own title' : 'shared title'
}

function share<T>(all: readonly T[], isSo: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(isSo).length / all.length
}

/** Whether numbers are those of positions: whole, each one higher than that before. */
function isRising(numbers: readonly Amount[]): boolean {
  return numbers.every(
    ({ value, decimals }, i) => decimals === 0 && (i === 0 || Number(value) > Number(numbers[i - 1]!.value)),
  )
}

/** What a column is like as the one of a role. */
function columnEvidence(
  name: keyof NumberColumns,
  column: number,
  cells: readonly HeadCell[],
  rows: readonly Row[],
): Evidence {
  const cell = cells[column]
  if (!cell) return { [`${name}: none`]: 1 }
  const numbers = rows.flatMap((row) => numberIn(row, column)?.amount ?? [])
  const isRunning = numbers.length > 1 && numbers.every(({ value }, i) => Number(value) === i + 1)
  return {
    [`${name}: ${titleEvidence(cell, roleOf[name])}`]: 1,
    [`${name}: filled`]: numbers.length / Math.max(1, rows.length),
    [`${name}: two decimals`]: share(numbers, ({ decimals }) => decimals === 2),
    [`${name}: whole`]: share(numbers, ({ decimals }) => decimals === 0),
    [`${name}: many decimals`]: share(numbers, ({ decimals }) => decimals > 2),
    [`${name}: currency`]: share(numbers, ({ hasCurrency }) => hasCurrency),
    [`${name}: zero`]: share(numbers, ({ value }) => Number(value) === 0),
    [`${name}: place`]: column / Math.max(1, cells.length - 1),
    ...(isRunning ? { [`${name}: running`]: 1 } : {}),
  }
}

/** How the amounts of a column add up. */
function sumEvidence(column: number, rows: readonly Row[], sums: Sums): Evidence {
  const amounts = rows.flatMap((row) => signedIn(row, column) ?? [])
  const isMany = amounts.length > 1 ? 'several' : 'one'
  if (countToSum(amounts, { net: sums.net, gross: null }) > 0) return { [`sum: net of ${isMany}`]: 1 }
  if (countToSum(amounts, sums) > 0) return { [`sum: gross of ${isMany}`]: 1 }
  const sum = amounts.reduce((all, amount) => all + amount, 0)
  const isPrinted = sums.others?.some((other) => Math.abs(other - Math.abs(sum)) < thresholds.sameSum)
  return amounts.length > 1 && isPrinted ? { 'sum: net of several': 1 } : {}
}

/** `values` are those of each column in these rows. */
function productEvidence(
  { quantity, unitPrice, amount }: NumberColumns,
  rows: readonly Row[],
  values: ReadonlyMap<number, readonly (number | null)[]>,
): Evidence {
  const [quantities, prices, amounts] = [quantity, unitPrice, amount].map((column) => values.get(column)!)
  let [known, plain, other, wrong, trivial, isAbove] = [0, 0, 0, 0, 0, 0]
  for (const [i, { numbers }] of rows.entries()) {
    const [q, p, a] = [quantities![i]!, prices![i]!, amounts![i]!]
    if (!a) continue
    known++
    if (p !== null && Math.abs(p) > Math.abs(a)) isAbove++
    if (q === null || p === null) continue
    if (isPlainProduct(numbers, q, p, a)) plain++
    else if (isRowProduct(numbers, q, p, a)) other++
    else wrong++
    if (q === 1 && p === a) trivial++
  }
  const count = Math.max(1, known)
  return {
    'product: right': plain / count,
    'product: right with others': other / count,
    'product: wrong': wrong / count,
    'product: of one piece': trivial / count,
    'product: price above amount': isAbove / count,
  }
}

function orderEvidence({ quantity, unitPrice, amount }: NumberColumns): Evidence {
  return {
    ...(quantity >= 0 && unitPrice >= 0
      ? {
          [quantity < unitPrice ? 'order: quantity before price' : 'order: price before quantity']: 1,
          ...(Math.abs(quantity - unitPrice) === 1 ? { 'order: quantity beside price': 1 } : {}),
        }
      : {}),
    ...(amount >= 0 && unitPrice > amount ? { 'order: price behind amount': 1 } : {}),
    ...(amount >= 0 && quantity > amount ? { 'order: quantity behind amount': 1 } : {}),
    ...(unitPrice < 0 && quantity >= 0 ? { 'order: quantity without price': 1 } : {}),
  }
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
  const evidenceOf = (name: keyof NumberColumns) =>
    new Map(
      [...columns, -1].map((column) => [
        column,
        [
          columnEvidence(name, column, cells, shown),
          ...(name === 'amount' ? [sumEvidence(column, rows, sums)] : []),
        ],
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
