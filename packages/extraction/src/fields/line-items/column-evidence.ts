import { numberIn, signedIn } from './cell-values.ts'
import type { Evidence } from './line-model.ts'
import type { Row } from './row-cells.ts'
import { isPlainProduct, isRowProduct } from './row-product.ts'
import { countToSum, type Sums } from './sums.ts'
import { type ColumnRole, type HeadCell, unknownRoles } from './table-head.ts'
import { thresholds } from './thresholds.ts'

/** The columns of the numbers of an item; -1: no column has it. */
export type NumberColumns = { quantity: number; unitPrice: number; amount: number }

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

/** What a column is like as the one of a role. */
export function columnEvidence(
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

/** How the amounts of a column add up to the document's sums. */
function sumEvidence(amounts: readonly number[], sums: Sums): Evidence | null {
  const isMany = amounts.length > 1 ? 'several' : 'one'
  if (countToSum(amounts, { net: sums.net, gross: null }) > 0) return { [`sum: net of ${isMany}`]: 1 }
  return countToSum(amounts, sums) > 0 ? { [`sum: gross of ${isMany}`]: 1 } : null
}

/** How the amounts of each column add up; where none makes a sum of the document, a sum may be printed before charges. */
export function sumsEvidence(
  columns: readonly number[],
  rows: readonly Row[],
  sums: Sums,
): Map<number, Evidence> {
  const amounts = new Map(
    columns.map((column) => [column, rows.flatMap((row) => signedIn(row, column) ?? [])]),
  )
  const known = columns.map((column) => sumEvidence(amounts.get(column)!, sums))
  const isPrinted = (own: readonly number[]) => {
    const sum = Math.abs(own.reduce((all, amount) => all + amount, 0))
    return own.length > 1 && sums.others?.some((other) => Math.abs(other - sum) < thresholds.sameSum)
  }
  const isKnown = known.some((evidence) => evidence !== null)
  return new Map(
    columns.map((column, i) => [
      column,
      known[i] ?? (!isKnown && isPrinted(amounts.get(column)!) ? { 'sum: net of several': 1 } : {}),
    ]),
  )
}

/** How quantities and prices make the amounts; `values` are those of each column in these rows. */
export function productEvidence(
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

/** In which order the columns are. */
export function orderEvidence({ quantity, unitPrice, amount }: NumberColumns): Evidence {
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
