import { Decimal } from 'decimal.js'
import { isDecimal } from '../raw-values.ts'

/** A number of an XML document; undefined if it is none. */
export function decimalOf(text: string | undefined): Decimal | undefined {
  return text !== undefined && isDecimal(text) ? new Decimal(text.trim()) : undefined
}

export function sumOfDecimals(amounts: readonly (Decimal | undefined)[]): Decimal {
  return amounts.reduce<Decimal>((sum, amount) => sum.plus(amount ?? 0), new Decimal(0))
}

/** Whether two amounts are the same, with a difference below the tolerance; what is not stated differs from nothing. */
export function isSameAmount(
  one: Decimal | undefined,
  other: Decimal | undefined,
  tolerance: Decimal.Value = '0.005',
): boolean {
  return one === undefined || other === undefined || one.minus(other).abs().lessThan(tolerance)
}
