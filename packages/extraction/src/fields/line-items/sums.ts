import { type FieldRole, fieldOfRole, type SchemaId } from '@numora/contract'
import type { FieldValue } from '../../file-content.ts'
import type { Amount } from '../candidates/amounts.ts'
import { type Item, sumOf } from './item.ts'
import { thresholds } from './thresholds.ts'

/**
 * The document's printed sums of its line items, without tax and with tax; null: not printed. `others` are amounts of more
 * than half of it, one of which may be the sum of the items before charges and discounts.
 */
export type Sums = { net: number | null; gross: number | null; others?: readonly number[] }

export function withOtherSums(sums: Sums, amounts: readonly Amount[]): Sums {
  const least = (sums.gross ?? Infinity) / 2
  return { ...sums, others: amounts.map(({ value }) => Number(value)).filter((value) => value > least) }
}

function numberOf(field: FieldValue | undefined): number | null {
  return field?.value == null ? null : Math.abs(Number(field.value))
}

export function sumsOf(schema: SchemaId, fields: Record<string, FieldValue>): Sums {
  const read = (role: FieldRole) => numberOf(fields[fieldOfRole(schema, role) ?? ''])
  const [gross, tax, net] = [read('total'), read('tax'), read('subtotal')]
  return { net: net ?? (gross !== null && tax !== null ? gross - tax : null), gross }
}

/** The tolerance allows for lines that were rounded one by one. */
function isNear(sum: number, value: number | null): boolean {
  return value !== null && Math.abs(value - sum) < thresholds.nearSum
}

export function isSum(sum: number, { net, gross }: Sums): boolean {
  return isNear(sum, net) || isNear(sum, gross)
}

/** Whether items add up to one of the document's sums. */
export function addUpTo(items: readonly Item[], sums: Sums): boolean {
  return items.length > 0 && isSum(Math.abs(sumOf(items)), sums)
}

/** The number of leading amounts that add up to one of the document's sums; 0: no such number. */
export function countToSum(amounts: readonly number[], sums: Sums): number {
  let sum = 0
  for (const [i, amount] of amounts.entries()) {
    sum += amount
    if (sum !== 0 && isSum(Math.abs(sum), sums)) return i + 1
  }
  return 0
}

/** Whether a sum is printed among the amounts of a document. */
export function isSumPrinted(sum: number, amounts: readonly Amount[]): boolean {
  return amounts.some(
    ({ value }) =>
      value.length >= thresholds.fewestDigits && Math.abs(Number(value) - Math.abs(sum)) < thresholds.sameSum,
  )
}
